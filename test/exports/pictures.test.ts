import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chance } from '../../src/exports/layout/graph.ts';
import { type ExportEdge, type ExportNode, listedGraph } from '../../src/exports/source.ts';
import { citationText } from '../../src/ontology/citation.ts';
import { browserPath, launch } from '../server/browser.ts';
import { written } from './graphs.ts';

// biome-ignore lint/suspicious/noExplicitAny: libraries that stand in the page
type Any = any;

const { resolve } = createRequire(import.meta.url);
const citations = [citationText({ report: 'r', section: '2.3', basis: 'report' })];

/** Groups around hubs, with names of many lengths in two scripts; a few nodes stand alone. */
const example = (count: number) => {
  const random = chance(11);
  const type = (i: number) => ['Company', 'Model', 'Capability', 'Policy'][i % 4]!;
  const name = (i: number) =>
    i % 3 === 0 ? `Large model no. ${i}` : '智能大模型应用'.slice(0, 2 + (i % 6)) + i;
  const id = (i: number) => `n-${String(i).padStart(4, '0')}`;
  const nodes = Array.from(
    { length: count },
    (_, i): ExportNode => ({
      id: id(i),
      type: type(i),
      labels: ['Entity', type(i)],
      properties: {
        nameZh: name(i),
        nameEn: `E ${name(i)}`,
        aliasesZh: [],
        aliasesEn: [],
        citations,
        summaryZh: `关于${i}`,
      },
    }),
  );
  const edges = Array.from({ length: Math.round(count * 1.6) }, (_, i): ExportEdge => {
    const from = Math.floor(random() * (count - 2));
    const to = random() < 0.6 ? Math.floor(from / 20) * 20 : Math.floor(random() * (count - 2));
    return {
      id: `${id(from)}~USES~${id(to)}~${i}`,
      type: 'USES',
      start: id(from),
      end: id(to),
      properties: { citations },
    };
  });
  return listedGraph(nodes, edges);
};

