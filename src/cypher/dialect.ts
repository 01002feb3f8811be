/**
 * The few fragments in which the engines' Cypher differs, side by side. Code asks for a capability or a fragment by its
 * name; it never asks which engine it talks to.
 */
export interface Dialect {
  readonly name: 'neo4j' | 'embedded';
  /** An ordered index serves range scans and `ORDER BY` on a property. */
  readonly orderedIndex: boolean;
  /** `CREATE FULLTEXT INDEX` and its procedures exist. */
  readonly fulltext: boolean;
  /** A uniqueness constraint brings an index of its own. */
  readonly constraintHasIndex: boolean;
  /** Properties of relationships can be indexed. */
  readonly relationshipIndex: boolean;
  /** A statement that nobody waits for any more stops; without it, it runs to its end and its answer goes nowhere. */
  readonly stops: boolean;
  /** A read sees the graph of one moment; without it, it may see a part of what another transaction is committing. */
  readonly snapshotReads: boolean;
  /**
   * A transaction may change as much as it likes; without it, the server holds all of it in memory until it is committed, and what
   * is large is written beforehand, unseen and in parts (staging.ts).
   */
  readonly largeTransactions: boolean;
}

export const neo4jDialect: Dialect = {
  name: 'neo4j',
  orderedIndex: true,
  fulltext: true,
  constraintHasIndex: true,
  relationshipIndex: true,
  stops: true,
  snapshotReads: false,
  largeTransactions: false,
};

export const embeddedDialect: Dialect = {
  name: 'embedded',
  orderedIndex: false,
  fulltext: false,
  constraintHasIndex: false,
  relationshipIndex: false,
  stops: false,
  snapshotReads: true,
  // The graph is in this process already, and so is what is to be written: in parts it would take as much.
  largeTransactions: true,
};
