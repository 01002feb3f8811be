import { colourOf, neutralColour } from '../ontology/colours.ts';
import {
  entityType,
  isEntityTypeName,
  isRelationshipTypeName,
  relationshipType,
} from '../ontology/ontology.ts';
import { type Position, positionsOf } from './layout.ts';
import type { ExportOptions, Language } from './options.ts';
import type { Cut, ExportEdge, ExportNode, GraphSource } from './source.ts';

export const graphName = 'Model Atlas';
export const edgeColour = neutralColour;
export { colourOf };

/** How nodes and relationships of one file are shown. */
export interface Drawing {
  readonly lang: Language;
  /** Why it is not all, where it is not. */
  readonly truncated: Cut | undefined;
  /** What stands in a file about the file itself. */
  readonly metadata: { readonly name: string; readonly lang: Language; readonly truncated: Cut | null };
  /** Nodes have positions. */
  readonly positioned: boolean;
  /** What an entity type is called. */
  typeLabel(type: string): string;
  label(node: ExportNode): string;
  summary(node: ExportNode): string | undefined;
  /** The relationship as a verb. */
  verb(edge: ExportEdge): string;
  /** Where the node stands; undefined without a layout. */
  position(node: ExportNode): Position | undefined;
}

export const drawingOf = async (source: GraphSource, options: ExportOptions): Promise<Drawing> => {
  const lang = options.lang ?? 'zh';
  const positions = options.layout === 'force' ? await positionsOf(source) : undefined;
  const truncated = source.truncated;
  return {
    lang,
    truncated,
    metadata: { name: graphName, lang, truncated: truncated ?? null },
    positioned: positions !== undefined,
    typeLabel: (type) => (isEntityTypeName(type) ? entityType(type).label[lang] : type),
    label: (node) => labelIn(lang, node),
    summary: ({ properties: { summaryZh, summaryEn } }) =>
      ((lang === 'en' ? summaryEn || summaryZh : summaryZh || summaryEn) || undefined) as string | undefined,
    verb: ({ type }) => (isRelationshipTypeName(type) ? relationshipType(type).verb[lang] : type),
    position: ({ id }) => positions && (positions.get(id) ?? { x: 0, y: 0 }),
  };
};

const labelIn = (lang: Language, { id, properties: { nameZh, nameEn } }: ExportNode): string => {
  const label = lang === 'en' ? nameEn || nameZh : nameZh || nameEn;
  return typeof label === 'string' ? label : id;
};

/** Ids of relationships contain `~`, those of nodes do not: no file confuses the two. */
export const edgeId = ({ id }: ExportEdge): string => (id.includes('~') ? id : `~${id}`);

/** One line about what is missing, for a comment or a header; undefined: nothing is. */
export const cutText = (cut: Cut | undefined): string | undefined =>
  cut &&
  `truncated: ${cut.reason}${cut.limit == null ? '' : `, limit ${cut.limit}`}, at least ${cut.found} found. ${cut.advice}`;
