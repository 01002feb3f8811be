import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { ask } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';

describeEngines('dates that a caller gives', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine);
  });

  const ofADate = 'query ($d: PartialDate!) { models(where: { releasedOn: { during: $d } }) { totalCount } }';
  it('takes a date from a variable, and refuses what is none before anything is asked', async () => {
    expect((await ask(engine, ofADate, { d: '2023-03' })).data).toEqual({ models: { totalCount: 1 } });
    for (const d of ['2023-02-30', 2023, ['2023']]) {
      const { errors, statements } = await ask(engine, ofADate, { d });
      expect(errors).toEqual([
        expect.objectContaining({
          code: 'BAD_USER_INPUT',
          message: expect.stringContaining('is not a date'),
        }),
      ]);
      expect(errors[0]!.message).toContain('"$d"');
      expect(statements).toEqual([]);
    }
  });
  it('refuses a wrong date in the query at its place, with the same code', async () => {
    for (const written of ['2023', '"2023-02-30"', '["2023", "23"]']) {
      const operator = written.startsWith('[') ? 'in' : 'eq';
      const { errors, statements } = await ask(
        engine,
        `{ models(where: { releasedOn: { ${operator}: ${written} } }) { totalCount } }`,
      );
      expect(errors.map(({ code }) => code)).toEqual(['BAD_USER_INPUT']);
      expect(statements).toEqual([]);
    }
    expect(
      (await ask(engine, '{ models(where: { source: { asOf: "yesterday" } }) { totalCount } }')).errors,
    ).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
  });
});
