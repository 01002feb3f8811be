import type { ListValue, NodeRow, RelationshipRow } from '../../cypher/rows.ts';
import {
  type ConnectionSelection,
  connectionColumn,
  degreeColumn,
  type NodeSelection,
} from '../../cypher/selection.ts';
import type { Value } from '../../cypher/statement.ts';
import type { Topology } from '../../engine/topology/topology.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { entityType } from '../../ontology/ontology.ts';
import { storedProperties } from '../../ontology/stored.ts';
import type { Breathe } from '../breathe.ts';
import { degreeOf } from './degree.ts';
import { cut, lengthOf, runsOf, walkRuns } from './in-order.ts';
import { basesPicked, testInMemory } from './where.ts';

/** Looks at relationships for one answer; what needs more is left to a statement, which takes no time from others here. */
const mostLooks = 200_000;

/** Relationships of an entity that are sorted for each list anew. */
const fewSlots = 8;

/** Records that are put together, or relationships that are looked at for them, before others may have their turn. */
const recordsInOneGo = 20;
const looksInOneGo = 500;

interface Looks {
  left: number;
}

/** What a selection wants of an entity, by its number; undefined where memory cannot say. */
type Project = (node: number, looks: Looks) => NodeRow | undefined;
/** The same of a list of its relationships. */
type List = (node: number, looks: Looks) => ListValue | undefined;

/**
 * Records as a statement of cypher/compile.ts would give them, with the lists that are wanted of them; undefined where more
 * is wanted than memory has. Those that are gone, or of another type, are left out.
 */
export const recordsInMemory = async (
  topology: Topology,
  ids: readonly string[],
  selection: NodeSelection,
  breathe: Breathe,
): Promise<Map<string, NodeRow> | undefined> => {
  const project = projectorOf(topology, selection);
  if (!project) return undefined;
  const found = new Map<string, NodeRow>();
  const looks = { left: mostLooks };
  let left = mostLooks;
  for (const [i, id] of ids.entries()) {
    if (i % recordsInOneGo === recordsInOneGo - 1 || left - looks.left > looksInOneGo) {
      left = looks.left;
      await breathe();
    }
    const node = topology.placeOf(id);
    if (node === undefined || !selection.types.includes(topology.typeOf(node))) continue;
    const row = project(node, looks);
    if (!row) return undefined;
    found.set(id, row);
  }
  return found;
};

const common = new Set(storedProperties.node.map(({ name }) => name));

/** Reads these properties of entities of a type; undefined where a column is not there. */
const readersOf = (
  topology: Topology,
  type: EntityTypeName,
  properties: readonly string[],
): readonly ((node: number) => Value | undefined)[] | undefined => {
  const readers: ((node: number) => Value | undefined)[] = [];
  for (const property of properties) {
    const own = Object.hasOwn(entityType(type).fields, property);
    // A property of another type's.
    if (!own && !common.has(property)) {
      readers.push(() => null);
      continue;
    }
    const column = topology.columns.of(own ? type : 'Entity', property);
    if (!column) return undefined;
    readers.push(column.at);
  }
  return readers;
};

const projectorOf = (
  topology: Topology,
  { properties, labels, degree, connections }: NodeSelection,
): Project | undefined => {
  const names = properties.filter((name) => name !== 'id');
  const lists: (readonly [column: string, list: List])[] = [];
  for (const one of connections) {
    const list = listerOf(topology, one);
    if (!list) return undefined;
    lists.push([connectionColumn(one.key), list]);
  }
  const byType = new Map<EntityTypeName, ReturnType<typeof readersOf>>();
  const readers = (type: EntityTypeName) => {
    const known = byType.get(type) ?? readersOf(topology, type, names);
    byType.set(type, known);
    return known;
  };
  return (node, looks) => {
    const type = topology.typeOf(node);
    const reads = readers(type);
    if (!reads) return undefined;
    const row: Record<string, unknown> = { id: topology.ids[node]! };
    for (let i = 0; i < names.length; i++) row[names[i]!] = reads[i]!(node) ?? null;
    if (labels) row.labels = [type];
    if (degree) row[degreeColumn] = degreeOf(topology, node);
    for (const [column, list] of lists) {
      const value = list(node, looks);
      if (!value) return undefined;
      row[column] = value;
    }
    return row as unknown as NodeRow;
  };
};

type Cursor = readonly [sortKey: string, edge: string];

/** Undefined: none was given; null: one that memory cannot compare with. */
const cursorOf = (values: readonly unknown[] | undefined): Cursor | undefined | null => {
  if (values === undefined) return undefined;
  const [sortKey, edge] = values;
  return typeof sortKey === 'string' && typeof edge === 'string' ? [sortKey, edge] : null;
};

