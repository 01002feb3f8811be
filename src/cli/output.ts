import type { Writable } from 'node:stream';

/** Whoever read the output has had enough (`| head`): no failure, only the end. */
export class ReaderGone extends Error {}

const isPipeClosed = (error: unknown) =>
  ['EPIPE', 'ERR_STREAM_DESTROYED', 'ECONNRESET'].includes((error as NodeJS.ErrnoException)?.code ?? '');

/** Writes the parts one after the other, as fast as they are taken and no faster. */
export const writeAll = async (parts: AsyncIterable<string | Uint8Array>, to: Writable): Promise<void> => {
  let failure: Error | undefined;
  let wake = () => {};
  to.on('error', (error) => {
    failure = isPipeClosed(error) ? new ReaderGone() : error;
    wake();
  });
  /** Resolves when `part` is on its way out, or can no longer go. A broken stream may forget its callbacks. */
  const write = (part: string | Uint8Array) =>
    new Promise<void>((resolve) => {
      wake = resolve;
      to.write(part, () => resolve());
    });
  for await (const part of parts) {
    if (failure) throw failure;
    await write(part);
    if (failure) throw failure;
  }
};
