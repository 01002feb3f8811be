import type { Param, Value } from '../cypher/statement.ts';
import { labelsOf } from '../ontology/stored.ts';
import type { CurrentNode, CurrentRelationship, CurrentSink, Stored } from './current.ts';
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

/** Whether nothing changes: nearly always so, and found without making lists. */
const unchanged = (before: Stored, after: Properties): boolean => {
  let there = 0;
  for (const name in after) {
    if (after[name] === undefined) continue;
    there++;
    if (!same(before[name], plain(after[name]))) return false;
  }
  return Object.keys(before).length === there;
};

const propertyChanges = (before: Stored, after: Properties): PropertyChange[] =>
  unchanged(before, after) ? [] : changedProperties(before, after);

const changedProperties = (before: Stored, after: Properties): PropertyChange[] =>
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

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
const toById = (a: { readonly to: { readonly id: string } }, b: { readonly to: { readonly id: string } }) =>
  byId(a.to, b.to);

/**
 * Compares what the seed describes with what the graph holds of it, as that is read: all nodes first, then relationships. Of what stays as
 * it is nothing is kept, so the graph is never in memory twice.
 */
export const startDiff = (wanted: SeedGraph): CurrentSink & { changes(): Changes } => {
  const nodes = new Map(wanted.nodes.map((n) => [n.id, n]));
  const relationships = new Map(wanted.relationships.map((r) => [r.id, r]));
  const there = new Set<string>();
  const kept = new Set<string>();
  const updated: Updated<SeedNode>[] = [];
  const deleted: CurrentNode[] = [];
  const retyped: { from: CurrentNode; to: SeedNode }[] = [];
  const again = new Set<string>();
  const updatedLinks: Updated<SeedRelationship>[] = [];
  const deletedLinks: CurrentRelationship[] = [];

  const node = (now: CurrentNode): void => {
    const to = nodes.get(now.id);
    if (to === undefined) {
      deleted.push(now);
      return;
    }
    there.add(now.id);
    if (!sameLabels(now, to)) {
      retyped.push({ from: now, to });
      again.add(now.id);
      return;
    }
    const properties = propertyChanges(now.properties, to.properties);
    if (properties.length > 0) updated.push({ to, properties });
  };
  const relationship = (now: CurrentRelationship): void => {
    const to = relationships.get(now.id);
    const rebuilt = again.has(now.from) || again.has(now.to);
    if (to === undefined || to.type !== now.type || to.from !== now.from || to.to !== now.to || rebuilt) {
      deletedLinks.push(now);
      return;
    }
    kept.add(now.id);
    const properties = propertyChanges(now.properties, to.properties);
    if (properties.length > 0) updatedLinks.push({ to, properties });
  };
  return {
    node,
    relationship,
    changes: () => ({
      nodes: {
        created: wanted.nodes.filter((n) => !there.has(n.id)),
        updated: updated.sort(toById),
        deleted: deleted.sort(byId),
        retyped: retyped.sort(toById),
      },
      relationships: {
        created: wanted.relationships.filter((r) => !kept.has(r.id)),
        updated: updatedLinks.sort(toById),
        deleted: deletedLinks.sort(byId),
      },
    }),
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
