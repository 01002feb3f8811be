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
