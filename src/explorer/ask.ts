/** The public API, as every page asks it. */

/** A GraphQL document with the types of its answer and variables; at run time only its text. */
export type Query<Data, Variables> = string & { readonly types?: (variables: Variables) => Data };

/** Asks one document. Throws a `Refusal` where there is no complete answer. */
export type Ask = <Data, Variables>(
  query: Query<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
) => Promise<Data>;

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
