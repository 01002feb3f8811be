import { type Step, stepOf, type Where } from '../../cypher/selection.ts';
import type { Label } from '../../engine/topology/columns.ts';
import { bases, type Topology } from '../../engine/topology/topology.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { connectionsOf, entityType } from '../../ontology/ontology.ts';
import { testOf } from './operators.ts';

/** Entities that are looked at in one go; of more a statement is asked, which takes no time from others here. */
export const mostLooked = 100_000;

/** Entities by their numbers. */
export type Numbers = readonly number[] | Uint32Array;

/** Entities that a filter picks, by their numbers. */
interface Picked {
  readonly has: (node: number) => boolean;
  /** Where they are all among these. */
  readonly among?: ReadonlySet<number>;
}

const opposite = { out: 'in', in: 'out', both: 'both' } as const;

const everything: Picked = { has: () => true };

const both = (parts: readonly Picked[]): Picked => {
  if (parts.length < 2) return parts[0] ?? everything;
  const among = parts.flatMap((part) => part.among ?? []).sort((a, b) => a.size - b.size)[0];
  return { has: (node) => parts.every((part) => part.has(node)), ...(among ? { among } : {}) };
};

const either = (parts: readonly Picked[]): Picked => {
  const known = parts.every((part) => part.among !== undefined);
  const among = known ? new Set(parts.flatMap((part) => [...part.among!])) : undefined;
  return { has: (node) => parts.some((part) => part.has(node)), ...(among ? { among } : {}) };
};

const not = ({ has }: Picked): Picked => ({ has: (node) => !has(node) });

const only = (nodes: ReadonlySet<number>): Picked => ({ has: (node) => nodes.has(node), among: nodes });

/** All or nothing: undefined where one of them is. */
const whole = <T>(parts: readonly (T | undefined)[]): readonly T[] | undefined =>
  parts.every((part) => part !== undefined) ? (parts as readonly T[]) : undefined;

/** By which bases relationships are picked; undefined: the filter asks for more than the basis. */
export const basesPicked = (edge: Where | undefined): readonly boolean[] | undefined => {
  if (edge === undefined) return bases.map(() => true);
  const { basis, ...rest } = edge;
  if (Object.keys(rest).length > 0) return undefined;
  const conditions = Object.entries((basis ?? {}) as Where).map(([operator, given]) => {
    const named = (Array.isArray(given) ? given : [given]) as readonly unknown[];
    if (operator === 'eq' || operator === 'in') return (one: string) => named.includes(one);
    if (operator === 'ne' || operator === 'notIn') return (one: string) => !named.includes(one);
    return undefined;
  });
  const known = whole(conditions);
  return known && bases.map((one) => known.every((passes) => passes(one)));
};

/**
 * The filters that ask how entities are joined, for their slugs, their types, their names and single fields, in memory;
 * undefined where one asks for anything else, or for a field that is not there yet. They mean what cypher/filter.ts makes
 * of them.
 */
const pick = (
  topology: Topology,
  types: readonly EntityTypeName[],
  where: Where | undefined,
): Picked | undefined => {
  const parts = Object.entries(where ?? {}).map(([key, value]): Picked | undefined => {
    if (key === 'and' || key === 'or') {
      const members = whole((value as unknown as readonly Where[]).map((one) => pick(topology, types, one)));
      return members && (key === 'and' ? both(members) : either(members));
    }
    if (key === 'not') {
      const member = pick(topology, types, value as Where);
      return member && not(member);
    }
    if (key === 'slug') return bySlug(topology, value as Where);
    if (key === 'type') return byType(topology, value as Where);
    const type = types.length === 1 ? types[0]! : undefined;
    if (key === 'name') return byColumn(topology, type ?? 'Entity', 'names', value as Where);
    if (type && Object.hasOwn(entityType(type).fields, key))
      return byColumn(topology, type, key, value as Where);
    const connection = type && connectionsOf(type).get(key);
    if (!connection) return undefined;
    const to = { step: stepOf(connection), targets: connection.targets };
    return related(topology, value as Where, to);
  });
  const known = whole(parts);
  return known && both(known);
};

const bySlug = (topology: Topology, operators: Where): Picked | undefined => {
  const parts = whole(
    Object.entries(operators).map(([operator, given]) => {
      if (operator !== 'eq' && operator !== 'in') return undefined;
      const named = (Array.isArray(given) ? given : [given]) as readonly string[];
      return only(new Set(named.flatMap((id) => topology.placeOf(id) ?? [])));
    }),
  );
  return parts && both(parts);
};

