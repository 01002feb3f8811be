import type { FieldKind } from '../../ontology/define.ts';
import { type Column, edgeColumns, nodeColumns } from '../columns.ts';
import { colourOf, cutText, type Drawing, edgeColour, edgeId } from '../drawing.ts';
import { type Format, format } from '../format.ts';
import { sourceTexts } from '../properties.ts';
import type { ExportEdge, ExportNode } from '../source.ts';
import { element, xml } from '../xml.ts';

const types: Readonly<Record<FieldKind, string>> = {
  string: 'string',
  enum: 'string',
  date: 'string',
  int: 'long',
  float: 'double',
  boolean: 'boolean',
};

const text = (...names: string[]): Column[] => names.map((name) => ({ name, kind: 'string' }));

const ofNodes = [
  ...text('label', 'entityType', 'color', 'nameZh', 'nameEn', 'aliases', 'summary', 'sources'),
  ...nodeColumns,
];
const ofEdges = [...text('label', 'relationshipType', 'sources'), ...edgeColumns];

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

/** About as wide as its label: a Chinese character takes twice the room of a Latin one. */
const widthOf = (label: string) =>
  Math.min(400, 30 + [...label].reduce((width, c) => width + (c > '\u2e7f' ? 13 : 7), 0));

const node = (drawing: Drawing, n: ExportNode) => {
  const p = n.properties;
  const label = drawing.label(n);
  const { x, y } = drawing.position(n) ?? { x: 0, y: 0 };
  const given = {
    ...p,
    label,
    entityType: n.type,
    color: colourOf(n.type),
    aliases: [...((p.aliasesZh ?? []) as string[]), ...((p.aliasesEn ?? []) as string[])].join('; '),
    summary: drawing.summary(n),
    sources: sourceTexts(p).join('; '),
  };
  const shape =
    element('y:Geometry', { height: '30.0', width: `${widthOf(label)}.0`, x: x * 5, y: y * 5 }) +
    element('y:Fill', { color: colourOf(n.type), transparent: 'false' }) +
    element('y:BorderStyle', { color: '#000000', type: 'line', width: '1.0' }) +
    element('y:NodeLabel', { textColor: '#ffffff' }, xml(label)) +
    element('y:Shape', { type: 'roundrectangle' });
  return element(
    'node',
    { id: n.id },
    data('node', ofNodes, given) + element('data', { key: 'ng' }, element('y:ShapeNode', {}, shape)),
  );
};

const edge = (drawing: Drawing, e: ExportEdge) => {
  const label = drawing.verb(e);
  const given = {
    ...e.properties,
    label,
    relationshipType: e.type,
    sources: sourceTexts(e.properties).join('; '),
  };
  const line =
    element('y:LineStyle', { color: edgeColour, type: 'line', width: '1.0' }) +
    element('y:Arrows', { source: 'none', target: 'standard' }) +
    element('y:EdgeLabel', {}, xml(label));
  return element(
    'edge',
    { id: edgeId(e), source: e.start, target: e.end },
    data('edge', ofEdges, given) + element('data', { key: 'eg' }, element('y:PolyLineEdge', {}, line)),
  );
};

export const graphml: Format = format(
  {
    name: 'graphml',
    mediaType: 'application/graphml+xml',
    extension: 'graphml',
    description: 'GraphML with the shapes and labels of yEd; in yEd, Layout arranges it.',
  },
  (drawing) => ({
    open: `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
${keys('node', ofNodes)}
${keys('edge', ofEdges)}
<key id="g_truncated" for="graph" attr.name="truncated" attr.type="string"/>
<key id="ng" for="node" yfiles.type="nodegraphics"/>
<key id="eg" for="edge" yfiles.type="edgegraphics"/>
<graph id="G" edgedefault="directed">
${drawing.truncated ? `<data key="g_truncated">${xml(cutText(drawing.truncated)!)}</data>\n` : ''}`,
    node: (n) => `${node(drawing, n)}\n`,
    edge: (e) => `${edge(drawing, e)}\n`,
    close: '</graph>\n</graphml>\n',
    separator: '',
  }),
);
