import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { expectInside, type World } from './visit.ts';

export const walkExports = (world: () => World) =>
  describe('taking things away', () => {
    test('the page of exports: every format is a link that gives its file, of the part chosen by name', async () => {
      const { formats } = (await (await fetch(new URL('/export', world().url))).json()) as {
        formats: { name: string; mediaType: string }[];
      };
      const { page, expectQuiet } = await world().visit('/export?lang=zh');
      const names = await page.locator('.exports-shelf b').allTextContents();
      expect(names.sort()).toEqual(formats.map(({ name }) => name).sort());
      await page.locator('.exports-which input[type="text"]').fill('蓝心');
      await page.locator('.exports-which [role="option"]').first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/of=bluelm/);
      await page.locator('.exports-which .switch a', { hasText: /^2$/ }).click();
      await page.waitForURL(/depth=2/);
      const links = await page
        .locator('.exports-shelf a')
        .evaluateAll((list) => list.map((link) => (link as HTMLAnchorElement).href));
      for (const format of ['mermaid', 'csv-nodes']) {
        const link = links.find((href) => href.includes(`/export/${format}?`))!;
        const response = await fetch(link);
        expect(response.headers.get('content-type')).toBe(
          formats
            .find(({ name }) => name === format)!
            .mediaType.replace(/^(text\/[\w.]+)$/, '$1; charset=utf-8'),
        );
        expect(await response.text()).toContain('蓝心');
      }
      // What is chosen is drawn.
      expect(
        await page
          .locator('.exports-preview img')
          .evaluate(async (image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
      ).toBeGreaterThan(200);
      for (const width of [2560, 768, 360]) {
        await page.setViewportSize({ width, height: 900 });
        await expectInside(page, ['h1']);
      }
      expectQuiet();
      await page.context().close();
    });

    test('without JavaScript a name typed there leads to its part, and the search to its results', async () => {
      const { page } = await world().visit('/export?lang=en', { javaScriptEnabled: false });
      await page.locator('.exports-which input[type="text"]').fill('iFLYTEK');
      await page.locator('.exports-which input[type="text"]').press('Enter');
      await page.waitForURL(/of=iFLYTEK/);
      expect(await page.locator('.exports-which .switch').first().textContent()).toContain(
        'Within 1 step of iFLYTEK',
      );
      await page.locator('.bar .search-box input[type="text"]').fill('tongyi');
      await page.locator('.bar .search-box input[type="text"]').press('Enter');
      await page.waitForURL(/search\?.*q=tongyi/);
      expect(await page.locator('.search-page ol a').first().getAttribute('href')).toMatch(/\.\/e\/qwen/);
      await page.context().close();
    });

    test('a picture is saved as it is on the screen: SVG that draws by itself, PNG of pixels', async () => {
      const { page, expectQuiet } = await world().visit('/e/a100?lang=en');
      const take = async (kind: string) => {
        const downloaded = page.waitForEvent('download');
        await page.getByRole('button', { name: `Save this picture as ${kind}` }).click();
        const file = await downloaded;
        expect(file.suggestedFilename()).toBe(`model-atlas-a100.${kind.toLowerCase()}`);
        return readFileSync((await file.path())!);
      };
      const svg = (await take('SVG')).toString();
      expect(svg).toContain('NVIDIA A100');
      expect(svg).not.toContain('var(--');
      // A program that knows no style sheet of ours draws names in ink, not black boxes.
      const drawn = new Resvg(svg).render();
      expect(drawn.width).toBeGreaterThan(300);
      const inside = (5 * drawn.width + 5) * 4;
      expect([...drawn.pixels.subarray(inside, inside + 3)]).toEqual([255, 255, 255]);
      const png = await take('PNG');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBeGreaterThan(drawn.width);
      expectQuiet();
      await page.context().close();
    });
  });
