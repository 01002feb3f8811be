import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeProblems, expectInside, type World } from './visit.ts';

/** Every page, with what of it must lie wholly within the window. */
const pages = [
  '/',
  '/e/ernie',
  '/e/ernie?view=table',
  '/e/no-such-record',
  '/search?q=qwen',
  '/no-such-page',
  '/matrix',
  '/matrix?cell=openai,language-model',
  '/paths',
  '/graph',
  '/paths?from=shenzhen-ai-action-plan&to=huawei',
  '/timeline',
  '/policies',
  '/chips',
  '/export?of=vivo',
];

/** Small pictures lie wholly within their places, and what is written in them can be read. */
const expectPicturesInside = async (page: Page, path: string) => {
  const pictures = () =>
    page.locator('.picture').evaluateAll((all) =>
      all.map((picture) => {
        const [inner, outer] = [picture, picture.parentElement!].map((one) => one.getBoundingClientRect());
        const [text] = picture.querySelectorAll('.node text');
        return {
          inside: inner!.left >= outer!.left - 1 && inner!.right <= outer!.right + 1,
          letter: text ? text.getBoundingClientRect().height : 0,
        };
      }),
    );
  await expect
    .poll(async () => (await pictures()).filter(({ inside, letter }) => !inside || letter < 11), {
      message: path,
    })
    .toEqual([]);
};

export const walkEverywhere = (world: () => World) =>
  describe('every page', () => {
    test.each([
      ['zh', 'light', 360],
      ['en', 'dark', 1440],
    ] as const)(
      'in %s, %s, %d px: axe finds nothing, nothing sticks out, nothing complains',
      async (lang, colorScheme, width) => {
        const { page, expectQuiet, complaints } = await world().visit(`/?lang=${lang}`, {
          width,
          colorScheme,
        });
        for (const path of pages) {
          const url = new URL(path, world().url);
          url.searchParams.set('lang', lang);
          await page.goto(url.href);
          await page.locator('html[data-ready]').waitFor({ state: 'attached' });
          await expectInside(page, ['h1', '.tools']);
          await expectPicturesInside(page, path);
          // The words of the other language are of other lengths.
          await page.getByRole('button', { name: /^(Switch to English|切换为中文)$/ }).click();
          await page
            .locator(`html[lang="${lang === 'en' ? 'zh-Hans' : 'en'}"]`)
            .waitFor({ state: 'attached' });
          await expectInside(page, ['h1', '.tools']);
          await page.getByRole('button', { name: /^(Switch to English|切换为中文)$/ }).click();
          expect(await axeProblems(page), path).toEqual([]);
          // A record that is not there is told of by its status, which browsers note.
          if (path.includes('no-such')) complaints.length = 0;
        }
        expectQuiet();
        await page.context().close();
      },
    );

    test('switched to the other language without a reload: no word of the first stays', async () => {
      const { page } = await world().visit('/policies?lang=zh');
      await page.evaluate(() => Object.assign(globalThis, { mark: 1 }));
      for (const path of ['/policies', '/chips', '/timeline', '/export', '/e/a800?view=table']) {
        await page.goto(new URL(`${path}${path.includes('?') ? '&' : '?'}lang=zh`, world().url).href);
        await page.locator('html[data-ready]').waitFor({ state: 'attached' });
        await page.evaluate(() => Object.assign(globalThis, { mark: 1 }));
        await page.getByRole('button', { name: 'Switch to English' }).click();
        await page.locator('html[lang="en"]').waitFor({ state: 'attached' });
        const text = await page.locator('main').evaluate((main) => {
          const copy = main.cloneNode(true) as HTMLElement;
          for (const other of copy.querySelectorAll('[lang="zh-Hans"], .aliases, .behind')) other.remove();
          return copy.textContent!;
        });
        expect(text.match(/[\u4e00-\u9fff]+/g) ?? [], path).toEqual([]);
        expect(await page.evaluate(() => 'mark' in globalThis)).toBe(true);
      }
      await page.context().close();
    });

    test('by touch: a tap opens what a pointer would, and nothing needs hovering', async () => {
      const { page, expectQuiet } = await world().visit('/e/a800?lang=zh&view=table', {
        width: 390,
        hasTouch: true,
        isMobile: true,
      });
      // A line is chosen by a tap, and says its verb.
      await page.locator('.picture .edges > g').first().locator('.target').dispatchEvent('click');
      expect(await page.locator('.picture .verb').count()).toBe(1);
      await page.locator('.menu summary').tap();
      await page.locator('.menu nav a', { hasText: '政策' }).tap();
      await page.waitForURL(/policies/);
      await page.locator('html[data-ready]').waitFor({ state: 'attached' });
      await page.locator('.expander:visible').first().tap();
      expect(await page.locator('.opened .source').count()).toBeGreaterThan(0);
      await page.locator('.data tr[data-key] a.entity').first().tap();
      await page.waitForURL(/\/e\//);
      expectQuiet();
      await page.context().close();
    });

    test('who wants no motion gets none', async () => {
      const { page } = await world().visit('/?lang=en', { reducedMotion: 'reduce' });
      const moving = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((element) => {
            const { transitionDuration, animationName, transitionProperty } = getComputedStyle(element);
            return animationName !== 'none' || (transitionProperty !== 'none' && transitionDuration !== '0s');
          }).length,
      );
      expect(moving).toBe(0);
      await page.context().close();
    });
  });
