import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeProblems, expectInside, type World } from './visit.ts';

/** Goes on by Tab until what has the focus is called so. */
const tabTo = async (page: Page, name: RegExp, key = 'Tab') => {
  for (let step = 0; step < 150; step++) {
    await page.keyboard.press(key);
    const called = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null;
      return at?.getAttribute('aria-label') ?? at?.getAttribute('placeholder') ?? at?.textContent ?? '';
    });
    if (name.test(called.trim())) return;
  }
  throw new Error(`Nothing called ${name} is reached by Tab.`);
};

const opened = async (page: Page, address: RegExp | ((url: URL) => boolean)) => {
  await page.waitForURL(address);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
};

/** Types a name into the search box that has the focus, and opens the best hit. */
const find = async (page: Page, text: string) => {
  await page.keyboard.type(text);
  await page.locator('[role="option"]').first().waitFor();
  await page.keyboard.press('Enter');
};

export const walkQuestions = (world: () => World) =>
  describe('questions that people bring', () => {
    test('which companies build industry models: by the matrix, each cell opening its models', async () => {
      const { page, expectQuiet } = await world().visit('/?lang=en');
      await page.locator('.bar nav a', { hasText: 'Matrix' }).first().click();
      await page.locator('.matrix').waitFor();
      await page.locator('html[data-ready]').waitFor({ state: 'attached' });
      const cells = page.locator('.matrix button[aria-label*=", Industry large model:"]');
      const companies = await cells.evaluateAll((buttons) =>
        buttons.map((button) => button.getAttribute('aria-label')!.split(',')[0]!).sort(),
      );
      expect(companies).toEqual(['Cloopen', 'Midu', 'People’s Daily Online', 'Yonyou']);
      await cells.first().click();
      // Each model with the statements that put it there, and who says so.
      await page.locator('.cell-models .source').first().waitFor();
      expect(await page.locator('.cell-models .ground').allTextContents()).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^People’s Daily Online develops .*section [\d.]+/),
          expect.stringMatching(/ is of type Industry large model.*section [\d.]+/),
        ]),
      );
      const again = await world().visit(page.url().slice(world().url.length - 1));
      expect(await again.page.locator('.matrix button[aria-pressed="true"]').getAttribute('aria-label')).toBe(
        await cells.first().getAttribute('aria-label'),
      );
      expect(await again.page.locator('.cell-models .ground').count()).toBe(
        await page.locator('.cell-models .ground').count(),
      );
      expect(await axeProblems(again.page)).toEqual([]);
      await again.page.context().close();
      // And so does the note that is made of it.
      await page.locator('.trail-menu summary').click();
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save as a Markdown note' }).click();
      const note = readFileSync(await (await waiting).path(), 'utf8');
      expect(note).toMatch(
        /## People’s Daily Online × Industry large model\n\n- People’s Daily Online develops .* — section [\d.]+/,
      );
      await page.locator('.cell-models a.entity').first().click();
      await page.waitForURL(/\/e\//);
      expectQuiet();
      await page.context().close();
    });

    test('what stands between a policy and a company: two ends chosen by name, ways with sources', async () => {
      const { page, expectQuiet } = await world().visit('/paths?lang=zh');
      for (const [index, text] of ['深圳', '华为'].entries()) {
        const box = page.locator('.end input[type="text"]').nth(index);
        await box.fill(text);
        await page.locator('.end').nth(index).locator('[role="option"]').first().waitFor();
        await box.press('Enter');
        await page.locator('.end').nth(index).locator('a.entity').waitFor();
        await page.locator('html[data-ready]').waitFor({ state: 'attached' });
      }
      await page.locator('.ways .sentence').first().waitFor();
      expect(await page.locator('.ways .sentence').first().textContent()).toMatch(/深圳.*华为|华为.*深圳/);
      expect((await page.locator('.ways .source').allTextContents()).join()).toMatch(/第 [\d.]+ 节/);
      await expectInside(page, ['h1']);
      expect(await axeProblems(page)).toEqual([]);
      expectQuiet();
      await page.context().close();
    });

    test('what replaces the A100, and what is said against it', async () => {
      const { page } = await world().visit('/?lang=en');
      await page.locator('.search-box input:focus').waitFor();
      await page.keyboard.type('a100');
      await page.locator('[role="option"]').first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/e\/a100/);
      const substitutes = page.locator('#substitutes_for-in a.entity');
      expect(await substitutes.count()).toBeGreaterThan(0);
      await substitutes.first().click();
      await page.waitForURL((url) => !url.pathname.endsWith('/a100'));
      expect(await page.locator('#faces-out').textContent()).toMatch(/section [\d.]+/);
      await page.context().close();
    });

    test('by keyboard alone, in English: the companies of industry models', async () => {
      const { page, expectQuiet } = await world().visit('/?lang=en');
      await page.locator('.search-box input:focus').waitFor();
      await tabTo(page, /^Matrix$/, 'Shift+Tab');
      await page.keyboard.press('Enter');
      await opened(page, /matrix/);
      const companies = new Set<string>();
      await tabTo(page, /: \d+ models$/);
      // Down the rows and along them, as the arrow keys lead.
      const label = () => page.evaluate(() => document.activeElement!.getAttribute('aria-label') ?? '');
      await page.locator('.matrix-order select').focus();
      await page.keyboard.type('most of: Industry');
      await tabTo(page, /, Industry large model: \d+ models$/);
      for (let last = ''; last !== (await label()); ) {
        last = await label();
        companies.add(last.split(',')[0]!);
        await page.keyboard.press('ArrowDown');
        if (!(await label()).includes('Industry large model')) break;
      }
      expect([...companies].sort()).toEqual(['Cloopen', 'Midu', 'People’s Daily Online', 'Yonyou']);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.locator('.matrix-open a').first().waitFor();
      expectQuiet();
      await page.context().close();
    });

    test('by keyboard alone, in English: from the Shenzhen policy to a company; what replaces the A100', async () => {
      const { page, expectQuiet } = await world().visit('/?lang=en');
      await page.locator('.search-box input:focus').waitFor();
      await find(page, 'shenzhen action plan');
      await opened(page, /shenzhen-ai-action-plan/);
      await tabTo(page, /^What links it to another$/);
      await page.keyboard.press('Enter');
      await opened(page, /paths/);
      // One end is there: the focus is where the other is chosen.
      await page.locator('input[placeholder="Choose where to end"]:focus').waitFor();
      await find(page, 'huawei');
      await opened(page, /to=huawei/);
      expect(await page.locator('.ways .sentence').first().textContent()).toContain('Huawei');
      expect((await page.locator('.ways .source').allTextContents()).join()).toMatch(/section [\d.]+/);
      await tabTo(page, /^Company, model, policy/);
      await find(page, 'a100');
      await opened(page, /\/e\/a100/);
      await page.locator('h1').waitFor();
      expect(await page.locator('#substitutes_for-in').textContent()).toMatch(/A800.*section 3\.1/);
      await tabTo(page, /^NVIDIA A800$/);
      await tabTo(page, /^NVIDIA A800$/).catch(() => undefined);
      await page.keyboard.press('Enter');
      await opened(page, (url) => url.pathname.endsWith('/a800'));
      expect(await page.locator('#faces-out').textContent()).toMatch(/out of stock.*section 3\.1/);
      expectQuiet();
      await page.context().close();
    });

    test('by mouse, in Chinese: the three of them, from the pages of questions', async () => {
      const { page, expectQuiet } = await world().visit('/?lang=zh');
      await page.locator('.bar nav a', { hasText: '矩阵' }).first().click();
      await opened(page, /matrix/);
      const cells = page.locator('.matrix button[aria-label*="，行业大模型："]');
      const companies = await cells.evaluateAll((buttons) =>
        buttons.map((button) => button.getAttribute('aria-label')!.split('，')[0]!).sort(),
      );
      expect(companies).toEqual(['人民网', '容联云', '用友', '蜜度']);
      await cells.first().click();
      await page.locator('.matrix-open a').first().waitFor();
      await page.locator('.bar nav a', { hasText: '芯片' }).first().click();
      await opened(page, /chips/);
      const row = page.locator('.data tr[data-key="a100"]');
      await row.locator('td').nth(1).locator('a.entity', { hasText: 'A800' }).click();
      await opened(page, /\/e\/a800/);
      expect(await page.locator('#faces-out').textContent()).toMatch(/A800 缺货.*第 3\.1 节/);
      await page.locator('.bar nav a', { hasText: '政策' }).first().click();
      await opened(page, /policies/);
      await page.locator('.data a.entity', { hasText: '深圳市加快推动' }).click();
      await opened(page, /shenzhen-ai-action-plan/);
      await page.locator('.actions a', { hasText: '与另一条有何联系' }).click();
      await opened(page, /paths/);
      await page.locator('.end input[type="text"]').nth(1).click();
      await page.keyboard.type('华为');
      await page.locator('.end').nth(1).locator('[role="option"]', { hasText: '华为' }).first().click();
      await opened(page, /to=huawei/);
      expect(await page.locator('.ways .sentence').first().textContent()).toMatch(/深圳.*华为|华为.*深圳/);
      expectQuiet();
      await page.context().close();
    });
  });
