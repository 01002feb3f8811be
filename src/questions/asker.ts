import type { KeyedStatement, Row, Statement } from '../cypher/statement.ts';
import type { ReadOptions } from '../engine/engine.ts';
import type { Held } from '../engine/keeper.ts';
import type { SearchIndex } from '../engine/search-index.ts';
import type { Reader } from '../engine/sharing.ts';
import type { Topology } from '../engine/topology/topology.ts';
import { AtlasError } from '../errors.ts';
import { type Breathe, Turns } from './breathe.ts';

/** How one question is asked: it counts what was sent, and says when to come to an end. */
export interface Asker {
  read(statement: Statement): Promise<Row[]>;
  /** What a statement says of each of these keys, in their order; others who ask the same of any key share it. */
  readKeys(statement: KeyedStatement, keys: readonly string[]): Promise<Row[][]>;
  /** Statements sent so far. */
  readonly statements: number;
  /** Half of the time is over: a search ends here, so that there is time to read what it found. */
  readonly late: boolean;
  /**
   * For work in memory, every few hundred steps: lets others have their turn of the event loop. Rejects with `TIMEOUT` when
   * the time is over, and with the caller's own reason when the caller has gone.
   */
  readonly breathe: Breathe;
  /**
   * The shape of the graph, where it is in memory. Whatever was found in it counts only once `stands` says so.
   */
  readonly topology: Topology | undefined;
  /** The same for what records are found by. */
  readonly searchIndex: SearchIndex | undefined;
  /** Whether all that was found in memory holds; true also where nobody looked there. */
  stands(): Promise<boolean>;
}

const usualTimeMs = 15_000;

const timeOver = (timeMs: number) =>
  new AtlasError(
    'TIMEOUT',
    `The time of ${timeMs} ms was over before the answer was put together. Ask for less at once: fewer names, fewer steps, fewer relationship types.`,
    { timeoutMs: timeMs },
  );

export const createAsker = (
  reader: Reader,
  options: ReadOptions,
  {
    inMemory = true,
    turns = new Turns(),
    revision,
    later,
  }: {
    /** `false`: by statements alone. */
    readonly inMemory?: boolean;
    /** Those of the request that it is asked for. */
    readonly turns?: Turns;
    /** The graph's revision, where it was asked for when the request came. */
    readonly revision?: Promise<string> | undefined;
    /** Takes it upon itself that what was found in memory counts only where this comes to be true: nobody waits here. */
    readonly later?: ((stands: Promise<boolean>) => void) | undefined;
  } = {},
): Asker => {
  const timeMs = options.timeoutMs ?? usualTimeMs;
  const began = performance.now();
  let statements = 0;
  const seen = new Set<string>();
  const noteRevision = ([row]: readonly Row[]) => {
    const revision = row && reader.revisionOf?.(row);
    if (revision !== undefined) seen.add(revision);
  };
  let topology: Held<Topology> | undefined;
  let searchIndex: Held<SearchIndex> | undefined;
  const stand = async (): Promise<boolean> => {
    // Both at once: who asks for the revision meanwhile shares the answer.
    const both = await Promise.all([topology, searchIndex].map((one) => one?.stands(seen) ?? true));
    turns.fresh();
    return both.every((stands) => stands);
  };
  const checkTime = () => {
    options.signal?.throwIfAborted();
    if (performance.now() - began > timeMs) throw timeOver(timeMs);
  };
  return {
    read: async (statement) => {
      options.signal?.throwIfAborted();
      statements++;
      const rows = await reader.read(statement, options);
      turns.fresh();
      noteRevision(rows);
      return rows;
    },
    readKeys: async (statement, keys) => {
      options.signal?.throwIfAborted();
      statements++;
      const outcomes = await reader.readKeys(statement, keys, options);
      turns.fresh();
      return outcomes.map((outcome) => {
        if (outcome.status === 'rejected') throw outcome.reason;
        noteRevision(outcome.value);
        return outcome.value;
      });
    },
    get topology() {
      topology ??= inMemory ? reader.topology?.held({ ...options, revision }) : undefined;
      return topology?.value;
    },
    get searchIndex() {
      searchIndex ??= inMemory ? reader.searchIndex?.held({ ...options, revision }) : undefined;
      return searchIndex?.value;
    },
    stands: async () => {
      if (!later) return stand();
      later(stand());
      return true;
    },
    get statements() {
      return statements;
    },
    get late() {
      return performance.now() - began > timeMs / 2;
    },
    breathe: async () => {
      if (turns.over) await turns.next();
      checkTime();
    },
  };
};

/**
 * Asks with what is in memory; what turns out to have been asked of a graph that is no more, failures
 * included, is asked again by statements.
 */
export const askStanding = async <T>(
  createAsker: (how?: { readonly inMemory: boolean }) => Asker,
  ask: (asker: Asker) => Promise<T>,
): Promise<T> => {
  const asker = createAsker();
  let outcome: { readonly value: T } | { readonly error: unknown };
  try {
    outcome = { value: await ask(asker) };
  } catch (error) {
    outcome = { error };
  }
  if (!(await asker.stands())) return ask(createAsker({ inMemory: false }));
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
};
