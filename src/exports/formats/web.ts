import { entityTypeNames } from '../../ontology/ontology.ts';
import { colourOf, type Drawing, edgeColour, edgeId } from '../drawing.ts';
import { type Format, format, type Template } from '../format.ts';
import { spiral } from '../layout.ts';
import { particulars } from '../properties.ts';
import type { ExportEdge, ExportNode } from '../source.ts';

const json = (value: unknown) => JSON.stringify(value);
const mediaType = 'application/json';

/** A JSON object with two lists in it; `head` is what stands before them, `tail` after. */
const lists = (
  [nodes, edges]: readonly [string, string],
  parts: { head?: string; tail?: string; node: (n: ExportNode) => unknown; edge: (e: ExportEdge) => unknown },
): Template => ({
  open: `{${parts.head ?? ''}"${nodes}":[\n`,
  node: (n) => json(parts.node(n)),
  between: `\n],"${edges}":[\n`,
  edge: (e) => json(parts.edge(e)),
  close: `\n]${parts.tail ?? ''}}\n`,
  separator: ',\n',
});

const metadata = (drawing: Drawing) => `"metadata":${json(drawing.metadata)},\n`;

const d3: Format = format(
  {
    name: 'd3',
    mediaType,
    extension: 'json',
    description: 'D3 force: nodes and links. d3.forceLink(links).id(d => d.id).',
  },
  (drawing) =>
    lists(['nodes', 'links'], {
      head: metadata(drawing),
      node: (n) => ({
        id: n.id,
        label: drawing.label(n),
        type: n.type,
        color: colourOf(n.type),
        ...drawing.position(n),
        properties: particulars(n.properties),
      }),
      edge: (e) => ({
        id: edgeId(e),
        source: e.start,
        target: e.end,
        type: e.type,
        label: drawing.verb(e),
        properties: particulars(e.properties),
      }),
    }),
);

const cytoscapeStyle = [
  {
    selector: 'node',
    style: { label: 'data(label)', 'background-color': 'data(color)', color: edgeColour, 'font-size': 10 },
  },
  {
    selector: 'edge',
    style: {
      label: 'data(label)',
      'line-color': edgeColour,
      'target-arrow-color': edgeColour,
      'target-arrow-shape': 'triangle',
      'curve-style': 'bezier',
      color: edgeColour,
      'font-size': 8,
      width: 1,
    },
  },
];

const cytoscape: Format = format(
  {
    name: 'cytoscape',
    mediaType,
    extension: 'json',
    description: 'Cytoscape.js: elements, style and layout; give it to cytoscape({ container, ...file }).',
  },
  (drawing) =>
    lists(['nodes', 'edges'], {
      head: `"data":${json(drawing.metadata)},"style":${json(cytoscapeStyle)},"layout":${json({
        name: drawing.positioned ? 'preset' : 'cose',
      })},\n"elements":{`,
      tail: '}',
      node: (n) => ({
        data: {
          id: n.id,
          label: drawing.label(n),
          type: n.type,
          color: colourOf(n.type),
          properties: particulars(n.properties),
        },
        classes: n.type,
        ...(drawing.positioned ? { position: drawing.position(n) } : {}),
      }),
      edge: (e) => ({
        data: {
          id: edgeId(e),
          source: e.start,
          target: e.end,
          label: drawing.verb(e),
          type: e.type,
          properties: particulars(e.properties),
        },
        classes: e.type,
      }),
    }),
);

const graphology: Format = format(
  {
    name: 'graphology',
    mediaType,
    extension: 'json',
    description: 'graphology and sigma: Graph.from(file). Always with positions; on a spiral without layout.',
  },
  (drawing) => {
    let place = 0;
    return lists(['nodes', 'edges'], {
      head: `"attributes":${json(drawing.metadata)},"options":${json({
        type: 'directed',
        multi: true,
        allowSelfLoops: true,
      })},\n`,
      node: (n) => ({
        key: n.id,
        attributes: {
          label: drawing.label(n),
          ...(drawing.position(n) ?? spiral(place++)),
          size: 5,
          color: colourOf(n.type),
          entityType: n.type,
          properties: particulars(n.properties),
        },
      }),
      edge: (e) => ({
        key: edgeId(e),
        source: e.start,
        target: e.end,
        undirected: false,
        attributes: {
          label: drawing.verb(e),
          size: 1,
          color: edgeColour,
          relationshipType: e.type,
          properties: particulars(e.properties),
        },
      }),
    });
  },
);

const vis: Format = format(
  {
    name: 'vis',
    mediaType,
    extension: 'json',
    description: 'vis-network: nodes and edges for its DataSets.',
  },
  (drawing) =>
    lists(['nodes', 'edges'], {
      head: metadata(drawing),
      node: (n) => ({
        id: n.id,
        label: drawing.label(n),
        group: n.type,
        title: `${drawing.label(n)} (${n.type})`,
        color: colourOf(n.type),
        shape: 'dot',
        ...drawing.position(n),
        properties: particulars(n.properties),
      }),
      edge: (e) => ({
        id: edgeId(e),
        from: e.start,
        to: e.end,
        label: drawing.verb(e),
        title: e.type,
        arrows: 'to',
        color: edgeColour,
        properties: particulars(e.properties),
      }),
    }),
);

