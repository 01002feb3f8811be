import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../src/engine/engine.ts';
import { openEngine } from '../src/engine/open.ts';
import { errorCodes } from '../src/errors.ts';
import { loadSeed } from '../src/importer/load.ts';
import { realApp } from './server/real.ts';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/build-on-it.md'), 'utf8');
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1]!);

describe('the page for those who build on it', () => {
  it('names every code and what it means', () => {
    const rows = [...page.matchAll(/^\| `([A-Z_]+)` \| (.*) \|$/gm)].map(([, code, meaning]) => [
      code,
      meaning,
    ]);
    expect(rows).toEqual(Object.entries(errorCodes));
  });

  it('refers to files that are there, and is referred to', () => {
    for (const [, target] of page.matchAll(/\]\((\.\.[^)]+)\)/g))
      expect(readFileSync(join(root, 'docs', target!), 'utf8')).not.toBe('');
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('(docs/build-on-it.md)');
  });
});

describe('what that page shows', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine('memory:');
    await loadSeed(engine, join(root, 'seed'));
  });
  afterAll(() => engine.close());
  const [companies, since, languages, byName] = blocks('graphql');
  const [suggested, cost] = blocks('json');

  it('pages that join to the whole list, each record once', async () => {
    const slugs: string[] = [];
    for (let after: string | null = null; ; ) {
      const { body } = await realApp(engine).ask({ query: companies, variables: { after } });
      expect(body.errors).toBeUndefined();
      const { edges, pageInfo } = body.data.companies;
      slugs.push(...edges.map((edge: { node: { slug: string } }) => edge.node.slug));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    const { body } = await realApp(engine).ask({ query: '{ companies { totalCount } }' });
    expect(new Set(slugs).size).toBe(body.data.companies.totalCount);
    expect(slugs).toHaveLength(body.data.companies.totalCount);
  });

  it('a date as a variable', async () => {
    const totals = await Promise.all(
      ['2000', '2023-07', '2100'].map(async (from) => {
        const { body } = await realApp(engine).ask({ query: since, variables: { from } });
        return body.data.models.totalCount;
      }),
    );
    expect(totals[0]).toBeGreaterThan(totals[1]);
    expect(totals[1]).toBeGreaterThan(0);
    expect(totals[2]).toBe(0);
    const { body } = await realApp(engine).ask({ query: since, variables: { from: '2023-7' } });
    expect(body.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('both languages at once', async () => {
    const { body } = await realApp(engine).ask({ query: languages });
    expect(body).toEqual({
      data: { company: { names: { zh: '科大讯飞', en: expect.any(String) }, summary: expect.any(String) } },
    });
  });

  it('what may have been meant', async () => {
    const { body } = await realApp(engine).ask({ query: byName });
    expect(body).toEqual(JSON.parse(suggested!));
  });

  it('what a query cost', async () => {
    const { body } = await realApp(engine).ask({
      query: '{ companies(first: 3) { nodes { slug models(first: 2) { nodes { slug } } } } }',
      extensions: { cost: true },
    });
    const { milliseconds: _, ...shown } = JSON.parse(cost!);
    expect(body.extensions.cost).toMatchObject(shown);
  });
});
