import { describe, expect, test } from 'vitest';
import type { World } from './visit.ts';

const idsOn = (html: string) => [...html.matchAll(/<tr data-key="([^"]+)"/g)].map(([, id]) => id!);
const linkOf = (html: string, rel: 'next' | 'prev') =>
  new RegExp(`<a[^>]*href="([^"]+)"[^>]*rel="${rel}"|<a[^>]*rel="${rel}"[^>]*href="([^"]+)"`)
    .exec(html)
    ?.slice(1)
    .find(Boolean)
    ?.replaceAll('&amp;', '&');

export const walkRecords = (world: () => World) =>
  describe('all that is said of a record', () => {
    test('a summary that only explains a word says so; one of the report does not', async () => {
      const summaryOf = async (slug: string) => {
        const html = await (await fetch(new URL(`/e/${slug}?lang=en`, world().url))).text();
        return /<p class="summary">(.*?)<\/p>/s.exec(html)![1]!;
      };
      expect(await summaryOf('writing-model')).toContain('explains the word; the report does not');
      expect(await summaryOf('industry-model')).not.toContain('explains the word');
    });

    test('a hub’s relationships are all there, page after page by links, without JavaScript', async () => {
      const response = await fetch(new URL('/graphql', world().url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query:
            '{ entity(slug: "large-model") { relationships { totalCount } out: relationships(direction: OUT, types: [HAS_CAPABILITY]) { totalCount } } }',
        }),
      });
      const { entity } = (
        (await response.json()) as {
          data: { entity: Record<'relationships' | 'out', { totalCount: number }> };
        }
      ).data;
      const all = entity.relationships.totalCount;
      expect(all).toBeGreaterThan(100);
      let at: string | undefined = new URL('/e/large-model?lang=en&view=table', world().url).href;
      const found: string[] = [];
      let pages = 0;
      let last = '';
      while (at) {
        last = await (await fetch(at, { headers: { accept: 'text/html' } })).text();
        found.push(...idsOn(last));
        const next = linkOf(last, 'next');
        at = next && new URL(next, at).href;
        pages += 1;
      }
      expect(pages).toBe(Math.ceil(all / 100));
      expect(new Set(found).size).toBe(all);
      expect(found).toHaveLength(all);
      // And back.
      const back = new URL(linkOf(last, 'prev')!, new URL('/e/large-model', world().url)).href;
      expect(idsOn(await (await fetch(back, { headers: { accept: 'text/html' } })).text()).sort()).toEqual(
        found.slice(0, 100).sort(),
      );
      // One verb alone, with as many as its link says.
      const { page } = await world().visit('/e/large-model?lang=en', { javaScriptEnabled: false });
      const verb = page.locator('.verbs a', { hasText: 'has the capability' });
      const count = Number(await verb.locator('.number').textContent());
      expect(count).toBe(entity.out.totalCount);
      await verb.click();
      await page.waitForURL(/verb=has_capability/);
      expect(await page.locator('.group').count()).toBe(1);
      expect(await page.locator('.group li').count()).toBe(count);
      await page.context().close();
    });

    test('table and picture have one selection: Space in the table, a press in the picture', async () => {
      const { page, expectQuiet } = await world().visit('/e/a800?lang=en&view=table');
      const lines = page.locator('.picture .edges > g');
      expect(await page.locator('.picture .edges .picked').count()).toBe(0);
      await page.locator('.data tr[tabindex="0"]').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press(' ');
      expect(await page.locator('.data tr[aria-selected="true"]').count()).toBe(1);
      const name = await page.locator('.data tr[aria-selected="true"] td').first().textContent();
      expect(await page.locator('.picture .edges .picked title').allTextContents()).toEqual([
        expect.stringContaining(name!),
      ]);
      await lines.last().locator('.target').dispatchEvent('click');
      expect(await page.locator('.data tr[aria-selected="true"]').count()).toBe(2);
      await page.getByRole('button', { name: 'The other end' }).click();
      const names = await page.locator('.data tbody td:nth-child(2)').allTextContents();
      expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)));
      // The language changes under it: what is chosen stays.
      await page.getByRole('button', { name: '切换为中文' }).click();
      expect(await page.locator('h1').textContent()).toBe('A800');
      expect(await page.locator('.data tr[aria-selected="true"]').count()).toBe(2);
      expectQuiet();
      await page.context().close();
    });

    test('units, kinds and levels are said in Chinese', async () => {
      const text = async (path: string) =>
        (await (await fetch(new URL(path, world().url), { headers: { accept: 'text/html' } })).text())
          .replace(/<script.*?<\/script>/gs, '')
          .replace(/<[^>]+>/g, ' ');
      expect(await text('/e/vivo?lang=zh')).toMatch(/种类\s+手机/);
      expect(await text('/e/shenzhen-ai-action-plan?lang=zh')).toMatch(/级别\s+市/);
      const goals = await text('/policies?lang=zh');
      expect(goals).toMatch(/至少 60%/);
      expect(goals).not.toMatch(/parameters|percent|AT_LEAST/);
    });

    test('on the start page a row of the table is a line of the picture, and says its sentence', async () => {
      const { page, expectQuiet } = await world().visit('/?lang=en');
      await page.locator('.twin tr[tabindex="0"]').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator('.twin .opened .sentence').waitFor();
      expect(await page.locator('.twin .opened .source').count()).toBeGreaterThan(0);
      await page.keyboard.press(' ');
      expect(await page.locator('.ribbon.chosen').count()).toBe(1);
      const [company, model] = await Promise.all([
        page.locator('.twin tr[aria-selected="true"] th').textContent(),
        page.locator('.twin tr[aria-selected="true"] td').first().textContent(),
      ]);
      expect(await page.locator('.ribbon.chosen title').textContent()).toBe(`${company} develops ${model}`);
      expectQuiet();
      await page.context().close();
    });

    test('the matrix is walked from cell to cell by arrow keys, and its rows are put in order', async () => {
      const { page, expectQuiet } = await world().visit('/matrix?lang=en');
      await page.locator('.matrix button').first().focus();
      const at = () => page.evaluate(() => document.activeElement!.getAttribute('aria-label')!);
      const first = await at();
      await page.keyboard.press('ArrowDown');
      const below = await at();
      expect(below).not.toBe(first);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowRight');
      expect((await at()).split(',')[0]).toBe(first.split(',')[0]);
      await page.keyboard.press('Enter');
      await expect
        .poll(() => page.locator('.cell-models > li').count())
        .toBe(Number(/: (\d+) models/.exec(await at())![1]));
      await page.locator('.matrix-order select').selectOption('industry-model');
      const counts = await page
        .locator('.matrix tbody tr')
        .evaluateAll((list) =>
          list.map((row) =>
            Number(row.querySelector('[aria-label*=", Industry large model:"]')?.textContent ?? 0),
          ),
        );
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      expect(counts[0]).toBeGreaterThan(0);
      expectQuiet();
      await page.context().close();
    });
  });
