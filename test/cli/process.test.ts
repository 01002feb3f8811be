import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** The real program in a process of its own. */
const start = (args: string[], env: Record<string, string> = {}) => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], {
    env: { PATH: process.env.PATH, ...env },
  });
  running.push(child);
  const written = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    written.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    written.stderr += chunk;
  });
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, ...written }));
  return { child, ended, written };
};

/** Starts to serve on a free port; resolves with the address that it prints. */
const serve = async (env: Record<string, string> = {}) => {
  const server = start(['serve', '--port', '0'], env);
  const url = await new Promise<string>((resolve, reject) => {
    server.child.stdout!.on('data', () => {
      const found = /ready: (\S+)/.exec(server.written.stdout);
      if (found) resolve(found[1]!);
    });
    server.ended.then(({ stderr }) => reject(new Error(stderr)));
  });
  return { ...server, url };
};

describe('the program', () => {
  it('serves the seed of the package, says where, and ends with code 0 on SIGTERM', async () => {
    const { url, child, ended } = await serve();
    const query = '{ company(slug: "iflytek") { name } }';
    const response = await fetch(`${url}graphql?${new URLSearchParams({ query })}`);
    expect(await response.json()).toEqual({ data: { company: { name: '科大讯飞' } } });
    expect((await fetch(`${url}health/ready`)).status).toBe(200);
    child.kill('SIGTERM');
    const { code, stdout, stderr } = await ended;
    expect(code).toBe(0);
    expect(stdout).toBe(`Model Atlas is ready: ${url} (GraphiQL: ${url}graphql)\n`);
    const log = stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(log.at(-1)).toMatchObject({ msg: 'stopped', finished: true });
  });

  it.runIf(process.platform === 'linux')(
    'says that the disk is full, and leaves the graph as it was',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'model-atlas-full-'));
      const env = { PATH: process.env.PATH, GRAPH_URL: `file:${join(folder, 'atlas.db')}` };
      // A file may not grow beyond 200 blocks: the system's answer is what a full disk gives.
      const apply = 'ulimit -f 200; trap "" XFSZ; exec "$0" --import tsx src/cli.ts seed apply';
      const full = spawnSync('sh', ['-c', apply, process.execPath], { env, encoding: 'utf8' });
      expect(full).toMatchObject({ status: 1, stdout: '' });
      expect(full.stderr).toMatch(
        /^The graph file \S+ cannot grow: the disk is full.* Nothing was changed\..*\n$/,
      );
      const { ended } = start(['export', '--format', 'jsonl'], env as Record<string, string>);
      expect(await ended).toMatchObject({ code: 0, stdout: '' });
      rmSync(folder, { recursive: true });
    },
  );

  it('a second signal does not wait', async () => {
    const { url, child, ended } = await serve({ SHUTDOWN_GRACE_MS: '600000' });
    // A request that never ends its body keeps the first signal waiting.
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{')),
    });
    fetch(`${url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.kill('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(child.exitCode).toBeNull();
    child.kill('SIGINT');
    expect((await ended).code).toBe(130);
  });

  it('a taken port: one clear line, exit code 2', async () => {
    const { url } = await serve();
    const { code, stderr } = await start(['serve', '--port', new URL(url).port]).ended;
    expect(code).toBe(2);
    expect(stderr).toContain('is taken. Stop what listens there, or set PORT to another one');
    expect(stderr).not.toContain('    at ');
  });

  it('a reader who has had enough is no failure', async () => {
    const { child, ended } = start(['export', '--format', 'jsonl']);
    await once(child.stdout!, 'data');
    child.stdout!.destroy();
    expect(await ended).toMatchObject({ code: 0, stderr: '' });
  });
});
