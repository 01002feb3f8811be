import type { Row } from '../cypher/statement.ts';

/** Looks whether a statement still has anything to bring, and stops it where it has not. */
export type Carrier = () => void;

/** A key that somebody waits for, whichever of several statements brings its answer. */
export interface Ticket {
  readonly key: string;
  readonly rows: Promise<Row[]>;
  readonly resolve: (rows: Row[]) => void;
  readonly reject: (reason: unknown) => void;
  /** It was answered or has failed: no statement has to carry it any more. */
  settled: boolean;
  /** Those who still wait for it. */
  waiters: number;
  /** When the last of them gives up, by `performance.now()`. */
  deadline: number;
  /** Batches that carry it and may still answer it, under way or about to be sent. */
  carried: number;
  /** The statements that carry it: each is told when nobody waits for it any more. */
  readonly carriers: Set<Carrier>;
}

export const createTicket = (key: string): Ticket => {
  let answer!: Ticket['resolve'];
  let refuse!: Ticket['reject'];
  const rows = new Promise<Row[]>((resolve, reject) => {
    answer = resolve;
    refuse = reject;
  });
  // When all who waited have gone, nobody hears of the failure, and nobody has to.
  rows.catch(() => {});
  const ticket: Ticket = {
    key,
    rows,
    settled: false,
    waiters: 0,
    deadline: 0,
    carried: 0,
    carriers: new Set(),
    resolve: (found) => {
      ticket.settled = true;
      answer(found);
    },
    reject: (reason) => {
      ticket.settled = true;
      refuse(reason);
    },
  };
  return ticket;
};

/** Somebody waits for the ticket until `gone` aborts or the deadline has come. */
export const waitFor = (ticket: Ticket, gone: AbortSignal, deadline: number): void => {
  ticket.waiters++;
  ticket.deadline = Math.max(ticket.deadline, deadline);
  gone.addEventListener(
    'abort',
    () => {
      ticket.waiters--;
      if (ticket.waiters === 0) for (const tell of ticket.carriers) tell();
    },
    { once: true },
  );
};

/** Whether an answer to the ticket would still reach anybody. */
export const isWanted = (ticket: Ticket): boolean => !ticket.settled && ticket.waiters > 0;
