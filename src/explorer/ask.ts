/** The public API, as every page asks it. */

/** A GraphQL document with the types of its answer and variables; at run time only its text. */
export type Query<Data, Variables> = string & { readonly types?: (variables: Variables) => Data };

/** A list, and what holds one, as the API names it. */
type Listing =
  | readonly unknown[]
  | { readonly nodes: unknown }
  | { readonly edges: unknown }
  | { readonly totalCount: number }
  | { readonly hits: unknown }
  | { readonly paths: unknown };

/** An answer without errors: the schema lets a list be null where it failed, and then there is no answer. */
export type Complete<Data> = Data extends readonly (infer Item)[]
  ? Complete<Item>[]
  : Data extends object
    ? {
        [Name in keyof Data]: NonNullable<Data[Name]> extends Listing
          ? Complete<NonNullable<Data[Name]>>
          : Complete<Data[Name]>;
      }
    : Data;

/** Asks one document. Throws a `Refusal` where there is no complete answer. */
export type Ask = <Data, Variables>(
  query: Query<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
) => Promise<Complete<Data>>;

/** What kept an answer away: nobody there, too slow, too much, wrong. */
export class Refusal extends Error {
  /** `OFFLINE` where nobody answered; else the API's own code. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
  }
}

/** What may be shown of any error. */
export const refusalOf = (error: unknown) =>
  error instanceof Refusal
    ? { code: error.code, message: error.message }
    : { code: 'INTERNAL_SERVER_ERROR', message: error instanceof Error ? error.message : String(error) };

/** An answer as the API sends it. */
export interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** The data of an answer that is complete. */
export const dataOf = ({ data, errors }: Answered): unknown => {
  const [first] = errors ?? [];
  if (first === undefined) return data;
  throw new Refusal(first.extensions?.code ?? 'BAD_USER_INPUT', errors!.map((e) => e.message).join('\n'));
};

/** The API at an address, over `fetch`. */
export const askOver =
  (address: string): Ask =>
  async (query, variables, signal) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
      ...(signal ? { signal } : {}),
    }).catch((error: unknown) => {
      if (signal?.aborted) throw error;
      throw new Refusal('OFFLINE', 'The server does not answer.');
    });
    const answered = await response.json().catch(() => {
      throw new Refusal('OFFLINE', `The server answered ${response.status} without data.`);
    });
    return dataOf(answered as Answered) as never;
  };
