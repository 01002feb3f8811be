import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as ApolloClientCore from '@apollo/client/core';
import type { DocumentNode } from 'graphql';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { openEngine } from '../../src/engine/open.ts';
import { realApp } from '../server/real.ts';
import { writeFixture } from '../support/fixture.ts';

// Its CommonJS build: Node does not resolve the other one's folders.
const { ApolloClient, gql, HttpLink, InMemoryCache } = createRequire(import.meta.url)(
  '@apollo/client/core',
) as typeof ApolloClientCore;

const typePolicies = JSON.parse(readFileSync('schema/apollo-type-policies.json', 'utf8'));

/** Apollo Client over the real front door, with the policies that the README names. */
describe('Apollo Client', () => {
  let fetchApp: typeof fetch;
  let requests = 0;
  beforeAll(async () => {
    const engine = await openEngine('memory:', {});
    await writeFixture(engine);
    const { app } = realApp(engine);
    fetchApp = async (url, init) => {
      requests++;
      return app.fetch(new Request(url as string, init));
    };
  });

  const client = () => {
    requests = 0;
    return new ApolloClient({
      cache: new InMemoryCache({ typePolicies }),
      link: new HttpLink({ uri: 'http://atlas.test/graphql', fetch: fetchApp }),
    });
  };
  const data = async (of: ReturnType<typeof client>, query: DocumentNode, fromCache = false) =>
    JSON.stringify((await of.query({ query, fetchPolicy: fromCache ? 'cache-only' : 'cache-first' })).data);

  it('keeps a relationship once: reading it from its other end changes nothing of what was read before', async () => {
    const edge = 'edges { direction node { id } relationship { id type start { id } end { id } } }';
    const forth = gql(`{ company(slug: "iflytek") { id models(first: 2) { ${edge} } } }`);
    const back = gql(`{ model(slug: "spark") { id developers(first: 2) { ${edge} } } }`);
    const one = client();
    const before = await data(one, forth);
    expect(before).toContain('"direction":"OUT"');
    expect(await data(one, back)).toContain('"direction":"IN"');
    expect(await data(one, forth, true)).toBe(before);
  });

  it.each([
    [
      'names',
      '{ company(slug: "huawei") { id names { zh } } }',
      '{ company(slug: "huawei") { id names { en } } }',
    ],
    [
      'ontology',
      '{ ontology { entityTypes { id type } } }',
      '{ ontology { entityTypes { id name } relationshipTypes { id type } } }',
    ],
    [
      'citations',
      '{ company(slug: "iflytek") { id citations { id section } } }',
      '{ company(slug: "iflytek") { id citations { id basis } } }',
    ],
    [
      'graphs',
      '{ neighborhood(of: "iflytek") { nodes { id } } }',
      '{ neighborhood(of: "iflytek") { stats { edges } truncated { reason } } }',
    ],
  ])(
    'two queries that ask different members of one object do not evict each other: %s',
    async (_, first, second) => {
      const one = client();
      const before = await data(one, gql(first));
      await data(one, gql(second));
      expect(await data(one, gql(first))).toBe(before);
      await data(one, gql(second));
      expect(requests).toBe(2);
    },
  );

  it('without the policies they would', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {}); // it says so there
    requests = 0;
    const one = new ApolloClient({
      cache: new InMemoryCache(),
      link: new HttpLink({ uri: 'http://atlas.test/graphql', fetch: fetchApp }),
    });
    for (const members of ['zh', 'en', 'zh'])
      await one.query({ query: gql(`{ company(slug: "huawei") { id names { ${members} } } }`) });
    expect(requests).toBe(3);
  });
});
