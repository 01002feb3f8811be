import type { Row, Statement } from '../cypher/statement.ts';
import type { Transaction } from './engine.ts';

/**
 * Gives `work` a transaction over `run`. Once a statement has failed, the whole fails, even when `work` caught the error:
 * one engine would go on and commit the rest, the other would report success and commit nothing.
 */
export const workWith = async <T>(
  run: (statement: Statement) => Promise<Row[]>,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> => {
  let failure: { readonly error: unknown } | undefined;
  const guarded = async (statement: Statement): Promise<Row[]> => {
    if (failure) throw failure.error;
    try {
      return await run(statement);
    } catch (error) {
      failure = { error };
      throw error;
    }
  };
  const result = await work({ run: guarded });
  // Set in `guarded`, which the compiler does not follow.
  const failed = failure as { readonly error: unknown } | undefined;
  if (failed) throw failed.error;
  return result;
};
