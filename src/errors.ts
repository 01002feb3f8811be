/** The closed list of codes that a caller can meet in `extensions.code`, on stderr or in a problem list. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'BAD_CURSOR'
  | 'LIMIT_EXCEEDED'
  | 'NOT_FOUND'
  | 'SERVICE_UNAVAILABLE'
  | 'TIMEOUT'
  | 'CONFIG'
  | 'SEED'
  | 'CONFLICT'
  | 'INTERNAL_SERVER_ERROR';

/**
 * An error whose message may be shown to the caller: it says what was wrong, where, and what to do.
 * Everything else that is thrown is masked at the door and logged with an id.
 */
export class AtlasError extends Error {
  readonly code: ErrorCode;
  /** Machine-readable particulars, such as the limit's name, its maximum and the value seen. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'AtlasError';
    this.code = code;
    this.details = details;
  }
}

/** What the user asked for cannot be taken as it stands. */
export const badInput = (message: string, details?: Record<string, unknown>) =>
  new AtlasError('BAD_USER_INPUT', message, details);

/** A documented bound was passed; the message names it, its maximum and the value seen. */
export const overLimit = (limit: string, maximum: number, seen: number, advice: string) =>
  new AtlasError('LIMIT_EXCEEDED', `${limit}: at most ${maximum}, got ${seen}. ${advice}`, {
    limit,
    maximum,
    seen,
  });
