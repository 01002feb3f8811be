import type { Config } from '../config.ts';
import type { Engine } from '../engine/engine.ts';
import { createReader } from '../engine/sharing.ts';
import { AtlasError } from '../errors.ts';
import { examples } from '../examples/examples.ts';
import { createContext } from '../graphql/context.ts';
import { buildSchema } from '../graphql/schema.ts';
import type { Log } from '../log.ts';
import { createApp } from './app.ts';
import { listen } from './http/listen.ts';
import { tellOfMemory } from './memory-told.ts';
import { createMetrics } from './metrics.ts';
import { observedEngine } from './observed.ts';

export interface StartOptions {
  readonly config: Config;
  readonly engine: Engine;
  readonly log: Log;
  /**
   * Work that must be done before the server is ready, such as loading the seed. It runs beside the server and is tried
   * again for as long as the database cannot be reached.
   */
  readonly before?: { readonly missing: string; readonly run: () => Promise<void> };
}

export interface RunningServer {
  readonly url: string;
  /**
   * Says that it is not ready, goes on accepting for the configured moment unless it is to stop `atOnce`, lets running
   * requests finish, then closes the engine. Calling it again changes nothing.
   */
  stop(how?: { readonly atOnce?: boolean }): Promise<void>;
}

const retryMs = 2_000;

const isAway = (error: unknown) => error instanceof AtlasError && error.code === 'SERVICE_UNAVAILABLE';

/** The whole server over an opened engine; resolves when it listens. */
export const startServer = async ({
  config,
  engine: given,
  log,
  before,
}: StartOptions): Promise<RunningServer> => {
  const metrics = createMetrics({ process: true });
  const engine = observedEngine(given, metrics);
  let obstacle = before?.missing;
  let stopping = false;
  const reader = createReader(engine, { ...config.sharing, onMemory: tellOfMemory(log, metrics) });
  const app = createApp({
    config,
    engine,
    reader,
    schema: buildSchema(),
    context: (info) => createContext({ ...info, reader, timeoutMs: config.limits.timeoutMs }),
    log,
    examples,
    answersBytes: config.answersBytes,
    metrics,
    obstacle: () => (stopping ? 'The server is stopping.' : obstacle),
  });
  const listening = await listen({
    listener: app.listener,
    host: config.host,
    port: config.port,
    config: config.http,
    log,
  });

  /** What is answered from memory is read in the background. */
  const warm = () => {
    void reader.topology?.refresh().then(() => reader.searchIndex?.refresh());
  };

  const prepare = async (work: NonNullable<typeof before>) => {
    while (!stopping) {
      try {
        await work.run();
        obstacle = undefined;
        warm();
        return;
      } catch (error) {
        log[isAway(error) ? 'warn' : 'error']({ err: error }, 'not ready yet');
        obstacle = isAway(error) ? work.missing : `${work.missing} ${messageOf(error)}`;
        if (!isAway(error)) return;
      }
      await new Promise((resolve) => setTimeout(resolve, retryMs).unref());
    }
  };
  if (before) void prepare(before);
  else warm();

  let stopped: Promise<void> | undefined;
  const stop = async ({ atOnce = false } = {}) => {
    stopping = true;
    const { finished } = await listening.close({
      delayMs: atOnce ? 0 : config.http.shutdownDelayMs,
      graceMs: config.http.shutdownGraceMs,
    });
    await app.close();
    await engine.close();
    log.info({ finished }, 'stopped');
  };
  return {
    url: listening.url,
    stop: (how) => {
      stopped ??= stop(how);
      return stopped;
    },
  };
};

/** Only expected errors may be shown; the log has the others. */
const messageOf = (error: unknown) => (error instanceof AtlasError ? error.message : 'The log says why.');
