import type { GraphQLSchema } from 'graphql';
import type { Limits } from '../../src/config.ts';
import type { Statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createReader } from '../../src/engine/sharing.ts';
import { createContext } from '../../src/graphql/context.ts';
import { buildSchema } from '../../src/graphql/schema.ts';
import { createLog } from '../../src/log.ts';
import { createAdmission } from '../../src/server/admission.ts';
import { createExecute } from '../../src/server/execute/execute.ts';
import { codesOf } from './codes.ts';

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

const log = createLog({ level: 'silent' });
/** Wide ones, so that what lies behind the limits is tried as well; test/server has the limits themselves. */
const limits: Limits = {
  depth: 1_000,
  cost: Number.MAX_SAFE_INTEGER,
  aliases: 10_000,
  tokens: 100_000,
  bodyBytes: 10_000_000,
  inputDepth: 64,
  conditions: 10_000,
  stringLength: 100_000,
  timeoutMs: 60_000,
  exportTimeoutMs: 60_000,
  heavyCost: Number.MAX_SAFE_INTEGER,
  heavyAtOnce: 1_000,
  exportsOpen: 1_000,
  queueMs: 60_000,
};
const admission = createAdmission(limits);

/** Asks one query as a request does: a reader and a context of its own, through what answers every request. */
export const ask = async (
  engine: Engine,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  { signal: caller, timeoutMs }: { signal?: AbortSignal; timeoutMs?: number } = {},
): Promise<Answer> => {
  const statements: Statement[] = [];
  const reader = createReader(engine, { onStatement: (s) => statements.push(s), patienceMs: 60_000 });
  const execute = createExecute({
    schema: schema(),
    context: ({ signal }) => createContext({ reader, ...(timeoutMs ? { timeoutMs } : {}), signal }),
    limits,
    admission,
  });
  const info = { requestId: 'test', log, language: 'zh' as const, ...(caller ? { signal: caller } : {}) };
  const { data, errors = [] } = await execute({ query, variables }, info);
  const codes = codesOf(errors);
  return {
    data: JSON.parse(JSON.stringify(data ?? null)),
    errors: errors.map(({ message, path = [] }, i) => ({ message, code: codes[i], path: path.join('.') })),
    statements,
  };
};

/** The data of a query that must succeed. */
export const dataOf = async (engine: Engine, query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await ask(engine, query, variables);
  if (errors.length > 0) throw new Error(JSON.stringify(errors, undefined, 2));
  return data as Data;
};
