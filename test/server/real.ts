import { type Environment, readConfig } from '../../src/config.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createReader } from '../../src/engine/sharing.ts';
import { examples } from '../../src/examples/examples.ts';
import { createContext } from '../../src/graphql/context.ts';
import { buildSchema } from '../../src/graphql/schema.ts';
import { createLog } from '../../src/log.ts';
import { type AppOptions, createApp } from '../../src/server/app.ts';
import { post } from '../support/post.ts';

/** The real schema over an engine, behind the real front door; `lines` is what it logged. */
export const realApp = (
  engine: Engine,
  env: Environment = {},
  more: Pick<AppOptions, 'metrics' | 'answersBytes'> = {},
) => {
  const config = readConfig(env);
  const reader = createReader(engine);
  const lines: string[] = [];
  const schema = buildSchema();
  const app = createApp({
    config,
    engine,
    reader,
    schema,
    context: ({ signal, language }) =>
      createContext({ reader, signal, language, timeoutMs: config.limits.timeoutMs }),
    log: createLog({ level: 'info', stream: { write: (line: string) => lines.push(line) } }),
    examples,
    ...more,
  });
  const ask = (body: unknown, headers: Record<string, string> = {}) => post(app, body, headers);
  return { app, schema, lines, ask };
};
