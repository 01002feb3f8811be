import type { ExecutionResult } from 'graphql';
import { inTurns } from '../engine/in-turns.ts';
import { Turns } from '../questions/breathe.ts';

/** Values that are written in one go; more are written in parts. */
const valuesInOneGo = 1_000;

/** Whether JSON would ask the value itself what it is. */
const speaksForItself = (value: object): boolean =>
  typeof (value as { toJSON?: unknown }).toJSON === 'function';

/** How many values there are in a value, `most` at most. */
const sizeOf = (value: unknown, most: number): number => {
  if (typeof value !== 'object' || value === null) return 1;
  let size = 1;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length && size < most; i++) size += sizeOf(value[i], most - size);
    return size;
  }
  for (const key in value) {
    if (size >= most) break;
    size += sizeOf((value as Record<string, unknown>)[key], most - size);
  }
  return size;
};

/** Parts of the JSON of a value, each made in one go. */
function* partsOf(value: unknown): Generator<string, void> {
  if (
    typeof value !== 'object' ||
    value === null ||
    speaksForItself(value) ||
    sizeOf(value, valuesInOneGo) < valuesInOneGo
  ) {
    yield JSON.stringify(value) ?? 'null';
    return;
  }
  if (Array.isArray(value)) yield* partsOfList(value);
  else {
    let comma = '{';
    for (const [key, one] of Object.entries(value)) {
      if (one === undefined || typeof one === 'function') continue;
      yield `${comma}${JSON.stringify(key)}:`;
      comma = ',';
      yield* partsOf(one);
    }
    yield comma === '{' ? '{}' : '}';
  }
}

/** Short items go together. */
function* partsOfList(items: readonly unknown[]): Generator<string, void> {
  let together: unknown[] = [];
  let size = 0;
  let comma = '[';
  const flush = function* () {
    if (together.length === 0) return;
    yield `${comma}${JSON.stringify(together).slice(1, -1)}`;
    comma = ',';
    together = [];
    size = 0;
  };
  for (const item of items) {
    const mine = sizeOf(item, valuesInOneGo);
    if (size + mine > valuesInOneGo) yield* flush();
    if (mine < valuesInOneGo) {
      together.push(item);
      size += mine;
      continue;
    }
    yield comma;
    comma = ',';
    yield* partsOf(item);
  }
  yield* flush();
  yield ']';
}

function* wholeText(value: unknown): Generator<void, string> {
  const parts: string[] = [];
  for (const part of partsOf(value)) {
    parts.push(part);
    yield;
  }
  return parts.join('');
}

/** A value of GraphQL as JSON; writing a long one lets others have their turn. */
export const jsonInTurns = (value: unknown): Promise<string> =>
  inTurns(wholeText(value), new Turns().breathe);

/** Whether a value is so long that it should not be written in one go. */
export const isLong = (value: unknown): boolean => sizeOf(value, valuesInOneGo) >= valuesInOneGo;

/** A result that brings the text of its data with it, for Yoga's own writer. */
export const withText = (result: ExecutionResult, data: string): ExecutionResult => ({
  ...result,
  ...{
    stringify: (given: ExecutionResult) =>
      `{${Object.entries(given)
        .flatMap(([key, value]) => {
          const text = key === 'data' ? data : JSON.stringify(value);
          return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`];
        })
        .join(',')}}`,
  },
});
