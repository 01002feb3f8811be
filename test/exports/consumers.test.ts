import { execFileSync } from 'node:child_process';
import { DOMParser } from '@xmldom/xmldom';
import { parse as parseCsv } from 'csv-parse/sync';
import cytoscape from 'cytoscape';
import { forceLink, forceManyBody, forceSimulation } from 'd3-force';
import DOMPurify from 'dompurify';
import * as echarts from 'echarts';
import { MultiDirectedGraph } from 'graphology';
import gexfReader from 'graphology-gexf';
import jsonld from 'jsonld';
import { Parser as TurtleParser } from 'n3';
import readWorkbook from 'read-excel-file/node';
import { DataSet } from 'vis-data/peer';
import { describe, expect, it, vi } from 'vitest';
import { hostile, hostileNames, written } from './graphs.ts';

// biome-ignore lint/suspicious/noExplicitAny: files of many shapes
type Any = any;

const { nodes, edges, source } = hostile();
const ids = nodes.map(({ id }) => id);
const edgeIds = edges.map(({ id }) => id).sort();
const json = async (name: string, options = {}): Promise<Any> =>
  JSON.parse(await written(name, source, options));
/** As UTF-8 carries it. */
const utf8 = (text: string) => Buffer.from(text).toString();
const whole = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd');
/** What XML has no way to say, and half a character in UTF-8. */
const writable = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');

describe('what drawing libraries read', () => {
  it('d3-force: simulates', async () => {
    const file = await json('d3');
    forceSimulation(file.nodes)
      .force(
        'link',
        forceLink(file.links).id((d: Any) => d.id),
      )
      .force('charge', forceManyBody())
      .stop()
      .tick(3);
    expect(file.nodes.map((n: Any) => n.label)).toEqual(hostileNames);
    expect(file.links).toHaveLength(edges.length);
    expect(file.links.every((l: Any) => typeof l.source === 'object' && Number.isFinite(l.target.x))).toBe(
      true,
    );
  });

  it('Cytoscape.js: every element, no id taken twice', async () => {
    const file = await json('cytoscape', { layout: 'force' });
    const cy = cytoscape({ headless: true, styleEnabled: true, ...file });
    expect(cy.nodes().map((n) => n.data('label'))).toEqual(hostileNames);
    expect(
      cy
        .edges()
        .map((e) => e.id())
        .sort(),
    ).toEqual(edgeIds);
    expect(cy.getElementById(ids[3]!).position('x')).toBe(file.elements.nodes[3].position.x);
    cy.destroy();
  });

  it('graphology: from, with positions in any case and nothing that sigma takes for a program', async () => {
    for (const layout of ['none', 'force']) {
      const graph = MultiDirectedGraph.from(await json('graphology', { layout }));
      expect(graph.nodes()).toEqual(ids);
      expect(graph.edges().sort()).toEqual(edgeIds);
      graph.forEachNode((_, attributes) => {
        expect(Number.isFinite(attributes.x) && Number.isFinite(attributes.y)).toBe(true);
        expect(attributes).not.toHaveProperty('type');
      });
      expect(new Set(graph.mapNodes((_, { x, y }) => `${x} ${y}`)).size).toBe(ids.length);
    }
  });

  it('vis-data: both DataSets', async () => {
    const file = await json('vis');
    const [seen, joined] = [new DataSet<Any>(file.nodes), new DataSet<Any>(file.edges)];
    expect(seen.getIds()).toEqual(ids);
    expect(joined.getIds().sort()).toEqual(edgeIds);
    expect(joined.get().every((e: Any) => seen.get(e.from) && seen.get(e.to))).toBe(true);
  });

  it('ECharts: draws it on the server with every node and link', async () => {
    const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 800, height: 600 });
    chart.setOption({ ...(await json('echarts', { layout: 'force' })), animation: false });
    const series = (chart as Any).getModel().getSeriesByIndex(0);
    expect(series.getGraph().nodes).toHaveLength(ids.length);
    expect(series.getGraph().edges).toHaveLength(edges.length);
    expect(series.getData().mapArray((i: number) => series.getData().getName(i))).toEqual(hostileNames);
    expect(chart.renderToSVGString()).toContain('<svg');
    chart.dispose();
  });

  it.each([
    ['g6', 'edges'],
    ['nvl', 'relationships'],
  ])(
    '%s: ids that no node and relationship share, and no renderer in a key called type',
    async (name, key) => {
      const file = await json(name);
      const all = [...file.nodes, ...file[key]].map((one: Any) => one.id);
      expect(new Set(all).size).toBe(ids.length + edges.length);
      expect(file.nodes.every((n: Any) => n.type === undefined)).toBe(true);
      if (name === 'g6') expect(file.edges.every((e: Any) => e.type === undefined)).toBe(true);
    },
  );

  it('JSON Graph Format: a map of nodes and a list of edges', async () => {
    const { graph } = await json('jgf');
    expect(Object.keys(graph.nodes)).toEqual(ids);
    expect(graph.edges.every((e: Any) => graph.nodes[e.source] && graph.nodes[e.target])).toBe(true);
  });
});

