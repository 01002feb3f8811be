/** Which pages of other origins may read answers. Without configuration: none. */

const isAllowed = (origin: string, allowed: readonly string[]) =>
  allowed.includes('*') || allowed.includes(origin);

/** Adds to a response what lets an allowed origin's page read it. */
export const addCorsHeaders = (request: Request, headers: Headers, allowed: readonly string[]) => {
  if (allowed.length === 0) return;
  // Also on answers to everybody else: a cache must not hand one origin's answer to another.
  headers.append('vary', 'Origin');
  const origin = request.headers.get('origin');
  if (origin === null || !isAllowed(origin, allowed)) return;
  headers.set('access-control-allow-origin', allowed.includes('*') ? '*' : origin);
  headers.set('access-control-expose-headers', 'x-request-id, x-truncated');
};

/** The answer to a browser that asks whether it may send the real request. */
export const preflight = (methods: readonly string[]) =>
  new Response(null, {
    status: 204,
    headers: {
      allow: methods.join(', '),
      'access-control-allow-methods': methods.join(', '),
      'access-control-allow-headers': 'content-type, accept, x-request-id',
      'access-control-max-age': '600',
    },
  });
