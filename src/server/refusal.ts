import { GraphQLError } from 'graphql';
import { AtlasError } from '../errors.ts';
import { retryAfterOf } from './admission.ts';
import { NotAnswered, notAnswered, statusOf } from './answered.ts';
import { json } from './http.ts';

/** An expected error as a JSON answer for those who do not speak GraphQL; throws what is not expected. */
export const refusal = (
  thrown: unknown,
  more: (error: AtlasError) => Readonly<Record<string, unknown>> = () => ({}),
): Response => {
  const error = thrown instanceof GraphQLError ? notAnswered([thrown]) : thrown;
  if (!(error instanceof AtlasError)) throw error;
  const { code, message, details } = error;
  return json(
    error instanceof NotAnswered ? error.status : statusOf(code),
    { error: message, code, ...(Object.keys(details).length > 0 ? { details } : {}), ...more(error) },
    retryAfterOf(error),
  );
};
