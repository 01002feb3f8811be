/**
 * The closed list of codes that a caller can meet in `extensions.code` of a GraphQL error, in a JSON answer, on stderr or
 * in a problem list, with what each means.
 */
export const errorCodes = {
  BAD_REQUEST: 'The HTTP request is not GraphQL over HTTP.',
  PERSISTED_QUERY_NOT_FOUND: 'No document is known under this hash or id; send it whole.',
  PERSISTED_QUERY_MISMATCH: 'The document is not the one whose hash came with it.',
  GRAPHQL_PARSE_FAILED: 'The query is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The query does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'No operation, or no single one, is meant; or it is not a query.',
  BAD_USER_INPUT: 'A variable or an argument cannot be taken as it stands.',
  BAD_CURSOR: 'A cursor is broken, or belongs to another list or order.',
  LIMIT_EXCEEDED: 'A documented bound was passed; details say limit, maximum and what was seen.',
  UNAUTHORIZED: 'The key is not known, or there is none where the server wants one; over HTTP only.',
  RATE_LIMITED: 'The client has spent what it may for now; details say how long to wait.',
  NOT_FOUND: 'What is named is no record.',
  BAD_DATA:
    'The database holds something in a record that the ontology does not allow; the message says what and where.',
  TIMEOUT: 'The time of the request was over.',
  CANCELLED: 'The caller went before the answer was there.',
  SERVICE_UNAVAILABLE: 'The database cannot be reached, or is busy. Try again later.',
  INTERNAL_SERVER_ERROR: 'A fault of the server; its log has the story under the id that is given.',
  CONFIG: 'The configuration cannot be taken; command line only.',
  SEED: 'The seed has problems; command line only.',
  CONFLICT: 'The graph was changed meanwhile; command line only.',
} as const;

export type ErrorCode = keyof typeof errorCodes;

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
