import { type Crossing, crosstabCells, crosstabTotal, crosstabTotals } from '../cypher/crosstab.ts';
import type { Asker } from './asker.ts';
import type { Truncated } from './found.ts';

/** Ids that one cell names; the rest is only counted. */
export const idsOfACell = 100;

export interface Cell {
  readonly row: string;
  readonly column: string;
  readonly count: number;
  readonly ids: readonly string[];
}

export interface Total {
  readonly id: string;
  readonly count: number;
}

export interface Crosstab {
  readonly cells: readonly Cell[];
  readonly rows: readonly Total[];
  readonly columns: readonly Total[];
  readonly total: number;
  readonly truncated: Truncated | undefined;
}

/** Counts by row and column, in four statements. Totals count each thing once, and also what the limit leaves out. */
export const crosstab = async (asker: Asker, crossing: Crossing, limit: number): Promise<Crosstab> => {
  const [cells, rows, columns, [sum]] = await Promise.all([
    asker.read(crosstabCells(crossing, limit, idsOfACell)),
    asker.read(crosstabTotals(crossing, 'row', limit)),
    asker.read(crosstabTotals(crossing, 'column', limit)),
    asker.read(crosstabTotal(crossing)),
  ]);
  const found = (sum?.cells ?? 0) as number;
  return {
    cells: cells as unknown as Cell[],
    rows: rows as unknown as Total[],
    columns: columns as unknown as Total[],
    total: (sum?.count ?? 0) as number,
    truncated:
      found > cells.length
        ? {
            reason: 'limit',
            limit,
            found,
            advice: 'Raise limit, or narrow with rowWhere or columnWhere.',
          }
        : undefined,
  };
};
