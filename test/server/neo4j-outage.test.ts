import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open.ts';
import { createLog } from '../../src/log.ts';
import { type RunningServer, startServer } from '../../src/server/start.ts';
import { describeOwnNeo4j } from '../support/engines.ts';

const log = createLog({ level: 'silent' });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again until the answer is the wanted one; the test's own time limit ends it otherwise. */
const until = async <T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> => {
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    await pause(200);
  }
};

describeOwnNeo4j('the server while Neo4j goes away and comes back', (neo4j) => {
  let engine: Engine;
  let server: RunningServer;
  let ready: () => Promise<{ status: number; missing: string[] }>;
  // biome-ignore lint/suspicious/noExplicitAny: answers of any shape
  let ask: () => Promise<any>;

  const connect = async (before?: () => Promise<void>) => {
    const config = readConfig({ GRAPH_URL: neo4j().uri, PORT: '0' });
    engine = await openEngine(config.graph.url);
    server = await startServer({
      config,
      engine,
      log,
      ...(before && { before: { missing: 'The seed is not loaded yet.', run: before } }),
    });
    ready = async () => {
      const response = await fetch(`${server.url}health/ready`);
      return { status: response.status, missing: (await response.json()).missing };
    };
    ask = async () => {
      const query = '{ companies { nodes { slug } } }';
      return (await fetch(`${server.url}graphql?${new URLSearchParams({ query })}`)).json();
    };
  };
  const fill = () =>
    engine.write(async (tx) => {
      await tx.run(
        statement(
          `MERGE (n:Entity:Organization:Company {id: 'someone'}) SET n += {nameZh: '某', aliasesZh: [], aliasesEn: [],
names: ['某'], sortKey: 'mou', sortKeyEn: 'mou', citations: [], managedBy: 'test'}`,
        ),
      );
    });
  const answer = { data: { companies: { nodes: [{ slug: 'someone' }] } } };

  beforeAll(async () => {
    await connect();
    await fill();
  });
  afterAll(() => server?.stop());

  it('answers clearly while it is away, and resumes by itself', async () => {
    expect(await ask()).toEqual(answer);
    expect(await ready()).toEqual({ status: 200, missing: [] });

    // Requests go on while the database stops under them.
    const codes = new Set<string>();
    let stopped = false;
    const traffic = Promise.all(
      Array.from({ length: 4 }, async () => {
        for (let left = 3; left > 0; ) {
          const body = await ask();
          codes.add(body.errors?.[0].extensions.code ?? 'ok');
          expect(JSON.stringify(body)).not.toMatch(/MATCH|Neo4jError|ECONN|at .+\.ts/);
          if (stopped) left--;
        }
      }),
    );
    await until(
      async () => codes,
      (seen) => seen.has('ok'),
    );
    await neo4j().stop();
    stopped = true;
    await traffic;
    expect([...codes].sort()).toEqual(['SERVICE_UNAVAILABLE', 'ok']);
    expect((await ask()).errors[0].extensions.code).toBe('SERVICE_UNAVAILABLE');
    expect(await ready()).toEqual({ status: 503, missing: [expect.stringContaining('does not answer')] });

    await neo4j().start();
    await until(ready, ({ status }) => status === 200);
    expect(await ask()).toEqual(answer);
  });

  it('starts without the database, and does its work once that is there', async () => {
    await server.stop();
    await neo4j().stop();
    await connect(fill);
    expect(await ready()).toMatchObject({
      status: 503,
      missing: expect.arrayContaining(['The seed is not loaded yet.']),
    });
    expect((await fetch(`${server.url}health/live`)).status).toBe(200);
    await neo4j().start();
    await until(ready, ({ status }) => status === 200);
    expect(await ask()).toEqual(answer);
  });
});
