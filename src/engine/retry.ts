import { AtlasError } from '../errors.ts';

const attempts = 5;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Repeats a write that lost against another one, a little later each time; after the last attempt its `CONFLICT` stands. */
export const retryConflicts = async <T>(write: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await write();
    } catch (error) {
      const lost = error instanceof AtlasError && error.code === 'CONFLICT';
      if (!lost || attempt === attempts) throw error;
      // Not all at the same moment again, or they meet again.
      await pause(2 ** attempt * 5 * (0.5 + Math.random()));
    }
  }
};
