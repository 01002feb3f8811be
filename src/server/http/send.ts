import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { HeaderSet } from '../http.ts';
import type { Answer } from './answer.ts';

/** The one who asked has gone, or takes nothing any more: nobody is left to tell. */
export class ReaderGone extends Error {}

const gone = () => new ReaderGone('The reader of the answer has gone.');

/** Resolves when the connection has room again; rejects with `ReaderGone`. */
const room = (response: ServerResponse): Promise<void> =>
  new Promise((resolve, reject) => {
    const leave = (settle: () => void) => () => {
      response.off('drain', drained);
      response.off('close', closed);
      settle();
    };
    const drained = leave(resolve);
    const closed = leave(() => reject(gone()));
    response.once('drain', drained);
    response.once('close', closed);
  });

/**
 * Ends the connection of a reader that takes nothing for `timeoutMs` while there is something for it. A connection on which
 * the server is still thinking is left alone.
 */
export const endIdleReaders = (response: ServerResponse, timeoutMs: number, onEnd: () => void): void => {
  const { socket } = response;
  if (socket === null) return;
  let written = socket.bytesWritten;
  let since = performance.now();
  const timer = setInterval(
    () => {
      const waits = response.writableLength > 0 || socket.writableLength > 0;
      // What the kernel took counts as taken: `bytesWritten` also has what Node still holds.
      const taken = socket.bytesWritten - socket.writableLength;
      if (!waits || taken !== written) {
        written = taken;
        since = performance.now();
      } else if (performance.now() - since >= timeoutMs) {
        onEnd();
        socket.destroy();
      }
    },
    Math.max(5, Math.min(timeoutMs / 4, 5_000)),
  );
  timer.unref();
  response.once('close', () => clearInterval(timer));
};

/** Status and headers, as a `Response` has them. */
export type Head = Pick<Answer, 'status'> & { readonly headers: HeaderSet };

const writeHead = (response: ServerResponse, { status, headers }: Head) =>
  response.writeHead(status, STATUS_CODES[status] ?? 'Unknown', Object.fromEntries(headers));

/** A larger body goes out in slices, so that one can see whether its reader takes it. */
const sliceBytes = 65_536;

function* slices(body: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < body.byteLength; at += sliceBytes) yield body.subarray(at, at + sliceBytes);
}

/** Sends a body that is at hand; absent: an answer that has none, such as 204. */
export const sendWhole = async (response: ServerResponse, head: Head, body?: Uint8Array): Promise<void> => {
  // How a body travels is said here; who made the answer may have thought of another way.
  head.headers.delete('transfer-encoding');
  if (body !== undefined) head.headers.set('content-length', String(body.byteLength));
  if (body === undefined || body.byteLength <= sliceBytes) {
    writeHead(response, head);
    response.end(body);
  } else await sendParts(response, head, slices(body));
};

/**
 * Sends a body part by part, as fast as it is taken and no faster. Where `parts` fails, the connection is broken off, so that
 * its reader knows that what came is not all, and the error is thrown. `ReaderGone`: nobody reads any more.
 */
export const sendParts = async (
  response: ServerResponse,
  head: Head,
  parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<void> => {
  writeHead(response, head);
  try {
    for await (const part of parts) {
      if (response.destroyed) throw gone();
      if (!response.write(part)) await room(response);
    }
  } catch (error) {
    response.destroy();
    throw error;
  }
  response.end();
};
