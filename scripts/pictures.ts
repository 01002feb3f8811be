/**
 * `npm run pictures`: photographs the pages for the README, from the seed, with the Chromium of this machine (CHROMIUM may say
 * which). The pictures are committed; nothing compares them.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { readConfig } from '../src/config.ts';
import { openEngine } from '../src/engine/open.ts';
import { loadSeed } from '../src/importer/load.ts';
import { createLog } from '../src/log.ts';
import { startServer } from '../src/server/start.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/pictures');

const shots = [
  { name: 'start', path: '/?lang=en', ready: '.columns', hover: '.columns .name:nth-of-type(2)' },
  { name: 'record', path: '/e/qwen?lang=en', ready: '.picture' },
  { name: 'graph', path: '/graph?of=ernie&lang=en', ready: '.node-name', settle: 4_000 },
  { name: 'map', path: '/map?lang=en', ready: '.node-name', settle: 4_000 },
  { name: 'workbench', path: '/graphql?lang=en&view=picture', ready: '.answer svg .node' },
] as const;

const engine = await openEngine('memory:');
await loadSeed(engine, join(root, 'seed'));
const server = await startServer({
  config: readConfig({ PORT: '0', LOG_LEVEL: 'silent' }),
  engine,
  log: createLog({ level: 'silent' }),
});
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
mkdirSync(folder, { recursive: true });
for (const { name, path, ready, ...rest } of shots) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(new URL(path, server.url).href);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.locator(ready).first().waitFor();
  if ('hover' in rest) await page.locator(rest.hover).first().hover();
  await page.waitForTimeout('settle' in rest ? rest.settle : 600);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}
await browser.close();
await server.stop();
