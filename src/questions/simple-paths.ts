import type { Adjacency } from './adjacency.ts';

/** Entities and the relationships between them, in the order walked. */
export interface Path {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** A path on which a step is all relationships that join its two entities the way it is walked. */
export interface Way extends Path {
  /** For each step the ids of its relationships, in order; `edges` has the first of each. */
  readonly steps: readonly (readonly string[])[];
}

export interface PathWish {
  readonly from: string;
  readonly to: string;
  readonly length: number;
  /** Entities that every path has to pass. */
  readonly via: readonly string[];
  readonly limit: number;
}

/** Counts down what putting paths together may cost. */
export interface Budget {
  steps: number;
}

/** Entities that are looked at before others may have their turn. */
const looksInOneGo = 500;

/**
 * The first simple paths of exactly this length, in the order of their entities' ids.
 * It only steps to where a walk of the length that is left leads to the end. Yields where it may be interrupted.
 */
export const pathsOfLength = function* (
  known: Adjacency,
  wish: PathWish,
  budget: Budget,
): Generator<void, Way[]> {
  const reach = yield* walksTo(known, wish.to, wish.length);
  const toVia: (readonly ReadonlySet<string>[])[] = [];
  for (const id of wish.via) toVia.push(yield* walksTo(known, id, wish.length));
  let looks = 0;
  const found: Way[] = [];
  const nodes = [wish.from];
  const on = new Set(nodes);

  const missable = (at: string, left: number): boolean =>
    wish.via.some((id, i) => !on.has(id) && !toVia[i]!.slice(0, left + 1).some((layer) => layer.has(at)));

  const step = function* (): Generator<void> {
    const at = nodes.at(-1)!;
    const left = wish.length - nodes.length + 1;
    if (left === 0) {
      if (at === wish.to && wish.via.every((id) => on.has(id))) found.push(wayAlong(known, nodes));
      return;
    }
    for (const next of known.next(at)) {
      if (found.length >= wish.limit || budget.steps <= 0) return;
      if (++looks % looksInOneGo === 0) yield;
      if (on.has(next) || !reach[left - 1]!.has(next) || (next === wish.to && left > 1)) continue;
      budget.steps--;
      if (missable(next, left - 1)) continue;
      nodes.push(next);
      on.add(next);
      yield* step();
      nodes.pop();
      on.delete(next);
    }
  };
  if (reach[wish.length]!.has(wish.from)) yield* step();
  return found;
};

/** For each length up to this one, from where a walk of exactly that length leads here. */
const walksTo = function* (
  known: Adjacency,
  to: string,
  length: number,
): Generator<void, readonly ReadonlySet<string>[]> {
  const layers: Set<string>[] = [new Set([to])];
  let looks = 0;
  for (let i = 0; i < length; i++) {
    const layer = new Set<string>();
    for (const id of layers[i]!)
      for (const previous of known.previous(id)) {
        layer.add(previous);
        if (++looks % looksInOneGo === 0) yield;
      }
    layers.push(layer);
  }
  return layers;
};

const wayAlong = (known: Adjacency, walked: readonly string[]): Way => {
  const nodes = [...walked];
  const steps = nodes.slice(1).map((to, i) => known.between(nodes[i]!, to));
  return { nodes, steps, edges: steps.map((step) => step[0]!) };
};
