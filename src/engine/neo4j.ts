import type { ManagedTransaction, Result, Session } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import { neo4jDialect } from '../cypher/dialect.ts';
import type { Param, Row, Statement } from '../cypher/statement.ts';
import { AtlasError } from '../errors.ts';
import type { Engine, ReadOptions } from './engine.ts';
import { withinLimits } from './limits.ts';
import { asAtlasError, type Place } from './neo4j-errors.ts';
import { indexesMade, inSteps, replan, untilFilled } from './neo4j-indexes.ts';
import { retryConflicts } from './retry.ts';
import { workWith } from './transaction.ts';
import { plainRows } from './values.ts';

export interface Neo4jOptions {
  /** `neo4j://`, `neo4j+s://`, `bolt://` and their kin, with host and port; no credentials in it. */
  uri: string;
  username?: string;
  password?: string;
  /** The server's default database when absent. */
  database?: string;
  maxPoolSize?: number;
  connectionTimeoutMs?: number;
  acquisitionTimeoutMs?: number;
  /** How long a read may take when its caller names no time. */
  queryTimeoutMs?: number;
}

const defaults = {
  maxPoolSize: 50,
  connectionTimeoutMs: 2_000,
  acquisitionTimeoutMs: 5_000,
  queryTimeoutMs: 15_000,
};

/**
 * How long the driver goes on trying when the server is away. It waits about a second before its first new attempt, so
 * this much means one: a restarting connection is found again, and a stopped server is reported in about a second.
 */
const retryTimeMs = 500;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Before the second and the third attempt: a connection that broke is replaced at once, a server that restarts takes a second. */
const pausesMs = [0, 1_000];

const retryReads = async <T>(read: () => Promise<T>, stop: AbortSignal): Promise<T> => {
  const began = performance.now();
  for (let attempt = 0; ; attempt++) {
    try {
      return await read();
    } catch (error) {
      const late = performance.now() - began > retryTimeMs;
      const again = error instanceof Error && neo4j.isRetryableError(error);
      if (!again || late || stop.aborted || attempt === pausesMs.length) throw error;
      await pause(pausesMs[attempt]!);
      stop.throwIfAborted();
    }
  }
};

/** Whole numbers as the driver's own; what holds none is taken as it is, for an import has millions of rows. */
const driverParam = (value: Param): unknown => {
  if (typeof value === 'bigint') return neo4j.int(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(driverParam);
    return items.some((item, i) => item !== value[i]) ? items : value;
  }
  return driverParams(value as Statement['params']);
};

const driverParams = (params: Statement['params']): Record<string, unknown> => {
  let changed: Record<string, unknown> | undefined;
  for (const name in params) {
    const taken = driverParam(params[name]!);
    if (taken === params[name]) continue;
    changed ??= { ...params };
    changed[name] = taken;
  }
  return changed ?? params;
};

const rowsOf = async (result: Result): Promise<Row[]> => {
  const { records } = await result;
  return plainRows(records.map((record) => record.toObject()));
};

const revisionIn = (session: Session): string => session.lastBookmarks().join(' ');

/** Rows of one statement that are marked with their revision. */
const mostMarked = 1_000;

const runIn = (tx: ManagedTransaction, { text, params }: Statement) =>
  rowsOf(tx.run(text, driverParams(params)));

