import type { DocumentNode, GraphQLSchema } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Limits } from '../config.ts';
import type { Log } from '../log.ts';
import { aliasLimit } from './plugins/alias-limit.ts';
import { bodyLimit } from './plugins/body-limit.ts';
import { costLimit } from './plugins/cost-limit.ts';
import { costReport } from './plugins/cost-report.ts';
import { depthLimit } from './plugins/depth-limit.ts';
import { inputLimit } from './plugins/input-limit.ts';
import { languageFallbacks } from './plugins/language-fallbacks.ts';
import { maskError, maskedErrors } from './plugins/masked-errors.ts';
import { noBatching } from './plugins/no-batching.ts';
import { timeLimit } from './plugins/time-limit.ts';
import { tokenLimit } from './plugins/token-limit.ts';

/** What a request brings with it into the GraphQL context. */
export interface RequestInfo {
  readonly requestId: string;
  readonly log: Log;
}

/** What the GraphQL context is made from. */
export interface ContextInfo extends RequestInfo {
  /** Aborts when the caller has gone or the time is over. */
  readonly signal: AbortSignal;
}

export interface YogaOptions {
  readonly schema: GraphQLSchema;
  /** Made anew for each request. */
  readonly context: (info: ContextInfo) => object;
  readonly limits: Limits;
  readonly log: Log;
  /** What is done besides, after everything that may refuse the request. */
  readonly plugins?: readonly Plugin[];
}

/** Documents are kept after parsing, but not those so long that a thousand of them would fill the memory. */
const documentCache = () => {
  const longest = 16_384;
  const kept = new Map<string, DocumentNode>();
  return {
    get: (text: string) => kept.get(text),
    set: (text: string, document: DocumentNode) => {
      if (text.length > longest) return;
      const oldest = kept.keys().next().value;
      if (kept.size >= 1_000 && oldest !== undefined) kept.delete(oldest);
      kept.set(text, document);
    },
  };
};

/** GraphQL over HTTP at `/graphql`: the routes around it, CORS and GraphiQL are in app.ts. */
export const createGraphQL = ({ schema, context, limits, log, plugins = [] }: YogaOptions) =>
  createYoga<RequestInfo>({
    schema,
    context: ({ requestId, log, request }) => {
      const stop = new AbortController();
      const signal = AbortSignal.any([request.signal, stop.signal]);
      return { ...context({ requestId, log, signal }), stop };
    },
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
    // bodyLimit and noBatching do these with errors that name the limit.
    maxRequestBodySize: false,
    batching: { limit: Number.MAX_SAFE_INTEGER },
    logging: quiet,
    parserAndValidationCache: {
      documentCache: documentCache(),
      errorCache: { get: () => undefined, set: () => {} },
    },
    // For what goes wrong outside of resolvers; there is no request's log there.
    maskedErrors: { maskError: maskError(log) },
    plugins: [
      bodyLimit(limits.bodyBytes),
      noBatching(),
      tokenLimit(limits.tokens),
      depthLimit(limits.depth),
      aliasLimit(limits.aliases),
      inputLimit(limits),
      costLimit(limits.cost),
      timeLimit(limits.timeoutMs),
      languageFallbacks(),
      costReport(limits.cost),
      maskedErrors(),
      ...plugins,
    ],
  });

/** Yoga logs what it masks once more; `maskError` has done so, with an id. */
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
