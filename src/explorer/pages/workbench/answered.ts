import type { Sent } from './graphiql.ts';

/** An answer that has come, with what was asked. */
export interface Answered {
  readonly sent: Sent;
  readonly body: { readonly data?: unknown; readonly errors?: readonly unknown[] };
  readonly ms: number;
  readonly bytes: number;
}
