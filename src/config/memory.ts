import { totalmem } from 'node:os';

/** Bytes of memory that this process may use: the machine's, or less where a container says so. */
export const memoryOfProcess = (): number => {
  // 0 or more than the machine has where nothing bounds it.
  const allowed = process.constrainedMemory();
  return allowed > 0 ? Math.min(allowed, totalmem()) : totalmem();
};

const least = 128;
const most = 1_024;

/**
 * MB that the shape of the graph may weigh where nobody says: an eighth of `bytes`. Reading it takes about twice as
 * much for a while, and kept answers, searches and the engine want theirs.
 */
export const presetTopologyMb = (bytes: number): number =>
  Math.min(most, Math.max(least, Math.floor(bytes / 8 / 1_000_000)));
