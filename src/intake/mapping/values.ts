import type { Scalar } from '../../importer/draft.ts';
import type { Field } from '../../ontology/define.ts';
import { listSign, type Row } from '../tables/row.ts';
import type { FieldSource, NameSource } from './schema.ts';

const beginning = (text: string, words: readonly string[]) =>
  words.filter((word) => text.startsWith(word)).sort((a, b) => b.length - a.length)[0];

const own = <T>(map: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;

/** The names that a cell gives, in order, each once. */
export const namesIn = (source: NameSource, row: Row): string[] => {
  const { column, values, split, startsWith, without } =
    typeof source === 'string' ? ({ column: source } as Exclude<NameSource, string>) : source;
  const cell = row.cells.get(column)?.text;
  if (cell === undefined) return [];
  const meant = (text: string): string[] => {
    const found = own(values, text);
    return found === undefined ? [text] : found === null ? [] : [found].flat();
  };
  // A text that is listed as a whole is not divided first.
  const pieces =
    values !== undefined && Object.hasOwn(values, cell)
      ? meant(cell)
      : [listSign, ...(split ?? [])]
          .reduce((texts, sign) => texts.flatMap((text) => text.split(sign)), [cell])
          // A line break inside a name is where its cell was too narrow.
          .map((text) => text.replace(/\s+/gu, ' ').trim())
          .filter((text) => text !== '')
          .flatMap(meant);
  const cut = pieces.flatMap((text) => {
    if (startsWith !== undefined) return beginning(text, startsWith) ?? [];
    if (without === undefined) return text;
    const rest = text.slice(beginning(text, without)?.length ?? 0).trim();
    return rest === '' ? [] : rest;
  });
  return [...new Set(cut)];
};

const yes = new Set(['true', 'yes', 'y', '1', '是', '✔', '✓', '有', '√']);
const no = new Set(['false', 'no', 'n', '0', '否', '✘', '✗', '无', '×']);

/** `1,234.5`, `1234.5` and, as spreadsheets keep large ones, `1.2E+10`; nothing else is a number. */
const numberIn = (text: string): number | undefined =>
  /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?(E[+-]?\d{1,3})?$/i.test(text)
    ? Number(text.replaceAll(',', ''))
    : undefined;

/** `2024/3/5`, `2024.03`, `2024年3月5日` as the atlas writes dates. */
const dateIn = (text: string): string | undefined => {
  const [, year, month, day] =
    /^(\d{4})(?:\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*日?|月?)|年?)$/.exec(text) ?? [];
  return year === undefined
    ? undefined
    : [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
};

const read = (field: Field, text: string): Scalar | undefined => {
  switch (field.kind) {
    case 'int':
    case 'float':
      return numberIn(text);
    case 'boolean':
      return yes.has(text.toLowerCase()) ? true : no.has(text.toLowerCase()) ? false : undefined;
    case 'date':
      return dateIn(text);
    case 'enum':
      return text.toLowerCase().replace(/[\s-]+/g, '_');
    default:
      return text;
  }
};

const wanted: Readonly<Record<Field['kind'], string>> = {
  int: 'a whole number such as 1200',
  float: 'a number such as 13.5',
  boolean: 'yes or no',
  date: 'a date such as 2024, 2024-03 or 2024-03-05',
  enum: 'one of its words',
  string: 'a text',
};

export type FieldRead =
  | { readonly value: Scalar }
  | { readonly column: string | undefined; readonly problem: string }
  | undefined;

/** A value by the ontology's own rules for the field; undefined where the row has none. */
export const fieldIn = (source: FieldSource, name: string, field: Field, row: Row): FieldRead => {
  const { column, values, constant } =
    typeof source === 'string' ? ({ column: source } as Exclude<FieldSource, string>) : source;
  const cell = column === undefined ? undefined : row.cells.get(column)?.text;
  const mapped = cell === undefined ? undefined : own(values, cell);
  if (mapped === null) return undefined;
  const text = mapped ?? cell ?? constant;
  if (text === undefined) return undefined;
  const value = typeof text === 'string' ? read(field, text) : text;
  const checked = value === undefined ? undefined : field.schema.safeParse(value);
  if (checked?.success) return { value: checked.data as Scalar };
  const choices =
    field.enum === undefined ? wanted[field.kind] : `one of ${Object.keys(field.enum.values).join(', ')}`;
  const why = checked?.error?.issues[0]?.message;
  return {
    column,
    problem: `"${String(text)}" is nothing for "${name}", which wants ${choices}${why !== undefined && value !== undefined && field.enum === undefined ? ` (${why})` : ''}. Correct the cell, or say under "values" what it stands for.`,
  };
};
