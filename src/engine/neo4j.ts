import type { ManagedTransaction, Result } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import { neo4jDialect } from '../cypher/dialect.ts';
import type { Param, Row, Statement } from '../cypher/statement.ts';
import { AtlasError } from '../errors.ts';
import type { Engine } from './engine.ts';
import { withinLimits } from './limits.ts';
import { asAtlasError, type Place } from './neo4j-errors.ts';
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

const driverParam = (value: Param): unknown => {
  if (typeof value === 'bigint') return neo4j.int(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(driverParam);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, driverParam(item)]));
};

const driverParams = (params: Statement['params']): Record<string, unknown> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, driverParam(value)]));

const rowsOf = async (result: Result): Promise<Row[]> => {
  const { records } = await result;
  return plainRows(records.map((record) => record.toObject()));
};

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
  const place = (timeoutMs: number): Place => ({ server, database, timeoutMs });
  let closed = false;
  let commits = 0;

  const translated = async <T>(work: () => Promise<T>, timeoutMs = queryTimeoutMs): Promise<T> => {
    if (closed)
      throw new AtlasError('SERVICE_UNAVAILABLE', `The connection to Neo4j at ${server} is closed.`);
    try {
      return await work();
    } catch (error) {
      throw asAtlasError(error, place(timeoutMs));
    }
  };

  const read: Engine['read'] = ({ text, params }, { timeoutMs = queryTimeoutMs, signal } = {}) =>
    translated(
      () =>
        withinLimits(
          (stop) =>
            driver.executeQuery(text, driverParams(params), {
              ...where,
              routing: neo4j.routing.READ,
              resultTransformer: rowsOf,
              transactionConfig: { timeout: Math.max(1, Math.ceil(timeoutMs)) },
              signal: stop,
            }),
          { timeoutMs, ...(signal === undefined ? {} : { signal }) },
        ),
      timeoutMs,
    );

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
      for (const one of statements) await engine.write((tx) => tx.run(one));
      // An index over data that is there already is filled afterwards.
      await engine.write((tx) => tx.run({ text: 'CALL db.awaitIndexes(300)', params: {} }));
    },
    revision: ({ timeoutMs = queryTimeoutMs, signal } = {}) =>
      translated(
        () =>
          withinLimits(
            async () => {
              const session = driver.session({ ...where, defaultAccessMode: neo4j.session.READ });
              try {
                await session.run('RETURN 1', {}, { timeout: Math.max(1, Math.ceil(timeoutMs)) });
                // Neo4j hands every reader a bookmark of the last transaction that it could see.
                return session.lastBookmarks().join(' ');
              } finally {
                await session.close();
              }
            },
            { timeoutMs, ...(signal === undefined ? {} : { signal }) },
          ),
        timeoutMs,
      ),
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
