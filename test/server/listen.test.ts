import { Agent, get as httpGet } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { listen } from '../../src/server/http/listen.ts';
import { type Serving, serving } from './serving.ts';
import { standInApp, standInSchema } from './stand-in.ts';

const log = createLog({ level: 'silent' });
const config = readConfig({}).http;
const open: Serving[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close(0);
});

/** A server whose field `slow` waits until `release` is called. */
const start = async () => {
  const schema = standInSchema();
  let release = () => {};
  let begun = () => {};
  const running = new Promise<void>((resolve) => {
    begun = resolve;
  });
  schema.getQueryType()!.getFields().slow!.resolve = () =>
    new Promise((resolve) => {
      release = () => resolve('done');
      begun();
    });
  const { app, lines } = await standInApp({}, { schema });
  const server = await serving(app);
  open.push(server);
  return { server, lines, running, release: () => release() };
};

const slow = (url: string) => fetch(`${url}graphql?query={slow}`).then((response) => response.json());

describe('listen', () => {
  test('says where it listens', async () => {
    const { server } = await start();
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect((await fetch(`${server.url}health/live`)).status).toBe(200);
  });

  test('a taken port is a clear error', async () => {
    const { server } = await start();
    const port = Number(new URL(server.url).port);
    const { app } = await standInApp();
    await expect(
      listen({ listener: app.listener, host: '127.0.0.1', port, config, log }),
    ).rejects.toMatchObject({
      code: 'CONFIG',
      message: expect.stringContaining(`Port ${port} on 127.0.0.1 is taken`),
    });
  });

  test('closing lets the running request finish and takes no new one', async () => {
    const { server, running, release } = await start();
    const answer = slow(server.url);
    await running;
    const closed = server.close(60_000);
    await expect(fetch(`${server.url}health/live`)).rejects.toThrow();
    release();
    expect(await answer).toEqual({ data: { slow: 'done' } });
    expect(await closed).toEqual({ finished: true });
  });

  test('idle kept-alive connections do not hold it up', async () => {
    const { server } = await start();
    const agent = new Agent({ keepAlive: true });
    await new Promise<void>((resolve) => {
      httpGet(`${server.url}health/live`, { agent }, (response) =>
        response.resume().once('end', () => resolve()),
      );
    });
    await wait(10);
    expect(await server.close(60_000)).toEqual({ finished: true });
    agent.destroy();
  });

  test('what outlasts the grace time is cut', async () => {
    const { server, running } = await start();
    const answer = slow(server.url).catch(() => 'cut');
    await running;
    expect(await server.close(20)).toEqual({ finished: false });
    expect(await answer).toBe('cut');
  });

  test('what is not HTTP gets 400 in JSON', async () => {
    const { server } = await start();
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.write('NONSENSE\r\n\r\n');
    const chunks: Buffer[] = [];
    for await (const chunk of socket) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n[\s\S]*"error"/);
  });

  test('a body without end is refused, and its connection closed', async () => {
    const { server, lines } = await start();
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    let closed = false;
    // The client may notice the closed connection before it has read the answer.
    socket.on('error', () => {});
    socket.once('close', () => {
      closed = true;
    });
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
    );
    const chunk = `ffff\r\n${'x'.repeat(65_535)}\r\n`;
    let sent = 0;
    for (; !closed && sent < 1_000; sent++) {
      socket.write(chunk);
      await wait(5);
    }
    expect(closed).toBe(true);
    expect(lines.map((line) => JSON.parse(line).status)).toEqual([413]);
  });
});
