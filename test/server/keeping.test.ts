import { beforeAll, expect, it } from 'vitest';
import { statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';
import { realApp } from './real.ts';

/** GraphQL by GET, a whole export, a part of one, the list of formats, a page. */
const addresses = [
  '/graphql?query={companies(first:1){nodes{name}}}',
  '/export/jsonl',
  '/export/mermaid?of=iflytek',
  '/export',
  '/',
];

describeEngines('what callers may keep', (open) => {
  let engine: Engine;
  let sent = 0;
  let app: ReturnType<typeof realApp>['app'];
  let get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine);
    ({ app } = realApp({
      ...engine,
      dialect: engine.dialect,
      name: engine.name,
      read: (one, options) => {
        sent++;
        return engine.read(one, options);
      },
    }));
    get = (path, headers = {}) => app.fetch(`http://atlas.test${path}`, { headers });
  });

  it.each(addresses)(
    '%s: 304 for as long as the graph is the same, and nothing is read for it',
    async (path) => {
      const first = await get(path);
      await first.text();
      const tag = first.headers.get('etag')!;
      expect(tag).toMatch(/^W\/"[\w-]+"$/);
      expect(first.headers.get('cache-control')).toBe('no-cache');
      sent = 0;
      for (const known of [tag, `"other", ${tag}`, '*']) {
        const again = await get(path, { 'if-none-match': known });
        expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, '']);
      }
      expect(sent).toBe(0);
      expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200);

      await engine.write((tx) =>
        tx.run(statement('MATCH (n:Company {id: $id}) SET n.summaryEn = $path', { id: 'iflytek', path })),
      );
      const later = await get(path, { 'if-none-match': tag });
      await later.text();
      expect(later.status).toBe(200);
      expect(later.headers.get('etag')).not.toBe(tag);
    },
  );

  it('a file is made once for all who ask, and again when the graph has changed', async () => {
    const file = async () => (await get('/export/gexf')).text();
    sent = 0;
    const all = await Promise.all(Array.from({ length: 8 }, file));
    const once = sent;
    expect(new Set(all).size).toBe(1);
    expect(await file()).toBe(all[0]);
    expect(sent).toBe(once);
    await engine.write((tx) =>
      tx.run(statement('MATCH (n:Company {id: $id}) SET n.nameZh = $name', { id: 'iflytek', name: '讯飞' })),
    );
    expect(await file()).toContain('讯飞');
    expect(sent).toBe(2 * once);
  });

  it('one who leaves does not take the file from the others; when all have left, nothing more is read', async () => {
    const one = new AbortController();
    const leaves = app.fetch('http://atlas.test/export/graphml', { signal: one.signal });
    const stays = get('/export/graphml');
    one.abort();
    await leaves.catch(() => {});
    expect((await (await stays).text()).endsWith('</graphml>\n')).toBe(true);
    const two = new AbortController();
    const gone = app.fetch('http://atlas.test/export/dot', { signal: two.signal });
    two.abort();
    await gone.catch(() => {});
    const before = sent;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(sent).toBe(before);
  });

  it('the language is a part of it', async () => {
    const tags = await Promise.all(
      ['zh-CN', 'zh', 'en'].map(async (language) => {
        const response = await get(addresses[0]!, { 'accept-language': language });
        expect(response.headers.get('vary')).toMatch(/Accept-Language/);
        await response.text();
        return response.headers.get('etag');
      }),
    );
    expect(tags[0]).toBe(tags[1]);
    expect(tags[0]).not.toBe(tags[2]);
  });

  it.each([
    ['an answer with an error', '/graphql?query={company(slug:"iflytek"){models(first:1000){totalCount}}}'],
    ['a refused query', '/graphql?query={nope}'],
    ['health', '/health/ready'],
  ])('%s is not kept', async (_, path) => {
    const response = await get(path, { accept: 'application/json' });
    await response.text();
    expect(response.headers.get('etag')).toBeNull();
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('answers without a tag while nobody knows the revision', async () => {
    const away = { ...engine, dialect: engine.dialect, revision: () => Promise.reject(new Error('away')) };
    const response = await realApp(away).app.fetch(`http://atlas.test${addresses[0]}`);
    expect([response.status, response.headers.get('etag')]).toEqual([200, null]);
  });
});
