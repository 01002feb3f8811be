import type { ListValue, NodeRow, RelationshipRow } from '../../cypher/rows.ts';
import type { ConnectionSelection, NodeSelection } from '../../cypher/selection.ts';
import type { Topology } from '../../engine/topology/topology.ts';
import { cut, lengthOf, type PlaceOf, type Run, runsOf, walkRuns } from './in-order.ts';
import { basesPicked, testInMemory } from './where.ts';

/** Looks at relationships for one answer; what needs more is left to a statement, which takes no time from others here. */
export const mostLooks = 200_000;

/** Relationships of an entity that are sorted for each list anew. */
const fewSlots = 8;

export interface Looks {
  left: number;
}

/** What a selection wants of an entity, by its number; undefined where memory cannot say. */
export type Project = (node: number, looks: Looks) => NodeRow | undefined;
/** The same of a list of its relationships. */
export type List = (node: number, looks: Looks) => ListValue | undefined;

type Cursor = readonly [sortKey: string, edge: string];

/** Undefined: none was given; null: one that memory cannot compare with. */
const cursorOf = (values: readonly unknown[] | undefined): Cursor | undefined | null => {
  if (values === undefined) return undefined;
  const [sortKey, edge] = values;
  return typeof sortKey === 'string' && typeof edge === 'string' ? [sortKey, edge] : null;
};

/**
 * An order of relationships, by the name at the far end and then by the id: places are numbers that sort alike. Undefined
 * for any other order.
 */
const orderOf = (topology: Topology, [name, last, ...others]: ConnectionSelection['order']) => {
  const plain = name?.by === 'property' && name.property === 'sortKey' && others.length === 0;
  if (!plain || last?.by !== 'edge' || last.property !== 'id' || last.descending) return undefined;
  const { ids, rank, inOrder, sortKeyAt, slotFar, slotEdge, edgeCount } = topology;
  // What others put beside the records has no name to sort by.
  if (inOrder.length !== ids.length || ids.length * edgeCount > Number.MAX_SAFE_INTEGER) return undefined;
  const { descending } = name;
  /** Where the far end stands among all names. */
  const farAt = (place: number) => {
    const at = (place - (place % edgeCount)) / edgeCount;
    return descending ? ids.length - 1 - at : at;
  };
  return {
    descending,
    placeOf: (slot: number): number => {
      const at = rank[slotFar[slot]!]!;
      return (descending ? ids.length - 1 - at : at) * edgeCount + slotEdge[slot]!;
    },
    farAt,
    edgeAt: (place: number) => place % edgeCount,
    /** Less than 0: in front of the cursor. */
    compare: (place: number, [sortKey, id]: Cursor): number => {
      const mine = sortKeyAt(farAt(place));
      if (mine !== sortKey) return mine < sortKey === descending ? 1 : -1;
      const edge = topology.edgeId(place % edgeCount);
      return edge === id ? 0 : edge < id ? -1 : 1;
    },
  };
};

/** Whether a relationship, by its slot, is one of the list; undefined where memory cannot say. */
const wantedOf = (topology: Topology, { step, where, edge, types }: ConnectionSelection) => {
  const allowed = basesPicked(edge);
  const test = where === undefined ? undefined : testInMemory(topology, types, where);
  if (!allowed || (where && !test)) return undefined;
  const { slotFar, slotEdge, edgeBasis } = topology;
  const passes = topology.passable({ ...step, derived: true });
  const isWanted = (slot: number): boolean => {
    if (!passes(slot) || !allowed[edgeBasis[slotEdge[slot]!]!]) return false;
    if (step.direction === 'both' && topology.isSecond(slot)) return false;
    const far = slotFar[slot]!;
    return (step.labels.length === 0 || step.labels.includes(topology.typeOf(far))) && (!test || test(far));
  };
  const takesAll =
    step.direction !== 'both' && step.labels.length === 0 && !test && allowed.every((basis) => basis);
  return { isWanted, takesAll };
};

/** The relationships of an entity that a list is taken from, in its order. */
interface Source {
  readonly runs: readonly Run[];
  readonly placeOf: PlaceOf;
  /** Whether each is still to be asked about. */
  readonly asked: boolean;
}

/** Of runs that hold places instead of slots. */
const itself: PlaceOf = (place) => place;
const nothing: Source = { runs: [], placeOf: itself, asked: false };

