import type { Crossing } from '../../cypher/crosstab.ts';
import { weakestLast } from '../../cypher/crosstab.ts';
import type { Topology } from '../../engine/topology/topology.ts';
import type { Looks } from './two-ends.ts';
import type { Numbers } from './where.ts';

/** One thing of a cell, and the way to it that rests on most. */
interface Best {
  readonly weak: number;
  readonly edges: readonly number[];
}

/** What is joined, as numbers. */
export interface CountedCell {
  readonly row: number;
  readonly column: number;
  /** How many things there are. */
  readonly count: number;
  /** The ways of all cells of the row. */
  readonly ways: RowWays;
}

/** Walks from a row to all that it is joined with: the column, the thing, the weakest basis on the way, and the way. */
type Walk = (
  row: number,
  reach: (column: number, thing: number, weak: number, edges: readonly number[]) => void,
) => void;

/** What a row's cells hold, and by which ways: worked out when somebody looks at one of them. */
export class RowWays {
  private readonly row: number;
  private readonly walk: Walk;
  private known: Map<number, Map<number, Best>> | undefined;

  constructor(row: number, walk: Walk) {
    this.row = row;
    this.walk = walk;
  }

  /** The things that the row has in common with a column, each with the way that rests on most. */
  to(column: number): ReadonlyMap<number, Best> {
    this.known ??= this.all();
    return this.known.get(column) ?? new Map();
  }

  private all(): Map<number, Map<number, Best>> {
    const found = new Map<number, Map<number, Best>>();
    this.walk(this.row, (column, thing, weak, edges) => {
      let cell = found.get(column);
      if (!cell) {
        cell = new Map();
        found.set(column, cell);
      }
      const known = cell.get(thing);
      if (!known || lessThan({ weak, edges }, known)) cell.set(thing, { weak, edges: edges.slice() });
    });
    return found;
  }
}

/** Rows, or columns, and how much there is in each. */
export type Counted = readonly { readonly node: number; readonly count: number }[];

export interface Counts {
  readonly cells: readonly CountedCell[];
  /** How many cells there are in all. */
  readonly found: number;
  /** Undefined: not wanted. */
  readonly sums: { readonly rows: Counted; readonly columns: Counted; readonly total: number } | undefined;
}

/** Sums of cells, in which each thing counts once: added row by row. */
class Summing {
  private readonly all = new Set<number>();
  private readonly ofColumns = new Map<number, Set<number>>();
  private readonly rows: { readonly node: number; count: number }[] = [];
  private here = new Set<number>();
  private there = new Set<number>();

  row(node: number): void {
    this.endRow();
    this.rows.push({ node, count: 0 });
    this.here = new Set();
  }

  column(node: number): void {
    this.there = this.ofColumns.get(node) ?? new Set();
    this.ofColumns.set(node, this.there);
  }

  /** A thing in the row and the column that were named last. */
  thing(thing: number): void {
    this.here.add(thing);
    this.there.add(thing);
    this.all.add(thing);
  }

  sums(rank: Uint32Array): NonNullable<Counts['sums']> {
    this.endRow();
    return {
      rows: this.rows,
      columns: [...this.ofColumns]
        .sort(([a], [b]) => rank[a]! - rank[b]!)
        .map(([node, things]) => ({ node, count: things.size })),
      total: this.all.size,
    };
  }

  private endRow(): void {
    const last = this.rows.at(-1);
    if (last) last.count = this.here.size;
  }
}

const looksInOneGo = 2_000;

const lessThan = (a: Best, b: Best): boolean => {
  if (a.weak !== b.weak) return a.weak < b.weak;
  for (const [i, edge] of a.edges.entries()) if (edge !== b.edges[i]) return edge < b.edges[i]!;
  return false;
};

/** What the statements of cypher/crosstab.ts count, from memory; things are relationships, or the entities before the last step. */
export const countInMemory = function* (
  topology: Topology,
  { through, columns }: Pick<Crossing, 'through' | 'columns'>,
  picked: {
    /** In the order of their names. */
    readonly rows: Numbers;
    /** Undefined: every one of the type. */
    readonly columns: ReadonlySet<number> | undefined;
    readonly bases: readonly boolean[];
  },
  { limit, sums }: { readonly limit: number; readonly sums: boolean },
  looks: Looks,
): Generator<void, Counts> {
  const { slotsOf, slotFar, slotEdge, edgeBasis, rank } = topology;
  const last = through.length - 1;
  const passes = through.map(({ relationship, direction }) =>
    topology.passable({ relationships: [relationship], direction, derived: true }),
  );
  const repeats = through.map(({ relationship }, i) =>
    through.flatMap((other, j) => (j < i && other.relationship === relationship ? [j] : [])),
  );
  const isColumn = (node: number) => picked.columns?.has(node) ?? topology.typeOf(node) === columns;

  const cells: CountedCell[] = [];
  let found = 0;
  const summing = sums ? new Summing() : undefined;
  let looked = 0;

  const edges: number[] = [];
  const walk: Walk = (row, reach) => {
    edges.length = 0;
    /** `weak`: the weakest basis on the way to the node. */
    const step = (node: number, place: number, weak: number): void => {
      const end = slotsOf[node + 1]!;
      const [passing, again] = [passes[place]!, repeats[place]!];
      for (let slot = slotsOf[node]!; slot < end && looked < looks.left; slot++) {
        looked++;
        if (!passing(slot)) continue;
        const edge = slotEdge[slot]!;
        const basis = edgeBasis[edge]!;
        if (!picked.bases[basis] || (again.length > 0 && again.some((i) => edges[i] === edge))) continue;
        edges[place] = edge;
        const far = slotFar[slot]!;
        const weakest = Math.max(basis, weak);
        if (place < last) step(far, place + 1, weakest);
        else if (isColumn(far)) reach(far, last === 0 ? edge : node, weakest, edges);
      }
    };
    step(row, 0, 0);
  };
  /** A column and a thing as one number. */
  const span = Math.max(topology.ids.length, topology.edgeCount) + 1;
  const pairs: number[] = [];
  const note = (column: number, thing: number) => {
    pairs.push(column * span + thing);
  };

  for (const row of picked.rows) {
    pairs.length = 0;
    walk(row, note);
    if (looked >= Math.min(looksInOneGo, looks.left)) {
      looks.left -= looked;
      looked = 0;
      yield;
    }
    if (looks.left <= 0) break;
    if (pairs.length === 0) continue;
    const sorted = Float64Array.from(pairs).sort();
    const mine: { column: number; count: number }[] = [];
    summing?.row(row);
    let before = -1;
    for (const pair of sorted) {
      if (pair === before) continue;
      before = pair;
      const thing = pair % span;
      const column = (pair - thing) / span;
      const same = mine.at(-1);
      if (same?.column === column) same.count++;
      else {
        mine.push({ column, count: 1 });
        summing?.column(column);
      }
      summing?.thing(thing);
    }
    found += mine.length;
    if (cells.length === limit) continue;
    const ways = new RowWays(row, walk);
    mine.sort((a, b) => rank[a.column]! - rank[b.column]!);
    for (const { column, count } of mine.slice(0, limit - cells.length))
      cells.push({ row, column, count, ways });
  }
  // What is looked at later, for the ways, is what was looked at before.
  looked = Number.NEGATIVE_INFINITY;
  return { cells, found, sums: summing?.sums(rank) };
};

/** How many of these things there are of each basis, in the order of `weakestLast`. */
export const countsOf = (things: ReadonlyMap<number, Best>): number[] => {
  const counts = weakestLast.map(() => 0);
  for (const { weak } of things.values()) counts[weak]!++;
  return counts;
};