describe('what graph programs read', () => {
  it('GEXF: graphology reads every node, edge, colour and name', async () => {
    const graph = gexfReader.parse(
      MultiDirectedGraph as Any,
      await written('gexf', source, { layout: 'force' }),
    );
    expect(graph.nodes()).toEqual(ids);
    expect(graph.edges().sort()).toEqual(edgeIds);
    expect(graph.mapNodes((_, { label }) => label)).toEqual(hostileNames.map(writable));
    expect(graph.getNodeAttributes(ids[0]!)).toMatchObject({
      color: 'rgba(138,0,231,1.0)',
      parametersBillion: 7,
    });
  });

  it('GEXF: a date as precise as it is known becomes whole days', async () => {
    const text = await written('gexf', source);
    expect(text).toMatch(/<node id="n-00" label="plain" start="2023-01-01">/);
    expect(text).toMatch(/<node id="n-08" [^>]* start="2024-02-29">/);
    expect(text).toMatch(/id="n-01~RELEASED~n-00~a1" [^>]*kind="RELEASED a1" [^>]*start="2024-05-01"/);
  });

  it('GraphML: graphology reads it', async () => {
    const { default: createReader } = await import('graphology-graphml/common/parser.js' as string);
    const document = new DOMParser().parseFromString('<t/>', 'application/xml');
    const reader = createReader(DOMParser, document.constructor);
    const graph = reader(MultiDirectedGraph, await written('graphml', source));
    expect(graph.nodes()).toEqual(ids);
    expect(graph.edges().sort()).toEqual(edgeIds);
    expect(graph.getNodeAttribute(ids[1], 'label')).toBe(hostileNames[1]);
    expect(graph.getNodeAttribute(ids[0], 'parametersBillion')).toBe(7);
  });

  it('JSON-LD and Turtle: processors without a network read the same triples, and a statement of each relationship', async () => {
    const base = 'https://example.org/kg#';
    const refuse = () => Promise.reject(new Error('it asked for a document'));
    const file = await json('jsonld', { base });
    const fromJson = (await jsonld.toRDF(file, { documentLoader: refuse } as Any)) as unknown as Any[];
    const fromTurtle = new TurtleParser().parse(utf8(await written('turtle', source, { base })));
    const texts = (quads: readonly Any[]) =>
      [
        ...new Set(
          quads.map(({ subject: s, predicate: p, object: o }) =>
            [s, p, o]
              .map((term: Any) =>
                term.termType === 'BlankNode'
                  ? '_'
                  : `${utf8(term.value)} ${term.language || term.datatype?.value || ''}`,
              )
              .join(' | '),
          ),
        ),
      ].sort();
    expect(texts(fromTurtle)).toEqual(texts(fromJson));
    const of = (predicate: string) => fromTurtle.filter((q) => q.predicate.value === predicate);
    const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
    const typed = of(`${rdf}type`).filter((q) => q.object.value === `${rdf}Statement`);
    expect(typed).toHaveLength(edges.length);
    expect(of(`${base}term/DEVELOPS`)).toHaveLength(edges.filter(({ type }) => type === 'DEVELOPS').length);
    const names = of('http://www.w3.org/2000/01/rdf-schema#label').filter((q) =>
      q.subject.value.startsWith(`${base}e/`),
    );
    expect(names.map((q) => q.object.value).sort()).toEqual([...hostileNames].map(utf8).sort());
    expect(new Set(names.map((q) => (q.object as Any).language))).toEqual(new Set(['zh']));
    // Every term that is used is explained.
    const explained = new Set(of('http://www.w3.org/2000/01/rdf-schema#comment').map((q) => q.subject.value));
    for (const name of ['DEVELOPS', 'Model', 'Company', 'parametersBillion', 'releasedOn', 'Source'])
      expect(explained).toContain(`${base}term/${name}`);
    const dates = of(`${base}term/releasedOn`).map((q) => (q.object as Any).datatype.value.split('#')[1]);
    expect(new Set(dates)).toEqual(new Set(['gYear', 'gYearMonth', 'date']));
  });

  it('points: arrays that a GPU takes, of the same numbers; islands: the communities that its nodes are in', async () => {
    const file = await json('points', { layout: 'islands' });
    expect(file.columns).toEqual(['id', 'label', 'type', 'x', 'y', 'island', 'degree']);
    expect(file.nodes.map(([id]: Any) => id)).toEqual(ids);
    expect(file.nodes.map(([, label]: Any) => label)).toEqual(hostileNames);
    const places = new Float32Array(file.nodes.flatMap((n: Any) => [n[3], n[4]]));
    expect(places.every(Number.isFinite)).toBe(true);
    const pairs = new Float32Array(file.links.flat());
    const ends = edges.map(({ start, end }) => `${start} ${end}`).sort();
    expect(
      Array.from(
        { length: pairs.length / 2 },
        (_, i) => `${ids[pairs[2 * i]!]} ${ids[pairs[2 * i + 1]!]}`,
      ).sort(),
    ).toEqual(ends);
    // Whoever reads it line by line has a node or a relationship on each.
    const lines = (await written('points', source, { layout: 'islands' })).split('\n');
    expect(JSON.parse(`${lines[0]!.replace(/,$/, '')}}`).metadata.islands).toEqual(file.metadata.islands);
    const { islands, nodes: counted, links } = await json('islands');
    expect([counted, links]).toEqual([ids.length, edges.length]);
    expect(islands.map(({ size }: Any) => size)).toEqual(
      file.metadata.islands.map((_: Any, i: number) => file.nodes.filter((n: Any) => n[5] === i).length),
    );
    await expect(written('islands', source, { layout: 'force' })).rejects.toThrow(/islands has no positions/);
  });

  it('CSV for people: begins with a BOM, is one table, and starts no formula', async () => {
    const text = await written('csv-nodes', source);
    expect(text.startsWith('\ufeffId,Label,Type,')).toBe(true);
    const rows = parseCsv(Buffer.from(text), { bom: true, columns: true, record_delimiter: '\r\n' }) as Any[];
    expect(rows.map((row) => row.Id)).toEqual(ids);
    expect(rows.map((row) => row.Label.replace(/^'(?=[=@])/, ''))).toEqual(hostileNames.map(whole));
    for (const row of rows) for (const value of Object.values(row)) expect(value).not.toMatch(/^[=+\-@\t\r]/);
    expect(rows[0].sources).toBe('r §2.3, case 1, claimed by acme');
    const joined = parseCsv(await written('csv-relationships', source), {
      bom: true,
      columns: true,
    }) as unknown as Any[];
    expect(joined.map((row) => row.Id).sort()).toEqual(edgeIds);
    expect(joined.every((row) => ids.includes(row.Source) && ids.includes(row.Target))).toBe(true);
  });

  it('Mermaid: its parser finds every node, label and edge', async () => {
    // The cleaning of HTML needs a page; what is tested is the parser.
    Object.assign(DOMPurify, { addHook: () => {}, sanitize: (text: string) => text });
    const { default: mermaid } = await import('mermaid');
    const text = await written('mermaid', source);
    expect((await mermaid.parse(text)).diagramType).toBe('flowchart-v2');
    const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
    const db = diagram.db as Any;
    expect([...db.getVertices().keys()]).toEqual(ids.map((id) => `n_${id.replace('-', '_')}`));
    const shown = [...db.getVertices().values()].map(({ text: label }: Any) =>
      label.replace(/ﬂ°°(\d+)¶ß/g, (_: string, code: string) => String.fromCodePoint(Number(code))),
    );
    const plain = (name: string) =>
      writable(name)
        .replace(/[\r\n]+|\t/g, ' ')
        .trim();
    expect(shown.map((label) => label.trim())).toEqual(hostileNames.map(plain));
    expect(db.getEdges()).toHaveLength(edges.length);
  });
});

const version = (program: string, ...args: string[]) => {
  try {
    execFileSync(program, args, { stdio: 'pipe' });
    return true;
  } catch {
    // Loud, so that nobody takes a suite that was left out for one that passed.
    // biome-ignore lint/suspicious/noConsole: it must be seen
    console.warn(`LEFT OUT: ${program} ${args.join(' ')} does not run here.`);
    return false;
  }
};
const run = (program: string, args: string[], input: string) =>
  execFileSync(program, args, { input, encoding: 'utf8', maxBuffer: 1e8, stdio: ['pipe', 'pipe', 'pipe'] });

describe.runIf(version('xmllint', '--version'))('xmllint', () => {
  it.each(['gexf', 'graphml'])('%s is well-formed', async (name) => {
    expect(run('xmllint', ['--noout', '-'], await written(name, source, { layout: 'force' }))).toBe('');
  });
});

describe.runIf(version('dot', '-V'))('Graphviz', () => {
  it.each(['none', 'force'] as const)('reads every name as it is, layout %s', async (layout) => {
    const file = JSON.parse(run('dot', ['-Tjson'], await written('dot', source, { layout })));
    const names = file.objects.map((o: Any) => o.name);
    expect(names).toEqual(ids);
    expect(file.edges).toHaveLength(edges.length);
    const svg = run('dot', ['-Tsvg'], await written('dot', source, { layout }));
    expect(svg).toContain('&lt;b&gt;bold&lt;/b&gt; &amp; &amp;lt;not&amp;gt;');
    expect(svg).toContain('讯飞星火 &quot;V3.5&quot;');
  });
});

/** Read by what people open them with. */
describe('pictures and workbooks', () => {
  const bytes = async (name: string, options = {}) =>
    Buffer.from(await written(name, source, options), 'latin1');

  it('PNG: an image of the size it says, and not only paper', async () => {
    const file = await bytes('png');
    expect(file.subarray(1, 4).toString()).toBe('PNG');
    const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
    expect(width).toBeGreaterThan(600);
    expect(Math.max(width, height)).toBeLessThanOrEqual(4_096);
    // An image of nothing packs into next to nothing.
    expect(file.length).toBeGreaterThan(width * height * 0.01);
  });

  it('xlsx: its reader finds every record and relationship; text is text, days are dates', async () => {
    const file = await bytes('xlsx');
    // Packed at another moment, it is the same file.
    vi.setSystemTime(new Date('2031-05-06T07:08:09Z'));
    expect((await bytes('xlsx')).equals(file)).toBe(true);
    vi.useRealTimers();
    const book = await readWorkbook(file);
    expect(book.map(({ sheet }) => sheet)).toEqual(['实体', '关系']);
    const [records, joined] = book.map(({ data: [head, ...rows] }) =>
      rows.map((row) => Object.fromEntries(head!.map((name, i) => [String(name), row[i]])) as Any),
    );
    expect(records!.map((row) => row.id)).toEqual(ids);
    const read = (text: string) => text.replace(/\r\n?/g, '\n').replaceAll('\ufffd', '').trim();
    expect(records!.map((row) => read(row.name))).toEqual(hostileNames.map((name) => read(writable(name))));
    const released = records!.map((row) => row.releasedOn).filter((value) => value !== null);
    const days = released
      .filter((value) => value instanceof Date)
      .map((day) => day.toISOString().slice(0, 10));
    expect(new Set(days)).toEqual(new Set(['2024-02-29']));
    expect(released).toContain('2023-02');
    expect(records!.every((row) => row.openSource === null)).toBe(true);
    expect(joined!.map((row) => row.id).sort()).toEqual(edgeIds);
  });

  it('CX2: integers for nodes and ends, everything declared, positions where there is a layout', async () => {
    const aspects = Object.assign({}, ...(await json('cx2', { layout: 'force' }))) as Any;
    expect(aspects.nodes.map((n: Any) => n.v.slug)).toEqual(ids);
    expect(aspects.metaData.find((m: Any) => m.name === 'edges').elementCount).toBe(aspects.edges.length);
    expect(aspects.edges.map((e: Any) => e.v.name).sort()).toEqual(edgeIds);
    for (const { s, t } of aspects.edges) expect(Math.max(s, t)).toBeLessThan(ids.length);
    const [declared] = aspects.attributeDeclarations;
    for (const kind of ['nodes', 'edges'])
      for (const { v } of aspects[kind])
        for (const name of Object.keys(v)) expect(declared[kind]).toHaveProperty(name);
    expect(new Set(aspects.nodes.map((n: Any) => `${n.x} ${n.y}`)).size).toBe(ids.length);
  });

  it('networkx: no nested value, and nothing that is not known', async () => {
    const file = await json('networkx');
    for (const one of [file.graph, ...file.nodes, ...file.edges])
      for (const value of Object.values(one)) expect(['string', 'number', 'boolean']).toContain(typeof value);
  });
});

const python = (code: string, input: string) =>
  JSON.parse(
    run('python3', ['-c', `import sys, json, io, networkx as nx\ndata = sys.stdin.buffer\n${code}`], input),
  );

describe.runIf(version('python3', '-c', 'import networkx'))('NetworkX', () => {
  const shape =
    'print(json.dumps([sorted(g.nodes), g.number_of_edges(), g.is_multigraph(), g.is_directed()]))';
  it('node-link JSON', async () => {
    const code = `g = nx.node_link_graph(json.load(data), edges="edges")\n${shape}`;
    expect(python(code, await written('networkx', source))).toEqual([ids, edges.length, true, true]);
  });
  it('writes again what it has read', async () => {
    const code = `g = nx.node_link_graph(json.load(data), edges="edges")
out = [io.BytesIO(), io.BytesIO(), io.BytesIO()]
nx.write_graphml(g, out[0]); nx.write_gml(g, out[1]); nx.write_gexf(g, out[2])
print(json.dumps([len(o.getvalue()) > 1000 for o in out]))`;
    // XML has no way to write some of the hostile characters: NetworkX does not replace them.
    const file = (await written('networkx', source)).replace(/\\u00[01][0-9a-f]|\\ufffe|\ufffe|\\ud83d/g, '');
    expect(python(code, file)).toEqual([true, true, true]);
  });
  it('GEXF', async () => {
    const code = `g = nx.read_gexf(data)\n${shape}`;
    expect(python(code, await written('gexf', source, { layout: 'force' }))).toEqual([
      ids,
      edges.length,
      true,
      true,
    ]);
  });
  it('GraphML', async () => {
    const code = `g = nx.read_graphml(data)\n${shape}`;
    expect(python(code, await written('graphml', source))).toEqual([ids, edges.length, true, true]);
  });
});
