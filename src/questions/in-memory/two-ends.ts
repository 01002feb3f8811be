import { opposite, type Walk } from '../../cypher/graph.ts';
import type { Topology } from '../../engine/topology/topology.ts';
import { giveBack, marksOf, unmarked } from './marks.ts';

/** Looks at relationships before others may have their turn. */
export const looksInOneGo = 2_000;

/** Counts down what a search may look at. */
export interface Looks {
  left: number;
}

/** One end of the search, and all that was met from there. */
export interface Side {
  /** Steps to each entity, as far as it was met. */
  readonly distance: Uint8Array;
  readonly passes: (slot: number) => boolean;
  /** A simple path ends at its end: nothing beyond it matters. */
  readonly goal: number;
  /** The entities of each level that is known whole, by the steps to them. */
  readonly levels: number[][];
  /** Those of the last level that lead on. */
  frontier: readonly number[];
}

/** How many levels are known whole. */
export const depthOf = ({ levels }: Side): number => levels.length - 1;

export interface Ends {
  readonly from: number;
  readonly to: number;
  readonly walk: Walk;
  readonly avoid: ReadonlySet<number>;
}

/** A search that grows from both ends, the smaller one first, until they meet. */
export class TwoEnds {
  readonly near: Side;
  readonly far: Side;
  /** The length of the shortest path, once both sides have met; before, more than any. */
  shortest = Number.POSITIVE_INFINITY;
  private readonly topology: Topology;
  private readonly avoid: ReadonlySet<number>;
  private readonly looks: Looks;

  constructor(topology: Topology, { from, to, walk, avoid }: Ends, looks: Looks) {
    this.topology = topology;
    this.avoid = avoid;
    this.looks = looks;
    const side = (start: number, goal: number, direction: Walk['direction']): Side => {
      const distance = marksOf(topology);
      distance[start] = 0;
      const passes = topology.passable({ ...walk, direction });
      return { distance, passes, goal, levels: [[start]], frontier: [start] };
    };
    this.near = side(from, to, walk.direction);
    this.far = side(to, from, opposite[walk.direction]);
  }

  /** The search is over: what it has met is forgotten. */
  end(): void {
    for (const { distance, levels } of [this.near, this.far]) giveBack(this.topology, distance, levels);
  }

  /** Makes the levels of both sides add up to this length, or one of them be all that there is. */
  *growTo(length: number): Generator<void> {
    const { near, far } = this;
    while (depthOf(near) + depthOf(far) < length) {
      if (near.frontier.length === 0 || far.frontier.length === 0) return;
      yield* this.grow(near.frontier.length <= far.frontier.length ? near : far);
      if (this.looks.left <= 0) return;
    }
  }

  private *grow(side: Side): Generator<void> {
    const { slotsOf, slotFar } = this.topology;
    const { distance, passes, goal } = side;
    const others = this.facing(side).distance;
    const met: number[] = [];
    side.levels.push(met);
    const depth = depthOf(side);
    let looks = 0;
    for (const node of side.frontier) {
      const end = slotsOf[node + 1]!;
      for (let slot = slotsOf[node]!; slot < end; slot++) {
        if (++looks % looksInOneGo === 0) yield;
        const other = slotFar[slot]!;
        if (distance[other] !== unmarked || !passes(slot) || this.avoid.has(other)) continue;
        distance[other] = depth;
        met.push(other);
        const beyond = others[other]!;
        if (beyond !== unmarked) this.shortest = Math.min(this.shortest, depth + beyond);
      }
    }
    this.looks.left -= looks;
    side.frontier = distance[goal] === depth ? met.filter((node) => node !== goal) : met;
  }

  /**
   * Where each entity on a shortest path leads, by the steps that are left from it: all paths of that length and nothing else.
   * Found from where both sides met, towards both ends.
   */
  *shortestWays(): Generator<void, readonly ReadonlyMap<number, Set<number>>[]> {
    const { near, far, shortest } = this;
    const ways = Array.from({ length: shortest + 1 }, () => new Map<number, Set<number>>());
    const note = (left: number, from: number, to: number) => {
      const known = ways[left]!.get(from);
      if (known) known.add(to);
      else ways[left]!.set(from, new Set([to]));
    };
    const meeting = new Set(far.levels.at(-1)!.filter((node) => near.distance[node] === depthOf(near)));
    let layer = meeting;
    for (let left = depthOf(far); left > 0; left--)
      layer = yield* this.stepInwards(far, left - 1, layer, (node, other) => note(left, node, other));
    layer = meeting;
    for (let gone = depthOf(near) - 1; gone >= 0; gone--)
      layer = yield* this.stepInwards(near, gone, layer, (node, other) => note(shortest - gone, other, node));
    return ways;
  }

  /** From entities one level further out to those of this level of a side that they are joined with, each pair told; looked for from where that is less. */
  private *stepInwards(
    side: Side,
    level: number,
    layer: ReadonlySet<number>,
    tell: (node: number, other: number) => void,
  ): Generator<void, Set<number>> {
    const { slotsOf, slotFar } = this.topology;
    const reached = new Set<number>();
    const inner = side.levels[level]!;
    const outwards = this.slotsTogether(inner) < this.slotsTogether(layer);
    const [start, passes] = outwards ? [inner, side.passes] : [layer, this.facing(side).passes];
    let looks = 0;
    for (const node of start)
      for (let slot = slotsOf[node]!; slot < slotsOf[node + 1]!; slot++) {
        if (++looks % looksInOneGo === 0) yield;
        const other = slotFar[slot]!;
        if (!(outwards ? layer.has(other) : side.distance[other] === level) || !passes(slot)) continue;
        reached.add(outwards ? node : other);
        if (outwards) tell(other, node);
        else tell(node, other);
      }
    this.looks.left -= looks;
    return reached;
  }

  private facing(side: Side): Side {
    return side === this.near ? this.far : this.near;
  }

  private slotsTogether(nodes: Iterable<number>): number {
    const { slotsOf } = this.topology;
    let count = 0;
    for (const node of nodes) count += slotsOf[node + 1]! - slotsOf[node]!;
    return count;
  }
}
