import { beforeAll, expect, it } from 'vitest';
import { constraintStatements } from '../../src/cypher/constraints.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';
import { realApp } from './real.ts';

describeEngines('what may have been meant', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await engine.prepare(constraintStatements(engine.dialect));
    await writeFixture(engine);
  });
  const ask = async (query: string) =>
    (await realApp(engine).ask({ query, extensions: { cost: true } })).body;
  const huawei = { slug: 'huawei', name: '华为', type: 'Company' };

  it.each([
    ['company(slug: "华为")', '华为', [huawei]],
    ['company(slug: "Huawei")', 'Huawei', [huawei]],
    ['company(slug: "a100")', 'a100', [expect.objectContaining({ slug: 'a100', type: 'Chip' })]],
    [
      'entity(slug: "iflytec")',
      'iflytec',
      expect.arrayContaining([expect.objectContaining({ slug: 'iflytek' })]),
    ],
    ['company(slug: "qqqqqqqq")', 'qqqqqqqq', []],
  ])('%s answers null, and says so', async (field, given, near) => {
    const { data, errors, extensions } = await ask(`{ it: ${field} { name } }`);
    expect({ data, errors }).toEqual({ data: { it: null }, errors: undefined });
    expect(extensions.suggestions).toEqual([{ path: 'it', given, near }]);
  });

  it('a list that is empty because its filter names no record', async () => {
    const { data, extensions } = await ask(`{
      a: companies(where: { slug: { eq: "华为" } }) { nodes { name } }
      b: entities(where: { or: [{ source: { report: "测试报告" } }, { source: { claimedBy: "Huawei" } }] }) { totalCount }
      c: models(where: { developers: { some: { slug: { in: ["Huawei"] } } } }) { totalCount } }`);
    expect(data).toEqual({ a: { nodes: [] }, b: { totalCount: 0 }, c: { totalCount: 0 } });
    expect(extensions.suggestions).toEqual([
      { path: 'a', given: '华为', near: [huawei] },
      { path: 'b', given: '测试报告', near: [{ slug: 'test-report', name: '测试报告', type: 'Report' }] },
      { path: 'b', given: 'Huawei', near: [huawei] },
      { path: 'c', given: 'Huawei', near: [huawei] },
    ]);
  });

  it.each([
    [
      'developer.models',
      'developer: company(slug: "huawei") { models(where: { slug: { eq: "Huawei" } }) { totalCount } }',
    ],
    [
      'developer.models',
      'developer: company(slug: "huawei") { models(edge: { source: { claimedBy: "Huawei" } }) { nodes { slug } } }',
    ],
    ['it', 'it: timeline(where: { slug: { eq: "Huawei" } }) { total }'],
    [
      'it',
      'it: crosstab(rows: COMPANY, columns: MODEL_TYPE, rowWhere: { company: { slug: { eq: "Huawei" } } }) { total }',
    ],
    [
      'it',
      'it: relationshipCounts(type: COMPANY, relationship: DEVELOPS, where: { company: { slug: { eq: "Huawei" } } }) { total }',
    ],
    [
      'it',
      'it: pattern(start: { type: COMPANY, where: { slug: { eq: "Huawei" } } }, steps: [{ relationship: DEVELOPS }]) { matches { bindings { as } } }',
    ],
  ])('%s that found nothing because a filter names no record: %s', async (path, field) => {
    const { errors, extensions } = await ask(`{ ${field} }`);
    expect(errors).toBeUndefined();
    expect(extensions.suggestions).toEqual([{ path, given: 'Huawei', near: [huawei] }]);
  });

  it('says nothing, and asks nothing, where records were found or a filter’s records exist', async () => {
    const { extensions } = await ask(
      '{ company(slug: "huawei") { name } companies(where: { slug: { in: ["huawei", "no"] } }) { totalCount } }',
    );
    expect(extensions).toMatchObject({ cost: { reads: 2 } });
    expect(extensions.suggestions).toBeUndefined();
    const empty = await ask(
      '{ companies(where: { slug: { eq: "huawei" }, name: { eq: "x" } }) { totalCount } }',
    );
    expect(empty.data.companies.totalCount).toBe(0);
    expect(empty.extensions.suggestions).toBeUndefined();
  });

  it('of many, ten', async () => {
    const many = Array.from({ length: 30 }, (_, i) => `a${i}: company(slug: "Nobody ${i}") { name }`).join(
      ' ',
    );
    const { extensions } = await ask(`{ ${many} }`);
    expect(extensions.suggestions).toHaveLength(10);
    expect(extensions.cost.reads).toBeLessThanOrEqual(3);
  });
});
