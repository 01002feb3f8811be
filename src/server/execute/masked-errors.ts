import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { AtlasError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { retryAfterOf } from '../admission.ts';
import { expectedError, refuseWith, shortened, toGraphQLError } from '../failure.ts';

/** Where nothing was answered, the status says why. */
const hintOf = (error: AtlasError) => {
  const status = { SERVICE_UNAVAILABLE: 503, RATE_LIMITED: 429 }[error.code as string];
  return status === undefined ? undefined : { status, headers: retryAfterOf(error) };
};

/**
 * What a client may see of an error. Expected ones are shown as they are; GraphQL's own complaints about the request
 * too; anything else becomes "Internal error" with an id, under which the log has the whole story.
 */
export const maskError =
  (log: Pick<Log, 'warn' | 'error'>) =>
  (error: unknown): GraphQLError => {
    const expected = expectedError(error);
    const place = error instanceof GraphQLError ? error : undefined;
    if (expected !== undefined) {
      if (expected.cause !== undefined)
        log.warn({ err: expected.cause, code: expected.code }, expected.message);
      return toGraphQLError(expected, place, place?.path ? undefined : hintOf(expected));
    }
    if (place && (place.originalError == null || place.path === undefined)) return shortened(place);
    // A null that only shows when the query runs, where a variable with a default stands in a place that takes none.
    if (place?.originalError instanceof GraphQLError && place.originalError.nodes !== undefined)
      return refuseWith(shortened(place), 'BAD_USER_INPUT');
    const id = randomUUID();
    log.error({ err: place?.originalError ?? error, errorId: id, path: place?.path }, 'unexpected error');
    return new GraphQLError(`Internal error. The server's log has it under the id ${id}.`, {
      nodes: place?.nodes ?? null,
      path: place?.path ?? null,
      extensions: {
        code: 'INTERNAL_SERVER_ERROR',
        id,
        ...(place?.path === undefined && { http: { status: 500 } }),
      },
    });
  };
