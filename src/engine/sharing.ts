import { LRUCache } from 'lru-cache';
import type { Dialect } from '../cypher/dialect.ts';
import type { KeyedStatement, Row, Statement } from '../cypher/statement.ts';
import { AtlasError } from '../errors.ts';
import type { Engine, ReadOptions } from './engine.ts';
import { createKeeper, type Keeper, type NotMade } from './keeper.ts';
import { createLanes, limitFor, type Send, type SharingSettings } from './lanes.ts';
import { withinLimits } from './limits.ts';
import { createRevisions, type Revisions } from './revisions.ts';
import { buildSearchIndex, type SearchIndex } from './search-index.ts';
import { buildTopology } from './topology/build.ts';
import type { Topology } from './topology/topology.ts';
import { canonical } from './values.ts';

/**
 * Reads of concurrent requests that go together. A statement costs a server about the same whether it answers for one key
 * or for a hundred, so requests of one shape (equal text and equal other parameters) share statements. Nothing waits
 * while its shape is idle, and nothing waits for, or fails with, a slow key of others. Rows are shared between callers:
 * nobody may change them.
 *
 * A read never joins one that began before a commit of this process: it sees what this process has written. What other
 * processes commit is seen by the next statement, as everywhere.
 */
export interface Reader {
  /** Which Cypher is understood. */
  readonly dialect: Dialect;
  /** Reads one statement; callers that ask for exactly the same while it is under way get its answer too. */
  read(statement: Statement, options?: ReadOptions): Promise<Row[]>;
  /**
   * The rows that `statement` gives for this key (those whose column `key` equals it). Its `keys` parameter is filled here:
   * with the keys that came in the same moment when a flight of its shape is free, otherwise with every key that came
   * until one is.
   */
  readKey(statement: KeyedStatement, key: string, options?: ReadOptions): Promise<Row[]>;
  /** The same for several keys at once, each with its own outcome: what fails for one is none of the others' business. */
  readKeys(
    statement: KeyedStatement,
    keys: readonly string[],
    options?: ReadOptions,
  ): Promise<PromiseSettledResult<Row[]>[]>;
  /** The graph's revision, not older than the asking. */
  readonly revision: Revisions;
  /** See `Engine`. */
  readonly revisionOf?: (row: Row) => string | undefined;
  /** The shape of the graph in memory; none where it was not asked for. */
  readonly topology?: Keeper<Topology>;
  /** What records are found by, in memory; none where it was not asked for. */
  readonly searchIndex?: Keeper<SearchIndex>;
}

/** What is kept in memory of a revision of the graph. */
export type InMemory = 'topology' | 'search';

export interface ReaderOptions extends Partial<SharingSettings> {
  /** Told of every statement that is sent, for metrics and for tests that count. */
  onStatement?: (statement: Statement) => void;
  /** What the graph's shape in memory may weigh; absent: all is asked by statements. */
  topologyBytes?: number;
  /** What the index for searches may weigh in memory; absent: the same. */
  searchBytes?: number;
  /** Told whether the graph's shape, or the index, could be had in memory, each time it is tried. */
  onMemory?: (what: InMemory, outcome: 'made' | NotMade) => void;
}

export const sharingDefaults: SharingSettings = { flights: 2, rows: 10_000, patienceMs: 500 };

/** Characters of the shapes whose habits are remembered. */
const shapesRemembered = 8_000_000;

/** Everything that decides whether two requests may share a statement. */
const shapeOf = ({ text, params }: Statement, heavy = false) =>
  `${heavy ? 'heavy\n' : ''}${text}\n${canonical(params)}`;

/** The same for statements that come again and again as one value: as those of kept documents do. */
const knownShapes = new WeakMap<Statement, readonly [plain: string, heavy: string]>();
const shapeOfKeyed = (statement: KeyedStatement, heavy = false): string => {
  const known = knownShapes.get(statement) ?? ([shapeOf(statement), shapeOf(statement, true)] as const);
  knownShapes.set(statement, known);
  return known[heavy ? 1 : 0];
};

/** A read that others may join: how it is joined, and the commits that it has seen. */
interface Joint {
  readonly join: (gone: AbortSignal) => Promise<Row[]>;
  readonly commits: number;
}

const isTimeout = (error: unknown) => error instanceof AtlasError && error.code === 'TIMEOUT';

