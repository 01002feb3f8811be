import { readFile, stat } from 'node:fs/promises';
import { badInput } from '../../errors.ts';
import { intakeLimits } from '../limits.ts';
import type { Encoding } from './encoding.ts';
import { readText } from './encoding.ts';
import { cellPlace, type Report } from './row.ts';

/** One entry of a JSON list, or one line of JSON Lines: its number from 1 and what it holds. */
export interface Entry {
  readonly number: number;
  readonly value: Readonly<Record<string, unknown>>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The lines of a text, without their ends; a line of endless length is refused. */
export async function* linesOf(text: AsyncIterable<string>, name: string): AsyncGenerator<string> {
  let rest = '';
  for await (const part of text) {
    const lines = (rest + part).split('\n');
    rest = lines.pop()!;
    if (rest.length > intakeLimits.jsonBytes) throw badInput(`${name}: one line is longer than any entry.`);
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest;
}

/** One object a line; empty lines are passed over. */
export async function* jsonLines(
  path: string,
  name: string,
  encoding: Encoding,
  report: Report,
): AsyncGenerator<Entry> {
  let number = 0;
  for await (const line of linesOf(readText(path, encoding), name)) {
    number++;
    const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (text.trim() === '') continue;
    try {
      const value: unknown = JSON.parse(text);
      if (isObject(value)) yield { number, value };
      else report({ place: cellPlace(name, number), message: `Line ${number}: an object is wanted here.` });
    } catch (error) {
      report({
        place: cellPlace(name, number),
        message: `Line ${number}: this is not JSON: ${(error as Error).message}`,
      });
    }
  }
}

/** A list of objects, or a map in which exactly one key holds such a list. */
export async function* jsonEntries(
  path: string,
  name: string,
  encoding: Encoding,
  report: Report,
): AsyncGenerator<Entry> {
  const { size } = await stat(path);
  if (size > intakeLimits.jsonBytes)
    throw badInput(
      `${name}: ${size} bytes; a JSON file is read up to ${intakeLimits.jsonBytes}. Save it as JSON Lines (.jsonl), one object a line.`,
    );
  const text = new TextDecoder(encoding, { fatal: true }).decode(await readFile(path));
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw badInput(`${name}: this is not JSON: ${(error as Error).message}`);
  }
  const lists = isObject(read) ? Object.values(read).filter(Array.isArray) : [read];
  const [list] = lists;
  if (lists.length !== 1 || !Array.isArray(list))
    throw badInput(`${name}: a list of objects is wanted: [{ … }, { … }].`);
  for (const [i, value] of list.entries())
    if (isObject(value)) yield { number: i + 1, value };
    else report({ place: cellPlace(name, i + 1), message: `Entry ${i + 1}: an object is wanted here.` });
}
