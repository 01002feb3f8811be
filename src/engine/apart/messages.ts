import type { Row, Statement } from '../../cypher/statement.ts';

/** What the process that answers is asked. */
export interface Question extends Statement {
  readonly id: number;
}

/** An error on its way between processes. */
export interface Failure {
  readonly message: string;
  readonly stack: string | undefined;
  /** Of an error whose message is meant for callers. */
  readonly code?: string;
}

/** What it says: once that it is ready, or why it is not; then the rows of each statement, or why there are none. */
export type Answer =
  | { readonly ready: true }
  | { readonly unready: Failure }
  | { readonly id: number; readonly rows: Row[] }
  | { readonly id: number; readonly failure: Failure };
