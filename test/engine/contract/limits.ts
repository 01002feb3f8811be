import { beforeAll, describe, expect, it } from 'vitest';
import { statement } from '../../../src/cypher/statement.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { ask, type Open } from './ask.ts';

/** Far more than 50 ms of work on either engine, but not for ever: the embedded one cannot be stopped. */
const heavy = statement(
  'UNWIND range(1, 1500) AS a UNWIND range(1, 2000) AS b WITH a * b AS c RETURN max(c) AS x',
);

export const limitsContract = (open: Open): void => {
  describe('limits', () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open();
    });

    it('gives up at the time limit and answers others', async () => {
      await expect(engine.read(heavy, { timeoutMs: 50 })).rejects.toMatchObject({
        code: 'TIMEOUT',
        details: { timeoutMs: 50 },
      });
      expect(await ask(engine, 'RETURN 1 AS x')).toEqual([{ x: 1 }]);
    });

    it('takes the limit it was opened with when a caller names none', async () => {
      const hasty = await open({ queryTimeoutMs: 50 });
      await expect(hasty.read(heavy)).rejects.toMatchObject({ code: 'TIMEOUT' });
      engine = await open();
    });

    it('gives up when the caller goes', async () => {
      const caller = new AbortController();
      const reading = engine.read(heavy, { signal: caller.signal });
      caller.abort(new Error('the caller has gone'));
      await expect(reading).rejects.toThrow('the caller has gone');
      await expect(engine.read(statement('RETURN 1 AS x'), { signal: caller.signal })).rejects.toThrow(
        'the caller has gone',
      );
    });

    it('says neither the statement nor the database’s words when it gives up', async () => {
      const error = await engine.read(heavy, { timeoutMs: 30 }).catch((caught: Error) => caught);
      expect((error as Error).message).not.toMatch(/UNWIND|range|transaction/i);
    });

    it('throws a wrong statement as it came, not as something the caller did', async () => {
      await expect(ask(engine, 'MATCH (n RETURN n')).rejects.not.toHaveProperty('name', 'AtlasError');
    });

    it('answers a ping, and nothing after it was closed', async () => {
      const mine = await open();
      await mine.ping();
      await mine.close();
      await mine.close();
      await expect(mine.ping()).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
      await expect(ask(mine, 'RETURN 1 AS x')).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
      await expect(mine.write(async () => 1)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    });
  });
};
