import type { GraphQLSchema } from 'graphql';
import { createYoga, type GraphQLParams, type Plugin } from 'graphql-yoga';
import type { Limits } from '../config.ts';
import type { Log } from '../log.ts';
import type { Execute } from './execute/execute.ts';
import { maskError } from './execute/masked-errors.ts';
import type { RequestInfo } from './execute/operation.ts';
import { json } from './http.ts';
import { readOperation } from './read-operation.ts';
import type { Handler } from './routes.ts';

export interface YogaOptions {
  readonly schema: GraphQLSchema;
  readonly execute: Execute;
  readonly limits: Pick<Limits, 'bodyBytes'>;
  readonly log: Log;
}

/** Requests are read, and operations answered, as everywhere in this server; Yoga does what is HTTP. */
const ours = (execute: Execute, maximum: number): Plugin<RequestInfo> => ({
  onRequestParse: ({ setRequestParser }) =>
    setRequestParser(async (request) => (await readOperation(request, maximum)) as GraphQLParams),
  onParams: ({ setParamsHandler }) =>
    setParamsHandler(({ params, context }) => {
      return execute(
        {
          query: params.query!,
          ...(params.variables && { variables: params.variables }),
          ...(params.operationName && { operationName: params.operationName }),
          ...(params.extensions && { extensions: params.extensions }),
        },
        context as unknown as RequestInfo,
      );
    }),
});

/** GraphQL over HTTP at `/graphql`: which answer a client takes, and with which status it gets it. */
export const createGraphQL = ({ schema, execute, limits, log }: YogaOptions): Handler => {
  const yoga = createYoga<RequestInfo>({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
    // `readOperation` does these with errors that name the limit.
    maxRequestBodySize: false,
    batching: false,
    parserAndValidationCache: false,
    logging: quiet,
    // For what goes wrong outside of operations; there is no request's log there.
    maskedErrors: { maskError: maskError(log) },
    plugins: [ours(execute, limits.bodyBytes)],
  });
  return async (request, info) => {
    // Yoga adds to its context.
    const response = await yoga.fetch(request, { ...info });
    if (response.status === 406) return notAcceptable();
    response.headers.set('cache-control', 'no-store');
    return response;
  };
};

const notAcceptable = () =>
  json(406, {
    errors: [
      {
        message:
          'The header accept names nothing that is answered here. Name application/graphql-response+json or application/json.',
        extensions: { code: 'BAD_REQUEST' },
      },
    ],
  });

/** Yoga logs what it masks once more; `maskError` has done so, with an id. */
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
