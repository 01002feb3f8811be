import type { Point } from '../../drawing/graph.ts';
import type { Placed, Room } from './place.ts';

/** What places are reckoned from. */
export interface Wanted {
  readonly records: readonly Placed[];
  readonly links: readonly { readonly start: string; readonly end: string }[];
  readonly at: ReadonlyMap<string, Point>;
  readonly room: Room;
}

export type Places = ReadonlyMap<string, Point>;

let worker: Worker | undefined;
/** One after the other: the thread answers in the order in which it is asked. */
let last: Promise<unknown> = Promise.resolve();

/** The same as `placed`, in a thread of its own. */
export const placedApart = ({ records, links, at, room }: Wanted): Promise<Places> => {
  const ask = () =>
    new Promise<Places>((resolve, reject) => {
      worker ??= new Worker(new URL('./place.worker.ts', import.meta.url), { type: 'module' });
      const own = worker;
      own.onmessage = ({ data }: MessageEvent<Places>) => resolve(data);
      own.onerror = () => {
        worker = undefined;
        own.terminate();
        reject(new Error('The places of the picture could not be reckoned.'));
      };
      own.postMessage({
        // No more than is needed goes over.
        records: records.map(({ slug, names: { zh, en } }) => ({ slug, names: { zh, en } })),
        links: links.map(({ start, end }) => ({ start, end })),
        at,
        room,
      });
    });
  const answer = last.then(ask);
  last = answer.catch(() => {});
  return answer;
};
