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
import { DataSet } from 'vis-data/peer';
import { describe, expect, it } from 'vitest';
import { hostile, hostileNames, written } from './graphs.ts';

// biome-ignore lint/suspicious/noExplicitAny: files of many shapes
type Any = any;

const { nodes, edges, source } = hostile();
const ids = nodes.map(({ id }) => id);
const edgeIds = edges.map(({ id }) => id).sort();
const json = async (name: string, options = {}): Promise<Any> =>
  JSON.parse(await written(name, source, options));
/** As UTF-8 carries it. */
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

  it('JSON-LD: a processor without a network makes a triple and a statement of each relationship', async () => {
    const refuse = () => Promise.reject(new Error('it asked for a document'));
    const quads = (await jsonld.toRDF(await json('jsonld'), {
      documentLoader: refuse,
    } as Any)) as unknown as Any[];
    const triples = quads.filter((q) => q.predicate.value === 'urn:model-atlas:term:DEVELOPS');
    expect(triples).toHaveLength(edges.filter(({ type }) => type === 'DEVELOPS').length);
    const statements = quads.filter((q) => q.object.value === 'urn:model-atlas:term:Statement');
    expect(statements).toHaveLength(edges.length);
    const names = quads.filter((q) => q.predicate.value.endsWith('#label'));
    expect(names.map((q) => q.object.language)).toEqual(names.map(() => 'zh'));
    expect(names.map((q) => q.object.value).sort()).toEqual([...hostileNames].sort());
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
