import type { FieldKind } from '../../ontology/define.ts';
import { type Column, edgeColumns, nodeColumns } from '../columns.ts';
import { colourOf, cutText, type Drawing, edgeColour, edgeId } from '../drawing.ts';
import { type Format, format } from '../format.ts';
import { aliasesOf, basisColumns, basisTexts, claimTexts, sourceTexts } from '../properties.ts';
import { lineHeight, textWidth } from '../scale.ts';
import type { ExportEdge, ExportNode } from '../source.ts';
import { element, xml } from '../xml.ts';

/** Booleans are texts: a program without an unknown boolean would read what is not known as false. */
const types: Readonly<Record<FieldKind, string>> = {
  string: 'string',
  enum: 'string',
  date: 'string',
  int: 'long',
  float: 'double',
  boolean: 'string',
};

const text = (...names: string[]): Column[] => names.map((name) => ({ name, kind: 'string' }));
const number = (...names: string[]): Column[] => names.map((name) => ({ name, kind: 'float' }));

const ofNodes = [
  ...text('label', 'entityType', 'color', 'nameZh', 'nameEn', 'aliases', 'summary', 'claims', 'sources'),
  ...number('size', 'x', 'y'),
  ...nodeColumns,
];
const ofEdges = [...text('label', 'relationshipType', 'color', ...basisColumns, 'sources'), ...edgeColumns];

const keys = (kind: 'node' | 'edge', columns: readonly Column[]) =>
  columns
    .map(({ name, kind: type }) =>
      element('key', { id: `${kind[0]}_${name}`, for: kind, 'attr.name': name, 'attr.type': types[type] }),
    )
    .join('\n');

const data = (kind: 'node' | 'edge', columns: readonly Column[], given: Readonly<Record<string, unknown>>) =>
  columns
    .map(({ name }) => {
      const value = given[name];
      if (value === undefined || value === null || value === '') return '';
      return element('data', { key: `${kind[0]}_${name}` }, xml(String(value)));
    })
    .join('');

const nodeData = (drawing: Drawing, n: ExportNode) => {
  const position = drawing.position(n);
  return data('node', ofNodes, {
    ...n.properties,
    label: drawing.label(n),
    entityType: n.type,
    color: colourOf(n.type),
    size: drawing.radius(n) * 2,
    // Upwards is positive in the programs that take them.
    ...(position ? { x: position.x, y: -position.y || 0 } : {}),
    aliases: aliasesOf(n.properties).join('; '),
    summary: drawing.summary(n),
    claims: claimTexts(n.properties).join('; '),
    sources: sourceTexts(n.properties).join('; '),
  });
};

const edgeData = (drawing: Drawing, e: ExportEdge) =>
  data('edge', ofEdges, {
    ...e.properties,
    ...basisTexts(e.properties),
    label: drawing.verb(e),
    relationshipType: e.type,
    color: edgeColour,
    sources: sourceTexts(e.properties).join('; '),
  });

/** What is said of the graph as a whole. */
const ofGraph = ({ truncated, sources }: Drawing): [name: string, value: string][] => [
  ...(truncated ? ([['truncated', cutText(truncated)!]] as [string, string][]) : []),
  ...(sources.length > 0 ? ([['sources', sources.join('\n')]] as [string, string][]) : []),
];

const document = (
  drawing: Drawing,
  more: { readonly namespaces: string; readonly keys: string },
  inside: { readonly node: (n: ExportNode) => string; readonly edge: (e: ExportEdge) => string },
) => ({
  open: `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"${more.namespaces}>
${keys('node', ofNodes)}
${keys('edge', ofEdges)}
${ofGraph(drawing)
  .map(([name]) => `<key id="g_${name}" for="graph" attr.name="${name}" attr.type="string"/>\n`)
  .join('')}${more.keys}<graph id="G" edgedefault="directed">
${ofGraph(drawing)
  .map(([name, value]) => `<data key="g_${name}">${xml(value)}</data>\n`)
  .join('')}`,
  node: (n: ExportNode) => `${element('node', { id: n.id }, nodeData(drawing, n) + inside.node(n))}\n`,
  edge: (e: ExportEdge) =>
    `${element('edge', { id: edgeId(e), source: e.start, target: e.end }, edgeData(drawing, e) + inside.edge(e))}\n`,
  close: '</graph>\n</graphml>\n',
  separator: '',
});

const graphml: Format = format(
  {
    name: 'graphml',
    mediaType: 'application/graphml+xml',
    extension: 'graphml',
    positions: 'optional',
    description:
      'GraphML for NetworkX, igraph, Cytoscape, Neo4j and others. What is not known is left out; yes and no are texts. Gephi merges parallel relationships of GraphML: for it, gexf. For yEd, yed.',
  },
  (drawing) => document(drawing, { namespaces: '', keys: '' }, { node: () => '', edge: () => '' }),
);

/** yEd draws a box with the name in it where we draw a disc with the name below: in the middle of the same room. */
const box = (drawing: Drawing, n: ExportNode): string => {
  const label = drawing.label(n);
  const size = drawing.fontSize(n);
  const { x, y } = drawing.position(n) ?? { x: 0, y: 0 };
  const [width, height] = [Math.round(textWidth(label, size) + 10), Math.round(size * lineHeight + 8)];
  const middle = y + (size * lineHeight) / 2;
  const shape =
    element('y:Geometry', {
      height,
      width,
      x: Math.round(x - width / 2),
      y: Math.round(middle - height / 2),
    }) +
    element('y:Fill', { color: colourOf(n.type), transparent: 'false' }) +
    element('y:BorderStyle', { color: '#000000', type: 'line', width: '1.0' }) +
    element('y:NodeLabel', { textColor: '#ffffff', fontSize: size }, xml(label)) +
    element('y:Shape', { type: 'roundrectangle' });
  return element('data', { key: 'ng' }, element('y:ShapeNode', {}, shape));
};

const arrow = (drawing: Drawing, e: ExportEdge): string => {
  const line =
    element('y:LineStyle', { color: edgeColour, type: 'line', width: drawing.line.width }) +
    element('y:Arrows', { source: 'none', target: 'standard' }) +
    element('y:EdgeLabel', {}, xml(drawing.verb(e)));
  return element('data', { key: 'eg' }, element('y:PolyLineEdge', {}, line));
};

const yed: Format = format(
  {
    name: 'yed',
    mediaType: 'application/graphml+xml',
    extension: 'graphml',
    positions: 'optional',
    description: 'GraphML with the shapes and labels of yEd; without layout, arrange it with yEd’s Layout.',
  },
  (drawing) =>
    document(
      drawing,
      {
        namespaces: ' xmlns:y="http://www.yworks.com/xml/graphml"',
        keys: '<key id="ng" for="node" yfiles.type="nodegraphics"/>\n<key id="eg" for="edge" yfiles.type="edgegraphics"/>\n',
      },
      { node: (n) => box(drawing, n), edge: (e) => arrow(drawing, e) },
    ),
);

export const graphmlFormats: readonly Format[] = [graphml, yed];
