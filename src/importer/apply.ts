import { constraintStatements, existingIndexes, madeBy } from '../cypher/constraints.ts';
import { lockOwned } from '../cypher/owned.ts';
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
import type { Engine } from '../engine/engine.ts';
import { seedOwner } from '../ontology/stored.ts';
import { batches, findConflicts } from './conflicts.ts';
import { type Run, readCurrent } from './current.ts';
import { type Changes, diffGraphs } from './diff.ts';
import type { SeedGraph, SeedNode, SeedRelationship } from './graph.ts';
import { type Problem, sortProblems } from './problem.ts';

/** What was, or would be, changed; or why nothing can be. */
export type ChangeOutcome =
  | { readonly ok: true; readonly changes: Changes }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface ApplyOptions {
  /** Called after each statement with how many of all changes are written. Starts anew when a transaction is repeated. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A statement and how many rows it has to change. */
interface Step {
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

const steps = <T>(items: readonly T[], make: (part: readonly T[]) => Statement): Step[] =>
  batches(items).map((part) => ({ statement: make(part), rows: part.length }));

const byType = <T extends { readonly type: string }>(items: readonly T[]): [T['type'], T[]][] => {
  const types = new Map<T['type'], T[]>();
  for (const item of items) {
    const same = types.get(item.type);
    if (same === undefined) types.set(item.type, [item]);
    else same.push(item);
  }
  return [...types];
};

/** The changes as statements in an order in which each finds what it needs: relationships go first and come last. */
export const writeSteps = ({ nodes, relationships }: Changes): Step[] => [
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

const compare = async (run: Run, graph: SeedGraph): Promise<ChangeOutcome> => {
  const changes = diffGraphs(graph, await readCurrent(run));
  const problems = sortProblems(await findConflicts(run, changes));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, changes };
};

/** Makes every constraint and index exist. Data that break one make it fail. */
export const prepareGraph = async (engine: Engine): Promise<void> => {
  const ask = existingIndexes(engine.dialect);
  const there = new Set(ask === undefined ? [] : (await engine.read(ask)).map((row) => row.name));
  const missing = constraintStatements(engine.dialect).filter((one) => !there.has(madeBy(one)));
  if (missing.length > 0) await engine.prepare(missing);
};

/** What applying would change. Writes nothing. */
export const diffGraph = (engine: Engine, graph: SeedGraph): Promise<ChangeOutcome> =>
  compare((statement) => engine.read(statement), graph);

/**
 * Makes the graph what the seed describes, in one transaction: all changes, or, when anything fails or stands in the way,
 * none. Constraints and indexes are made to exist before it. What the seed does not own is never touched.
 */
export const applyGraph = async (
  engine: Engine,
  graph: SeedGraph,
  { onProgress }: ApplyOptions = {},
): Promise<ChangeOutcome> => {
  await prepareGraph(engine);
  return engine.write(async (tx) => {
    await tx.run(lockOwned(seedOwner));
    const outcome = await compare((statement) => tx.run(statement), graph);
    if (!outcome.ok) return outcome;
    const all = writeSteps(outcome.changes);
    const total = all.reduce((sum, step) => sum + step.rows, 0);
    let done = 0;
    for (const { statement, rows } of all) {
      const [row] = await tx.run(statement);
      // Inside a transaction nothing else changes the graph, so this would be a defect of ours: better no change at all.
      if (row?.n !== rows)
        throw new Error(`A statement changed ${row?.n} of ${rows} rows: ${statement.text}`);
      done += rows;
      onProgress?.(done, total);
    }
    return outcome;
  });
};