/** A reader for all requests of a process; see `Reader`. */
export const createReader = (
  engine: Engine,
  { onStatement, onMemory, topologyBytes = 0, searchBytes = 0, ...given }: ReaderOptions = {},
): Reader => {
  const settings = { ...sharingDefaults, ...given, stops: engine.dialect.stops };
  const revisionNow = createRevisions(engine, settings);
  const told = engine.revisionOf !== undefined;
  const keeping = (what: InMemory) => ({
    told,
    onMade: (outcome: 'made' | NotMade) => onMemory?.(what, outcome),
  });
  const lanes = new LRUCache<string, ReturnType<typeof createLanes>>({
    maxSize: shapesRemembered,
    sizeCalculation: (_, shape) => shape.length + 1_000,
  });
  const joints = new Map<string, Joint>();

  const sending =
    (heavy = false): Send =>
    (statement, signal, timeoutMs) => {
      onStatement?.(statement);
      return engine.read(statement, {
        signal,
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
        ...(heavy && { heavy }),
      });
    };

  const lanesOf = (statement: KeyedStatement, { heavy }: ReadOptions) => {
    const shape = shapeOfKeyed(statement, heavy);
    const known = lanes.get(shape);
    if (known) return known;
    const made = createLanes(statement, sending(heavy), settings);
    lanes.set(shape, made);
    return made;
  };

  const start = (
    shape: string,
    statement: Statement,
    timeoutMs: number | undefined,
    heavy = false,
  ): Joint => {
    const stop = new AbortController();
    const commits = engine.commits();
    const rows = sending(heavy)(statement, stop.signal, timeoutMs);
    let waiters = 0;
    const end = () => {
      if (joints.get(shape) === joint) joints.delete(shape);
    };
    const join = (gone: AbortSignal) => {
      waiters++;
      gone.addEventListener('abort', () => {
        if (--waiters > 0) return;
        end();
        stop.abort();
      });
      return rows;
    };
    const joint = { join, commits };
    rows.then(end, end);
    joints.set(shape, joint);
    return joint;
  };

  /** Joins what is under way or begins anew; whose time is not over yet tries again when that of the first one was. */
  const joined = async (
    statement: Statement,
    gone: AbortSignal,
    deadline: number,
    { heavy }: ReadOptions,
  ): Promise<Row[]> => {
    const shape = shapeOf(statement, heavy);
    for (;;) {
      const left = deadline - performance.now();
      const known = joints.get(shape);
      const first = known === undefined || known.commits !== engine.commits();
      const joint = first
        ? start(shape, statement, Number.isFinite(left) ? limitFor(left) : undefined, heavy)
        : known;
      try {
        return await joint.join(gone);
      } catch (error) {
        if (first || !isTimeout(error) || gone.aborted || performance.now() >= deadline) throw error;
      }
    }
  };

  const deadlineOf = ({ timeoutMs }: ReadOptions) =>
    performance.now() + (timeoutMs ?? Number.POSITIVE_INFINITY);

  return {
    dialect: engine.dialect,
    revision: revisionNow,
    ...(engine.revisionOf ? { revisionOf: engine.revisionOf } : {}),
    ...(topologyBytes > 0
      ? {
          topology: createKeeper(
            revisionNow,
            () => buildTopology(engine, topologyBytes),
            keeping('topology'),
          ),
        }
      : {}),
    ...(searchBytes > 0
      ? {
          searchIndex: createKeeper(
            revisionNow,
            () => buildSearchIndex(engine, searchBytes),
            keeping('search'),
          ),
        }
      : {}),
    read: (statement, options = {}) => {
      const deadline = deadlineOf(options);
      return withinLimits((gone) => joined(statement, gone, deadline, options), options);
    },
    readKey: (statement, key, options = {}) => {
      const deadline = deadlineOf(options);
      return withinLimits((gone) => lanesOf(statement, options)(key, gone, deadline), options);
    },
    readKeys: async (statement, keys, options = {}) => {
      const deadline = deadlineOf(options);
      const outcomes: PromiseSettledResult<Row[]>[] = [];
      const all = withinLimits((gone) => {
        const ask = lanesOf(statement, options);
        return Promise.all(
          keys.map((key, i) =>
            ask(key, gone, deadline).then(
              (value) => {
                outcomes[i] = { status: 'fulfilled', value };
              },
              (reason: unknown) => {
                outcomes[i] = { status: 'rejected', reason };
              },
            ),
          ),
        );
      }, options);
      try {
        await all;
        return outcomes;
      } catch (reason) {
        return keys.map((_, i) => outcomes[i] ?? { status: 'rejected', reason });
      }
    },
  };
};
