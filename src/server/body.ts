import type { Readable } from 'node:stream';
import { overLimit } from '../errors.ts';
import { toGraphQLError } from './failure.ts';

const advice = 'Send a shorter query, or fewer variables.';

/** The connection ends with the answer, so that nobody has to read the rest of the body. */
const tooLarge = (maximum: number, seen: number) =>
  toGraphQLError(
    overLimit('Body bytes', maximum, seen, advice),
    {},
    { status: 413, headers: { connection: 'close' } },
  );

/** A request's body; refuses more than `maximum` bytes, by the declared length and, where none is declared, while reading. */
export const readBody = async ({ headers, body }: Request, maximum: number): Promise<Buffer> => {
  const declared = Number(headers.get('content-length') ?? 0);
  if (declared > maximum) throw tooLarge(maximum, declared);
  if (body === null) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let seen = 0;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    seen += chunk.byteLength;
    if (seen > maximum) throw tooLarge(maximum, seen);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** The same from a stream of Node, without leaving the thread between its parts. Stopping early leaves the rest unread. */
export const collectBody = (body: Readable, declared: number, maximum: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    if (declared > maximum) return reject(tooLarge(maximum, declared));
    const chunks: Buffer[] = [];
    let seen = 0;
    const settle = (then: () => void) => {
      body.off('data', take).off('end', end).off('error', fail).off('close', close);
      then();
    };
    const end = () => settle(() => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    const fail = (error: Error) => settle(() => reject(error));
    const close = () => fail(new Error('The connection ended before the body did.'));
    const take = (chunk: Buffer) => {
      seen += chunk.byteLength;
      chunks.push(chunk);
      if (seen <= maximum) return;
      body.pause();
      fail(tooLarge(maximum, seen));
    };
    body.on('data', take).on('end', end).on('error', fail).on('close', close);
  });
