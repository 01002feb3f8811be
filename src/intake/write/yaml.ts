import type { Scalar } from '../../importer/draft.ts';
import type { Source } from '../../ontology/citation.ts';

/** Texts that stand without quotes wherever they are put: nothing in them means anything to YAML. */
const bare = /^[\p{L}](?:[\p{L}\p{N}_·（）()./+&-]| (?=[\p{L}\p{N}(（]))*$/u;
/** Words that YAML 1.1 or 1.2 reads as something else than a text. */
const words = /^(?:true|false|yes|no|on|off|y|n|null)$/i;

export const yamlText = (value: Scalar): string =>
  typeof value === 'string' && (!bare.test(value) || words.test(value))
    ? JSON.stringify(value)
    : String(value);

export const yamlMap = (entries: readonly (readonly [string, string])[]): string =>
  `{ ${entries.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;

export const yamlList = (items: readonly string[]): string => `[${items.join(', ')}]`;

const sourceValue = (key: string, value: unknown): string => {
  if (typeof value === 'object' && value !== null)
    return yamlMap(Object.entries(value).map(([lang, text]) => [lang, yamlText(text as string)]));
  return ['section', 'table', 'asOf'].includes(key) ? JSON.stringify(value) : yamlText(value as Scalar);
};

export const yamlSource = (source: Source): string =>
  yamlMap(Object.entries(source).map(([key, value]) => [key, sourceValue(key, value)]));
