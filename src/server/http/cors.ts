/** Which pages of other origins may read answers. Without configuration: none. */

import { addVary, type Headed, type HeaderSet } from '../http.ts';

const isAllowed = (origin: string, allowed: readonly string[]) =>
  allowed.includes('*') || allowed.includes(origin);

/** Headers of answers that scripts may read. */
const readable = [
  'content-disposition',
  'etag',
  'ratelimit',
  'ratelimit-policy',
  'retry-after',
  'x-request-id',
  'x-truncated',
  'x-sources',
];

/** Adds to a response what lets an allowed origin's page read it. */
export const addCorsHeaders = (request: Headed, headers: HeaderSet, allowed: readonly string[]) => {
  if (allowed.length === 0) return;
  // Also on answers to everybody else: a cache must not hand one origin's answer to another.
  addVary(headers, 'Origin');
  const origin = request.headers.get('origin');
  if (origin === null || !isAllowed(origin, allowed)) return;
  headers.set('access-control-allow-origin', allowed.includes('*') ? '*' : origin);
  headers.set('access-control-expose-headers', readable.join(', '));
};

/** Headers that GraphQL clients, gateways and tracing send. */
const sent = [
  'accept',
  'accept-language',
  'apollo-require-preflight',
  'apollographql-client-name',
  'apollographql-client-version',
  'authorization',
  'baggage',
  'content-type',
  'graphql-preflight',
  'if-none-match',
  'last-event-id',
  'mcp-method',
  'mcp-name',
  'mcp-protocol-version',
  'mcp-session-id',
  'traceparent',
  'tracestate',
  'x-api-key',
  'x-apollo-operation-id',
  'x-apollo-operation-name',
  'x-graphql-client-name',
  'x-graphql-client-version',
  'x-request-id',
  'x-requested-with',
];

/** The answer to a browser that asks whether it may send the real request. */
export const preflight = (methods: readonly string[]) =>
  new Response(null, {
    status: 204,
    headers: {
      allow: methods.join(', '),
      'access-control-allow-methods': methods.join(', '),
      'access-control-allow-headers': sent.join(', '),
      'access-control-max-age': '7200',
    },
  });
