import { type ASTNode, GraphQLError } from 'graphql';
import { AtlasError } from '../errors.ts';

/** What the writer of a response reads off an error to choose the status; it never reaches the client. */
interface HttpHint {
  readonly status: number;
  /** True for errors in the request itself, which `application/json` clients get with status 200 by the specification. */
  readonly spec?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An expected error as clients see it: message, `extensions.code`, and `extensions.details` where there are any. */
export const toGraphQLError = (
  error: AtlasError,
  place: Pick<GraphQLError, 'path' | 'nodes'> | { nodes?: readonly ASTNode[] } = {},
  http?: HttpHint,
) =>
  new GraphQLError(error.message, {
    ...('path' in place && place.path !== undefined && { path: place.path }),
    ...(place.nodes !== undefined && { nodes: place.nodes }),
    extensions: {
      code: error.code,
      ...(Object.keys(error.details).length > 0 && { details: error.details }),
      ...(http && { http }),
    },
  });

/** The same for an error that refuses the whole request: a 4xx for those who understand GraphQL's own media type. */
export const refuse = (error: AtlasError, nodes: readonly ASTNode[] = [], status = 400) =>
  toGraphQLError(error, { nodes }, { status, spec: status === 400 });

/** What refuses a request in GraphQL's own words, with a code for programs. An error that has one keeps it. */
export const refuseWith = (error: GraphQLError, code: string): GraphQLError =>
  error.extensions.code === undefined
    ? new GraphQLError(error.message, {
        nodes: error.nodes ?? null,
        source: error.source ?? null,
        positions: error.positions ?? null,
        path: error.path ?? null,
        extensions: { ...error.extensions, code, http: { status: 400, spec: true } },
      })
    : error;

const longestMessage = 1_000;

/** GraphQL repeats the caller's words; not more of them than help. */
export const shortened = (error: GraphQLError): GraphQLError =>
  error.message.length <= longestMessage
    ? error
    : new GraphQLError(`${error.message.slice(0, longestMessage)}…`, {
        nodes: error.nodes ?? null,
        source: error.source ?? null,
        positions: error.positions ?? null,
        path: error.path ?? null,
        extensions: error.extensions,
      });

/** The `AtlasError` that this error is or carries, however deep GraphQL wrapped it. */
export const expectedError = (error: unknown): AtlasError | undefined => {
  let current = error;
  for (let level = 0; level < 10 && current instanceof Error; level++) {
    if (current instanceof AtlasError) return current;
    current = current instanceof GraphQLError ? current.originalError : undefined;
  }
  return undefined;
};
