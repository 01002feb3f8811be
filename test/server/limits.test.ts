import { describe, expect, test } from 'vitest';
import { standInApp } from './stand-in.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers of any shape
const errorOf = (answer: { body: any }) => answer.body.errors[0];

/** What every refusal must say: which limit, its maximum, and the value seen, in words and as data. */
const expectLimit = (
  // biome-ignore lint/suspicious/noExplicitAny: answers of any shape
  answer: { status: number; body: any },
  limit: string,
  maximum: number,
  seen: number,
  status = 400,
) => {
  expect(answer.body.data).toBeUndefined();
  expect(errorOf(answer).extensions).toEqual({ code: 'LIMIT_EXCEEDED', details: { limit, maximum, seen } });
  expect(errorOf(answer).message).toMatch(`${limit}: at most ${maximum}, got ${seen}. `);
  expect(answer.status).toBe(status);
};

describe('depth', () => {
  test('counts nested fields, through fragments, and names the depth seen', async () => {
    const { ask } = await standInApp({ MAX_DEPTH: '4' });
    const fine = await ask({ query: '{ companies { nodes { models { __typename } } } }' });
    expect(errorOf(fine).extensions?.code).not.toBe('LIMIT_EXCEEDED');
    const query = '{ companies { nodes { ...F } } } fragment F on Company { models { nodes { id } } }';
    expectLimit(await ask({ query }), 'Query depth', 4, 5);
  });
  test('leaves introspection alone', async () => {
    const { ask } = await standInApp({ MAX_DEPTH: '1' });
    const query = '{ __schema { types { fields { type { ofType { ofType { name } } } } } } }';
    expect((await ask({ query })).status).toBe(200);
  });
});

describe('aliases', () => {
  test('are counted with fragments written out', async () => {
    const { ask } = await standInApp({ MAX_ALIASES: '3' });
    expect((await ask({ query: '{ a: hello b: hello c: hello }' })).status).toBe(200);
    const query = '{ a: __typename ...F ...F } fragment F on Query { b: hello c: hello }';
    expectLimit(await ask({ query }), 'Aliases', 3, 5);
  });
});

describe('tokens', () => {
  test('the parser stops, and the error says how many there were', async () => {
    const { ask } = await standInApp({ MAX_TOKENS: '20' });
    expect((await ask({ query: `{ ${'hello '.repeat(18)}}` })).status).toBe(200);
    expectLimit(await ask({ query: `{ ${'hello '.repeat(40)}}` }), 'Query tokens', 20, 42);
  });
});

