import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open.ts';
import { type Members, startMembers } from '../support/bolt-members.ts';
import { describeNeo4j } from '../support/engines.ts';

/** What the stand-in can show: which member is asked for what. That real members lag behind each other it cannot. */
describeNeo4j('a cluster', (open) => {
  let members: Members;
  let engine: Engine;
  const count = statement('MATCH (n:Kept) RETURN count(n) AS n');
  const keep = () => engine.write((tx) => tx.run(statement('CREATE (n:Kept) RETURN n.id AS id')));
  const kept = async () => (await engine.read(count))[0]!.n;
  const reads = () => members.seen.map((one) => one.reads);
  const writes = () => members.seen.map((one) => one.writes);

  beforeAll(async () => {
    const { url, options } = await open.place();
    members = await startMembers(url);
    engine = await openEngine(members.uri, { ...options, maxPoolSize: 20 });
  });
  beforeEach(() => {
    for (const one of members.seen) Object.assign(one, { reads: 0, writes: 0, bookmarked: 0 });
  });
  afterAll(async () => {
    await engine?.close();
    await members?.close();
  });

  it('is written to where it leads, and read from where it does not', async () => {
    await keep();
    expect([reads(), writes()]).toEqual([
      [0, 0, 0],
      [1, 0, 0],
    ]);
    expect(await Promise.all(Array.from({ length: 20 }, kept))).toEqual(Array(20).fill(1));
    const [leader, ...others] = reads();
    expect(leader).toBe(0);
    expect(Math.min(...others)).toBeGreaterThan(0);
    expect(others[0]! + others[1]!).toBe(20);
  });

  it('is told, with every read, which write the reader has seen', async () => {
    await keep();
    expect(await kept()).toBe(2);
    expect(members.seen.slice(1).reduce((sum, one) => sum + one.bookmarked, 0)).toBe(1);
  });

  it('says the same revision on each member, and another one after a write', async () => {
    const before = await Promise.all(Array.from({ length: 6 }, () => engine.revision()));
    expect(new Set(before).size).toBe(1);
    await keep();
    expect(await engine.revision()).not.toBe(before[0]);
  });

  it('answers on while a member is away, by those that are left, and by it once it is back', async () => {
    await members.stop(1);
    expect(await Promise.all(Array.from({ length: 10 }, kept))).toEqual(Array(10).fill(3));
    expect(reads()).toEqual([0, 0, 10]);
    await members.start(1);
    await members.stop(2);
    expect(await kept()).toBe(3);
    expect(reads()[1]).toBe(1);
    await members.start(2);
  });

  it('is written to where it leads now, when another member has taken over', async () => {
    members.lead(2);
    await keep();
    expect(writes()).toEqual([0, 0, 1]);
    expect(await kept()).toBe(4);
  });

  it('is read from, and says why it takes no writes, while nobody leads', async () => {
    members.lead(undefined);
    await expect(keep()).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      message: expect.stringContaining('takes no writes now'),
    });
    expect(await kept()).toBe(4);
    members.lead(0);
    await keep();
    expect(await kept()).toBe(5);
  });

  it('that is addressed as one server says how to address it', async () => {
    members.lead(1);
    const direct = await openEngine(members.uri.replace('neo4j:', 'bolt:'));
    const refused = direct.write((tx) => tx.run(count));
    await expect(refused).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      message: expect.stringContaining('neo4j://'),
    });
    await direct.close();
  });
});
