import { turn } from '../engine/in-turns.ts';
import type { Lane } from '../engine/lane.ts';
import { AtlasError } from '../errors.ts';
import type { GraphSource } from '../exports/source.ts';

/** A part of a file, as its format writes it. */
export type Part = string | Uint8Array;

/** The same graph, each page read when it is this export's turn, with others in between. */
export const paced = (source: GraphSource, lane: Lane, signal: AbortSignal | undefined): GraphSource => {
  const pages = async function* <T>(all: AsyncIterable<T>) {
    const iterator = all[Symbol.asyncIterator]();
    try {
      for (;;) {
        const page = await lane.run(() => iterator.next(), signal);
        if (page.done) return;
        yield page.value;
        // What is made of a page is made in one go: whoever came meanwhile is served before the next one.
        await turn();
      }
    } finally {
      await iterator.return?.();
    }
  };
  return { ...source, nodes: () => pages(source.nodes()), edges: () => pages(source.edges()) };
};

/** Characters that become bytes at a time: what an idle reader holds stays a page of text. */
const sliceLength = 32_768;

/** Text as bytes, in slices of which none parts the two halves of a character. */
export function* slicesOf(part: Part): Generator<Uint8Array> {
  if (typeof part !== 'string') {
    yield part;
    return;
  }
  const encoder = new TextEncoder();
  for (let from = 0; from < part.length; ) {
    let to = Math.min(from + sliceLength, part.length);
    if (to < part.length && /[\ud800-\udbff]/.test(part[to - 1]!)) to++;
    yield encoder.encode(part.slice(from, to));
    from = to;
  }
}

export interface BytesOptions {
  /** By `performance.now()`, when the time of the whole is over. */
  readonly endsAt: number;
  /** That time, in milliseconds. */
  readonly maximum: number;
  /** Called when nothing more will be made, perhaps more than once. */
  readonly leave: () => void;
  readonly signal?: AbortSignal;
}

/** The parts as bytes, made as they are asked for. Not a generator: those don't end what they have not begun. */
export const asBytes = (
  parts: AsyncIterator<Part>,
  { endsAt, maximum, leave, signal }: BytesOptions,
): AsyncIterator<Uint8Array> => {
  let slices: Iterator<Uint8Array> = [].values();
  const end = async (): Promise<IteratorReturnResult<undefined>> => {
    leave();
    signal?.removeEventListener('abort', end);
    await parts.return?.();
    return { done: true, value: undefined };
  };
  signal?.addEventListener('abort', end, { once: true });
  const make = async (): Promise<IteratorResult<Uint8Array>> => {
    for (;;) {
      if (performance.now() > endsAt)
        throw new AtlasError('TIMEOUT', `Export time: at most ${maximum} ms, and it was not enough.`, {
          limit: 'Export time',
          maximum,
        });
      const slice = slices.next();
      if (!slice.done) return slice;
      const part = await parts.next();
      if (part.done) return end();
      slices = slicesOf(part.value);
    }
  };
  return {
    next: async () => {
      try {
        return await make();
      } catch (error) {
        await end().catch(() => {});
        throw error;
      }
    },
    return: end,
  };
};

/** The same, of which the first has been taken already. */
export const withFirst = <T>(first: IteratorResult<T>, rest: AsyncIterator<T>): AsyncIterator<T> => {
  let next: IteratorResult<T> | undefined = first;
  return {
    ...rest,
    next: () => {
      const part = next;
      next = undefined;
      return part === undefined ? rest.next() : Promise.resolve(part);
    },
  };
};
