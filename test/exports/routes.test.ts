import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { formats } from '../../src/exports/formats.ts';
import { listedGraph, wholeGraph } from '../../src/exports/source.ts';
import { labelsOf } from '../../src/ontology/stored.ts';
import { exportArguments } from '../../src/server/export-arguments.ts';
import { realApp } from '../server/real.ts';
import { describeEngines } from '../support/engines.ts';
import { fixture, storedNode, storedRelationship, writeFixture } from '../support/fixture.ts';
import { written } from './graphs.ts';

// biome-ignore lint/suspicious/noExplicitAny: files of many shapes
type Any = any;

const models = fixture.nodes.filter(({ type }) => type === 'Model').length;

const plain = (stored: object) =>
  Object.fromEntries(
    Object.entries(stored)
      .map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** The fixture as a list, without any engine. */
const byHand = () =>
  listedGraph(
    fixture.nodes.map((node) => ({
      id: node.id,
      type: node.type,
      labels: ['Entity', ...labelsOf(node.type).slice(1).sort()],
      properties: plain(storedNode(node)) as Any,
    })),
    perType(fixture.relationships).map(([relationship, place]) => {
      const properties = plain(storedRelationship(relationship, place)) as Any;
      const { from, type, to } = relationship;
      return { id: properties.id, type, start: from, end: to, properties };
    }),
  );

/** Relationships with the place that each has among those of its type, as `writeFixture` counts them. */
const perType = (all: typeof fixture.relationships) => {
  const counts = new Map<string, number>();
  return all.map((one) => {
    const place = counts.get(one.type) ?? 0;
    counts.set(one.type, place + 1);
    return [one, place] as const;
  });
};

describeEngines('exports', (open) => {
  let engine: Engine;
  let sent: Statement[] = [];
  let app: ReturnType<typeof realApp>['app'];
  beforeAll(async () => {
    engine = await open();
    // With its indexes: a name that nothing has is looked for by them.
    await writeFixture(engine, fixture, { prepared: true });
    const counted: Engine = {
      ...engine,
      dialect: engine.dialect,
      name: engine.name,
      read: (statement, options) => {
        sent.push(statement);
        return engine.read(statement, options);
      },
    };
    app = realApp(counted).app;
  });
  afterEach(() => {
    sent = [];
  });

  const get = (path: string, init: RequestInit = {}) => app.fetch(`http://atlas.test/export${path}`, init);
  const file = async (path: string, init: RequestInit = {}): Promise<Any> => {
    const response = await get(path, init);
    const text = await response.text();
    expect(response.status, text).toBe(200);
    return JSON.parse(text);
  };
  const post = (query: string, path = '/d3', variables = {}) =>
    get(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
  const parts = async (query: string, variables = {}) => {
    const response = await post(query, '/d3', variables);
    const text = await response.text();
    expect(response.status, text).toBe(200);
    const { nodes, links } = JSON.parse(text);
    return { nodes: nodes.map((n: Any) => n.id), links: links.map((l: Any) => l.id) };
  };

  it.each(formats.map((format) => [format.name, format] as const))(
    '%s: the whole graph, the same bytes every time and on every engine',
    async (_, format) => {
      const options =
        format.positions === 'none' ? { lang: 'en' as const } : ({ lang: 'en', layout: 'force' } as const);
      const first = await written(format, wholeGraph(engine), options);
      expect(await written(format, wholeGraph(engine), options)).toBe(first);
      expect(first).toBe(await written(format, byHand(), options));
    },
  );

  describe('GET', () => {
    it('/export lists the formats', async () => {
      const { formats: listed, arguments: told } = await file('');
      expect(listed.map((f: Any) => f.name)).toEqual(formats.map((f) => f.name));
      expect(Object.keys(listed[0]).sort()).toEqual([
        'description',
        'extension',
        'mediaType',
        'name',
        'positions',
      ]);
      expect(told.map((a: Any) => a.name)).toEqual([...exportArguments]);
      expect(told.find((a: Any) => a.name === 'layout').values).toContain('islands');
    });

    it('without arguments: the whole graph, with a name for the file', async () => {
      const response = await get('/gexf');
      expect(response.headers.get('content-type')).toBe('application/gexf+xml');
      expect(response.headers.get('content-disposition')).toBe(
        'attachment; filename="model-atlas-gexf.gexf"',
      );
      expect(response.headers.get('x-truncated')).toBeNull();
      expect(await response.text()).toBe(await written('gexf', wholeGraph(engine)));
    });

    it('of, depth: what is around a record, in the language asked for', async () => {
      const { nodes, links } = await file('/d3?of=zhipu&depth=1&lang=en');
      expect(nodes.map((n: Any) => n.label)).toContain('Zhipu AI');
      expect(links.find((l: Any) => l.id === 'zhipu~DEVELOPS~glm').label).toBe('develops');
      const ids = new Set(nodes.map((n: Any) => n.id));
      expect(links.every((l: Any) => ids.has(l.source) && ids.has(l.target))).toBe(true);
    });

    it('types, relationships: as people write them, and nothing else', async () => {
      const { nodes, links } = await file('/d3?types=company,MODEL&relationships=develops');
      expect(new Set(nodes.map((n: Any) => n.type))).toEqual(new Set(['Company', 'Model']));
      expect(new Set(links.map((l: Any) => l.type))).toEqual(new Set(['DEVELOPS']));
    });

    it('records: these and what joins them, and nothing else', async () => {
      const { nodes, links } = await file('/d3?records=zhipu,glm,iflytek');
      expect(nodes.map((n: Any) => n.id).sort()).toEqual(['glm', 'iflytek', 'zhipu']);
      expect(links.map((l: Any) => l.id)).toContain('zhipu~DEVELOPS~glm');
      const refused = await get('/d3?of=zhipu&records=glm');
      expect(refused.status).toBe(400);
      expect(((await refused.json()) as Any).error).toContain('records: it does not go with of');
    });

    it('section, claimedBy: by one and the same source', async () => {
      const { nodes } = await file('/d3?section=2&claimedBy=iflytek');
      expect(nodes.map((n: Any) => n.id)).toContain('iflytek');
      expect(
        nodes.every((n: Any) =>
          n.properties.sources.some((s: Any) => s.claimedBy === 'iflytek' && s.section.startsWith('2')),
        ),
      ).toBe(true);
    });

    it('says in the header and in the file that there is more', async () => {
      const response = await get('/d3?types=Model&limit=3');
      expect(response.headers.get('x-truncated')).toBe(`reason=LIMIT; limit=3; found=${models}`);
      const { metadata, nodes } = (await response.json()) as Any;
      expect(nodes).toHaveLength(3);
      expect(metadata.truncated).toMatchObject({ reason: 'LIMIT', limit: 3, found: models });
    });

    it('takes no more statements for more', async () => {
      await file('/d3?types=Model&limit=2');
      const few = sent.length;
      sent = [];
      await file('/d3?limit=1000');
      expect([few, sent.length]).toEqual([4, 4]);
    });

    it.each([
      ['/gexf?of=iflytek', 'attachment; filename="model-atlas-gexf-iflytek.gexf"'],
      [
        '/gexf?of=zhipu&depth=2&layout=islands&lang=en',
        'attachment; filename="model-atlas-gexf-zhipu-depth-2-islands-en.gexf"',
      ],
      [
        '/csv-nodes?types=Model,Company&limit=5',
        'attachment; filename="model-atlas-csv-nodes-Model+Company-limit-5.csv"',
      ],
      [
        '/d3?name=%E6%98%9F%E7%81%AB%2F..%22',
        'attachment; filename="model-atlas-d3-_.json"; filename*=UTF-8\'\'model-atlas-d3-%E6%98%9F%E7%81%AB.json',
      ],
      ['/svg?of=iflytek', 'inline; filename="model-atlas-svg-iflytek.svg"'],
    ])('%s: a name that says what is in the file', async (path, disposition) => {
      const response = await get(path);
      expect([response.status, response.headers.get('content-disposition')]).toEqual([200, disposition]);
      await response.body?.cancel();
    });

    it('a browser gets a page about the formats and arguments', async () => {
      const response = await get('', { headers: { accept: 'text/html' } });
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      const text = await response.text();
      for (const { name } of formats) expect(text).toContain(`href="./export/${name}"`);
      for (const name of exportArguments) expect(text).toContain(`<code>${name}</code>`);
    });

    it('a layout that no file has a place for is refused before anything is read', async () => {
      const response = await get('/jsonl?layout=islands');
      expect([response.status, ((await response.json()) as Any).error]).toEqual([
        400,
        'layout: jsonl has no positions. Leave layout out, or take another format.',
      ]);
      expect(sent).toEqual([]);
    });

    it('HEAD is GET without the body', async () => {
      const response = await get('/dot', { method: 'HEAD' });
      expect([response.status, await response.text()]).toEqual([200, '']);
    });

    it('a format that is not there: 404, with those that are', async () => {
      const response = await get('/xls');
      const body = (await response.json()) as Any;
      expect([response.status, body.code]).toEqual([404, 'NOT_FOUND']);
      expect(body.error).toContain('There is no format "xls".');
      expect(body.formats).toHaveLength(formats.length);
    });

    it.each([
      ['?depth=2', 400, 'BAD_USER_INPUT', 'depth: it goes with of.'],
      ['?of=iflytek&name=x', 400, 'BAD_USER_INPUT', 'name: it does not go with of.'],
      ['?types=Compny', 400, 'BAD_USER_INPUT', 'types: "Compny" is not known. There are: Region,'],
      ['?limit=ten', 400, 'BAD_USER_INPUT', 'limit: a whole number is wanted, not "ten".'],
      ['?limit=1&limit=2', 400, 'BAD_USER_INPUT', 'limit: it is given more than once.'],
      ['?limit=1000000', 400, 'LIMIT_EXCEEDED', 'limit: at most 1000, got 1000000.'],
      ['?of=iflytek&depth=5', 400, 'LIMIT_EXCEEDED', 'depth: at most 4, got 5.'],
      ['?of=nobody', 404, 'NOT_FOUND', 'there is no record "nobody"'],
      ['?lang=fr', 400, 'BAD_USER_INPUT', 'lang: "fr" is not known. There are: zh, en.'],
      ['?layout=round', 400, 'BAD_USER_INPUT', 'layout: "round" is not known.'],
      ['?base=nowhere', 400, 'BAD_USER_INPUT', 'base: "nowhere" is no beginning of IRIs.'],
      ['?tpyes=Model', 400, 'BAD_USER_INPUT', 'tpyes: there is no such argument.'],
      ['?__proto__=x', 400, 'BAD_USER_INPUT', '__proto__: there is no such argument.'],
    ])('%s: %i %s', async (query, status, code, message) => {
      const response = await get(`/d3${query}`);
      const body = (await response.json()) as Any;
      expect([response.status, body.code]).toEqual([status, code]);
      expect(body.error).toContain(message);
    });
  });

  describe('POST: what an answer goes through', () => {
    it('records and the relationships that led to them, and nothing that the query passed by', async () => {
      const { nodes, links } = await parts(
        '{ company(slug: "iflytek") { name models { nodes { name types { nodes { name } } } } } }',
      );
      expect(nodes).toEqual(['general-model', 'iflytek', 'language-model', 'spark', 'spark-3-5']);
      expect(links).toEqual([
        'iflytek~DEVELOPS~spark',
        'iflytek~DEVELOPS~spark-3-5',
        'spark~HAS_TYPE~general-model',
        'spark~HAS_TYPE~language-model',
        'spark-3-5~HAS_TYPE~language-model',
      ]);
    });

    it('records and relationships that were asked for by their ids', async () => {
      const { nodes, links } = await parts(
        '{ entities(where: { slug: { in: ["iflytek", "spark"] } }) { nodes { slug } } nodes(ids: ["iflytek~DEVELOPS~spark"]) { id } }',
      );
      expect(nodes).toEqual(['iflytek', 'spark']);
      expect(links).toEqual(['iflytek~DEVELOPS~spark']);
    });

    it('the question takes as many statements as it does elsewhere, and two more', async () => {
      await parts('{ companies { nodes { name models { edges { node { types { nodes { name } } } } } } } }');
      expect(sent).toHaveLength(3);
    });

    it('the answer stays inside: nothing is written as JSON and read again', async () => {
      const parsed = vi.spyOn(JSON, 'parse');
      const printed = vi.spyOn(JSON, 'stringify');
      const query = '{ company(slug: "iflytek") { models { nodes { name } } } }';
      await (await post(query, '/gexf')).text();
      const answers = (calls: readonly unknown[][]) =>
        calls.filter(
          ([value]) => /^\{"data"/.test(String(value)) || (value as Any)?.data?.company !== undefined,
        );
      expect(parsed.mock.calls.filter(([text]) => text.includes('query'))).toHaveLength(1);
      expect([...answers(parsed.mock.calls), ...answers(printed.mock.calls)]).toEqual([]);
      vi.restoreAllMocks();
    });

    it('fragments, aliases, variables and conditions', async () => {
      const query = `query($which: String!, $types: Boolean!) {
        c: company(slug: $which) { ...made }
      }
      fragment made on Organization { ... on Company { m: models { nodes { ...typed } } } }
      fragment typed on Model { types @include(if: $types) { nodes { slug } } name }`;
      const without = await parts(query, { which: 'iflytek', types: false });
      expect(without.nodes).toEqual(['iflytek', 'spark', 'spark-3-5']);
      const all = await parts(query, { which: 'iflytek', types: true });
      expect(all.nodes).toEqual(['general-model', 'iflytek', 'language-model', 'spark', 'spark-3-5']);
    });

    it('a count goes through nothing', async () => {
      const { nodes, links } = await parts('{ company(slug: "iflytek") { models { totalCount } } }');
      expect({ nodes, links }).toEqual({ nodes: ['iflytek'], links: [] });
    });

    it('paths, relationships, claimants, nodes by id', async () => {
      const { nodes, links } = await parts(
        '{ paths(from: "iflytek", to: "spark", maxLength: 1) { paths { sentence } } }',
      );
      expect({ nodes, links }).toEqual({ nodes: ['iflytek', 'spark'], links: ['iflytek~DEVELOPS~spark'] });
      const around = await parts(
        '{ company(slug: "zhipu") { relationships(types: [DEVELOPS]) { nodes { type } } } }',
      );
      expect(around).toEqual({ nodes: ['glm', 'zhipu'], links: ['zhipu~DEVELOPS~glm'] });
      const claim = await parts('{ company(slug: "iflytek") { citations { claimedBy { name } } } }');
      expect(claim.nodes).toEqual(['iflytek']);
    });

    it('a graph with all its edges, and its truncation', async () => {
      const response = await post('{ graph(types: [MODEL], limit: 2) { nodes { name } } }', '/d3?lang=en');
      expect(response.headers.get('x-truncated')).toBe(`reason=LIMIT; limit=2; found=${models}`);
      await response.body?.cancel();
    });

    it('an answer without any record is an empty graph', async () => {
      expect(await parts('{ __typename }')).toEqual({ nodes: [], links: [] });
    });

    it.each([
      ['{ nope }', 400, 'Cannot query field'],
      ['{ graph(limit: 1001) { nodes { name } } }', 400, 'limit: at most 1000'],
      ['{ graph(limit: 1000000) { nodes { name } } }', 400, 'Query cost: at most 200000'],
      ['{ neighborhood(of: "nobody") { nodes { name } } }', 404, 'there is no record'],
    ])('%s: %i', async (query, status, message) => {
      const response = await post(query);
      const body = (await response.json()) as Any;
      expect(response.status).toBe(status);
      expect(body.error).toContain(message);
      expect(typeof body.code).toBe('string');
    });

    it('a body that is no JSON, and one beside arguments', async () => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' };
      expect((await get('/d3', init)).status).toBe(400);
      expect((await get('/d3?of=iflytek', init)).status).toBe(400);
    });
  });

  it('a reader that goes away ends the reading', async () => {
    const response = await get('/jsonl');
    const reader = response.body!.getReader();
    await reader.read();
    const before = sent.length;
    await reader.cancel();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sent.length).toBe(before);
  });
});
