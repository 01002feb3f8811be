import {
  type Crossing,
  crosstabCells,
  crosstabSide,
  crosstabTotal,
  crosstabTotals,
  weakestLast,
} from '../cypher/crosstab.ts';
import type { Located } from '../cypher/graph.ts';
import type { StatementBasis } from '../ontology/citation.ts';
import type { Asker } from './asker.ts';
import type { Truncated } from './found.ts';

/** What one cell names; the rest is only counted. */
export const itemsOfACell = 100;

/** What is counted in a cell: a record between row and column or, where these are next to each other, a relationship. */
export interface Item {
  readonly id: string;
  /** The weakest basis of the relationships that join row and column through it, by the way that rests on most. */
  readonly basis: StatementBasis;
  /** That way. */
  readonly way: readonly Located[];
}

export interface Cell {
  readonly row: string;
  readonly column: string;
  readonly count: number;
  /** How many there are of each basis. */
  readonly counts: Readonly<Record<StatementBasis, number>>;
  readonly items: readonly Item[];
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

interface CellRow {
  readonly row: string;
  readonly column: string;
  readonly count: number;
  readonly counts: readonly number[];
  readonly things: readonly {
    readonly id: string;
    readonly weak: number;
    readonly way: readonly (readonly [start: string, end: string, id: string])[];
  }[];
}

const cellOf = ({ things, counts, ...rest }: CellRow): Cell => ({
  ...rest,
  counts: Object.fromEntries(weakestLast.map((basis, i) => [basis, counts[i]!])) as Cell['counts'],
  items: things.map(({ id, weak, way }) => ({
    id,
    basis: weakestLast[weak]!,
    way: way.map(([start, end, step]) => ({ start, end, id: step })),
  })),
});

/**
 * Counts by row and column, in four statements. Totals count each thing once, and also what the limit leaves out. `empty`:
 * rows and columns without any are told too, at the cost of two more statements.
 */
export const crosstab = async (
  asker: Asker,
  crossing: Crossing,
  { limit, empty }: { readonly limit: number; readonly empty: boolean },
): Promise<Crosstab> => {
  const side = async (which: 'row' | 'column'): Promise<{ totals: Total[]; cut: boolean }> => {
    const [rows, all] = await Promise.all([
      asker.read(crosstabTotals(crossing, which, limit)),
      empty ? asker.read(crosstabSide(crossing, which, limit + 1)) : undefined,
    ]);
    const totals = rows as unknown as Total[];
    if (all === undefined) return { totals, cut: false };
    const counts = new Map(totals.map(({ id, count }) => [id, count]));
    const told = all
      .slice(0, limit)
      .map(({ id }) => ({ id: id as string, count: counts.get(id as string) ?? 0 }));
    return { totals: told, cut: all.length > limit };
  };
  const [cells, rows, columns, [sum]] = await Promise.all([
    asker.read(crosstabCells(crossing, limit, itemsOfACell)),
    side('row'),
    side('column'),
    asker.read(crosstabTotal(crossing)),
  ]);
  const found = sum!.cells as number;
  const cut = found > cells.length || rows.cut || columns.cut;
  return {
    cells: (cells as unknown as CellRow[]).map(cellOf),
    rows: rows.totals,
    columns: columns.totals,
    total: sum!.count as number,
    truncated: cut
      ? {
          reason: 'limit',
          limit,
          found: Math.max(found, ...[rows, columns].map((one) => (one.cut ? limit + 1 : 0))),
          advice: 'Raise limit, or narrow with rowWhere or columnWhere.',
        }
      : undefined,
  };
};
