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
      // Every island is named.
      await expect.poll(async () => (await boxes()).filter(({ island }) => island).length).toBe(islands);
      const names = await boxes();
      const over = names.flatMap((a, i) =>
        names
          .slice(i + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
      );
      expect(over).toEqual([]);
      // By keyboard: the list has what the picture has.
      await page.locator('.map-window .stage[data-filled="true"]').waitFor();
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

    test('islands are drawn from a small answer, before any record; then all fill in, and the address restores what is seen', async () => {
      const { page, expectQuiet } = await world().visit('/search?lang=en', {
        width: 1000,
        height: 700,
        reducedMotion: 'reduce',
      });
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      const sizes = new Map<string, number>();
      page.on('response', async (response) => {
        const name = /export\/(\w+)/.exec(response.url())?.[1];
        if (name) sizes.set(name, (await response.body()).length);
      });
      await page.context().route(/export\/points/, async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(new URL('/map?lang=en', world().url).href);
      const stage = page.locator('.map-window .stage');
      await page.locator('.map-window .stage[data-state="live"]').waitFor();
      await expect.poll(() => page.locator('.node-name[data-kind="island"]').count()).toBeGreaterThan(5);
      expect(await stage.getAttribute('data-dots')).toBeNull();
      expect(sizes.get('islands')).toBeLessThan(10_000);
      release();
      await page.locator('.map-window .stage[data-filled="true"]').waitFor();
      const records = Number(/(\d+) records/.exec((await page.locator('.map-state').textContent())!)![1]);
      expect(Number(await stage.getAttribute('data-dots'))).toBe(records);
      expect(Number(await stage.getAttribute('data-lines'))).toBeGreaterThan(records);
      // Nearer by, and the same in a new page.
      await page.locator('.map-side .island').nth(1).click();
      await page.waitForURL(/see=/);
      const seen = (of: typeof page) =>
        of.locator('.node-name').evaluateAll((names) =>
          names
            .map((name) => {
              const { left, top } = name.getBoundingClientRect();
              return `${name.textContent} ${Math.round(left / 8)} ${Math.round(top / 8)}`;
            })
            .sort(),
        );
      const before = await seen(page);
      expect(before.length).toBeGreaterThan(5);
      await page.reload();
      await page.locator('.map-window .stage[data-filled="true"]').waitFor();
      await expect
        .poll(async () => (await seen(page)).filter((name) => before.includes(name)).length)
        .toBeGreaterThan(before.length * 0.6);
      await page.getByRole('button', { name: 'Fit the window' }).click();
      await page.waitForURL((url) => !url.searchParams.has('see'));
      expectQuiet();
      await page.context().close();
    });

    test('a server that does not answer is told of; the map comes when it is asked again', async () => {
      const { page } = await world().visit('/search?lang=zh', { width: 900, height: 600 });
      await page.context().route(/export\/islands/, (route) => route.abort());
      await page.goto(new URL('/map?lang=zh', world().url).href);
      await page.locator('.map-window .refused').waitFor();
      await page.context().unrouteAll();
      await page.getByRole('button', { name: '再试一次' }).click();
      await page.locator('.map-window .stage[data-state="live"]').waitFor();
      expect(await page.locator('.map-state').textContent()).toMatch(/\d+ 座岛/);
      await page.context().close();
    });
  });
