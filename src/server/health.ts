import { anyRecord } from '../cypher/health.ts';
import type { Engine } from '../engine/engine.ts';
import { countOdd } from '../importer/odd.ts';

/** Whether this server can answer now, and what is missing when it cannot. */
export interface Readiness {
  readonly ready: boolean;
  readonly engine: string;
  readonly missing: readonly string[];
  /** What others have left in the database, as far as it can be counted; it is not served, and hinders nothing. */
  readonly odd: readonly string[];
}

/** Looks for what is odd now and then, without keeping anybody waiting; gives what was found last. */
export type OddWatch = () => readonly string[];

/** What the process itself knows about being ready: why it is not, or nothing. */
export type Obstacle = () => string | undefined;

const patienceMs = 2_000;
/** Counting goes through the whole database of others: not more often than this, and no longer. */
const oddEveryMs = 600_000;
const oddWithinMs = 5_000;

export const createOddWatch = (engine: Engine): OddWatch => {
  let found: readonly string[] = [];
  let next = 0;
  return () => {
    if (performance.now() >= next) {
      next = performance.now() + oddEveryMs;
      countOdd((statement) => engine.read(statement, { timeoutMs: oddWithinMs, heavy: true })).then(
        (odd) => {
          found = odd;
        },
        // Whether the database answers at all is looked at by itself.
        () => {
          next = performance.now() + oddWithinMs;
        },
      );
    }
    return found;
  };
};

const within = async <T>(promise: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), patienceMs);
  });
  try {
    return await Promise.race([promise, over]);
  } finally {
    clearTimeout(timer);
  }
};

const lookAt = async (engine: Engine): Promise<string[]> => {
  await engine.ping();
  const rows = await engine.read(anyRecord, { timeoutMs: patienceMs });
  return rows.length > 0 ? [] : ['The graph is empty: load the seed with `model-atlas seed apply`.'];
};

/** Asks the engine for a sign of life and for one record. Never throws. */
export const checkReadiness = async (
  engine: Engine,
  obstacle: Obstacle = () => undefined,
  odd: OddWatch = () => [],
): Promise<Readiness> => {
  const known = obstacle();
  const missing = await within(lookAt(engine)).catch(() => [
    `The graph database (${engine.name}) does not answer.`,
  ]);
  const all = [...(known === undefined ? [] : [known]), ...missing];
  return {
    ready: all.length === 0,
    engine: engine.name,
    missing: all,
    odd: missing.length === 0 ? odd() : [],
  };
};
