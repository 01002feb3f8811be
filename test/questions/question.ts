import type { Data } from '../support/ask.ts';

/** A question as an analyst asks it, the query that asks the atlas, and the answer that the report's text gives. */
export interface Question {
  readonly question: string;
  /** Where the answer stands in the report. */
  readonly section: string;
  readonly query: string;
  /** What of the data is the answer. */
  readonly read: (data: Data) => unknown;
  /** Worked out by hand from the text of the report, never from the graph. */
  readonly answer: unknown;
  /** Statements it takes; more than one only where citations name a claimant. */
  readonly statements?: number;
}

/** The names of a connection's records, in the order of their code points. */
export const names = (connection: { nodes: { name: string }[] }): string[] =>
  connection.nodes.map(({ name }) => name).sort();

/** Rows in an order that does not depend on the graph's. */
export const sorted = <T>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
