import { beforeAll, beforeEach, expect, it } from 'vitest';
import { keyed, type Statement, statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createReader, type Reader } from '../../src/engine/sharing.ts';
import { describeEngines } from '../support/engines.ts';

describeEngines('sharing statements', (open) => {
  const models = keyed(`UNWIND $keys AS key MATCH (c:Company {id: key})
    CALL (c) { MATCH (c)-[:DEVELOPS]->(m:Model) RETURN collect(m.id) AS models } RETURN key, models`);
  const failing = keyed('UNWIND $keys AS key RETURN key, 10 / size(key) AS x');
  const slow = statement(
    'UNWIND range(1, 1500) AS a UNWIND range(1, 2000) AS b WITH a * b AS c RETURN max(c) AS x',
  );
  const slowKeyed = keyed(
    'UNWIND $keys AS key CALL (key) { UNWIND range(1, 1000) AS a UNWIND range(1, 2000) AS b RETURN max(a * b) AS x } RETURN key, x',
  );
  const ids = Array.from({ length: 64 }, (_, i) => `company-${i}`);

  let engine: Engine;
  let reader: Reader;
  let sent: Statement[];
  const keysSent = () => sent.map(({ params }) => params.keys as string[]);

  beforeAll(async () => {
    engine = await open();
    await engine.prepare([statement('CREATE INDEX company_id IF NOT EXISTS FOR (n:Company) ON (n.id)')]);
    const create =
      'UNWIND $ids AS id CREATE (:Company {id: id})-[:DEVELOPS]->(:Model {id: "model of " + id})';
    await engine.write((tx) => tx.run(statement(create, { ids })));
  });
  beforeEach(() => {
    sent = [];
    reader = createReader(engine, { onStatement: (one) => sent.push(one), patienceMs: 60_000 });
  });

  it('sends far fewer statements than there are concurrent keys, and gives each its own answer', async () => {
    const answers = await Promise.all(ids.map((id) => reader.readKey(models, id)));
    expect(answers).toEqual(ids.map((id) => [{ key: id, models: [`model of ${id}`] }]));
    expect(keysSent()).toEqual([ids]);
  });

  it('lets nothing wait while its shape is idle', async () => {
    for (const id of ids.slice(0, 3)) await reader.readKey(models, id);
    expect(keysSent()).toEqual([['company-0'], ['company-1'], ['company-2']]);
  });

  it('asks once for equal keys that wait, and gives no rows for a key that has none', async () => {
    const asked = ['company-1', 'nobody', 'company-2', 'company-2', 'nobody'];
    const answers = await Promise.all(asked.map((id) => reader.readKey(models, id)));
    expect(answers.map((rows) => rows.length)).toEqual([1, 0, 1, 1, 0]);
    expect(keysSent()).toEqual([['company-1', 'nobody', 'company-2']]);
  });

  it('keeps requests with another text or other parameters apart', async () => {
    const figure = (n: bigint | number) => keyed('UNWIND $keys AS key RETURN key, $n AS n', { n });
    const answers = await Promise.all([
      reader.readKey(figure(1n), 'a'),
      reader.readKey(figure(2n), 'a'),
      reader.readKey(figure(2), 'a'),
      reader.readKey(models, 'company-5'),
    ]);
    expect(answers.map(([row]) => row?.n)).toEqual([1, 2, 2, undefined]);
    expect(sent.length).toBe(4);
  });

  it('puts at most 500 keys into a statement', async () => {
    const many = Array.from({ length: 1_201 }, (_, i) => `key ${i}`);
    const lengths = keyed('UNWIND $keys AS key RETURN key, size(key) AS n');
    const answers = await Promise.all(many.map((key) => reader.readKey(lengths, key)));
    expect(answers).toEqual(many.map((key) => [{ key, n: key.length }]));
    expect(keysSent().map((keys) => keys.length)).toEqual([500, 500, 201]);
  });

  it('lets a bad key fail alone', async () => {
    const keys = ['first', 'a', '', 'bb', 'ccccc'];
    const answers = await Promise.allSettled(keys.map((key) => reader.readKey(failing, key)));
    expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value[0]?.x : 'failed'))).toEqual([
      2,
      10,
      'failed',
      5,
      2,
    ]);
    // All together, and then one by one.
    expect(sent.length).toBe(1 + 5);
    expect(await reader.readKey(failing, 'again')).toEqual([{ key: 'again', x: 2 }]);
  });

  it('lets one who gives up leave without taking the others', async () => {
    const caller = new AbortController();
    const first = reader.readKey(slowKeyed, 'first');
    const leaving = reader.readKey(slowKeyed, 'second', { signal: caller.signal });
    const staying = reader.readKey(slowKeyed, 'second');
    const other = reader.readKey(slowKeyed, 'third');
    caller.abort(new Error('gone'));
    await expect(leaving).rejects.toThrow('gone');
    const rows = await Promise.all([first, staying, other]);
    expect(rows.map(([row]) => row?.key)).toEqual(['first', 'second', 'third']);
    expect(keysSent()).toEqual([['first', 'second', 'third']]);
  });

  it('does not ask for a key that nobody waits for any more', async () => {
    const caller = new AbortController();
    const first = reader.readKey(slowKeyed, 'first');
    const leaving = reader.readKey(slowKeyed, 'second', { signal: caller.signal });
    caller.abort(new Error('gone'));
    await expect(leaving).rejects.toThrow('gone');
    await first;
    expect(keysSent()).toEqual([['first']]);
  });

  it('gives up for one who has less time, and goes on for the rest', async () => {
    const hasty = reader.readKey(slowKeyed, 'first', { timeoutMs: 20 });
    const patient = reader.readKey(slowKeyed, 'first', { timeoutMs: 50_000 });
    await expect(hasty).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect((await patient)[0]?.key).toBe('first');
  });

  it('sends one statement for equal reads at once, and a new one afterwards', async () => {
    const count = statement('MATCH (c:Company) RETURN count(c) AS n');
    const answers = await Promise.all(Array.from({ length: 20 }, () => reader.read(count)));
    expect(answers.every(([row]) => row?.n === 64)).toBe(true);
    expect(sent.length).toBe(1);
    await reader.read(count);
    expect(sent.length).toBe(2);
  });

  it('keeps a shared read alive for those who stay, and starts anew after all have left', async () => {
    const callers = [new AbortController(), new AbortController()];
    const leaving = callers.map(({ signal }) => reader.read(slow, { signal }).catch(() => 'gone'));
    const staying = reader.read(slow);
    callers[0]!.abort();
    expect(await leaving[0]).toBe('gone');
    expect(await staying).toEqual([{ x: 3_000_000 }]);
    expect(sent.length).toBe(1);
    const last = new AbortController();
    const abandoned = reader.read(slow, { signal: last.signal }).catch(() => 'gone');
    last.abort();
    expect(await abandoned).toBe('gone');
    expect(await reader.read(slow)).toEqual([{ x: 3_000_000 }]);
    expect(sent.length).toBe(3);
  });

  it('passes the failure of a shared read to all who asked', async () => {
    const wrong = statement('RETURN 1 / 0 AS x');
    const answers = await Promise.allSettled([reader.read(wrong), reader.read(wrong)]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(sent.length).toBe(1);
  });

  it('reports a keyed statement whose rows name no key as the defect it is', async () => {
    await expect(reader.readKey(keyed('UNWIND $keys AS key RETURN "other" AS key'), 'a')).rejects.toThrow(
      /column "key"/,
    );
  });
});
