import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { formats } from '../../src/exports/formats.ts';
import { loadSeed } from '../../src/importer/load.ts';
import { realApp } from '../server/real.ts';
import { ask } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';

const seed = 'test/importer/seeds/two-reports';

describeEngines('a report that asks to be named', (open) => {
  let engine: Engine;
  const get = async (path: string) => {
    const response = await realApp(engine).app.fetch(`http://atlas.test/export/${path}`);
    expect(response.status).toBe(200);
    return { headers: response.headers, text: Buffer.from(await response.arrayBuffer()).toString('utf8') };
  };
  beforeAll(async () => {
    engine = await open();
    await loadSeed(engine, { dir: seed, reports: ['test/importer/seeds/further/list-c'] });
  });

  it('is one of the sources of the same graph, and tells its terms', async () => {
    const { data, errors } = await ask(
      engine,
      `{ report(slug: "list-c") { licence attribution url }
         companies(where: { source: { report: "list-c" } }) { nodes { slug } } }`,
    );
    expect({ data, errors }).toEqual({
      errors: [],
      data: {
        report: {
          licence: 'CC-BY-SA-3.0',
          attribution: 'Made by <Ann> & friends',
          url: 'https://example.org/list-c?a=1&b=2',
        },
        companies: { nodes: [{ slug: 'newcomer' }] },
      },
    });
  });

  it.each(formats.map(({ name }) => name))(
    '%s says so where it holds something from it, and not elsewhere',
    async (name) => {
      const { bare } = formats.find((format) => format.name === name)!;
      const said = bare || name === 'xlsx' ? '' : 'CC-BY-SA-3.0';
      const whole = await get(`${name}?lang=en`);
      expect(whole.headers.get('x-sources')).toBe(
        'list-c; licence="CC-BY-SA-3.0"; url="https://example.org/list-c?a=1&b=2", report-a, report-b',
      );
      expect(whole.text).toContain(said);
      // One statement of its own is enough; its record need not be there.
      const part = await get(`${name}?of=newcomer&lang=en`);
      expect(part.headers.get('x-sources')).toContain('list-c');
      expect(part.text).toContain(said);
      if (said) {
        expect(part.text).toMatch(/Made by (<|&lt;|\\u003c|#60;)?Ann/);
        expect(part.text).toContain('https://example.org/list-c');
      }
      const other = await get(`${name}?of=nebula-2&types=Model,Benchmark&lang=en`);
      expect(other.headers.get('x-sources')).toBeNull();
      if (said) expect(other.text).not.toContain('CC-BY-SA-3.0');
    },
  );
});
