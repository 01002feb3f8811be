import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { statement } from '../../src/cypher/statement.ts';
import { type ApartOptions, createApartEngine } from '../../src/engine/apart/engine.ts';
import { temporaryGraph } from '../../src/engine/apart/temporary.ts';
import { createEmbeddedEngine } from '../../src/engine/embedded.ts';
import type { Engine } from '../../src/engine/engine.ts';

const file = temporaryGraph();
const opened: Engine[] = [];
const open = async (options: Partial<ApartOptions> = {}) => {
  const engine = await createApartEngine({ path: file.path, name: 'engine under test', ...options });
  opened.push(engine);
  return engine;
};

beforeAll(async () => {
  const engine = await createEmbeddedEngine({ path: file.path });
  await engine.write((tx) => tx.run(statement('UNWIND range(1, 300) AS n CREATE (:Company {id: n})')));
  await engine.close();
});
afterEach(async () => {
  for (const engine of opened.splice(0)) await engine.close();
});
afterAll(file.remove);

/** Eight thousand million pairs of pairs: nobody waits for its end. */
const endless = statement(
  'MATCH (a:Company), (b:Company), (c:Company), (d:Company) WHERE a.id + b.id + c.id + d.id = -1 RETURN count(*) AS x',
);
const count = statement('MATCH (c:Company) RETURN count(c) AS x');
const patient = { timeoutMs: 60_000 };

describe('the embedded engine in processes of its own', () => {
  it('answers as it does inside, and takes parameters as they are', async () => {
    const engine = await open();
    expect(await engine.read(count)).toEqual([{ x: 300 }]);
    const values = { text: '谷歌', whole: 5n, part: 2.5, none: null, list: ['a', 1.5], map: { a: true } };
    const asked = statement('RETURN $given AS given', { given: values });
    const inside = await createEmbeddedEngine();
    expect(await engine.read(asked)).toEqual(await inside.read(asked));
    await inside.close();
    await expect(engine.read(statement('NO CYPHER'))).rejects.toThrow(/NO/);
    await expect(engine.write(async () => {})).rejects.toMatchObject({ code: 'CONFIG' });
  });

  it('ends a statement that nobody waits for any more; what others wait for is answered', async () => {
    const ended: number[] = [];
    const engine = await open({
      graceMs: 50,
      drainMs: 50,
      longMs: 60_000,
      onReplaced: (n) => ended.push(n),
    });
    const caller = new AbortController();
    const first = engine.read(endless, { timeoutMs: 200 });
    // It is cut with the process of the first, and begun anew with the next one.
    const second = engine.read(endless, { ...patient, signal: caller.signal });
    await expect(first).rejects.toMatchObject({ code: 'TIMEOUT', details: { timeoutMs: 200 } });
    await expect.poll(() => ended, { timeout: 30_000 }).toEqual([1]);
    expect(await engine.read(count, patient)).toEqual([{ x: 300 }]);
    caller.abort(new Error('the caller has gone'));
    await expect(second).rejects.toThrow('the caller has gone');
  });

  it('long statements leave their places to short ones, and give way where there are too many', async () => {
    const engine = await open({ statementsAtOnce: 1, longMs: 20, longAtOnce: 1, giveWayMs: 300 });
    const long = [1, 2, 3].map(() => engine.read(endless, { timeoutMs: 2_000 }).catch(({ code }) => code));
    expect(await engine.read(count, patient)).toEqual([{ x: 300 }]);
    expect(await Promise.all(long)).toContain('SERVICE_UNAVAILABLE');
  });

  it('heavy statements stand in the way of heavy ones only', async () => {
    const engine = await open({ statementsAtOnce: 1, longMs: 60_000 });
    const heavy = [1, 2].map(() => engine.read(endless, { timeoutMs: 1_500, heavy: true }));
    expect(await engine.read(count, patient)).toEqual([{ x: 300 }]);
    for (const one of heavy) await expect(one).rejects.toMatchObject({ code: 'TIMEOUT' });
  });

  it.runIf(process.platform === 'linux')('goes on when its process was killed', async () => {
    const engine = await open();
    const ours = execFileSync('pgrep', ['-f', file.path], { encoding: 'utf8' }).trim().split('\n');
    const reading = engine.read(
      statement('UNWIND range(1, 3000) AS a UNWIND range(1, 2000) AS b RETURN max(a * b) AS x'),
      patient,
    );
    for (const pid of ours) process.kill(Number(pid), 'SIGKILL');
    expect(await reading).toEqual([{ x: 6_000_000 }]);
    expect(await engine.read(count, patient)).toEqual([{ x: 300 }]);
  });

  it('says what is wrong with the file', async () => {
    const damaged = temporaryGraph();
    writeFileSync(damaged.path, 'no graph');
    const opening = createApartEngine({ path: damaged.path, name: 'x' });
    await expect(opening).rejects.toMatchObject({ code: 'CONFIG', message: /is damaged/ });
    damaged.remove();
  });
});
