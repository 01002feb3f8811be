import { beforeAll, expect, it } from 'vitest';
import { statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { jsonl } from '../../src/exports/formats/jsonl.ts';
import { allNodes, allRelationships } from '../../src/exports/pages.ts';
import { wholeGraph } from '../../src/exports/source.ts';
import { describeEngines } from '../support/engines.ts';

const pad = (index: number) => String(index).padStart(4, '0');
const nodes = Array.from({ length: 25 }, (_, index) => ({
  id: `n${pad(index)}`,
  nameZh: `名${index}`,
  tags: ['b', 'a'],
}));
// A hub with 30 relationships, the rest in a ring, and two parallel ones.
const relationships = [
  ...Array.from({ length: 30 }, (_, index) => ({
    id: `hub~${pad(index)}`,
    from: 'n0003',
    to: `n${pad(index % 25)}`,
  })),
  ...nodes.map((node, index) => ({
    id: `ring~${pad(index)}`,
    from: node.id,
    to: `n${pad((index + 1) % 25)}`,
  })),
];

const all = async <T>(pages: AsyncIterable<T[]>) => {
  const rows: T[] = [];
  for await (const page of pages) rows.push(...page);
  return rows;
};
const lines = async (engine: Engine) => {
  let text = '';
  for await (const part of jsonl.write(wholeGraph(engine))) text += part;
  return text;
};

describeEngines('export as JSON Lines', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await engine.write(async (tx) => {
      await tx.run(
        statement('UNWIND $rows AS r CREATE (n:Entity:Company:Organization {id: r.id}) SET n += r', {
          rows: nodes,
        }),
      );
      await tx.run(
        statement(
          'UNWIND $rows AS r MATCH (a:Entity {id: r.from}) MATCH (b:Entity {id: r.to}) CREATE (a)-[:DEVELOPS {id: r.id, share: 0.5}]->(b)',
          { rows: relationships },
        ),
      );
    });
  });

  it('gives nodes before relationships, each once, in order', async () => {
    const parsed = (await lines(engine))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(parsed.slice(0, 25).map((line) => line.id)).toEqual(nodes.map((node) => node.id));
    expect(parsed[0]).toEqual({
      type: 'node',
      id: 'n0000',
      labels: ['Entity', 'Company', 'Organization'],
      properties: { id: 'n0000', nameZh: '名0', tags: ['b', 'a'] },
    });
    const expected = relationships
      .map(({ id, from, to }) => ({
        type: 'relationship',
        id,
        label: 'DEVELOPS',
        start: { id: from },
        end: { id: to },
        properties: { id, share: 0.5 },
      }))
      .sort((a, b) => (`${a.start.id} ${a.id}` < `${b.start.id} ${b.id}` ? -1 : 1));
    expect(parsed.slice(25)).toEqual(expected);
  });

  it('pages of any size give the same rows', async () => {
    const whole = await all(allRelationships(engine));
    expect(whole).toHaveLength(55);
    for (const size of [1, 2, 7, 55]) {
      expect(await all(allNodes(engine, {}, size))).toHaveLength(25);
      expect(await all(allRelationships(engine, {}, size, 4))).toEqual(whole);
    }
  });

  it('gives the same bytes twice', async () => {
    expect(await lines(engine)).toBe(await lines(engine));
  });
});
