import { Neo4jError } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { asAtlasError } from '../../src/engine/neo4j-errors.ts';
import type { AtlasError } from '../../src/errors.ts';

const place = { server: 'graph.example:7687', database: 'atlas', timeoutMs: 1_500 };
const words = 'MATCH (n:Secret) said the database';

const translated = (code: string, message = words) => {
  const cause = new Neo4jError(message, code as 'N/A', '50N42', message);
  return { cause, error: asAtlasError(cause, place) as AtlasError };
};

describe('errors of the Neo4j driver', () => {
  it.each([
    ['ServiceUnavailable', 'SERVICE_UNAVAILABLE', /graph\.example:7687 cannot be reached/],
    ['SessionExpired', 'SERVICE_UNAVAILABLE', /cannot be reached/],
    ['Neo.TransientError.General.DatabaseUnavailable', 'SERVICE_UNAVAILABLE', /cannot be reached/],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'SERVICE_UNAVAILABLE', /Ask for less/],
    ['Neo.ClientError.Security.Unauthorized', 'SERVICE_UNAVAILABLE', /NEO4J_USERNAME and NEO4J_PASSWORD/],
    [
      'Neo.ClientError.Database.DatabaseNotFound',
      'SERVICE_UNAVAILABLE',
      /no database called "atlas".*NEO4J_DATABASE/,
    ],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT', /1500 ms/],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT', /1500 ms/],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'CONFLICT', /Try again/],
    ['Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists', 'CONFLICT', /Try again/],
  ])('%s becomes %s', (code, ours, message) => {
    const { cause, error } = translated(code);
    expect(error).toMatchObject({ name: 'AtlasError', code: ours, cause });
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('Secret');
  });

  it('says of a write which memory is too small, and of a read what to do', () => {
    const told =
      'The allocation of an extra 2.0 MiB would use more than the limit 716.8 MiB. Currently using 715.1 MiB. dbms.memory.transaction.total.max threshold reached';
    const code = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError';
    const cause = new Neo4jError(told, code as 'N/A', '50N42', told);
    const message = (writing: boolean) => (asAtlasError(cause, { ...place, writing }) as AtlasError).message;
    expect(message(true)).toMatch(
      /dbms\.memory\.transaction\.total\.max \(716\.8 MiB\) is too small\. Nothing was changed\. .*server\.memory\.heap\.max_size/,
    );
    expect(message(true)).not.toMatch(/Ask for less|715/);
    expect(message(false)).toMatch(
      /dbms\.memory\.transaction\.total\.max \(716\.8 MiB\) is met\. Ask for less/,
    );
    const heap = new Neo4jError(
      'There is not enough memory',
      'Neo.TransientError.General.OutOfMemoryError' as 'N/A',
      '',
      '',
    );
    expect((asAtlasError(heap, { ...place, writing: true }) as AtlasError).message).toContain(
      'server.memory.heap.max_size is too small',
    );
  });

  it('calls what another write deleted a conflict, where it writes itself', () => {
    const gone = new Neo4jError(
      'Node not found',
      'Neo.ClientError.Statement.EntityNotFound' as 'N/A',
      '',
      '',
    );
    expect(asAtlasError(gone, { ...place, writing: true })).toMatchObject({ code: 'CONFLICT' });
    expect(asAtlasError(gone, place)).toBe(gone);
  });

  it('says of a write which id is there already, without the words of the database', () => {
    const taken = (message: string) =>
      new Neo4jError(message, 'Neo.ClientError.Schema.ConstraintValidationFailed' as 'N/A', '', message);
    const told = taken(
      "Relationship(7) already exists with type `BASED_ON` and property `id` = 'a~BASED_ON~b'",
    );
    const error = asAtlasError(told, { ...place, writing: true }) as AtlasError;
    expect(error).toMatchObject({ code: 'CONFLICT', cause: told });
    expect(error.message).toMatch(/holds the id "a~BASED_ON~b" \(BASED_ON\) already.*Nothing was changed/);
    expect(error.message).not.toMatch(/Relationship\(7\)/);
    const other = asAtlasError(taken(words), { ...place, writing: true }) as AtlasError;
    expect(other.message).toContain('holds the same id already');
  });

  it('knows a full pool by its words only', () => {
    const { error } = translated('N/A', 'Connection acquisition timed out in 5000 ms. Pool status: …');
    expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', message: expect.stringContaining('busy') });
  });

  it('leaves defects and other errors as they came', () => {
    const { cause, error } = translated('Neo.ClientError.Statement.SyntaxError');
    expect(error).toBe(cause);
    const other = new RangeError('ours');
    expect(asAtlasError(other, place)).toBe(other);
  });
});
