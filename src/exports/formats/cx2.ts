import type { FieldKind } from '../../ontology/define.ts';
import { edgeColumns, nodeColumns } from '../columns.ts';
import { colourOf, cutText, type Drawing, drawingOf, edgeColour, edgeId } from '../drawing.ts';
import type { Format } from '../format.ts';
import { jsonOf } from '../numbers.ts';
import { aliasesOf, basisTexts, claimTexts, sourceTexts } from '../properties.ts';
import type { ExportEdge, ExportNode, GraphSource, Properties } from '../source.ts';

const types: Readonly<Record<FieldKind, string>> = {
  string: 'string',
  enum: 'string',
  date: 'string',
  int: 'long',
  float: 'double',
  boolean: 'boolean',
};

const declared = (texts: readonly string[], lists: readonly string[], columns: typeof nodeColumns) => ({
  ...Object.fromEntries(texts.map((name) => [name, { d: 'string' }])),
  ...Object.fromEntries(lists.map((name) => [name, { d: 'list_of_string' }])),
  ...Object.fromEntries(columns.map(({ name, kind }) => [name, { d: types[kind] }])),
});

const declarations = {
  networkAttributes: {
    name: { d: 'string' },
    lang: { d: 'string' },
    truncated: { d: 'string' },
    // As NDEx names them.
    reference: { d: 'string' },
    rights: { d: 'string' },
  },
  nodes: {
    ...declared(
      ['name', 'slug', 'type', 'color', 'nameZh', 'nameEn', 'summary'],
      ['aliases', 'claims', 'sources'],
      nodeColumns,
    ),
    size: { d: 'double' },
  },
  edges: declared(['name', 'interaction', 'relationshipType', 'basis', 'rule'], ['sources'], edgeColumns),
};

/** What is known: no empty texts and lists. */
const known = (values: Readonly<Record<string, unknown>>): Properties =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) =>
        value !== undefined &&
        value !== null &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  ) as Properties;

const own = (columns: typeof nodeColumns, properties: Properties) =>
  Object.fromEntries(columns.map(({ name }) => [name, properties[name]]));

const nodeText = (drawing: Drawing, n: ExportNode, id: number): string => {
  const p = n.properties;
  const position = drawing.position(n);
  const values = known({
    ...own(nodeColumns, p),
    name: drawing.label(n),
    slug: n.id,
    type: drawing.typeLabel(n.type),
    color: colourOf(n.type),
    size: drawing.radius(n) * 2,
    nameZh: p.nameZh,
    nameEn: p.nameEn,
    summary: drawing.summary(n),
    aliases: aliasesOf(p),
    claims: claimTexts(p),
    sources: sourceTexts(p),
  });
  return `{"id":${id},${position ? `"x":${position.x},"y":${position.y},` : ''}"v":${jsonOf(values)}}`;
};

const edgeText = (drawing: Drawing, e: ExportEdge, id: number, s: number, t: number): string => {
  const { basis, rule } = basisTexts(e.properties);
  const values = known({
    ...own(edgeColumns, e.properties),
    name: edgeId(e),
    interaction: drawing.verb(e),
    relationshipType: e.type,
    basis,
    rule,
    sources: sourceTexts(e.properties),
  });
  return `{"id":${id},"s":${s},"t":${t},"v":${jsonOf(values)}}`;
};

const passed = (attribute: string, type: string) => ({
  type: 'PASSTHROUGH',
  definition: { attribute, type },
});

const look = ({ line, namesEdges }: Drawing) => ({
  default: {
    network: { NETWORK_BACKGROUND_COLOR: '#FFFFFF' },
    node: {
      NODE_SHAPE: 'ellipse',
      NODE_BORDER_WIDTH: 0,
      NODE_LABEL_FONT_SIZE: 11,
      NODE_LABEL_COLOR: '#1F2328',
      NODE_LABEL_POSITION: {
        HORIZONTAL_ALIGN: 'center',
        VERTICAL_ALIGN: 'top',
        HORIZONTAL_ANCHOR: 'center',
        VERTICAL_ANCHOR: 'bottom',
        JUSTIFICATION: 'center',
        MARGIN_X: 0,
        MARGIN_Y: 2,
      },
    },
    edge: {
      EDGE_LINE_COLOR: edgeColour,
      EDGE_WIDTH: line.width,
      EDGE_OPACITY: line.opacity,
      EDGE_TARGET_ARROW_SHAPE: 'triangle',
      EDGE_TARGET_ARROW_COLOR: edgeColour,
      EDGE_LABEL_FONT_SIZE: 8,
    },
  },
  nodeMapping: {
    NODE_LABEL: passed('name', 'string'),
    NODE_BACKGROUND_COLOR: passed('color', 'string'),
    NODE_WIDTH: passed('size', 'double'),
    NODE_HEIGHT: passed('size', 'double'),
  },
  edgeMapping: namesEdges ? { EDGE_LABEL: passed('interaction', 'string') } : {},
});

/** The file says first how much there is: where that is not known, it is counted. */
const sizeOf = async (source: GraphSource) => {
  if (source.size) return source.size;
  let [nodes, edges] = [0, 0];
  for await (const page of source.nodes()) nodes += page.length;
  for await (const page of source.edges()) edges += page.length;
  return { nodes, edges };
};

export const cx2: Format = {
  name: 'cx2',
  mediaType: 'application/json',
  extension: 'cx2',
  positions: 'optional',
  description:
    'CX2 for Cytoscape on the desktop, Cytoscape Web and NDEx: names, sizes and colours are mapped; without layout, the program arranges it.',
  async *write(source, options = {}) {
    const drawing = await drawingOf(source, options, 'optional');
    const size = await sizeOf(source);
    const counted = {
      attributeDeclarations: 1,
      networkAttributes: 1,
      nodes: size.nodes,
      edges: size.edges,
      visualProperties: 1,
    };
    const metaData = Object.entries(counted).map(([name, elementCount]) => ({ name, elementCount }));
    const network = known({
      name: drawing.metadata.name,
      lang: drawing.lang,
      truncated: cutText(drawing.truncated),
      reference: drawing.sources.join('; '),
      rights: drawing.credits
        .flatMap(({ report, licence }) => (licence ? [`${report}: ${licence}`] : []))
        .join('; '),
    });
    yield `[{"CXVersion":"2.0","hasFragments":false},\n${JSON.stringify({ metaData })},\n${JSON.stringify({
      attributeDeclarations: [declarations],
    })},\n${JSON.stringify({ networkAttributes: [network] })},\n{"nodes":[\n`;
    const places = new Map<string, number>();
    for await (const page of source.nodes()) {
      const texts = page.map((n) => {
        places.set(n.id, places.size);
        return nodeText(drawing, n, places.size - 1);
      });
      if (texts.length > 0) yield (places.size > texts.length ? ',\n' : '') + texts.join(',\n');
    }
    yield '\n]},\n{"edges":[\n';
    let count = 0;
    for await (const page of source.edges()) {
      const texts = page.flatMap((e) => {
        const [s, t] = [places.get(e.start), places.get(e.end)];
        return s === undefined || t === undefined ? [] : [edgeText(drawing, e, count++, s, t)];
      });
      if (texts.length > 0) yield (count > texts.length ? ',\n' : '') + texts.join(',\n');
    }
    yield `\n]},\n${JSON.stringify({ visualProperties: [look(drawing)] })},\n{"status":[{"success":true}]}]\n`;
  },
};
