/** A turn for everybody else: what the reader does comes before what is left to do. */
const turn = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
};

/** Does something with each, some milliseconds at a time, so that the page never stands still; false where it was to stop. */
export const inSlices = async <T>(
  items: Iterable<T>,
  work: (item: T) => void,
  stopped: () => boolean,
  milliseconds = 12,
): Promise<boolean> => {
  let end = performance.now() + milliseconds;
  for (const item of items) {
    work(item);
    if (performance.now() < end) continue;
    await turn();
    if (stopped()) return false;
    end = performance.now() + milliseconds;
  }
  return !stopped();
};
