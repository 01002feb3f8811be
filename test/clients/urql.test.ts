import { readFileSync } from 'node:fs';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openFrontDoor, url } from './front-door.ts';
import { pairs, wide } from './queries.ts';

const typesWithoutId = Object.keys(
  JSON.parse(readFileSync('schema/apollo-type-policies.json', 'utf8')) as Record<string, unknown>,
);
const keys = Object.fromEntries(typesWithoutId.map((type) => [type, () => null]));

/** urql with Graphcache over the real front door, with the keys that the README names. */
describe('urql', () => {
  let door: Awaited<ReturnType<typeof openFrontDoor>>;
  beforeAll(async () => {
    door = await openFrontDoor();
  });
  afterEach(() => vi.restoreAllMocks());

  const client = (config: Parameters<typeof cacheExchange>[0]) => {
    door.requests = 0;
    return new Client({
      url,
      fetch: door.fetch,
      preferGetMethod: false,
      exchanges: [cacheExchange(config), fetchExchange],
    });
  };
  const data = async (of: Client, query: string) => {
    const result = await of.query(query, {}).toPromise();
    expect(result.error?.message).toBeUndefined();
    return JSON.stringify(result.data);
  };
  /** What Graphcache complained of. */
  const complaints = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

  it('keeps the answers of every kind of question without a warning', async () => {
    const warnings = complaints();
    const one = client({ keys });
    const before = await data(one, wide);
    expect(before).toContain('"steps":[{"direction":"OUT"');
    expect(await data(one, wide)).toBe(before);
    expect(door.requests).toBe(1);
    expect(warnings.mock.calls).toEqual([]);
  });

  it('warns without the keys', async () => {
    const warnings = complaints();
    await data(client({}), wide);
    expect(String(warnings.mock.calls[0])).toContain('no key could be generated');
  });

  it.each(pairs)('two queries about one object do not evict each other: %s', async (_, first, second) => {
    const warnings = complaints();
    const one = client({ keys });
    const before = await data(one, first);
    await data(one, second);
    expect(await data(one, first)).toBe(before);
    await data(one, second);
    expect(door.requests).toBe(2);
    expect(warnings.mock.calls).toEqual([]);
  });
});