const echarts: Format = format(
  {
    name: 'echarts',
    mediaType,
    extension: 'json',
    description: 'Apache ECharts: a whole option with one graph series; chart.setOption(file).',
  },
  (drawing) => {
    const names = entityTypeNames.map((type) => drawing.typeLabel(type));
    const options = {
      type: 'graph',
      layout: drawing.positioned ? 'none' : 'force',
      roam: true,
      draggable: true,
      edgeSymbol: ['none', 'arrow'],
      edgeSymbolSize: 6,
      label: { show: true, position: 'right' },
      lineStyle: { color: edgeColour, curveness: 0.1 },
      force: { repulsion: 200 },
      categories: entityTypeNames.map((type, i) => ({
        name: names[i],
        itemStyle: { color: colourOf(type) },
      })),
    };
    return lists(['data', 'links'], {
      head: `${metadata(drawing)}"tooltip":{},"legend":[${json({ data: names, type: 'scroll' })}],"series":[${json(options).slice(0, -1)},\n`,
      tail: '}]',
      node: (n) => ({
        id: n.id,
        name: drawing.label(n),
        category: drawing.typeLabel(n.type),
        symbolSize: 20,
        value: n.type,
        ...drawing.position(n),
      }),
      edge: (e) => ({
        source: e.start,
        target: e.end,
        value: e.type,
        label: { show: false, formatter: drawing.verb(e) },
      }),
    });
  },
);

const g6: Format = format(
  {
    name: 'g6',
    mediaType,
    extension: 'json',
    description: 'AntV G6 5: the data of a graph, with style.',
  },
  (drawing) =>
    lists(['nodes', 'edges'], {
      node: (n) => ({
        id: n.id,
        data: { label: drawing.label(n), entityType: n.type, properties: particulars(n.properties) },
        style: { labelText: drawing.label(n), fill: colourOf(n.type), ...drawing.position(n) },
      }),
      edge: (e) => ({
        id: edgeId(e),
        source: e.start,
        target: e.end,
        data: { relType: e.type, label: drawing.verb(e), properties: particulars(e.properties) },
        style: { labelText: drawing.verb(e), stroke: edgeColour, endArrow: true },
      }),
      tail: `,"combos":[],"metadata":${json(drawing.metadata)}`,
    }),
);

const nvl: Format = format(
  {
    name: 'nvl',
    mediaType,
    extension: 'json',
    description: 'Neo4j Visualization Library: nodes and relationships.',
  },
  (drawing) =>
    lists(['nodes', 'relationships'], {
      head: metadata(drawing),
      node: (n) => ({
        id: n.id,
        caption: drawing.label(n),
        color: colourOf(n.type),
        size: 25,
        ...drawing.position(n),
        labels: n.labels,
        properties: particulars(n.properties),
      }),
      edge: (e) => ({
        id: edgeId(e),
        from: e.start,
        to: e.end,
        type: e.type,
        caption: drawing.verb(e),
        color: edgeColour,
        width: 1,
        properties: particulars(e.properties),
      }),
    }),
);

const networkx: Format = format(
  {
    name: 'networkx',
    mediaType,
    extension: 'json',
    description: 'NetworkX 3.4 or later: networkx.node_link_graph(json.load(file), edges="edges").',
  },
  (drawing) =>
    lists(['nodes', 'edges'], {
      head: `"directed":true,"multigraph":true,"graph":${json(drawing.metadata)},\n`,
      node: (n) => ({
        id: n.id,
        label: drawing.label(n),
        type: n.type,
        color: colourOf(n.type),
        ...drawing.position(n),
        properties: particulars(n.properties),
      }),
      edge: (e) => ({
        source: e.start,
        target: e.end,
        key: edgeId(e),
        type: e.type,
        label: drawing.verb(e),
        properties: particulars(e.properties),
      }),
    }),
);

const jgf: Format = format(
  {
    name: 'jgf',
    mediaType: 'application/vnd.jgf+json',
    extension: 'json',
    description: 'JSON Graph Format 2: nodes as a map by id.',
  },
  (drawing) => ({
    open: `{"graph":{"id":"model-atlas","type":"knowledge-graph","label":${json(drawing.metadata.name)},"directed":true,"metadata":${json(drawing.metadata)},\n"nodes":{\n`,
    node: (n) =>
      `${json(n.id)}:${json({
        label: drawing.label(n),
        metadata: {
          type: n.type,
          color: colourOf(n.type),
          ...drawing.position(n),
          properties: particulars(n.properties),
        },
      })}`,
    between: '\n},"edges":[\n',
    edge: (e) =>
      json({
        id: edgeId(e),
        source: e.start,
        target: e.end,
        relation: e.type,
        directed: true,
        label: drawing.verb(e),
        metadata: { properties: particulars(e.properties) },
      }),
    close: '\n]}}\n',
    separator: ',\n',
  }),
);

/** Formats in JSON that drawing libraries read. */
export const webFormats: readonly Format[] = [
  d3,
  cytoscape,
  graphology,
  vis,
  echarts,
  g6,
  nvl,
  networkx,
  jgf,
];