describe.runIf(browserPath)('pictures in a browser', () => {
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 1_200, height: 800 } });
    page.on('request', ({ url }) => asked.push(url()));
  });
  afterAll(() => browser?.close());

  /** How many names there are, and how many pairs of them, or of a name and a foreign node, share a pixel. */
  const overlaps = () =>
    page.evaluate(() => {
      const nodes = [...document.querySelectorAll('.node')].map((node) => ({
        name: node.querySelector('text')!.getBBox(),
        disc: node.querySelector('circle')!.getBBox(),
      }));
      const touch = (a: DOMRect, b: DOMRect) =>
        a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
      let found = 0;
      nodes.forEach((a, i) => {
        for (const b of nodes.slice(i + 1))
          if (
            touch(a.name, b.name) ||
            touch(a.name, b.disc) ||
            touch(a.disc, b.name) ||
            touch(a.disc, b.disc)
          )
            found++;
      });
      return { names: nodes.filter(({ name }) => name.width > 0).length, found };
    });

  it.each([
    [20, 'force', 0],
    [100, 'force', 0],
    [100, 'columns', 0],
    [400, 'islands', 2],
  ] as const)(
    'svg of %i nodes, layout %s: every name, and of 100 at most %i touch another',
    async (count, layout, percent) => {
      await page.setContent(await written('svg', example(count), { layout }));
      const { names, found } = await overlaps();
      expect(names).toBe(count);
      expect(found).toBeLessThanOrEqual((count * percent) / 100);
    },
  );

  it('svg: islands have names inside the picture, and the legend says what the colours are', async () => {
    await page.setContent(await written('svg', example(400), { layout: 'islands', lang: 'en' }));
    const { islands, outside, legend } = await page.evaluate(() => {
      const { x, y, width, height } = document.querySelector('svg')!.viewBox.baseVal;
      const boxes = [...document.querySelectorAll('text, circle')].map((one) =>
        (one as SVGGraphicsElement).getBBox(),
      );
      return {
        islands: [...document.querySelectorAll('.island')].map((one) => one.textContent),
        outside: boxes.filter(
          (b) =>
            b.x < x - 1 || b.y < y - 1 || b.x + b.width > x + width + 1 || b.y + b.height > y + height + 1,
        ).length,
        legend: document.querySelector('.legend')!.textContent,
      };
    });
    expect(islands.length).toBeGreaterThan(3);
    expect(outside).toBe(0);
    for (const word of ['Company 100', 'Model 100', 'Capability 100', 'Policy 100'])
      expect(legend).toContain(word);
  });

  it('html: a name is found, its sources and relationships are told, and nobody is asked for anything', async () => {
    asked.length = 0;
    await page.setContent(await written('html', example(60), { lang: 'en' }));
    await page.fill('#find', 'E Large model no. 0');
    const panel = page.locator('#panel');
    expect(await panel.locator('h2').textContent()).toBe('E Large model no. 0');
    expect(await panel.locator('.source').first().textContent()).toBe('r §2.3');
    expect(await panel.locator('li').first().textContent()).toContain(' uses ');
    expect(await page.locator('.node.lit').count()).toBeGreaterThan(1);
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    const before = await page.getAttribute('svg', 'viewBox');
    await page.click('#closer');
    expect(await page.getAttribute('svg', 'viewBox')).not.toBe(before);
    expect(asked).toEqual([]);
  });

  it('Cytoscape.js: nodes and names clear of each other where the file puts them', async () => {
    await page.setContent('<div id="c" style="width:1200px;height:800px"></div>');
    await page.addScriptTag({ content: readFileSync(resolve('cytoscape/dist/cytoscape.min.js'), 'utf8') });
    const file = JSON.parse(await written('cytoscape', example(100), { layout: 'force' }));
    const { names, found } = await page.evaluate((given) => {
      const cy = (globalThis as Any).cytoscape({
        container: document.getElementById('c'),
        ...(given as object),
      });
      const boxes = cy
        .nodes()
        .map((n: Any) => n.boundingBox({ includeLabels: true, includeEdges: false, includeOverlays: false }));
      let overlapping = 0;
      boxes.forEach((a: Any, i: number) => {
        for (const b of boxes.slice(i + 1))
          if (a.x1 + 2 < b.x2 && b.x1 + 2 < a.x2 && a.y1 + 2 < b.y2 && b.y1 + 2 < a.y2) overlapping++;
      });
      return { names: boxes.length, found: overlapping };
    }, file);
    expect([names, found]).toEqual([100, 0]);
  });

  it('sigma: names are shown, those that were chosen for the whole picture', async () => {
    await page.setContent('<div id="s" style="width:1200px;height:800px"></div>');
    for (const script of ['graphology/dist/graphology.umd.min.js', 'sigma/dist/sigma.min.js'])
      await page.addScriptTag({
        content: readFileSync(
          resolve(script.split('/')[0]!).replace(/dist.*/, script.split('/').slice(1).join('/')),
          'utf8',
        ),
      });
    const file = JSON.parse(await written('graphology', example(100)));
    const shown = await page.evaluate((given) => {
      const { graphology, Sigma } = globalThis as Any;
      const renderer = new Sigma(graphology.Graph.from(given), document.getElementById('s'));
      renderer.refresh();
      const pen = document.createElement('canvas').getContext('2d')!;
      pen.font = '14px sans-serif';
      const boxes = [...renderer.getNodeDisplayedLabels()].map((id: string) => {
        const { x, y, size, label } = renderer.getNodeDisplayData(id);
        const at = renderer.framedGraphToViewport({ x, y });
        const left = at.x + renderer.scaleSize(size) + 3;
        return { left, right: left + pen.measureText(label).width, top: at.y - 7, bottom: at.y + 7 };
      });
      let overlapping = 0;
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1))
          if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) overlapping++;
      });
      return { names: boxes.length, overlapping };
    }, file);
    const forced = file.nodes.filter(
      (n: { attributes: { forceLabel?: boolean } }) => n.attributes.forceLabel,
    );
    expect(forced.length).toBeGreaterThan(30);
    expect(shown.names).toBeGreaterThanOrEqual(forced.length);
    expect(shown.overlapping).toBeLessThanOrEqual(shown.names * 0.05);
  });
});
