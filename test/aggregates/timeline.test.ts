import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { ask, dataOf } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';

interface Period {
  readonly period: string;
  readonly count: number;
  readonly groups: { type: string; relationship: string; field: string; count: number; ids: string[] }[];
}

const all = 'period count groups { type relationship field count ids }';
const told = (periods: readonly Period[]) =>
  periods.map(({ period, count, groups }) => [
    `${period} ${count}`,
    ...groups.map((g) => `${g.type ?? g.relationship}.${g.field} ${g.count} ${g.ids.join(' ')}`),
  ]);

describeEngines('timeline', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine);
  });

  it('puts what happened in its year, from records and relationships, in three statements', async () => {
    const { data, errors, statements } = await ask(
      engine,
      `{ timeline { periods { ${all} } imprecise { period } total truncated { found } } }`,
    );
    expect(errors).toEqual([]);
    expect(told(data.timeline.periods)).toEqual([
      ['2019 1', 'CHIP.releasedOn 1 ascend'],
      ['2020 1', 'CHIP.releasedOn 1 a100'],
      [
        '2023 6',
        'MODEL.openSourcedOn 1 glm',
        'MODEL.releasedOn 4 glm gpt-4 pangu spark',
        'POLICY.issuedOn 1 plan-a',
      ],
      ['2024 2', 'MODEL.releasedOn 1 spark-3-5', 'POLICY.issuedOn 1 plan-b'],
    ]);
    expect(data.timeline).toMatchObject({ imprecise: [], total: 10, truncated: null });
    expect(statements).toHaveLength(3);
  });

  it('keeps years apart where months are asked for', async () => {
    const { data, statements } = await ask(
      engine,
      `{ timeline(by: MONTH, types: [MODEL, POLICY]) { periods { ${all} } imprecise { ${all} } total } }`,
    );
    expect(told(data.timeline.periods)).toEqual([
      ['2023-01 2', 'MODEL.openSourcedOn 1 glm', 'MODEL.releasedOn 1 glm'],
      ['2023-03 1', 'MODEL.releasedOn 1 gpt-4'],
      ['2023-05 1', 'POLICY.issuedOn 1 plan-a'],
      ['2023-07 1', 'MODEL.releasedOn 1 pangu'],
      ['2024-01 1', 'MODEL.releasedOn 1 spark-3-5'],
    ]);
    expect(told(data.timeline.imprecise)).toEqual([
      ['2023 1', 'MODEL.releasedOn 1 spark'],
      ['2024 1', 'POLICY.issuedOn 1 plan-b'],
    ]);
    expect(data.timeline.total).toBe(8);
    expect(statements).toHaveLength(1);
  });

  it('takes only the fields, records and relationships asked for', async () => {
    const data = await dataOf(
      engine,
      `{ fields: timeline(types: [MODEL, CHIP], fields: ["releasedOn"], where: { name: { contains: "glm" } }) { periods { ${all} } }
         worse: timeline(relationships: [COMPARED_WITH], edge: { outcome: { eq: WORSE } }) { periods { ${all} } }
         better: timeline(relationships: [COMPARED_WITH], edge: { outcome: { eq: BETTER } }) { periods { ${all} } total } }`,
    );
    expect(told(data.fields.periods)).toEqual([['2023 1', 'MODEL.releasedOn 1 glm']]);
    expect(told(data.worse.periods)).toEqual([
      ['2023 1', 'COMPARED_WITH.asOf 1 pangu~COMPARED_WITH~gpt-4~2'],
    ]);
    expect(data.better).toEqual({ periods: [], total: 0 });
  });

  it('a filter alone asks for what it filters; one of something that is not asked for is refused', async () => {
    const data = await dataOf(
      engine,
      `{ records: timeline(where: { name: { contains: "glm" } }) { periods { ${all} } }
         relationships: timeline(edge: { outcome: { eq: WORSE } }, fields: ["asOf"]) { periods { ${all} } } }`,
    );
    expect(told(data.records.periods)).toEqual([
      ['2023 2', 'MODEL.openSourcedOn 1 glm', 'MODEL.releasedOn 1 glm'],
    ]);
    expect(told(data.relationships.periods)).toEqual([
      ['2023 1', 'COMPARED_WITH.asOf 1 pangu~COMPARED_WITH~gpt-4~2'],
    ]);
    for (const [args, advice] of [
      ['relationships: [COMPARED_WITH], where: { slug: { eq: "glm" } }', 'filter relationships with edge'],
      ['types: [MODEL], edge: { outcome: { eq: WORSE } }', 'filter records with where'],
    ]) {
      const { errors, statements } = await ask(engine, `{ timeline(${args}) { total } }`);
      expect(errors).toEqual([
        { code: 'BAD_USER_INPUT', message: expect.stringContaining(advice!), path: 'timeline' },
      ]);
      expect(statements).toEqual([]);
    }
  });

  it('says which date fields there are when none of those asked for exists', async () => {
    const refused = async (args: string) =>
      (await ask(engine, `{ timeline(${args}) { total } }`)).errors.map((e) => `${e.code} ${e.message}`);
    expect(await refused('types: [REGION]')).toEqual([
      expect.stringMatching(
        /^BAD_USER_INPUT timeline: None of these types has a date\. Date fields: .*releasedOn/,
      ),
    ]);
    expect(await refused('fields: ["nothing"]')).toEqual([
      expect.stringContaining('has one of these date fields'),
    ]);
  });
});
