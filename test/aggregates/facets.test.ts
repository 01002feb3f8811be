import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { ask, dataOf } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';

describeEngines('facets', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine);
  });

  const values = (...pairs: [string, number][]) => pairs.map(([value, count]) => ({ value, count }));
  const all = 'field values { value count } more missing';

  it('counts a whole list by fields, years and connections, in one statement more', async () => {
    const { data, errors, statements } = await ask(
      engine,
      `{ models(first: 1) { nodes { slug } facets(fields: ["openSource", "releasedOn", "types", "parametersBillion"]) { ${all} } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.models.nodes).toHaveLength(1);
    expect(data.models.facets).toEqual([
      { field: 'openSource', values: values(['false', 2], ['true', 1]), more: false, missing: 3 },
      { field: 'releasedOn', values: values(['2023', 4], ['2024', 1]), more: false, missing: 1 },
      {
        field: 'types',
        values: values(['language-model', 3], ['general-model', 2]),
        more: false,
        missing: 2,
      },
      {
        field: 'parametersBillion',
        values: values(['10', 1], ['100', 1], ['1760.5', 1]),
        more: false,
        missing: 3,
      },
    ]);
    expect(statements).toHaveLength(2);
  });

  it('counts what the filter leaves, and says that there are more values', async () => {
    const data = await dataOf(
      engine,
      `{ models(where: { types: { some: { slug: { eq: "language-model" } } } }) {
           facets(fields: ["types", "capabilities"], limit: 1) { ${all} } } }`,
    );
    expect(data.models.facets).toEqual([
      { field: 'types', values: values(['language-model', 3]), more: true, missing: 0 },
      { field: 'capabilities', values: values(['writing', 3]), more: true, missing: 0 },
    ]);
  });

  it('as many values as asked for are not more', async () => {
    const data = await dataOf(engine, `{ models { two: facets(fields: ["types"], limit: 2) { ${all} } } }`);
    expect(data.models.two[0]).toMatchObject({ more: false, values: { length: 2 } });
  });

  it('counts what a record is joined to by the type of the relationship, each way by itself', async () => {
    const side = (direction: string) =>
      `relationships(direction: ${direction}, first: 1) { totalCount facets(fields: ["relationship"], limit: 60) { ${all} } }`;
    const data = await dataOf(
      engine,
      `{ entity(slug: "spark") { out: ${side('OUT')} in: ${side('IN')} every: relationships(first: 100) { edges { direction neighbor { slug } node { type } } } } }`,
    );
    const { out, in: into, every } = data.entity;
    for (const [list, direction] of [
      [out, 'OUT'],
      [into, 'IN'],
    ]) {
      const ends = new Map<string, Set<string>>();
      for (const { direction: way, neighbor, node } of every.edges)
        if (way === direction) ends.set(node.type, (ends.get(node.type) ?? new Set()).add(neighbor.slug));
      expect(ends.size).toBeGreaterThan(0);
      const told = list.facets[0].values.map(({ value, count }: { value: string; count: number }) => [
        value,
        count,
      ]);
      expect(new Map(told)).toEqual(new Map([...ends].map(([type, slugs]) => [type, slugs.size])));
    }
    const { errors } = await ask(
      engine,
      '{ entities(first: 1) { facets(fields: ["relationship"]) { field } } }',
    );
    expect(errors[0]?.message).toContain('There are: type.');
  });

  it('counts the entities at the other ends of relationships, each once', async () => {
    const { entity } = await dataOf(
      engine,
      `{ entity(slug: "huawei") { relationships(first: 1) { totalCount facets(fields: ["type"]) { ${all} } } } }`,
    );
    // Two of the four relationships lead to the same challenge.
    expect(entity.relationships).toEqual({
      totalCount: 4,
      facets: [
        {
          field: 'type',
          values: values(['CHALLENGE', 1], ['CHIP', 1], ['MODEL', 1]),
          more: false,
          missing: 0,
        },
      ],
    });
  });

  it('counts lists of several types by type, and enums as GraphQL writes them', async () => {
    const data = await dataOf(
      engine,
      `{ organizations { facets(fields: ["type"]) { ${all} } }
         regions { facets(fields: ["level"]) { ${all} } }
         company(slug: "huawei") { facts { facets(fields: ["type"]) { ${all} } } } }`,
    );
    expect(data.organizations.facets).toEqual([
      {
        field: 'type',
        values: values(['COMPANY', 7], ['AGENCY', 2], ['INSTITUTION', 1]),
        more: false,
        missing: 0,
      },
    ]);
    expect(data.regions.facets[0].values).toEqual(values(['CITY', 1], ['COUNTRY', 1], ['PROVINCE', 1]));
    expect(data.company.facts.facets[0].values).toEqual(values(['CHALLENGE', 1]));
  });

  it('counts the connections of many records in one statement, each record once, under where and edge', async () => {
    const { data, errors, statements } = await ask(
      engine,
      `{ models { nodes { slug
           comparedWith(edge: { outcome: { in: [BETTER, REACHES, EQUAL] } }) {
             totalCount facets(fields: ["version"]) { values { value count } missing } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(statements).toHaveLength(2);
    const told = data.models.nodes.map((m: { slug: string; comparedWith: { totalCount: number } }) => [
      m.slug,
      m.comparedWith,
    ]);
    const none = { totalCount: 0, facets: [{ values: [], missing: 0 }] };
    expect(Object.fromEntries(told)).toEqual({
      'spark-3-5': { totalCount: 2, facets: [{ values: values(['4', 1]), missing: 0 }] },
      glm: { totalCount: 1, facets: [{ values: [], missing: 1 }] },
      pangu: none,
      'gpt-4': none,
      spark: none,
      cafe: none,
    });
  });

  it('takes edge conditions where the connection is loaded, too, and on any relationship', async () => {
    const data = await dataOf(
      engine,
      `{ model(slug: "gpt-4") {
           better: comparedBy(edge: { dimension: { eq: "code" } }) { nodes { slug } }
           relationships(edge: { percent: { gte: 90 } }) { totalCount edges { node { type } neighbor { slug } } }
           ranked: benchmarks(edge: { rank: { eq: 1 } }) { totalCount }
           second: benchmarks(edge: { rank: { eq: 2 } }) { totalCount }
           claimed: comparedBy(edge: { source: { claimedBy: "zhang-san" } }) { nodes { slug } } } }`,
    );
    expect(data.model).toEqual({
      better: { nodes: [{ slug: 'spark-3-5' }] },
      relationships: {
        totalCount: 1,
        edges: [{ node: { type: 'COMPARED_WITH' }, neighbor: { slug: 'spark-3-5' } }],
      },
      ranked: { totalCount: 1 },
      second: { totalCount: 0 },
      claimed: { nodes: [{ slug: 'pangu' }] },
    });
  });

  it('takes ten fields at once, and refuses more, unknown ones, none, and too many values', async () => {
    const ten = '"openSource", "releasedOn", "version", "types", "capabilities", "developers", "basedOn"';
    const data = await dataOf(
      engine,
      `{ models { facets(fields: [${ten}, "industries", "challenges", "multimodal"]) { field } } }`,
    );
    expect(data.models.facets).toHaveLength(10);
    const refused = async (args: string) =>
      (await ask(engine, `{ models { facets(${args}) { field } } }`)).errors.map((e) => [e.code, e.message]);
    expect(await refused('fields: ["nothing", "releasedOn"]')).toEqual([
      ['BAD_USER_INPUT', expect.stringMatching(/no field "nothing" here.*releasedOn/)],
    ]);
    expect(await refused('fields: []')).toEqual([['BAD_USER_INPUT', expect.stringContaining('none')]]);
    expect(await refused('fields: ["version"], limit: 1000000')).toEqual([
      ['LIMIT_EXCEEDED', expect.stringContaining('at most 100')],
    ]);
    expect(await refused(`fields: [${ten}, "industries", "challenges", "multimodal", "benchmarks"]`)).toEqual(
      [['LIMIT_EXCEEDED', expect.stringContaining('at most 10')]],
    );
  });
});
