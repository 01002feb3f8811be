import { describe, expect, test } from 'vitest';
import { axeProblems, expectInside, type World } from './visit.ts';

export const walkMap = (world: () => World) =>
  describe('the map', () => {
    test('all records as named islands; an island opens in the list; a record is found, and leads to the graph', async () => {
      const { page, expectQuiet } = await world().visit('/?lang=en', { width: 1100, height: 700 });
      await page.getByRole('link', { name: 'Map of all records' }).click();
      await page.locator('.map-window .stage[data-state="live"]').waitFor();
      const [islands, records] = [...(await page.locator('.map-state').textContent())!.matchAll(/\d+/g)].map(
        Number,
      );
      const response = await fetch(new URL('/graphql?query={entities(first:1){totalCount}}', world().url));
      const { data } = (await response.json()) as { data: { entities: { totalCount: number } } };
      expect(records).toBe(data.entities.totalCount);
      expect(await page.locator('.map-side .island').count()).toBe(islands);
      const boxes = () =>
        page.locator('.node-name').evaluateAll((names) =>
          names.map((name) => {
            const { left, right, top, bottom } = name.getBoundingClientRect();
            return { left, right, top, bottom, island: (name as HTMLElement).dataset.kind === 'island' };
          }),
        );
      await expect
        .poll(async () => (await boxes()).filter(({ island }) => island).length)
        .toBeGreaterThan(islands! * 0.6);
      const names = await boxes();
      const over = names.flatMap((a, i) =>
        names
          .slice(i + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
      );
      expect(over).toEqual([]);
      // By keyboard: the list has what the picture has.
      await page.locator('.map-side .island').first().focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('.map-side ul ul a').count()).toBeGreaterThan(10);
      await page.locator('.map-bar [role="combobox"]').fill('vivo');
      await page.locator('.map-bar [role="option"]').first().waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.map-card h2', { hasText: 'vivo' }).waitFor();
      expect(new URL(page.url()).searchParams.get('pick')).toBe('vivo');
      expect(await axeProblems(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 780 });
      await expectInside(page, ['.map-bar', '.map-window']);
      await page.getByRole('link', { name: 'Expand it in the graph' }).click();
      await page.waitForURL(/\/graph\?of=vivo/);
      expectQuiet();
      await page.context().close();
    });

    test('a server that does not answer is told of; the map comes when it is asked again', async () => {
      const { page } = await world().visit('/search?lang=zh', { width: 900, height: 600 });
      await page.context().route(/export\/d3/, (route) => route.abort());
      await page.goto(new URL('/map?lang=zh', world().url).href);
      await page.locator('.map-window .refused').waitFor();
      await page.context().unrouteAll();
      await page.getByRole('button', { name: '再试一次' }).click();
      await page.locator('.map-window .stage[data-state="live"]').waitFor();
      expect(await page.locator('.map-state').textContent()).toMatch(/\d+ 座岛/);
      await page.context().close();
    });
  });