/** Lists in the order of the names at their far ends, as the statement of cypher/compile.ts gives them. */
const listerOf = (
  topology: Topology,
  {
    order,
    page,
    step,
    where,
    edge,
    node,
    owners,
    wants,
    edgeProperties,
    edgeEnds,
    types,
  }: ConnectionSelection,
): List | undefined => {
  const [name, last, ...others] = order;
  const plain = name?.by === 'property' && name.property === 'sortKey' && others.length === 0;
  if (!plain || last?.by !== 'edge' || last.property !== 'id' || last.descending) return undefined;
  if (edgeProperties.some((property) => property !== 'id')) return undefined;
  const { ids, rank, inOrder, sortKeyAt, slotsOf, slotFar, slotEdge, slotLane, edgeBasis, edgeCount } =
    topology;
  // What others put beside the records has no name to sort by.
  if (inOrder.length !== ids.length || ids.length * edgeCount > Number.MAX_SAFE_INTEGER) return undefined;
  const allowed = basesPicked(edge);
  const test = where === undefined ? undefined : testInMemory(topology, types, where);
  const project = node && projectorOf(topology, node);
  const [after, before] = [cursorOf(page.after), cursorOf(page.before)];
  if (!allowed || (where && !test) || (node && !project) || after === null || before === null)
    return undefined;

  const passes = topology.passable({ ...step, derived: true });
  const { edgeStart, edgeEnd } = topology;
  const isWanted = (slot: number): boolean => {
    const at = slotEdge[slot]!;
    if (!passes(slot) || !allowed[edgeBasis[at]!]) return false;
    // A relationship with itself lies in two slots.
    if (step.direction === 'both' && (slotLane[slot]! & 1) === 1 && edgeStart[at] === edgeEnd[at])
      return false;
    const far = slotFar[slot]!;
    return (step.labels.length === 0 || step.labels.includes(topology.typeOf(far))) && (!test || test(far));
  };
  /** A place in the list as a number: of the far end by name, then of the relationship. */
  const placeIn = (slot: number): number => {
    const at = rank[slotFar[slot]!]!;
    return (name.descending ? ids.length - 1 - at : at) * edgeCount + slotEdge[slot]!;
  };
  const farAt = (place: number) => {
    const at = (place - (place % edgeCount)) / edgeCount;
    return name.descending ? ids.length - 1 - at : at;
  };
  /** Less than 0: in front of the cursor. */
  const compare = (place: number, [sortKey, id]: Cursor): number => {
    const mine = sortKeyAt(farAt(place));
    if (mine !== sortKey) return mine < sortKey === name.descending ? 1 : -1;
    const mineEdge = topology.edgeId(place % edgeCount);
    return mineEdge === id ? 0 : mineEdge < id ? -1 : 1;
  };
  const rowAt = (place: number, looks: Looks) => {
    const at = farAt(place);
    const edgeAt = place % edgeCount;
    const n = project!(inOrder[at]!, looks);
    if (!n) return undefined;
    const id = topology.edgeId(edgeAt);
    const r = {
      id,
      ...(edgeEnds && {
        type: topology.edgeTypeOf(edgeAt),
        start: ids[edgeStart[edgeAt]!]!,
        end: ids[edgeEnd[edgeAt]!]!,
      }),
    };
    return { n, r: r as unknown as RelationshipRow, ...(wants.cursors && { k: [sortKeyAt(at), id] }) };
  };

  const small: List = (near, looks) => {
    const [from, to] = [slotsOf[near]!, slotsOf[near + 1]!];
    looks.left -= to - from;
    if (looks.left < 0) return undefined;
    const places: number[] = [];
    if (owners.length === 0 || owners.includes(topology.typeOf(near)))
      for (let slot = from; slot < to; slot++) if (isWanted(slot)) places.push(placeIn(slot));
    const list: { e?: NonNullable<ListValue['e']>; t?: number; x?: boolean } = {};
    if (project) {
      const within =
        after || before
          ? places.filter(
              (place) => (!after || compare(place, after) > 0) && (!before || compare(place, before) < 0),
            )
          : places;
      const sorted = within.length > 1 ? Float64Array.from(within).sort() : within;
      const size = Math.min(page.size + 1, sorted.length);
      const rows: NonNullable<ListValue['e']>[number][] = [];
      for (let i = 0; i < size; i++) {
        const row = rowAt(sorted[page.backward ? sorted.length - 1 - i : i]!, looks);
        if (!row) return undefined;
        rows.push(row);
      }
      list.e = rows;
    }
    if (wants.total) list.t = places.length;
    const start = page.backward ? before : after;
    if (wants.behind)
      list.x =
        start !== undefined &&
        places.some((place) => (page.backward ? compare(place, start) >= 0 : compare(place, start) <= 0));
    return list;
  };

  const takesAll =
    step.direction !== 'both' && step.labels.length === 0 && !test && allowed.every((basis) => basis);
  /** The same of an entity that has many: no more of them are looked at than the page needs, unless they are to be counted. */
  const large: List = (near, looks) => {
    if (slotsOf[near + 1]! - slotsOf[near]! > mostLooks) return undefined;
    const isOwner = owners.length === 0 || owners.includes(topology.typeOf(near));
    const all = isOwner ? runsOf(topology, near, step) : [];
    const look = (slot: number) => {
      looks.left--;
      return looks.left >= 0 && isWanted(slot);
    };
    const list: { e?: NonNullable<ListValue['e']>; t?: number; x?: boolean } = {};
    if (project) {
      const behind = after ? cut(topology, all, (place) => compare(place, after) <= 0, 'behind') : all;
      const within = before ? cut(topology, behind, (place) => compare(place, before) < 0, 'before') : behind;
      const places: number[] = [];
      walkRuns(topology, within, page.backward, (slot, place) => {
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
      if (takesAll) list.t = lengthOf(all);
      else
        for (const { slots, from, to } of all)
          for (let i = from; i < to && looks.left >= 0; i++) if (look(slots[i]!)) list.t++;
    }
    const start = page.backward ? before : after;
    if (wants.behind) {
      let found = false;
      const beyond = start
        ? page.backward
          ? cut(topology, all, (place) => compare(place, start) < 0, 'behind')
          : cut(topology, all, (place) => compare(place, start) <= 0, 'before')
        : [];
      walkRuns(topology, beyond, !page.backward, (slot) => {
        found ||= look(slot);
        return !found && looks.left >= 0;
      });
      list.x = found;
    }
    return looks.left < 0 ? undefined : list;
  };

  return (near, looks) =>
    !name.descending && slotsOf[near + 1]! - slotsOf[near]! > fewSlots
      ? large(near, looks)
      : small(near, looks);
};
