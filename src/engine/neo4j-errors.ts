import { Neo4jError } from 'neo4j-driver';
import { AtlasError } from '../errors.ts';
import { timedOut } from './limits.ts';

/** What an error's text may tell: where the server is, never who signs in. */
export interface Place {
  readonly server: string;
  readonly database: string | undefined;
  readonly timeoutMs: number;
  /** Whether something was to be changed. */
  readonly writing?: boolean;
}

const unavailable = (message: string, cause: unknown, details = {}) =>
  new AtlasError('SERVICE_UNAVAILABLE', message, details, cause);

/** Not there, going away, or not a Neo4j at all. */
const awayCodes = /^(ServiceUnavailable|SessionExpired|ProtocolError)$|DatabaseUnavailable/;

/** Two writes wanted the same at once, and this one has to stand back. */
const lostCodes =
  /(\.Transaction\.(DeadlockDetected|LockAcquisitionTimeout|Outdated|ConstraintsChanged)|\.Schema\.EquivalentSchemaRuleAlreadyExists)$/;

/** The driver's words for a cluster without a leader. */
const writerMissing =
  /no longer (possible to write|accepts writes)|failed to obtain connection towards WRITE server/i;

/** Of two writes, the other one deleted what this one was about to change. */
const goneCode = 'Neo.ClientError.Statement.EntityNotFound';

/** Of two writes of the same id, the other one was first; or it is where nobody looked. */
const takenCode = 'Neo.ClientError.Schema.ConstraintValidationFailed';

/** Which id it is, of what the database says of it; nothing else of its words is repeated. */
const takenId = (message: string): string => {
  const [, type, id] =
    /already exists with (?:label|type) `(\w+)` and property `id` = '([^']*)'/.exec(message) ?? [];
  return id === undefined ? 'the same id' : `the id "${id}" (${type})`;
};

/** What the database says it has too little of: its setting and the limit that is met. Nothing else of its words is repeated. */
const metLimit = (message: string): string => {
  const [setting] = /\b(?:db|dbms|server)\.memory\.[a-z.]*[a-z]/.exec(message) ?? [];
  const [limit] =
    /\b\d+(?:\.\d+)? ?[KMGT]i?B\b/.exec(
      /more than the (?:limit|available)[^,]*|\([^)]*\)/.exec(message)?.[0] ?? '',
    ) ?? [];
  return `${setting ?? 'dbms.memory.transaction.total.max or db.memory.transaction.max'}${limit === undefined ? '' : ` (${limit})`}`;
};

const outOfMemory = (code: string, message: string, { server, writing }: Place): string => {
  const pool = code.endsWith('.MemoryPoolOutOfMemoryError');
  const small = pool ? metLimit(message) : 'server.memory.heap.max_size';
  return writing
    ? `Neo4j at ${server} has too little memory to change so much at once: ${small} is too small. Nothing was changed. ` +
        (pool
          ? 'Give the server a larger heap (server.memory.heap.max_size), of which transactions get 70 % unless dbms.memory.transaction.total.max ' +
            'says otherwise, or change less at once.'
          : 'Set it to more, or change less at once.')
    : `Neo4j at ${server} has too little memory for this: ${small} is met. Ask for less at once, or set it and the heap to more.`;
};

const ofCode = (code: string, message: string, place: Place, cause: Neo4jError): AtlasError | undefined => {
  const { server, database, timeoutMs } = place;
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) return timedOut(timeoutMs, cause);
  if (code.startsWith('Neo.ClientError.Security.'))
    return unavailable(
      `Neo4j at ${server} did not accept the user name and password. Set NEO4J_USERNAME and NEO4J_PASSWORD to what it expects.`,
      cause,
    );
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return unavailable(
      `Neo4j at ${server} has no database called "${database ?? ''}". Set NEO4J_DATABASE to one it has, or leave it out.`,
      cause,
    );
  // The driver has no code of its own for a full pool.
  if (/acquisition timed out/i.test(message))
    return unavailable(
      `All connections to Neo4j at ${server} are busy. Try again later, or allow more connections.`,
      cause,
    );
  // Of a cluster, a write reached a member that only reads, or there is none that writes.
  if (
    /NotALeader$|ForbiddenOnReadOnlyDatabase$|DatabaseIsReadOnly$/.test(code) ||
    writerMissing.test(message)
  )
    return unavailable(
      `Neo4j at ${server} takes no writes now: a cluster has no leader for a moment, this is a member that only reads, or the database is set to read only. Reads go on. Address a cluster as neo4j://, by which writes find its leader, and try again.`,
      cause,
      { reason: 'no_writer' },
    );
  if (awayCodes.test(code) || /responded HTTP/.test(message))
    return unavailable(
      `Neo4j at ${server} cannot be reached. Check that it runs and that the address is right; answers resume by themselves once it does.`,
      cause,
      { reason: 'unreachable' },
    );
  if (/no such (fulltext )?(schema )?index/i.test(message))
    return unavailable(
      `The graph at ${server} lacks an index that search needs. Run "npm run seed -- apply" on it once: that makes every index.`,
      cause,
      { reason: 'no_search_index' },
    );
  if (lostCodes.test(code) || (place.writing && code === goneCode))
    return new AtlasError(
      'CONFLICT',
      'The write lost against another one at the same time. Try again.',
      {},
      cause,
    );
  if (place.writing && code === takenCode)
    return new AtlasError(
      'CONFLICT',
      `Neo4j at ${server} holds ${takenId(message)} already: something else wrote it at the same time, or it belongs to somebody else there. Nothing was changed. ` +
        'Try again; where it is said again, remove that one.',
      {},
      cause,
    );
  if (/\.(MemoryPool)?OutOfMemoryError$/.test(code))
    return unavailable(outOfMemory(code, message, place), cause, { reason: 'memory' });
  if (code.startsWith('Neo.TransientError.'))
    return unavailable(
      `Neo4j at ${server} cannot answer this now: it is short of memory or busy. Ask for less at once, or try again later.`,
      cause,
    );
  return undefined;
};

/**
 * The driver's error as ours, with neither the statement nor the database's own words in its message: those stay in
 * `cause`, for the log. An error that is nobody's fault but ours (wrong Cypher) comes back as it is.
 */
export const asAtlasError = (error: unknown, place: Place): unknown =>
  error instanceof Neo4jError ? (ofCode(error.code ?? '', error.message, place, error) ?? error) : error;
