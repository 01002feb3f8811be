import { open, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { badInput } from '../../errors.ts';
import { intakeLimits } from '../limits.ts';
import { delimitedRows, delimiterOf, peek, type RawCell, type RawRow } from './delimited.ts';
import { detectEncoding, type Encoding, readText } from './encoding.ts';
import { jsonEntries, jsonLines } from './json.ts';
import { type Cell, cellProblem, listSign, type Report, type Row, type Table } from './row.ts';
import { openWorkbook } from './workbook.ts';

export const tableFormats = ['csv', 'tsv', 'xlsx', 'json', 'jsonl'] as const;
export type TableFormat = (typeof tableFormats)[number];

const byEnding: Readonly<Record<string, TableFormat>> = {
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.tab': 'tsv',
  '.xlsx': 'xlsx',
  '.xlsm': 'xlsx',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

const refusals: Readonly<Record<string, string>> = {
  '.xls': 'the old binary form of Excel is not read',
  '.xlsb': 'the binary form of Excel is not read',
  '.ods': 'the form of OpenDocument is not read',
  '.numbers': 'the form of Numbers is not read',
};

/** The format by the file's ending. Throws where it is none of ours, or where the file begins otherwise or is too large. */
export const formatOf = async (path: string): Promise<TableFormat> => {
  const ending = extname(path).toLowerCase();
  const { size } = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw badInput(error.code === 'ENOENT' ? `There is no file ${path}.` : error.message);
  });
  const why = refusals[ending];
  if (why !== undefined) throw badInput(`${path}: ${why}. Save it as .xlsx or as CSV in UTF-8.`);
  const format = byEnding[ending];
  if (format === undefined)
    throw badInput(`${path}: the ending says no format. Known: ${Object.keys(byEnding).join(', ')}.`);
  if (size === 0) throw badInput(`${path}: the file is empty.`);
  if (size > intakeLimits.fileBytes)
    throw badInput(`${path}: ${size} bytes; at most ${intakeLimits.fileBytes} are read. Divide it.`);
  const file = await open(path);
  const bytes = Buffer.alloc(8);
  await file.read(bytes, 0, 8, 0).finally(() => file.close());
  if (bytes.readUInt32BE(0) === 0xd0cf11e0)
    throw badInput(
      `${path}: this is a workbook of the old binary form, or one with a password. Save it as .xlsx without one.`,
    );
  const isZip = bytes.readUInt32BE(0) === 0x504b0304;
  if (isZip !== (format === 'xlsx'))
    throw badInput(
      isZip
        ? `${path}: this is a workbook or another packed file. Give it the ending .xlsx.`
        : `${path}: this is no workbook. Give it the ending of its format, such as .csv.`,
    );
  return format;
};

export interface OpenTable {
  readonly table: Table;
  close(): void;
}

export interface TableOptions {
  readonly sheet?: string;
  readonly encoding?: Encoding;
  /** The row that names the columns; 1 when absent. */
  readonly header?: number;
  readonly report: Report;
}

/** A JSON value as the text that a table would have of it; undefined where none would. */
const plainText = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : value === null
        ? ''
        : Array.isArray(value) && value.every((one) => typeof one === 'string')
          ? value.join(listSign)
          : undefined;

/** Entries as rows: columns are the keys of the first entries, in their order. */
async function* jsonRows(
  entries: AsyncIterable<{ number: number; value: Readonly<Record<string, unknown>> }>,
): AsyncGenerator<RawRow> {
  const columns: string[] = [];
  const waiting: { number: number; value: Readonly<Record<string, unknown>> }[] = [];
  const row = ({ number, value }: (typeof waiting)[number]): RawRow => ({
    number,
    cells: columns.map((column): RawCell => {
      const text = value[column] === undefined ? '' : plainText(value[column]);
      return text === undefined
        ? { text: '', problem: 'A text, a number or a list of texts is wanted, not something nested.' }
        : { text };
    }),
  });
  let begun = false;
  const begin = function* () {
    for (const { value } of waiting)
      for (const key of Object.keys(value)) if (!columns.includes(key)) columns.push(key);
    yield { number: 0, cells: columns.map((text) => ({ text })) };
    for (const one of waiting) yield row(one);
    begun = true;
  };
  for await (const entry of entries) {
    if (begun) {
      yield row(entry);
      continue;
    }
    waiting.push(entry);
    if (waiting.length === 1_000) yield* begin();
  }
  if (!begun) yield* begin();
}

