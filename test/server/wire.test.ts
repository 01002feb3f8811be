import { get as httpGet, request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callerOf, trusting } from '../../src/server/http/caller.ts';
import { type Serving, serving } from './serving.ts';
import { standInApp } from './stand-in.ts';

/** What comes back for these bytes, until the server ends the connection or `ms` are over. */
const exchange = (port: number, bytes: string | Uint8Array, ms = 2_000) =>
  new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const chunks: Buffer[] = [];
    const end = () => {
      socket.destroy();
      resolve(Buffer.concat(chunks).toString('latin1'));
    };
    const timer = setTimeout(end, ms);
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(timer);
      end();
    });
    socket.write(bytes);
  });

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);

/** An answer with its body as it came, unpacked by nobody. */
const raw = (url: string, headers: Record<string, string>, method = 'GET', body = '') =>
  new Promise<{ response: IncomingMessage; body: Buffer }>((resolve, reject) => {
    const request = httpRequest(url, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ response, body: Buffer.concat(chunks) }));
    });
    request.on('error', reject);
    request.end(body);
  });

describe('bytes', () => {
  let server: Serving;
  let lines: string[];
  beforeAll(async () => {
    const made = await standInApp();
    lines = made.lines;
    server = await serving(made.app);
  });
  afterAll(() => server.close());

  it.each([
    ['no HTTP', 'NONSENSE\r\n\r\n', 400],
    ['an address that is none', 'GET // HTTP/1.1\r\nhost: localhost\r\n\r\n', 404],
    ['an address with a broken host', 'GET http://[:: HTTP/1.1\r\nhost: localhost\r\n\r\n', 400],
    ['an address without a path', 'GET graphql HTTP/1.1\r\nhost: localhost\r\n\r\n', 400],
    ['a broken percent sign', 'GET /export/%E0%A4%A HTTP/1.1\r\nhost: localhost\r\n\r\n', 404],
    ['no host', 'GET /health/live HTTP/1.1\r\n\r\n', 400],
    ['two hosts', 'GET /health/live HTTP/1.1\r\nhost: localhost\r\nhost: localhost\r\n\r\n', 400],
    ['a host that is none', 'GET /health/live HTTP/1.1\r\nhost: a b\r\n\r\n', 400],
    ['another host', 'GET /health/live HTTP/1.1\r\nhost: evil.example\r\n\r\n', 421],
    [
      'another transfer coding',
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: gzip, chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    [
      'two lengths',
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['a header without end', `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(70_000)}`, 431],
  ])('%s: refused with our headers and an id, nothing repeated', async (_, bytes, status) => {
    const answer = await exchange(server.port, bytes);
    expect(statusOf(answer)).toBe(status);
    expect(answer).toMatch(/\r\nx-request-id: [\w-]+\r\n/i);
    expect(answer).toMatch(/\r\nx-content-type-options: nosniff\r\n/i);
    expect(answer).toMatch(/"error":"[^"]{15,}"/);
    expect(answer).not.toMatch(/at .+:\d+:\d+|node_modules|evil|NONSENSE|xxxx/);
  });

  it('names of this machine are taken, whatever the port', async () => {
    for (const host of ['localhost', 'LOCALHOST:1', '127.0.0.1:80', '[::1]:8080', 'atlas.localhost'])
      expect(
        statusOf(
          await exchange(
            server.port,
            `GET /health/live HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`,
          ),
        ),
      ).toBe(200);
  });

  it.each([
    ['multipart/mixed', '---\r\nContent-Type: application/json'],
    ['text/event-stream', 'event: next\ndata: {"data"'],
    ['multipart/mixed, application/json', '{"data"'],
  ])('an answer as %s is framed in one way', async (accept, part) => {
    const body = JSON.stringify({ query: '{ hello }' });
    const answer = await exchange(
      server.port,
      `POST /graphql HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\naccept: ${accept}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    expect(statusOf(answer)).toBe(200);
    expect(answer).toContain(part);
    expect(answer.match(/\r\n(content-length|transfer-encoding):/gi)).toHaveLength(
      part.startsWith('---') ? 2 : 1,
    );
    expect(answer).not.toMatch(/\r\ntransfer-encoding:/i);
  });

  it('a body that breaks off with its connection is no failure of the server', async () => {
    lines.length = 0;
    for (const accept of ['application/json', 'text/event-stream']) {
      const socket = connect(server.port, '127.0.0.1');
      socket.write(
        `POST /graphql HTTP/1.1\r\nhost: localhost\r\naccept: ${accept}\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{"que`,
      );
      await wait(100);
      socket.destroy();
    }
    await expect.poll(() => lines.filter((line) => line.includes('"gone":true')).length).toBe(2);
    expect(lines.filter((line) => /"level":"(error|warn)"/.test(line))).toEqual([]);
  });

  it('whatever comes, the answer is one of ours, and the server goes on', async () => {
    const line = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom(
        'GET',
        'POST',
        'PRI * HTTP/2.0',
        'OPTIONS * HTTP/1.1',
        'CONNECT a:1 HTTP/1.1',
        'TRACE / HTTP/1.1',
      ),
      fc
        .tuple(fc.constantFrom('GET', 'POST', 'HEAD'), fc.string({ maxLength: 40 }))
        .map(([m, p]) => `${m} /${p} HTTP/1.1`),
    );
    const header = fc.oneof(
      fc.constantFrom(
        'host: localhost',
        'content-length: 5',
        'transfer-encoding: chunked',
        'expect: 100-continue',
        'upgrade: h2c',
      ),
      fc.string({ maxLength: 40 }),
    );
    const bytes = fc
      .tuple(line, fc.array(header, { maxLength: 5 }), fc.string({ maxLength: 30 }))
      .map(([first, headers, body]) => [first, ...headers, '', body].join('\r\n'));
    await fc.assert(
      fc.asyncProperty(bytes, async (text) => {
        const answer = await exchange(server.port, text, 60);
        if (answer !== '') expect(answer).toMatch(/^HTTP\/1\.1 [1-5]\d\d/);
        expect(answer).not.toMatch(/^HTTP\/1\.1 500|node_modules/);
      }),
      { numRuns: 40 },
    );
    expect((await fetch(`${server.url}health/live`)).status).toBe(200);
    expect(lines.filter((text) => JSON.parse(text).level === 'error')).toEqual([]);
  });

  it('requests that are sent without waiting are answered in order, one at a time', async () => {
    const one = (name: string) =>
      `GET /graphql?query={hello(name:"${name}")} HTTP/1.1\r\nhost: localhost\r\naccept: application/json\r\n`;
    const answer = await exchange(
      server.port,
      `${one('a')}\r\n${one('b')}\r\n${one('c')}connection: close\r\n\r\n`,
    );
    expect(answer.match(/hello \w/g)).toEqual(['hello a', 'hello b', 'hello c']);
  });

  it.each([
    [
      'a page of another site',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
      403,
    ],
    ['another origin', { origin: 'https://evil.example' }, 403],
    ['no origin at all', { origin: 'null' }, 403],
    [
      'a link that somebody followed',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
      200,
    ],
    ['its own pages', { 'sec-fetch-site': 'same-origin' }, 200],
    ['a person who types the address', { 'sec-fetch-site': 'none' }, 200],
  ])('on a loopback address, %s: %i', async (_, headers, status) => {
    const { response } = await raw(`${server.url}export`, headers as Record<string, string>);
    expect(response.statusCode).toBe(status);
  });
});

describe('compression', () => {
  let server: Serving;
  beforeAll(async () => {
    server = await serving((await standInApp()).app);
  });
  afterAll(() => server.close());
  const long = 'graphql?query={__schema{types{name,fields{name,args{name}}}}}';

  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0.5, gzip', 'gzip'],
    ['*', 'br'],
    ['identity', undefined],
    ['br;q=0, gzip;q=0', undefined],
    ['', undefined],
  ])('accept-encoding: %s → %s', async (accept, coding) => {
    const { response, body } = await raw(`${server.url}${long}`, { 'accept-encoding': accept });
    expect(response.headers['content-encoding']).toBe(coding);
    expect(response.headers.vary).toContain('Accept-Encoding');
    expect(response.headers['content-length']).toBe(String(body.length));
    const text = coding === 'br' ? brotliDecompressSync(body) : coding === 'gzip' ? gunzipSync(body) : body;
    expect(JSON.parse(String(text)).data.__schema.types.length).toBeGreaterThan(5);
    if (coding) expect(body.length * 3).toBeLessThan(text.length);
  });

  it('small answers go as they are; HEAD has no body', async () => {
    const small = await raw(`${server.url}health/live`, { 'accept-encoding': 'gzip' });
    expect(small.response.headers['content-encoding']).toBeUndefined();
    const head = await raw(`${server.url}export`, { 'accept-encoding': 'gzip' }, 'HEAD');
    expect([head.response.statusCode, head.body.length]).toEqual([200, 0]);
  });
});

