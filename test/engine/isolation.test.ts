import { describe, expect, it } from 'vitest';
import { neo4jDialect } from '../../src/cypher/dialect.ts';
import { keyed, type Row, type Statement, statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createReader, type ReaderOptions } from '../../src/engine/sharing.ts';
import { AtlasError } from '../../src/errors.ts';
import { describeEngines } from '../support/engines.ts';

const shape = keyed('UNWIND $keys AS key RETURN key');

interface Sent {
  readonly keys: readonly string[];
  readonly signal: AbortSignal;
  readonly answer: (rows?: Row[]) => void;
  readonly fail: (error: Error) => void;
}

/** An engine whose statements are answered when the test says so; those that `slow` does not know at once. */
const standIn = (slow: (keys: readonly string[]) => boolean, options: ReaderOptions = {}) => {
  const sent: Sent[] = [];
  let commits = 0;
  const read: Engine['read'] = ({ params }: Statement, { signal } = {}) =>
    new Promise((resolve, reject) => {
      const keys = (params.keys ?? []) as string[];
      const answer = (rows: Row[] = keys.map((key) => ({ key }))) => resolve(rows);
      sent.push({ keys, signal: signal!, answer, fail: reject });
      signal!.addEventListener('abort', () => reject(signal!.reason));
      if (!slow(keys)) answer();
    });
  const engine = { dialect: neo4jDialect, read, commits: () => commits } as Engine;
  return {
    reader: createReader(engine, { patienceMs: 20, ...options }),
    sent,
    keysSent: () => sent.map(({ keys }) => keys),
    commit: () => {
      commits++;
    },
  };
};

