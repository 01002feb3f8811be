import { setMaxListeners } from 'node:events';
import { AtlasError } from '../errors.ts';
import type { ReadOptions } from './engine.ts';

export const timedOut = (timeoutMs: number, cause?: unknown) =>
  new AtlasError(
    'TIMEOUT',
    `The database did not answer within ${timeoutMs} ms. Ask for less at once (fewer items, fewer levels), or try again later.`,
    { timeoutMs },
    cause,
  );

/**
 * Runs `start` and waits for it no longer than the caller does: rejects with `TIMEOUT` when the time is over, and with the
 * caller's own reason when the caller has gone. Then the signal given to `start` is aborted, so that it can stop too; an
 * answer that comes after that goes nowhere.
 */
export const withinLimits = <T>(
  start: (signal: AbortSignal) => Promise<T>,
  { timeoutMs, signal }: ReadOptions,
): Promise<T> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const stop = new AbortController();
    // One request may wait for many answers at once; Node would take that for a leak.
    setMaxListeners(0, stop.signal);
    const giveUp = (reason: unknown) => {
      settle();
      reject(reason);
      stop.abort(reason);
    };
    const gone = () => giveUp(signal?.reason);
    const timer =
      timeoutMs === undefined ? undefined : setTimeout(() => giveUp(timedOut(timeoutMs)), timeoutMs);
    const settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', gone);
    };
    if (signal) {
      setMaxListeners(0, signal);
      signal.addEventListener('abort', gone, { once: true });
    }
    // Started at once, and a throw is a rejection like any other.
    (async () => start(stop.signal))().then(
      (value) => {
        settle();
        resolve(value);
      },
      (reason: unknown) => {
        settle();
        reject(reason);
      },
    );
  });
