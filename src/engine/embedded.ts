import { randomUUID } from 'node:crypto';
import type { GrafeoDB } from '@grafeo-db/js';
import { embeddedDialect } from '../cypher/dialect.ts';
import type { Row, Statement } from '../cypher/statement.ts';
import { AtlasError } from '../errors.ts';
import { type Opening, openDatabase, runOn } from './embedded-database.ts';
import { fileSystemError } from './embedded-file.ts';
import type { Engine, Transaction } from './engine.ts';
import { createLane } from './lane.ts';
import { withinLimits } from './limits.ts';
import { retryConflicts } from './retry.ts';
import { workWith } from './transaction.ts';

export interface EmbeddedOptions extends Opening {
  /** How long a read may take when its caller names no time. */
  queryTimeoutMs?: number;
  /** Reads that run at once; one that nobody waits for any more counts until it has ended, since it cannot be stopped. */
  statementsAtOnce?: number;
}

/** How long closing waits for reads: a running statement cannot be stopped, only left behind. */
const closingMs = 5_000;

const isConflict = (error: unknown) => (error as { gqlStatus?: unknown } | null)?.gqlStatus === '40000';

const asAtlasError = (error: unknown, path: string | undefined): unknown =>
  (path === undefined ? undefined : fileSystemError(path, error)) ??
  (isConflict(error)
    ? new AtlasError('CONFLICT', 'The write lost against another one at the same time. Try again.', {}, error)
    : error);

/** Ends a transaction that failed. One whose commit failed says that it is active, and is not: why it failed counts. */
const giveUp = (tx: ReturnType<GrafeoDB['beginTransaction']>): void => {
  try {
    if (tx.isActive) tx.rollback();
  } catch {
    // Nothing of it is left to be undone.
  }
};

const writeOnce = async <T>(
  db: GrafeoDB,
  path: string | undefined,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> => {
  const tx = db.beginTransaction();
  try {
    const result = await workWith((statement) => runOn(tx, statement), work);
    tx.commit();
    return result;
  } catch (error) {
    giveUp(tx);
    throw asAtlasError(error, path);
  }
};

/** A graph inside this process, in memory or kept in one file that no other process may have open. */
export const createEmbeddedEngine = async (options: EmbeddedOptions = {}): Promise<Engine> => {
  const { path, queryTimeoutMs = 15_000, statementsAtOnce = 8 } = options;
  const db = await openDatabase(options);
  const name = path === undefined ? 'embedded engine, in memory' : `embedded engine, file ${path}`;
  const running = new Set<Promise<unknown>>();
  const lane = createLane({ atOnce: statementsAtOnce });
  let lastWrite: Promise<unknown> = Promise.resolve();
  // Nobody else can write while this process has the graph open; what an earlier process saw was another opening.
  const opening = randomUUID();
  let commits = 0;
  let closing: Promise<void> | undefined;
  let closed = false;

  const isClosed = () => new AtlasError('SERVICE_UNAVAILABLE', `The ${name} is closed.`);

  // The database itself goes on answering after it was closed.
  const checkOpen = () => {
    if (closing) throw isClosed();
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

  /** Runs it when it is its turn, unless the signal aborts before. */
  const readInTurn = async (statement: Statement, gone: AbortSignal): Promise<Row[]> => {
    const leave = await lane.enter(gone);
    try {
      if (closed) throw isClosed();
      return await runOn(db, statement);
    } finally {
      leave();
    }
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
    closed = true;
    db.close();
  };

  const engine: Engine = {
    name,
    dialect: embeddedDialect,
    read: async (statement, { timeoutMs = queryTimeoutMs, signal } = {}) => {
      checkOpen();
      return withinLimits((gone) => tracked(readInTurn(statement, gone)), {
        timeoutMs,
        ...(signal === undefined ? {} : { signal }),
      });
    },
    write: async (work) => {
      checkOpen();
      return inTurn(async () => {
        const result = await retryConflicts(() => writeOnce(db, path, work));
        commits++;
        return result;
      });
    },
    commits: () => commits,
    prepare: async (statements) => {
      checkOpen();
      await inTurn(async () => {
        for (const statement of statements)
          await runOn(db, statement).catch((error: unknown) => {
            throw asAtlasError(error, path);
          });
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
