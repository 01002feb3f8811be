import type { Dialect } from '../cypher/dialect.ts';
import type { Row, Statement } from '../cypher/statement.ts';

/** What a caller may ask of one read. */
export interface ReadOptions {
  /** Give up on the answer after this many milliseconds (the engine's own default when absent). */
  timeoutMs?: number;
  /** Give up when the caller has gone. */
  signal?: AbortSignal;
  /** Its work may be long, as far as its price says: where statements cannot be stopped, it runs apart from those of others. */
  heavy?: boolean;
}

/** Statements inside one write transaction see each other's effects; nothing else does until it commits. */
export interface Transaction {
  run(statement: Statement): Promise<Row[]>;
}

/**
 * Who answers. An engine takes a statement and gives rows of plain values: strings, numbers, booleans, null, lists and
 * maps; never a driver's own node, relationship, path or integer object. In parameters a `bigint` is an integer and a
 * `number` is a float.
 *
 * Errors: `SERVICE_UNAVAILABLE` when the database cannot be reached, `TIMEOUT` when the time is over, `CONFLICT` when a
 * write lost against another; anything else is a defect and is thrown as it came.
 */
export interface Engine {
  /** Who it is, for people: logs and `/health/ready`. Code never branches on it. */
  readonly name: string;
  /** Which Cypher it speaks: the only place where engines differ. */
  readonly dialect: Dialect;
  read(statement: Statement, options?: ReadOptions): Promise<Row[]>;
  /**
   * Runs `work` in one transaction: all of it happens, or, when it throws, none. Neo4j may call `work` again after a
   * transient failure, so it must have no effect but through `tx`. Later reads of this engine see what it wrote.
   */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** How many writes of this engine have been committed: what was read before the last one may be old. */
  commits(): number;
  /** Makes constraints and indexes exist; may be repeated. Not part of any transaction. */
  prepare(statements: readonly Statement[]): Promise<void>;
  /**
   * After much was written: plans statements by how the graph is now. Absent where an engine plans without knowing how much
   * there is of what.
   */
  replan?(): Promise<void>;
  /**
   * The graph's revision: a text that changes with every commit, whoever made it and from whichever process, so that what
   * was made at one revision may be kept for as long as this stays the same. Costs about as much as `ping`. Ask for it
   * *before* reading what is to be kept: what is read afterwards is that old at most. It says nothing about order, and a
   * write that was rolled back may change it too.
   */
  revision(options?: ReadOptions): Promise<string>;
  /**
   * The revision that the graph had when `read` read this row, where the database says so with it. Absent, or undefined:
   * it has to be asked for.
   */
  revisionOf?(row: Row): string | undefined;
  /** Resolves when the engine can answer now. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
