import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { ask, dataOf } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';

interface Cell {
  readonly row: { slug: string };
  readonly column: { slug: string };
  readonly count: number;
  readonly ids: string[];
}

const cells = 'cells { row { slug } column { slug } count ids }';
const told = (found: readonly Cell[]) =>
  found.map(({ row, column, count, ids }) => [row.slug, column.slug, count, ...ids]);

describeEngines('crosstab', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine);
  });

  const refused = async (args: string) => {
    const { errors } = await ask(engine, `{ crosstab(${args}) { total } }`);
    return errors.map(({ code, message }) => `${code} ${message}`).join('\n');
  };

  it('counts through a chain what stands before the last step, each once, in five statements', async () => {
    const { data, errors, statements } = await ask(
      engine,
      `{ crosstab(rows: COMPANY, columns: MODEL_TYPE, through: [DEVELOPS, HAS_TYPE]) {
           ${cells} rows { entity { slug name } count } columns { entity { slug } count } total
           through { relationship direction } truncated { found } } }`,
    );
    expect(errors).toEqual([]);
    const { crosstab } = data;
    expect(told(crosstab.cells)).toEqual([
      ['huawei', 'general-model', 1, 'pangu'],
      ['iflytek', 'general-model', 1, 'spark'],
      ['iflytek', 'language-model', 2, 'spark', 'spark-3-5'],
    ]);
    // Spark has two types; it is one model in the row's total and in all.
    expect(crosstab.rows).toEqual([
      { entity: { slug: 'huawei', name: '华为' }, count: 1 },
      { entity: { slug: 'iflytek', name: '科大讯飞' }, count: 2 },
    ]);
    expect(crosstab.columns).toEqual([
      { entity: { slug: 'general-model' }, count: 2 },
      { entity: { slug: 'language-model' }, count: 2 },
    ]);
    expect(crosstab.total).toBe(3);
    expect(crosstab.through).toEqual([
      { relationship: 'DEVELOPS', direction: 'OUT' },
      { relationship: 'HAS_TYPE', direction: 'OUT' },
    ]);
    expect(crosstab.truncated).toBeNull();
    expect(statements).toHaveLength(5);
  });

  it('counts relationships where row and column are joined directly, forward, and those that edge picks', async () => {
    const data = await dataOf(
      engine,
      `{ all: crosstab(rows: MODEL, columns: MODEL, through: [COMPARED_WITH]) { ${cells} total }
         better: crosstab(rows: MODEL, columns: MODEL, through: [COMPARED_WITH], edge: { outcome: { eq: BETTER } }) { ${cells} } }`,
    );
    expect(told(data.all.cells)).toEqual([
      ['glm', 'spark', 1, 'glm~COMPARED_WITH~spark~3'],
      ['pangu', 'gpt-4', 1, 'pangu~COMPARED_WITH~gpt-4~2'],
      ['spark-3-5', 'gpt-4', 2, 'spark-3-5~COMPARED_WITH~gpt-4~0', 'spark-3-5~COMPARED_WITH~gpt-4~1'],
    ]);
    expect(data.all.total).toBe(4);
    expect(told(data.better.cells)).toEqual([['spark-3-5', 'gpt-4', 1, 'spark-3-5~COMPARED_WITH~gpt-4~1']]);
  });

  it('takes the only shortest chain by itself, from either side', async () => {
    const data = await dataOf(
      engine,
      `{ forth: crosstab(rows: AGENCY, columns: POLICY) { ${cells} through { direction } }
         back: crosstab(rows: POLICY, columns: AGENCY) { ${cells} through { direction } } }`,
    );
    // By pinyin: gong ye… before he fei…, ren gong… before tong yong….
    expect(told(data.forth.cells)).toEqual([
      ['miit', 'plan-a', 1, 'miit~ISSUED~plan-a'],
      ['miit', 'plan-b', 1, 'miit~ISSUED~plan-b'],
      ['hefei-gov', 'plan-b', 1, 'hefei-gov~ISSUED~plan-b'],
    ]);
    expect(data.forth.through).toEqual([{ direction: 'OUT' }]);
    expect(told(data.back.cells)).toHaveLength(3);
    expect(data.back.through).toEqual([{ direction: 'IN' }]);
  });

  it('walks one relationship type twice without going back on itself, and chains of three', async () => {
    const data = await dataOf(
      engine,
      `{ alike: crosstab(rows: MODEL, columns: MODEL, through: [HAS_TYPE, HAS_TYPE],
                         rowWhere: { model: { slug: { eq: "spark" } } }) { ${cells} total }
         places: crosstab(rows: REGION, columns: MODEL_TYPE, through: [LOCATED_IN, DEVELOPS, HAS_TYPE]) { ${cells} } }`,
    );
    expect(told(data.alike.cells)).toEqual([
      ['spark', 'gpt-4', 1, 'language-model'],
      ['spark', 'pangu', 1, 'general-model'],
      ['spark', 'spark-3-5', 1, 'language-model'],
    ]);
    expect(data.alike.total).toBe(2);
    expect(told(data.places.cells)).toEqual([
      ['hefei', 'general-model', 1, 'spark'],
      ['hefei', 'language-model', 2, 'spark', 'spark-3-5'],
    ]);
  });

  it('counts what rowWhere and columnWhere leave', async () => {
    const data = await dataOf(
      engine,
      `{ crosstab(rows: COMPANY, columns: MODEL_TYPE, through: [DEVELOPS, HAS_TYPE],
           rowWhere: { company: { locations: { some: { slug: { eq: "hefei" } } } } },
           columnWhere: { modelType: { slug: { eq: "language-model" } } }) { ${cells} total } }`,
    );
    expect(told(data.crosstab.cells)).toEqual([['iflytek', 'language-model', 2, 'spark', 'spark-3-5']]);
    expect(data.crosstab.total).toBe(2);
  });

  it('says when there are more cells; the total is right all the same', async () => {
    const data = await dataOf(
      engine,
      `{ crosstab(rows: COMPANY, columns: MODEL_TYPE, through: [DEVELOPS, HAS_TYPE], limit: 1) {
           ${cells} total truncated { reason limit found advice } } }`,
    );
    expect(told(data.crosstab.cells)).toEqual([['huawei', 'general-model', 1, 'pangu']]);
    expect(data.crosstab.total).toBe(3);
    expect(data.crosstab.truncated).toEqual({
      reason: 'LIMIT',
      limit: 1,
      found: 3,
      advice: 'Raise limit, or narrow with rowWhere or columnWhere.',
    });
  });

  it('gives an empty table where nothing is joined', async () => {
    const data = await dataOf(
      engine,
      `{ crosstab(rows: PRODUCT, columns: MODEL, through: [POWERED_BY]) { ${cells} rows { count } total truncated { found } } }`,
    );
    expect(data.crosstab).toEqual({ cells: [], rows: [], total: 0, truncated: null });
  });

  it('lists the chains where it cannot choose, and refuses what leads nowhere or goes too far', async () => {
    expect(await refused('rows: MODEL, columns: MODEL')).toMatch(
      /^BAD_USER_INPUT .*These do: \[BASED_ON\], \[COMPARED_WITH\], \[VARIANT_OF\], \[VERSION_OF\]\.$/,
    );
    expect(await refused('rows: COMPANY, columns: SCENARIO')).toMatch(/These do: .*\[DEVELOPS, APPLIED_IN\]/);
    expect(await refused('rows: COMPANY, columns: MODEL, through: [MAKES]')).toMatch(
      /\[MAKES\] does not lead from Company to Model\. These do: .*\[DEVELOPS\]/,
    );
    expect(
      await refused('rows: COMPANY, columns: MODEL_TYPE, through: [DEVELOPS, BASED_ON, BASED_ON, HAS_TYPE]'),
    ).toMatch(/^LIMIT_EXCEEDED through: at most 3, got 4/);
    expect(await refused('rows: AGENCY, columns: POLICY, limit: 1000000')).toMatch(
      /^LIMIT_EXCEEDED limit: at most 5000/,
    );
    expect(await refused('rows: AGENCY, columns: POLICY, limit: 0')).toMatch(/^BAD_USER_INPUT limit/);
    expect(await refused('rows: AGENCY, columns: POLICY, rowWhere: { policy: {} }')).toMatch(
      /^BAD_USER_INPUT rowWhere: it filters policy, but the records are Agency/,
    );
  });
});
