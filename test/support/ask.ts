import { type GraphQLSchema, graphql } from 'graphql';
import type { Statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createReader } from '../../src/engine/sharing.ts';
import { createContext } from '../../src/graphql/context.ts';
import { buildSchema } from '../../src/graphql/schema.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has whatever shape its query has
export type Data = any;

export interface Answer {
  readonly data: Data;
  readonly errors: readonly { message: string; code: unknown; path: string }[];
  /** Every statement that was sent for it. */
  readonly statements: readonly Statement[];
}

let built: GraphQLSchema | undefined;
/** The schema, built once for all tests of a file. */
export const schema = (): GraphQLSchema => {
  built ??= buildSchema();
  return built;
};

/** Asks one query as a request does: a reader and a context of its own. */
export const ask = async (
  engine: Engine,
  query: string,
  variables: Record<string, unknown> = {},
  limits: { signal?: AbortSignal; timeoutMs?: number } = {},
): Promise<Answer> => {
  const statements: Statement[] = [];
  const reader = createReader(engine, { onStatement: (s) => statements.push(s) });
  const result = await graphql({
    schema: schema(),
    source: query,
    variableValues: variables,
    contextValue: createContext({ reader, ...limits }),
  });
  return {
    data: JSON.parse(JSON.stringify(result.data ?? null)),
    errors: (result.errors ?? []).map((e) => ({
      message: e.message,
      code: (e.originalError as { code?: unknown } | undefined)?.code,
      path: (e.path ?? []).join('.'),
    })),
    statements,
  };
};

/** The data of a query that must succeed. */
export const dataOf = async (engine: Engine, query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await ask(engine, query, variables);
  if (errors.length > 0) throw new Error(JSON.stringify(errors, undefined, 2));
  return data as Data;
};