describe('cost', () => {
  const cost = async (query: string, variables?: object) => {
    const { ask } = await standInApp({ MAX_COST: '1' });
    const answer = await ask({ query, variables });
    return answer.body.errors?.[0].extensions?.details?.seen ?? 0;
  };
  test.each([
    ['a leaf', '{ hello }', 0],
    ['a page of the default size', '{ companies { nodes { id } } }', 20],
    ['a page asked for', '{ companies(first: 50) { edges { node { id } } pageInfo { hasNextPage } } }', 50],
    ['a page larger than can be given', '{ companies(first: 5000) { nodes { id } } }', 100],
    ['from the end', '{ companies(last: 30) { nodes { id } } }', 30],
    ['pages inside pages', '{ companies(first: 10) { nodes { models(first: 5) { nodes { id } } } } }', 60],
    [
      'objects inside objects',
      '{ companies(first: 2) { nodes { sources { report { title } } } } }',
      2 * (1 + 5 * 2),
    ],
    ['the default of an argument', '{ things { id } }', 7],
    ['lists of an object with a size', '{ around(by: { limit: 30 }) { things { id } } }', 36],
    [
      'the same by default, and further in',
      '{ around { inner { things { id } ...A } } } fragment A on Around { things { id } }',
      20,
    ],
    ['as many as ids', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    [
      'the dearest of the types an object may have',
      '{ things(limit: 2) { ... on Company { models(first: 9) { nodes { id } } } ... on Model { developers(first: 4) { nodes { id } } } } }',
      2 * (1 + 9),
    ],
    ['fragments', '{ ...A ...A } fragment A on Query { companies(first: 3) { nodes { id } } }', 6],
  ])('%s', async (_, query, expected) => {
    expect(await cost(query)).toBe(expected);
  });
  test('reads page sizes from variables and their defaults', async () => {
    const query = 'query ($n: Int = 8) { companies(first: $n) { nodes { id } } }';
    expect(await cost(query)).toBe(8);
    expect(await cost(query, { n: 33 })).toBe(33);
    const around = 'query ($by: By) { around(by: $by) { things { id } } }';
    expect(await cost(around, { by: { limit: 50 } })).toBe(56);
    expect(await cost(around, { by: {} })).toBe(15);
  });
  test('the refusal names cost, maximum and advice', async () => {
    const { ask } = await standInApp({ MAX_COST: '300' });
    const answer = await ask({ query: '{ companies { nodes { models { nodes { id } } } } }' });
    expectLimit(answer, 'Query cost', 300, 420);
    expect(errorOf(answer).message).toContain('smaller pages');
  });
});

describe('input', () => {
  const deep = (levels: number): object => (levels === 0 ? { name: { eq: 'x' } } : { not: deep(levels - 1) });
  const literal = (levels: number) =>
    `${'{ not: '.repeat(levels)}{ name: { eq: "x" } }${' }'.repeat(levels)}`;
  const query = 'query ($w: Where) { companies(where: $w) { totalCount } }';

  test('nesting of literals and of variables has the same bound', async () => {
    const { ask } = await standInApp();
    expectLimit(
      await ask({ query: `{ companies(where: ${literal(11)}) { totalCount } }` }),
      'Nesting of input',
      12,
      13,
    );
    expectLimit(await ask({ query, variables: { w: deep(11) } }), 'Nesting of input', 12, 13);
    const fine = await ask({ query, variables: { w: deep(10) } });
    expect(errorOf(fine).extensions?.code).not.toBe('LIMIT_EXCEEDED');
  });
  test('variables nested deeper than any stack are refused, not followed', async () => {
    const { ask } = await standInApp();
    const text = `{"query":${JSON.stringify(query)},"variables":{"w":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`;
    expectLimit(await ask(text), 'Nesting of input', 12, 50_000);
  });
  test('conditions are counted over all arguments', async () => {
    const { ask } = await standInApp();
    const or = (count: number) => ({ or: Array.from({ length: count }, () => ({ name: { eq: 'x' } })) });
    expectLimit(await ask({ query, variables: { w: or(201) } }), 'Conditions', 200, 201);
    const empty = { or: Array.from({ length: 300 }, () => ({})) };
    expectLimit(await ask({ query, variables: { w: empty } }), 'Conditions', 200, 300);
    const literal = `{ or: [${'{ name: { eq: "x" } } '.repeat(150)}] }`;
    const both = `query ($w: Where) { companies(where: $w) { totalCount } b: companies(where: ${literal}) { totalCount } }`;
    expectLimit(await ask({ query: both, variables: { w: or(60) } }), 'Conditions', 200, 210);
  });
  test('a list of many values is one condition', async () => {
    const { ask } = await standInApp();
    const many = { name: { in: Array.from({ length: 1000 }, (_, index) => `c${index}`) } };
    expect(errorOf(await ask({ query, variables: { w: many } })).extensions?.code).not.toBe('LIMIT_EXCEEDED');
  });
  test('strings', async () => {
    const { ask } = await standInApp();
    const long = 'x'.repeat(2001);
    expectLimit(await ask({ query: `{ hello(name: "${long}") }` }), 'String length', 2000, 2001);
    expectLimit(
      await ask({ query: 'query ($n: String) { hello(name: $n) }', variables: { n: long } }),
      'String length',
      2000,
      2001,
    );
  });
});

describe('body', () => {
  test('a declared length above the limit', async () => {
    const { ask } = await standInApp({ MAX_BODY_BYTES: '1000' });
    const body = JSON.stringify({ query: `{ hello } # ${'x'.repeat(2000)}` });
    const answer = await ask(body, { 'content-length': String(body.length) });
    expectLimit(answer, 'Body bytes', 1000, body.length, 413);
  });
  test('a body that declares no length is measured while it is read', async () => {
    const { get } = await standInApp({ MAX_BODY_BYTES: '1000' });
    let sent = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        sent += 500;
        controller.enqueue(new TextEncoder().encode('x'.repeat(500)));
      },
    });
    const response = await get('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit);
    expectLimit({ status: response.status, body: await response.json() }, 'Body bytes', 1000, 1500, 413);
    expect(sent).toBeLessThan(5000);
  });
});

describe('time', () => {
  test('an operation that takes too long ends with TIMEOUT, and what it does is told to stop', async () => {
    const { ask, seen } = await standInApp({ REQUEST_TIMEOUT_MS: '30' });
    const answer = await ask({ query: '{ slow }' });
    expect(answer.status).toBe(504);
    expect(errorOf(answer)).toMatchObject({
      message: expect.stringContaining('Request time: at most 30 ms'),
      extensions: { code: 'TIMEOUT', details: { limit: 'Request time', maximum: 30 } },
    });
    expect(seen).toEqual(['aborted']);
  });
});

describe('batching', () => {
  test('is refused with a way out', async () => {
    const { ask } = await standInApp();
    const answer = await ask([{ query: '{ hello }' }, { query: '{ hello }' }]);
    expect(answer.status).toBe(400);
    expect(errorOf(answer).message).toContain('Send each operation in a request of its own');
  });
});

describe('errors', () => {
  test('an expected one shows its message, code, details and path', async () => {
    const { ask } = await standInApp();
    const answer = await ask({ query: '{ hello expected }' });
    expect(answer.status).toBe(200);
    expect(answer.body.data).toEqual({ hello: 'hello you', expected: null });
    expect(errorOf(answer)).toMatchObject({
      message: 'The database cannot be reached.',
      path: ['expected'],
      extensions: { code: 'SERVICE_UNAVAILABLE', details: { engine: 'x' } },
    });
  });
  test('an unexpected one shows an id, and the log has the story under that id and the request', async () => {
    const { ask, lines } = await standInApp();
    const answer = await ask({ query: '{ hidden }' }, { 'x-request-id': 'req-7' });
    expect(answer.text).not.toContain('MATCH');
    const { id, code } = errorOf(answer).extensions;
    expect(code).toBe('INTERNAL_SERVER_ERROR');
    const logged = lines.map((line) => JSON.parse(line)).find((line) => line.errorId === id);
    expect(logged.err.message).toBe('MATCH (n:Secret) RETURN n');
    expect(logged.err.stack).toContain('stand-in.ts');
    expect(logged.requestId).toBe('req-7');
  });
});
