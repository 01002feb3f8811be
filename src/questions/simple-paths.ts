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

/**
 * The first simple paths of exactly this length, in the order of their entities' ids.
 * It only steps to where a walk of the length that is left leads to the end.
 */
export const pathsOfLength = (known: Adjacency, wish: PathWish, budget: Budget): Way[] => {
  const reach = walksTo(known, wish.to, wish.length);
  const toVia = wish.via.map((id) => walksTo(known, id, wish.length));
  const found: Way[] = [];
  const nodes = [wish.from];
  const on = new Set(nodes);

  const missable = (at: string, left: number): boolean =>
    wish.via.some((id, i) => !on.has(id) && !toVia[i]!.slice(0, left + 1).some((layer) => layer.has(at)));

  const step = (): void => {
    const at = nodes.at(-1)!;
    const left = wish.length - nodes.length + 1;
    if (left === 0) {
      if (at === wish.to && wish.via.every((id) => on.has(id))) found.push(wayAlong(known, nodes));
      return;
    }
    for (const next of known.next(at)) {
      if (found.length >= wish.limit || budget.steps <= 0) return;
      if (on.has(next) || !reach[left - 1]!.has(next) || (next === wish.to && left > 1)) continue;
      budget.steps--;
      if (missable(next, left - 1)) continue;
      nodes.push(next);
      on.add(next);
      step();
      nodes.pop();
      on.delete(next);
    }
  };
  if (reach[wish.length]!.has(wish.from)) step();
  return found;
};

/** For each length up to this one, from where a walk of exactly that length leads here. */
const walksTo = (known: Adjacency, to: string, length: number): ReadonlySet<string>[] => {
  const layers: Set<string>[] = [new Set([to])];
  for (let i = 0; i < length; i++) {
    const layer = new Set<string>();
    for (const id of layers[i]!) for (const previous of known.previous(id)) layer.add(previous);
    layers.push(layer);
  }
  return layers;
};

const wayAlong = (known: Adjacency, walked: readonly string[]): Way => {
  const nodes = [...walked];
  const steps = nodes.slice(1).map((to, i) => known.between(nodes[i]!, to));
  return { nodes, steps, edges: steps.map((step) => step[0]!) };
};
