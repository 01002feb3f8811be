import type { Dialect } from '../cypher/dialect.ts';
import type { KeyedStatement, Row, Statement, Value } from '../cypher/statement.ts';
import { AtlasError } from '../errors.ts';
import { type Carrier, createTicket, isWanted, type Ticket, waitFor } from './tickets.ts';

/** How statements are shared; each has a default in sharing.ts. */
export interface SharingSettings {
  /** Statements of one shape that are under way at once; what comes meanwhile goes together in the next one. */
  readonly flights: number;
  /** Rows, nested ones included, that one shared statement is to bring at most, by what earlier ones brought. */
  readonly rows: number;
  /** Milliseconds after which the keys of a shape's first statement are tried apart; half of it is the least for later ones. */
  readonly patienceMs: number;
}

const keysPerStatement = 500;
/** More distinct keys of one shape than this do not wait: what cannot be answered soon is refused soon. */
const keysWaiting = 10_000;
/** Statements of one shape, beside its flights, that may take as long as their callers have time. */
const slowAtOnce = 4;
/** Keys of one shape that are known to be slow, and for how long they are taken to be. */
const slowKnown = 1_000;
const slowForMs = 60_000;
/** Patience with a statement, as a multiple of what such statements take. */
const patienceFactor = 6;
/** So many of the first statements of a shape may have been planned while they ran. */
const plannedFlights = 5;
/** Into how many parts a batch is divided whose answer does not come. */
const parts = 8;
/** Rows that one key is expected to bring before any has been seen. */
const usualRows = 20;
/** Answers of one statement that are weighed. */
const weighed = 8;

/** What a key brings: its rows and everything listed in them. */
const weightOf = (value: Value | Row[]): number => {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) {
    let sum = value.length;
    for (const item of value) sum += weightOf(item as Value);
    return sum;
  }
  let sum = 0;
  for (const item of Object.values(value)) sum += weightOf(item);
  return sum;
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

/** The database's state, not a key, is why it failed: asking again key by key would only make it worse. */
const concernsAll = (error: unknown) => error instanceof AtlasError && error.code === 'SERVICE_UNAVAILABLE';

/** A statement's own limit: a little more than its callers have, so that each of them is told of their own. */
export const limitFor = (timeLeft: number): number => Math.max(1, Math.ceil(timeLeft)) + 20;

export type Send = (
  statement: Statement,
  signal: AbortSignal,
  timeoutMs: number | undefined,
) => Promise<Row[]>;

interface Flight {
  readonly tickets: readonly Ticket[];
  readonly stop: AbortController;
  lane: 'quick' | 'slow' | 'landed';
}

/**
 * The keys of one shape. Those that come while all flights are under way go together in the next one. No key waits for,
 * or fails with, another that is slow: a flight that takes too long makes room for others, its keys are tried in divided
 * beside it, and a key that was slow by itself travels alone, on a lane of its own, for a while.
 */
