import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { ask, dataOf } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';
import { nodes, relationships } from '../support/fixture-data.ts';

interface Counted {
  readonly entity: { slug: string };
  readonly count: number;
}

const told = (counts: readonly Counted[]) => counts.map(({ entity, count }) => `${entity.slug} ${count}`);

describeEngines('counts', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine);
  });

  it('ranks records by one relationship, those with none last, in three statements', async () => {
    const { data, errors, statements } = await ask(
      engine,
      `{ relationshipCounts(type: COMPANY, relationship: DEVELOPS, direction: OUT) {
           counts { entity { slug name(lang: EN) ... on Company { models(first: 1) { nodes { slug } } } } count } total truncated { found } } }`,
    );
    expect(errors).toEqual([]);
    const { counts, total, truncated } = data.relationshipCounts;
    expect(told(counts)).toEqual([
      'iflytek 2',
      'huawei 1',
      'twin-a 1',
      'zhipu 1',
      'lonely 0',
      'twin-b 0',
      'nvidia 0',
    ]);
    expect(counts[0].entity).toEqual({
      slug: 'iflytek',
      name: 'iFLYTEK',
      models: { nodes: [{ slug: 'spark' }] },
    });
    expect([total, truncated]).toEqual([7, null]);
    expect(statements).toHaveLength(3);
  });

  it('keeps those that having and where let through, and says how many there are', async () => {
    const data = await dataOf(
      engine,
      `{ some: relationshipCounts(type: COMPANY, relationship: DEVELOPS, having: { gte: 1 }, first: 2) {
           counts { entity { slug } count } total truncated { reason limit found } }
         none: relationshipCounts(type: COMPANY, relationship: DEVELOPS, having: { eq: 0 }) { counts { entity { slug } count } }
         twins: relationshipCounts(type: COMPANY, relationship: DEVELOPS, where: { company: { name: { eq: "双子" } } }) {
           counts { entity { slug } count } total } }`,
    );
    expect(told(data.some.counts)).toEqual(['iflytek 2', 'huawei 1']);
    expect(data.some.total).toBe(4);
    expect(data.some.truncated).toEqual({ reason: 'LIMIT', limit: 2, found: 4 });
    expect(told(data.none.counts)).toEqual(['lonely 0', 'twin-b 0', 'nvidia 0']);
    expect(told(data.twins.counts)).toEqual(['twin-a 1', 'twin-b 0']);
  });

  it('counts a self loop once, and either direction', async () => {
    const data = await dataOf(
      engine,
      `{ both: relationshipCounts(type: MODEL, relationship: BASED_ON, having: { gt: 0 }) { counts { entity { slug } count } }
         out: relationshipCounts(type: MODEL, relationship: BASED_ON, direction: OUT, having: { gt: 0 }) { counts { entity { slug } count } }
         in: relationshipCounts(type: MODEL, relationship: COMPARED_WITH, direction: IN, having: { gt: 0 }) { counts { entity { slug } count } } }`,
    );
    expect(told(data.both.counts)).toEqual(['glm 3', 'cafe 2', 'pangu 2']);
    expect(told(data.out.counts)).toEqual(['glm 2', 'cafe 1', 'pangu 1']);
    expect(told(data.in.counts)).toEqual(['gpt-4 3', 'spark 1']);
  });

  it('refuses more than it gives', async () => {
    const { errors } = await ask(
      engine,
      '{ relationshipCounts(type: COMPANY, relationship: DEVELOPS, first: 1000000) { total } }',
    );
    expect(errors.map(({ code }) => code)).toEqual(['LIMIT_EXCEEDED']);
  });

  it('tells the ontology with counts in two statements', async () => {
    const { data, errors, statements } = await ask(
      engine,
      `{ ontology {
           entityTypes { type name plural label { zh en } description colour count fields { name kind description values } }
           relationshipTypes { type verb { zh en } inverse { zh en } description count pairs { from to count } fields { name kind } } } }`,
    );
    expect(errors).toEqual([]);
    expect(statements).toHaveLength(2);
    const { entityTypes, relationshipTypes } = data.ontology;
    const sum = (all: readonly { count: number }[]) => all.reduce((n, { count }) => n + count, 0);
    expect([sum(entityTypes), sum(relationshipTypes)]).toEqual([nodes.length, relationships.length]);
    const named = (type: string) =>
      [...entityTypes, ...relationshipTypes].find((one: { type: string }) => one.type === type);
    expect(named('MODEL_TYPE')).toMatchObject({
      name: 'ModelType',
      plural: 'modelTypes',
      label: { zh: '大模型类型', en: 'Model type' },
      colour: expect.stringMatching(/^#[0-9a-f]{6}$/),
      count: 2,
    });
    expect(named('REGION').fields[0]).toMatchObject({
      name: 'level',
      kind: 'enum',
      values: expect.arrayContaining(['COUNTRY', 'PROVINCE', 'CITY', 'DISTRICT']),
    });
    expect(named('COMPARED_WITH')).toMatchObject({
      verb: { en: 'was compared with' },
      count: 4,
      pairs: [{ from: 'MODEL', to: 'MODEL', count: 4 }],
    });
    const promoted = named('PROMOTES').pairs.filter((pair: { count: number }) => pair.count > 0);
    expect(promoted.map((pair: { to: string; count: number }) => `${pair.to} ${pair.count}`).sort()).toEqual([
      'CAPABILITY 1',
      'COMPANY 1',
      'MODEL_TYPE 1',
      'POLICY 1',
    ]);
  });

  it('asks the database nothing for what the ontology knows by itself', async () => {
    const { data, statements } = await ask(
      engine,
      '{ ontology { entityTypes { type colour label { zh } } relationshipTypes { type verb { zh } } } }',
    );
    expect(statements).toHaveLength(0);
    const colours = data.ontology.entityTypes.map((t: { colour: string }) => t.colour);
    expect(colours).toHaveLength(25);
    expect(new Set(colours).size).toBe(25);
  });
});
