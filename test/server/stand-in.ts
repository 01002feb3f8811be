import { buildSchema } from 'graphql';
import { type Environment, readConfig } from '../../src/config.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open.ts';
import { AtlasError } from '../../src/errors.ts';
import type { Example } from '../../src/examples/examples.ts';
import { asHeld, upTo, withPrices } from '../../src/graphql/prices/price.ts';
import { createLog } from '../../src/log.ts';
import { type AppOptions, createApp } from '../../src/server/app.ts';
import { post } from '../support/post.ts';

/** A schema with every shape that the limits look at, and fields that fail in each way. For tests of the server alone. */
export const standInSchema = () => {
  const schema = buildSchema(`
    interface Thing { id: ID! name: String! }
    type Company implements Thing { id: ID! name: String! models(first: Int, last: Int, where: Where): ModelConnection! sources: [Source!]! }
    type Model implements Thing { id: ID! name: String! developers(first: Int): CompanyConnection! }
    type Source { page: Int! report: Report! }
    type Report { title: String! }
    type PageInfo { hasNextPage: Boolean! }
    type CompanyEdge { node: Company! cursor: String! }
    type ModelEdge { node: Model! }
    type CompanyConnection { edges: [CompanyEdge!]! nodes: [Company!]! pageInfo: PageInfo! totalCount: Int! }
    type ModelConnection { edges: [ModelEdge!]! nodes: [Model!]! pageInfo: PageInfo! }
    type Around { things: [Thing!]! inner: Around }
    input By { limit: Int = 9 }
    input Where { name: Text and: [Where!] or: [Where!] not: Where }
    input Text { eq: String in: [String!] }
    type Query {
      hello(name: String): String!
      companies(first: Int, last: Int, where: Where): CompanyConnection!
      company(id: ID): Company
      things(limit: Int = 7): [Thing!]!
      around(by: By): Around
      nodes(ids: [ID!]!): [Thing]!
      expected: String
      hidden: String
      slow: String
    }
  `);
  const limitIn = (args: { limit?: unknown }) => (typeof args.limit === 'number' ? args.limit : 9);
  withPrices(schema, {
    'Company.sources': upTo(5),
    'Query.things': { by: ['limit'], holds: limitIn },
    'Query.around': { by: ['by'], holds: ({ by }) => limitIn(by ?? {}) },
    'Around.things': asHeld,
    'Query.nodes': { by: ['ids'], holds: ({ ids }) => (ids as unknown[]).length },
  });
  const fields = schema.getQueryType()!.getFields();
  fields.hello!.resolve = (_, args) => `hello ${args.name ?? 'you'}`;
  fields.expected!.resolve = () => {
    throw new AtlasError('SERVICE_UNAVAILABLE', 'The database cannot be reached.', { engine: 'x' });
  };
  fields.hidden!.resolve = () => {
    throw new Error('MATCH (n:Secret) RETURN n');
  };
  fields.slow!.resolve = (_, __, context: { signal: AbortSignal; seen?: (reason: string) => void }) =>
    new Promise<string>((resolve) => {
      context.signal.addEventListener('abort', () => {
        context.seen?.('aborted');
        resolve('stopped');
      });
    });
  return schema;
};

export const standInExamples: readonly Example[] = [
  {
    name: 'hello',
    group: 'search',
    title: { en: 'Say hello', zh: '问好' },
    description: { en: 'The smallest question', zh: '最小的问题' },
    query: 'query Hello($name: String) {\n  hello(name: $name)\n}\n',
    variables: { name: '</script>世界' },
  },
  {
    name: 'twice',
    group: 'search',
    title: { en: 'Say it twice', zh: '问两次' },
    description: { en: 'Two "answers" & more', zh: '两个“答案” & 更多' },
    query: '{ a: hello b: hello }\n',
  },
];

/** An app over an empty embedded graph; `lines` is what it logged. */
export const standInApp = async (env: Environment = {}, changes: Partial<AppOptions> = {}) => {
  const engine: Engine = await openEngine('memory:');
  const lines: string[] = [];
  const seen: string[] = [];
  const app = createApp({
    config: readConfig(env),
    engine,
    reader: engine,
    schema: standInSchema(),
    context: ({ signal }) => ({ signal, seen: (event: string) => seen.push(event) }),
    log: createLog({ level: 'info', stream: { write: (line: string) => lines.push(line) } }),
    examples: standInExamples,
    ...changes,
  });
  const ask = (body: unknown, headers: Record<string, string> = {}) => post(app, body, headers);
  const get = (path: string, init: RequestInit = {}) => app.fetch(`http://atlas.test${path}`, init);
  return { app, engine, lines, seen, ask, get };
};
