import { anyRecord } from '../cypher/health.ts';
import { lockOwned } from '../cypher/owned.ts';
import type { Engine, Transaction } from '../engine/engine.ts';
import { AtlasError } from '../errors.ts';
import { seedOwner } from '../ontology/stored.ts';
import { findConflicts } from './conflicts.ts';
import { type Run, readCurrent } from './current.ts';
import { type Changes, countChanges, startDiff } from './diff.ts';
import type { SeedGraph } from './graph.ts';
import { prepareGraph } from './indexes.ts';
import { type Problem, sortProblems } from './problem.ts';
import {
  aloneIn,
  type ImportState,
  type OnWait,
  type Right,
  takeRight,
  takeRightIn,
  usualRightMs,
  type Wait,
  waitingFor,
} from './right.ts';
import {
  clearStaged,
  inputOf,
  lost,
  nothingStaged,
  readStaged,
  type Staged,
  showSteps,
  stage,
  stageable,
  withoutStaged,
} from './stage.ts';
import { type Step, writeSteps } from './steps.ts';

/** What was, or would be, changed; or why nothing can be. */
export type ChangeOutcome =
  | { readonly ok: true; readonly changes: Changes }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface ApplyOptions {
  /**
   * Called after each statement with how many of all rows are written. Starts anew when a transaction is repeated; of what is written
   * beforehand, each record counts once more when it becomes seen.
   */
  readonly onProgress?: (done: number, total: number) => void;
  /** Called once when somebody else's import has to be waited for. */
  readonly onWait?: OnWait;
  /** Called when an import of the very same is gone on with that was ended in the middle: so many rows of it are there. */
  readonly onResume?: (rows: number) => void;
  /** Called where the database could not be asked to plan its statements anew: for some minutes answers may take longer. */
  readonly onOldPlans?: (why: unknown) => void;
  /** How many new records and relationships are written beforehand, in parts, where a database has to hold a transaction in memory. */
  readonly stageFrom?: number;
  /** How long an import in parts may give no sign of life (right.ts). */
  readonly rightMs?: number;
}

/**
 * New records and relationships that one transaction takes at most: Neo4j 5 holds 2 to 3 KB of heap for each, so these are a sixth of
 * what a server with 1 GB has for transactions. Below that a second way of writing would save nothing.
 */
export const usualStageFrom = 50_000;

/** Changes after which statements are planned anew: of fewer, plans for what was there before are as good. */
const manyChanges = 1_000;

/** How often an import is begun again because the graph was changed beside it. */
const attempts = 3;

const compare = async (run: Run, graph: SeedGraph): Promise<ChangeOutcome> => {
  const diff = startDiff(graph);
  await readCurrent(run, diff);
  const changes = diff.changes();
  const problems = sortProblems(await findConflicts(run, changes));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, changes };
};

/** What applying would change. Writes nothing. */
export const diffGraph = (engine: Engine, graph: SeedGraph): Promise<ChangeOutcome> =>
  compare((statement) => engine.read(statement), graph);

type Progress = (rows: number) => void;

const writeAll = async (tx: Transaction, all: readonly Step[], progress: Progress): Promise<void> => {
  for (const { statement, rows } of all) {
    const [row] = await tx.run(statement);
    // Inside a transaction nothing else changes the graph, so this would be a defect of ours: better no change at all.
    if (row?.n !== rows) throw new Error(`A statement changed ${row?.n} of ${rows} rows: ${statement.text}`);
    progress(rows);
  }
};

/** Adds up rows, from those that are written already. */
const counting = (from: number, total: number, { onProgress }: ApplyOptions): Progress => {
  let done = from;
  return (rows) => {
    done += rows;
    onProgress?.(done, total);
  };
};

const rowsOf = (all: readonly Step[]): number => all.reduce((sum, step) => sum + step.rows, 0);

/** What came of trying it in one transaction. */
type Tried =
  | { readonly outcome: ChangeOutcome }
  /** Somebody else imports in parts. */
  | { readonly other: NonNullable<ImportState['other']> }
  /** Something staged lies about that nobody goes on with. */
  | { readonly left: true }
  /** It is more than a transaction of this database should hold; the right to write it in parts, and whether some of them are there. */
  | { readonly large: Changes; readonly right: Right; readonly begun: boolean };

const inOneTransaction = (engine: Engine, graph: SeedGraph, options: ApplyOptions): Promise<Tried> => {
  const { stageFrom = usualStageFrom, rightMs = usualRightMs } = options;
  const limited = !engine.dialect.largeTransactions;
  const isLarge = ({ nodes, relationships }: ReturnType<typeof stageable>): boolean =>
    limited && nodes.length + relationships.length >= stageFrom;
  const write = async (tx: Transaction, { staged, input: known }: ImportState): Promise<Tried> => {
    await tx.run(lockOwned(seedOwner));
    const outcome = await compare((statement) => tx.run(statement), graph);
    if (!outcome.ok) return { outcome };
    const beforehand = stageable(outcome.changes);
    const input = isLarge(beforehand) ? inputOf(beforehand) : undefined;
    if (staged && (input === undefined || input !== known)) return { left: true };
    if (input !== undefined) {
      // With the comparison, so that nobody else changes anything in between.
      const right = await takeRightIn(tx, rightMs, input);
      if (right === undefined)
        throw new Error('The right to import was taken though nobody else could write');
      return { large: outcome.changes, right, begun: staged };
    }
    const all = writeSteps(outcome.changes);
    await writeAll(tx, all, counting(0, rowsOf(all), options));
    return { outcome };
  };
  return engine.write((tx) =>
    limited
      ? aloneIn(
          tx,
          async (state): Promise<Tried> => (state.other ? { other: state.other } : write(tx, state)),
        )
      : write(tx, { staged: false }),
  );
};

