import { opposite } from '../../cypher/graph.ts';
import { type Step, stepOf, type Where } from '../../cypher/selection.ts';
import { once } from '../../engine/once.ts';
import type { Label } from '../../engine/topology/columns.ts';
import { bases, type Topology } from '../../engine/topology/topology.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { connectionsOf, entityType } from '../../ontology/ontology.ts';
import { degreeOf } from './degree.ts';
import { type Run, runsOf } from './in-order.ts';
import { testOf } from './operators.ts';

/** Entities that are looked at in one go; of more a statement is asked, which takes no time from others here. */
export const mostLooked = 100_000;

/** Entities by their numbers. */
export type Numbers = readonly number[] | Uint32Array;

/** Entities that a filter picks, by their numbers. */
interface Picked {
  readonly has: (node: number) => boolean;
  /** Where they can be found without looking at all there are. */
  readonly among?: Among;
}

/** Whether all that a filter picks are wanted, or the first few of them. */
type Way = 'all' | 'few';

/** Some entities, found when they are asked for. */
interface Among {
  /** About how many relationships are looked at to find them, and so, how many they are at most. */
  readonly work: number;
  readonly nodes: () => ReadonlySet<number>;
  /** The same in the order of names, some perhaps several times, where they lie side by side. */
  readonly inOrder?: () => Run | undefined;
}

const everything: Picked = { has: () => true };

const both = (parts: readonly Picked[]): Picked => {
  if (parts.length < 2) return parts[0] ?? everything;
  const among = parts.flatMap((part) => part.among ?? []).sort((a, b) => a.work - b.work)[0];
  return { has: (node) => parts.every((part) => part.has(node)), ...(among ? { among } : {}) };
};

const either = (parts: readonly Picked[]): Picked => {
  const has = (node: number) => parts.some((part) => part.has(node));
  const known = whole(parts.map((part) => part.among));
  if (!known) return { has };
  const nodes = once(() => new Set(known.flatMap((among) => [...among.nodes()])));
  return { has, among: { work: known.reduce((sum, { work }) => sum + work, 0), nodes } };
};

const not = ({ has }: Picked): Picked => ({ has: (node) => !has(node) });

const only = (nodes: ReadonlySet<number>): Picked => ({
  has: (node) => nodes.has(node),
  among: { work: nodes.size, nodes: () => nodes },
});

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
 * The filters that ask how entities are joined and with how many, for their slugs, their types, their names and single fields, in memory;
 * undefined where one asks for anything else, or for a field that is not there yet. They mean what cypher/filter.ts makes
 * of them.
 */
