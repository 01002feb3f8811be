import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { constraintStatements } from '../../src/cypher/constraints.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';
import { realApp } from './real.ts';

/** What the protocol's version 0.2 says of answers, as far as clients lean on it. */
const named = z.object({ id: z.string(), name: z.string() });
const results = z.record(
  z.string(),
  z.strictObject({
    result: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        type: z.array(named),
        score: z.number().min(0).max(100),
        match: z.boolean(),
        features: z.array(z.strictObject({ id: z.string(), value: z.union([z.number(), z.boolean()]) })),
      }),
    ),
  }),
);
const cell = z.union([
  z.strictObject({ id: z.string(), name: z.string() }),
  z.strictObject({ str: z.string() }),
  z.strictObject({ int: z.int() }),
  z.strictObject({ float: z.number() }),
]);
const rows = z.strictObject({
  meta: z.array(named),
  rows: z.record(z.string(), z.record(z.string(), z.array(cell))),
});
const list = z.strictObject({ result: z.array(named.loose()) });

describeEngines('reconciliation', (open) => {
  let app: ReturnType<typeof realApp>['app'];
  beforeAll(async () => {
    const engine = await open();
    await engine.prepare(constraintStatements(engine.dialect));
    await writeFixture(engine);
    ({ app } = realApp(engine));
  });
  const get = (path: string) => app.fetch(`http://atlas.test${path}`);
  const post = (members: Record<string, string>) =>
    app.fetch('http://atlas.test/reconcile', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(members).toString(),
    });
  const match = async (queries: unknown) => {
    const response = await post({ queries: JSON.stringify(queries) });
    return results.parse(await response.json());
  };
  const briefly = (all: z.output<typeof results>) =>
    Object.fromEntries(
      Object.entries(all).map(([name, { result }]) => [name, result[0] && [result[0].id, result[0].match]]),
    );

  it('the schema of the API is there as text, the same as the committed one', async () => {
    expect(await (await get('/schema.graphql')).text()).toBe(readFileSync('schema/schema.graphql', 'utf8'));
  });

  it('says what it is, with addresses that people reach it by', async () => {
    const manifest = (await (await get('/reconcile')).json()) as Record<string, unknown>;
    expect(manifest).toMatchObject({
      versions: ['0.2'],
      name: 'Model Atlas',
      identifierSpace: 'http://atlas.test/e/',
      view: { url: 'http://atlas.test/e/{{id}}' },
      preview: { url: 'http://atlas.test/reconcile/preview?id={{id}}' },
      extend: {
        propose_properties: { service_url: 'http://atlas.test', service_path: '/reconcile/properties' },
      },
    });
    expect(manifest.defaultTypes).toContainEqual({ id: 'Company', name: 'Company' });
  });

  it('matches names in both languages and in pinyin; takes by itself only what is sure', async () => {
    const found = await match({
      q0: { query: '华为' },
      q1: { query: 'HUAWEI', type: 'Company' },
      q2: { query: 'ke da xun fei', type: ['Company'], limit: 2 },
      q3: { query: '双子' },
      q4: { query: 'qqqqqqqq' },
      q5: { query: '华为', type: 'Chip' },
      q6: { query: '' },
    });
    expect(briefly(found)).toMatchObject({ q0: ['huawei', true], q1: ['huawei', true] });
    expect(found.q0!.result[0]).toMatchObject({
      name: '华为',
      type: [{ id: 'Company', name: 'Company' }],
      score: 100,
    });
    expect(found.q2!.result[0]!.id).toBe('iflytek');
    expect(found.q2!.result.length).toBeLessThanOrEqual(2);
    for (const nothing of ['q4', 'q6']) expect(found[nothing]).toEqual({ result: [] });
    expect(found.q5!.result.every(({ type }) => type[0]!.id === 'Chip')).toBe(true);
  });

  it('what the table says of other properties confirms a match, or takes its certainty', async () => {
    const asked = (v: unknown) => ({ query: '星火', type: 'Model', properties: [{ pid: 'developers', v }] });
    const found = await match({
      right: asked('科大讯飞'),
      slug: asked({ id: 'iflytek' }),
      wrong: asked('华为'),
      none: asked([]),
    });
    const first = (name: string) => found[name]!.result.find(({ id }) => id === 'spark')!;
    expect(first('right').features).toContainEqual({ id: 'developers', value: true });
    expect(first('slug').features).toContainEqual({ id: 'developers', value: true });
    expect(first('wrong')).toMatchObject({ match: false });
    expect(first('wrong').score).toBeLessThan(first('right').score);
    expect(first('none').features.map(({ id }) => id)).toEqual(['name']);
  });

  it('extends rows with figures, names and records', async () => {
    const extend = {
      ids: ['spark', 'gpt-4', 'nobody'],
      properties: [{ id: 'nameEn' }, { id: 'developers' }, { id: 'version' }],
    };
    const answer = rows.parse(await (await post({ extend: JSON.stringify(extend) })).json());
    expect(answer.meta.map(({ id }) => id)).toEqual(['nameEn', 'developers', 'version']);
    expect(answer.rows.spark!.developers).toEqual([{ id: 'iflytek', name: '科大讯飞' }]);
    expect(answer.rows['gpt-4']!.version).toEqual([{ str: '4' }]);
    expect(answer.rows.nobody).toEqual({ nameEn: [], developers: [], version: [] });
    const proposed = await (await get('/reconcile/properties?type=Model')).json();
    expect(proposed.properties.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['nameEn', 'developers', 'version', 'releasedOn']),
    );
  });

  it('suggests records, types and properties, and shows a record at a glance', async () => {
    const suggested = async (path: string) =>
      list.parse(await (await get(path)).json()).result.map(({ id }) => id);
    expect(await suggested('/reconcile/suggest/entity?prefix=%E5%8D%8E')).toContain('huawei');
    expect(await suggested('/reconcile/suggest/entity?prefix=')).toEqual([]);
    expect(await suggested('/reconcile/suggest/type?prefix=comp')).toEqual(['Company']);
    expect(await suggested('/reconcile/suggest/property?prefix=releas')).toContain('releasedOn');
    const preview = await get('/reconcile/preview?id=huawei');
    expect(preview.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(await preview.text()).toContain('<h1>华为');
    expect((await get('/reconcile/preview?id=%3Cscript%3E')).status).toBe(404);
  });

  it.each([
    [{ queries: '{' }, /queries: it is no JSON/],
    [{ queries: '[]' }, /queries: /],
    [
      { queries: '{"a":{"query":5,"limit":99},"b":{"nope":1}}' },
      /queries\.a\.query: .*\nqueries\.a\.limit: .*\nqueries\.b/,
    ],
    [{ queries: '{"a":{"query":"x","type":"Nothing"}}' }, /queries\.a: there is no type "Nothing"/],
    [
      {
        queries: JSON.stringify(
          Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`q${i}`, { query: 'x' }])),
        ),
      },
      /at most 100 queries/,
    ],
    [{ extend: '{"ids":["spark"],"properties":[{"id":"nope"}]}' }, /no property "nope"/],
  ])('refuses what it cannot answer, and says all that is wrong: %j', async (members, message) => {
    const response = await post(members);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: 'BAD_USER_INPUT',
      error: expect.stringMatching(message),
    });
  });

  it('names that are no names do no harm', async () => {
    const found = await match({
      a: { query: '"}) DETACH DELETE n //' },
      b: { query: '\u0000\ud800' },
      c: { query: '华'.repeat(200) },
    });
    expect(Object.keys(found)).toEqual(['a', 'b', 'c']);
    // A cell that is no name does not take its siblings with it.
    expect(briefly(await match({ long: { query: '华'.repeat(900) }, known: { query: '华为' } }))).toEqual({
      long: undefined,
      known: ['huawei', true],
    });
    expect((await post({ queries: `{"a":{"query":"${'x'.repeat(200_000)}"}}` })).status).toBe(413);
  });
});
