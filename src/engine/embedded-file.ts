import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { AtlasError } from '../errors.ts';

const config = (message: string, cause?: unknown) => new AtlasError('CONFIG', message, {}, cause);

/** Refuses what the engine would take for a wish to start an empty graph in an unexpected place. */
export const checkPath = (path: string): void => {
  const folder = dirname(resolve(path));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw config(`The graph file ${path} cannot be kept: there is no folder ${folder}. Make it first.`);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw config(`The graph file ${path} is a folder. Name a file in it, such as ${path}/atlas.db.`);
};

/** Why a graph file did not open, in words that say what to do. */
export const openingError = (path: string, cause: unknown): AtlasError => {
  const text = cause instanceof Error ? cause.message : String(cause);
  if (/lock/i.test(text))
    return new AtlasError(
      'SERVICE_UNAVAILABLE',
      `The graph file ${path} is in use by another process. Stop that one first, or use another file: one process at a time.`,
      {},
      cause,
    );
  if (/permission|denied|read-only/i.test(text))
    return config(`The graph file ${path} may not be read and written by this user.`, cause);
  return config(
    `The graph file ${path} is not a graph file or is damaged; it was left as it is. Restore a copy, or name a new file and apply the seed to it.`,
    cause,
  );
};
