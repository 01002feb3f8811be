import type { EntityTypeName } from '../../ontology/entities.ts';
import { entityTypeNames, relationshipTypeNames } from '../../ontology/ontology.ts';
import type { RelationshipTypeName } from '../../ontology/relationships.ts';
import { eachInTurns, sortedInTurns, type Turn } from '../in-turns.ts';
import type { Columns } from './columns.ts';

/** Which relationships a walk follows; the same as cypher/graph.ts says to a statement. */
export interface Ways {
  readonly relationships: readonly RelationshipTypeName[];
  readonly direction: 'out' | 'in' | 'both';
  readonly derived?: boolean;
}

/** Relationship types in the order in which a text `TYPE direction` sorts. */
const lanesInOrder = [...relationshipTypeNames].sort((a, b) => (`${a} ` < `${b} ` ? -1 : 1));
const placeOf = new Map(lanesInOrder.map((name, i) => [name, i]));

const lanesOf = ({ relationships, direction }: Ways): readonly number[] => {
  const named = relationships.length > 0 ? relationships : relationshipTypeNames;
  return named
    .flatMap((name) => [
      ...(direction === 'in' ? [] : [2 * placeOf.get(name)!]),
      ...(direction === 'out' ? [] : [2 * placeOf.get(name)! + 1]),
    ])
    .sort((a, b) => a - b);
};

const flagged = (lanes: readonly number[]): Uint8Array => {
  const flags = new Uint8Array(2 * lanesInOrder.length);
  for (const lane of lanes) flags[lane] = 1;
  return flags;
};

/** The lanes of walks that name no relationships, which most do not. */
const allLanes = {
  out: flagged(lanesOf({ relationships: [], direction: 'out' })),
  in: flagged(lanesOf({ relationships: [], direction: 'in' })),
  both: flagged(lanesOf({ relationships: [], direction: 'both' })),
};

export const bases = ['stated', 'common_knowledge', 'derived'] as const;
export const derivedBasis = 2;

/** An entity as it is read. */
export interface ReadNode {
  readonly id: string;
  readonly type: EntityTypeName;
  readonly sortKey: string | null;
}

export interface ReadEdge {
  readonly id: string;
  readonly type: RelationshipTypeName;
  readonly start: number;
  readonly end: number;
  /** As a place in `bases`. */
  readonly basis: number;
}

/** What a topology is made of; entities and relationships in the order of their ids. */
export interface Parts {
  readonly revision: string;
  readonly nodes: readonly ReadNode[];
  /** Where each is among them, by its id. */
  readonly places: ReadonlyMap<string, number>;
  readonly edges: readonly ReadEdge[];
  readonly columns: Columns;
}

/** Sets of types whose entities are kept in order. */
const mostTogether = 4;
/** Slots of one entity that are put in the order of names each time. */
const slotsNotKept = 32;
/** Entities whose relationships are put in order before others may have their turn. */
const nodesInOneGo = 2_000;

type Texts = (place: number) => string;

/** Many texts outside of the heap, by their place. */
const packed = async (count: number, textAt: Texts, turn: Turn): Promise<Texts> => {
  const offsets = new Uint32Array(count + 1);
  const measure = (i: number) => {
    offsets[i + 1] = offsets[i]! + Buffer.byteLength(textAt(i));
  };
  await eachInTurns(count, measure, turn);
  const all = Buffer.allocUnsafe(offsets[count]!);
  await eachInTurns(count, (i) => all.write(textAt(i), offsets[i]!), turn);
  return (i) => all.toString('utf8', offsets[i], offsets[i + 1]);
};

/** What takes a while to make of the parts. */
interface Orders {
  readonly ids: readonly string[];
  readonly byRank: Uint32Array;
  readonly inOrder: Uint32Array;
  readonly sortKeyAt: Texts;
  readonly edgeId: Texts;
}

const ordersOf = async ({ nodes, edges }: Parts, turn: Turn): Promise<Orders> => {
  const ids: string[] = [];
  const places: number[] = [];
  const note = (i: number) => {
    ids.push(nodes[i]!.id);
    places.push(i);
  };
  await eachInTurns(nodes.length, note, turn);
  const keyOf = (node: number) => nodes[node]!.sortKey;
  const byRank = Uint32Array.from(
    await sortedInTurns(places, (a, b) => byName(keyOf(a), keyOf(b)) || a - b, turn),
  );
  const inOrder = byRank.filter((node) => keyOf(node) !== null);
  return {
    ids,
    byRank,
    inOrder,
    sortKeyAt: await packed(inOrder.length, (place) => keyOf(inOrder[place]!)!, turn),
    edgeId: await packed(edges.length, (edge) => edges[edge]!.id, turn),
  };
};

