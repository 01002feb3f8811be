import { allNodes, ownedNodes, ownedRelationships, readPage } from '../cypher/owned.ts';
import type { Row, Statement, Value } from '../cypher/statement.ts';
import { seedOwner } from '../ontology/stored.ts';

/** Asks the graph: a read, or a statement inside a transaction. */
export type Run = (statement: Statement) => Promise<Row[]>;

export type Stored = Readonly<Record<string, Value>>;

export interface CurrentNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Stored;
}

export interface CurrentRelationship {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Stored;
}

/** Takes what the graph holds now of what the seed owns, each once: all nodes first. */
export interface CurrentSink {
  node(node: CurrentNode): void;
  relationship(relationship: CurrentRelationship): void;
}

const idOf = (row: Row): string => String((row.properties as Stored).id);

/** What the statement brings of some of the ids at a time. */
const inPages = async function* (
  run: Run,
  ids: readonly string[],
  page: (ids: readonly string[]) => Statement,
): AsyncGenerator<Row> {
  for (let at = 0; at < ids.length; at += readPage) yield* await run(page(ids.slice(at, at + readPage)));
};

/** Reads everything that the seed owns, page by page. */
export const readCurrent = async (run: Run, sink: CurrentSink): Promise<void> => {
  const all = await run(allNodes(seedOwner));
  const ids = all.map((row) => String(row.id)).sort();
  const owned = new Set(all.filter((row) => row.owned === true).map((row) => String(row.id)));
  const ours = ids.filter((id) => owned.has(id));
  for await (const row of inPages(run, ours, (part) => ownedNodes(seedOwner, part))) {
    const { labels, properties } = row as { labels: string[]; properties: Stored };
    sink.node({ id: idOf(row), labels, properties });
  }
  // Of what others own as well: a record may have changed hands.
  for await (const row of inPages(run, ids, (part) => ownedRelationships(seedOwner, part))) {
    const [type, from, to] = [String(row.type), String(row.from), String(row.to)];
    sink.relationship({ id: idOf(row), type, from, to, properties: row.properties as Stored });
  }
};
