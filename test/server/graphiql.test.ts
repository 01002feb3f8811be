import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEngine } from '../../src/engine/open.ts';
import { createReader } from '../../src/engine/sharing.ts';
import { examples } from '../../src/examples/examples.ts';
import { createContext } from '../../src/graphql/context.ts';
import { buildSchema } from '../../src/graphql/schema.ts';
import { exampleLink } from '../../src/server/pages/example.ts';
import { browserPath, launch } from './browser.ts';
import { type Serving, serving } from './serving.ts';
import { standInApp, standInExamples } from './stand-in.ts';

describe('the GraphiQL page', async () => {
  const { get } = await standInApp();
  const browserAccept = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };

  test('is there for browsers, and only for them', async () => {
    const page = await get('/graphql', browserAccept);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    const data = await get('/graphql?query={hello}', { headers: { accept: '*/*' } });
    expect(data.headers.get('content-type')).toContain('json');
  });

  test('links each example with its query and variables, and says what it shows', async () => {
    const page = await (await get('/graphql', browserAccept)).text();
    for (const example of standInExamples) expect(page).toContain(`example=${example.name}&amp;query=`);
    expect(page).toContain('Two &quot;answers&quot; &amp; more');
    // The first example's variables hold `</script>`: it must not end the page's script.
    expect(page.match(/<\/script>/g)).toHaveLength(2);
  });

  test('everything it loads comes from this server, for ever and compressed', async () => {
    const page = await (await get('/graphql', browserAccept)).text();
    const bundle = /"bundle":"([^"]+)"/.exec(page)![1]!;
    const plain = await get(`/${bundle}`);
    expect(plain.headers.get('cache-control')).toContain('immutable');
    const small = await get(`/${bundle}`, { headers: { 'accept-encoding': 'gzip, br' } });
    expect(small.headers.get('content-encoding')).toBe('gzip');
    expect((await get('/assets/graphiql/old/graphiql.js')).status).toBe(404);
    expect((await get('/assets/../package.json')).status).toBe(404);
  });
});

if (browserPath === undefined)
  process.stderr.write(
    '\n*** No Chromium here: GraphiQL is NOT tried in a browser. Install `chromium`, or set CHROMIUM. ***\n',
  );

describe.runIf(browserPath !== undefined)('GraphiQL in a browser', () => {
  let browser: Browser;
  let server: Serving;
  beforeAll(async () => {
    const engine = await openEngine('memory:');
    const reader = createReader(engine);
    const { app } = await standInApp(
      {},
      {
        engine,
        schema: buildSchema(),
        context: ({ signal }) => createContext({ reader, signal }),
        examples,
      },
    );
    server = await serving(app);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close(0);
  });

  /** A page of a new visitor, with everything it asked for and complained about. */
  const visit = async (path: string) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(new URL(path, server.url).href);
    return { page, requests, complaints };
  };

  const editorText = async (page: Page, name: string) => {
    await page.locator(`.graphiql-${name} .view-lines`).first().waitFor();
    // Monaco draws only what is on the screen, with no-break spaces.
    return (await page.locator(`.graphiql-${name} .view-lines`).first().textContent())!.replaceAll(
      '\u00a0',
      ' ',
    );
  };
  const firstLine = (text: string) => text.trim().split('\n')[0]!.trim();
  const isElsewhere = (url: string) => !url.startsWith(server.url) && !/^(data|blob):/.test(url);

  test('opens on the first example, runs it, and asks nobody but this server', async () => {
    const { page, requests, complaints } = await visit('/graphql');
    expect(await editorText(page, 'query-editor')).toContain(firstLine(examples[0]!.query));
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.graphiql-response .view-lines').filter({ hasText: '"data"' }).waitFor();
    // The documentation explorer has read the schema.
    await page.getByLabel('Show Documentation Explorer').click();
    await page.getByText('Root Types').waitFor();
    if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/graphiql.png` });
    expect(requests.filter(isElsewhere)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('an example is a click away', async () => {
    const { page, requests, complaints } = await visit('/graphql');
    const example = examples[3]!;
    await page.locator('.examples a', { hasText: example.title }).first().click();
    await page.waitForURL(/example=/);
    expect(await editorText(page, 'query-editor')).toContain(firstLine(example.query));
    expect(await page.locator('.examples a[aria-current]').textContent()).toContain(example.title);
    if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/example.png` });
    expect(requests.filter(isElsewhere)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test.each([360, 768, 1280, 2560])('at %i px every part lies inside the window', async (width) => {
    const { page } = await visit('/graphql');
    await page.setViewportSize({ width, height: 800 });
    await page.locator('.graphiql-response').waitFor();
    const parts = ['response', 'query-editor', 'execute-button', 'sidebar > button:last-child', 'tab-add'];
    for (const part of parts) {
      const box = (await page.locator(`.graphiql-${part}`).first().boundingBox())!;
      expect(box.x, part).toBeGreaterThanOrEqual(0);
      expect(box.y, part).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, part).toBeLessThanOrEqual(width);
      expect(box.y + box.height, part).toBeLessThanOrEqual(800);
    }
    const answer = (await page.locator('.graphiql-response').boundingBox())!;
    expect(Math.min(answer.width / Math.min(width, 480), answer.height / 150)).toBeGreaterThan(0.6);
    await page.close();
  });

  test('a link carries its query and its variables', async () => {
    const link = exampleLink({
      name: 'mine',
      query: 'query Mine($slug: String) { company(slug: $slug) { slug } }',
      variables: { slug: 'someone' },
    });
    const { page, complaints } = await visit(link);
    expect(await editorText(page, 'query-editor')).toContain('query Mine');
    expect(await page.locator('.graphiql-editor-tool').textContent()).toContain('someone');
    expect(complaints).toEqual([]);
  });

  test('the home page draws without a complaint', async () => {
    const { page, requests, complaints } = await visit('/');
    expect(await page.locator('.examples a').count()).toBe(examples.length);
    if (process.env.SCREENSHOTS)
      await page.screenshot({ path: `${process.env.SCREENSHOTS}/home.png`, fullPage: true });
    expect(requests.filter(isElsewhere)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
