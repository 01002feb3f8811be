import type { Row, Statement } from '../cypher/statement.ts';
import type { ReadOptions } from '../engine/engine.ts';
import type { Reader } from '../engine/sharing.ts';
import { AtlasError } from '../errors.ts';
import { type Breathe, takeTurns } from './breathe.ts';

/** How one question is asked: it counts what was sent, and says when to come to an end. */
export interface Asker {
  read(statement: Statement): Promise<Row[]>;
  /** Statements sent so far. */
  readonly statements: number;
  /** Half of the time is over: a search ends here, so that there is time to read what it found. */
  readonly late: boolean;
  /**
   * For work in memory, every few hundred steps: lets others have their turn of the event loop. Rejects with `TIMEOUT` when
   * the time is over, and with the caller's own reason when the caller has gone.
   */
  readonly breathe: Breathe;
}

const usualTimeMs = 15_000;

const timeOver = (timeMs: number) =>
  new AtlasError(
    'TIMEOUT',
    `The time of ${timeMs} ms was over before the answer was put together. Ask for less at once: fewer names, fewer steps, fewer relationship types.`,
    { timeoutMs: timeMs },
  );

export const createAsker = (reader: Reader, options: ReadOptions): Asker => {
  const timeMs = options.timeoutMs ?? usualTimeMs;
  const began = performance.now();
  let statements = 0;
  const checkTime = () => {
    options.signal?.throwIfAborted();
    if (performance.now() - began > timeMs) throw timeOver(timeMs);
  };
  return {
    read: (statement) => {
      options.signal?.throwIfAborted();
      statements++;
      return reader.read(statement, options);
    },
    get statements() {
      return statements;
    },
    get late() {
      return performance.now() - began > timeMs / 2;
    },
    breathe: async () => {
      await takeTurns();
      checkTime();
    },
  };
};
