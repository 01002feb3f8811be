import { edgeColumns, nodeColumns } from './columns.ts';
import type { Properties } from './source.ts';

const floats = new Set([
  ...[...nodeColumns, ...edgeColumns].filter(({ kind }) => kind === 'float').map(({ name }) => name),
  // Of a drawing.
  'x',
  'y',
  'size',
]);

/** A property's number as text: what the ontology calls a float keeps its point, so that `7` is read back as `7.0`. */
export const numberText = (property: string, value: number): string =>
  Number.isInteger(value) && floats.has(property) && !String(value).includes('e')
    ? `${value}.0`
    : String(value);

/** Properties as a JSON object, floats with their point. */
export const jsonOf = (properties: Properties): string => {
  const members = Object.entries(properties).map(([name, value]) => {
    const text = typeof value === 'number' ? numberText(name, value) : JSON.stringify(value);
    return `${JSON.stringify(name)}:${text}`;
  });
  return `{${members.join(',')}}`;
};