/**
 * The shape of the whole graph at one revision, in typed arrays: who is joined with whom, by relationships of which type
 * and basis. Entities are numbered in the order of their ids, relationships in that of theirs, so that comparing numbers is
 * comparing ids. A relationship lies in two slots, one at each end; the slots of an entity are ordered by lane (type, then
 * direction: out before in), the far end and the relationship.
 */
export class Topology {
  readonly revision: string;
  readonly ids: readonly string[];
  readonly edgeCount: number;
  /** Place of each entity in the order by name. */
  readonly rank: Uint32Array;
  /** The entities that have a name to sort by, in that order. */
  readonly inOrder: Uint32Array;
  /** What the entity at a place of `inOrder` is sorted by. */
  readonly sortKeyAt: (place: number) => string;
  /** What single fields hold, as far as it was asked for. */
  readonly columns: Columns;
  /** Of each entity: relationships that are stated and join it with others. */
  readonly crowd: Uint32Array;
  readonly edgeStart: Uint32Array;
  readonly edgeEnd: Uint32Array;
  readonly edgeBasis: Uint8Array;
  readonly slotsOf: Uint32Array;
  readonly slotFar: Uint32Array;
  readonly slotEdge: Uint32Array;
  readonly slotLane: Uint8Array;
  readonly edgeId: (edge: number) => string;
  private readonly places: ReadonlyMap<string, number>;
  private readonly nodeType: Uint8Array;
  /** All entities in the order by name. */
  private readonly byRank: Uint32Array;
  private readonly edgeType: Uint8Array;
  private byType: Map<EntityTypeName, Uint32Array> | undefined;
  /** Entities of several types, by which these are. */
  private readonly together = new Map<string, Uint32Array>();
  /** Slots in the order of names, of the entities that were asked for. */
  private readonly named = new Map<number, Uint32Array>();

  private constructor({ revision, nodes, places, edges, columns }: Parts, orders: Orders) {
    const [n, m] = [nodes.length, edges.length];
    this.revision = revision;
    this.columns = columns;
    this.ids = orders.ids;
    this.places = places;
    this.nodeType = Uint8Array.from(nodes, ({ type }) => entityTypeNames.indexOf(type));
    this.rank = new Uint32Array(n);
    this.byRank = orders.byRank;
    this.byRank.forEach((node, place) => {
      this.rank[node] = place;
    });
    this.inOrder = orders.inOrder;
    this.sortKeyAt = orders.sortKeyAt;
    this.edgeCount = m;
    this.edgeId = orders.edgeId;
    this.edgeStart = new Uint32Array(m);
    this.edgeEnd = new Uint32Array(m);
    this.edgeType = new Uint8Array(m);
    this.edgeBasis = new Uint8Array(m);
    this.crowd = new Uint32Array(n);
    this.slotsOf = new Uint32Array(n + 1);
    this.slotFar = new Uint32Array(2 * m);
    this.slotEdge = new Uint32Array(2 * m);
    this.slotLane = new Uint8Array(2 * m);
  }

  /** Made of its parts, letting others have their turn meanwhile. */
  static async of(parts: Parts, turn: Turn): Promise<Topology> {
    const made = new Topology(parts, await ordersOf(parts, turn));
    await made.fillEdges(parts, turn);
    await made.fillSlots(parts.nodes.length, parts.edges.length, turn);
    return made;
  }

  private async fillEdges({ nodes, edges }: Parts, turn: Turn): Promise<void> {
    const note = (i: number) => {
      const { type, start, end, basis } = edges[i]!;
      this.edgeStart[i] = start;
      this.edgeEnd[i] = end;
      this.edgeType[i] = placeOf.get(type)!;
      this.edgeBasis[i] = basis;
      this.slotsOf[start + 1]!++;
      this.slotsOf[end + 1]!++;
      if (start === end || basis === derivedBasis) return;
      this.crowd[start]!++;
      this.crowd[end]!++;
    };
    await eachInTurns(edges.length, note, turn);
    for (let i = 0; i < nodes.length; i++) this.slotsOf[i + 1]! += this.slotsOf[i]!;
  }

