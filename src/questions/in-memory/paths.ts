import type { Walk } from '../../cypher/graph.ts';
import type { Topology } from '../../engine/topology/topology.ts';
import { relationshipType, relationshipTypeNames } from '../../ontology/ontology.ts';
import { crowdOf, type Edge } from '../found.ts';
import type { Budget, PathWish, Way } from '../simple-paths.ts';
import { edgeInMemory } from './read.ts';

/** Looks at relationships before others may have their turn. */
const looksInOneGo = 2_000;

const opposite = { out: 'in', in: 'out', both: 'both' } as const;

/** One end of the search: how far what it has met is from it. */
interface Side {
  /** Steps to each entity; 255: not met. */
  readonly distance: Uint8Array;
  readonly passes: (slot: number) => boolean;
  /** A simple path ends at its end: nothing beyond it matters. */
  readonly goal: number;
  frontier: number[];
  /** Levels that are known whole. */
  levels: number;
}

const unmet = 255;

/** They say where something is written, not what holds. */
const editorial = new Set(relationshipTypeNames.filter((name) => relationshipType(name).editorial));

/** Counts down what a search may look at. */
export interface Looks {
  left: number;
}

/** A path, as the numbers of its entities. */
type Walked = readonly number[];

/**
 * Simple paths between two entities, shortest lengths first, in the shape of the graph in memory. The search grows from both
 * ends, the smaller one first, until the levels of both add up to the length that is asked for; then a path only steps to
 * where a walk of the length that is left leads to the end.
 */
export class PathSearch {
  private readonly topology: Topology;
  private readonly from: number;
  private readonly to: number;
  private readonly avoid: ReadonlySet<number>;
  private readonly near: Side;
  private readonly far: Side;
  private readonly looks: Looks;
  /** The length of the shortest path, once both sides have met; before, more than any. */
  private shortest = Number.POSITIVE_INFINITY;
  /** The relationships of the paths that were told, by their ids. */
  readonly edges = new Map<string, Edge>();
  private readonly sorted = new Map<number, Uint32Array>();

  constructor(
    topology: Topology,
    ends: {
      readonly from: number;
      readonly to: number;
      readonly walk: Walk;
      readonly avoid: readonly string[];
    },
    looks: Looks,
  ) {
    const { from, to, walk } = ends;
    this.topology = topology;
    this.from = from;
    this.to = to;
    this.looks = looks;
    this.avoid = new Set(ends.avoid.flatMap((id) => topology.placeOf(id) ?? []));
    const side = (start: number, goal: number, direction: Walk['direction']): Side => {
      const distance = new Uint8Array(topology.ids.length).fill(unmet);
      distance[start] = 0;
      return {
        distance,
        passes: topology.passable({ ...walk, direction }),
        goal,
        frontier: [start],
        levels: 0,
      };
    };
    this.near = side(from, to, walk.direction);
    this.far = side(to, from, opposite[walk.direction]);
  }

  /** The first simple paths of exactly this length, in the order of their entities' ids; lengths are asked for in order. */
  *ofLength(
    { length, via, limit }: Pick<PathWish, 'length' | 'via' | 'limit'>,
    budget: Budget,
  ): Generator<void, Walked[]> {
    yield* this.growTo(length);
    if (this.shortest > length) return [];
    const reach = yield* this.walksToEnd(length);
    if (this.looks.left <= 0 || !reach[length]!.has(this.from)) return [];
    const toVia: Uint8Array[] = [];
    for (const id of via) toVia.push(yield* this.distancesTo(this.topology.placeOf(id), length));
    const viaNodes = via.map((id) => this.topology.placeOf(id) ?? -1);
    const nodes = [this.from];
    const found: Walked[] = [];
    const missable = (at: number, left: number): boolean =>
      viaNodes.some((node, i) => !nodes.includes(node) && toVia[i]![at]! > left);
    // Many paths come by the same entity at the same place, and most of its neighbours lead nowhere in time.
    const onward = new Map<number, Uint32Array>();
    const onwardFrom = (at: number, left: number): Uint32Array => {
      const key = at * (length + 1) + left;
      const known = onward.get(key) ?? this.nextAmong(at, reach[left - 1]!);
      onward.set(key, known);
      return known;
    };
    /** Of each entity on the way where it leads, and how many of these have been tried. */
    const ways = [onwardFrom(this.from, length)];
    const tried = [0];
    for (let looks = 1; ways.length > 0 && found.length < limit && budget.steps > 0; looks++) {
      if (looks % looksInOneGo === 0) yield;
      const next = ways.at(-1)![tried[tried.length - 1]!++];
      if (next === undefined) {
        for (const list of [ways, tried, nodes]) list.pop();
        continue;
      }
      const left = length - nodes.length;
      if (nodes.includes(next) || (next === this.to && left > 0)) continue;
      budget.steps--;
      if (missable(next, left)) continue;
      if (left > 0) {
        nodes.push(next);
        ways.push(onwardFrom(next, left));
        tried.push(0);
      } else if (next === this.to && viaNodes.every((node) => node === next || nodes.includes(node)))
        found.push([...nodes, next]);
    }
    return found;
  }