const pick = (
  topology: Topology,
  types: readonly EntityTypeName[],
  where: Where | undefined,
  way: Way = 'all',
): Picked | undefined => {
  const parts = Object.entries(where ?? {}).map(([key, value]): Picked | undefined => {
    if (key === 'and' || key === 'or') {
      const members = whole(
        (value as unknown as readonly Where[]).map((one) => pick(topology, types, one, way)),
      );
      return members && (key === 'and' ? both(members) : either(members));
    }
    if (key === 'not') {
      const member = pick(topology, types, value as Where, way);
      return member && not(member);
    }
    if (key === 'slug') return bySlug(topology, value as Where);
    if (key === 'type') return byType(topology, value as Where);
    if (key === 'degree') return byDegree(topology, value as Where);
    const type = types.length === 1 ? types[0]! : undefined;
    if (key === 'name') return byColumn(topology, type ?? 'Entity', 'names', value as Where);
    if (type && Object.hasOwn(entityType(type).fields, key))
      return byColumn(topology, type, key, value as Where);
    const connection = type && connectionsOf(type).get(key);
    if (!connection) return undefined;
    const to = { step: stepOf(connection), targets: connection.targets };
    return related(topology, value as Where, to, way);
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

const byDegree = (topology: Topology, conditions: Where): Picked | undefined => {
  const test = testOf('int', conditions);
  return test && { has: (node) => test(degreeOf(topology, node)) };
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
  way: Way,
): Picked | undefined => {
  const allowed = basesPicked(edge as Where | undefined);
  if (!allowed || count !== undefined || Object.keys(rest).length > 0) return undefined;
  const inner = (more?: unknown) => {
    const members = whole(
      [where, more].map((one) => pick(topology, to.targets, one as Where | undefined, way)),
    );
    return members && both(members);
  };
  const parts: (Picked | undefined)[] = [];
  const reaching = (far: Picked | undefined) => far && nextTo(topology, far, to.step, allowed, way);
  if (some !== undefined) parts.push(reaching(inner(some)));
  if (none !== undefined) {
    const found = reaching(inner(none));
    parts.push(found && not(found));
  }
  if (every !== undefined) {
    const [base, wanted] = [inner(), pick(topology, to.targets, every as Where, way)];
    const found = base && wanted && reaching(both([base, not(wanted)]));
    parts.push(found && not(found));
  }
  if (parts.length === 0) return undefined;
  const known = whole(parts);
  return known && both(known);
};

/** Far entities whose relationships are counted to know what finding those next to them takes. */
const fewFar = 64;

/**
 * The entities from which a step leads to one of these. Whether one of them does is known by all that are found from there, or, where
 * only the first few are wanted, seen from its own relationships, until more of those were looked at than there are at the other side.
 */
const nextTo = (
  topology: Topology,
  far: Picked,
  step: Step,
  allowed: readonly boolean[],
  way: Way,
): Picked => {
  const { slotsOf, slotFar, slotEdge, edgeBasis, ids, edgeCount } = topology;
  const back = topology.passable({
    relationships: step.relationships,
    direction: opposite[step.direction],
    derived: true,
  });
  const isFar = (node: number) =>
    (step.labels.length === 0 || step.labels.includes(topology.typeOf(node))) && far.has(node);
  const nodes = once((): ReadonlySet<number> => {
    const found = new Set<number>();
    const look = (node: number) => {
      if (!isFar(node)) return;
      for (let slot = slotsOf[node]!; slot < slotsOf[node + 1]!; slot++)
        if (back(slot) && allowed[edgeBasis[slotEdge[slot]!]!]) found.add(slotFar[slot]!);
    };
    if (far.among) for (const node of far.among.nodes()) look(node);
    else for (let node = 0; node < ids.length; node++) look(node);
    return found;
  });
  const workOf = ({ work, nodes: others }: Among): number => {
    const average = Math.max(1, (2 * edgeCount) / ids.length);
    if (work > fewFar) return work * average;
    let slots = work;
    for (const node of others()) slots += slotsOf[node + 1]! - slotsOf[node]!;
    return slots;
  };
  const work = far.among ? workOf(far.among) : ids.length + 2 * edgeCount;
  const inOrder = (): Run | undefined => {
    const [node, ...others] = far.among!.nodes();
    if (node === undefined || others.length > 0 || !isFar(node)) return undefined;
    const direction = opposite[step.direction];
    const [run, ...more] = runsOf(topology, node, { relationships: step.relationships, direction });
    return more.length > 0 ? undefined : run;
  };
  const along = topology.passable({ ...step, derived: true });
  let looked = 0;
  const leads = (node: number): boolean => {
    for (let slot = slotsOf[node]!; slot < slotsOf[node + 1]!; slot++) {
      looked++;
      if (along(slot) && allowed[edgeBasis[slotEdge[slot]!]!] && isFar(slotFar[slot]!)) return true;
    }
    return false;
  };
  return {
    has: (node) => (way === 'few' && looked < work ? leads(node) : nodes().has(node)),
    ...(far.among ? { among: { work, nodes, ...(far.among.work === 1 && { inOrder }) } } : {}),
  };
};

/** Whether a filter picks an entity, by its number; undefined where memory cannot say. */
export const testInMemory = (
  topology: Topology,
  types: readonly EntityTypeName[],
  where: Where,
): ((node: number) => boolean) | undefined => pick(topology, types, where)?.has;

/** Whether it is a record of the list: what others put beside the records has no name to sort by. */
const isListed = ({ rank, inOrder, ids }: Topology, named: boolean) => {
  const all = !named || inOrder.length === ids.length;
  return (node: number) => all || rank[node]! < inOrder.length;
};

const ofTypes = (topology: Topology, types: readonly EntityTypeName[]): Uint32Array =>
  types.length === 1 ? topology.ofType(types[0]!) : topology.ofTypes(types);

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
  const among = ofTypes(topology, types);
  if (picked === everything && (!named || inOrder.length === ids.length)) return among;
  const listed = isListed(topology, named);
  const isOurs = (node: number) => listed(node) && picked.has(node);
  if (picked.among)
    return [...picked.among.nodes()]
      .filter((node) => isOurs(node) && types.includes(topology.typeOf(node)))
      .sort((a, b) => rank[a]! - rank[b]!);
  return among.length > mostLooked ? undefined : among.filter(isOurs);
};

/** Where so few relationships are to be looked at, all that a filter picks are found at once. */
export const usualFewWork = 2_000;

/** Records in the order of names, some perhaps several times, and which of them a filter picks, to be asked of one after the other. */
export interface Candidates {
  readonly count: number;
  readonly at: (place: number) => number;
  readonly isPicked: (node: number) => boolean;
  /** So many of them may be looked at before finding all that are picked would have been less. */
  readonly most: number;
}

/** For whoever wants the first few of many that a filter picks; undefined where finding all of them is as little, or memory cannot say. */
export const candidatesInMemory = (
  topology: Topology,
  types: readonly EntityTypeName[],
  where: Where,
  fewWork: number,
): Candidates | undefined => {
  const picked = pick(topology, types, where, 'few');
  if (!picked || picked === everything) return undefined;
  const all = ofTypes(topology, types);
  const work = Math.min(picked.among?.work ?? all.length, all.length);
  if (work <= fewWork) return undefined;
  const listed = isListed(topology, true);
  const isPicked = (node: number) =>
    listed(node) && types.includes(topology.typeOf(node)) && picked.has(node);
  const run = picked.among?.inOrder?.();
  // Where all are found by asking each, asking them in order until there are enough is never more.
  const most = picked.among ? Math.min(work, mostLooked) / 2 : mostLooked;
  if (!run) return { count: all.length, at: (i) => all[i]!, isPicked, most };
  const { slots, from, to } = run;
  return { count: to - from, at: (i) => topology.slotFar[slots[from + i]!]!, isPicked, most: mostLooked };
};