  private async fillSlots(n: number, m: number, turn: Turn): Promise<void> {
    const next = this.slotsOf.slice(0, n);
    // An edge's two halves as one number each: in the order of edges they come into an entity's slots unsorted by lane.
    const halves = new Uint32Array(2 * m);
    for (let edge = 0; edge < m; edge++) {
      halves[next[this.edgeStart[edge]!]!++] = 2 * edge;
      halves[next[this.edgeEnd[edge]!]!++] = 2 * edge + 1;
    }
    const laneOf = (half: number) => 2 * this.edgeType[half >> 1]! + (half & 1);
    const farOf = (half: number) => (half & 1 ? this.edgeStart : this.edgeEnd)[half >> 1]!;
    for (let node = 0; node < n; node++) {
      if (node % nodesInOneGo === 0) await turn();
      const [from, to] = [this.slotsOf[node]!, this.slotsOf[node + 1]!];
      halves.subarray(from, to).sort((a, b) => laneOf(a) - laneOf(b) || farOf(a) - farOf(b) || a - b);
      for (let slot = from; slot < to; slot++) {
        const half = halves[slot]!;
        this.slotFar[slot] = farOf(half);
        this.slotEdge[slot] = half >> 1;
        this.slotLane[slot] = laneOf(half);
      }
    }
  }

  /** The number of an entity; undefined where there is none of that id. */
  placeOf(id: string): number | undefined {
    return this.places.get(id);
  }

  typeOf(node: number): EntityTypeName {
    return entityTypeNames[this.nodeType[node]!]!;
  }

  readonly edgeTypeOf = (edge: number): RelationshipTypeName => lanesInOrder[this.edgeType[edge]!]!;

  /** The entities of a type, in the order of their names. */
  ofType(type: EntityTypeName): Uint32Array {
    if (!this.byType) {
      const lists = new Map<EntityTypeName, number[]>(entityTypeNames.map((name) => [name, []]));
      for (let node = 0; node < this.ids.length; node++) lists.get(this.typeOf(node))!.push(node);
      this.byType = new Map(
        [...lists].map(([name, list]) => [
          name,
          Uint32Array.from(list).sort((a, b) => this.rank[a]! - this.rank[b]!),
        ]),
      );
    }
    return this.byType.get(type)!;
  }

  /** The entities of several types, in the order of their names; kept for those that were asked for last. */
  ofTypes(types: readonly EntityTypeName[]): Uint32Array {
    const wanted = entityTypeNames.map((name) => types.includes(name));
    if (wanted.every((one) => one)) return this.byRank;
    const key = wanted.map(Number).join('');
    const made = this.together.get(key) ?? this.byRank.filter((node) => wanted[this.nodeType[node]!]!);
    this.together.delete(key);
    this.together.set(key, made);
    if (this.together.size > mostTogether) this.together.delete(this.together.keys().next().value!);
    return made;
  }

  /**
   * The slots of an entity by lane, in each by the name at the far end and then by relationship. Of one that has many they are kept once
   * they were asked for: it is asked for the first of them again and again, and putting few in order takes microseconds.
   */
  slotsByName(node: number): Uint32Array {
    const known = this.named.get(node);
    if (known) return known;
    const [from, to] = [this.slotsOf[node]!, this.slotsOf[node + 1]!];
    const { rank, slotFar, slotEdge, slotLane } = this;
    const made = Uint32Array.from({ length: to - from }, (_, i) => from + i).sort(
      (a, b) =>
        slotLane[a]! - slotLane[b]! || rank[slotFar[a]!]! - rank[slotFar[b]!]! || slotEdge[a]! - slotEdge[b]!,
    );
    if (made.length > slotsNotKept) this.named.set(node, made);
    return made;
  }

  /** The lanes that a walk takes, in order. */
  readonly lanesOf = lanesOf;

  /** For each lane whether the walk takes it, and the bases that it takes, as a question to a slot. */
  passable({ derived = false, ...ways }: Ways): (slot: number) => boolean {
    const lanes = ways.relationships.length === 0 ? allLanes[ways.direction] : flagged(lanesOf(ways));
    const { slotLane, slotEdge, edgeBasis } = this;
    return (slot) => lanes[slotLane[slot]!] === 1 && (derived || edgeBasis[slotEdge[slot]!] !== derivedBasis);
  }

  /** Whether this is the second slot of a relationship of an entity with itself: walked both ways it counts once. */
  isSecond(slot: number): boolean {
    const edge = this.slotEdge[slot]!;
    return (this.slotLane[slot]! & 1) === 1 && this.edgeStart[edge] === this.edgeEnd[edge];
  }

  /** The relationship type and direction of a slot, seen from the entity that it belongs to. */
  laneOf(slot: number): { readonly type: RelationshipTypeName; readonly out: boolean } {
    const lane = this.slotLane[slot]!;
    return { type: lanesInOrder[lane >> 1]!, out: (lane & 1) === 0 };
  }
}

/** The order by name; those without a name come last. */
const byName = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

/** What a topology of so much weighs in memory, in bytes, about. */
export const weightOf = (nodes: number, nodeText: number, edges: number, edgeText: number): number =>
  nodes * 120 + nodeText + edges * 60 + edgeText;
