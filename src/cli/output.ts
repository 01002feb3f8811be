import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Whoever read the output has had enough (`| head`): no failure, only the end. */
export class ReaderGone extends Error {}

const isPipeClosed = (error: unknown) =>
  ['EPIPE', 'ERR_STREAM_DESTROYED', 'ECONNRESET'].includes((error as NodeJS.ErrnoException)?.code ?? '');

/** Writes the parts one after the other, as fast as they are taken and no faster. */
export const writeAll = async (parts: AsyncIterable<string>, to: Writable): Promise<void> => {
  let failure: Error | undefined;
  const fail = (error: Error) => {
    failure = isPipeClosed(error) ? new ReaderGone() : error;
  };
  to.on('error', fail);
  try {
    for await (const part of parts) {
      if (failure) throw failure;
      if (!to.write(part)) await once(to, 'drain').catch(fail);
    }
    // An empty write calls back when everything before it is gone.
    await new Promise<void>((resolve) => {
      to.write('', () => resolve());
    });
    if (failure) throw failure;
  } finally {
    to.off('error', fail);
    // A pipe that closed may complain once more later.
    to.on('error', () => {});
  }
};
