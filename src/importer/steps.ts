import type { Statement } from '../cypher/statement.ts';
import {
  createNodes,
  createRelationships,
  deleteNodes,
  deleteRelationships,
  type NodeRow,
  type RelationshipRow,
  setNodes,
  setRelationships,
} from '../cypher/writes.ts';
import { seedOwner } from '../ontology/stored.ts';
import { batches } from './conflicts.ts';
import type { Changes } from './diff.ts';
import type { SeedNode, SeedRelationship } from './graph.ts';

/** A statement and how many rows it has to change. */
export interface Step {
  readonly statement: Statement;
  readonly rows: number;
}

const nodeRow = ({ id, properties }: SeedNode): NodeRow => ({ id, properties });
const relationshipRow = ({ id, from, to, properties }: SeedRelationship): RelationshipRow => ({
  id,
  from,
  to,
  properties,
});

/** One statement for each batch. */
export const steps = <T>(items: readonly T[], make: (part: readonly T[]) => Statement): Step[] =>
  batches(items).map((part) => ({ statement: make(part), rows: part.length }));

export const byType = <T extends { readonly type: string }>(items: readonly T[]): [T['type'], T[]][] => {
  const types = new Map<T['type'], T[]>();
  for (const item of items) {
    const same = types.get(item.type);
    if (same === undefined) types.set(item.type, [item]);
    else same.push(item);
  }
  return [...types];
};

/**
 * The changes as statements in an order in which each finds what it needs: relationships go first and come last. `shown` are those
 * that make records seen which were written beforehand.
 */
export const writeSteps = ({ nodes, relationships }: Changes, shown: readonly Step[] = []): Step[] => [
  ...steps(relationships.deleted, (part) =>
    deleteRelationships(
      seedOwner,
      part.map(({ from, id }) => ({ from, id })),
    ),
  ),
  ...steps([...nodes.deleted, ...nodes.retyped.map(({ from }) => from)], (part) =>
    deleteNodes(
      seedOwner,
      part.map((n) => n.id),
    ),
  ),
  ...shown,
  ...byType([...nodes.created, ...nodes.retyped.map(({ to }) => to)]).flatMap(([type, all]) =>
    steps(all, (part) => createNodes(type, part.map(nodeRow))),
  ),
  ...steps(nodes.updated, (part) =>
    setNodes(
      seedOwner,
      part.map(({ to }) => nodeRow(to)),
    ),
  ),
  ...byType(relationships.created).flatMap(([type, all]) =>
    steps(all, (part) => createRelationships(type, part.map(relationshipRow))),
  ),
  ...byType(relationships.updated.map(({ to }) => to)).flatMap(([type, all]) =>
    steps(all, (part) => setRelationships(seedOwner, type, part.map(relationshipRow))),
  ),
];
