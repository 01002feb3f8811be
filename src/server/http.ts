/** Small makers of responses, and the headers that all of them share. */

export const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  });

/** Pages carry everything they need: nothing may be fetched from, or sent to, another host. */
const pagePolicy = (frames: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    // The editor inside GraphiQL writes its own style elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frames}`,
  ].join('; ');

/** A document; `frames`: whose pages may show it in a frame. */
export const html = (body: string, status = 200, frames: readonly string[] = []) =>
  new Response(body, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': pagePolicy(frames.join(' ') || "'none'"),
    },
  });

/** Headers of a request: its own, or those of the web's `Request`. */
export interface Headed {
  readonly headers: Pick<Headers, 'get'>;
}

/** Headers of an answer that is being made: plain ones, or those of the web's `Response`. */
export interface HeaderSet {
  get(name: string): string | null;
  has(name: string): boolean;
  set(name: string, value: string): void;
  /** Adds to what is there, after a comma. */
  append(name: string, value: string): void;
  delete(name: string): void;
  [Symbol.iterator](): Iterator<[string, string]>;
}

export const securityHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

const mayBeFramed = (headers: HeaderSet) =>
  /frame-ancestors (?!'none')/.test(headers.get('content-security-policy') ?? '');

export const addSecurityHeaders = (headers: HeaderSet) => {
  for (const [name, value] of Object.entries(securityHeaders)) headers.set(name, value);
  // The older header cannot name origins; where the policy does, it would only forbid what that allows.
  if (mayBeFramed(headers)) headers.delete('x-frame-options');
};

/** Whether a page is asked for as it stands in a frame of somebody else's. */
export const isEmbedded = (url: string): boolean => /[?&]embed=1(&|$)/.test(url);

/** Whether it is a record at a glance, which tools that match tables show in a frame of theirs; it runs no script. */
export const isPreview = (url: string): boolean => /^[^?]*\/reconcile\/preview(\?|$)/.test(url);

/** Says that another request might get another answer because of this header. */
export const addVary = (headers: HeaderSet, ...names: readonly string[]) => {
  const known = (headers.get('vary') ?? '').split(',').map((name) => name.trim().toLowerCase());
  for (const name of names) if (!known.includes(name.toLowerCase())) headers.append('vary', name);
};

/** Whether the caller would rather have a page than data. */
export const wantsHtml = (request: Headed) => {
  const accept = request.headers.get('accept') ?? '';
  return accept.includes('text/html') && !accept.includes('application/graphql-response+json');
};
