import { statSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, resolve } from 'node:path';
import { AtlasError } from '../errors.ts';

const config = (message: string, cause?: unknown) => new AtlasError('CONFIG', message, {}, cause);
const unavailable = (message: string, cause: unknown) =>
  new AtlasError('SERVICE_UNAVAILABLE', message, {}, cause);
const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * Refuses what the engine would take for a wish to start an empty graph in an unexpected place. Who only reads needs a
 * file that is there: none is made for them.
 */
export const checkPath = (path: string, readOnly: boolean): void => {
  const folder = dirname(resolve(path));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw config(`The graph file ${path} cannot be kept: there is no folder ${folder}. Make it first.`);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory())
    throw config(`The graph file ${path} is a folder. Name a file in it, such as ${path}/atlas.db.`);
  if (readOnly && found === undefined)
    throw config(
      `There is no graph file ${path}. Fill one first: GRAPH_URL=file:${path} model-atlas seed apply.`,
    );
};

const { ENOSPC, EDQUOT, EFBIG, EACCES, EPERM, EROFS } = constants.errno;
const isFull = (code: number | undefined, text: string) =>
  code === ENOSPC || code === EDQUOT || code === EFBIG || /no space left|not enough space/i.test(text);
const isForbidden = (code: number | undefined, text: string) =>
  code === EACCES || code === EPERM || code === EROFS || /permission denied|access is denied/i.test(text);

/**
 * What the file system did to a graph file, or undefined when it was something else. The engine's messages end in the
 * system's own number. A commit that could not be kept has been taken back by then; the engine gives it the status of a
 * lost race, which it is not: another attempt meets the same disk.
 */
export const fileSystemError = (path: string, cause: unknown): AtlasError | undefined => {
  const text = textOf(cause);
  const number = /\(os error (\d+)\)/.exec(text)?.[1];
  const code = number === undefined ? undefined : Number(number);
  if (isFull(code, text))
    return unavailable(
      `The graph file ${path} cannot grow: the disk is full or a quota is used up. Nothing was changed. Make room, and try again.`,
      cause,
    );
  if (isForbidden(code, text))
    return config(
      `The graph file ${path}, or the folder it is in, may not be read and written by this user. Nothing was changed. Allow it, or name another file.`,
      cause,
    );
  if (code !== undefined)
    return unavailable(
      `The graph file ${path} cannot be used: the system refused it (error ${code}). Nothing was changed. Look at the disk that it is on.`,
      cause,
    );
  return undefined;
};

/** Why a graph file did not open, in words that say what to do. */
export const openingError = (path: string, cause: unknown): AtlasError => {
  if (/is locked|cannot be locked/i.test(textOf(cause)))
    return unavailable(
      `The graph file ${path} is in use by another process. Stop that one first, or use another file: one process at a time.`,
      cause,
    );
  return (
    fileSystemError(path, cause) ??
    config(
      `The graph file ${path} is not a graph file or is damaged; it was left as it is. Restore a copy, or name a new file and apply the seed to it.`,
      cause,
    )
  );
};