export const createLanes = (
  { text, params }: KeyedStatement,
  send: Send,
  settings: SharingSettings & Pick<Dialect, 'stops'>,
) => {
  /** Keys that no batch carries yet. */
  const fresh = new Map<string, Ticket>();
  const divided: (readonly Ticket[])[] = [];
  const slow: Ticket[] = [];
  /** Until when a key is taken to be slow. */
  const slowKeys = new Map<string, number>();
  const under = { quick: 0, slow: 0 };
  let usualMs: number | undefined;
  let landed = 0;
  let rowsPerKey = usualRows;
  let scheduled = false;

  const carry = (tickets: readonly Ticket[], to: (readonly Ticket[])[] | Ticket[]): void => {
    for (const ticket of tickets) ticket.carried++;
    if (to === slow) slow.push(...tickets);
    else (to as (readonly Ticket[])[]).push(tickets);
  };

  const isSlow = (key: string): boolean => (slowKeys.get(key) ?? 0) > performance.now();
  const noteSlow = (key: string): void => {
    slowKeys.delete(key);
    slowKeys.set(key, performance.now() + slowForMs);
    if (slowKeys.size > slowKnown) slowKeys.delete(slowKeys.keys().next().value!);
  };

  const patienceFor = ({ length }: readonly Ticket[], timeLeft: number): number => {
    const { patienceMs } = settings;
    const usual = usualMs === undefined ? patienceMs : Math.max(patienceMs / 2, patienceFactor * usualMs);
    // So that a batch can be divided down to one key, and that one be answered, before the time is over.
    return Math.min(usual, timeLeft / (Math.ceil(Math.log(length) / Math.log(parts)) + 2));
  };

  /** The next batch for a quick flight; of those who have left nobody is carried. */
  const nextBatch = (): readonly Ticket[] | undefined => {
    for (let part = divided.shift(); part !== undefined; part = divided.shift()) {
      for (const ticket of part) ticket.carried--;
      const wanted = part.filter(isWanted);
      if (wanted.length > 0) return wanted;
    }
    const most = Math.max(1, Math.min(keysPerStatement, Math.floor(settings.rows / rowsPerKey)));
    const batch: Ticket[] = [];
    for (const [key, ticket] of fresh) {
      if (batch.length >= most) break;
      fresh.delete(key);
      if (!isWanted(ticket)) continue;
      if (isSlow(key)) carry([ticket], slow);
      else batch.push(ticket);
    }
    return batch.length > 0 ? batch : undefined;
  };

  /** The next key that is known to be slow, for all who have asked for it. */
  const nextSlow = (): readonly Ticket[] | undefined => {
    const first = slow.find(isWanted);
    const taken = slow.filter((ticket) => !isWanted(ticket) || ticket.key === first!.key);
    for (const ticket of taken) {
      slow.splice(slow.indexOf(ticket), 1);
      ticket.carried--;
    }
    return first && taken.filter(isWanted);
  };

  const launch = (tickets: readonly Ticket[], lane: 'quick' | 'slow'): void => {
    const keys = [...new Set(tickets.map(({ key }) => key))];
    const flight: Flight = { tickets, stop: new AbortController(), lane };
    under[lane]++;
    const begun = performance.now();
    const timeLeft = Math.max(...tickets.map(({ deadline }) => deadline)) - begun;
    const impatient =
      lane === 'quick' ? setTimeout(() => overdue(flight), patienceFor(tickets, timeLeft)) : undefined;
    const stopUnwanted: Carrier = () => {
      const left = tickets.filter(isWanted);
      // What was tried apart meanwhile is left to those who try, and to the one that began first.
      const redundant =
        flight.lane === 'slow' && keys.length > 1 && left.every((t) => isApart(t, stopUnwanted));
      if (left.length === 0 || redundant) flight.stop.abort();
    };
    for (const ticket of tickets) {
      ticket.carried++;
      ticket.carriers.add(stopUnwanted);
    }
    const land = () => {
      clearTimeout(impatient);
      if (flight.lane !== 'landed') under[flight.lane]--;
      flight.lane = 'landed';
      for (const ticket of tickets) {
        ticket.carried--;
        ticket.carriers.delete(stopUnwanted);
      }
    };
    const limit = Number.isFinite(timeLeft) ? limitFor(timeLeft) : undefined;
    // Started at once; a throw is a rejection like any other.
    (async () =>
      rowsByKey(
        await send({ text, params: { ...params, keys } }, flight.stop.signal, limit),
        tickets,
      ))().then(
      (found) => {
        const ms = performance.now() - begun;
        const quick = flight.lane === 'quick' || ms < settings.patienceMs / 2;
        if (quick) for (const key of keys) slowKeys.delete(key);
        land();
        noteTime(ms);
        weigh(found, tickets.length);
        for (const ticket of tickets) if (!ticket.settled) ticket.resolve(found.get(ticket.key)!);
        // Others that carry only what is answered by now have nothing left to do.
        for (const ticket of tickets) for (const tell of ticket.carriers) tell();
        pump();
      },
      (error: unknown) => {
        const dropped = flight.lane === 'landed';
        land();
        if (!dropped) failed(tickets, keys.length, error);
        pump();
      },
    );
  };

  /**
   * The first ones were planned as well, so the quickest of them counts. Later, one that was slow says little about the
   * others, but many of them say that all are slow now.
   */
  const noteTime = (ms: number): void => {
    landed++;
    if (usualMs === undefined || landed <= plannedFlights) usualMs = Math.min(ms, usualMs ?? ms);
    else usualMs += (Math.min(ms, 4 * usualMs) - usualMs) / 8;
  };

  const isApart = ({ carriers }: Ticket, mine: Carrier): boolean => {
    const [first] = carriers;
    return carriers.size > 2 && first !== mine;
  };

  const weigh = (found: ReadonlyMap<string, Row[]>, count: number): void => {
    const some = Math.min(count, weighed);
    let sum = 0;
    let seen = 0;
    for (const rows of found.values()) {
      if (seen++ === some) break;
      sum += weightOf(rows);
    }
    rowsPerKey += (Math.max(1, sum / some) - rowsPerKey) / 4;
  };

  const divide = (tickets: readonly Ticket[]): void => {
    const size = Math.ceil(tickets.length / parts);
    for (let at = 0; at < tickets.length; at += size) carry(tickets.slice(at, at + size), divided);
  };

  /**
   * A flight takes longer than such flights do: it no longer stands in the way of others. It goes on where there is room
   * for it, or where it could not be stopped anyway.
   */
  const overdue = (flight: Flight): void => {
    const { tickets } = flight;
    under.quick--;
    const [only] = tickets.length === 1 ? tickets : [];
    if (only) noteSlow(only.key);
    if (under.slow < slowAtOnce || !settings.stops) {
      flight.lane = 'slow';
      under.slow++;
    } else {
      flight.lane = 'landed';
      if (only) carry([only], slow);
      flight.stop.abort();
    }
    if (only) for (const tell of [...only.carriers]) tell();
    if (!only) divide(tickets.filter(isWanted));
    pump();
  };

  /** What this failure leaves without an answer is tried in parts, until it is known whose failure it is. */
  const failed = (tickets: readonly Ticket[], keys: number, error: unknown): void => {
    const left = tickets.filter((ticket) => !ticket.settled && ticket.carried === 0);
    const now = performance.now();
    const again = left.filter((ticket) => ticket.waiters > 0 && ticket.deadline > now);
    if (keys === 1 || concernsAll(error) || again.length === 0)
      for (const ticket of left) ticket.reject(error);
    else {
      for (const ticket of left) if (!again.includes(ticket)) ticket.reject(error);
      divide(again);
    }
  };

  const pump = (): void => {
    while (under.quick < settings.flights) {
      const batch = nextBatch();
      if (batch === undefined) break;
      launch(batch, 'quick');
    }
    while (under.slow < slowAtOnce) {
      const tickets = nextSlow();
      if (tickets === undefined) break;
      launch(tickets, 'slow');
    }
  };

  /** What comes in one go is sent in one go. */
  const pumpSoon = (): void => {
    if (scheduled) return;
    scheduled = true;
    queueMicrotask(() => {
      scheduled = false;
      pump();
    });
  };

  return (key: string, gone: AbortSignal, deadline: number): Promise<Row[]> => {
    let ticket = fresh.get(key);
    if (ticket === undefined) {
      if (fresh.size + slow.length >= keysWaiting)
        throw new AtlasError(
          'SERVICE_UNAVAILABLE',
          'Too many requests wait for the database. Try again later.',
        );
      ticket = createTicket(key);
      fresh.set(key, ticket);
    }
    waitFor(ticket, gone, deadline);
    pumpSoon();
    return ticket.rows;
  };
};