/** Writes new records unseen, in parts, then all else in one transaction. Undefined where the graph was changed meanwhile so that this does not fit. */
const inParts = async (
  engine: Engine,
  graph: SeedGraph,
  right: Right,
  changes: Changes,
  there: Staged,
  options: ApplyOptions,
): Promise<ChangeOutcome | undefined> => {
  const beforehand = stageable(changes);
  const first = beforehand.nodes.length + beforehand.relationships.length;
  const total = countChanges(changes) + changes.nodes.retyped.length + beforehand.nodes.length;
  const places = await stage(engine, right, beforehand, counting(0, total, options), there);
  return engine.write(async (tx) => {
    const mine = await right.keep(tx);
    await tx.run(lockOwned(seedOwner));
    const outcome = await compare((statement) => tx.run(statement), graph);
    if (!outcome.ok) return outcome;
    if (!mine) {
      // The right ends with the commit, of which a broken connection may not have told.
      if (countChanges(outcome.changes) === 0) return { ok: true, changes };
      throw lost();
    }
    const rest = withoutStaged(outcome.changes, places);
    if (rest === undefined) return undefined;
    const all = writeSteps(rest, showSteps(outcome.changes, places));
    await writeAll(tx, all, counting(first, total, options));
    await right.end(tx);
    return outcome;
  });
};

/** Leaves nothing staged whatever comes of the work, and gives the right back. */
const withRight = async (
  engine: Engine,
  right: Right,
  work: () => Promise<ChangeOutcome | undefined>,
): Promise<ChangeOutcome | undefined> => {
  const clear = async () => {
    await clearStaged(engine, right);
    await engine.write((tx) => right.end(tx));
  };
  try {
    const outcome = await work();
    // With the changes the right has ended too.
    if (!outcome?.ok) await clear();
    return outcome;
  } catch (error) {
    // Where even this fails, the next import finds what is left.
    await clear().catch(() => {});
    throw error;
  }
};

/** Writes it in parts, going on with what is there of them; undefined where the graph was changed meanwhile. */
const applyLarge = (
  engine: Engine,
  graph: SeedGraph,
  { large, right, begun }: Extract<Tried, { readonly large: Changes }>,
  options: ApplyOptions,
): Promise<ChangeOutcome | undefined> =>
  withRight(engine, right, async () => {
    const there = begun ? await readStaged(engine) : nothingStaged;
    if (there === undefined) return undefined;
    if (begun) options.onResume?.(there.places.size + there.relationships);
    return inParts(engine, graph, right, large, there, options);
  });

/**
 * Makes the graph what the seed describes: all changes, or, when anything fails or stands in the way, none; readers see what was or
 * what is to be. That is one transaction, or, for a large change on a database that holds transactions in memory, many that nobody sees
 * and one that makes all of it seen. Constraints and indexes are made to exist before it; those that only make answers faster, after a
 * large first import. What the seed does not own is never touched.
 * Throws `CONFLICT` where another import in parts does not end in ten minutes.
 */
export const applyGraph = async (
  engine: Engine,
  graph: SeedGraph,
  options: ApplyOptions = {},
): Promise<ChangeOutcome> => {
  // Of what is not indexed yet a transaction holds half as much, and an index over all of it is made in a few seconds.
  const first = await isLargeAndFirst(engine, graph, options);
  const wait = waitingFor(options.onWait);
  await prepareGraph(engine, { onlyNeeded: first, wait });
  const outcome = await applyTo(engine, graph, options, wait);
  if (first) await prepareGraph(engine, { wait });
  if (outcome.ok && countChanges(outcome.changes) >= manyChanges)
    await engine.replan?.().catch((error) => options.onOldPlans?.(error));
  return outcome;
};

/** Whether a graph that is empty gets more than one transaction of its database should hold. */
const isLargeAndFirst = async (
  engine: Engine,
  { nodes, relationships }: SeedGraph,
  { stageFrom = usualStageFrom }: ApplyOptions,
): Promise<boolean> =>
  !engine.dialect.largeTransactions &&
  nodes.length + relationships.length >= stageFrom &&
  (await engine.read(anyRecord)).length === 0;

const applyTo = async (
  engine: Engine,
  graph: SeedGraph,
  options: ApplyOptions,
  wait: Wait,
): Promise<ChangeOutcome> => {
  const { rightMs = usualRightMs } = options;
  for (let attempt = 0; attempt < attempts; ) {
    const tried = await inOneTransaction(engine, graph, options);
    if ('outcome' in tried) return tried.outcome;
    if ('other' in tried) {
      await wait(tried.other);
      continue;
    }
    if ('large' in tried) {
      const outcome = await applyLarge(engine, graph, tried, options);
      if (outcome !== undefined) return outcome;
      attempt++;
      continue;
    }
    const right = await takeRight(engine, rightMs);
    // What nobody goes on with is taken away, and it is tried again.
    if (right !== undefined) await withRight(engine, right, async () => undefined);
  }
  throw new AtlasError(
    'CONFLICT',
    'Something else changed the same records each time while this was written. Nothing of it can be seen; run it again.',
  );
};
