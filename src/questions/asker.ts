import type { Row, Statement } from '../cypher/statement.ts';
import type { ReadOptions } from '../engine/engine.ts';
import type { Reader } from '../engine/sharing.ts';

/** How one question is asked: it counts what was sent, and says when to come to an end. */
export interface Asker {
  read(statement: Statement): Promise<Row[]>;
  /** Statements sent so far. */
  readonly statements: number;
  /** Half of the time is over: a search ends here, so that there is time to read what it found. */
  readonly late: boolean;
}

const usualTimeMs = 15_000;

export const createAsker = (reader: Reader, options: ReadOptions): Asker => {
  const end = performance.now() + (options.timeoutMs ?? usualTimeMs) / 2;
  let statements = 0;
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
      return performance.now() > end;
    },
  };
};