describe('behind a proxy', () => {
  const forwarded = {
    host: 'inside:4000',
    'x-forwarded-for': '203.0.113.9, 198.51.100.7, 10.0.0.5',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'atlas.example',
    'x-forwarded-prefix': '/kg/',
  };
  const caller = (peer: string, headers: Record<string, string>, proxies: string[], basePath = '') =>
    callerOf(
      { socket: { remoteAddress: peer }, headers } as unknown as IncomingMessage,
      trusting(proxies),
      basePath,
    );

  it('its headers are believed when it is named, and otherwise not', () => {
    expect(caller('::ffff:10.0.0.1', forwarded, ['private'])).toEqual({
      address: '198.51.100.7',
      publicUrl: 'https://atlas.example/kg',
    });
    expect(caller('127.0.0.1', forwarded, ['loopback'])).toMatchObject({ address: '10.0.0.5' });
    for (const proxies of [[], ['10.1.0.0/16'], ['loopback']])
      expect(caller('10.0.0.1', forwarded, proxies, '/base')).toEqual({
        address: '10.0.0.1',
        publicUrl: 'http://inside:4000/base',
      });
  });

  it('what is no host, no path and no address is not taken over', () => {
    const odd = {
      host: 'inside',
      'x-forwarded-for': 'unknown, "><script>',
      'x-forwarded-host': '"><script>',
      'x-forwarded-prefix': '//evil.example',
      'x-forwarded-proto': 'javascript',
    };
    expect(caller('10.0.0.1', odd, ['private'])).toEqual({ address: '10.0.0.1', publicUrl: 'http://inside' });
  });

  it('that leaves its path in the address', async () => {
    const server = await serving((await standInApp({ BASE_PATH: '/kg' })).app);
    for (const path of [
      'kg/health/live',
      'health/live',
      'kg/graphql?query={hello}',
      'kg/graphql/?query={hello}',
    ])
      expect((await raw(`${server.url}${path}`, {})).response.statusCode).toBe(200);
    const { response } = await raw(`${server.url}graphql/?query={hello}`, { accept: 'text/html' });
    expect([response.statusCode, response.headers.location]).toEqual([308, '../graphql?query={hello}']);
    await server.close();
  });
});

describe('draining', () => {
  it('goes on accepting for a moment, on connections that end, and loses nothing that was sent', async () => {
    const server = await serving((await standInApp()).app);
    const ask = () =>
      new Promise<string>((resolve) => {
        httpGet(
          `${server.url}graphql?query={hello}`,
          { agent: false, headers: { accept: 'application/json' } },
          (response) => {
            response.resume().on('end', () => resolve(String(response.headers.connection)));
          },
        ).on('error', (error: NodeJS.ErrnoException) => resolve(error.code!));
      });
    const before = Array.from({ length: 50 }, ask);
    const closed = server.close(5_000, 300);
    const during: Promise<string>[] = [];
    for (let i = 0; i < 20; i++) {
      during.push(ask());
      await wait(10);
    }
    const outcomes = await Promise.all([...before, ...during]);
    expect(outcomes.filter((outcome) => outcome === 'close' || outcome === 'keep-alive')).toHaveLength(70);
    expect(new Set(await Promise.all(during))).toEqual(new Set(['close']));
    expect(await closed).toEqual({ finished: true });
    expect(await ask()).toBe('ECONNREFUSED');
  });
});
