import { describe, expect, it } from 'vitest';
import { openEngine } from '../../src/engine/open.ts';
import { realApp } from './real.ts';

/** Requests that nearly got it right: what they are told. Nothing of them reaches an engine. */
describe('the way on', async () => {
  const engine = await openEngine('memory:');
  const { ask } = realApp(engine);
  const told = async (query: string, variables?: unknown): Promise<string[]> => {
    const { body, status } = await ask({ query, variables });
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    return body.errors.map((error: { message: string }) => error.message);
  };

  it.each([
    ['{ companies { name } }', 'Write nodes { name }.'],
    ['{ companies { edges { name } } }', 'Write node { name }.'],
    ['{ company(slug: "x") { models { name } } }', 'Write nodes { name }.'],
    ['{ neighborhood(of: "x") { name } }', 'Write nodes { name }.'],
    ['{ search(text: "x") { name } }', 'Write hits { entity { name } }.'],
    ['{ search(text: "x") { hits { name } } }', 'Write entity { name }.'],
    ['{ paths(from: "a", to: "b") { nodes { name } } }', 'Write paths { nodes }.'],
    ['{ companies }', 'Write companies { nodes { … } }.'],
    ['{ company(slug: "x") }', 'Write company { name }.'],
  ])('fields: %s', async (query, hint) => expect((await told(query))[0]).toContain(hint));

  it('where a query begins, nothing is guessed', async () => {
    expect(await told('{ name }')).toEqual([
      'Cannot query field "name" on type "Query". Did you mean "node"?',
    ]);
  });

  it.each([
    ['{ slug: "huawei" }', 'Write { eq: "huawei" }.'],
    ['{ slug: ["a", "b"] }', 'Write { in: ["a", "b"] }.'],
    ['{ models: { slug: { eq: "x" } } }', 'Write some: { slug: … } (at least one is so), none or every'],
    ['{ models: "x" }', 'Write { some: { slug: { eq: "x" } } }.'],
    ['"huawei"', 'Write { slug: { eq: "huawei" } }.'],
    ['{ name: { like: "x" } }', 'It has: contains, endsWith, eq, in, startsWith.'],
    ['{ contains: "x" }', 'contains is a condition on one field: write name: { contains: … }.'],
  ])('filters, in the query and as a variable: %s', async (where, hint) => {
    expect((await told(`{ companies(where: ${where}) { totalCount } }`))[0]).toContain(hint);
    const json = JSON.parse(where.replaceAll(/(\w+):/g, '"$1":'));
    const query = 'query ($w: CompanyWhere) { companies(where: $w) { totalCount } }';
    const [message] = await told(query, { w: json });
    expect(message).toContain('Variable "$w');
    expect(message).toContain(hint.replaceAll('", "', '","'));
  });

  it.each([
    ['company(name: "华为") { name }', 'It takes id, slug. By name: search(text: …) or resolve(terms: […]).'],
    ['companies(slug: "x") { totalCount }', 'Write where: { slug: { eq: … } }.'],
    ['companies(models: "x") { totalCount }', 'Write where: { models: { some: { … } } }.'],
    ['companies(limit: 3) { totalCount }', 'Write first.'],
    ['companies(offset: 3) { totalCount }', 'first, and after with the cursor where the last one ended'],
    ['companies(filter: { name: { eq: "x" } }) { totalCount }', 'Write where.'],
    ['companies(sort: NAME) { totalCount }', 'Write orderBy.'],
    ['companies(orderBy: "name") { totalCount }', 'Write [{ name: ASC }].'],
    ['companies(orderBy: { name: UP }) { totalCount }', 'There are: ASC, DESC.'],
    ['search(q: "x", text: "x") { truncated { found } }', 'It takes first, lang, text, types.'],
    ['company(slug: "x") { name(language: EN) }', 'Write lang.'],
    ['company(slug: "x") { slug(lang: EN) }', 'It takes no arguments.'],
    ['entities(where: { type: COMPANY }) { totalCount }', 'Write { eq: COMPANY }.'],
  ])('arguments: %s', async (field, hint) => expect((await told(`{ ${field} }`))[0]).toContain(hint));

  it('variables: everything that is wrong, each with its place', async () => {
    const query = `query ($w: CompanyWhere, $f: Int!, $e: EntityType!, $n: Int!) {
      companies(where: $w, first: $f, last: $n) { totalCount } relationshipCounts(type: $e, relationship: DEVELOPS) { total } }`;
    const w = { and: [{ nonsense: 1 }], name: { eq: 7 }, slug: { eq: 'x'.repeat(500), is: 1 } };
    const messages = await told(query, { w, e: 'FIRM', n: null });
    expect(messages).toEqual([
      expect.stringMatching(/^Variable "\$w\.and\[0\]" cannot be \{"nonsense":1\}: Field "nonsense" is not/),
      expect.stringMatching(/^Variable "\$w\.name\.eq" cannot be 7: String cannot represent/),
      expect.stringMatching(
        /^Variable "\$w\.slug" cannot be \{"eq":"x+…: Field "is" is not .* It has: contains/,
      ),
      'Variable "$f" of type "Int!" is required, and was not given. Send it in "variables".',
      expect.stringContaining(
        'Variable "$e" cannot be "FIRM": Value "FIRM" does not exist in "EntityType" enum.',
      ),
      'Variable "$n" of type "Int!" must not be null.',
    ]);
    expect(Math.max(...messages.map((message) => message.length))).toBeLessThan(400);
  });

  it('a null that only shows when the query runs', async () => {
    const { body } = await ask({
      query: 'query ($id: ID = "a") { node(id: $id) { id } }',
      variables: { id: null },
    });
    expect(body.errors).toMatchObject([
      {
        message: 'Argument "id" of non-null type "ID!" must not be null.',
        path: ['node'],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it('no more problems than can be mended at once, and none of them long', async () => {
    const many = Array.from({ length: 300 }, (_, i) => `${'x'.repeat(200)}${i}`).join(' ');
    const { body, text } = await ask({ query: `{ ${many} }` });
    expect(body.errors).toHaveLength(21);
    expect(body.errors.at(-1).message).toBe('There is more wrong than these 20. Mend them first.');
    expect(text.length).toBeLessThan(10_000);
  });

  it('what is wrong in the same way at several places is told once, with all of them', async () => {
    const { body } = await ask({ query: '{ __typename @aa @aa @aa @bb }' });
    expect(body.errors.map((e: { message: string }) => e.message)).toEqual([
      'Unknown directive "@aa".',
      'Unknown directive "@bb".',
    ]);
    expect(body.errors[0].locations).toHaveLength(3);
  });

  it('a query that repeats itself too often to be checked', async () => {
    const { body } = await ask({ query: `{ ${'companies { nodes { slug name } } '.repeat(360)} }` });
    expect(body.errors).toMatchObject([
      {
        message: expect.stringMatching(/^Field comparisons: at most 500000, .* Write each field once/),
        extensions: { code: 'LIMIT_EXCEEDED', details: { limit: 'Field comparisons', maximum: 500_000 } },
      },
    ]);
  });
});
