import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { entityTypes } from '../../schema/explorer/legend.ts';
import type { World } from './visit.ts';

const ask = async (world: World, query: string) => {
  const response = await fetch(new URL('/graphql', world.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: Record<string, never> }).data;
};

const html = async (world: World, path: string) => {
  const response = await fetch(new URL(path, world.url), { headers: { accept: 'text/html' } });
  expect(response.status).toBe(200);
  return response.text();
};

const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.key);
const rows = (page: Page) =>
  page
    .locator('.data tbody tr[data-key]')
    .evaluateAll((list) => list.map((row) => (row as HTMLElement).dataset.key!));

export const walkTables = (world: () => World) =>
  describe('questions as tables', () => {
    test('policies with their goals: all of them, without JavaScript too, each with its source', async () => {
      const { policies } = (await ask(
        world(),
        '{ policies(first: 100) { totalCount nodes { slug level goals(first: 100) { nodes { slug } } } } }',
      )) as unknown as {
        policies: {
          totalCount: number;
          nodes: { slug: string; level: string; goals: { nodes: { slug: string }[] } }[];
        };
      };
      const page = await html(world(), '/policies?lang=en');
      for (const { slug, goals } of policies.nodes)
        for (const name of [slug, ...goals.nodes.map((goal) => goal.slug)])
          expect(page).toContain(`href="./e/${name}?lang=en"`);
      expect(page).toContain(`${policies.totalCount} policies`);
      expect(page.match(/class="source"/g)!.length).toBeGreaterThanOrEqual(policies.totalCount);
      const municipal = await html(world(), '/policies?lang=en&level=municipal');
      const wanted = policies.nodes.filter(({ level }) => level === 'MUNICIPAL').map(({ slug }) => slug);
      expect(
        municipal
          .match(/<tr data-key="[^"]+"/g)!
          .map((row) => row.slice(14, -1))
          .sort(),
      ).toEqual(wanted.sort());
    });

    test('a table is sorted by its columns, walked by arrow keys, opened by Enter', async () => {
      const { page, expectQuiet } = await world().visit('/policies?lang=en');
      const before = await rows(page);
      const count = (text: string) => text.trim();
      await page.locator('.data thead button', { hasText: 'Issued by' }).click();
      const makers = (await page.locator('.data tbody td:nth-child(3)').allTextContents())
        .map(count)
        .filter((text) => text !== '—');
      expect(makers).toEqual(makers.toSorted((a, b) => a.localeCompare(b)));
      expect(await page.locator('[aria-sort="ascending"]').textContent()).toBe('Issued by');
      const sorted = await rows(page);
      expect(sorted).not.toEqual(before);
      expect(sorted.toSorted()).toEqual(before.toSorted());
      await page.locator('.data tr[tabindex="0"]').focus();
      await page.keyboard.press('End');
      expect(await focused(page)).toBe(sorted.at(-1));
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe(sorted[1]);
      await page.keyboard.press('Enter');
      const opened = page.locator('.data tr.opened');
      expect(await opened.locator('.source').count()).toBeGreaterThan(0);
      expect(await page.locator('.data tr[tabindex="0"]').getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Enter');
      expect(await opened.count()).toBe(0);
      // From the row to its links, and on.
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.waitForURL(new RegExp(`/e/${sorted[1]}\\b`));
      expectQuiet();
      await page.context().close();
    });

    test('what is dated, month by month: the column of a month is as high as what it leads to', async () => {
      const { timeline } = (await ask(
        world(),
        '{ timeline(by: MONTH) { total periods { period count } imprecise { period count } } }',
      )) as unknown as {
        timeline: Record<'periods' | 'imprecise', { period: string; count: number }[]> & { total: number };
      };
      const { page, expectQuiet } = await world().visit('/timeline?lang=zh');
      const texts = await page.locator('.data tbody tr').allTextContents();
      const known = [...timeline.periods, ...timeline.imprecise];
      expect([...new Set(texts.map((text) => /^\d{4}(-\d{2})?/.exec(text)![0]))].sort()).toEqual(
        known.map(({ period }) => period).sort(),
      );
      // Each happening once, however many records and relationships tell of it.
      expect(texts).toHaveLength(timeline.total);
      for (const { period, count } of timeline.periods)
        expect(
          texts.filter((text) => text.startsWith(period)),
          period,
        ).toHaveLength(count);
      const stack = page.locator('.months a.stack').nth(3);
      const [month, count] = /^([\d-]+)：(\d+)/.exec((await stack.getAttribute('aria-label'))!)!.slice(1);
      expect(texts.filter((text) => text.startsWith(month!))).toHaveLength(Number(count));
      await stack.click();
      expect(await page.locator('time:target').textContent()).toBe(month);
      // Only one kind, by a choice above its column; what is left is what a file of the table holds.
      const kind = page.locator('.data-groups select');
      const [name, some] = /^(.+) \((\d+)\)$/
        .exec((await kind.locator('option').nth(1).textContent())!)!
        .slice(1);
      await kind.selectOption(name!);
      await expect.poll(() => page.locator('.data tbody tr').count()).toBe(Number(some));
      expect(await page.locator('.data-groups [role="status"]').textContent()).toContain(`显示 ${some} 行`);
      const file = async (kind: string, within: string) => {
        const waiting = page.waitForEvent('download');
        await page.locator(`${within} .save`).getByRole('button', { name: kind }).click();
        const download = await waiting;
        expect(download.suggestedFilename()).toMatch(/^model-atlas-(timeline|months)\.(csv|json|svg)$/);
        return readFileSync(await download.path(), 'utf8');
      };
      const csv = parseCsv(await file('CSV', '.data'), { bom: true, columns: true }) as Record<
        string,
        string
      >[];
      expect(csv).toHaveLength(Number(some));
      expect(new Set(csv.map((row) => row.类别))).toEqual(new Set([name]));
      for (const { 地址, 出处 } of csv) {
        expect(地址).toMatch(/\/e\/[a-z0-9-]+/);
        expect(出处).toMatch(/第|案例|常识|：/);
      }
      expect(JSON.parse(await file('JSON', '.data'))).toHaveLength(Number(some));
      const drawing = new DOMParser().parseFromString(await file('SVG', '.months'), 'image/svg+xml');
      const bars = Array.from(drawing.getElementsByTagName('a')).length;
      expect(bars).toBe(await page.locator('.months a.stack').count());
      // Only policies, by a link: what is left has the sign of policies.
      await page.locator('.question > .switch a', { hasText: '政策' }).click();
      await page.waitForURL(/of=policy/);
      const kinds = Object.values(entityTypes).filter(({ family }) => family === 'policy');
      for (const kind of await page.locator('.data tbody td:nth-child(4)').allTextContents())
        expect(kinds.map(({ label }) => label.zh as string)).toContain(kind);
      expectQuiet();
      await page.context().close();
    });

    test('chips: what replaces each and what is said against it; the picture follows the row', async () => {
      const { page, expectQuiet } = await world().visit('/chips?lang=en');
      const row = page.locator('.data tr[data-key="a100"]');
      expect(await row.locator('td').nth(1).textContent()).toContain('A800');
      expect(await row.locator('td').nth(2).textContent()).toMatch(/control list.*section 3\.1/);
      expect(await page.locator('.data tr[data-key="a800"] td').nth(2).textContent()).toMatch(
        /out of stock.*section/,
      );
      await row.hover();
      expect(await page.locator('.picture .edges .lit').count()).toBeGreaterThan(1);
      // The query behind the page has the same rows.
      await page.locator('.behind > summary').click();
      const href = await page.locator('.behind a').getAttribute('href');
      const query = new URL(href!, page.url()).searchParams.get('query')!;
      const { chips } = (await ask(world(), query)) as unknown as { chips: { nodes: { slug: string }[] } };
      expect(await rows(page)).toEqual(chips.nodes.map(({ slug }) => slug));
      expectQuiet();
      await page.context().close();
    });
  });
