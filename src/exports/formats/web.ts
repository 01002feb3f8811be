import { colourOf, type Drawing, edgeColour, edgeId } from '../drawing.ts';
import { type Format, format } from '../format.ts';
import { particulars } from '../properties.ts';
import type { ExportNode } from '../source.ts';
import { json, lists, jsonType as mediaType, metadata, seeThrough } from './json.ts';

const extension = 'json';

const islandOf = (drawing: Drawing, { id }: ExportNode) => {
  const island = drawing.picture?.at(id)?.island;
  return island === undefined ? {} : { island };
};

const d3: Format = format(
  {
    name: 'd3',
    mediaType,
    extension,
    positions: 'optional',
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
        radius: drawing.radius(n),
        ...drawing.position(n),
        ...islandOf(drawing, n),
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

const cytoscapeStyle = ({ line, namesEdges }: Drawing) => [
  {
    selector: 'node',
    style: {
      label: 'data(label)',
      width: 'data(size)',
      height: 'data(size)',
      'background-color': 'data(color)',
      color: edgeColour,
      'font-size': 'data(fontSize)',
      'text-valign': 'bottom',
      'text-margin-y': 2,
      'text-wrap': 'ellipsis',
      'text-max-width': 220,
      // Zoomed out, only the names that can still be read are drawn.
      'min-zoomed-font-size': 7,
    },
  },
  {
    selector: 'edge',
    style: {
      'line-color': edgeColour,
      'target-arrow-color': edgeColour,
      'target-arrow-shape': 'triangle',
      'arrow-scale': 0.7,
      'curve-style': 'bezier',
      opacity: line.opacity,
      width: line.width,
    },
  },
  {
    selector: namesEdges ? 'edge' : 'edge:selected',
    style: {
      label: 'data(label)',
      color: edgeColour,
      'font-size': 8,
      'text-rotation': 'autorotate',
      opacity: 1,
    },
  },
];

const cytoscape: Format = format(
  {
    name: 'cytoscape',
    mediaType,
    extension,
    positions: 'optional',
    description:
      'Cytoscape.js: elements, style and layout; give it to cytoscape({ container, ...file }). For Cytoscape on the desktop, cx2.',
  },
  (drawing) =>
    lists(['nodes', 'edges'], {
      head: `"data":${json(drawing.metadata)},"style":${json(cytoscapeStyle(drawing))},"layout":${json({
        name: drawing.positioned ? 'preset' : 'cose',
        ...(drawing.positioned ? {} : { nodeDimensionsIncludeLabels: true, animate: false }),
      })},\n"elements":{`,
      tail: '}',
      node: (n) => ({
        data: {
          id: n.id,
          label: drawing.label(n),
          type: n.type,
          color: colourOf(n.type),
          size: drawing.radius(n) * 2,
          fontSize: drawing.fontSize(n),
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

/** From this size on sigma 3 shows a node's name, unless it is told otherwise. */
const sigmaThreshold = 6;

/** Sigma fits the picture into its window and takes sizes as pixels on the screen. */
const sigmaSize = (drawing: Drawing, n: ExportNode): number => {
  const size = Math.max(2, drawing.radius(n) * (drawing.picture?.fit ?? 1));
  const shown = drawing.picture === undefined || drawing.named(n);
  return Math.round((shown ? size : Math.min(size, sigmaThreshold - 0.1)) * 10) / 10;
};

const graphology: Format = format(
  {
    name: 'graphology',
    mediaType,
    extension,
    positions: 'always',
    description:
      'graphology and sigma: Graph.from(file). Always with positions, sizes and the names to show first; a graph too large for a layout stands on a spiral.',
  },
  (drawing) =>
    lists(['nodes', 'edges'], {
      head: `"attributes":${json(drawing.metadata)},"options":${json({
        type: 'directed',
        multi: true,
        allowSelfLoops: true,
      })},\n`,
      node: (n) => {
        const { x, y } = drawing.position(n)!;
        return {
          key: n.id,
          attributes: {
            label: drawing.label(n),
            // Upwards is positive there.
            x,
            y: y === 0 ? 0 : -y,
            size: sigmaSize(drawing, n),
            ...(drawing.named(n) ? { forceLabel: true } : {}),
            color: colourOf(n.type),
            entityType: n.type,
            ...islandOf(drawing, n),
            properties: particulars(n.properties),
          },
        };
      },
      edge: (e) => ({
        key: edgeId(e),
        source: e.start,
        target: e.end,
        undirected: false,
        attributes: {
          label: drawing.verb(e),
          size: drawing.line.width,
          color: seeThrough(edgeColour, drawing.line.opacity),
          relationshipType: e.type,
          properties: particulars(e.properties),
        },
      }),
    }),
);

const vis: Format = format(
  {
    name: 'vis',
    mediaType,
    extension,
    positions: 'optional',
    description:
      'vis-network: nodes and edges for its DataSets, and options: new Network(container, { nodes, edges }, file.options).',
  },
  (drawing) =>
    lists(['nodes', 'edges'], {
      head: `${metadata(drawing)}"options":${json({
        physics: drawing.positioned ? false : { stabilization: { iterations: 200 } },
        interaction: { hover: true, hideEdgesOnDrag: true },
      })},\n`,
      node: (n) => ({
        id: n.id,
        label: drawing.label(n),
        group: n.type,
        title: `${drawing.label(n)} (${drawing.typeLabel(n.type)})`,
        color: colourOf(n.type),
        shape: 'dot',
        size: drawing.radius(n),
        font: { size: drawing.fontSize(n), color: edgeColour },
        ...drawing.position(n),
        properties: particulars(n.properties),
      }),
      edge: (e) => ({
        id: edgeId(e),
        from: e.start,
        to: e.end,
        ...(drawing.namesEdges ? { label: drawing.verb(e) } : {}),
        title: drawing.verb(e),
        relationshipType: e.type,
        arrows: 'to',
        width: drawing.line.width,
        color: { color: edgeColour, opacity: drawing.line.opacity },
        properties: particulars(e.properties),
      }),
    }),
);

const g6: Format = format(
  {
    name: 'g6',
    mediaType,
    extension,
    positions: 'always',
    description:
      "AntV G6 5: new Graph({ container, data: file, autoFit: 'view', animation: false }). Always with positions, so that no layout is needed; a graph too large for one stands on a spiral.",
  },
  (drawing) =>
    lists(['nodes', 'edges'], {
      node: (n) => ({
        id: n.id,
        data: { label: drawing.label(n), entityType: n.type, properties: particulars(n.properties) },
        style: {
          labelText: drawing.label(n),
          labelPlacement: 'bottom',
          labelFontSize: drawing.fontSize(n),
          fill: colourOf(n.type),
          size: drawing.radius(n) * 2,
          ...drawing.position(n),
        },
      }),
      edge: (e) => ({
        id: edgeId(e),
        source: e.start,
        target: e.end,
        data: { relType: e.type, label: drawing.verb(e), properties: particulars(e.properties) },
        style: {
          ...(drawing.namesEdges ? { labelText: drawing.verb(e), labelFontSize: 8 } : {}),
          stroke: edgeColour,
          strokeOpacity: drawing.line.opacity,
          lineWidth: drawing.line.width,
          endArrow: true,
        },
      }),
      tail: `,"combos":[],"metadata":${json(drawing.metadata)}`,
    }),
);

const nvl: Format = format(
  {
    name: 'nvl',
    mediaType,
    extension,
    positions: 'optional',
    description: 'Neo4j Visualization Library: nodes and relationships.',
  },
  (drawing) =>
    lists(['nodes', 'relationships'], {
      head: metadata(drawing),
      node: (n) => ({
        id: n.id,
        caption: drawing.label(n),
        color: colourOf(n.type),
        size: drawing.radius(n) * 2,
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
        width: drawing.line.width,
        properties: particulars(e.properties),
      }),
    }),
);

/** Formats in JSON that drawing libraries read. */
export const webFormats: readonly Format[] = [d3, cytoscape, graphology, vis, g6, nvl];
