import { afterAll, beforeAll, expect, it } from 'vitest';
import { statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open.ts';
import { createReader } from '../../src/engine/sharing.ts';
import { describeOwnNeo4j } from '../support/engines.ts';

describeOwnNeo4j('Neo4j goes away and comes back', (server) => {
  const count = statement('MATCH (n:Kept) RETURN count(n) AS n');
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine(server().uri);
    await engine.write((tx) => tx.run(statement('CREATE (:Kept)')));
  });
  afterAll(() => engine?.close());

  it('answers while it is there', async () => {
    expect(await engine.read(count)).toEqual([{ n: 1 }]);
  });

  it('says SERVICE_UNAVAILABLE to reads under way and to everything after', async () => {
    const heavy = statement('UNWIND range(1, 20000) AS a UNWIND range(1, 20000) AS b RETURN max(a * b) AS x');
    const underWay = engine.read(heavy).catch((error: unknown) => error);
    const shared = createReader(engine);
    await server().stop();
    const unavailable = { name: 'AtlasError', code: 'SERVICE_UNAVAILABLE' };
    expect(await underWay).toMatchObject(unavailable);
    await expect(engine.read(count)).rejects.toMatchObject(unavailable);
    await expect(engine.ping()).rejects.toMatchObject(unavailable);
    await expect(engine.write((tx) => tx.run(count))).rejects.toMatchObject(unavailable);
    await expect(Promise.all(Array.from({ length: 8 }, () => shared.read(count)))).rejects.toMatchObject(
      unavailable,
    );
  });

  it('answers again without being opened again', async () => {
    await server().start();
    await engine.ping();
    expect(await engine.read(count)).toEqual([{ n: 1 }]);
    await engine.write((tx) => tx.run(statement('CREATE (:Kept)')));
    expect(await engine.read(count)).toEqual([{ n: 2 }]);
  });
});