/**
 * Lists in the order of the names at their far ends, as the statement of cypher/compile.ts gives them; `projectorOf` gives
 * what makes the rows of those ends. Undefined where memory cannot say; nothing is asked to be read for an order that it cannot give.
 */
export const listerOf = (
  topology: Topology,
  selection: ConnectionSelection,
  projectorOf: (topology: Topology, selection: NodeSelection) => Project | undefined,
): List | undefined => {
  const { page, step, node, owners, wants, edgeProperties, edgeEnds } = selection;
  const order = orderOf(topology, selection.order);
  if (!order || edgeProperties.some((property) => property !== 'id')) return undefined;
  const wanted = wantedOf(topology, selection);
  const project = node && projectorOf(topology, node);
  const [after, before] = [cursorOf(page.after), cursorOf(page.before)];
  if (!wanted || (node && !project) || after === null || before === null) return undefined;
  const { compare } = order;
  const { isWanted, takesAll } = wanted;
  const { ids, inOrder, sortKeyAt, slotsOf, edgeStart, edgeEnd } = topology;

  const rowAt = (place: number, looks: Looks) => {
    const [at, edge] = [order.farAt(place), order.edgeAt(place)];
    const n = project!(inOrder[at]!, looks);
    if (!n) return undefined;
    const id = topology.edgeId(edge);
    const r = {
      id,
      ...(edgeEnds && {
        type: topology.edgeTypeOf(edge),
        start: ids[edgeStart[edge]!]!,
        end: ids[edgeEnd[edge]!]!,
      }),
    };
    return { n, r: r as unknown as RelationshipRow, ...(wants.cursors && { k: [sortKeyAt(at), id] }) };
  };

  const sourceOf = (near: number, looks: Looks): Source => {
    if (owners.length > 0 && !owners.includes(topology.typeOf(near))) return nothing;
    const [from, to] = [slotsOf[near]!, slotsOf[near + 1]!];
    if (to - from > mostLooks) looks.left = -1;
    // Of many no more are looked at than the page needs, unless they are to be counted.
    else if (to - from > fewSlots && !order.descending)
      return { runs: runsOf(topology, near, step), placeOf: order.placeOf, asked: true };
    else looks.left -= to - from;
    if (looks.left < 0) return nothing;
    const places: number[] = [];
    for (let slot = from; slot < to; slot++) if (isWanted(slot)) places.push(order.placeOf(slot));
    if (places.length === 0) return nothing;
    const slots = places.length > 1 ? Float64Array.from(places).sort() : places;
    return { runs: [{ slots, from: 0, to: places.length }], placeOf: itself, asked: false };
  };

  return (near, looks) => {
    const { runs, placeOf, asked } = sourceOf(near, looks);
    const look = (slot: number) => !asked || (looks.left-- > 0 && isWanted(slot));
    const list: { e?: NonNullable<ListValue['e']>; t?: number; x?: boolean } = {};
    if (project) {
      const behind = after ? cut(runs, placeOf, (place) => compare(place, after) <= 0, 'behind') : runs;
      const within = before ? cut(behind, placeOf, (place) => compare(place, before) < 0, 'before') : behind;
      const places: number[] = [];
      walkRuns(within, placeOf, page.backward, (slot, place) => {
        if (look(slot)) places.push(place);
        return places.length <= page.size && looks.left >= 0;
      });
      const rows: NonNullable<ListValue['e']>[number][] = [];
      for (const place of places) {
        const row = rowAt(place, looks);
        if (!row) return undefined;
        rows.push(row);
      }
      list.e = rows;
    }
    if (wants.total) {
      list.t = 0;
      if (takesAll || !asked) list.t = lengthOf(runs);
      else
        for (const { slots, from, to } of runs)
          for (let i = from; i < to && looks.left >= 0; i++) if (look(slots[i]!)) list.t++;
    }
    const start = page.backward ? before : after;
    if (wants.behind) {
      let found = false;
      const beyond = start
        ? page.backward
          ? cut(runs, placeOf, (place) => compare(place, start) < 0, 'behind')
          : cut(runs, placeOf, (place) => compare(place, start) <= 0, 'before')
        : [];
      walkRuns(beyond, placeOf, !page.backward, (slot) => {
        found ||= look(slot);
        return !found && looks.left >= 0;
      });
      list.x = found;
    }
    return looks.left < 0 ? undefined : list;
  };
};
