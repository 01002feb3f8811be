import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { axeProblems, expectInside, type World } from './visit.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlaps = (boxes: readonly Box[]) =>
  boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1),
  );

export const walkStart = (world: () => World) =>
  describe('the start page', () => {
    test('one picture, every name legible and none upon another, before any script', async () => {
      const { page, expectQuiet } = await world().visit('/');
      const names = page.locator('.columns .name');
      expect(await names.count()).toBeGreaterThan(50);
      const boxes = await names.locator('text').evaluateAll((texts) =>
        texts.map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return { left, right, top, bottom };
        }),
      );
      expect(overlaps(boxes)).toEqual([]);
      expect(Math.min(...boxes.map(({ top, bottom }) => bottom - top))).toBeGreaterThan(11);
      // The same is in the document that the server sends.
      const html = await (
        await fetch(world().url, { headers: { accept: 'text/html', 'accept-language': 'zh' } })
      ).text();
      for (const name of ['科大讯飞', '行业大模型']) expect(html).toContain(name);
      expectQuiet();
      await page.context().close();
    });

    test('a line says its sentence and who says so', async () => {
      const { page, expectQuiet } = await world().visit('/?lang=zh');
      await page.locator('.ribbon', { hasText: '科大讯飞 研发' }).first().dispatchEvent('click');
      const sentence = page.locator('.said .sentence').first();
      await sentence.waitFor();
      expect(await sentence.textContent()).toMatch(/研发.+。/);
      expect(await page.locator('.said .source').first().textContent()).toMatch(/第 [\d.]+ 节/);
      expectQuiet();
      await page.context().close();
    });

    test.each([
      ['tongyi', '通义'],
      ['通义', '通义'],
      ['iflytek', '讯飞'],
    ])('%s is found by keyboard alone, and leads to its page', async (text, name) => {
      const { page } = await world().visit('/?lang=zh');
      // The search box has the focus.
      await page.keyboard.type(text);
      await page.locator('[role="option"]').first().waitFor();
      expect(await page.locator('[role="option"][aria-selected="true"]').textContent()).toContain(name);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/e\//);
      expect(await page.locator('h1').textContent()).toContain(name);
      await page.context().close();
    });

    test('fits from 360 to 2560 px, and axe finds nothing, light and dark', async () => {
      const { page } = await world().visit('/');
      for (const width of [2560, 1440, 768, 360]) {
        await page.setViewportSize({ width, height: 900 });
        await expectInside(page, ['h1', '.start > .search-box', '.tools']);
      }
      expect(await axeProblems(page)).toEqual([]);
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeProblems(page)).toEqual([]);
      await page.context().close();
    });

    test('weighs little: script within 150 KB, its answer within 10 KB, compressed', async () => {
      const html = await (await fetch(world().url, { headers: { accept: 'text/html' } })).text();
      const files = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, file]) => file!);
      expect(files.length).toBeGreaterThan(2);
      let weight = 0;
      for (const file of new Set(files)) {
        const script = await (await fetch(new URL(file, world().url))).text();
        weight += gzipSync(script).length;
      }
      expect(weight).toBeLessThan(150_000);
      const data = /<script type="application\/json" id="state">(.*?)<\/script>/s.exec(html)![1]!;
      expect(gzipSync(data).length).toBeLessThan(10_000);
    });
  });
