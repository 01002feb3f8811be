import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { standInApp } from './stand-in.ts';

const query = '{ hello }';
const fine = { data: { hello: 'hello you' } };
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const byHash = (sha256Hash: string, version = 1) => ({
  extensions: { persistedQuery: { version, sha256Hash } },
});
const whole = { accept: 'application/graphql-response+json' };
const notFound = { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } };

describe('documents that clients know by their hash', () => {
  test('are asked for once, and known from then on, by POST and by GET', async () => {
    const { ask, get } = await standInApp();
    const json = { accept: 'application/json' };
    const first = await ask(byHash(hashOf(query)), json);
    expect(first).toMatchObject({ status: 200, body: { errors: [notFound] } });
    expect((await ask(byHash(hashOf(query)), whole)).status).toBe(404);
    const address = `/graphql?extensions=${encodeURIComponent(JSON.stringify(byHash(hashOf(query)).extensions))}`;
    expect((await get(address, { headers: json })).headers.get('etag')).toBeNull();
    expect((await ask({ query, ...byHash(hashOf(query)) })).body).toEqual(fine);
    expect((await ask(byHash(hashOf(query).toUpperCase()))).body).toEqual(fine);
    const got = await get(address);
    expect(await got.json()).toEqual(fine);
    const known = await get(address, { headers: { 'if-none-match': got.headers.get('etag')! } });
    expect(known.status).toBe(304);
    // Who takes a stream goes another way to the same documents.
    const stream = await get(address, { headers: { accept: 'text/event-stream' } });
    expect(await stream.text()).toContain('hello you');
  });

  test('are not those of other hashes, and none that was refused is kept', async () => {
    const { ask } = await standInApp();
    const wrong = await ask({ query, ...byHash(hashOf('{ other }')) });
    expect(wrong.body.errors).toMatchObject([{ extensions: { code: 'PERSISTED_QUERY_MISMATCH' } }]);
    const refused = '{ helo }';
    await ask({ query: refused, ...byHash(hashOf(refused)) });
    for (const one of ['{ other }', refused])
      expect((await ask(byHash(hashOf(one)))).body.errors).toMatchObject([notFound]);
  });

  test.each([
    byHash(hashOf(query), 2),
    { extensions: { persistedQuery: 'x' } },
    { extensions: { persistedQuery: null } },
    { documentId: 7 },
  ])('are named in one way only: %j', async (members) => {
    const { ask } = await standInApp();
    expect((await ask(members)).body.errors).toMatchObject([
      { message: expect.stringContaining('There is no query'), extensions: { code: 'BAD_REQUEST' } },
    ]);
    expect((await ask({ query, ...members })).body).toEqual(fine);
  });
});

describe('documents of a manifest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'model-atlas-documents-'));
  const file = (name: string, content: unknown) => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const hash = hashOf(query);

  test.each([
    ['an object of texts', { [hash]: query, named: query }],
    [
      'a manifest with operations',
      {
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [hash, 'named'].map((id) => ({ id, name: 'Hello', type: 'query', body: query })),
      },
    ],
  ])('are there from the start: %s', async (_, manifest) => {
    const { ask, get } = await standInApp({ TRUSTED_DOCUMENTS_FILE: file('fine.json', manifest) });
    for (const members of [
      { documentId: 'named' },
      { documentId: `sha256:${hash}` },
      { documentId: hash },
      byHash(hash),
    ])
      expect((await ask(members)).body).toEqual(fine);
    expect(await (await get('/graphql?documentId=named')).json()).toEqual(fine);
    expect((await ask({ documentId: 'other' })).body.errors).toMatchObject([
      { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ]);
  });

  test.each([
    ['{', 'is not JSON'],
    [{}, 'names no document'],
    [[query], 'names no document'],
    [{ a: query, b: '' }, 'at entry 2'],
    [{ operations: [{ id: 'a' }] }, 'at entry 1'],
  ])('that cannot be taken are told at the start: %j', async (content, message) => {
    await expect(standInApp({ TRUSTED_DOCUMENTS_FILE: file('wrong.json', content) })).rejects.toThrow(
      message,
    );
    await expect(standInApp({ TRUSTED_DOCUMENTS_FILE: join(folder, 'none') })).rejects.toThrow(
      'cannot be read',
    );
  });
});
