import {
  type Crossing,
  crosstabCells,
  crosstabSide,
  crosstabTotal,
  crosstabTotals,
  weakestLast,
} from '../cypher/crosstab.ts';
import { entitiesLike, type Located } from '../cypher/graph.ts';
import type { Where } from '../cypher/selection.ts';
import { inTurns } from '../engine/in-turns.ts';
import type { Topology } from '../engine/topology/topology.ts';
import type { StatementBasis } from '../ontology/citation.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import type { Asker } from './asker.ts';
import type { Truncated } from './found.ts';
import { type Counted, type CountedCell, countInMemory, countsOf } from './in-memory/crosstab.ts';
import { basesPicked, type Numbers, pickedInMemory } from './in-memory/where.ts';
import { maximumLooks } from './limits.ts';

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

/** Each thing counted once, also what the limit leaves out. */
export interface Sums {
  readonly rows: readonly Total[];
  readonly columns: readonly Total[];
  readonly total: number;
}

export interface Crosstab {
  readonly cells: readonly Cell[];
  /** Undefined: not wanted. */
  readonly sums: Sums | undefined;
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

const countsByBasis = (counts: readonly number[]) =>
  Object.fromEntries(weakestLast.map((basis, i) => [basis, counts[i]!])) as Cell['counts'];

const cellOf = ({ things, counts, ...rest }: CellRow): Cell => ({
  ...rest,
  counts: countsByBasis(counts),
  items: things.map(({ id, weak, way }) => ({
    id,
    basis: weakestLast[weak]!,
    way: way.map(([start, end, step]) => ({ start, end, id: step })),
  })),
});

interface Wish {
  readonly limit: number;
  readonly empty: boolean;
  /** Whether sums are wanted too: they take longer than the cells. */
  readonly sums: boolean;
}

/**
 * Counts by row and column. `empty`: rows and columns without any are told too.
 */
export const crosstab = async (asker: Asker, crossing: Crossing, wish: Wish): Promise<Crosstab> =>
  (await crosstabInMemory(asker, crossing, wish)) ?? crosstabByStatements(asker, crossing, wish);

/** Entities of one side that a statement picks where memory cannot: more than this are left to statements. */
const mostPicked = 20_000;

/** The entities of one side, by name: in memory, or picked by one statement; undefined where they are too many for that. */
const sideOf = async (
  asker: Asker,
  topology: Topology,
  type: EntityTypeName,
  where: Where | undefined,
): Promise<Numbers | undefined> => {
  const known = pickedInMemory(topology, [type], where);
  if (known) return known;
  const rows = await asker.read(entitiesLike({ types: [type], ...(where ? { where } : {}) }, mostPicked + 1));
  if (rows.length > mostPicked) return undefined;
  return rows
    .flatMap(({ id }) => topology.placeOf(id as string) ?? [])
    .sort((a, b) => topology.rank[a]! - topology.rank[b]!);
};

const crosstabInMemory = async (
  asker: Asker,
  crossing: Crossing,
  { limit, empty, sums }: Wish,
): Promise<Crosstab | undefined> => {
  const { topology } = asker;
  const bases = basesPicked(crossing.edge);
  if (!topology || !bases) return undefined;
  const all = crossing.columnWhere === undefined && !empty;
  const [rows, columns] = await Promise.all([
    sideOf(asker, topology, crossing.rows, crossing.rowWhere),
    all ? undefined : sideOf(asker, topology, crossing.columns, crossing.columnWhere),
  ]);
  if (!rows || (!all && !columns)) return undefined;
  const looks = { left: maximumLooks };
  const picked = { rows, columns: columns && new Set(columns), bases };
  const wish = { limit, sums };
  const counts = await inTurns(countInMemory(topology, crossing, picked, wish, looks), asker.breathe);
  if (looks.left <= 0) return undefined;

  const { ids } = topology;
  const totals = (counted: Counted, side: Numbers | undefined): Total[] => {
    const most = counted.slice(0, limit).map(({ node, count }) => ({ id: ids[node]!, count }));
    if (!empty) return most;
    const known = new Map(counted.map(({ node, count }) => [node, count]));
    return Array.from(side!.slice(0, limit), (node) => ({ id: ids[node]!, count: known.get(node) ?? 0 }));
  };
  return answered(
    {
      cells: counts.cells.map((cell) => new CellInMemory(topology, cell, crossing.through.length === 1)),
      found: counts.found,
      cut: empty && (rows.length > limit || columns!.length > limit),
      sums: counts.sums && {
        rows: totals(counts.sums.rows, rows),
        columns: totals(counts.sums.columns, columns),
        total: counts.sums.total,
      },
    },
    limit,
  );
};

/** A cell whose items are put together when somebody looks at them. */
class CellInMemory implements Cell {
  private readonly topology: Topology;
  private readonly cell: CountedCell;
  private readonly direct: boolean;

  constructor(topology: Topology, cell: CountedCell, direct: boolean) {
    this.topology = topology;
    this.cell = cell;
    this.direct = direct;
  }

  get row() {
    return this.topology.ids[this.cell.row]!;
  }
  get column() {
    return this.topology.ids[this.cell.column]!;
  }
  get count() {
    return this.cell.count;
  }
  get counts() {
    return countsByBasis(countsOf(this.things));
  }
  get items(): Item[] {
    const { ids, edgeId, edgeStart, edgeEnd } = this.topology;
    const located = (edge: number): Located => ({
      start: ids[edgeStart[edge]!]!,
      end: ids[edgeEnd[edge]!]!,
      id: edgeId(edge),
    });
    return [...this.things]
      .sort(([a], [b]) => a - b)
      .slice(0, itemsOfACell)
      .map(([thing, { weak, edges }]) => ({
        id: this.direct ? edgeId(thing) : ids[thing]!,
        basis: weakestLast[weak]!,
        way: edges.map(located),
      }));
  }

  private get things() {
    return this.cell.ways.to(this.cell.column);
  }
}

const answered = (
  counted: {
    readonly cells: readonly Cell[];
    readonly found: number;
    /** There are more rows or columns than are told. */
    readonly cut: boolean;
    readonly sums: Sums | undefined;
  },
  limit: number,
): Crosstab => {
  const { cells, found, cut, sums } = counted;
  return {
    cells,
    sums,
    truncated:
      cut || found > cells.length
        ? {
            reason: 'limit',
            limit,
            found: Math.max(found, cut ? limit + 1 : 0),
            advice: 'Raise limit, or narrow with rowWhere or columnWhere.',
          }
        : undefined,
  };
};

/** In two statements, two more with sums, and two more with `empty`. */
const crosstabByStatements = async (
  asker: Asker,
  crossing: Crossing,
  { limit, empty, sums }: Wish,
): Promise<Crosstab> => {
  const side = async (which: 'row' | 'column'): Promise<{ totals: readonly Total[]; cut: boolean }> => {
    const [rows, all] = await Promise.all([
      sums ? asker.read(crosstabTotals(crossing, which, limit)) : [],
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
  return answered(
    {
      cells: (cells as unknown as CellRow[]).map(cellOf),
      found: sum!.cells as number,
      cut: rows.cut || columns.cut,
      sums: sums ? { rows: rows.totals, columns: columns.totals, total: sum!.count as number } : undefined,
    },
    limit,
  );
};
