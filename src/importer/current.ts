import { ownedNodes, ownedRelationships } from '../cypher/owned.ts';
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

/** What the graph holds now of what the seed owns. */
export interface CurrentGraph {
  readonly nodes: ReadonlyMap<string, CurrentNode>;
  readonly relationships: ReadonlyMap<string, CurrentRelationship>;
}

const idOf = (row: Row): string => String((row.properties as Stored).id);

const allPages = async (run: Run, page: (after: string) => Statement): Promise<Row[]> => {
  const all: Row[] = [];
  for (let after = ''; ; ) {
    const rows = await run(page(after));
    if (rows.length === 0) return all;
    all.push(...rows);
    after = idOf(rows.at(-1)!);
  }
};

/** Reads everything that the seed owns, page by page. */
export const readCurrent = async (run: Run): Promise<CurrentGraph> => {
  const nodes = await allPages(run, (after) => ownedNodes(seedOwner, after));
  const relationships = await allPages(run, (after) => ownedRelationships(seedOwner, after));
  return {
    nodes: new Map(
      nodes.map((row) => [
        idOf(row),
        { id: idOf(row), labels: row.labels as string[], properties: row.properties as Stored },
      ]),
    ),
    relationships: new Map(
      relationships.map((row) => [
        idOf(row),
        {
          id: idOf(row),
          type: String(row.type),
          from: String(row.from),
          to: String(row.to),
          properties: row.properties as Stored,
        },
      ]),
    ),
  };
};
