import type { Engine } from '../engine/engine.ts';
import { AtlasError } from '../errors.ts';
import type { Surroundings } from './command.ts';

/** Seconds that a command waits for a database that is not there yet, when nobody says how many. */
export const usualWait = 30;

/** Milliseconds that a statement of a command may take, when GRAPH_QUERY_TIMEOUT_MS does not say: nobody waits behind it. */
export const usualStatementMs = 120_000;

const everyMs = 1_000;

/** Not there, or not answering: a database that was started a moment ago is one or the other for some time. */
const isComing = (error: unknown) =>
  error instanceof AtlasError &&
  (error.code === 'TIMEOUT' ||
    (error.code === 'SERVICE_UNAVAILABLE' && error.details.reason === 'unreachable'));

/**
 * Resolves when the engine answers; tries again for so many seconds while it cannot be reached, and says once that it
 * waits. A wrong password or database is told at once: waiting helps nothing there.
 */
export const untilItAnswers = async (
  engine: Engine,
  seconds: number,
  { stderr }: Pick<Surroundings, 'stderr'>,
): Promise<void> => {
  const end = performance.now() + seconds * 1_000;
  for (let said = false; ; said = true) {
    try {
      return await engine.ping();
    } catch (error) {
      if (!isComing(error) || performance.now() + everyMs > end) throw error;
      if (!said) stderr.write(`Waiting up to ${seconds} s for ${engine.name} …\n`);
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  }
};
