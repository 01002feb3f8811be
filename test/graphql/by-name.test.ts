import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { loadSeed } from '../../src/importer/load.ts';
import { realApp } from '../server/real.ts';
import { ask, dataOf } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';

describeEngines('entities named as people name them', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await loadSeed(engine, 'test/importer/seeds/derived');
  });
  const refused = async (query: string) => {
    const { errors } = await ask(engine, query);
    return errors.map(({ code, message }) => `${code} ${message}`).join('\n');
  };

  it('by a name in either language, an alias or a name in brackets behind another; one more statement', async () => {
    for (const name of ['甲公司', 'Maker', 'MAKER', '甲公司 (Maker)', 'maker']) {
      const { data, errors, statements } = await ask(
        engine,
        `{ neighborhood(of: ${JSON.stringify(name)}) { nodes { slug } } }`,
      );
      expect(errors).toEqual([]);
      expect(data.neighborhood.nodes[0].slug).toBe('maker');
      expect(statements).toHaveLength(name === 'maker' ? 3 : 4);
    }
  });

  it('everywhere that entities are named', async () => {
    const data = await dataOf(
      engine,
      `{ shortestPath(from: "甲公司", to: "甲模型二") { nodes { slug } }
         paths(from: "Maker", to: "Family 2", via: ["甲模型"], avoid: ["乙公司"]) { paths { length } }
         connect(ids: ["甲公司", "甲模型二"]) { joined }
         common(ids: ["甲模型", "Other"]) { shared { entity { slug } } }
         similar(id: "乙模型") { entities { entity { slug } } } }`,
    );
    expect(data.shortestPath.nodes).toEqual([{ slug: 'maker' }, { slug: 'family' }, { slug: 'family-2' }]);
    expect(data.paths.paths).toEqual([{ length: 2 }]);
    expect(data.connect.joined).toBe(true);
    expect(data.common.shared).toEqual([{ entity: { slug: 'language-model' } }]);
    expect(data.similar.entities).toEqual([{ entity: { slug: 'family' } }]);
  });

  it('a name that could be a slug but is none', async () => {
    const data = await dataOf(
      engine,
      '{ neighborhood(of: "desk") { nodes { slug } } shortestPath(from: "other", to: "banking") { length } }',
    );
    expect(data.neighborhood.nodes[0].slug).toBe('desk');
    // In pinyin.
    const { neighborhood } = await dataOf(engine, '{ neighborhood(of: "jiagongsi") { nodes { slug } } }');
    expect(neighborhood.nodes[0].slug).toBe('maker');
  });

  it('says what may be meant where a name means none, or more than one', async () => {
    expect(await refused('{ neighborhood(of: "甲") { nodes { slug } } }')).toMatch(
      /^NOT_FOUND neighborhood: there is no record "甲"\. "甲" may be .*family \(甲模型\)/,
    );
    expect(await refused('{ shortestPath(from: "nothing-here", to: "maker") { length } }')).toMatch(
      /^NOT_FOUND shortestPath: there is no record "nothing-here"\. Give a slug, an id, or a whole name or alias\.$/,
    );
    await engine.write((tx) =>
      tx.run({
        text: 'MATCH (n:Entity) WHERE n.id IN ["maker", "rival"] SET n.aliasesEn = ["Acme"], n.search = n.search + " eacme "',
        params: {},
      }),
    );
    expect(await refused('{ neighborhood(of: "Acme") { nodes { slug } } }')).toMatch(
      /^BAD_USER_INPUT neighborhood: more than one record is called "Acme"\. "Acme" may be (maker|rival) \(Acme\), (maker|rival) \(Acme\)/,
    );
  });

  it('in an export as well', async () => {
    const { app } = realApp(engine);
    const response = await app.fetch(`http://atlas.test/export/d3?of=${encodeURIComponent('甲公司')}`);
    expect(response.status).toBe(200);
    expect(JSON.parse(await response.text()).nodes.map((n: { id: string }) => n.id)).toContain('maker');
  });
});
