import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { createLane } from '../../src/engine/lane.ts';
import { openEngine } from '../../src/engine/open.ts';
import { writeFixture } from '../support/fixture.ts';
import { realApp } from './real.ts';

describe('a lane', () => {
  const gate = () => {
    let open!: () => void;
    const passed = new Promise<void>((resolve) => {
      open = resolve;
    });
    return { open, passed };
  };

  test('lets so many work at once, the others in the order of arrival', async () => {
    const lane = createLane({ atOnce: 2 });
    const gates = Array.from({ length: 5 }, gate);
    const begun: number[] = [];
    const done = gates.map(({ passed }, i) =>
      lane.run(async () => {
        begun.push(i);
        await passed;
      }),
    );
    await wait(1);
    expect([begun, lane.busy, lane.waiting]).toEqual([[0, 1], 2, 3]);
    gates[1]!.open();
    await done[1];
    await wait(1);
    expect(begun).toEqual([0, 1, 2]);
    for (const { open } of gates) open();
    await Promise.all(done);
    expect([begun, lane.busy, lane.waiting]).toEqual([[0, 1, 2, 3, 4], 0, 0]);
  });

  test('a turn ends once, also where the work fails', async () => {
    const lane = createLane({ atOnce: 1 });
    const leave = await lane.enter();
    leave();
    leave();
    await expect(lane.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(lane.busy).toBe(0);
  });

  test('refuses those who are too many, who wait too long, and forgets those who leave', async () => {
    const lane = createLane({ atOnce: 1, mostWaiting: 2, patienceMs: 20, refusal: () => new Error('busy') });
    const leave = await lane.enter();
    const gone = new AbortController();
    const [late, left] = [lane.enter(), lane.enter(gone.signal)];
    await expect(lane.enter()).rejects.toThrow('busy');
    gone.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    await expect(lane.enter(gone.signal)).rejects.toThrow('gone');
    await expect(late).rejects.toThrow('busy');
    expect(lane.waiting).toBe(0);
    leave();
    (await lane.enter())();
  });
});

describe('too much at once', () => {
  let engine: Engine;
  /** An engine whose reads stop at a gate. */
  let held: Engine;
  let open = () => {};
  beforeAll(async () => {
    engine = await openEngine('memory:');
    await writeFixture(engine);
    let passed = Promise.resolve();
    held = {
      ...engine,
      dialect: engine.dialect,
      read: async (statement, options) => {
        await passed;
        return engine.read(statement, options);
      },
    };
    hold = () => {
      passed = new Promise<void>((resolve) => {
        open = resolve;
      });
    };
  });
  let hold = () => {};
  afterAll(() => engine.close());

  const limits = { HEAVY_AT_ONCE: '1', HEAVY_COST: '100', EXPORTS_AT_ONCE: '1', QUEUE_MS: '30' };
  const heavy = '{ companies(first: 100) { nodes { name } } }';

  it('a heavy query waits, then gets 503 with Retry-After; a light one and health are answered meanwhile', async () => {
    const { app } = realApp(held, limits);
    const ask = (query: string) =>
      app.fetch('http://atlas.test/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
    hold();
    const first = ask(heavy);
    await wait(5);
    for (const query of [heavy, '{ __schema { queryType { name } } }']) {
      const second = await ask(query);
      expect(second.status).toBe(503);
      expect(second.headers.get('retry-after')).toBe('5');
      const { errors } = (await second.json()) as { errors: { message: string; extensions: object }[] };
      expect(errors[0]!.extensions).toMatchObject({
        code: 'SERVICE_UNAVAILABLE',
        details: { limit: 'Heavy queries at once', maximum: 1, retryAfterSeconds: 5 },
      });
    }
    expect((await app.fetch('http://atlas.test/health/live')).status).toBe(200);
    expect(await (await ask('{ __typename }')).json()).toEqual({ data: { __typename: 'Query' } });
    open();
    expect((await first).status).toBe(200);
    expect((await ask(heavy)).status).toBe(200);
  });

  it('an export waits for its turn, then gets 503; whoever leaves or never reads makes room', async () => {
    const { app } = realApp(held, limits);
    // The answer to a POST is nobody else's: it is made for each.
    const get = (signal?: AbortSignal) =>
      app.fetch('http://atlas.test/export/jsonl', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ company(slug: "iflytek") { name } }' }),
        ...(signal && { signal }),
      });
    hold();
    const leaves = new AbortController();
    const first = get(leaves.signal);
    await wait(5);
    const second = await get();
    expect([second.status, second.headers.get('retry-after')]).toEqual([503, '5']);
    expect(((await second.json()) as { code: string }).code).toBe('SERVICE_UNAVAILABLE');
    leaves.abort();
    await first;
    open();
    const unread = await get();
    expect(unread.status).toBe(200);
    expect((await get()).status).toBe(503);
    await unread.body?.cancel();
    const last = await get();
    expect(last.status).toBe(200);
    await last.text();
  });

  it('the time of a whole export is bounded', async () => {
    const { app, lines } = realApp(engine, { EXPORT_TIMEOUT_MS: '1' });
    const response = await app.fetch('http://atlas.test/export/jsonl');
    const outcome =
      response.status === 200
        ? await response.text().then(
            () => 'whole',
            () => 'broken off',
          )
        : response.status;
    expect([504, 'broken off']).toContain(outcome);
    expect(lines.length).toBeGreaterThan(0);
  });
});
