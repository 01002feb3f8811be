import type { IncomingMessage } from 'node:http';
import { collectBody } from '../body.ts';
import type { Asked } from './asked.ts';
import type { Caller } from './caller.ts';

const hasBody = ({ headers, method }: IncomingMessage) =>
  method !== 'GET' &&
  method !== 'HEAD' &&
  (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0);

/** The body as it comes. Stopping early does not end the connection: the answer still has to go over it. */
const bodyOf = (request: IncomingMessage): AsyncIterable<Uint8Array> => ({
  [Symbol.asyncIterator]: () => request.iterator({ destroyOnReturn: false }),
});

/** Methods that the web's `Request` knows nothing of. */
const unknownMethods = new Set(['CONNECT', 'TRACE', 'TRACK']);

/** Headers as they came, those that came several times in one. */
const headersOf = ({ rawHeaders }: IncomingMessage): Asked['headers'] => {
  const values = new Map<string, string>();
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i]!.toLowerCase();
    const known = values.get(name);
    values.set(name, known === undefined ? rawHeaders[i + 1]! : `${known}, ${rawHeaders[i + 1]}`);
  }
  return { get: (name) => values.get(name) ?? null };
};

/** The address below which this server answers, in whichever form the request names it; undefined where it is none. */
const pathOf = (url: string, basePath: string): string | undefined => {
  const isAbsolute = /^https?:\/\//i.test(url);
  if (isAbsolute && !URL.canParse(url)) return undefined;
  const target = isAbsolute ? url.replace(/^https?:\/\/[^/?#]*/i, '') || '/' : url;
  if (!target.startsWith('/')) return undefined;
  const below = basePath !== '' && (target === basePath || target.startsWith(`${basePath}/`));
  return below ? target.slice(basePath.length) || '/' : target;
};

/** Node's request as it is looked at here; undefined where its address is none. `url` is read under any name of this server. */
export const arrived = (
  request: IncomingMessage,
  { publicUrl }: Caller,
  basePath: string,
): Asked | undefined => {
  const { method = 'GET', url = '' } = request;
  const path = pathOf(url, basePath);
  if (path === undefined || unknownMethods.has(method)) return undefined;
  let at: URL;
  try {
    at = new URL(`${new URL(publicUrl).origin}${path}`);
  } catch {
    return undefined;
  }
  const withBody = hasBody(request);
  return {
    method,
    url: at.href,
    at,
    headers: headersOf(request),
    bytes: async (maximum) =>
      withBody
        ? collectBody(request, Number(request.headers['content-length'] ?? 0), maximum)
        : Buffer.alloc(0),
    request: () => {
      const headers = new Headers();
      for (let i = 0; i < request.rawHeaders.length; i += 2)
        headers.append(request.rawHeaders[i]!, request.rawHeaders[i + 1]!);
      return new Request(at, {
        method,
        headers,
        ...(withBody ? { body: bodyOf(request) as unknown as BodyInit, duplex: 'half' } : {}),
      } as RequestInit);
    },
  };
};