  /** Makes the levels of both sides add up to this length, or one of them be all that there is. */
  private *growTo(length: number): Generator<void> {
    const { near, far } = this;
    while (near.levels + far.levels < length) {
      if (near.frontier.length === 0 || far.frontier.length === 0) return;
      yield* this.grow(near.frontier.length <= far.frontier.length ? near : far);
      if (this.looks.left <= 0) return;
    }
  }

  private *grow(side: Side): Generator<void> {
    const { slotsOf, slotFar } = this.topology;
    const opposite = side === this.near ? this.far : this.near;
    const next: number[] = [];
    let looks = 0;
    side.levels++;
    for (const node of side.frontier) {
      const end = slotsOf[node + 1]!;
      for (let slot = slotsOf[node]!; slot < end; slot++) {
        if (++looks % looksInOneGo === 0) yield;
        const other = slotFar[slot]!;
        if (side.distance[other] !== unmet || !side.passes(slot) || this.avoid.has(other)) continue;
        side.distance[other] = side.levels;
        const beyond = opposite.distance[other]!;
        if (beyond !== unmet) this.shortest = Math.min(this.shortest, side.levels + beyond);
        if (other !== side.goal) next.push(other);
      }
    }
    this.looks.left -= looks;
    side.frontier = next;
  }

  /** For each length up to this one, from where a walk of exactly that length leads to the end, as far as it lies on the way. */
  private *walksToEnd(length: number): Generator<void, readonly ReadonlySet<number>[]> {
    const { topology, near, far, avoid } = this;
    const { slotsOf, slotFar } = topology;
    const whole = near.frontier.length === 0;
    const layers: Set<number>[] = [new Set([this.to])];
    let looks = 0;
    for (let left = 1; left <= length; left++) {
      const gone = length - left;
      const layer = new Set<number>();
      for (const node of layers[left - 1]!) {
        const end = slotsOf[node + 1]!;
        for (let slot = slotsOf[node]!; slot < end; slot++) {
          if (++looks % looksInOneGo === 0) yield;
          const other = slotFar[slot]!;
          if (other === node || layer.has(other) || !far.passes(slot) || avoid.has(other)) continue;
          const distance = near.distance[other]!;
          if (distance === unmet ? whole || gone <= near.levels : distance > gone) continue;
          layer.add(other);
        }
      }
      this.looks.left -= looks;
      looks = 0;
      layers.push(layer);
      if (this.looks.left <= 0) break;
    }
    while (layers.length <= length) layers.push(new Set());
    return layers;
  }

  /** How many steps lead from each entity to this one, up to so many. */
  private *distancesTo(node: number | undefined, most: number): Generator<void, Uint8Array> {
    const { slotsOf, slotFar, ids } = this.topology;
    const distance = new Uint8Array(ids.length).fill(unmet);
    if (node === undefined) return distance;
    distance[node] = 0;
    let frontier = [node];
    let looks = 0;
    for (let level = 1; level <= most && frontier.length > 0; level++) {
      const next: number[] = [];
      for (const one of frontier)
        for (let slot = slotsOf[one]!; slot < slotsOf[one + 1]!; slot++) {
          if (++looks % looksInOneGo === 0) yield;
          const other = slotFar[slot]!;
          if (distance[other] !== unmet || !this.far.passes(slot)) continue;
          distance[other] = level;
          next.push(other);
        }
      frontier = next;
    }
    this.looks.left -= looks;
    return distance;
  }

