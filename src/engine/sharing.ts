import type { Dialect } from '../cypher/dialect.ts';
import type { KeyedStatement, Row, Statement } from '../cypher/statement.ts';
import { AtlasError } from '../errors.ts';
import type { Engine, ReadOptions } from './engine.ts';
import { withinLimits } from './limits.ts';
import { canonical } from './values.ts';

/**
 * Reads of concurrent requests that go together. A statement costs a server about the same whether it answers for one key
 * or for a hundred, so requests of one shape (equal text and equal other parameters) share statements. Nothing waits
 * while its shape is idle. Rows are shared between callers: nobody may change them.
 */
export interface Reader {
  /** Which Cypher is understood. */
  readonly dialect: Dialect;
  /** Reads one statement; callers that ask for exactly the same while it is under way get its answer too. */
  read(statement: Statement, options?: ReadOptions): Promise<Row[]>;
  /**
   * The rows that `statement` gives for this key (those whose column `key` equals it). Its `keys` parameter is filled here:
   * with this key alone when no statement of the shape is under way, otherwise with every key that came meanwhile.
   */
  readKey(statement: KeyedStatement, key: string, options?: ReadOptions): Promise<Row[]>;
}

export interface ReaderOptions {
  /** Told of every statement that is sent, for metrics and for tests that count. */
  onStatement?: (statement: Statement) => void;
}

const keysPerStatement = 500;
/** More distinct keys of one shape than this do not wait: what cannot be answered soon is refused soon. */
const keysWaiting = 10_000;
/** How many keys are tried at once after a shared statement failed. */
const alone = 8;

/** A key that somebody waits for. */
interface Ticket {
  readonly key: string;
  readonly rows: Promise<Row[]>;
  readonly resolve: (rows: Row[]) => void;
  readonly reject: (reason: unknown) => void;
  waiters: number;
  /** Stops the statement that carries this key, once nobody waits for any key of it. */
  leave: () => void;
}

const createTicket = (key: string, leave: () => void): Ticket => {
  let resolve!: Ticket['resolve'];
  let reject!: Ticket['reject'];
  const rows = new Promise<Row[]>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  // When all who waited have gone, nobody hears of the failure, and nobody has to.
  rows.catch(() => {});
  return { key, rows, resolve, reject, waiters: 0, leave };
};

const rowsByKey = (rows: readonly Row[], tickets: readonly Ticket[]): Map<string, Row[]> => {
  const found = new Map<string, Row[]>(tickets.map(({ key }) => [key, []]));
  for (const row of rows) {
    const mine = typeof row.key === 'string' ? found.get(row.key) : undefined;
    if (!mine)
      throw new TypeError('A keyed statement returned a row whose column "key" is none of its keys.');
    mine.push(row);
  }
  return found;
};

/** The database's state, not this statement, is why it failed: asking again key by key would only make it worse. */
const concernsAll = (error: unknown) =>
  error instanceof AtlasError && (error.code === 'SERVICE_UNAVAILABLE' || error.code === 'TIMEOUT');

type Send = (statement: Statement, signal: AbortSignal) => Promise<Row[]>;

/** The keys of one shape: at most one statement under way, the others waiting for the next. */
const createQueue = ({ text, params }: KeyedStatement, send: Send, onIdle: () => void) => {
  const waiting = new Map<string, Ticket>();
  let busy = false;

  const attempt = async (tickets: readonly Ticket[]): Promise<Map<string, Row[]>> => {
    const stop = new AbortController();
    for (const ticket of tickets) {
      ticket.leave = () => {
        if (tickets.every(({ waiters }) => waiters === 0)) stop.abort();
      };
    }
    const keys = tickets.map(({ key }) => key);
    return rowsByKey(await send({ text, params: { ...params, keys } }, stop.signal), tickets);
  };

  const answer = async (tickets: readonly Ticket[]): Promise<void> => {
    try {
      const found = await attempt(tickets);
      for (const ticket of tickets) ticket.resolve(found.get(ticket.key)!);
    } catch (error) {
      if (tickets.length === 1 || concernsAll(error)) for (const ticket of tickets) ticket.reject(error);
      else await answerOneByOne(tickets);
    }
  };

  /** One bad key must not take the others with it. */
  const answerOneByOne = async (tickets: readonly Ticket[]): Promise<void> => {
    const left = tickets.values();
    const next = async () => {
      for (const ticket of left) if (ticket.waiters > 0) await answer([ticket]);
    };
    await Promise.all(Array.from({ length: alone }, next));
  };

  const sendNext = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    while (waiting.size > 0) {
      const tickets = [...waiting.values()].slice(0, keysPerStatement);
      for (const { key } of tickets) waiting.delete(key);
      await answer(tickets);
    }
    busy = false;
    onIdle();
  };

  const newTicket = (key: string): Ticket => {
    if (waiting.size >= keysWaiting)
      throw new AtlasError(
        'SERVICE_UNAVAILABLE',
        'Too many requests wait for the database. Try again later.',
      );
    const ticket = createTicket(key, () => {
      waiting.delete(key);
    });
    waiting.set(key, ticket);
    return ticket;
  };

  return (key: string, gone: AbortSignal): Promise<Row[]> => {
    const ticket = waiting.get(key) ?? newTicket(key);
    ticket.waiters++;
    gone.addEventListener('abort', () => {
      if (--ticket.waiters === 0) ticket.leave();
    });
    sendNext();
    return ticket.rows;
  };
};

/** Everything that decides whether two requests may share a statement; a shared one has one time limit. */
const shapeOf = ({ text, params }: Statement, timeoutMs: number | undefined) =>
  `${timeoutMs ?? ''}\n${text}\n${canonical(params)}`;

/** A reader for all requests of a process; see `Reader`. */
export const createReader = (engine: Engine, { onStatement }: ReaderOptions = {}): Reader => {
  const queues = new Map<string, ReturnType<typeof createQueue>>();
  const flights = new Map<string, (gone: AbortSignal) => Promise<Row[]>>();

  const sender =
    (timeoutMs: number | undefined): Send =>
    (statement, signal) => {
      onStatement?.(statement);
      return engine.read(statement, { signal, ...(timeoutMs === undefined ? {} : { timeoutMs }) });
    };

  const startFlight = (shape: string, statement: Statement, timeoutMs: number | undefined) => {
    const stop = new AbortController();
    const rows = sender(timeoutMs)(statement, stop.signal);
    let waiters = 0;
    const join = (gone: AbortSignal) => {
      waiters++;
      gone.addEventListener('abort', () => {
        if (--waiters > 0) return;
        end();
        stop.abort();
      });
      return rows;
    };
    const end = () => {
      if (flights.get(shape) === join) flights.delete(shape);
    };
    rows.then(end, end);
    flights.set(shape, join);
    return join;
  };

  return {
    dialect: engine.dialect,
    read: (statement, options = {}) => {
      const shape = shapeOf(statement, options.timeoutMs);
      return withinLimits(
        (gone) => (flights.get(shape) ?? startFlight(shape, statement, options.timeoutMs))(gone),
        options,
      );
    },
    readKey: (statement, key, options = {}) => {
      const shape = shapeOf(statement, options.timeoutMs);
      return withinLimits((gone) => {
        let queue = queues.get(shape);
        if (!queue) {
          queue = createQueue(statement, sender(options.timeoutMs), () => queues.delete(shape));
          queues.set(shape, queue);
        }
        return queue(key, gone);
      }, options);
    },
  };
};
