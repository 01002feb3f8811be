import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { neo4jJars } from './jars.ts';

/** A real Neo4j Community in a process of its own, without sign-in, its data in a folder that goes away with it. */
export interface Neo4jServer {
  readonly uri: string;
  /** Of its process now. */
  readonly pid: number | undefined;
  /** Stops it as an operator would; its data stay. */
  stop(): Promise<void>;
  /** Starts it again, at the same address, with the same data. */
  start(): Promise<void>;
  /** Ends it and deletes its data. */
  close(): Promise<void>;
}

const patienceMs = 120_000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
};

/** What a server is given; for the tests little is enough. */
export interface Neo4jOptions {
  /** Heap in MB. */
  readonly heapMb?: number;
  /** Memory for pages of the store, in MB. */
  readonly pagesMb?: number;
  /** Done once before the first start: `home` is the server's folder, `lib` the one with the jars. */
  readonly beforeStart?: (home: string, lib: string) => Promise<void>;
}

const configuration = (
  port: number,
  { heapMb = 768, pagesMb = 64 }: Neo4jOptions,
) => `dbms.security.auth_enabled=false
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.memory.heap.initial_size=256m
server.memory.heap.max_size=${heapMb}m
server.memory.pagecache.size=${pagesMb}m
db.shutdown_transaction_end_timeout=1s
dbms.usage_report.enabled=false
`;

const makeHome = (port: number, options: Neo4jOptions): string => {
  const home = mkdtempSync(join(tmpdir(), 'model-atlas-neo4j-'));
  for (const folder of ['conf', 'data', 'logs', 'plugins', 'import']) mkdirSync(join(home, folder));
  writeFileSync(join(home, 'conf', 'neo4j.conf'), configuration(port, options));
  return home;
};

const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

const launch = (lib: string, home: string, { heapMb = 768 }: Neo4jOptions): ChildProcess => {
  // The JVM does not read the heap from neo4j.conf: Neo4j's own start script would.
  const jvm = ['-Xms256m', `-Xmx${heapMb}m`, '-XX:+UseSerialGC', '-cp', join(lib, '*'), ...opened];
  const entry = [
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
  return spawn('java', [...jvm, ...entry], { stdio: ['ignore', 'pipe', 'pipe'] });
};

const logsOf = (home: string): string => {
  try {
    return readFileSync(join(home, 'logs', 'neo4j.log'), 'utf8').slice(-4_000);
  } catch {
    return '(no log was written)';
  }
};

const answers = async (uri: string): Promise<boolean> => {
  const driver = neo4j.driver(uri, undefined, { connectionTimeout: 2_000, maxTransactionRetryTime: 0 });
  try {
    await driver.executeQuery('RETURN 1');
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
};

const isRunning = (child: ChildProcess) => child.exitCode === null && child.signalCode === null;

const ended = async (child: ChildProcess): Promise<void> => {
  if (isRunning(child)) await once(child, 'exit');
};

/** Ends the server also when this process is told to end, and then lets it end as it would have. */
const endWithThisProcess = (end: () => void): (() => void) => {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const onSignal = (signal: NodeJS.Signals) => {
    end();
    release();
    process.kill(process.pid, signal);
  };
  const release = () => {
    process.off('exit', end);
    for (const signal of signals) process.off(signal, onSignal);
  };
  process.on('exit', end);
  for (const signal of signals) process.on(signal, onSignal);
  return release;
};

/** Starts a Neo4j on a free port; resolves when it answers. The first time, its jars are fetched. */
export const startNeo4jServer = async (options: Neo4jOptions = {}): Promise<Neo4jServer> => {
  const lib = neo4jJars();
  const port = await freePort();
  const home = makeHome(port, options);
  const uri = `bolt://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;

  const release = endWithThisProcess(() => {
    child?.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  });

  const start = async () => {
    const mine = launch(lib, home, options);
    child = mine;
    let output = '';
    for (const stream of [mine.stdout!, mine.stderr!])
      stream.on('data', (text) => {
        output = `${output}${text}`.slice(-4_000);
      });
    const until = Date.now() + patienceMs;
    while (!(await answers(uri))) {
      if (isRunning(mine) && Date.now() < until) {
        await pause(250);
        continue;
      }
      mine.kill('SIGKILL');
      throw new Error(`Neo4j did not start. What it printed:\n${output}\nIts log:\n${logsOf(home)}`);
    }
  };

  const end = async (signal: NodeJS.Signals) => {
    if (!child) return;
    child.kill(signal);
    await ended(child);
  };

  const close = async () => {
    await end('SIGKILL');
    release();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };

  try {
    await options.beforeStart?.(home, lib);
    await start();
  } catch (error) {
    await close();
    throw error;
  }
  return {
    uri,
    get pid() {
      return child?.pid;
    },
    start,
    stop: () => end('SIGTERM'),
    close,
  };
};
