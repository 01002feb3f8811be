import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { DOMParser } from '@xmldom/xmldom';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeProblems, expectInside, type World } from './visit.ts';

/** WebGL without a graphics card takes its time for every pixel. */
export const small = { width: 1100, height: 700 };

export const live = (page: Page) => page.locator('.stage[data-state="live"]').waitFor();

export interface Name {
  readonly slug: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const namesIn = (page: Page): Promise<Name[]> =>
  page.locator('.node-name').evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { slug: (element as HTMLElement).dataset.slug!, left, right, top, bottom };
    }),
  );

/** Where names stand once nothing moves any more. */
export const settled = async (page: Page): Promise<Name[]> => {
  let before = '';
  for (;;) {
    const names = await namesIn(page);
    const now = JSON.stringify(names);
    if (now === before) return names;
    before = now;
    await page.waitForTimeout(120);
  }
};

const overlapsIn = (names: readonly Name[]) =>
  names.flatMap((a, i) =>
    names
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.slug} ${b.slug}`),
  );

const countOf = async (page: Page) =>
  Number(/\d+/.exec((await page.locator('.graph-state').textContent())!)![0]);

/** The rows of records, by the address names of these. */
const rowsIn = (page: Page) =>
  page
    .locator('tr.row-record')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.slug!).sort());

const rowOf = (page: Page, slug: string): Locator => page.locator(`tr.row-record[data-slug="${slug}"]`);

/** Whether what was there stands where it stood, to half a pixel. */
const expectNoJump = (before: readonly Name[], after: readonly Name[]) => {
  const places = new Map(after.map((name) => [name.slug, name]));
  for (const { slug, left, top } of before) {
    const now = places.get(slug);
    expect(now, slug).toBeDefined();
    expect(Math.abs(now!.left - left) + Math.abs(now!.top - top), slug).toBeLessThan(0.5);
  }
};

const saved = async (page: Page, act: () => Promise<unknown>) => {
  const waiting = page.waitForEvent('download');
  await act();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};

export const walkGraph = (world: () => World) =>
  describe('the graph', () => {
    test('from a record’s page, by mouse: numbers before it expands, nothing jumps, undone and done again', async () => {
      const { page, expectQuiet } = await world().visit('/e/vivo?lang=en', small);
      await page.getByRole('link', { name: 'See it in the graph' }).click();
      await live(page);
      const first = await countOf(page);
      expect(first).toBeGreaterThan(15);
      await expect.poll(async () => (await namesIn(page)).length).toBe(first);
      // Picked in the picture: what it is, and how many of what it would bring.
      const start = await namesIn(page);
      expect(overlapsIn(start)).toEqual([]);
      const { left, right, top, bottom } = start.find(({ slug }) => slug === 'bluelm')!;
      await page.mouse.click((left + right) / 2, (top + bottom) / 2);
      await page.locator('.card h2', { hasText: 'BlueLM' }).waitFor();
      expect(await rowOf(page, 'bluelm').getAttribute('aria-selected')).toBe('true');
      const bring = page.locator('.verbs li', { hasText: 'has the capability' }).locator('.button');
      const promised = Number(await bring.textContent());
      expect(promised).toBeGreaterThan(5);
      const before = await namesIn(page);
      await bring.click();
      await expect.poll(() => countOf(page)).toBe(first + promised);
      await expect.poll(async () => (await namesIn(page)).length).toBeGreaterThan(first);
      expectNoJump(before, await namesIn(page));
      expect(overlapsIn(await namesIn(page))).toEqual([]);
      // Relationships among what is shown.
      const reveal = page.getByRole('button', { name: /Reveal \d+ more/ });
      const more = Number(/\d+/.exec((await reveal.textContent())!)![0]);
      const lines = async () =>
        Number(/, (\d+)/.exec((await page.locator('.graph-state').textContent())!)![1]);
      const drawn = await lines();
      await reveal.click();
      await expect.poll(lines).toBe(drawn + more);
      for (let n = 0; n < 2; n++) await page.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => countOf(page)).toBe(first);
      await page.getByRole('button', { name: 'Redo' }).click();
      await expect.poll(() => countOf(page)).toBe(first + promised);
      expectNoJump(before, await namesIn(page));
      await page.getByRole('button', { name: 'Collapse: has the capability' }).click();
      await expect.poll(() => countOf(page)).toBe(first);
      expectQuiet();
      await page.context().close();
    });

    test('the address restores it: what is shown, where it stands, what is hidden, pinned, filtered and picked', async () => {
      const { page } = await world().visit('/graph?of=iflytek,vivo,baidu&lang=en', {
        ...small,
        reducedMotion: 'reduce',
      });
      await live(page);
      await rowOf(page, 'baidu').click();
      await page.locator('.verbs .button:not([disabled])').first().click();
      await expect.poll(() => countOf(page)).toBeGreaterThan(3);
      await page.getByRole('button', { name: 'Pin', exact: true }).click();
      await rowOf(page, 'vivo').click();
      await page.locator('.actions').getByRole('button', { name: 'Hide' }).click();
      await expect.poll(() => rowOf(page, 'vivo').count()).toBe(0);
      expect(await page.locator('.graph-state').textContent()).toContain('1 hidden');
      // Dragged: it moves, and stays there.
      await page.getByRole('button', { name: 'Fit the window' }).click();
      const grip = (await settled(page)).find(({ slug }) => slug === 'iflytek')!;
      const box = (await page.locator('.stage').boundingBox())!;
      const corner = [box.x + 90, box.y + box.height - 30] as const;
      await page.mouse.move((grip.left + grip.right) / 2, (grip.top + grip.bottom) / 2);
      await page.mouse.down();
      await page.mouse.move(...corner, { steps: 4 });
      await page.mouse.up();
      const dragged = async () => {
        const now = (await namesIn(page)).find(({ slug }) => slug === 'iflytek')!;
        return Math.hypot((now.left + now.right) / 2 - corner[0], (now.top + now.bottom) / 2 - corner[1]);
      };
      await expect.poll(dragged).toBeLessThan(3);
      await page.getByRole('tab', { name: 'Filters' }).click();
      const type = page.locator('.filters fieldset').first().locator('label').first();
      await type.click();
      await page.locator('.graph-state', { hasText: /Filters hide \d+ records/ }).waitFor();
      const shown = async (of: Page) => ({
        query: new URL(of.url()).search,
        names: (await namesIn(of)).map(({ slug }) => slug).sort(),
        state: await of.locator('.graph-state').textContent(),
        pinned: await of
          .locator('.node-name[data-pinned]')
          .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.slug).sort()),
      });
      const again = await world().visit(page.url().slice(world().url.length - 1), small);
      await live(again.page);
      // What a filter hides leaves the picture a moment after the sentence that says so.
      const alike = async () => {
        const [here, there] = [(await shown(page)).names, (await shown(again.page)).names];
        return here.length > 0 && here.join() === there.join();
      };
      await expect.poll(alike, { timeout: 15_000 }).toBe(true);
      const mine = await shown(page);
      expect(mine.pinned).toContain('iflytek');
      const theirs = await shown(again.page);
      expect(theirs.pinned).toEqual(mine.pinned);
      expect(theirs.state).toContain('1 hidden');
      expect(theirs.state).toMatch(/Filters hide \d+ records/);
      // The same proportions: what was above and left of another is so again.
      const order = (names: readonly Name[]) =>
        names
          .toSorted((a, b) => a.top + a.bottom - b.top - b.bottom || a.left - b.left)
          .map(({ slug }) => slug);
      expect(order(await namesIn(again.page))).toEqual(order(await namesIn(page)));
      await again.page.context().close();
      await page.context().close();
    });

    test('by keyboard alone, in Chinese: the table walks, opens, brings, picks, pins and hides', async () => {
      const { page, expectQuiet } = await world().visit('/graph?of=qwen&lang=zh', small);
      await live(page);
      const first = await countOf(page);
      await page.locator('tr[tabindex="0"]').focus();
      const focused = () => page.evaluate(() => document.activeElement!.textContent!);
      await page.keyboard.press('Home');
      while (!(await focused()).includes('通义千问大模型')) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator('tr.row-verb').first().waitFor();
      expect(await page.locator('tr[aria-level="2"]').count()).toBeGreaterThan(1);
      // Down to a verb that has more than is shown.
      for (let n = 0; n < 20 && !/展开 \d+ 条/.test(await focused()); n++)
        await page.keyboard.press('ArrowDown');
      const promised = Number(/展开 (\d+) 条/.exec(await focused())![1]);
      await page.keyboard.press('Enter');
      await expect.poll(() => countOf(page)).toBe(first + promised);
      // Its statements stand below it, each with its source.
      await page.keyboard.press('ArrowDown');
      await expect.poll(focused).toMatch(/第 [\d.]+ 节|推得|常识/);
      expect(await page.evaluate(() => document.activeElement!.getAttribute('aria-level'))).toBe('3');
      await page.keyboard.press('Enter');
      await page.locator('.line-card .sentence').first().waitFor();
      const far = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.slug!);
      await page.keyboard.press(' ');
      await page.locator('.card').waitFor();
      expect(new URL(page.url()).searchParams.get('pick')).toContain(far);
      await page.keyboard.press('p');
      await expect.poll(() => new URL(page.url()).searchParams.get('pin')).toBe(far);
      await page.keyboard.press('Delete');
      await expect.poll(() => countOf(page)).toBe(first + promised - 1);
      // The focus is still in the table.
      await expect.poll(() => page.evaluate(() => document.activeElement!.tagName)).toBe('TR');
      for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowLeft');
      await expect
        .poll(() => page.evaluate(() => document.activeElement!.getAttribute('aria-level')))
        .toBe('1');
      expectQuiet();
      await page.context().close();
    });

    test('a hundred records: every name legible, none upon another; sorted in the table; in both languages', async () => {
      const response = await fetch(new URL('/graphql', world().url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: '{ entities(first: 100, orderBy: [{ degree: DESC }]) { nodes { slug } } }',
        }),
      });
      const { data } = (await response.json()) as { data: { entities: { nodes: { slug: string }[] } } };
      const slugs = data.entities.nodes.map(({ slug }) => slug);
      const { page } = await world().visit(`/graph?of=${slugs.join(',')}&lang=en`);
      await live(page);
      await expect.poll(async () => (await namesIn(page)).length).toBe(100);
      const names = await namesIn(page);
      expect(overlapsIn(names)).toEqual([]);
      // 24 pixels high at a letter of 13: letters of 9 pixels at least.
      expect(Math.min(...names.map(({ top, bottom }) => bottom - top))).toBeGreaterThan(16.5);
      await page
        .getByRole('button', { name: 'Switch to Chinese' })
        .or(page.getByRole('button', { name: '切换为中文' }))
        .click();
      await page.getByRole('columnheader', { name: '关联' }).getByRole('button').click();
      const joined = (await page.locator('tr.row-record td:nth-child(4)').allTextContents()).map(Number);
      expect(joined).toEqual(joined.toSorted((a, b) => b - a));
      await expect.poll(async () => (await namesIn(page)).length).toBe(100);
      expect(overlapsIn(await namesIn(page))).toEqual([]);
      await page.context().close();
    });

    test('two picked: the ways between them as sentences, one highlighted; past a record; what they share', async () => {
      const { page, expectQuiet } = await world().visit('/graph?of=a100,huawei&lang=en', small);
      await live(page);
      await rowOf(page, 'a100').click();
      await rowOf(page, 'huawei').click({ modifiers: ['Shift'] });
      await page.getByRole('button', { name: 'Find the ways between' }).click();
      const ways = page.locator('.between .ways > li');
      await ways.first().waitFor();
      expect(await ways.first().locator('.sentence').textContent()).toMatch(/A100/);
      expect(await ways.first().locator('.source').count()).toBeGreaterThan(0);
      const over = await ways.first().locator('a.entity').first().getAttribute('href');
      await ways.first().getByRole('button', { name: 'Highlight it' }).click();
      await expect.poll(() => countOf(page)).toBeGreaterThan(2);
      await page.locator('.node-name[data-state="lit"]').first().waitFor();
      // The ways that avoid what stood on it are others.
      const through = /\/e\/([^?]+)/.exec(over!)![1]!;
      await page.goto(`${page.url()}&avoid=${through}`);
      await live(page);
      await page.locator('.between .between-count').waitFor();
      const links = await page
        .locator('.between .ways a.entity')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
      expect(links.some((link) => link.includes(`/e/${through}`))).toBe(false);
      await page.locator('#compared').waitFor();
      expect(await page.locator('#compared').textContent()).toMatch(/\d+ in common.*only of/s);
      expect(await axeProblems(page)).toEqual([]);
      expectQuiet();
      await page.context().close();
    });

    test('what is shown is taken away: SVG, PNG, files of exactly this, a link to Gephi Lite, a note with sources', async () => {
      const { page, expectQuiet } = await world().visit('/graph?of=iflytek&lang=en', small);
      await live(page);
      const shown = await rowsIn(page);
      await page.locator('.verbs li').first().waitFor();
      await page.getByText('Take away').click();
      const menu = page.locator('.take-menu');
      const svg = await saved(page, () => menu.getByRole('button', { name: 'SVG', exact: true }).click());
      const drawing = new DOMParser().parseFromString(svg.bytes.toString(), 'image/svg+xml');
      const texts = Array.from(drawing.getElementsByTagName('text')).map((text) => text.textContent);
      expect(texts).toHaveLength(shown.length);
      expect(texts).toContain('iFLYTEK');
      expect(svg.bytes.toString()).not.toContain('var(');
      const png = await saved(page, () => menu.getByRole('button', { name: 'PNG', exact: true }).click());
      expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
      expect(png.bytes.length).toBeGreaterThan(10_000);
      const d3 = await saved(page, () => menu.getByRole('button', { name: 'd3', exact: true }).click());
      const { nodes, links } = JSON.parse(d3.bytes.toString()) as {
        nodes: { id: string }[];
        links: unknown[];
      };
      expect(nodes.map(({ id }) => id).sort()).toEqual(shown);
      expect(links.length).toBe(
        Number(/, (\d+)/.exec((await page.locator('.graph-state').textContent())!)![1]),
      );
      // Another host is only in a link, and the file that it names is there.
      const gephi = menu.getByRole('link', { name: /Gephi Lite/ });
      await gephi.evaluate((link) => {
        link.addEventListener('click', (event) => event.preventDefault());
        (link as HTMLElement).click();
      });
      const file = new URL(new URL((await gephi.getAttribute('href'))!).searchParams.get('file')!);
      expect(file.href).toMatch(/\.gexf$/);
      const gexf = await (await fetch(file)).text();
      for (const slug of shown) expect(gexf).toContain(`id="${slug}"`);
      await page.keyboard.press('Escape');
      await page.getByRole('tab', { name: 'Trail' }).click();
      const note = await saved(page, () =>
        page.getByRole('button', { name: 'Save as a Markdown note' }).click(),
      );
      expect(note.name).toMatch(/\.md$/);
      expect(note.bytes.toString()).toMatch(
        /^# .+\n[\s\S]*## iFLYTEK\n[\s\S]*- iFLYTEK develops iFLYTEK Spark — section [\d.]+/,
      );
      expectQuiet();
      await page.context().close();
    });

    test('a server that goes away in use is told of, and the same step works when it is back', async () => {
      const { page } = await world().visit('/graph?of=iflytek&lang=en', small);
      await live(page);
      const first = await countOf(page);
      await rowOf(page, 'spark').click();
      await page.locator('.verbs .button:not([disabled])').first().waitFor();
      await page.context().route(/graphql|health/, (route) => route.abort());
      await page.locator('.verbs .button:not([disabled])').first().click();
      await page.locator('.graph-trouble', { hasText: 'does not answer' }).waitFor();
      expect(await countOf(page)).toBe(first);
      await page.context().unrouteAll();
      await page.locator('.graph-trouble').getByRole('button', { name: 'Try again' }).click();
      await expect.poll(() => countOf(page)).toBeGreaterThan(first);
      await page.locator('.graph-trouble').waitFor({ state: 'detached' });
      await page.context().close();
    });

    test('by touch: a tap picks, a finger moves the picture, two make it larger; fits every width', async () => {
      const { page } = await world().visit('/graph?of=qwen&lang=zh', {
        width: 360,
        height: 780,
        hasTouch: true,
        isMobile: true,
      });
      await live(page);
      await expect.poll(async () => (await namesIn(page)).length).toBe(await countOf(page));
      const names = await namesIn(page);
      expect(overlapsIn(names)).toEqual([]);
      await expectInside(page, ['.graph-bar', '.stage']);
      expect(await axeProblems(page)).toEqual([]);
      const target = names.find(({ slug }) => slug === 'alibaba-cloud')!;
      await page.touchscreen.tap((target.left + target.right) / 2, (target.top + target.bottom) / 2);
      await page.locator('.card h2', { hasText: '阿里云' }).waitFor();
      const client = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
        client.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: points.map(([x, y], id) => ({ x, y, id })),
        });
      const box = (await page.locator('.stage').boundingBox())!;
      const [x, y] = [box.x + 12, box.y + 12];
      const before = await namesIn(page);
      await touch('touchStart', [x, y]);
      for (let n = 1; n <= 5; n++) await touch('touchMove', [x + 8 * n, y + 12 * n]);
      await touch('touchEnd');
      const find = (all: readonly Name[], slug = 'qwen') => all.find((name) => name.slug === slug)!;
      await expect.poll(async () => find(await namesIn(page)).top).toBeGreaterThan(find(before).top + 30);
      const wide = find(await namesIn(page));
      await touch('touchStart', [x, y], [x + 60, y]);
      for (let n = 1; n <= 6; n++) await touch('touchMove', [x, y], [x + 60 + 20 * n, y]);
      await touch('touchEnd');
      const spread = async () => {
        const now = find(await namesIn(page));
        return now ? now.right - now.left : Number.POSITIVE_INFINITY;
      };
      await expect.poll(spread).toBeGreaterThan((wide.right - wide.left) * 1.1);
      for (const width of [768, 1440, 2560]) {
        await page.setViewportSize({ width, height: 900 });
        await expectInside(page, ['.graph-bar', '.stage', ...(width > 900 ? ['.tabs'] : [])]);
      }
      await page.context().close();
    });

    test('without WebGL, and without a script: the same as still SVG, beside the table', async () => {
      const html = await (
        await fetch(new URL('/graph?of=iflytek', world().url), {
          headers: { accept: 'text/html', 'accept-language': 'en' },
        })
      ).text();
      expect(html).toMatch(/<svg [^>]*>.*iFLYTEK Spark.*<\/svg>/s);
      expect(html).toContain('role="treegrid"');
      const blind = await world().visit('/', {});
      await blind.page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = (() => null) as never;
      });
      await blind.page.goto(new URL('/graph?of=iflytek&lang=en', world().url).href);
      await blind.page.locator('.no-webgl').waitFor();
      await blind.page.locator('.still svg text', { hasText: 'iFLYTEK Spark' }).first().waitFor();
      await rowOf(blind.page, 'spark').click();
      await blind.page.locator('.card h2', { hasText: 'Spark' }).waitFor();
      await blind.page.context().close();
    });

    test('an unknown name is told of; with nothing there is a way in; dark; all scripts within 250 KB', async () => {
      const { page, requests, expectQuiet } = await world().visit('/graph?of=no-such-thing&lang=en', {
        colorScheme: 'dark',
      });
      expect(await page.locator('.graph-nothing').textContent()).toContain('no-such-thing');
      await page.locator('.graph-nothing [role="combobox"]').fill('vivo');
      await page.locator('.graph-nothing [role="option"]').first().waitFor();
      await page.locator('.graph-nothing [role="combobox"]').press('Enter');
      await live(page);
      expect(await axeProblems(page)).toEqual([]);
      let weight = 0;
      for (const url of new Set(requests.filter((url) => url.endsWith('.js'))))
        weight += gzipSync(await (await fetch(url)).text()).length;
      expect(weight).toBeLessThan(250_000);
      expectQuiet();
      await page.context().close();
    });
  });
