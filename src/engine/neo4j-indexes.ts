import { setTimeout as pause } from 'node:timers/promises';
import { madeBy } from '../cypher/constraints.ts';
import { type Row, type Statement, statement } from '../cypher/statement.ts';
import { AtlasError } from '../errors.ts';

/** How long an index may take to be filled, and how often one looks. */
const patienceMs = 300_000;
const lookEveryMs = 50;

/** Begins to make an index; a constraint's own is filled when the statement ends. */
const makesIndex = ({ text }: Statement): boolean => /^CREATE (?:\w+ )?INDEX /.test(text);

/** The names of the indexes that statements make. */
export const indexesMade = (statements: readonly Statement[]): string[] =>
  statements.filter(makesIndex).map(madeBy);

/**
 * What goes in one transaction: all that only begins to make an index, since a commit for each would be half of the time; a
 * constraint by itself, since it looks at all data, and keeps readers of them waiting, until its transaction ends.
 */
export const inSteps = (statements: readonly Statement[]): Statement[][] => {
  const steps: Statement[][] = [];
  for (const one of statements) {
    const last = steps.at(-1);
    if (last?.every(makesIndex) && makesIndex(one)) last.push(one);
    else steps.push([one]);
  }
  return steps;
};

/**
 * Resolves when these indexes answer. It asks again and again, each time in a transaction of its own: `db.awaitIndexes` keeps a lock on
 * what every index is about for as long as it waits, among them indexes of constraints that somebody else is just making; and
 * that one waits for this lock. Neo4j does not notice. Throws `TIMEOUT` after five minutes, and where an index could not be filled.
 */
export const untilFilled = async (
  names: readonly string[],
  run: (statement: Statement) => Promise<Row[]>,
): Promise<void> => {
  if (names.length === 0) return;
  const unfilled = statement(
    "SHOW INDEXES YIELD name, state, failureMessage WHERE name IN $names AND state <> 'ONLINE' RETURN name, state, failureMessage",
    { names: [...names] },
  );
  for (const end = performance.now() + patienceMs; ; await pause(lookEveryMs)) {
    const rows = await run(unfilled);
    const [row] = rows;
    if (row === undefined) return;
    const failed = rows.find(({ state }) => state === 'FAILED');
    if (failed) throw new Error(`The index ${failed.name} could not be filled: ${failed.failureMessage}`);
    if (performance.now() > end)
      throw new AtlasError(
        'TIMEOUT',
        `The index ${row.name} was not filled within ${patienceMs / 1_000} s. It goes on in the background; try again later.`,
      );
  }
};

/** Counts what indexes hold, waits for it, and plans statements anew; on some servers for administrators alone. */
const countNow = statement('CALL db.prepareForReplanning($seconds)', { seconds: BigInt(patienceMs / 1_000) });
/** Asks that it be done some time. */
const countLater = statement('CALL db.resampleOutdatedIndexes()', {});

/**
 * Plans follow what Neo4j knows of its indexes. Of one that was made while the graph was empty it knows that nothing is in it, until it
 * counts again, which can take minutes: so long a record is found by reading the whole index. Rejects where this cannot be hastened.
 */
export const replan = async (
  read: (one: Statement, timeoutMs: number) => Promise<unknown>,
): Promise<void> => {
  try {
    await read(countNow, patienceMs + lookEveryMs);
  } catch (error) {
    await read(countLater, patienceMs).catch(() => {});
    throw error;
  }
};
