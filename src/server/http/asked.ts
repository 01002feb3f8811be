import { readBody } from '../body.ts';
import type { Headed } from '../http.ts';

/**
 * A request as most of this server looks at it: the web's `Request` is made of it only where somebody needs one, because
 * that costs more than all that is asked here.
 */
export interface Asked extends Headed {
  readonly method: string;
  /** The whole address, as people write it to reach this server. */
  readonly url: string;
  readonly at: URL;
  /** The body, of at most so many bytes; can be read once. */
  readonly bytes: (maximum: number) => Promise<Buffer>;
  /** The same as a `Request`, instead of reading the body. */
  readonly request: () => Request;
}

export const askedOf = (request: Request): Asked => ({
  method: request.method,
  url: request.url,
  at: new URL(request.url),
  headers: request.headers,
  bytes: (maximum) => readBody(request, maximum),
  request: () => request,
});
