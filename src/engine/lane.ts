import { setMaxListeners } from 'node:events';

/** At most so many at once; the others wait in the order of arrival. */
export interface Lane {
  /** Resolves when it is one's turn, with what ends the turn; rejects when it does not come. */
  enter(signal?: AbortSignal): Promise<() => void>;
  /** Does the work when it is its turn. */
  run<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** How many have their turn, and how many wait. */
  readonly busy: number;
  readonly waiting: number;
}

export interface LaneOptions {
  readonly atOnce: number;
  /** More than so many do not wait (no limit when absent). */
  readonly mostWaiting?: number;
  /** Nobody waits longer (no limit when absent). */
  readonly patienceMs?: number;
  /** Why it is not one's turn; needed with either limit. */
  readonly refusal?: () => Error;
}

export const createLane = ({
  atOnce,
  mostWaiting = Number.POSITIVE_INFINITY,
  patienceMs,
  refusal = () => new Error('A lane without limits refused somebody.'),
}: LaneOptions): Lane => {
  // In the order of arrival: a Set forgets those in the middle who leave.
  const queue = new Set<() => void>();
  let busy = 0;

  const leave = () => {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      busy--;
      const [next] = queue;
      next?.();
    };
  };

  const take = () => {
    busy++;
    return leave();
  };

  const enter = (signal?: AbortSignal): Promise<() => void> => {
    if (signal?.aborted) return Promise.reject(signal.reason);
    if (busy < atOnce) return Promise.resolve(take());
    // Much of one request may wait at once; Node would take that for a leak.
    if (signal) setMaxListeners(0, signal);
    if (queue.size >= mostWaiting) return Promise.reject(refusal());
    return new Promise((resolve, reject) => {
      const settle = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', gone);
        queue.delete(turn);
      };
      const turn = () => {
        settle();
        resolve(take());
      };
      const gone = () => {
        settle();
        reject(signal?.reason);
      };
      const timer =
        patienceMs === undefined
          ? undefined
          : setTimeout(() => {
              settle();
              reject(refusal());
            }, patienceMs);
      signal?.addEventListener('abort', gone, { once: true });
      queue.add(turn);
    });
  };

  return {
    enter,
    run: async (work, signal) => {
      const end = await enter(signal);
      try {
        return await work();
      } finally {
        end();
      }
    },
    get busy() {
      return busy;
    },
    get waiting() {
      return queue.size;
    },
  };
};
