import { availableParallelism } from 'node:os';
import { AtlasError } from '../../errors.ts';
import { createLane } from '../lane.ts';

/** Who may have a statement running, so that long ones never take every place from short ones. */
export interface Places {
  /** Does the work when it is its turn; its signal aborts with the caller's, or when it has to give way. */
  run<T>(work: (stop: AbortSignal) => Promise<T>, gone: AbortSignal): Promise<T>;
}

export interface PlacesOptions {
  /** Statements that run at once, those apart that turned out to be long. */
  readonly atOnce: number;
  /** A statement that has run for so long is a long one, and leaves its place to others. */
  readonly longMs?: number;
  /** Long ones beside them; as many as there are cores when absent. */
  readonly longAtOnce?: number;
  /** Where all long places are taken, one that has run for so long gives way to others. */
  readonly giveWayMs?: number;
}

const retryAfterSeconds = 5;

const tooLong = (ms: number) =>
  new AtlasError(
    'SERVICE_UNAVAILABLE',
    `A statement was ended after ${Math.round(ms)} ms, because too many that take long were under way. Ask for less at once, or try again in ${retryAfterSeconds} seconds.`,
    { retryAfterSeconds },
  );

interface Long {
  readonly began: number;
  readonly stop: AbortController;
}

export const createPlaces = ({
  atOnce,
  longMs = 200,
  longAtOnce = Math.max(2, availableParallelism()),
  giveWayMs = 2_000,
}: PlacesOptions): Places => {
  const lane = createLane({ atOnce });
  /** In the order in which they began to be long. */
  const long = new Set<Long>();

  const makeRoom = (): boolean => {
    if (long.size < longAtOnce) return true;
    const [oldest] = long;
    const ran = performance.now() - oldest!.began;
    if (lane.waiting === 0 || ran < giveWayMs) return false;
    long.delete(oldest!);
    oldest!.stop.abort(tooLong(ran));
    return true;
  };

  return {
    run: async (work, gone) => {
      const leave = await lane.enter(gone);
      const mine: Long = { began: performance.now(), stop: new AbortController() };
      const pass = () => mine.stop.abort(gone.reason);
      gone.addEventListener('abort', pass, { once: true });
      let timer = setTimeout(function move() {
        if (makeRoom()) {
          long.add(mine);
          leave();
        } else timer = setTimeout(move, longMs / 2);
      }, longMs);
      try {
        return await work(mine.stop.signal);
      } finally {
        clearTimeout(timer);
        gone.removeEventListener('abort', pass);
        long.delete(mine);
        leave();
      }
    },
  };
};
