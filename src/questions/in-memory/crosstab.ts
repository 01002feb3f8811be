import type { Crossing } from '../../cypher/crosstab.ts';
import { weakestLast } from '../../cypher/crosstab.ts';
import type { Topology } from '../../engine/topology/topology.ts';
import type { Looks } from './paths.ts';
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
  readonly things: ReadonlyMap<number, Best>;
}

export interface Counts {
  readonly cells: readonly CountedCell[];
  /** How many cells there are in all. */
  readonly found: number;
  readonly rows: readonly { readonly node: number; readonly count: number }[];
  readonly columns: readonly { readonly node: number; readonly count: number }[];
  readonly total: number;
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
  limit: number,
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
  const all = new Set<number>();
  const ofColumns = new Map<number, Set<number>>();
  const rows: { node: number; count: number }[] = [];
  let looked = 0;

  for (const row of picked.rows) {
    const mine = new Map<number, Map<number, Best>>();
    const edges: number[] = [];
    const reach = (far: number, thing: number, weak: number): void => {
      let cell = mine.get(far);
      if (!cell) {
        cell = new Map();
        mine.set(far, cell);
      }
      const known = cell.get(thing);
      if (!known || lessThan({ weak, edges }, known)) cell.set(thing, { weak, edges: edges.slice() });
    };
    /** `weak`: the weakest basis on the way to the node. */
    const step = (node: number, place: number, weak: number): void => {
      const end = slotsOf[node + 1]!;
      const passing = passes[place]!;
      for (let slot = slotsOf[node]!; slot < end && looked < looks.left; slot++) {
        looked++;
        if (!passing(slot)) continue;
        const edge = slotEdge[slot]!;
        const basis = edgeBasis[edge]!;
        if (!picked.bases[basis] || repeats[place]!.some((i) => edges[i] === edge)) continue;
        edges[place] = edge;
        const far = slotFar[slot]!;
        const weakest = Math.max(basis, weak);
        if (place < last) step(far, place + 1, weakest);
        else if (isColumn(far)) reach(far, last === 0 ? edge : node, weakest);
      }
    };
    step(row, 0, 0);
    if (looked >= Math.min(looksInOneGo, looks.left)) {
      looks.left -= looked;
      looked = 0;
      yield;
    }
    if (looks.left <= 0) break;
    if (mine.size === 0) continue;
    found += mine.size;
    const here = new Set<number>();
    for (const [column, things] of mine) {
      const there = ofColumns.get(column) ?? new Set<number>();
      ofColumns.set(column, there);
      for (const thing of things.keys()) {
        here.add(thing);
        there.add(thing);
        all.add(thing);
      }
    }
    rows.push({ node: row, count: here.size });
    if (cells.length === limit) continue;
    const byName = [...mine].sort(([a], [b]) => rank[a]! - rank[b]!).slice(0, limit - cells.length);
    for (const [column, things] of byName) cells.push({ row, column, things });
  }
  return {
    cells,
    found,
    rows,
    columns: [...ofColumns]
      .sort(([a], [b]) => rank[a]! - rank[b]!)
      .map(([node, things]) => ({ node, count: things.size })),
    total: all.size,
  };
};

/** How many of these things there are of each basis, in the order of `weakestLast`. */
export const countsOf = (things: ReadonlyMap<number, Best>): number[] => {
  const counts = weakestLast.map(() => 0);
  for (const { weak } of things.values()) counts[weak]!++;
  return counts;
};
