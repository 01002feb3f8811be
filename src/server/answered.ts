import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { AtlasError, type ErrorCode } from '../errors.ts';
import { askThrough, type Through, wentThrough } from '../graphql/select/through.ts';
import { createGraphQL, type RequestInfo, type YogaOptions } from './yoga.ts';

/** A GraphQL request that got no complete answer, with the status that says so over HTTP. */
export class NotAnswered extends AtlasError {
  readonly status: number;

  constructor(status: number, code: ErrorCode, message: string, details: Record<string, unknown>) {
    super(code, message, details);
    this.status = status;
  }
}

const through = (schema: GraphQLSchema): Plugin => {
  const known = new WeakMap<DocumentNode, DocumentNode>();
  return {
    onExecute: ({ executeFn, setExecuteFn }) =>
      setExecuteFn((args) => {
        const document = known.get(args.document) ?? askThrough(schema, args.document);
        known.set(args.document, document);
        return executeFn({ ...args, document });
      }),
  };
};

/**
 * Answers GraphQL requests as `/graphql` does, with the same limits, and gives the records and relationships that the
 * answer goes through.
 */
export const createAnswers = (options: YogaOptions) => {
  const graphql = createGraphQL({ ...options, plugins: [through(options.schema)] });
  return async (request: Request, info: RequestInfo): Promise<Through> => {
    const response = await graphql.fetch(request, info);
    const text = await response.text();
    const { data, errors } = JSON.parse(text) as Answer;
    if (errors === undefined || errors.length === 0) return wentThrough(data);
    const first = errors[0]!;
    const code = first.extensions?.code ?? 'BAD_USER_INPUT';
    throw new NotAnswered(
      response.status >= 400 ? response.status : statusOf(code),
      code,
      errors.map(({ message }) => message).join('\n'),
      { ...first.extensions?.details, errors },
    );
  };
};

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: ErrorCode; readonly details?: Record<string, unknown> };
  }[];
}

const statuses: Partial<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  BAD_CURSOR: 400,
  LIMIT_EXCEEDED: 400,
  NOT_FOUND: 404,
  SERVICE_UNAVAILABLE: 503,
  TIMEOUT: 504,
};

export const statusOf = (code: ErrorCode): number => statuses[code] ?? 500;
