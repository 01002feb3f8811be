import { beforeAll, expect, inject, it } from 'vitest';
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

  it('gives its records names outside, by which they are found', async () => {
    const { data, errors } = await ask(
      engine,
      `{ company(slug: "newcomer") { externalIds { scheme id url } }
         maker: company(slug: "maker") { externalIds { id } }
         both: entities(where: { externalIds: { eq: "huggingface:newcomer/new-model" } }) { nodes { slug } }
         scheme: companies(where: { externalIds: { startsWith: "lei:" } }) { nodes { slug } }
         id: models(where: { externalIds: { in: ["github:newcomer", "wikidata:Q1"] } }) { nodes { slug } }
         other: models(where: { externalIds: { ne: "github:newcomer" } }) { totalCount } }`,
    );
    expect({ data, errors }).toEqual({
      errors: [],
      data: {
        company: {
          externalIds: [
            {
              scheme: 'lei',
              id: '5493001KJTIIGC8Y1R12',
              url: 'https://search.gleif.org/#/record/5493001KJTIIGC8Y1R12',
            },
            { scheme: 'wikidata', id: 'Q42', url: 'https://www.wikidata.org/wiki/Q42' },
          ],
        },
        maker: { externalIds: [] },
        both: { nodes: [{ slug: 'new-model' }] },
        scheme: { nodes: [{ slug: 'newcomer' }] },
        id: { nodes: [{ slug: 'new-model' }] },
        other: { totalCount: 1 },
      },
    });
    expect((await get('turtle?of=newcomer')).text).toContain(
      'owl:sameAs <http://www.wikidata.org/entity/Q42>',
    );
    const { '@graph': graph } = JSON.parse((await get('jsonld?of=newcomer')).text);
    const found = graph.find((one: { '@id': string }) => one['@id'] === 'entity:new-model');
    expect(found['schema:sameAs']).toContainEqual({ '@id': 'https://huggingface.co/newcomer/new-model' });
  });

  // How a format writes it has nothing to do with the engine: of one, two are enough.
  const tried = inject('engine') === 'neo4j' ? ['graphml', 'turtle'] : formats.map(({ name }) => name);
  it.each(tried)('%s says so where it holds something from it, and not elsewhere', async (name) => {
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
  });
});
