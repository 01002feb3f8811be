import { placed } from './place.ts';
import type { Wanted } from './placing.ts';

/** Places of a picture, reckoned beside the page, which would stand still for as long as that takes. */
addEventListener('message', ({ data }: MessageEvent<Wanted>) => {
  const { records, links, at, room } = data;
  postMessage(placed(records, links, at, room));
});
