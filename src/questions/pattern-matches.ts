import { compareIds, type Known } from './found.ts';
import type { Budget } from './simple-paths.ts';

/** A relationship that a step of a pattern can take. */
export interface Hop<T extends Known> {
  readonly from: T;
  readonly to: T;
  readonly edge: T;
}

/** The entities of a pattern and the relationships between them, in its order. */
export interface Match<T extends Known> {
  readonly nodes: readonly T[];
  readonly edges: readonly T[];
}

export interface Layers<T extends Known> {
  readonly starts: readonly T[];
  /** For each step, what it can take. */
  readonly hops: readonly (readonly Hop<T>[])[];
  readonly names: readonly string[];
  readonly limit: number;
}

/** Steps that are taken before others may have their turn. */
const stepsInOneGo = 500;

/**
 * The first matches, in the order of the first entity, then of each step's relationship and entity. Yields where it may be
 * interrupted.
 */
export const matchesOf = function* <T extends Known>(
  { starts, hops, names, limit }: Layers<T>,
  budget: Budget,
): Generator<void, Match<T>[]> {
  const from = yield* usefulHops(hops);
  const found: Match<T>[] = [];
  /** The place where an entity of this name came first. */
  const first = names.map((name) => names.indexOf(name));
  const nodes: T[] = [];
  const edges: T[] = [];

  const step = function* (): Generator<void> {
    if (edges.length === hops.length) {
      found.push({ nodes: [...nodes], edges: [...edges] });
      return;
    }
    for (const hop of from[edges.length]!.get(nodes.at(-1)!) ?? []) {
      if (found.length >= limit || budget.steps <= 0) return;
      if (--budget.steps % stepsInOneGo === 0) yield;
      const place = first[nodes.length]!;
      if (edges.includes(hop.edge) || (place < nodes.length && nodes[place] !== hop.to)) continue;
      nodes.push(hop.to);
      edges.push(hop.edge);
      yield* step();
      nodes.pop();
      edges.pop();
    }
  };
  for (const start of [...starts].sort(compareIds)) {
    if (found.length >= limit || budget.steps <= 0) break;
    nodes.push(start);
    yield* step();
    nodes.pop();
  }
  return found;
};

/** For each step the hops by their start, sorted, without those from which the last step is never reached. */
const usefulHops = function* <T extends Known>(
  hops: readonly (readonly Hop<T>[])[],
): Generator<void, readonly ReadonlyMap<T, readonly Hop<T>[]>[]> {
  const useful: Map<T, Hop<T>[]>[] = [];
  let next: ReadonlyMap<T, unknown> | undefined;
  for (const layer of [...hops].reverse()) {
    const kept = new Map<T, Hop<T>[]>();
    for (const hop of layer) {
      if (next && !next.has(hop.to)) continue;
      const same = kept.get(hop.from);
      if (same) same.push(hop);
      else kept.set(hop.from, [hop]);
    }
    yield;
    for (const same of kept.values())
      same.sort((a, b) => compareIds(a.to, b.to) || compareIds(a.edge, b.edge));
    useful.unshift(kept);
    next = kept;
  }
  return useful;
};
