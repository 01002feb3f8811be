import { anyRecord } from '../cypher/health.ts';
import type { Engine } from '../engine/engine.ts';

/** Whether this server can answer now, and what is missing when it cannot. */
export interface Readiness {
  readonly ready: boolean;
  readonly engine: string;
  readonly missing: readonly string[];
}

/** What the process itself knows about being ready: why it is not, or nothing. */
export type Obstacle = () => string | undefined;

const patienceMs = 2_000;

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
): Promise<Readiness> => {
  const known = obstacle();
  const missing = await within(lookAt(engine)).catch(() => [
    `The graph database (${engine.name}) does not answer.`,
  ]);
  const all = [...(known === undefined ? [] : [known]), ...missing];
  return { ready: all.length === 0, engine: engine.name, missing: all };
};
