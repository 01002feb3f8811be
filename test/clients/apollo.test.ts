import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as ApolloClientCore from '@apollo/client/core';
import type { DocumentNode } from 'graphql';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { openFrontDoor, url } from './front-door.ts';
import { pairs, wide } from './queries.ts';

// Its CommonJS build: Node does not resolve the other one's folders.
const { ApolloClient, gql, HttpLink, InMemoryCache } = createRequire(import.meta.url)(
  '@apollo/client/core',
) as typeof ApolloClientCore;

const typePolicies = JSON.parse(readFileSync('schema/apollo-type-policies.json', 'utf8'));

/** Apollo Client over the real front door, with the policies that the README names. */
describe('Apollo Client', () => {
  let door: Awaited<ReturnType<typeof openFrontDoor>>;
  beforeAll(async () => {
    door = await openFrontDoor();
  });

  const client = (config = { typePolicies }) => {
    door.requests = 0;
    return new ApolloClient({
      cache: new InMemoryCache(config),
      link: new HttpLink({ uri: url, fetch: door.fetch }),
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

  it('keeps the answers of every kind of question', async () => {
    const one = client();
    const before = await data(one, gql(wide));
    expect(await data(one, gql(wide), true)).toBe(before);
  });

  it.each(pairs)(
    'two queries that ask different members of one object do not evict each other: %s',
    async (_, first, second) => {
      const one = client();
      const before = await data(one, gql(first));
      await data(one, gql(second));
      expect(await data(one, gql(first))).toBe(before);
      await data(one, gql(second));
      expect(door.requests).toBe(2);
    },
  );

  it('without the policies they would', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {}); // it says so there
    const one = client({ typePolicies: {} });
    for (const members of ['zh', 'en', 'zh'])
      await one.query({ query: gql(`{ company(slug: "huawei") { id names { ${members} } } }`) });
    expect(door.requests).toBe(3);
  });
});