const cleaned = (cell: RawCell): Cell => ({
  text: cell.text.replace(/^[\s\u200B\uFEFF]+|[\s\u200B\uFEFF]+$/gu, ''),
  ...(cell.remark && { remark: cell.remark }),
});

/** The columns by the header row; one without a name cannot be spoken of and is passed over where it is empty below. */
const columnsOf = (name: string, header: RawRow, report: Report): string[] => {
  const seen = new Map<string, number>();
  return header.cells.map((cell, i) => {
    const text = cleaned(cell).text.replace(/\s+/gu, ' ');
    const where = { name, columns: [] };
    if (cell.problem !== undefined) report(cellProblem(where, header.number, undefined, cell.problem));
    const first = text === '' ? undefined : seen.get(text);
    if (first !== undefined)
      report(
        cellProblem(
          where,
          header.number,
          undefined,
          `Two columns are called "${text}". Give one another name.`,
        ),
      );
    seen.set(text, i);
    return text;
  });
};

const rowsOf = async function* (
  table: Pick<Table, 'name' | 'columns'>,
  raw: AsyncIterator<RawRow>,
  report: Report,
): AsyncGenerator<Row> {
  const { columns } = table;
  let count = 0;
  for (let step = await raw.next(); !step.done; step = await raw.next()) {
    const { number, cells } = step.value;
    if (++count > intakeLimits.rows) {
      report(cellProblem(table, number, undefined, `More than ${intakeLimits.rows} rows. Divide the table.`));
      return;
    }
    const read = new Map<string, Cell>();
    for (const [i, cell] of cells.entries()) {
      const column = columns[i];
      const clean = cleaned(cell);
      if (cell.problem !== undefined) report(cellProblem(table, number, column, cell.problem));
      if (clean.text === '') continue;
      if (column === undefined || column === '')
        report(
          cellProblem(
            table,
            number,
            undefined,
            `Something stands in column ${i + 1}, which the header does not name: perhaps a cell holds the sign that parts cells, without quotes.`,
          ),
        );
      else if (clean.text.length > intakeLimits.cell)
        report(cellProblem(table, number, column, `More than ${intakeLimits.cell} characters.`));
      else if (/[\uFFFD\p{Cs}]|[^\P{Cc}\t\n\r]/u.test(clean.text))
        report(
          cellProblem(table, number, column, 'The text holds a character that no text has. Take it out.'),
        );
      else read.set(column, clean);
    }
    if (read.size > 0) yield { number, cells: read };
  }
};

/** Opens a table of any format and reads its header. Its rows are read as they are asked for, once. */
export const openTable = async (path: string, options: TableOptions): Promise<OpenTable> => {
  const { report, header: headerRow = 1 } = options;
  const format = await formatOf(path);
  const file = basename(path);
  let [name, close] = [file, () => {}];
  let raw: AsyncGenerator<RawRow>;
  if (format === 'xlsx') {
    const book = await openWorkbook(path, {
      name: file,
      report,
      ...(options.sheet !== undefined && { sheet: options.sheet }),
    });
    name = `${file} [${book.sheet}]`;
    raw = book.rows;
    close = () => book.close();
  } else {
    const encoding = options.encoding ?? (await detectEncoding(path));
    if (format === 'json') raw = jsonRows(jsonEntries(path, name, encoding, report));
    else if (format === 'jsonl') raw = jsonRows(jsonLines(path, name, encoding, report));
    else {
      const { first, all } = await peek(readText(path, encoding));
      const delimiter =
        format === 'tsv' ? '\t' : delimiterOf(first.replace(/^\uFEFF/, '').split('\n', 1)[0]!);
      raw = delimitedRows(all, { name, delimiter, report });
    }
  }
  const json = format === 'json' || format === 'jsonl';
  try {
    let step = await raw.next();
    while (!json && !step.done && step.value.number < headerRow) step = await raw.next();
    if (step.done) throw badInput(`${name}: there is no row ${headerRow} that names the columns.`);
    const columns = columnsOf(name, step.value, report);
    const table = { name, columns };
    return { table: { ...table, rows: rowsOf(table, raw, report) }, close };
  } catch (error) {
    close();
    throw error;
  }
};