const timeout = () => new AtlasError('TIMEOUT', 'too late');
const hasHeavy = (keys: readonly string[]) => keys.some((key) => key.startsWith('heavy'));
const names = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}-${i}`);

describe('a slow key', () => {
  it('does not keep others waiting that come while it is under way', async () => {
    const { reader, sent } = standIn(hasHeavy);
    const heavy = reader.readKey(shape, 'heavy');
    await Promise.resolve();
    // Nothing answers the heavy one before the light one has its answer.
    expect(await reader.readKey(shape, 'light')).toEqual([{ key: 'light' }]);
    sent[0]!.answer();
    expect(await heavy).toEqual([{ key: 'heavy' }]);
  });

  it.each([1, 2, 7, 64, 500])('in one statement with %i others does not take them with it', async (count) => {
    const { reader } = standIn(hasHeavy);
    const light = names('light', count);
    const all = [...light.slice(0, count / 2), 'heavy', ...light.slice(count / 2)];
    const outcomes = await Promise.allSettled(
      all.map((key) => reader.readKey(shape, key, { timeoutMs: 1_000 })),
    );
    for (const [i, key] of all.entries())
      if (key === 'heavy')
        expect(outcomes[i]).toMatchObject({ status: 'rejected', reason: { code: 'TIMEOUT' } });
      else expect(outcomes[i]).toEqual({ status: 'fulfilled', value: [{ key }] });
  });

  it('is not alone: a hundred of them keep nobody waiting, and few are under way at once', async () => {
    const { reader, sent } = standIn(hasHeavy);
    const heavy = names('heavy', 100).map((key) =>
      reader.readKey(shape, key, { timeoutMs: 1_500 }).catch(() => 'late'),
    );
    for (const key of names('light', 20))
      expect(await reader.readKey(shape, key, { timeoutMs: 1_500 })).toEqual([{ key }]);
    const running = sent.filter(({ keys, signal }) => hasHeavy(keys) && !signal.aborted);
    expect(running.length).toBeLessThanOrEqual(2 + 4);
    expect(new Set(await Promise.all(heavy))).toEqual(new Set(['late']));
  });

  it('is known afterwards, and travels alone from the start', async () => {
    const { reader, sent, keysSent } = standIn(hasHeavy);
    const first = reader.readKey(shape, 'heavy');
    // Longer than the patience with it.
    await new Promise((resolve) => setTimeout(resolve, 100));
    sent[0]!.answer();
    await first;
    const again = Promise.all(['heavy', 'a', 'b', 'heavy'].map((key) => reader.readKey(shape, key)));
    await Promise.resolve();
    sent.at(-1)!.answer();
    expect((await again).flat()).toEqual(['heavy', 'a', 'b', 'heavy'].map((key) => ({ key })));
    expect(keysSent().slice(1)).toEqual([['a', 'b'], ['heavy']]);
  });
});

describe('a statement that carries several keys', () => {
  it('goes on when one of those who wait for it leaves, and stops when all have', async () => {
    const { reader, sent } = standIn(() => true, { patienceMs: 60_000 });
    const callers = [new AbortController(), new AbortController()];
    const leaving = callers.map(({ signal }, i) =>
      reader.readKey(shape, `key-${i}`, { signal }).catch(() => 'gone'),
    );
    const staying = reader.readKey(shape, 'key-2');
    await Promise.resolve();
    for (const caller of callers) caller.abort();
    expect(await Promise.all(leaving)).toEqual(['gone', 'gone']);
    expect(sent.map(({ signal }) => signal.aborted)).toEqual([false]);
    sent[0]!.answer();
    expect(await staying).toEqual([{ key: 'key-2' }]);

    const last = new AbortController();
    const abandoned = reader.readKey(shape, 'key-3', { signal: last.signal }).catch(() => 'gone');
    await Promise.resolve();
    last.abort();
    expect(await abandoned).toBe('gone');
    expect(sent.map(({ signal }) => signal.aborted)).toEqual([false, true]);
  });

  it('brings about as many rows as a statement may, by what earlier ones brought', async () => {
    const { reader, sent, keysSent } = standIn(() => true, { patienceMs: 60_000, rows: 1_000 });
    const rowsFor = (keys: readonly string[]) =>
      keys.map((key) => ({ key, list: Array.from({ length: 99 }, (_, i) => i) }));
    for (let round = 0; round < 20; round++) {
      const asked = reader.readKey(shape, `first-${round}`);
      await Promise.resolve();
      sent[round]!.answer(rowsFor(sent[round]!.keys));
      await asked;
    }
    sent.length = 0;
    const many = Promise.all(names('key', 30).map((key) => reader.readKey(shape, key)));
    for (let i = 0; i < 3; i++) {
      while (sent.length <= i) await new Promise((resolve) => setImmediate(resolve));
      sent[i]!.answer(rowsFor(sent[i]!.keys));
    }
    await many;
    expect(keysSent().map((keys) => keys.length)).toEqual([10, 10, 10]);
  });

  it('that fails for one of them fails for that one', async () => {
    const { reader, sent } = standIn((keys) => {
      const mine = sent.at(-1)!;
      if (keys.includes('bad')) queueMicrotask(() => mine.fail(new RangeError('bad')));
      return keys.includes('bad');
    });
    const keys = [...names('good', 20), 'bad', ...names('fine', 20)];
    const outcomes = await reader.readKeys(shape, keys);
    expect(outcomes.filter(({ status }) => status === 'rejected').length).toBe(1);
    expect(outcomes[20]).toMatchObject({ status: 'rejected', reason: { message: 'bad' } });
  });

  it('that fails because the database is away fails for all, once', async () => {
    const { reader, sent } = standIn(() => true);
    const asked = reader.readKeys(shape, names('key', 40));
    await Promise.resolve();
    sent[0]!.fail(new AtlasError('SERVICE_UNAVAILABLE', 'away'));
    expect(new Set((await asked).map(({ status }) => status))).toEqual(new Set(['rejected']));
    expect(sent.length).toBe(1);
  });
});

describe('a read that others join', () => {
  const count = statement('MATCH (n) RETURN count(n) AS n');

  it('is not joined after a commit that it did not see', async () => {
    const { reader, sent, commit } = standIn(() => true);
    const before = reader.read(count);
    const joining = reader.read(count);
    commit();
    const after = reader.read(count);
    const joiningAfter = reader.read(count);
    expect(sent.length).toBe(2);
    sent[0]!.answer([{ n: 1 }]);
    sent[1]!.answer([{ n: 2 }]);
    expect((await Promise.all([before, joining, after, joiningAfter])).flat().map(({ n }) => n)).toEqual([
      1, 1, 2, 2,
    ]);
  });

  it('whose time is over is asked anew by those who have time left', async () => {
    const { reader, sent } = standIn(() => true);
    const first = reader.read(count, { timeoutMs: 60_000 }).catch((error: AtlasError) => error.code);
    const later = reader.read(count, { timeoutMs: 120_000 });
    sent[0]!.fail(timeout());
    expect(await first).toBe('TIMEOUT');
    while (sent.length < 2) await new Promise((resolve) => setImmediate(resolve));
    sent[1]!.answer([{ n: 3 }]);
    expect(await later).toEqual([{ n: 3 }]);
  });
});

describeEngines('a hub among others', (open) => {
  const leaves = 2_500;
  const walks = keyed(
    `UNWIND $keys AS key MATCH (n:Place {id: key})
     CALL (n) { MATCH (n)-[:ROAD]-(a) MATCH (a)-[:ROAD]-(b) MATCH (b)-[:ROAD]-(c) RETURN count(*) AS walks } RETURN key, walks`,
  );

  it('takes its own time, and the others are answered meanwhile', async () => {
    const engine = await open();
    await engine.prepare([statement('CREATE INDEX place_id IF NOT EXISTS FOR (n:Place) ON (n.id)')]);
    await engine.write(async (tx) => {
      await tx.run(statement('CREATE (:Place {id: "hub"})'));
      await tx.run(
        statement('UNWIND range(0, 19) AS i CREATE (:Place {id: "a" + i})-[:ROAD]->(:Place {id: "b" + i})'),
      );
      await tx.run(
        statement(
          'MATCH (hub:Place {id: "hub"}) UNWIND range(1, $leaves) AS i CREATE (hub)-[:ROAD]->(:Place)',
          {
            leaves: BigInt(leaves),
          },
        ),
      );
    });
    const reader = createReader(engine, { patienceMs: 100 });
    // The statement is planned by now, whatever else this machine does.
    for (let i = 0; i < 3; i++) await reader.readKey(walks, `b${i}`);
    const order: string[] = [];
    const ask = (key: string) =>
      reader.readKey(walks, key).then((rows) => {
        order.push(key);
        return rows[0]?.walks;
      });
    const light = names('', 20).map((_, i) => `a${i}`);
    const answers = await Promise.all([ask('hub'), ...light.map(ask)]);
    // From the hub to a leaf, back, and on to any leaf; from an end of a single road there, back, and there again.
    expect(answers).toEqual([leaves * leaves, ...light.map(() => 1)]);
    expect(order.at(-1)).toBe('hub');
  });
});
