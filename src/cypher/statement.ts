/** What may travel as a parameter: a `bigint` is an integer, a `number` a float. */
export type Param =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly Param[]
  | { readonly [name: string]: Param };

/** What comes back: plain values only. Integers and floats both come back as `number`. */
export type Value = string | number | boolean | null | Value[] | { [name: string]: Value };
export type Row = Record<string, Value>;

/** What to ask, as a value. */
export interface Statement {
  readonly text: string;
  readonly params: Readonly<Record<string, Param>>;
}

/**
 * A statement that answers for many keys at once: its text begins with `UNWIND $keys AS key`, and each row it returns has
 * a column `key`. Requests with equal text and equal other parameters can go together (engine/sharing.ts).
 */
export interface KeyedStatement extends Statement {
  readonly keyed: true;
}

export const statement = (text: string, params: Record<string, Param> = {}): Statement => ({ text, params });
export const keyed = (text: string, params: Record<string, Param> = {}): KeyedStatement => ({
  text,
  params,
  keyed: true,
});
