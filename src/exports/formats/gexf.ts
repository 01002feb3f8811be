import { channels } from '../../ontology/colours.ts';
import type { FieldKind } from '../../ontology/define.ts';
import { type Column, edgeColumns, nodeColumns } from '../columns.ts';
import { periodOf } from '../dates.ts';
import { aboutLines, colourOf, type Drawing, edgeColour, edgeId, edgeKind } from '../drawing.ts';
import { type Format, format } from '../format.ts';
import { aliasesOf, basisColumns, basisTexts, claimTexts, sourceTexts } from '../properties.ts';
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

/** A list as Gephi reads it: what means something to it stands in quotes, with a backslash before quotes and backslashes. */
const item = (text: string) =>
  /[",'[\]\\|;]|^\s|\s$|^$/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : text;
const list = (items: readonly string[]) => `[${items.map(item).join(', ')}]`;

interface Attribute {
  readonly title: string;
  readonly type: string;
}

const declared = (columns: readonly Column[]): Attribute[] =>
  columns.map(({ name, kind }) => ({ title: name, type: types[kind] }));

const ofNodes: readonly Attribute[] = [
  { title: 'entityType', type: 'string' },
  { title: 'nameZh', type: 'string' },
  { title: 'nameEn', type: 'string' },
  { title: 'aliases', type: 'liststring' },
  { title: 'summary', type: 'string' },
  { title: 'claims', type: 'liststring' },
  { title: 'sources', type: 'liststring' },
  ...declared(nodeColumns),
];
const ofEdges: readonly Attribute[] = [
  { title: 'relationshipType', type: 'string' },
  ...basisColumns.map((title) => ({ title, type: 'string' })),
  { title: 'sources', type: 'liststring' },
  ...declared(edgeColumns),
];

const declaration = (kind: 'node' | 'edge', attributes: readonly Attribute[]) =>
  element(
    'attributes',
    { class: kind, mode: 'static' },
    attributes.map(({ title, type }, id) => element('attribute', { id, title, type })).join(''),
  );

const values = (attributes: readonly Attribute[], given: Readonly<Record<string, unknown>>) => {
  const known = attributes.flatMap(({ title }, id) => {
    const value = given[title];
    if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0))
      return [];
    return element('attvalue', { for: id, value: Array.isArray(value) ? list(value) : String(value) });
  });
  return element('attvalues', {}, known.join(''));
};

const colour = (of: string, a = 1) => {
  const [r, g, b] = channels(of);
  return element('viz:color', { r, g, b, a: a === 1 ? '1.0' : a });
};

const node = (drawing: Drawing, n: ExportNode) => {
  const p = n.properties;
  const position = drawing.position(n);
  const given = {
    ...p,
    entityType: n.type,
    aliases: aliasesOf(p),
    claims: claimTexts(p),
    summary: drawing.summary(n),
    sources: sourceTexts(p),
  };
  return element(
    'node',
    { id: n.id, label: drawing.label(n), ...periodOf(p) },
    values(ofNodes, given) +
      colour(colourOf(n.type)) +
      // Upwards is positive there.
      (position ? element('viz:position', { x: position.x, y: -position.y || 0, z: 0 }) : '') +
      element('viz:size', { value: drawing.radius(n) * 2 }),
  );
};

const edge = (drawing: Drawing, e: ExportEdge) =>
  element(
    'edge',
    {
      id: edgeId(e),
      source: e.start,
      target: e.end,
      label: drawing.verb(e),
      kind: edgeKind(e),
      weight: '1.0',
      ...periodOf(e.properties),
    },
    values(ofEdges, {
      ...e.properties,
      ...basisTexts(e.properties),
      relationshipType: e.type,
      sources: sourceTexts(e.properties),
    }) + colour(edgeColour, drawing.line.opacity),
  );

export const gexf: Format = format(
  {
    name: 'gexf',
    mediaType: 'application/gexf+xml',
    extension: 'gexf',
    positions: 'optional',
    description: 'GEXF 1.3 for Gephi: colours, types, sources, and the time a record is from.',
  },
  (drawing) => ({
    open: `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta><creator>${xml(drawing.metadata.name)}</creator><description>${xml([...(drawing.truncated ? [] : ['complete']), ...aboutLines(drawing)].join('\n'))}</description></meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">
${declaration('node', ofNodes)}
${declaration('edge', ofEdges)}
<nodes>
`,
    node: (n) => `${node(drawing, n)}\n`,
    between: '</nodes>\n<edges>\n',
    edge: (e) => `${edge(drawing, e)}\n`,
    close: '</edges>\n</graph>\n</gexf>\n',
    separator: '',
  }),
);
