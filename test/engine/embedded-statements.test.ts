import { expect, it } from 'vitest';
import { statement } from '../../src/cypher/statement.ts';
import { describeEmbedded } from '../support/engines.ts';

/** A second of work or so, far more than the patience of those who give it up. */
const heavy = statement(
  'UNWIND range(1, 1500) AS a UNWIND range(1, 2000) AS b WITH a * b AS c RETURN max(c) AS x',
);
const light = statement('RETURN 1 AS x');
const patient = { timeoutMs: 60_000 };

describeEmbedded('memory', 'statements at once', (open) => {
  it('are as many as allowed; the others wait in order', async () => {
    const engine = await open({ statementsAtOnce: 1 });
    const ended: string[] = [];
    const read = async (name: string, asked: typeof heavy) => {
      await engine.read(asked, patient);
      ended.push(name);
    };
    await Promise.all([read('heavy', heavy), read('first', light), read('second', light)]);
    expect(ended).toEqual(['heavy', 'first', 'second']);
  });

  it('count those that nobody waits for any more; who waits behind them gives up at its own time', async () => {
    const engine = await open({ statementsAtOnce: 2 });
    const left = [engine.read(heavy, { timeoutMs: 30 }), engine.read(heavy, { timeoutMs: 30 })];
    for (const one of left) await expect(one).rejects.toMatchObject({ code: 'TIMEOUT' });
    await expect(engine.read(light, { timeoutMs: 30 })).rejects.toMatchObject({
      code: 'TIMEOUT',
      details: { timeoutMs: 30 },
    });
    expect(await engine.read(light, patient)).toEqual([{ x: 1 }]);
  });

  it('a caller who goes while waiting leaves the place to the next', async () => {
    const engine = await open({ statementsAtOnce: 1 });
    const running = engine.read(heavy, patient);
    const caller = new AbortController();
    const waiting = engine.read(heavy, { ...patient, signal: caller.signal });
    const next = engine.read(light, patient);
    caller.abort(new Error('the caller has gone'));
    await expect(waiting).rejects.toThrow('the caller has gone');
    await running;
    expect(await next).toEqual([{ x: 1 }]);
  });

  it('those that wait when the graph is closed are answered before', async () => {
    const engine = await open({ statementsAtOnce: 1 });
    const waiting = [engine.read(heavy, patient), engine.read(light, patient)];
    await engine.close();
    expect((await Promise.all(waiting))[1]).toEqual([{ x: 1 }]);
  });
});
