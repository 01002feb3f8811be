import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { standInApp } from './stand-in.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers of any shape
type Any = any;

const query = '{ hello }';
const fine = { data: { hello: 'hello you' } };

describe('what a request may look like', async () => {
  const { get } = await standInApp();
  const post = async (body: BodyInit, headers: Record<string, string> = {}) => {
    const response = await get('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    return {
      status: response.status,
      text: await response.clone().text(),
      body: (await response.json()) as Any,
    };
  };

  test.each([
    { id: '3b1f0c' },
    { documentId: 'sha256:abc' },
    { clientMutationId: '1', anything: [null] },
    { operationName: null, variables: null, extensions: null },
  ])('members that clients add are no concern of ours: %j', async (more) => {
    expect((await post(JSON.stringify({ query, ...more }))).body).toEqual(fine);
  });

  test.each([
    ['a byte order mark', `\ufeff${JSON.stringify({ query })}`, {}],
    ['GraphQL itself', query, { 'content-type': 'application/graphql; charset=UTF-8' }],
    ['a media type in capitals', JSON.stringify({ query }), { 'content-type': 'Application/JSON' }],
  ])('%s is understood', async (_, body, headers) => {
    expect((await post(body, headers)).body).toEqual(fine);
  });

  const json = JSON.stringify({ query });
  test.each([
    ['no JSON', '{"query": secret', {}, 400, 'The body is not JSON'],
    ['no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), {}, 400, 'not UTF-8'],
    ['a number', '7', {}, 400, 'The body is a number, not an object'],
    ['nothing', 'null', {}, 400, 'The body is null, not an object'],
    ['a list', `[${json}]`, {}, 400, 'Batched requests are not taken'],
    ['no query', '{"variables":{}}', {}, 400, 'There is no query'],
    ['a query that is a number', '{"query":7}', {}, 400, '"query" is a text'],
    [
      'variables that are a list',
      '{"query":"{hello}","variables":[1]}',
      {},
      400,
      '"variables" is an object, not a list',
    ],
    ['another media type', json, { 'content-type': 'text/plain' }, 415, 'content-type'],
    [
      'a form',
      'query=%7Bhello%7D',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'content-type',
    ],
    ['compressed', gzipSync(json), { 'content-encoding': 'gzip' }, 415, 'compressed'],
    ['another charset', json, { 'content-type': 'application/json; charset=gbk' }, 415, 'UTF-8'],
    ['an accept that fits nothing', json, { accept: 'application/xml' }, 406, 'accept'],
  ])('%s: a status, a code and the reason, without an echo', async (_, body, headers, status, message) => {
    const answer = await post(body as BodyInit, headers as Record<string, string>);
    expect(answer.status).toBe(status);
    expect(answer.body.errors).toHaveLength(1);
    expect(answer.body.errors[0].message).toContain(message);
    expect(answer.body.errors[0].extensions.code).toMatch(/^BAD_(REQUEST|USER_INPUT)$/);
    expect(answer.text).not.toMatch(/secret|originalError/);
  });

  test.each([
    ['variables', '?query={hello}&variables={', '"variables" in the address is not JSON'],
    ['a missing query', '?variables={}', 'There is no query'],
  ])('a GET with %s', async (_, search, message) => {
    const response = await get(`/graphql${search}`);
    const { errors } = (await response.json()) as Any;
    expect([response.status, errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
    expect(errors[0].message).toContain(message);
  });
});

describe('which operation is meant', async () => {
  const { ask } = await standInApp();
  const two = 'query A { a: hello } query B { b: hello }';

  test('the one that operationName says', async () => {
    expect((await ask({ query: two, operationName: 'B' })).body).toEqual({ data: { b: 'hello you' } });
  });

  test.each([
    [{ query: two }, 'say in operationName which to run: A, B.'],
    [{ query: two, operationName: 'C' }, 'There is no operation "C" in the document. There are: A, B.'],
    [{ query: 'fragment F on Company { id }' }, 'Fragment "F" is never used.'],
    [{ query: 'mutation { drop }' }, 'mutation'],
    [{ query: 'subscription { drop }' }, 'subscription'],
    [{ query: `{ hello(name: ) ${'x'.repeat(5_000)}` }, 'Syntax Error'],
    [{ query: 'query ($n: Int!) { companies(first: $n) { totalCount } }' }, '$n'],
    [{ query: `{ ${'x'.repeat(60_000)} }` }, 'Cannot query field'],
  ])('%j: a code and 400', async (body, message) => {
    const { status, body: answer, text } = await ask(body);
    expect(status).toBe(400);
    expect(answer.errors[0].message).toContain(message);
    expect(typeof answer.errors[0].extensions.code).toBe('string');
    expect(text.length).toBeLessThan(3_000);
  });
});
