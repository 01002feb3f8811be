import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { AtlasError } from '../../src/errors.ts';
import { formats } from '../../src/exports/formats.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';
import { realApp } from './real.ts';
import { type Serving, serving } from './serving.ts';

/** Files that are made part by part for each reader: `createKeeping` keeps none whose revision is not known. */
describeEngines('an export whose database fails', (open) => {
  let engine: Engine;
  let server: Serving;
  let lines: string[];
  /** How many reads of an export succeed before the database fails; never when absent. */
  let readsLeft = Number.POSITIVE_INFINITY;
  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine);
    const failing: Engine = {
      ...engine,
      dialect: engine.dialect,
      revision: () => Promise.reject(new Error('not known')),
      read: (statement, options) => {
        if (--readsLeft < 0)
          return Promise.reject(new AtlasError('SERVICE_UNAVAILABLE', 'The database has gone.'));
        return engine.read(statement, options);
      },
    };
    const made = realApp(failing, {
      WRITE_TIMEOUT_MS: '400',
      MAX_COST: '1000000000',
      REQUEST_TIMEOUT_MS: '60000',
    });
    lines = made.lines;
    server = await serving(made.app);
  });
  afterAll(() => server?.close());

  /** Reads an export; what becomes of it: its status, and whether it came to its end. */
  const read = (path: string) =>
    fetch(`${server.url}export/${path}`).then(
      async (response) => ({
        status: response.status,
        whole: await response.text().then(
          () => true,
          () => false,
        ),
      }),
      () => ({ status: 0, whole: false }),
    );
  const broken = () => lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg.includes('broke off'));

  const stream = formats.map(({ name }) => name);
  it.each(stream)(
    '%s: at every point, the reader learns of it, the log says so, and the server goes on',
    async (name) => {
      for (let reads = 0; reads < 40; reads++) {
        const logged = broken().length;
        readsLeft = reads;
        const { status, whole } = await read(name);
        readsLeft = Number.POSITIVE_INFINITY;
        if (status === 200 && whole) {
          // It needs no more reads than this.
          expect(reads).toBeGreaterThan(0);
          return;
        }
        // Before the first bytes are on their way, the status may be lost with the connection.
        if (status === 200 || status === 0) {
          expect(broken().length).toBe(logged + 1);
          expect(broken().at(-1).requestId).toMatch(/^[\w-]+$/);
        } else expect([reads, status]).toEqual([reads, 503]);
        expect((await fetch(`${server.url}health/live`)).status).toBe(200);
      }
      throw new Error('40 reads were not enough');
    },
  );

  it('a reader that takes nothing is cut; one that has gone harms nobody', async () => {
    const { length } = await (await fetch(`${server.url}graphql?query=${introspection}`)).text();
    expect(length).toBeGreaterThan(10_000_000);
    const sockets = Array.from({ length: 2 }, () => {
      const socket = connect({
        port: server.port,
        host: '127.0.0.1',
        onread: { buffer: Buffer.alloc(1024), callback: () => false },
      });
      socket.on('error', () => {});
      // More than the kernel takes for a reader.
      socket.write(`GET /graphql?query=${introspection} HTTP/1.1\r\nhost: localhost\r\n\r\n`);
      return socket;
    });
    const gone = connect(server.port, '127.0.0.1');
    gone.write('GET /export/jsonl HTTP/1.1\r\nhost: localhost\r\n\r\n');
    gone.destroy();
    // Who does not read does not see the end either: the log has it.
    const cut = () => lines.filter((line) => line.includes('a reader took nothing')).length;
    for (let tries = 0; cut() < sockets.length && tries < 400; tries++) await wait(50);
    expect(cut()).toBe(sockets.length);
    for (const socket of sockets) socket.destroy();
    expect((await read('jsonl')).whole).toBe(true);
  });
});

/** Some 20 MB of answer. */
const introspection = encodeURIComponent(
  `{${Array.from({ length: 45 }, (_, i) => `a${i}:__schema{...S}`).join(' ')}} fragment S on __Schema{types{name description fields{name description args{name description type{name}} type{name}} inputFields{name description}}}`,
);
