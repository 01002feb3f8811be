import type { Place, Problem } from '../../importer/problem.ts';

/** One cell as text, outer spaces gone; `remark` where the text is not simply what was typed. */
export interface Cell {
  readonly text: string;
  readonly remark?: 'formula' | 'merged' | 'hidden';
}

/** What parts the items of a list in a cell, where the format has lists: JSON. No text has it. */
export const listSign = '\u2029';

/** A row below the header, by the names of the columns; a column without a text in this row is absent. */
export interface Row {
  /** As a spreadsheet program counts: the first row of the sheet is 1. */
  readonly number: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** A table that is being read: its columns are known, its rows come one after the other. */
export interface Table {
  /** The file as people know it; of a workbook with the sheet. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<Row>;
}

/** Where problems of a table go; reading goes on, so that all of them are told at once. */
export type Report = (problem: Problem) => void;

/** `27` is `AA`. */
export const columnLetters = (number: number): string => {
  let letters = '';
  for (let n = number; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
};

/** The place of a cell: row and column count from 1. */
export const cellPlace = (file: string, row: number, column = 1): Place => ({
  file,
  line: row,
  column: Math.max(1, column),
});

/** `Row 12, column B (公司): …` */
export const cellProblem = (
  table: Pick<Table, 'name' | 'columns'>,
  row: number,
  column: string | undefined,
  message: string,
): Problem => {
  const at = column === undefined ? 0 : table.columns.indexOf(column) + 1;
  const where = at === 0 ? `Row ${row}` : `Row ${row}, column ${columnLetters(at)} (${column})`;
  return { place: cellPlace(table.name, row, at), message: `${where}: ${message}` };
};
