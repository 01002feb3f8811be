import type { Plugin } from 'graphql-yoga';
import { overLimit } from '../../errors.ts';
import { toGraphQLError } from '../failure.ts';

const advice = 'Send a shorter query, or fewer variables.';

/** The connection ends with the answer, so that nobody has to read the rest of the body. */
const tooLarge = (maximum: number, seen: number) =>
  toGraphQLError(
    overLimit('Body bytes', maximum, seen, advice),
    {},
    { status: 413, headers: { connection: 'close' } },
  );

const readAtMost = async (body: ReadableStream<Uint8Array>, maximum: number) => {
  const chunks: Uint8Array[] = [];
  let seen = 0;
  for await (const chunk of body) {
    seen += chunk.byteLength;
    if (seen > maximum) throw tooLarge(maximum, seen);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** Refuses bodies above `maximum` bytes, by the declared length and, for those that declare none, while reading. */
export const bodyLimit = (maximum: number): Plugin => ({
  onRequestParse: ({ request, requestParser, setRequestParser, fetchAPI }) => {
    const declared = Number(request.headers.get('content-length') ?? 0);
    if (declared > maximum) throw tooLarge(maximum, declared);
    const { body } = request;
    if (!requestParser || body === null || request.method === 'GET') return;
    setRequestParser(async ({ url, method, headers, signal }) =>
      requestParser(
        new fetchAPI.Request(url, {
          method,
          headers,
          signal,
          body: new Uint8Array(await readAtMost(body, maximum)),
        }),
      ),
    );
  },
});