/** Connects to nothing yet: the first statement does. */
export const createNeo4jEngine = (options: Neo4jOptions): Engine => {
  const settings = { ...defaults, ...options };
  const { username, password, database, queryTimeoutMs } = settings;
  const server = new URL(settings.uri).host;
  const driver = neo4j.driver(
    settings.uri,
    username === undefined ? undefined : neo4j.auth.basic(username, password ?? ''),
    {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: settings.maxPoolSize,
      connectionTimeout: settings.connectionTimeoutMs,
      connectionAcquisitionTimeout: settings.acquisitionTimeoutMs,
      connectionLivenessCheckTimeout: 60_000,
      maxTransactionRetryTime: retryTimeMs,
      fetchSize: -1,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      userAgent: 'model-atlas',
    },
  );
  // One for all sessions: a read waits for the writes that this engine made, on whichever member of a cluster it lands.
  const bookmarkManager = neo4j.bookmarkManager();
  const where = { bookmarkManager, ...(database === undefined ? {} : { database }) };
  const place = (timeoutMs: number, writing: boolean): Place => ({ server, database, timeoutMs, writing });
  let closed = false;
  let commits = 0;

  const translated = async <T>(work: () => Promise<T>, timeoutMs?: number): Promise<T> => {
    if (closed)
      throw new AtlasError('SERVICE_UNAVAILABLE', `The connection to Neo4j at ${server} is closed.`);
    try {
      return await work();
    } catch (error) {
      // What takes no time limit of its own is a write.
      throw asAtlasError(error, place(timeoutMs ?? queryTimeoutMs, timeoutMs === undefined));
    }
  };

  /**
   * In a transaction that the statement opens and ends by itself: one trip to the server, where one of the driver's managed
   * transactions takes two. What it would try again is tried again here; a read changes nothing.
   */
  const readOnce = async <T>(
    { text, params }: Statement,
    timeoutMs: number,
    stop: AbortSignal,
    take: (session: Session, rows: Row[]) => T,
  ): Promise<T> => {
    const session = driver.session({ ...where, defaultAccessMode: neo4j.session.READ });
    const end = () => void session.close().catch(() => {});
    stop.addEventListener('abort', end, { once: true });
    try {
      const timeout = Math.max(1, Math.ceil(timeoutMs));
      return take(session, await rowsOf(session.run(text, driverParams(params), { timeout })));
    } finally {
      stop.removeEventListener('abort', end);
      await session.close();
    }
  };

  const reading = <T>(
    statement: Statement,
    { timeoutMs = queryTimeoutMs, signal }: ReadOptions,
    take: (session: Session, rows: Row[]) => T,
  ): Promise<T> =>
    translated(
      () =>
        withinLimits((stop) => retryReads(() => readOnce(statement, timeoutMs, stop, take), stop), {
          timeoutMs,
          ...(signal === undefined ? {} : { signal }),
        }),
      timeoutMs,
    );

  /** The rows of a statement that brings few say at which revision they were read. */
  const revisions = new WeakMap<Row, string>();
  const read: Engine['read'] = (statement, options = {}) =>
    reading(statement, options, (session, rows) => {
      if (rows.length > mostMarked) return rows;
      const revision = revisionIn(session);
      for (const row of rows) revisions.set(row, revision);
      return rows;
    });

  const writeOnce = <T>(work: Parameters<typeof engine.write<T>>[0]) =>
    translated(async () => {
      const session = driver.session(where);
      try {
        return await session.executeWrite((tx) => workWith((statement) => runIn(tx, statement), work));
      } finally {
        await session.close();
      }
    });

  const engine: Engine = {
    name: `Neo4j at ${server}`,
    dialect: neo4jDialect,
    read,
    write: async (work) => {
      const result = await retryConflicts(() => writeOnce(work));
      commits++;
      return result;
    },
    commits: () => commits,
    prepare: async (statements) => {
      for (const some of inSteps(statements))
        await engine.write(async (tx) => {
          for (const one of some) await tx.run(one);
        });
      // An index over data that is there already is filled afterwards.
      await untilFilled(indexesMade(statements), (one) => engine.write((tx) => tx.run(one)));
    },
    replan: () => replan((one, timeoutMs) => reading(one, { timeoutMs }, () => undefined)),
    // Neo4j hands every reader a bookmark of the last transaction that it could see.
    revision: (options = {}) => reading({ text: 'RETURN 1', params: {} }, options, revisionIn),
    revisionOf: (row) => revisions.get(row),
    ping: async () => {
      await read({ text: 'RETURN 1 AS one', params: {} }, { timeoutMs: Math.min(queryTimeoutMs, 3_000) });
    },
    close: async () => {
      closed = true;
      await driver.close();
    },
  };
  return engine;
};
