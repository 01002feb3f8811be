import type { Walk } from '../../cypher/graph.ts';
import type { Topology } from '../../engine/topology/topology.ts';
import { relationshipType, relationshipTypeNames } from '../../ontology/ontology.ts';
import { crowdOf, type Edge } from '../found.ts';
import type { Budget, PathWish, Way } from '../simple-paths.ts';
import { unmarked } from './marks.ts';
import { edgeInMemory } from './read.ts';
import { depthOf, type Looks, looksInOneGo, TwoEnds } from './two-ends.ts';

/** They say where something is written, not what holds. */
const editorial = new Set(relationshipTypeNames.filter((name) => relationshipType(name).editorial));

/** A path, as the numbers of its entities. */
type Walked = readonly number[];

/** Where the next step of a path may lead from an entity, by the steps that are left, in the order of the ids. */
type Onward = (at: number, left: number) => Uint32Array;

const none = new Uint32Array();

/**
 * Simple paths between two entities, shortest lengths first, in the shape of the graph in memory. The search grows from both
 * ends until the levels of both add up to the length that is asked for; then a path only steps to where a walk of the
 * length that is left leads to the end.
 */
export class PathSearch {
  private readonly topology: Topology;
  private readonly from: number;
  private readonly to: number;
  private readonly avoid: ReadonlySet<number>;
  private readonly ends: TwoEnds;
  private readonly looks: Looks;
  /** The relationships of the paths that were told, by their ids. */
  readonly edges = new Map<string, Edge>();
  private readonly sorted = new Map<number, Uint32Array>();

  constructor(
    topology: Topology,
    {
      from,
      to,
      walk,
      avoid,
    }: {
      readonly from: number;
      readonly to: number;
      readonly walk: Walk;
      readonly avoid: readonly string[];
    },
    looks: Looks,
  ) {
    this.topology = topology;
    this.from = from;
    this.to = to;
    this.looks = looks;
    this.avoid = new Set(avoid.flatMap((id) => topology.placeOf(id) ?? []));
    this.ends = new TwoEnds(topology, { from, to, walk, avoid: this.avoid }, looks);
  }

  /** Nothing more is asked: what the search took is free for others. */
  end(): void {
    this.ends.end();
  }

  /** The first simple paths of exactly this length, in the order of their entities' ids; lengths are asked for in order. */
  *ofLength(
    { length, via, limit }: Pick<PathWish, 'length' | 'via' | 'limit'>,
    budget: Budget,
  ): Generator<void, Walked[]> {
    yield* this.ends.growTo(length);
    if (this.ends.shortest > length) return [];
    const onwardFrom = yield* this.onward(length);
    if (this.looks.left <= 0) return [];
    const toVia: Uint8Array[] = [];
    for (const id of via) toVia.push(yield* this.distancesTo(this.topology.placeOf(id), length));
    const viaNodes = via.map((id) => this.topology.placeOf(id) ?? -1);
    const nodes = [this.from];
    const found: Walked[] = [];
    const missable = (at: number, left: number): boolean =>
      viaNodes.some((node, i) => !nodes.includes(node) && toVia[i]![at]! > left);
    /** Of each entity on the way where it leads, and how many of these have been tried. */
    const ways = [onwardFrom(this.from, length)];
    const tried = [0];
    for (let looks = 1; ways.length > 0 && found.length < limit && budget.steps > 0; looks++) {
      if (looks % looksInOneGo === 0) yield;
      const next = ways[ways.length - 1]![tried[tried.length - 1]!++];
      if (next === undefined) {
        ways.pop();
        tried.pop();
        nodes.pop();
        continue;
      }
      const left = length - nodes.length;
      if (nodes.includes(next) || (next === this.to && left > 0)) continue;
      budget.steps--;
      if (viaNodes.length > 0 && missable(next, left)) continue;
      if (left > 0) {
        nodes.push(next);
        ways.push(onwardFrom(next, left));
        tried.push(0);
      } else if (next === this.to && viaNodes.every((node) => node === next || nodes.includes(node)))
        found.push([...nodes, next]);
    }
    return found;
  }

  /** Many paths come by the same entity at the same place: where it leads is found once. */
  private *onward(length: number): Generator<void, Onward> {
    const known = new Map<number, Uint32Array>();
    const once =
      (find: Onward): Onward =>
      (at, left) => {
        const key = at * (length + 1) + left;
        const before = known.get(key);
        if (before) return before;
        const found = find(at, left);
        known.set(key, found);
        return found;
      };
    if (length === this.ends.shortest) {
      const ways = yield* this.ends.shortestWays();
      return once((at, left) => Uint32Array.from(ways[left]!.get(at) ?? []).sort());
    }
    const reach = yield* this.walksToEnd(length);
    return once((at, left) => (reach[left]!.has(at) ? this.nextAmong(at, reach[left - 1]!) : none));
  }

  /** For each length up to this one, from where a walk of exactly that length leads to the end, as far as it lies on the way. */
  private *walksToEnd(length: number): Generator<void, readonly ReadonlySet<number>[]> {
    const { avoid } = this;
    const { near, far } = this.ends;
    const { slotsOf, slotFar } = this.topology;
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
          if (distance === unmarked ? whole || gone <= depthOf(near) : distance > gone) continue;
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
    const distance = new Uint8Array(ids.length).fill(unmarked);
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
          if (distance[other] !== unmarked || !this.ends.far.passes(slot)) continue;
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
      if (this.ends.near.passes(slot)) others.add(slotFar[slot]!);
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
        if (slotFar[slot] === node && this.ends.far.passes(slot)) {
          met.push(other);
          break;
        }
    }
    return Uint32Array.from(met).sort();
  }

  /** The relationships by which one step leads from one to the other, in the order of their ids. */
  private between(from: number, to: number): number[] {
    const { slotsOf, slotFar, slotEdge } = this.topology;
    const { near, far } = this.ends;
    const size = (node: number) => slotsOf[node + 1]! - slotsOf[node]!;
    const [at, other, { passes }] = size(from) <= size(to) ? [from, to, near] : [to, from, far];
    const edges: number[] = [];
    for (let slot = slotsOf[at]!; slot < slotsOf[at + 1]!; slot++)
      if (slotFar[slot] === other && passes(slot)) edges.push(slotEdge[slot]!);
    return edges.sort((a, b) => a - b);
  }

  /** The first of these that say most (see `tellingFirst` of paths.ts), with their relationships. */
  telling(paths: readonly Walked[], most: number): Way[] {
    const { crowd, edgeTypeOf, ids } = this.topology;
    const isEditorial = new Map<number, boolean>();
    const onlySays = (from: number, to: number): boolean => {
      const step = from * ids.length + to;
      const known = isEditorial.get(step);
      if (known !== undefined) return known;
      const is = editorial.has(edgeTypeOf(this.between(from, to)[0]!));
      isEditorial.set(step, is);
      return is;
    };
    const weighed = paths.map((walked, place) => {
      const degrees: number[] = [];
      for (let i = 1; i < walked.length - 1; i++) degrees.push(crowd[walked[i]!]!);
      let editorialSteps = 0;
      if (paths.length > 1)
        for (let i = 1; i < walked.length; i++) if (onlySays(walked[i - 1]!, walked[i]!)) editorialSteps++;
      return { walked, place, editorial: editorialSteps, crowd: crowdOf(degrees) };
    });
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
