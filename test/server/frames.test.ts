import { createServer, type Server, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEngine } from '../../src/engine/open.ts';
import { loadSeed } from '../../src/importer/load.ts';
import { browserPath, launch } from './browser.ts';
import { realApp } from './real.ts';
import { serving } from './serving.ts';

/** Pages in frames of other sites: only where the configuration says whose, only those asked for with `embed=1`. */
describe('frames', () => {
  let outer: Server;
  let origin: string;
  let framed: Awaited<ReturnType<typeof serving>>;
  let plain: Awaited<ReturnType<typeof serving>>;
  let open: Awaited<ReturnType<typeof serving>>;
  let engine: Awaited<ReturnType<typeof openEngine>>;
  beforeAll(async () => {
    engine = await openEngine('memory:');
    await loadSeed(engine, 'test/importer/seeds/derived');
    // Another site, by another name for this machine.
    outer = createServer((request, response) => {
      const at = new URL(request.url!, 'http://x').searchParams.get('at')!;
      response
        .setHeader('content-type', 'text/html')
        .end(`<iframe src="${at}" width="600" height="400"></iframe>`);
    });
    await new Promise<void>((resolve) => outer.listen(0, '127.0.0.1', resolve));
    origin = `http://localhost:${(outer.address() as AddressInfo).port}`;
    framed = await serving(realApp(engine, { FRAME_ORIGINS: origin }).app);
    plain = await serving(realApp(engine).app);
    open = await serving(realApp(engine, { CORS_ORIGINS: origin }).app);
  });
  afterAll(async () => {
    await framed.close(0);
    await plain.close(0);
    await open.close(0);
    await engine.close();
    outer.close();
  });

  const headersOf = async (url: string) => (await fetch(url, { headers: { accept: 'text/html' } })).headers;

  test('none unless configured, and then only for pages that ask to be embedded', async () => {
    for (const [server, path, policy] of [
      [plain, '/?embed=1', "'none'"],
      [framed, '/', "'none'"],
      [framed, '/?embed=10', "'none'"],
      [framed, '/?embed=1', origin],
    ] as const) {
      const headers = await headersOf(new URL(path, server.url).href);
      expect(headers.get('content-security-policy')).toContain(`frame-ancestors ${policy}`);
      expect(headers.get('x-frame-options')).toBe(policy === "'none'" ? 'DENY' : null);
    }
  });

  test('a page of another site is refused what is no page in a frame', async () => {
    const sent = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' };
    // By hand: fetch would say itself how it asks.
    const status = (server: { url: string }, path: string, headers: Record<string, string> = sent) =>
      new Promise<number>((resolve, reject) => {
        const url = new URL(path, server.url);
        send(url, { headers: { accept: 'text/html', ...headers } }, (response) => {
          response.resume();
          resolve(response.statusCode!);
        })
          .on('error', reject)
          .end();
      });
    expect(await status(plain, '/?embed=1')).toBe(403);
    expect(await status(framed, '/')).toBe(403);
    expect(await status(framed, '/?embed=1')).toBe(200);
    expect(await status(framed, '/?embed=1', { ...sent, 'sec-fetch-mode': 'cors' })).toBe(403);
  });

  test.runIf(browserPath !== undefined)(
    'tools that match tables show a record at a glance, and OpenRefine on this machine reads answers',
    async () => {
      const browser = await launch();
      const page = await browser.newPage();
      await page.goto(`${origin}/?at=${encodeURIComponent(`${plain.url}reconcile/preview?id=family`)}`);
      await page.frameLocator('iframe').locator('h1').waitFor();
      await browser.close();
      const manifest = (from: string) =>
        fetch(`${plain.url}reconcile`, { headers: { origin: from, 'sec-fetch-site': 'same-site' } });
      const known = await manifest('http://127.0.0.1:3333');
      expect([known.status, known.headers.get('access-control-allow-origin')]).toEqual([
        200,
        'http://127.0.0.1:3333',
      ]);
      for (const other of [origin, 'http://127.0.0.1:33333', 'https://example.org']) {
        const refused = await manifest(other);
        expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([403, null]);
      }
    },
  );

  test.runIf(browserPath !== undefined)(
    'a browser shows it in the frame of that site, and of no other',
    async () => {
      const browser = await launch();
      const shown = async (host: string) => {
        const page = await browser.newPage();
        await page.goto(`${host}/?at=${encodeURIComponent(`${framed.url}matrix?embed=1&lang=en`)}`);
        const heading = page.frameLocator('iframe').locator('h1');
        const found = await heading.waitFor({ timeout: 5_000 }).then(
          () => true,
          () => false,
        );
        // In a frame there is the page alone, and the way to where it comes from.
        if (found) {
          expect(await page.frameLocator('iframe').locator('header.bar').count()).toBe(0);
          expect(await page.frameLocator('iframe').locator('a.origin').getAttribute('target')).toBe('_blank');
        }
        await page.close();
        return found;
      };
      expect(await shown(origin)).toBe(true);
      expect(await shown(origin.replace('localhost', '127.0.0.1'))).toBe(false);
      await browser.close();
    },
  );

  test.runIf(browserPath !== undefined)(
    'a page of another site opens a file of the graph as Gephi Lite does, where CORS_ORIGINS names that site',
    async () => {
      const browser = await launch();
      const page = await browser.newPage();
      await page.goto(`${origin}/?at=about:blank`);
      // The address with the name at its end, as the link to it has it; no more than a plain fetch.
      const opened = (server: { url: string }, records: string) =>
        page.evaluate(
          (file) =>
            fetch(file).then(
              (response) => response.text(),
              (error) => `refused: ${error.name}`,
            ),
          `${server.url}export/gexf?${records}lang=EN#atlas.gexf`,
        );
      const whole = gexf.parse(Graph as never, await opened(open, ''));
      expect(whole.order).toBeGreaterThan(5);
      const [one, other] = whole.nodes();
      const part = gexf.parse(Graph as never, await opened(open, `records=${one},${other}&`));
      expect(part.nodes().sort()).toEqual([one, other].sort());
      // Unless configured, no other site reads anything, and this server says how it could.
      expect(await opened(plain, '')).toBe('refused: TypeError');
      await browser.close();
    },
  );
});
