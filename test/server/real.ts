import { type Environment, readConfig } from '../../src/config.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createReader } from '../../src/engine/sharing.ts';
import { examples } from '../../src/examples/examples.ts';
import { createContext } from '../../src/graphql/context.ts';
import { buildSchema } from '../../src/graphql/schema.ts';
import { createLog } from '../../src/log.ts';
import { createApp } from '../../src/server/app.ts';

/** The real schema over an engine, behind the real front door; `lines` is what it logged. */
export const realApp = (engine: Engine, env: Environment = {}) => {
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
  });
  const ask = async (body: unknown, headers: Record<string, string> = {}) => {
    const response = await app.fetch('http://atlas.test/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    // biome-ignore lint/suspicious/noExplicitAny: answers of any shape
    return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as any };
  };
  return { app, schema, lines, ask };
};
