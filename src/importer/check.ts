import { z } from 'zod';
import { explain } from './explain.ts';
import { type Problem, problemAt, type Spot } from './problem.ts';
import type { Path, SeedFile } from './read.ts';
import { didYouMean } from './suggest.ts';

/** Where problems of one file go while it is being validated. */
export interface Checker {
  readonly file: SeedFile;
  readonly problems: Problem[];
}

export const isMapValue = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const spot =
  ({ file }: Checker, path: Path, what: 'key' | 'value' = 'value'): Spot =>
  () =>
    file.locate(path, what);

export const report = (c: Checker, path: Path, what: 'key' | 'value', message: string): void => {
  c.problems.push(problemAt(spot(c, path, what), message));
};

const valueIn = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((v, key) => (v as Record<PropertyKey, unknown> | undefined)?.[key], value);

/** The value as the schema reads it, or undefined and a problem for each mistake in it. */
export const checkValue = <T>(
  c: Checker,
  schema: z.ZodType<T>,
  value: unknown,
  path: Path,
): T | undefined => {
  const outcome = schema.safeParse(value);
  if (outcome.success) return outcome.data;
  for (const issue of outcome.error.issues) {
    const at = [...path, ...(issue.path as (string | number)[])];
    const wrong = valueIn(value, issue.path);
    report(c, at, wrong === null ? 'key' : 'value', explain(issue, wrong, c.file.typed(at)));
  }
  return undefined;
};

/** In `{ a: one, two }` the comma ends the text: `two` is then a key that leads nowhere. */
const splitText = (key: string, value: unknown): string | undefined =>
  value === null && /\s|[^\x20-\x7e]/.test(key)
    ? `The comma before "${key}" ends the text. Put the whole text in quotes.`
    : undefined;

export interface ObjectOptions {
  /** Keys that the caller reads by itself. */
  readonly elsewhere?: readonly string[];
  /** A better explanation of a key that is not allowed here. */
  readonly hint?: (key: string) => string | undefined;
  /** What the map is, for people: `a model`. */
  readonly of: string;
}

const unwrap = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;

/**
 * Reads a map key by key, so that one wrong key hides nothing else: gives what is right, reports what is not. Undefined
 * when it is no map at all.
 */
export const checkObject = (
  c: Checker,
  schema: z.ZodObject,
  value: unknown,
  path: Path,
  { elsewhere = [], hint, of }: ObjectOptions,
): Record<string, unknown> | undefined => {
  if (!isMapValue(value)) {
    checkValue(c, schema, value, path);
    return undefined;
  }
  const shape = new Map(Object.entries(schema.shape as Record<string, z.ZodType>));
  const right: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const at = [...path, key];
    if (elsewhere.includes(key)) continue;
    const part = shape.get(key);
    if (part === undefined) {
      const message =
        hint?.(key) ??
        splitText(key, item) ??
        `There is no "${key}" in ${of}.${didYouMean(key, [...shape.keys(), ...elsewhere])}`;
      report(c, at, 'key', message);
    } else {
      const inner = unwrap(part);
      const read =
        inner instanceof z.ZodObject && isMapValue(item)
          ? checkObject(c, inner, item, at, { of: `"${key}"` })
          : checkValue(c, inner, item, at);
      if (read !== undefined) right[key] = read;
    }
  }
  for (const [key, part] of shape)
    if (!(part instanceof z.ZodOptional) && !elsewhere.includes(key) && !Object.hasOwn(value, key))
      report(c, path, 'key', `"${key}" is missing in ${of}.`);
  // What only the whole shows.
  for (const issue of schema.safeParse(right).error?.issues ?? [])
    if (issue.code === 'custom' && issue.path.length === 0)
      report(c, path, 'key', `In ${of}, ${issue.message}.`);
  return right;
};
