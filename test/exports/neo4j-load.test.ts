import { parse as parseCsv } from 'csv-parse/sync';
import { beforeAll, expect, it } from 'vitest';
import { type Param, statement } from '../../src/cypher/statement.ts';
import type { Engine, Transaction } from '../../src/engine/engine.ts';
import { arrayDelimiter } from '../../src/exports/formats/csv.ts';
import { type GraphSource, wholeGraph } from '../../src/exports/source.ts';
import { describeNeo4j } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';
import { hostile, written } from './graphs.ts';

type Table = readonly (readonly string[])[];

/** A cell as neo4j-admin understands it by its column's type; nothing where it is empty. */
const typed = (type: string, cell: string): Param | undefined => {
  if (cell === '') return undefined;
  if (type.endsWith('[]')) return cell.split(arrayDelimiter);
  if (type === 'long') return BigInt(cell);
  if (type === 'double') return Number(cell);
  if (type === 'boolean') return cell === 'true';
  return cell;
};

/** The rows of a file for neo4j-admin: what its header calls properties, and the columns that mean something to it. */
const rowsOf = (text: string) => {
  const [header, ...rows] = parseCsv(text) as unknown as Table;
  return rows.map((cells) => {
    const properties: Record<string, Param> = {};
    const special: Record<string, string> = {};
    header!.forEach((title, i) => {
      const [name, type] = title.split(':') as [string, string];
      if (type.toUpperCase() === type) special[type] = cells[i]!;
      const value = typed(type, cells[i]!);
      if (name !== '' && value !== undefined) properties[name] = value;
    });
    return { properties, special };
  });
};

const loadCsv = async (tx: Transaction, nodes: string, relationships: string) => {
  for (const { properties, special } of rowsOf(nodes)) {
    const labels = special.LABEL!.split(arrayDelimiter).map((label) => `:\`${label}\``);
    await tx.run(statement(`CREATE (n${labels.join('')}) SET n = $properties`, { properties }));
  }
  for (const { properties, special } of rowsOf(relationships))
    await tx.run(
      statement(
        `MATCH (a:Entity {id: $start}) MATCH (b:Entity {id: $end}) CREATE (a)-[r:\`${special.TYPE}\`]->(b) SET r = $properties`,
        { start: special.START_ID!, end: special.END_ID!, properties },
      ),
    );
};

const runScript = async (engine: Engine, script: string) => {
  const [constraint, ...statements] = script.split(';\n').filter((text) => text !== '');
  await engine.prepare([statement(constraint!)]);
  await engine.write(async (tx) => {
    for (const text of statements) await tx.run(statement(text));
  });
};

const empty = (engine: Engine) => engine.write((tx) => tx.run(statement('MATCH (n) DETACH DELETE n')));

/** The stored kind of each number: JSON shows 7 and 7.0 alike. */
const kinds = (engine: Engine) =>
  engine.read(
    statement(
      'MATCH (n) UNWIND keys(n) AS key WITH n, key ORDER BY n.id, key RETURN n.id AS id, key, valueType(n[key]) AS kind',
    ),
  );

describeNeo4j('what goes back into Neo4j', (open) => {
  let engine: Engine;
  let before: string;
  let kindsBefore: unknown[];
  let files: Record<'cypher' | 'nodes' | 'relationships', string>;

  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine);
    const source = wholeGraph(engine);
    before = await written('jsonl', source);
    kindsBefore = await kinds(engine);
    files = {
      cypher: await written('cypher', source),
      nodes: await written('neo4j-nodes', source),
      relationships: await written('neo4j-relationships', source),
    };
  });

  it('the Cypher script, run twice in an empty database, gives an equal graph', async () => {
    await empty(engine);
    for (let time = 0; time < 2; time++) {
      await runScript(engine, files.cypher);
      expect(await written('jsonl', wholeGraph(engine))).toBe(before);
    }
    expect(await kinds(engine)).toEqual(kindsBefore);
  });

  it('the files for neo4j-admin give an equal graph, but for empty lists', async () => {
    await empty(engine);
    await engine.write((tx) => loadCsv(tx, files.nodes, files.relationships));
    const withoutEmpty = before.replaceAll(/"[a-zA-Z]+":\[\],?/g, '');
    expect(await written('jsonl', wholeGraph(engine))).toBe(withoutEmpty);
  });

  it('hostile names come back as they were, as far as UTF-8 carries them', async () => {
    const { nodes, edges } = hostile();
    const withId: GraphSource = {
      async *nodes() {
        yield nodes.map((node) => ({ ...node, properties: { ...node.properties, id: node.id } }));
      },
      async *edges() {
        yield edges.map((edge) => ({ ...edge, properties: { ...edge.properties, id: edge.id } }));
      },
    };
    const utf8 = (text: string) => Buffer.from(text).toString();
    const names = nodes.map(({ id, properties }) => ({ id, name: utf8(properties.nameZh as string) }));
    const stored = () =>
      engine.read(statement('MATCH (n:Entity) RETURN n.id AS id, n.nameZh AS name ORDER BY id'));
    await empty(engine);
    await runScript(engine, utf8(await written('cypher', withId)));
    expect(await stored()).toEqual(names);
    await empty(engine);
    const [nodeFile, edgeFile] = [
      await written('neo4j-nodes', withId),
      await written('neo4j-relationships', withId),
    ];
    await engine.write((tx) => loadCsv(tx, utf8(nodeFile), utf8(edgeFile)));
    expect(await stored()).toEqual(names);
  });
});
