import { beforeAll, expect, it } from 'vitest';
import { constraintStatements, existingIndexes, madeBy } from '../../src/cypher/constraints.ts';
import { embeddedDialect, neo4jDialect } from '../../src/cypher/dialect.ts';
import { statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { describeEngines } from '../support/engines.ts';

const texts = (dialect: typeof neo4jDialect) => constraintStatements(dialect).map(({ text }) => text);

it('gives Neo4j unique ids, ordered indexes and a full-text index', () => {
  const all = texts(neo4jDialect);
  expect(all).toContain(
    'CREATE CONSTRAINT company_id_unique IF NOT EXISTS FOR (n:`Company`) REQUIRE n.`id` IS UNIQUE',
  );
  expect(all).toContain(
    'CREATE CONSTRAINT rel_develops_id_unique IF NOT EXISTS FOR ()-[r:`DEVELOPS`]-() REQUIRE r.`id` IS UNIQUE',
  );
  expect(all).toContain('CREATE INDEX entity_sort_key IF NOT EXISTS FOR (n:`Entity`) ON (n.`sortKey`)');
  expect(all).toContain('CREATE INDEX model_released_on IF NOT EXISTS FOR (n:`Model`) ON (n.`releasedOn`)');
  expect(all.at(-1)).toContain("OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } }");
  expect(all.filter((text) => !text.includes('IF NOT EXISTS'))).toEqual([]);
});

it('gives the embedded engine its indexes before the constraints that need them, and nothing it lacks', () => {
  const all = texts(embeddedDialect);
  expect(all[0]).toBe('CREATE INDEX entity_id IF NOT EXISTS FOR (n:`Entity`) ON (n.`id`)');
  const kinds = all.map((text) => text.split(' ')[1]);
  expect(kinds.lastIndexOf('INDEX')).toBeLessThan(kinds.indexOf('CONSTRAINT'));
  expect(all.filter((text) => text.includes('FULLTEXT') || text.includes('-[r'))).toEqual([]);
});

it('names no two things alike', () => {
  for (const dialect of [neo4jDialect, embeddedDialect]) {
    const names = constraintStatements(dialect).map(madeBy);
    expect(new Set(names).size).toBe(names.length);
  }
});

describeEngines('constraints', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await engine.prepare(constraintStatements(engine.dialect));
  });

  it('may be made again', async () => {
    await engine.prepare(constraintStatements(engine.dialect));
  });

  it('are all listed where they can be asked for', async () => {
    const ask = existingIndexes(engine.dialect);
    if (ask === undefined) return;
    const names = (await engine.read(ask)).map(({ name }) => name);
    expect(
      constraintStatements(engine.dialect)
        .map(madeBy)
        .filter((name) => !names.includes(name)),
    ).toEqual([]);
  });

  it('keep ids unique, within a type and over all of them', async () => {
    const create = (labels: string, id: string) =>
      engine.write((tx) => tx.run(statement(`CREATE (:${labels} {id: $id})`, { id })));
    await create('Entity:Company', 'a');
    await expect(create('Entity:Model', 'a')).rejects.toThrow();
    await expect(create('Company', 'a')).rejects.toThrow();
    await create('Entity:Model', 'b');
    expect(await engine.read(statement('MATCH (n) RETURN n.id AS id ORDER BY id'))).toEqual([
      { id: 'a' },
      { id: 'b' },
    ]);
  });
});
