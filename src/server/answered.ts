import type { ExecutionResult } from 'graphql';
import { AtlasError, type ErrorCode } from '../errors.ts';
import { type Through, wentThrough } from '../graphql/select/through.ts';
import type { Execute } from './execute/execute.ts';
import type { Operation, RequestInfo } from './execute/operation.ts';

/** A GraphQL request that got no complete answer, with the status that says so over HTTP. */
export class NotAnswered extends AtlasError {
  readonly status: number;

  constructor(status: number, code: ErrorCode, message: string, details: Record<string, unknown>) {
    super(code, message, details);
    this.status = status;
  }
}

/** What the answer to an operation goes through; throws `NotAnswered` unless the answer is complete. */
export const answeredThrough = async (
  execute: Execute,
  operation: Operation,
  info: RequestInfo,
): Promise<Through> => {
  const { data, errors = [] } = await execute(operation, info, { through: true });
  if (errors.length === 0) return wentThrough(data);
  throw notAnswered(errors);
};

/** The data of an operation; throws `NotAnswered` unless the answer is complete. */
export const answered = async (
  execute: Execute,
  operation: Operation,
  info: RequestInfo,
): Promise<NonNullable<ExecutionResult['data']>> => {
  const { data, errors = [] } = await execute(operation, info);
  if (errors.length > 0 || !data) throw notAnswered(errors);
  return data;
};

export const notAnswered = (errors: NonNullable<ExecutionResult['errors']>): NotAnswered => {
  const { http, ...extensions } = errors[0]!.extensions as Hints;
  const code = extensions.code ?? 'BAD_USER_INPUT';
  return new NotAnswered(
    http?.status ?? statusOf(code),
    code,
    errors.map(({ message }) => message).join('\n'),
    {
      ...extensions.details,
      errors: errors.map(({ message, locations, path, extensions: { http: _, ...rest } }) => ({
        message,
        ...(locations && { locations }),
        ...(path && { path }),
        extensions: rest,
      })),
    },
  );
};

interface Hints {
  readonly code?: ErrorCode;
  readonly details?: Record<string, unknown>;
  readonly http?: { readonly status: number };
}

const statuses: Partial<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  BAD_CURSOR: 400,
  LIMIT_EXCEEDED: 400,
  NOT_FOUND: 404,
  UNAUTHORIZED: 401,
  RATE_LIMITED: 429,
  SERVICE_UNAVAILABLE: 503,
  TIMEOUT: 504,
};

export const statusOf = (code: ErrorCode): number => statuses[code] ?? 500;
