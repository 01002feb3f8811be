import { AtlasError } from '../../errors.ts';
import type { Field } from '../../ontology/define.ts';

/** Values as others may have left them in the database: a curator's own session knows no ontology. */

const fits = ({ kind, enum: type }: Field, value: unknown): boolean => {
  switch (kind) {
    case 'int':
      return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
    case 'float':
      return Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'enum':
      return typeof value === 'string' && Object.hasOwn(type!.values, value);
    default:
      return typeof value === 'string';
  }
};

const shown = (value: unknown): string => JSON.stringify(value).slice(0, 80);

/** The value of one field; what does not fit is an error there, which names the record and the property. */
export const storedValue = (
  id: string | undefined,
  property: string,
  field: Field,
  value: unknown,
): unknown => {
  if (value === undefined || value === null) return null;
  if (fits(field, value)) return value;
  throw new AtlasError(
    'BAD_DATA',
    `The database holds ${shown(value)} in "${property}" of "${id ?? '?'}", which is no ${field.kind === 'enum' ? field.enum!.name : field.kind} of the ontology.`,
    { record: id ?? null, property },
  );
};

/** The texts of a list. */
export const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((text): text is string => typeof text === 'string') : [];

const parsed = (text: string): Record<string, unknown> => {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

const withTexts = (value: unknown, keys: readonly string[]): string[] =>
  texts(value).filter((text) => {
    const found = parsed(text);
    return keys.every((key) => typeof found[key] === 'string');
  });

/** Citations that say where they point; anything else in the list is none. */
export const readableCitations = (value: unknown): string[] =>
  withTexts(value, ['report', 'section', 'basis']);

export const readableClaims = (value: unknown): string[] => withTexts(value, ['field', 'report']);
