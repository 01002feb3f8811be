import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Response keys that no query of a person has. */
const key = (name: string) => `atlasExport_${name}`;
const keys = {
  slug: key('slug'),
  id: key('id'),
  start: key('start'),
  end: key('end'),
  cut: key('cut'),
};

const field = (
  name: string,
  alias: string,
  inside: readonly SelectionNode[] = [],
  directives: readonly DirectiveNode[] = [],
): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: name },
  alias: { kind: Kind.NAME, value: alias },
  directives,
  ...(inside.length > 0 ? { selectionSet: { kind: Kind.SELECTION_SET, selections: inside } } : {}),
});

const slug = field('slug', keys.slug);
const ends = [field('id', keys.id), field('startSlug', keys.start), field('endSlug', keys.end)];
const cut = field(
  'truncated',
  keys.cut,
  ['reason', 'limit', 'found', 'advice'].map((name) => field(name, name)),
);

const on = (type: string, selections: readonly SelectionNode[]): InlineFragmentNode => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
  selectionSet: { kind: Kind.SELECTION_SET, selections },
});

const isEntity = (type: GraphQLCompositeType): boolean =>
  type.name === 'Entity' ||
  ((isObjectType(type) || isInterfaceType(type)) &&
    type.getInterfaces().some(({ name }) => name === 'Entity'));

/** What the rows of a list go through: undefined where no relationships led to them, or it is no list. */
const rowsOf = (type: GraphQLCompositeType): readonly FieldNode[] | undefined => {
  if (!isObjectType(type) || !type.name.endsWith('Connection')) return undefined;
  const edge = getNamedType(type.getFields().edges?.type);
  if (!isObjectType(edge)) return undefined;
  const { relationship, neighbor } = edge.getFields();
  if (neighbor) return [field('neighbor', key('far'), [slug]), field('node', key('along'), ends)];
  return relationship && [field('node', key('far'), [slug]), field('relationship', key('along'), ends)];
};

/** What must also be asked for on this type, so that the answer shows which records and relationships it consists of. */
const alsoAsked = (
  type: GraphQLCompositeType,
  { selections }: SelectionSetNode,
): readonly SelectionNode[] => {
  if (isEntity(type)) return [slug];
  if (type.name === 'Node') return [on('Entity', [slug]), on('Relationship', ends)];
  if (type.name === 'Relationship') return ends;
  if (type.name === 'Graph' || type.name === 'Path')
    return [
      field('nodes', key('nodes'), [slug]),
      field('edges', key('edges'), ends),
      ...(type.name === 'Graph'
        ? [cut]
        : [field('steps', key('steps'), [field('relationships', key('along'), ends)])]),
    ];
  const rows = rowsOf(type);
  if (!rows) return [];
  // Only where the query looks at the rows, under the same conditions: a count alone goes through nothing.
  return selections.flatMap((selection) =>
    selection.kind === Kind.FIELD && ['nodes', 'edges'].includes(selection.name.value)
      ? [field('edges', key('rows'), rows, selection.directives)]
      : [],
  );
};

/** The document, asking also which records and relationships its answer goes through. */
export const askThrough = (schema: GraphQLSchema, document: DocumentNode): DocumentNode => {
  const info = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(info, {
      SelectionSet: {
        leave: (set) => {
          const type = info.getParentType();
          const more = type ? alsoAsked(type, set) : [];
          return more.length > 0 ? { ...set, selections: [...set.selections, ...more] } : undefined;
        },
      },
    }),
  );
};

/** Why a graph in an answer is not all there is. */
export interface AnswerCut {
  readonly reason: string;
  readonly limit: number | null;
  readonly found: number;
  readonly advice: string;
}

/** The records and relationships that an answer goes through. */
export interface Through {
  readonly nodes: readonly string[];
  readonly edges: readonly { readonly id: string; readonly start: string; readonly end: string }[];
  readonly truncated: AnswerCut | undefined;
}

/** Reads them off the answer to a document made by `askThrough`. */
export const wentThrough = (data: unknown): Through => {
  const nodes = new Set<string>();
  const edges = new Map<string, Through['edges'][number]>();
  let truncated: AnswerCut | undefined;
  const open: unknown[] = [data];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    const found = next as Record<string, unknown>;
    const [node, id] = [found[keys.slug], found[keys.id]];
    if (typeof node === 'string') nodes.add(node);
    if (typeof id === 'string')
      edges.set(id, { id, start: found[keys.start] as string, end: found[keys.end] as string });
    if (found[keys.cut]) truncated ??= found[keys.cut] as AnswerCut;
    for (const value of Object.values(found)) open.push(value);
  }
  return { nodes: [...nodes], edges: [...edges.values()], truncated };
};
