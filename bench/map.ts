/**
 * `npx tsx bench/map.ts`: the map of a synthetic graph in Chromium: when islands and points are there, and the longest task of
 * the page while it fills, is moved, zoomed and filled again. Build the pages first (`npm run build:pages`). What it says is of
 * one machine and what else it does.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { openEngine } from '../src/engine/open.ts';
import { applyGraph } from '../src/importer/apply.ts';
import { createLog } from '../src/log.ts';
import { startServer } from '../src/server/start.ts';
import { launch } from '../test/server/browser.ts';
import { makeGraph } from './graph.ts';

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '20000' },
    abilities: { type: 'string', default: '5' },
    visits: { type: 'string', default: '2' },
  },
});
const say = (text: string) => process.stdout.write(`${text}\n`);
const load = () => `load ${loadavg()[0]!.toFixed(1)}`;

const graph = makeGraph(Number(values.records), 7, Number(values.abilities));
say(`${graph.nodes.length} records, ${graph.relationships.length} relationships, ${load()}`);
const engine = await openEngine('memory:', { queryTimeoutMs: 600_000 });
const outcome = await applyGraph(engine, graph);
if (!outcome.ok) throw new Error(`The graph was refused: ${outcome.problems[0]?.message}`);
const config = readConfig({ PORT: '0', LOG_LEVEL: 'silent', EXPORT_TIMEOUT_MS: '600000' });
const server = await startServer({ config, engine, log: createLog({ level: 'silent' }) });
const browser = await launch();

/** Tasks of more than 50 ms since it was asked last. */
const tasks = `(() => {
  globalThis.tasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) globalThis.tasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
})()`;

try {
  for (let visit = 1; visit <= Number(values.visits); visit++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(tasks);
    const phase = async (name: string, act: () => Promise<unknown>) => {
      const start = performance.now();
      await act();
      const ms = Math.round(performance.now() - start);
      // Long tasks are told of a little later.
      await page.waitForTimeout(300);
      const found = (await page.evaluate('globalThis.tasks.splice(0)')) as [number, number][];
      const long = found.map(([, duration]) => Math.round(duration)).sort((a, b) => b - a);
      say(
        `  ${name}: ${ms} ms; longest task ${long[0] ?? 'under 50'} ms, over 50 ms: ${long.length}; ${load()}`,
      );
    };
    say(`visit ${visit}`);
    await phase('islands', async () => {
      await page.goto(new URL('/map?lang=en', server.url).href);
      await page.locator('.stage[data-state="live"]').waitFor({ timeout: 120_000 });
    });
    await phase('filled', () => page.locator('.stage[data-filled="true"]').waitFor({ timeout: 120_000 }));
    const drawn = () =>
      page.locator('.stage').evaluate((stage) => JSON.stringify((stage as HTMLElement).dataset));
    say(`  ${await drawn()}`);
    const box = (await page.locator('.stage').boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await phase('dragged', async () => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (let n = 1; n <= 12; n++) await page.mouse.move(x + 10 * n, y + 6 * n);
      await page.mouse.up();
    });
    await phase('zoomed, others brought', async () => {
      for (let n = 0; n < 5; n++) {
        await page.mouse.wheel(0, -400);
        await page.waitForTimeout(250);
      }
      await page.waitForTimeout(1_500);
    });
    say(`  ${await drawn()}`);
    await page.close();
  }
} finally {
  await browser.close();
  await server.stop({ atOnce: true });
}
