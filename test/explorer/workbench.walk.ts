import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { examples } from '../../src/examples/examples.ts';
import { axeProblems, expectInside, type World } from './visit.ts';

const ready = async (page: Page) => {
  await page.locator('html[data-workbench]').waitFor({ state: 'attached' });
  await page.locator('.graphiql-response .view-lines').filter({ hasText: '"data"' }).waitFor();
};

/** Monaco draws only what is on the screen, with no-break spaces. */
const editorText = async (page: Page, name: string) =>
  (await page.locator(`.graphiql-${name} .view-lines`).first().textContent())!.replaceAll('\u00a0', ' ');

const firstLine = (text: string) => text.trim().split('\n')[0]!.trim();

export const walkWorkbench = (world: () => World) =>
  describe('the workbench', () => {
    test('opens on the first example with its answer, and asks nobody but this server', async () => {
      const { page, expectQuiet } = await world().visit('/graphql');
      await ready(page);
      expect(await editorText(page, 'query-editor')).toContain(firstLine(examples[0]!.query));
      // The documentation explorer has read the schema.
      await page.getByLabel('Show Documentation Explorer').click();
      await page.getByText('Root Types').waitFor();
      expectQuiet();
      await page.context().close();
    });

    test('an example runs when it is chosen, in the one tab, and the address says so', async () => {
      const { page, expectQuiet } = await world().visit('/graphql');
      await ready(page);
      for (const example of [examples[6]!, examples[1]!]) {
        await page.locator('.examples a', { hasText: example.title.en }).first().click();
        await page.locator('.graphiql-response .view-lines', { hasText: /"(chips|company)"/ }).waitFor();
        await page.waitForURL((url) => url.searchParams.get('example') === example.name);
        await expect
          .poll(() => editorText(page, 'query-editor'), { timeout: 15_000 })
          .toContain(firstLine(example.query));
        expect(await page.locator('.examples a[aria-current]').textContent()).toContain(example.title.en);
      }
      expect(await page.locator('.graphiql-tab').count()).toBe(1);
      // What was asked is on the trail, and its statements stand in the note with their sources.
      await page.locator('.trail-menu summary').click();
      expect(await page.locator('.trail-list li a').allTextContents()).toEqual(
        [examples[0]!, examples[6]!, examples[1]!].map(({ title }) => title.en),
      );
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save as a Markdown note' }).click();
      const note = readFileSync(await (await waiting).path(), 'utf8');
      const parts = note.split('\n## ').slice(1);
      expect(parts.map((part) => part.split('\n')[0])).toEqual(
        [examples[0]!, examples[6]!, examples[1]!].map(({ title }) => title.en),
      );
      for (const part of parts) expect(part).toMatch(/\n- .+ — section [\d.]+/);
      await page.keyboard.press('Escape');
      // What the address says is there again for somebody else.
      const again = await world().visit(page.url().slice(world().url.length - 1));
      await ready(again.page);
      expect(await editorText(again.page, 'query-editor')).toContain('ModelsOfACompany');
      expect(await again.page.locator('.graphiql-editor-tool').textContent()).toContain('iflytek');
      expectQuiet();
      await again.page.context().close();
      await page.context().close();
    });

    test('Ctrl-Enter runs at once, wherever the focus is', async () => {
      const { page } = await world().visit('/graphql?query={__typename}');
      await page.locator('html[data-workbench]').waitFor({ state: 'attached' });
      await page.locator('.graphiql-response .view-lines', { hasText: '"Query"' }).waitFor();
      const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
      await page.keyboard.press('Control+Enter');
      expect((await answered).status()).toBe(200);
      await page.context().close();
    });

    test('the answer is a table whose names lead to their records, and sorts', async () => {
      const { page } = await world().visit(
        `/graphql?view=table&query=${encodeURIComponent('{ companies(where: { models: { count: { gte: 1 } } }) { nodes { slug name degree models { nodes { name } } } } }')}`,
      );
      const table = page.locator('.answer-table table');
      await table.waitFor();
      expect(await table.locator('thead th').allTextContents()).toEqual([
        'slug',
        'name',
        'degree',
        'models › name',
      ]);
      await table.getByRole('button', { name: 'degree' }).click();
      await table.getByRole('button', { name: 'degree' }).click();
      const degrees = (await table.locator('tbody > tr:first-child > td:nth-child(3)').allTextContents()).map(
        Number,
      );
      expect(degrees).toEqual(degrees.toSorted((a, b) => b - a));
      expect(await table.locator('tbody a').first().getAttribute('href')).toMatch(/^\.\/e\//);
      // GraphiQL's own pane is covered exactly.
      const [ours, theirs] = [
        await page.locator('.answer').boundingBox(),
        await page.locator('.graphiql-response').boundingBox(),
      ];
      for (const side of ['x', 'y', 'width', 'height'] as const)
        expect(Math.abs(ours![side] - theirs![side])).toBeLessThan(2);
      await page.context().close();
    });

    test('the answer is a picture, every name in it and none upon another', async () => {
      const { page } = await world().visit('/graphql?view=picture');
      await page.locator('.answer svg .node').first().waitFor();
      const boxes = await page.locator('.answer svg .node rect').evaluateAll((rects) =>
        rects.map((rect) => {
          const { left, right, top, bottom } = rect.getBoundingClientRect();
          return { left, right, top, bottom };
        }),
      );
      expect(boxes.length).toBeGreaterThan(40);
      const overlaps = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
      );
      expect(overlaps).toEqual([]);
      await page.context().close();
    });

    test('every export of the answer is a click away', async () => {
      const { page } = await world().visit('/graphql');
      await ready(page);
      await page.getByText('Take away').click();
      const { formats } = (await (await fetch(new URL('/export', world().url))).json()) as {
        formats: { name: string; extension: string }[];
      };
      expect((await page.locator('.take-shelf button').allTextContents()).sort()).toEqual(
        formats.map(({ name }) => name).sort(),
      );
      const downloaded = page.waitForEvent('download');
      await page.locator('.take-shelf button', { hasText: 'mermaid' }).click();
      expect((await downloaded).suggestedFilename()).toMatch(/\.mmd$/);
      await page.context().close();
    });

    test('both languages, switched without a reload', async () => {
      const { page } = await world().visit('/graphql', { locale: 'zh-CN' });
      await ready(page);
      expect(await page.locator('.examples b').first().textContent()).toBe(examples[0]!.title.zh);
      expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
      const tabs = page.locator('.graphiql-editor-tools button:not(:has(*))');
      expect(await tabs.allTextContents()).toEqual(['变量', '请求头']);
      expect(await page.locator('.graphiql-execute-button').getAttribute('aria-label')).toMatch(/^运行查询/);
      await page.evaluate(() => Object.assign(globalThis, { mark: 1 }));
      await page.getByRole('button', { name: 'Switch to English' }).click();
      await expect.poll(() => tabs.allTextContents()).toEqual(['Variables', 'Headers']);
      expect(await page.locator('.graphiql-execute-button').getAttribute('aria-label')).toMatch(/^Execute/);
      expect(await page.locator('.examples b').first().textContent()).toBe(examples[0]!.title.en);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(new URL(page.url()).searchParams.get('lang')).toBe('en');
      expect(await page.evaluate(() => 'mark' in globalThis)).toBe(true);
      await page.context().close();
    });

    test('from 360 to 2560 px every part lies inside the window', async () => {
      const { page } = await world().visit('/graphql', { width: 2560, height: 800 });
      await ready(page);
      for (const width of [2560, 1280, 768, 360]) {
        await page.setViewportSize({ width, height: 800 });
        const editors = page.locator('.graphiql-editors');
        await expect.poll(async () => (await editors.boundingBox())!.width).toBeLessThan(width);
        await expectInside(page, [
          '.graphiql-response',
          '.graphiql-query-editor',
          '.graphiql-execute-button',
          '.graphiql-sidebar > button:last-child',
          '.graphiql-tab-add',
          '#toggle',
          '.bench-bar .primary',
          '.bench-bar .switch',
          '.take > summary',
        ]);
        const answer = (await page.locator('.graphiql-response').boundingBox())!;
        expect(answer.width).toBeGreaterThan(Math.min(width * 0.85, 300));
        expect(answer.height).toBeGreaterThan(200);
        // The menu of files and the examples, once opened, too.
        await page.locator('.take > summary').click();
        await expectInside(page, ['.take-menu']);
        await page.keyboard.press('Escape');
        const hidden = !(await page.locator('#examples').isVisible());
        if (hidden) await page.locator('#toggle').click();
        await expectInside(page, ['#examples']);
        if (hidden) await page.locator('#toggle').click();
      }
      await page.context().close();
    });

    test.each(['light', 'dark'] as const)(
      'axe finds nothing, %s: in its own frame, in GraphiQL, its documentation, explorer and settings',
      async (colorScheme) => {
        const { page } = await world().visit('/graphql?view=table', { colorScheme });
        await page.locator('.answer-table').first().waitFor();
        await page.locator('.graphiql-execute-button').waitFor();
        expect(await axeProblems(page)).toEqual([]);
        const open = (name: string) => page.locator(`#graphiql button[aria-label="${name}"]`).click();
        await open('Show Documentation Explorer');
        await page
          .locator('.graphiql-doc-explorer a', { hasText: /^Query$/ })
          .first()
          .click();
        await page.locator('.graphiql-doc-explorer a', { hasText: 'companies' }).first().waitFor();
        expect(await axeProblems(page)).toEqual([]);
        await open('Show GraphiQL Explorer');
        await page.locator('.graphiql-plugin select').waitFor();
        expect(await axeProblems(page)).toEqual([]);
        await open('Open settings dialog');
        await page.locator('.graphiql-dialog').waitFor();
        expect(await axeProblems(page)).toEqual([]);
        await page.context().close();
      },
    );
  });