  /** Where one step leads, in the order of the ids. */
  private next(node: number): Uint32Array {
    const known = this.sorted.get(node);
    if (known) return known;
    const { slotsOf, slotFar } = this.topology;
    const others = new Set<number>();
    for (let slot = slotsOf[node]!; slot < slotsOf[node + 1]!; slot++)
      if (this.near.passes(slot)) others.add(slotFar[slot]!);
    const made = Uint32Array.from(others).sort();
    this.sorted.set(node, made);
    return made;
  }

  /** Where one step leads among these, in the order of the ids. */
  private nextAmong(node: number, wanted: ReadonlySet<number>): Uint32Array {
    const { slotsOf, slotFar } = this.topology;
    const degree = slotsOf[node + 1]! - slotsOf[node]!;
    if (degree <= wanted.size * 8) return this.next(node).filter((other) => wanted.has(other));
    // A hub has thousands of neighbours: the few that are wanted look for it among theirs.
    const met: number[] = [];
    for (const other of wanted) {
      for (let slot = slotsOf[other]!; slot < slotsOf[other + 1]!; slot++)
        if (slotFar[slot] === node && this.far.passes(slot)) {
          met.push(other);
          break;
        }
    }
    return Uint32Array.from(met).sort();
  }

  /** The relationships by which one step leads from one to the other, in the order of their ids. */
  private between(from: number, to: number): number[] {
    const { slotsOf, slotFar, slotEdge } = this.topology;
    const size = (node: number) => slotsOf[node + 1]! - slotsOf[node]!;
    const [at, other, { passes }] = size(from) <= size(to) ? [from, to, this.near] : [to, from, this.far];
    const edges: number[] = [];
    for (let slot = slotsOf[at]!; slot < slotsOf[at + 1]!; slot++)
      if (slotFar[slot] === other && passes(slot)) edges.push(slotEdge[slot]!);
    return edges.sort((a, b) => a - b);
  }

  /** The first of these that say most (see `tellingFirst` of paths.ts), with their relationships. */
  telling(paths: readonly Walked[], most: number): Way[] {
    const { crowd, edgeTypeOf, ids } = this.topology;
    const isEditorial = new Map<number, boolean>();
    /** How many of its steps only say where something is written. */
    const editorialSteps = (walked: Walked): number => {
      let count = 0;
      for (let i = 1; i < walked.length; i++) {
        const step = walked[i - 1]! * ids.length + walked[i]!;
        let is = isEditorial.get(step);
        if (is === undefined) {
          is = editorial.has(edgeTypeOf(this.between(walked[i - 1]!, walked[i]!)[0]!));
          isEditorial.set(step, is);
        }
        if (is) count++;
      }
      return count;
    };
    const weighed = paths.map((walked, place) => ({
      walked,
      place,
      editorial: paths.length < 2 ? 0 : editorialSteps(walked),
      crowd: crowdOf(walked.slice(1, -1).map((node) => crowd[node]!)),
    }));
    return weighed
      .sort((a, b) => a.editorial - b.editorial || a.crowd - b.crowd || a.place - b.place)
      .slice(0, most)
      .map(({ walked }) => this.wayAlong(walked));
  }

  private wayAlong(walked: Walked): Way {
    const { ids, edgeId } = this.topology;
    const steps = walked.slice(1).map((to, i) =>
      this.between(walked[i]!, to).map((edge) => {
        const id = edgeId(edge);
        if (!this.edges.has(id)) this.edges.set(id, edgeInMemory(this.topology, edge));
        return id;
      }),
    );
    return { nodes: walked.map((node) => ids[node]!), steps, edges: steps.map((step) => step[0]!) };
  }
}
