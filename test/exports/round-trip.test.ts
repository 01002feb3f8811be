import { beforeAll, expect, it } from 'vitest';
import { statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { type GraphSource, wholeGraph } from '../../src/exports/source.ts';
import { loadSeed } from '../../src/importer/load.ts';
import { storedProperties } from '../../src/ontology/stored.ts';
import { describeEngines } from '../support/engines.ts';
import { hostile, written } from './graphs.ts';
import { empty, loadCsv, loadLines, runScript } from './load.ts';

/** The stored kind of each number: JSON shows 7 and 7.0 alike. The embedded engine has no function that says it. */
const kinds = (engine: Engine) =>
  engine.dialect.fulltext
    ? engine.read(
        statement(
          'MATCH (n) UNWIND keys(n) AS key WITH n, key ORDER BY n.id, key RETURN n.id AS id, key, valueType(n[key]) AS kind',
        ),
      )
    : Promise.resolve([]);

const utf8 = (text: string) => Buffer.from(text).toString();
const lines = (engine: Engine) => written('jsonl', wholeGraph(engine));

describeEngines('what holds everything', (open) => {
  let engine: Engine;
  let before: string;
  let kindsBefore: unknown[];
  let files: Record<'cypher' | 'jsonl' | 'neo4j-nodes' | 'neo4j-relationships', string>;

  // Two reports that agree about some things and disagree about others: every stored property is there.
  beforeAll(async () => {
    engine = await open();
    await loadSeed(engine, 'test/importer/seeds/two');
    // And one relationship that says from what it follows.
    await engine.write((tx) =>
      tx.run(
        statement(
          "MATCH (a:Entity {id: 'huawei'})-[r]->(b:Entity {id: 'ascend-910'}) SET r.basis = 'derived', r.rule = 'a-rule', r.because = ['x', 'y']",
        ),
      ),
    );
    const source = wholeGraph(engine);
    before = await lines(engine);
    kindsBefore = await kinds(engine);
    files = {
      cypher: await written('cypher', source),
      jsonl: before,
      'neo4j-nodes': await written('neo4j-nodes', source),
      'neo4j-relationships': await written('neo4j-relationships', source),
    };
  });

  it('is tried with every property that the ontology stores', () => {
    const stored = new Set(
      before
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
        .flatMap(({ type, properties }) => Object.keys(properties).map((name) => `${type} ${name}`)),
    );
    for (const kind of ['node', 'relationship'] as const)
      for (const { name } of storedProperties[kind]) expect(stored).toContain(`${kind} ${name}`);
    expect(before).toContain('"fp16Tflops":320.0');
  });

  it('the Cypher script, run twice in an empty graph, gives an equal one', async () => {
    await empty(engine);
    for (let time = 0; time < 2; time++) {
      await runScript(engine, files.cypher);
      expect(await lines(engine)).toBe(before);
    }
    expect(await kinds(engine)).toEqual(kindsBefore);
  });

  it('JSON Lines give an equal graph', async () => {
    await empty(engine);
    await engine.write((tx) => loadLines(tx, files.jsonl));
    expect(await lines(engine)).toBe(before);
    expect(await kinds(engine)).toEqual(kindsBefore);
  });

  it('the files for neo4j-admin give an equal graph, but for empty lists', async () => {
    await empty(engine);
    await engine.write((tx) => loadCsv(tx, files['neo4j-nodes'], files['neo4j-relationships']));
    const withoutEmpty = before.replaceAll(/"[a-zA-Z]+":\[\],?/g, '');
    expect(await lines(engine)).toBe(withoutEmpty);
  });

  it('drawings show what reports say where they disagree, as data', async () => {
    await empty(engine);
    await engine.write((tx) => loadLines(tx, files.jsonl));
    const { nodes } = JSON.parse(await written('d3', wholeGraph(engine)));
    const { properties } = nodes.find(({ id }: { id: string }) => id === 'ascend-910');
    expect(properties.claims).toEqual([
      { field: 'fp16Tflops', value: 320, report: 'report-b' },
      { field: 'fp16Tflops', value: 256, report: 'report-a' },
    ]);
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