const byType = (topology: Topology, { eq, in: among, notIn, ...rest }: Where): Picked | undefined => {
  if (Object.keys(rest).length > 0) return undefined;
  const tests: ((type: string) => boolean)[] = [];
  if (eq !== undefined) tests.push((type) => type === eq);
  if (among !== undefined) tests.push((type) => (among as readonly string[]).includes(type));
  if (notIn !== undefined) tests.push((type) => !(notIn as readonly string[]).includes(type));
  return { has: (node) => tests.every((test) => test(topology.typeOf(node))) };
};

const byColumn = (
  topology: Topology,
  label: Label,
  property: string,
  conditions: Where,
): Picked | undefined => {
  const column = topology.columns.of(label, property);
  const test = column && testOf(column.kind, conditions);
  return test && { has: (node) => test(column.at(node)) };
};

const related = (
  topology: Topology,
  { edge, where, some, none, every, count, ...rest }: Where,
  to: { readonly step: Step; readonly targets: readonly EntityTypeName[] },
): Picked | undefined => {
  const allowed = basesPicked(edge as Where | undefined);
  if (!allowed || count !== undefined || Object.keys(rest).length > 0) return undefined;
  const inner = (more?: unknown) => {
    const members = whole([where, more].map((one) => pick(topology, to.targets, one as Where | undefined)));
    return members && both(members);
  };
  const parts: (Picked | undefined)[] = [];
  const reaching = (far: Picked | undefined) => far && nextTo(topology, far, to.step, allowed);
  if (some !== undefined) parts.push(reaching(inner(some)));
  if (none !== undefined) {
    const found = reaching(inner(none));
    parts.push(found && not(found));
  }
  if (every !== undefined) {
    const [base, wanted] = [inner(), pick(topology, to.targets, every as Where)];
    const found = base && wanted && reaching(both([base, not(wanted)]));
    parts.push(found && not(found));
  }
  if (parts.length === 0) return undefined;
  const known = whole(parts);
  return known && both(known);
};

/** The entities from which a step leads to one of these. */
const nextTo = (topology: Topology, far: Picked, step: Step, allowed: readonly boolean[]): Picked => {
  const { slotsOf, slotFar, slotEdge, edgeBasis } = topology;
  const passes = topology.passable({
    relationships: step.relationships,
    direction: opposite[step.direction],
    derived: true,
  });
  const found = new Set<number>();
  const look = (node: number) => {
    if ((step.labels.length > 0 && !step.labels.includes(topology.typeOf(node))) || !far.has(node)) return;
    for (let slot = slotsOf[node]!; slot < slotsOf[node + 1]!; slot++)
      if (passes(slot) && allowed[edgeBasis[slotEdge[slot]!]!]) found.add(slotFar[slot]!);
  };
  if (far.among) for (const node of far.among) look(node);
  else for (let node = 0; node < topology.ids.length; node++) look(node);
  return only(found);
};

/** Whether a filter picks an entity, by its number; undefined where memory cannot say. */
export const testInMemory = (
  topology: Topology,
  types: readonly EntityTypeName[],
  where: Where,
): ((node: number) => boolean) | undefined => pick(topology, types, where)?.has;

/**
 * The entities of these types that a filter picks, in the order of their names; undefined where memory cannot say. What
 * others put beside the records has no name to sort by: it comes last or, `named`, as in lists, not at all.
 */
export const pickedInMemory = (
  topology: Topology,
  types: readonly EntityTypeName[],
  where: Where | undefined,
  { named = false }: { readonly named?: boolean } = {},
): Numbers | undefined => {
  const picked = pick(topology, types, where);
  if (!picked) return undefined;
  const { rank, inOrder, ids } = topology;
  const among = types.length === 1 ? topology.ofType(types[0]!) : topology.ofTypes(types);
  const all = !named || inOrder.length === ids.length;
  if (picked === everything && all) return among;
  const isOurs = (node: number) => (all || rank[node]! < inOrder.length) && picked.has(node);
  if (picked.among)
    return [...picked.among]
      .filter((node) => isOurs(node) && types.includes(topology.typeOf(node)))
      .sort((a, b) => rank[a]! - rank[b]!);
  return among.length > mostLooked ? undefined : among.filter(isOurs);
};
