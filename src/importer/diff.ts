import type { Param, Value } from '../cypher/statement.ts';
import { labelsOf } from '../ontology/stored.ts';
import type { CurrentGraph, CurrentNode, CurrentRelationship, Stored } from './current.ts';
import type { Properties, SeedGraph, SeedNode, SeedRelationship } from './graph.ts';

/** One property that is to change; `undefined` where there is none. */
export interface PropertyChange {
  readonly name: string;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

export interface Updated<T> {
  readonly to: T;
  readonly properties: readonly PropertyChange[];
}

/** What has to happen for the graph to be what the seed says; empty lists when it is already. */
export interface Changes {
  readonly nodes: {
    readonly created: readonly SeedNode[];
    readonly updated: readonly Updated<SeedNode>[];
    readonly deleted: readonly CurrentNode[];
    /** Same id, another type: deleted and created again, with its relationships. */
    readonly retyped: readonly { readonly from: CurrentNode; readonly to: SeedNode }[];
  };
  readonly relationships: {
    readonly created: readonly SeedRelationship[];
    readonly updated: readonly Updated<SeedRelationship>[];
    readonly deleted: readonly CurrentRelationship[];
  };
}

/** A parameter as it comes back from the graph. */
const plain = (value: Param): Value =>
  typeof value === 'bigint'
    ? Number(value)
    : Array.isArray(value)
      ? value.map(plain)
      : (value as string | number | boolean | null);

const same = (a: Value | undefined, b: Value | undefined): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((item, i) => same(item, b[i]))
    : a === b;

const propertyChanges = (before: Stored, after: Properties): PropertyChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .map((name) => ({
      name,
      before: before[name],
      after: after[name] === undefined ? undefined : plain(after[name]),
    }))
    .filter((change) => !same(change.before, change.after));

const sameLabels = (node: CurrentNode, wanted: SeedNode): boolean => {
  const labels = labelsOf(wanted.type);
  return node.labels.length === labels.length && labels.every((label) => node.labels.includes(label));
};

const updatesOf = <T extends { readonly id: string; readonly properties: Properties }>(
  wanted: readonly T[],
  now: ReadonlyMap<string, { readonly properties: Stored }>,
): Updated<T>[] =>
  wanted
    .map((to) => ({ to, properties: propertyChanges(now.get(to.id)!.properties, to.properties) }))
    .filter(({ properties }) => properties.length > 0);

/** Compares what the seed describes with what the graph holds of it. */
export const diffGraphs = (wanted: SeedGraph, now: CurrentGraph): Changes => {
  const nodeIds = new Set(wanted.nodes.map((n) => n.id));
  const stay = wanted.nodes.filter((n) => now.nodes.has(n.id));
  const retyped = stay
    .filter((n) => !sameLabels(now.nodes.get(n.id)!, n))
    .map((to) => ({ from: now.nodes.get(to.id)!, to }));
  const again = new Set(retyped.map(({ to }) => to.id));

  const rebuilt = (r: { from: string; to: string }) => again.has(r.from) || again.has(r.to);
  const inPlace = (r: SeedRelationship): boolean => {
    const there = now.relationships.get(r.id);
    return (
      there !== undefined &&
      there.type === r.type &&
      there.from === r.from &&
      there.to === r.to &&
      !rebuilt(r)
    );
  };
  const kept = wanted.relationships.filter(inPlace);
  const keptIds = new Set(kept.map((r) => r.id));
  return {
    nodes: {
      created: wanted.nodes.filter((n) => !now.nodes.has(n.id)),
      updated: updatesOf(
        stay.filter((n) => !again.has(n.id)),
        now.nodes,
      ),
      deleted: [...now.nodes.values()].filter((n) => !nodeIds.has(n.id)),
      retyped,
    },
    relationships: {
      created: wanted.relationships.filter((r) => !keptIds.has(r.id)),
      updated: updatesOf(kept, now.relationships),
      deleted: [...now.relationships.values()].filter((r) => !keptIds.has(r.id)),
    },
  };
};

/** How many nodes and relationships change; 0 when the graph is what the seed says. */
export const countChanges = ({ nodes, relationships }: Changes): number =>
  nodes.created.length +
  nodes.updated.length +
  nodes.deleted.length +
  nodes.retyped.length +
  relationships.created.length +
  relationships.updated.length +
  relationships.deleted.length;
