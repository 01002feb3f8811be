import { foreignRelationships, takenIds, takenRelationships } from '../cypher/owned.ts';
import type { Row } from '../cypher/statement.ts';
import { writeBatch } from '../cypher/writes.ts';
import { seedOwner } from '../ontology/stored.ts';
import type { Run } from './current.ts';
import type { Changes } from './diff.ts';
import type { SeedNode } from './graph.ts';
import type { Problem, Spot } from './problem.ts';

/** A list in parts that one statement takes. */
export const batches = <T>(items: readonly T[], size = writeBatch): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

const at = (spot: Spot | undefined): Pick<Problem, 'place'> => (spot === undefined ? {} : { place: spot() });

const owner = (row: Row): string =>
  row.managedBy === null ? 'nobody is named as its owner' : `it belongs to "${String(row.managedBy)}"`;

const takenNodes = async (run: Run, nodes: readonly SeedNode[]): Promise<Problem[]> => {
  const found = new Map<string, Row>();
  const ask = async (label: string, ids: string[]) => {
    for (const part of batches(ids))
      for (const row of await run(takenIds(seedOwner, label, part))) found.set(String(row.id), row);
  };
  await ask(
    'Entity',
    nodes.map((n) => n.id),
  );
  for (const type of new Set(nodes.map((n) => n.type)))
    await ask(
      type,
      nodes.filter((n) => n.type === type).map((n) => n.id),
    );
  return nodes.flatMap((node) => {
    const row = found.get(node.id);
    return row === undefined
      ? []
      : [
          {
            ...at(node.at),
            message: `The graph holds "${node.id}" already, and ${owner(row)}, not to the seed. Give the record another id, or remove that node.`,
          },
        ];
  });
};

const takenLinks = async (run: Run, { nodes, relationships }: Changes): Promise<Problem[]> => {
  const fresh = new Set(nodes.created.map((n) => n.id));
  const asked = relationships.created.filter((r) => !fresh.has(r.from) && !fresh.has(r.to));
  const problems: Problem[] = [];
  for (const part of batches(asked)) {
    const rows = await run(
      takenRelationships(
        seedOwner,
        part.map(({ from, id }) => ({ from, id })),
      ),
    );
    for (const row of rows)
      problems.push({
        ...at(part.find((r) => r.id === row.id)?.at),
        message: `The graph holds the relationship "${String(row.id)}" already, and ${owner(row)}, not to the seed. Remove one of the two.`,
      });
  }
  return problems;
};

const attached = async (run: Run, { nodes }: Changes): Promise<Problem[]> => {
  const spots = new Map(nodes.retyped.map(({ to }) => [to.id, to.at]));
  const ids = [...nodes.deleted.map((n) => n.id), ...spots.keys()];
  const problems: Problem[] = [];
  for (const part of batches(ids))
    for (const row of await run(foreignRelationships(seedOwner, part)))
      problems.push({
        ...at(spots.get(String(row.id))),
        message: spots.has(String(row.id))
          ? `"${row.id}" cannot change its type: a relationship ${row.type} that the seed does not own joins it with "${row.other}". Remove that first.`
          : `"${row.id}" has left the seed, but a relationship ${row.type} that the seed does not own joins it with "${row.other}". Remove that first, or keep the record.`,
      });
  return problems;
};

/** What of others stands in the way of the changes; nothing of it would ever be changed. */
export const findConflicts = async (run: Run, changes: Changes): Promise<Problem[]> => [
  ...(await takenNodes(run, changes.nodes.created)),
  ...(await takenLinks(run, changes)),
  ...(await attached(run, changes)),
];
