import { LRUCache } from 'lru-cache';

/** A file and what is said about it. */
export interface Made {
  readonly headers: Readonly<Record<string, string>>;
  readonly parts: AsyncIterator<Uint8Array>;
  /** Time cut it short: another try may give more. */
  readonly incomplete: boolean;
}

/** A whole file, for all who ask for the same. Nobody may change its parts. */
export interface Kept {
  readonly headers: Readonly<Record<string, string>>;
  readonly parts: readonly Uint8Array[];
  readonly incomplete: boolean;
}

interface Flight {
  readonly file: Promise<Kept | undefined>;
  readonly stop: AbortController;
  waiters: number;
}

export interface Keeping {
  /**
   * The file under this key: from memory, or made now, once for all who wait for it; undefined where it is too large to be
   * kept. Making ends when nobody waits any more.
   */
  file(
    key: string,
    make: (signal: AbortSignal) => Promise<Made>,
    signal?: AbortSignal,
  ): Promise<Kept | undefined>;
}

/** Larger files are made for each reader, part by part. */
const largestFile = 8_000_000;
const mostBytes = 48_000_000;

const sizeOf = (parts: readonly Uint8Array[]) => parts.reduce((sum, part) => sum + part.byteLength, 1_000);

export const createKeeping = (): Keeping => {
  const kept = new LRUCache<string, Kept>({
    maxSize: mostBytes,
    sizeCalculation: ({ parts }) => sizeOf(parts),
  });
  const tooLarge = new LRUCache<string, true>({ max: 1_000 });
  const flights = new Map<string, Flight>();

  const collect = async (key: string, { headers, parts, incomplete }: Made): Promise<Kept | undefined> => {
    const all: Uint8Array[] = [];
    let size = 0;
    for (let part = await parts.next(); !part.done; part = await parts.next()) {
      size += part.value.byteLength;
      if (size > largestFile) {
        tooLarge.set(key, true);
        await parts.return?.();
        return undefined;
      }
      all.push(part.value);
    }
    const file = { headers, parts: all, incomplete };
    if (!incomplete) kept.set(key, file);
    return file;
  };

  const start = (key: string, make: (signal: AbortSignal) => Promise<Made>): Flight => {
    const stop = new AbortController();
    const file = make(stop.signal).then((made) => collect(key, made));
    const flight = { file, stop, waiters: 0 };
    const end = () => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    // Whoever waits hears of a failure; when all have left, nobody has to.
    file.then(end, end);
    flights.set(key, flight);
    return flight;
  };

  const join = (key: string, flight: Flight, signal: AbortSignal | undefined): Promise<Kept | undefined> => {
    flight.waiters++;
    return new Promise((resolve, reject) => {
      const leave = () => {
        reject(signal?.reason);
        if (--flight.waiters > 0) return;
        flights.delete(key);
        flight.stop.abort(signal?.reason);
      };
      if (signal?.aborted) return leave();
      signal?.addEventListener('abort', leave, { once: true });
      flight.file.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
    });
  };

  return {
    file: async (key, make, signal) =>
      kept.get(key) ??
      (tooLarge.has(key) ? undefined : join(key, flights.get(key) ?? start(key, make), signal)),
  };
};

/** The parts of a kept file, as often as wanted. */
export const partsOfKept = ({ parts }: Kept): AsyncIterable<Uint8Array> => ({
  async *[Symbol.asyncIterator]() {
    yield* parts;
  },
});
