import { getHeapStatistics } from 'node:v8';

/** The share of Node's heap that is filled with what only makes answers faster; near the limit collecting takes all the time. */
const most = 0.75;

export interface Headroom {
  /** Whether there is room for so many bytes more. */
  readonly hasRoom?: (bytes: number) => boolean;
}

/**
 * Whether Node's heap has room for so many bytes more. Its limit follows the machine's memory, or `--max-old-space-size`. What is
 * made of the graph is asked for while it is read, since what was read is there beside it for a while.
 */
export const heapHasRoom = (bytes: number): boolean => {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  return used + bytes < most * limit;
};
