import { randomUUID } from 'node:crypto';
import type { GrafeoDB } from '@grafeo-db/js';
import { embeddedDialect } from '../cypher/dialect.ts';
import type { Row, Statement } from '../cypher/statement.ts';
import { AtlasError } from '../errors.ts';
import { checkPath, openingError } from './embedded-file.ts';
import type { Engine, Transaction } from './engine.ts';
import { withinLimits } from './limits.ts';
import { retryConflicts } from './retry.ts';
import { workWith } from './transaction.ts';
import { plainRows } from './values.ts';

export interface EmbeddedOptions {
  /** The file that keeps the graph; in memory when absent. */
  path?: string;
  /** How long a read may take when its caller names no time. */
  queryTimeoutMs?: number;
}

/** How long closing waits for reads: a running statement cannot be stopped, only left behind. */
const closingMs = 5_000;

const loadPackage = async () => {
  try {
    return (await import('@grafeo-db/js')).default;
  } catch (cause) {
    throw new AtlasError(
      'CONFIG',
      'The embedded engine (memory:, file:) needs the package @grafeo-db/js with its native part, which exists for Linux (x64 and ' +
        'arm64 with glibc, arm64 with musl), macOS and Windows (x64). Install with optional dependencies on one of these, or use Neo4j.',
      { platform: process.platform, arch: process.arch },
      cause,
    );
  }
};

const isConflict = (error: unknown) => (error as { gqlStatus?: unknown } | null)?.gqlStatus === '40000';

const asAtlasError = (error: unknown): unknown =>
  isConflict(error)
    ? new AtlasError('CONFLICT', 'The write lost against another one at the same time. Try again.', {}, error)
    : error;

type Runner = Pick<GrafeoDB, 'executeCypher'>;

/** The engine takes numbers as JavaScript has them: a `bigint` is an integer, and so is a float that is whole. */
const run = async (on: Runner, { text, params }: Statement): Promise<Row[]> =>
  plainRows((await on.executeCypher(text, params)).toArray());

const open = async (path: string | undefined): Promise<GrafeoDB> => {
  if (path !== undefined) checkPath(path);
  const { GrafeoDB: Database } = await loadPackage();
  try {
    return Database.create(path);
  } catch (cause) {
    throw path === undefined ? cause : openingError(path, cause);
  }
};

const writeOnce = async <T>(db: GrafeoDB, work: (tx: Transaction) => Promise<T>): Promise<T> => {
  const tx = db.beginTransaction();
  try {
    const result = await workWith((statement) => run(tx, statement), work);
    tx.commit();
    return result;
  } catch (error) {
    if (tx.isActive) tx.rollback();
    throw asAtlasError(error);
  }
};

/** A graph inside this process, in memory or kept in one file that no other process may have open. */
export const createEmbeddedEngine = async (options: EmbeddedOptions = {}): Promise<Engine> => {
  const { path, queryTimeoutMs = 15_000 } = options;
  const db = await open(path);
  const name = path === undefined ? 'embedded engine, in memory' : `embedded engine, file ${path}`;
  const running = new Set<Promise<unknown>>();
  let lastWrite: Promise<unknown> = Promise.resolve();
  // Nobody else can write while this process has the graph open; what an earlier process saw was another opening.
  const opening = randomUUID();
  let commits = 0;
  let closing: Promise<void> | undefined;

  // The database itself goes on answering after it was closed.
  const checkOpen = () => {
    if (closing) throw new AtlasError('SERVICE_UNAVAILABLE', `The ${name} is closed.`);
  };

  const tracked = <T>(work: Promise<T>): Promise<T> => {
    const ended = work.then(
      () => {},
      () => {},
    );
    running.add(ended);
    ended.then(() => running.delete(ended));
    return work;
  };

  /** One writer at a time: a second one on the same node would fail at once instead of waiting. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = lastWrite.then(work);
    lastWrite = mine.catch(() => {});
    return mine;
  };

  const close = async () => {
    await lastWrite;
    let timer: NodeJS.Timeout | undefined;
    const enough = new Promise((resolve) => {
      timer = setTimeout(resolve, closingMs);
    });
    await Promise.race([Promise.all(running), enough]);
    clearTimeout(timer);
    db.close();
  };

  const engine: Engine = {
    name,
    dialect: embeddedDialect,
    read: async (statement, { timeoutMs = queryTimeoutMs, signal } = {}) => {
      checkOpen();
      return withinLimits(() => tracked(run(db, statement)), {
        timeoutMs,
        ...(signal === undefined ? {} : { signal }),
      });
    },
    write: async (work) => {
      checkOpen();
      return inTurn(async () => {
        const result = await retryConflicts(() => writeOnce(db, work));
        commits++;
        return result;
      });
    },
    prepare: async (statements) => {
      checkOpen();
      await inTurn(async () => {
        for (const statement of statements) await run(db, statement);
      });
    },
    revision: async () => {
      checkOpen();
      return `${opening}.${commits}`;
    },
    ping: async () => {
      await engine.read({ text: 'RETURN 1 AS one', params: {} });
    },
    close: () => {
      closing ??= close();
      return closing;
    },
  };
  return engine;
};
