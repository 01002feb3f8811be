import { colourOf, neutralColour } from '../ontology/colours.ts';
import type { Language } from '../ontology/language.ts';
import {
  entityType,
  isEntityTypeName,
  isRelationshipTypeName,
  relationshipType,
} from '../ontology/ontology.ts';
import { type Credit, creditName, creditText } from './credits.ts';
import { spiral } from './layout/graph.ts';
import type { ExportOptions } from './options.ts';
import { type NamedIsland, type Picture, pictureOf, TooLarge } from './picture.ts';
import { fontSizeOf, lineOf, namedEdges, radiusOf } from './scale.ts';
import type { Cut, ExportEdge, ExportNode, GraphSource } from './source.ts';

export const graphName = 'Model Atlas';
export const edgeColour = neutralColour;
export { colourOf };

/**
 * What a format does with positions. `none`: it has no place for them. `optional`: the program that opens it finds its own
 * where there are none. `always`: it draws nothing without; a graph too large for a layout gets a spiral. `required`: a
 * graph too large for a layout is refused.
 */
export type Positions = 'none' | 'optional' | 'always' | 'required';

/** How nodes and relationships of one file are shown. */
export interface Drawing {
  readonly lang: Language;
  /** Why it is not all, where it is not. */
  readonly truncated: Cut | undefined;
  /** What stands in a file about the file itself. */
  readonly metadata: {
    readonly name: string;
    readonly lang: Language;
    readonly layout?: string;
    readonly islands?: readonly NamedIsland[];
    readonly truncated?: Cut;
    /** What it is taken from, each with its name in the file's language. */
    readonly sources?: readonly (Omit<Credit, 'nameZh' | 'nameEn'> & { readonly name: string })[];
  };
  /** What it is taken from, one line each: for comments and other texts. */
  readonly sources: readonly string[];
  readonly credits: readonly Credit[];
  /** Nodes have positions, and these come from a layout. */
  readonly positioned: boolean;
  readonly picture: Picture | undefined;
  /** How relationships' lines are drawn, and whether their verbs are written on them. */
  readonly line: { readonly width: number; readonly opacity: number };
  readonly namesEdges: boolean;
  /** What an entity type is called. */
  typeLabel(type: string): string;
  label(node: ExportNode): string;
  summary(node: ExportNode): string | undefined;
  /** The relationship as a verb. */
  verb(edge: ExportEdge): string;
  /** Where the node stands, in pixels, y downwards; undefined without a layout. */
  position(node: ExportNode): { readonly x: number; readonly y: number } | undefined;
  /** Its radius and the size of its name, in pixels. */
  radius(node: ExportNode): number;
  fontSize(node: ExportNode): number;
  /** Its name is to be seen when the whole picture is. */
  named(node: ExportNode): boolean;
}

/** Names, words and colours alone: nothing has to be known about the graph. */
export const wordsOf = (lang: Language) => ({
  typeLabel: (type: string) => (isEntityTypeName(type) ? entityType(type).label[lang] : type),
  label: (node: ExportNode) => labelIn(lang, node),
  summary: ({ properties: { summaryZh, summaryEn } }: ExportNode) =>
    ((lang === 'en' ? summaryEn || summaryZh : summaryZh || summaryEn) || undefined) as string | undefined,
  verb: ({ type }: ExportEdge) => (isRelationshipTypeName(type) ? relationshipType(type).verb[lang] : type),
});

export const drawingOf = async (
  source: GraphSource,
  options: ExportOptions,
  positions: Positions,
): Promise<Drawing> => {
  const lang = options.lang ?? 'zh';
  const words = wordsOf(lang);
  const needed = positions === 'always' || positions === 'required';
  const layout = options.layout ?? (needed ? 'auto' : 'none');
  const wanted = positions !== 'none' && layout !== 'none';
  const found = wanted ? await pictureOf(source, words.label, { ...options, layout }) : undefined;
  if (found instanceof TooLarge && (positions !== 'always' || options.layout !== undefined))
    throw found.error;
  const picture = found instanceof TooLarge ? undefined : found;
  const onSpiral = picture === undefined && positions === 'always';
  const { truncated } = source;
  const credits = (await source.credits?.()) ?? [];
  const edges = picture?.edges ?? source.size?.edges;
  const degree = (node: ExportNode) => picture?.at(node.id)?.degree ?? node.degree ?? 0;
  let place = 0;
  return {
    lang,
    truncated,
    metadata: {
      name: graphName,
      lang,
      ...(picture ? { layout: picture.layout } : onSpiral ? { layout: 'spiral' } : {}),
      ...(picture && picture.islands.length > 0 ? { islands: picture.islands } : {}),
      ...(truncated ? { truncated } : {}),
      ...(credits.length > 0
        ? {
            sources: credits.map((credit) => {
              const { nameZh: _, nameEn: __, report, ...rest } = credit;
              return { report, name: creditName(credit, lang), ...rest };
            }),
          }
        : {}),
    },
    credits,
    sources: credits.map((credit) => creditText(credit, lang)),
    positioned: picture !== undefined,
    picture,
    line: edges === undefined ? { width: 1, opacity: 0.4 } : lineOf(edges),
    namesEdges: edges !== undefined && edges <= namedEdges,
    ...words,
    position: ({ id }) => {
      if (onSpiral) return spiral(place++);
      const at = picture?.at(id);
      return picture && { x: at?.x ?? 0, y: at?.y ?? 0 };
    },
    radius: (node) => radiusOf(degree(node), picture?.nodes),
    fontSize: (node) => fontSizeOf(degree(node), picture?.nodes),
    named: ({ id }) => picture?.at(id)?.named ?? false,
  };
};

const labelIn = (lang: Language, { id, properties: { nameZh, nameEn } }: ExportNode): string => {
  const label = lang === 'en' ? nameEn || nameZh : nameZh || nameEn;
  return typeof label === 'string' ? label : id;
};

/** Ids of relationships contain `~`, those of nodes do not: no file confuses the two. */
export const edgeId = ({ id }: ExportEdge): string => (id.includes('~') ? id : `~${id}`);

/** What tells two relationships of one type between the same nodes apart: the type, and the part of the id after it. */
export const edgeKind = ({ id, type, start, end }: ExportEdge): string => {
  const plain = `${start}~${type}~${end}`;
  if (id === plain) return type;
  return `${type} ${id.startsWith(`${plain}~`) ? id.slice(plain.length + 1) : id}`;
};

/** What stands about the file in comments: what it lacks, and what it is taken from; one line each. */
export const aboutLines = ({ truncated, sources }: Pick<Drawing, 'truncated' | 'sources'>): string[] => [
  ...(truncated ? [cutText(truncated)!] : []),
  ...sources.map((text) => `source: ${text}`),
];

/** One line about what is missing, for a comment or a header; undefined: nothing is. */
export const cutText = (cut: Cut | undefined): string | undefined =>
  cut &&
  `truncated: ${cut.reason}${cut.limit == null ? '' : `, limit ${cut.limit}`}, at least ${cut.found} found. ${cut.advice}`;
