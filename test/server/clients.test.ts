import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { createLog } from '../../src/log.ts';
import { createBuckets } from '../../src/server/clients/buckets.ts';
import { createClients } from '../../src/server/clients/clients.ts';
import { newKey, parseKeys } from '../../src/server/clients/keys.ts';
import { run } from '../cli/run.ts';
import { describeEmbedded } from '../support/engines.ts';
import { realApp } from './real.ts';
import { serving } from './serving.ts';

const folder = mkdtempSync(join(tmpdir(), 'model-atlas-keys-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'keys.txt');
const alice = newKey('alice');
const bob = newKey('bob');

describe('a budget', () => {
  it('fills up steadily, is never more than full, and lets one dear thing through when it is', () => {
    let now = 0;
    const buckets = createBuckets(() => now);
    const quota = { cost: 100, seconds: 10 };
    const left = () => buckets.left('a', quota);
    expect(left()).toEqual({ cost: 100, fullInSeconds: 0 });
    expect(buckets.take('a', quota, 60)).toEqual({ waitSeconds: 0 });
    expect(left()).toEqual({ cost: 40, fullInSeconds: 6 });
    expect(buckets.take('a', quota, 60)).toEqual({ waitSeconds: 2 });
    expect(buckets.take('b', quota, 60)).toEqual({ waitSeconds: 0 });
    now = 2_000;
    expect(buckets.take('a', quota, 60)).toEqual({ waitSeconds: 0 });
    now = 60_000;
    expect(left()).toEqual({ cost: 100, fullInSeconds: 0 });
    expect(buckets.take('a', quota, 250)).toEqual({ waitSeconds: 0 });
    expect(left()).toEqual({ cost: 0, fullInSeconds: 25 });
    expect(buckets.take('a', quota, 1)).toEqual({ waitSeconds: 16 });
  });
});

describe('a key file', () => {
  it('has every problem told by its line, and repeats nothing that it holds', () => {
    const text = [
      '# ours',
      alice.line,
      '',
      'carol secret',
      'two words sha256:00',
      `dan ${bob.line.slice(4)} -5`,
    ];
    const { holders, problems } = parseKeys([...text, alice.line, `eve ${alice.line.slice(6)}`].join('\n'));
    expect([...holders.values()]).toEqual([{ name: 'alice', cost: undefined }]);
    expect(problems.map((problem) => problem.slice(0, 6))).toEqual([4, 5, 6, 7, 8].map((n) => `line ${n}`));
    expect(problems.join()).not.toMatch(/secret|[0-9a-f]{20}/);
  });

  it('gets its lines from a command, which shows the key elsewhere', async () => {
    const { code, stdout, stderr } = await run(['key', 'zoe']);
    expect(code).toBe(0);
    expect([...parseKeys(stdout).holders.values()]).toEqual([{ name: 'zoe', cost: undefined }]);
    expect(stderr).toMatch(/zoe, shown only now: atlas_[\w-]{32}\n$/);
    expect((await run(['key', 'two words'])).code).toBe(2);
  });

  it('is read again when it changes; a broken one leaves the keys as they were', async () => {
    writeFileSync(file, alice.line);
    const clients = createClients(
      { clientBudget: { cost: 0, seconds: 60 }, apiKeysFile: file, apiKeysRequired: true },
      createLog({ level: 'silent' }),
    );
    const asks = (key: string) =>
      clients.of(new Request('http://a/', { headers: { 'x-api-key': key } }), '192.0.2.1');
    expect(asks(alice.key)).toMatchObject({ name: 'alice' });
    expect(asks(bob.key)).toMatchObject({ status: 401 });
    writeFileSync(file, `${alice.line}\n${bob.line} 500`);
    await expect.poll(() => asks(bob.key), { timeout: 20_000 }).toMatchObject({ name: 'bob' });
    writeFileSync(file, 'broken');
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(asks(alice.key)).toMatchObject({ name: 'alice' });
    clients.close();
  });
});

describeEmbedded('memory', 'clients of a server', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    writeFileSync(file, `${alice.line}\n${bob.line} 1000`);
  });
  const query = '{ companies(first: 50) { totalCount } }';
  const ask = async (url: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, headers: response.headers, body: await response.json() };
  };

  it('are not counted unless that is asked for', async () => {
    const { app } = realApp(engine);
    const response = await app.fetch('http://localhost/graphql?query={__typename}');
    expect([response.status, response.headers.get('ratelimit')]).toEqual([200, null]);
  });

  it('pay for a file what it takes to make it, and less once it is there', async () => {
    const env = { CLIENT_BUDGET: '100000', CLIENT_BUDGET_SECONDS: '86400' };
    const server = await serving(realApp(engine, env).app, env);
    const left = async (headers: Record<string, string> = {}) => {
      const response = await fetch(`${server.url}export/jsonl`, { headers });
      await response.text();
      return {
        left: Number(/;r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]),
        status: response.status,
        etag: response.headers.get('etag'),
      };
    };
    const made = await left();
    expect(made).toMatchObject({ status: 200, left: 80_000 });
    expect(await left()).toMatchObject({ status: 200, left: 79_000 });
    expect(await left({ 'if-none-match': made.etag! })).toMatchObject({ status: 304, left: 79_000 });
    await server.close();
  });

  it('without a key are known by their address, behind a proxy by the one it saw', async () => {
    const env = { CLIENT_BUDGET: '100', CLIENT_BUDGET_SECONDS: '3600', TRUST_PROXY: 'loopback' };
    const server = await serving(realApp(engine, env).app, env);
    const from = (address: string) => ask(server.url, { 'x-forwarded-for': address });
    const first = await from('2001:db8::1');
    expect(first.body.errors).toBeUndefined();
    expect(first.headers.get('ratelimit-policy')).toBe('"cost";q=100;w=3600');
    expect(first.headers.get('ratelimit')).toMatch(/^"cost";r=\d+;t=\d+$/);
    // Another address of the same network has the same budget.
    let refused = await from('2001:db8::2');
    for (let n = 0; n < 100 && refused.status === 200; n++) refused = await from('2001:db8::2');
    expect(refused.status).toBe(429);
    const [{ message, extensions }] = refused.body.errors;
    expect(message).toMatch(/a cost of 100 in 3600 seconds. Try again in \d+ seconds/);
    expect(extensions).toMatchObject({ code: 'RATE_LIMITED', details: { maximum: 100 } });
    expect(refused.headers.get('retry-after')).toBe(String(extensions.details.retryAfterSeconds));
    const exported = await fetch(`${server.url}export/jsonl`, {
      headers: { 'x-forwarded-for': '2001:db8::1' },
    });
    expect(exported.status).toBe(429);
    expect((await from('2001:db8:1::1')).status).toBe(200);
    expect((await fetch(`${server.url}health/live`)).headers.get('ratelimit')).toBe(null);
    await server.close();
  });

  it('with a key are known by it, and the log by their names alone', async () => {
    const env = { API_KEYS_FILE: file, API_KEYS_REQUIRED: 'true' };
    const { app, lines } = realApp(engine, env);
    const server = await serving(app, env);
    const refused = await ask(server.url);
    expect([refused.status, refused.body.code]).toEqual([401, 'UNAUTHORIZED']);
    expect(refused.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect((await ask(server.url, { authorization: 'Bearer wrong' })).status).toBe(401);
    const known = await ask(server.url, { authorization: `Bearer ${alice.key}` });
    expect([known.status, known.headers.get('ratelimit')]).toEqual([200, null]);
    const limited = await ask(server.url, { 'x-api-key': bob.key });
    expect(limited.headers.get('ratelimit-policy')).toBe('"cost";q=1000;w=60');
    expect((await fetch(`${server.url}health/ready`)).status).not.toBe(401);
    expect(lines.filter((line) => JSON.parse(line).client === 'alice')).toHaveLength(1);
    expect(lines.join()).not.toContain(alice.key);
    await server.close();
    app.close();
  });
});
