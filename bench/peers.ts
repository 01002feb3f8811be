import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A peer in a process of its own, listening. */
export interface Peer {
  readonly port: number;
  readonly pid: number;
  close(): Promise<void>;
}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
};

const run = async (
  args: readonly string[],
  env: Record<string, string>,
  isReady: (port: number) => Promise<boolean>,
): Promise<Peer> => {
  const port = await freePort();
  const child: ChildProcess = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const until = Date.now() + 120_000;
  while (!(await isReady(port).catch(() => false))) {
    if (child.exitCode !== null || Date.now() > until) {
      child.kill('SIGKILL');
      throw new Error(`A peer did not start: node ${args.join(' ')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    port,
    pid: child.pid!,
    close: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
};

const answers = (path: string) => async (port: number) =>
  (await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(2_000) })).status < 500;
const listens = async (port: number) => {
  await fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    body: '{}',
    signal: AbortSignal.timeout(2_000),
  });
  return true;
};

/** This server, as built (`npm run build`), on the graph at that address; `answersMb`: what it may keep of answers. */
export const startAtlas = (graphUrl: string, answersMb = 0): Promise<Peer> =>
  run(
    ['dist/cli.js', 'serve'],
    { ANSWERS_MB: String(answersMb), GRAPH_URL: graphUrl, SEED_ON_START: 'false', LOG_LEVEL: 'error' },
    answers('/health/ready'),
  );

export const startNeo4jGraphQL = (bolt: string): Promise<Peer> =>
  run(['bench/peers/neo4j-graphql.mjs'], { BOLT: bolt }, listens);

export const startHandWritten = (bolt: string): Promise<Peer> =>
  run(['bench/peers/raw.mjs'], { BOLT: bolt }, listens);
