import { CsvError, parse } from 'csv-parse';
import { badInput } from '../../errors.ts';
import { intakeLimits } from '../limits.ts';
import { cellPlace, type Report } from './row.ts';

/** What a reader of any format gives: a row's number and its cells in order. */
export interface RawRow {
  readonly number: number;
  readonly cells: readonly RawCell[];
}
export interface RawCell {
  readonly text: string;
  readonly remark?: 'formula' | 'merged' | 'hidden';
  /** Why the cell cannot be read. */
  readonly problem?: string;
}

const explain = (error: CsvError): string =>
  ({
    CSV_QUOTE_NOT_CLOSED: 'A quotation mark opens here or above and is never closed.',
    INVALID_OPENING_QUOTE:
      'A quotation mark stands inside a cell that is not quoted. Put the cell in quotes and double the mark inside it.',
    CSV_INVALID_CLOSING_QUOTE:
      'Something follows the closing quotation mark of a cell. Double a mark that belongs to the text.',
    CSV_MAX_RECORD_SIZE: `A row has more than ${intakeLimits.cell * 10} characters: perhaps a quotation mark is never closed.`,
  })[error.code as string] ?? error.message;

/** Rows of CSV (comma or semicolon) or TSV. A broken row ends the reading with a problem, since what follows cannot be told apart. */
export async function* delimitedRows(
  text: AsyncIterable<string>,
  { name, delimiter, report }: { name: string; delimiter: string; report: Report },
): AsyncGenerator<RawRow> {
  const waiting: string[][] = [];
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    max_record_size: intakeLimits.cell * 10,
    // Programs put quotes into tab-separated cells without meaning anything by them.
    ...(delimiter === '\t' && { relax_quotes: true }),
    // Taken here, since a stream that fails forgets what it has not given out yet.
    on_record: (record: string[]) => {
      waiting.push(record);
      return null;
    },
  });
  let failure: Error | undefined;
  parser.on('error', (error) => {
    failure ??= error;
  });
  parser.resume();
  let number = 0;
  const taken = function* (): Generator<RawRow> {
    for (const record of waiting.splice(0)) {
      number++;
      yield { number, cells: record.map((cell) => ({ text: cell })) };
    }
  };
  for await (const part of text) {
    await new Promise<void>((resolve) => parser.write(part, () => resolve()));
    yield* taken();
    if (failure) break;
  }
  if (!failure)
    await new Promise<void>((resolve) => {
      parser.once('close', resolve);
      parser.end();
    });
  yield* taken();
  if (failure === undefined) return;
  if (!(failure instanceof CsvError)) throw failure;
  report({
    place: cellPlace(name, number + 1),
    message: `Row ${number + 1}: ${explain(failure)} Nothing below it was read.`,
  });
}

/** The sign that parts the cells, by the first line: what it has most of. */
export const delimiterOf = (line: string): string => {
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((sign) => [sign, bare.split(sign).length - 1] as const);
  const [sign, count] = counts.reduce((best, one) => (one[1] > best[1] ? one : best));
  return count === 0 ? ',' : sign;
};

/** The first part of a text and all of it again. */
export const peek = async (
  text: AsyncIterable<string>,
): Promise<{ first: string; all: AsyncIterable<string> }> => {
  const iterator = text[Symbol.asyncIterator]();
  const { value, done } = await iterator.next();
  if (done) throw badInput('The file is empty.');
  const first = value as string;
  return {
    first,
    all: (async function* () {
      yield first;
      yield* { [Symbol.asyncIterator]: () => iterator };
    })(),
  };
};
