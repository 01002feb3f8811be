import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { axeProblems, expectInside, type World } from './visit.ts';

export const walkEntity = (world: () => World) =>
  describe('the page of a record', () => {
    test('reads without JavaScript: names, statements by verb, each with its source', async () => {
      const response = await fetch(new URL('/e/iflytek', world().url), {
        headers: { accept: 'text/html', 'accept-language': 'en' },
      });
      expect(response.status).toBe(200);
      const html = await response.text();
      expect(html).toContain('<h1>iFLYTEK</h1>');
      for (const part of ['develops', 'iFLYTEK Spark', 'section 2.3', '科大讯飞'])
        expect(html).toContain(part);
      const links = [...html.matchAll(/href="(\.\.\/e\/[^"]+)"/g)].map(([, link]) => link!);
      expect(links.length).toBeGreaterThan(5);
      expect((await fetch(new URL(links[0]!, new URL('/e/iflytek', world().url)))).status).toBe(200);
    });

    test('shows a record’s own figures', async () => {
      const { page } = await world().visit('/e/a100?lang=en');
      expect(await page.locator('.facts').textContent()).toContain('Export restricted');
      await page.context().close();
    });

    test('every name in its picture, none upon another; in both languages, fitting every width', async () => {
      const { page, expectQuiet } = await world().visit('/e/vivo?lang=zh');
      const boxes = await page.locator('.picture .node rect').evaluateAll((rects) =>
        rects.map((rect) => {
          const { left, right, top, bottom } = rect.getBoundingClientRect();
          return { left, right, top, bottom };
        }),
      );
      expect(boxes.length).toBeGreaterThan(10);
      const over = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
      );
      expect(over).toEqual([]);
      // Two columns under the words that join: no tower of names.
      expect(await page.locator('.picture .heading').allTextContents()).toContain('研发');
      const { width: across, height: down } = (await page.locator('.picture').boundingBox())!;
      expect(across).toBeGreaterThan(down);
      await page.getByRole('button', { name: 'Switch to English' }).click();
      await page.locator('.group h3', { hasText: 'develops' }).waitFor();
      for (const width of [2560, 1440, 768, 360]) {
        await page.setViewportSize({ width, height: 900 });
        await expectInside(page, ['h1']);
      }
      expect(await axeProblems(page)).toEqual([]);
      expectQuiet();
      await page.context().close();
    });

    test('what was looked at, on whichever page, becomes one note with its sources', async () => {
      const { page, expectQuiet } = await world().visit('/e/a100?lang=en');
      await page.goto(new URL('/paths?from=a100&to=huawei&lang=en', world().url).href);
      await page.locator('html[data-ready]').waitFor({ state: 'attached' });
      await page.goto(new URL('/policies?lang=en', world().url).href);
      await page.locator('.trail-menu summary').click();
      const trail = page.locator('.trail-list li a');
      expect(await trail.allTextContents()).toEqual([
        'NVIDIA A100',
        expect.stringContaining(' — Huawei'),
        'Policies and their goals',
      ]);
      expect(await axeProblems(page)).toEqual([]);
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save as a Markdown note' }).click();
      const note = readFileSync(await (await waiting).path(), 'utf8');
      expect(note).toMatch(
        /^# .+\n[\s\S]*## NVIDIA A100\n[\s\S]*- .*A100.* — section [\d.]+[\s\S]* — Huawei\n/,
      );
      expect(note).toContain(`<${world().url}e/a100>`);
      await page.setViewportSize({ width: 360, height: 740 });
      await expectInside(page, ['.trail-list', '.tools']);
      await page.getByRole('button', { name: 'Forget it' }).click();
      expect(await page.locator('.trail-menu').count()).toBe(0);
      expectQuiet();
      await page.context().close();
    });

    test('is JSON-LD for programs that ask for it', async () => {
      const response = await fetch(new URL('/e/iflytek', world().url), {
        headers: { accept: 'application/ld+json' },
      });
      expect(response.headers.get('content-type')).toContain('application/ld+json');
      const file = (await response.json()) as {
        '@context': Record<string, string>;
        '@graph': { '@id': string }[];
      };
      expect(JSON.stringify(file)).toContain('科大讯飞');
      // The name of a record in it is the address of its page, which can be asked in turn.
      const [, name] = file['@graph'].find((one) => one['@id'] === 'entity:iflytek')!['@id'].split(':');
      const iri = `${file['@context'].entity}${name}`;
      expect(iri).toBe(new URL('/e/iflytek', world().url).href);
    });

    test('an unknown address name is 404, with what may have been meant', async () => {
      const response = await fetch(new URL('/e/huawai', world().url), {
        headers: { accept: 'text/html', 'accept-language': 'en' },
      });
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('../e/huawei');
    });

    test('where nothing is a browser gets a page that says so, with what may have been meant; a program the routes', async () => {
      const ask = (accept: string) =>
        fetch(new URL('/pages/huawei', world().url), { headers: { accept, 'accept-language': 'en' } });
      const response = await ask('text/html');
      expect(response.status).toBe(404);
      const page = await response.text();
      expect(page).toContain('There is no page here');
      expect(page).toContain('href="../e/huawei"');
      expect(
        ((await (await ask('application/json')).json()) as { routes: object[] }).routes.length,
      ).toBeGreaterThan(9);
    });

    test('the page of a search lists what is called so, and says where nothing is', async () => {
      const found = await (await fetch(new URL('/search?q=tongyi', world().url))).text();
      expect(found).toMatch(/href="\.\/e\/qwen/);
      const { page } = await world().visit('/search?q=zzzzqqqq');
      expect(await page.locator('.search-page').textContent()).toContain('Nothing is called “zzzzqqqq”');
      await page.context().close();
    });
  });
