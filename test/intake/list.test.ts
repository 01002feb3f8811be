import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open.ts';
import { loadSeed } from '../../src/importer/load.ts';
import { run } from '../cli/run.ts';
import { realApp } from '../server/real.ts';
import { ask } from '../support/ask.ts';

const root = join(import.meta.dirname, '../..');
const report = 'awesome-llms-in-china';
const committed = join(root, 'reports', report);

const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')] as const),
  );

describe('the list of large models in China', () => {
  const folder = mkdtempSync(join(tmpdir(), 'model-atlas-list-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is imported anew to the same bytes, with every decision replayed', async () => {
    const out = join(folder, report);
    cpSync(committed, out, { recursive: true });
    rmSync(join(out, 'imported'), { recursive: true });
    const { code, stdout } = await run([
      ...['seed', 'import', join(out, 'import', 'list.tsv'), '--report', report, '--out', out],
    ]);
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('245 rows') });
    expect(stdout).not.toContain('to decide');
    expect(filesIn(out)).toEqual(filesIn(committed));
  });

  describe('loaded beside the first report', () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await openEngine('memory:');
      await loadSeed(engine, { dir: join(root, 'seed'), reports: [committed] });
    });
    afterAll(() => engine.close());

    it('makes the matrix of companies and model types grow, and says what is from it', async () => {
      const { data, errors } = await ask(
        engine,
        `{ crosstab(rows: COMPANY, columns: MODEL_TYPE, limit: 2000) { rows { count } truncated { reason } }
           ofList: companies(where: { source: { report: "${report}" } }) { totalCount }
           ofFirst: companies(where: { source: { report: "china-llm-2024" } }) { totalCount }
           model(slug: "ernie") { developers { edges { relationship { citations { section table report { slug licence } } } } } } }`,
      );
      expect(errors).toEqual([]);
      expect(data.crosstab.truncated).toBeNull();
      expect([data.crosstab.rows.length, data.ofList.totalCount, data.ofFirst.totalCount]).toEqual([
        170, 165, 24,
      ]);
      const [first] = data.model.developers.edges;
      expect(first.relationship.citations[0]).toEqual({
        section: 'list',
        table: 'row 1',
        report: { slug: report, licence: 'Apache-2.0' },
      });
      expect(data.model.developers.edges).toHaveLength(1);
    });

    it('is told of on the pages: how many the picture leaves out, and the row of the list', async () => {
      const { app } = realApp(engine);
      const page = async (path: string) => (await app.fetch(new Request(`http://localhost${path}`))).text();
      expect(await page('/?lang=en')).toMatch(/The 60 best connected of \d{3} companies that build models/);
      expect(await page('/e/baichuan?lang=zh')).toContain('中国大模型列表 · 第 3 行 · 截至 2024-11-30');
    });
  });
});
