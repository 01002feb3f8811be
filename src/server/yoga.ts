import type { ExecutionResult, GraphQLSchema } from 'graphql';
import {
  createYoga,
  type FetchAPI,
  type GraphQLParams,
  type Plugin,
  processRegularResult,
} from 'graphql-yoga';
import type { Limits } from '../config.ts';
import type { Log } from '../log.ts';
import type { Execute } from './execute/execute.ts';
import { maskError } from './execute/masked-errors.ts';
import type { Operation, RequestInfo } from './execute/operation.ts';
import { PlainAnswer } from './http/answer.ts';
import { type Asked, askedOf } from './http/asked.ts';
import { type HeaderSet, json } from './http.ts';
import { isLong, jsonInTurns, withText } from './json.ts';
import type { Documents } from './persisted.ts';
import { readOperation } from './read-operation.ts';
import type { Route } from './routes.ts';

export interface YogaOptions {
  readonly schema: GraphQLSchema;
  readonly execute: Execute;
  readonly limits: Pick<Limits, 'bodyBytes'>;
  readonly documents: Documents;
  readonly log: Log;
}

/** Requests are read, and operations answered, as everywhere in this server; Yoga does what is HTTP. */
const ours = (
  execute: Execute,
  read: (asked: Asked, info: RequestInfo) => Promise<Operation>,
): Plugin<RequestInfo> => ({
  onRequestParse: ({ setRequestParser, serverContext }) =>
    setRequestParser(
      async (request) =>
        (await read(askedOf(request), serverContext as unknown as RequestInfo)) as GraphQLParams,
    ),
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

/** Media types of answers that are whole, by what a client may write for them. */
const whole = ['application/graphql-response+json', 'application/json'] as const;
type Whole = (typeof whole)[number];

/**
 * In which of the two a client takes a whole answer, as Yoga chooses: the first that it names, whatever weights it gives.
 * Undefined: it takes none of them, but perhaps a stream.
 */
const wholeFor = (accept: string | null): Whole | undefined => {
  for (const range of (accept ?? '*/*').replaceAll(/\s/g, '').toLowerCase().split(',')) {
    const [type = '', ...parameters] = range.split(';');
    const charset = parameters.find((parameter) => parameter.includes('charset='));
    if (charset !== undefined && charset !== 'charset=utf-8') continue;
    if (type === '*/*' || type === 'application/*' || type === '*/json') return 'application/json';
    const named = whole.find((one) => one === type || `*/${one.slice('application/'.length)}` === type);
    if (named) return named;
  }
  return undefined;
};

/** Yoga's own writer of whole answers, writing plain ones; the data of long answers is written here, in turns. */
const writeWhole = async (result: ExecutionResult, type: Whole): Promise<PlainAnswer> =>
  processRegularResult(
    (isLong(result.data) ? withText(result, await jsonInTurns(result.data)) : result) as never,
    { Response: PlainAnswer } as unknown as FetchAPI,
    type,
  ) as unknown as PlainAnswer;

/**
 * GraphQL over HTTP at `/graphql`: which answer a client takes, and with which status it gets it. Who takes a whole answer,
 * as nearly everybody does, is answered directly; others by Yoga.
 */
export const createGraphQL = ({
  schema,
  execute: run,
  limits,
  documents,
  log,
}: YogaOptions): Required<Pick<Route, 'direct' | 'handle'>> => {
  const read = async (asked: Asked, info: RequestInfo): Promise<Operation> => {
    try {
      return await readOperation(asked, limits.bodyBytes, documents);
    } catch (error) {
      // A document that is not known now may be known soon.
      info.incomplete?.();
      // A body that broke off with its connection is no failure.
      throw info.signal?.aborted ? info.signal.reason : error;
    }
  };
  const execute: Execute = async (operation, info) => {
    const result = await run(operation, info);
    if ('data' in result) documents.keep(operation);
    return result;
  };
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
    plugins: [ours(execute, read)],
  });
  const answer = async (asked: Asked, info: RequestInfo): Promise<ExecutionResult> => {
    try {
      return await execute(await read(asked, info), info);
    } catch (error) {
      // Nobody is left to be told; what fails because its caller has left is no failure.
      return { errors: info.signal?.aborted ? [] : [maskError(info.log)(error)] };
    }
  };
  return {
    direct: (asked, info) => {
      const type = wholeFor(asked.headers.get('accept'));
      return type && answer(asked, info).then(async (result) => unkept(await writeWhole(result, type)));
    },
    handle: async (request, info) => {
      // Yoga adds to its context.
      const response = await yoga.fetch(request, { ...info });
      return response.status === 406 ? notAcceptable() : unkept(response);
    },
  };
};

const unkept = <A extends { readonly headers: HeaderSet }>(answer: A): A => {
  answer.headers.set('cache-control', 'no-store');
  return answer;
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
