import { compareIds } from './found.ts';
import type { Budget } from './simple-paths.ts';

/** A relationship that a step of a pattern can take. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly edge: string;
}

/** The entities of a pattern and the relationships between them, in its order. */
export interface Match {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

export interface Layers {
  readonly starts: readonly string[];
  /** For each step, what it can take. */
  readonly hops: readonly (readonly Hop[])[];
  readonly names: readonly string[];
  readonly limit: number;
}

/** Steps that are taken before others may have their turn. */
const stepsInOneGo = 500;

/**
 * The first matches, in the order of the first entity, then of each step's relationship and entity. Yields where it may be
 * interrupted.
 */
export const matchesOf = function* (
  { starts, hops, names, limit }: Layers,
  budget: Budget,
): Generator<void, Match[]> {
  const from = yield* usefulHops(hops);
  const found: Match[] = [];
  /** The place where an entity of this name came first. */
  const first = names.map((name) => names.indexOf(name));
  const nodes: string[] = [];
  const edges: string[] = [];

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
const usefulHops = function* (
  hops: readonly (readonly Hop[])[],
): Generator<void, readonly ReadonlyMap<string, readonly Hop[]>[]> {
  const useful: Map<string, Hop[]>[] = [];
  let next: ReadonlyMap<string, unknown> | undefined;
  for (const layer of [...hops].reverse()) {
    const kept = new Map<string, Hop[]>();
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
