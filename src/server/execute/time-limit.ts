import { AtlasError } from '../../errors.ts';

export const requestTimedOut = (maximum: number) =>
  new AtlasError(
    'TIMEOUT',
    `Request time: at most ${maximum} ms, and it was not enough. Ask for less: smaller pages, fewer levels, a narrower filter.`,
    { limit: 'Request time', maximum },
  );

/**
 * Waits for `work` until `leftMs` are over; then aborts the signal that it was given, so that whatever still works on it
 * stops, and gives `late`. The signal aborts with the caller's too.
 */
export const withinTime = async <T>(
  work: (signal: AbortSignal) => Promise<T>,
  leftMs: number,
  late: () => T,
  caller?: AbortSignal,
): Promise<T> => {
  if (leftMs <= 0) return late();
  const stop = new AbortController();
  const leave = () => stop.abort(caller?.reason);
  if (caller?.aborted) leave();
  else caller?.addEventListener('abort', leave, { once: true });
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<'over'>((resolve) => {
    timer = setTimeout(() => resolve('over'), leftMs);
  });
  try {
    const running = work(stop.signal);
    // Nobody looks at it once the time is over.
    running.catch(() => {});
    const first = await Promise.race([running, over]);
    if (first !== 'over') return first;
    stop.abort();
    return late();
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener('abort', leave);
  }
};
