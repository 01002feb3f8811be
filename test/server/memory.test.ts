import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, expect, it } from 'vitest';

/** The real program with a heap of 256 MB, as a small container gives it. */
const start = async () => {
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=256', '--import', 'tsx', 'src/cli.ts', 'serve', '--port', '0'],
    { env: { PATH: process.env.PATH, LOG_LEVEL: 'silent', MAX_COST: '1000000' } },
  );
  let written = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      written += chunk;
      const found = /ready: (\S+)/.exec(written);
      if (found) resolve(found[1]!);
    });
    child.stderr.on('data', (chunk) => {
      written += chunk;
    });
    once(child, 'close').then(() => reject(new Error(written)));
  });
  return { child, url, port: Number(new URL(url).port) };
};

const ended: (() => void)[] = [];
afterAll(() => {
  for (const end of ended) end();
});

/** Kept without a bound, 300 would fill the heap. `DEEP=1` sends 2,000. */
const documents = process.env.DEEP === '1' ? 2_000 : 600;

it('distinct documents of the longest kind and 160 unread exports fit a heap of 256 MB', {
  timeout: 600_000,
}, async () => {
  const { child, url, port } = await start();
  ended.push(() => child.kill('SIGKILL'));
  const sockets = Array.from({ length: 20 }, () => {
    const socket = connect({
      port,
      host: '127.0.0.1',
      onread: { buffer: Buffer.alloc(1024), callback: () => false },
    });
    socket.on('error', () => {});
    socket.write('GET /export/jsonl HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n'.repeat(8));
    return socket;
  });
  // A list of 2,900 words is nearly MAX_TOKENS, and cheap to answer.
  const slugs = Array.from({ length: 2_900 }, (_, k) => `"a${k % 10}"`).join(' ');
  for (let sent = 0; sent < documents; ) {
    const some = Array.from({ length: 4 }, () => sent++).map(async (i) => {
      const query = `query Q${i}{companies(first:1,where:{slug:{in:[${slugs}]}}){totalCount}}`;
      const response = await fetch(`${url}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      expect([i, response.status, await response.text()]).toEqual([
        i,
        200,
        expect.stringContaining('"totalCount":0'),
      ]);
    });
    await Promise.all(some);
  }
  for (const socket of sockets) socket.destroy();
  expect((await fetch(`${url}health/live`)).status).toBe(200);
  expect(child.exitCode).toBeNull();
});

it('all of Unicode goes through search in a heap of 64 MB', { timeout: 300_000 }, () => {
  const program = `
    import { squeeze } from './src/ontology/squeeze.ts';
    for (let from = 0; from < 0x110000; from += 500) {
      let text = '';
      for (let c = from; c < Math.min(from + 500, 0x110000); c++) if (c < 0xd800 || c > 0xdfff) text += String.fromCodePoint(c);
      squeeze(text);
    }
    console.log('all');`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=64', '--import', 'tsx', '--input-type=module', '-e', program],
    { encoding: 'utf8', cwd: process.cwd() },
  );
  expect({ stdout, stderr }).toEqual({ stdout: 'all\n', stderr: '' });
});
