import { describe, expect, test } from 'vitest';
import { live, namesIn, settled, small } from './graph.walk.ts';
import { axeProblems, expectInside, type World } from './visit.ts';

export const walkSight = (world: () => World) =>
  describe('what of a graph is seen', () => {
    test('the part that is looked at is in the address too: a new page shows the same, at the same size', async () => {
      const { page } = await world().visit('/graph?of=iflytek&lang=en', {
        ...small,
        reducedMotion: 'reduce',
      });
      await live(page);
      expect(new URL(page.url()).searchParams.has('see')).toBe(false);
      for (let n = 0; n < 2; n++) await page.getByRole('button', { name: 'Zoom in' }).click();
      await page.waitForURL(/see=/);
      const mine = await settled(page);
      const again = await world().visit(page.url().slice(world().url.length - 1), small);
      await live(again.page);
      const theirs = new Map((await settled(again.page)).map((name) => [name.slug, name]));
      expect(mine.length).toBeGreaterThan(3);
      for (const { slug, left, top } of mine) {
        expect(Math.abs(theirs.get(slug)!.left - left), slug).toBeLessThan(3);
        expect(Math.abs(theirs.get(slug)!.top - top), slug).toBeLessThan(3);
      }
      await again.page.context().close();
      await page.getByRole('button', { name: 'Fit the window' }).click();
      await page.waitForURL((url) => !url.searchParams.has('see'));
      await page.context().close();
    });

    test('in a small frame the picture fills it, nothing scrolls, and the whole view is a link away', async () => {
      for (const [width, height] of [
        [400, 300],
        [640, 400],
      ] as const) {
        const { page, expectQuiet } = await world().visit('/graph?of=vivo&lang=en&embed=1', {
          width,
          height,
        });
        await live(page);
        await expectInside(page, ['.stage', '.graph-tools', '.origin']);
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(height);
        expect((await page.locator('.stage').boundingBox())!.height).toBeGreaterThan(height * 0.85);
        await expect.poll(async () => (await namesIn(page)).length).toBeGreaterThan(4);
        const origin = (await page.locator('.origin').getAttribute('href'))!;
        expect(new URL(origin, page.url()).search).toBe('?of=vivo&lang=en');
        expect(await axeProblems(page)).toEqual([]);
        expectQuiet();
        await page.context().close();
      }
    });
  });
