import { edgeColumns, nodeColumns } from '../columns.ts';
import { colourOf, cutText, edgeId } from '../drawing.ts';
import { type Format, format } from '../format.ts';
import { jsonOf } from '../numbers.ts';
import { aliasesOf, basisTexts, claimTexts, particulars, sourceTexts } from '../properties.ts';
import type { Properties } from '../source.ts';
import { json, jsonType } from './json.ts';

/** Lists as text: what NetworkX has read it must be able to write again, and most of its writers have no lists. */
const joined = (texts: readonly string[]) => texts.join('; ');

/** What is known, and no empty text. */
const known = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as Properties;

const own = (columns: readonly { readonly name: string }[], properties: Properties) =>
  Object.fromEntries(columns.map(({ name }) => [name, properties[name]]));

export const networkx: Format = format(
  {
    name: 'networkx',
    mediaType: jsonType,
    extension: 'json',
    positions: 'optional',
    description:
      'NetworkX 3.4 or later: networkx.node_link_graph(json.load(file), edges="edges"). Attributes are texts, numbers and booleans; what is not known is left out, so that GraphML, GML, GEXF and CX2 can be written from it.',
  },
  (drawing) => ({
    open: `{"directed":true,"multigraph":true,"graph":${json(
      known({
        name: drawing.metadata.name,
        lang: drawing.lang,
        truncated: cutText(drawing.truncated),
        sources: joined(drawing.sources),
      }),
    )},\n"nodes":[\n`,
    node: (n) =>
      jsonOf(
        known({
          ...own(nodeColumns, n.properties),
          id: n.id,
          label: drawing.label(n),
          type: n.type,
          color: colourOf(n.type),
          size: drawing.radius(n),
          ...drawing.position(n),
          nameZh: n.properties.nameZh,
          nameEn: n.properties.nameEn,
          aliases: joined(aliasesOf(n.properties)),
          summary: drawing.summary(n),
          claims: joined(claimTexts(n.properties)),
          sources: joined(sourceTexts(n.properties)),
        }),
      ),
    between: '\n],"edges":[\n',
    edge: (e) =>
      jsonOf(
        known({
          ...own(edgeColumns, e.properties),
          source: e.start,
          target: e.end,
          key: edgeId(e),
          type: e.type,
          label: drawing.verb(e),
          ...basisTexts(e.properties),
          sources: joined(sourceTexts(e.properties)),
        }),
      ),
    close: '\n]}\n',
    separator: ',\n',
  }),
);

export const jgf: Format = format(
  {
    name: 'jgf',
    mediaType: 'application/vnd.jgf+json',
    extension: 'json',
    positions: 'optional',
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
