import { describe, expect, test } from 'vitest';
import { axeProblems, expectInside, type World } from './visit.ts';

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
      await page.locator('.matrix-open a').first().click();
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

    test('a server that goes away is told of, and the page goes on when it is back', async () => {
      const { page } = await world().visit('/?lang=en');
      await page.context().route(/graphql|health/, (route) => route.abort());
      await page.locator('.search-box input:focus').waitFor();
      await page.keyboard.type('vivo');
      await page.locator('.notice', { hasText: 'does not answer' }).waitFor();
      await page.context().unrouteAll();
      await page.locator('.notice').waitFor({ state: 'detached' });
      await page.keyboard.type(' ');
      await page.keyboard.press('Backspace');
      await page.keyboard.type('x');
      await page.keyboard.press('Backspace');
      await page.locator('[role="option"]').first().waitFor();
      await page.context().close();
    });
  });
