import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openEngine } from '../../src/engine/open.ts';
import { loadSeed } from '../../src/importer/load.ts';
import { launch } from '../server/browser.ts';
import { realApp } from '../server/real.ts';
import { serving } from '../server/serving.ts';

/** The server with the report in it, and a browser: one of each for all walks. */
export interface World {
  readonly url: string;
  readonly visit: (path: string, options?: VisitOptions) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  readonly width?: number;
  readonly height?: number;
  /** Language of the reader's browser; English where absent. */
  readonly locale?: string;
}

/** A page of a new visitor, with everything that it asked for and complained about. */
export interface Visit {
  readonly page: Page;
  readonly requests: string[];
  readonly complaints: string[];
  /** Nothing was asked of another host, and nothing complained. */
  readonly expectQuiet: () => void;
}

export const openWorld = async (): Promise<World> => {
  const engine = await openEngine('memory:');
  await loadSeed(engine, 'seed');
  const { app } = realApp(engine);
  const server = await serving(app);
  const browser: Browser = await launch();
  const visit = async (path: string, { width = 1440, height = 900, ...options }: VisitOptions = {}) => {
    const context = await browser.newContext({ viewport: { width, height }, locale: 'en-US', ...options });
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(new URL(path, server.url).href);
    if (options.javaScriptEnabled !== false)
      await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    return {
      page,
      requests,
      complaints,
      expectQuiet: () => {
        expect(requests.filter((url) => !url.startsWith(server.url) && !/^(data|blob):/.test(url))).toEqual(
          [],
        );
        expect(complaints).toEqual([]);
      },
    };
  };
  return {
    url: server.url,
    visit,
    close: async () => {
      await browser.close();
      await server.close(0);
      await engine.close();
    },
  };
};

/** Nothing sticks out of the window sideways, and each of these parts lies wholly within it. */
export const expectInside = async (page: Page, selectors: readonly string[] = []) => {
  const { width, height } = page.viewportSize()!;
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, 'width of the page').toBeLessThanOrEqual(width);
  for (const selector of selectors) {
    const box = await page.locator(selector).first().boundingBox();
    expect(box, selector).not.toBeNull();
    expect(box!.x, `${selector}: left`).toBeGreaterThanOrEqual(0);
    expect(box!.y, `${selector}: top`).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width, `${selector}: right`).toBeLessThanOrEqual(width);
    expect(box!.y + box!.height, `${selector}: bottom`).toBeLessThanOrEqual(height);
  }
};

/** What axe finds against WCAG 2.2 AA, as short lines; `apart`: parts of the page that are not ours. */
export const axeProblems = async (page: Page, apart: readonly string[] = []): Promise<string[]> => {
  // Colours that are on their way from one to another are none: a frame for them to set out, and until they are there.
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})));
  });
  await page.evaluate(axe.source);
  return page.evaluate(async (exclude) => {
    const { violations } = await (
      globalThis as unknown as {
        axe: {
          run(
            context: object,
            options: object,
          ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      }
    ).axe.run(
      { include: [['html']], exclude: exclude.map((selector) => [selector]) },
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, apart);
};
