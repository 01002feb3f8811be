import { sentence } from '../../questions/sentence.ts';
import type { Builder, Ref } from '../builder/builder.ts';
import type { Enums } from '../builder/enums.ts';
import type { GraphRow, PathRow } from '../select/graph-rows.ts';
import { needs } from '../select/needs.ts';
import { type EdgeRow, typeOfRow } from '../select/rows.ts';

/** `Graph`, `Path` and what they consist of: how an answer that is a part of the graph looks. */
export const createGraph = (builder: Builder, enums: Enums, Relationship: Ref<EdgeRow>) => {
  const Reason = builder.enumType('TruncationReason', {
    description: 'Which bound an answer met.',
    values: {
      LIMIT: { value: 'limit', description: 'The limit that was asked for.' },
      RELATIONSHIPS: { value: 'relationships', description: 'What one graph shows at most.' },
      SEARCH: { value: 'search', description: 'What one level of a search brings at most.' },
      STEPS: { value: 'steps', description: 'What putting paths or matches together may cost.' },
      TIME: { value: 'time', description: 'The time of the request.' },
    } as const,
  });

  const Truncation = builder.objectRef<NonNullable<GraphRow['truncated']>>('Truncation').implement({
    description: 'Why this is not all there is.',
    fields: (t) => ({
      reason: t.field({
        type: Reason,
        nullable: false,
        description: 'The bound.',
        resolve: (cut) => cut.reason,
      }),
      limit: t.int({ description: 'Its size; null for the time.', resolve: (cut) => cut.limit ?? null }),
      found: t.exposeInt('found', { nullable: false, description: 'How many there are, at least.' }),
      advice: t.exposeString('advice', { nullable: false, description: 'How to get the rest.' }),
    }),
  });

  const count = (name: string, what: string, type: unknown) =>
    builder.objectRef<readonly [string, number]>(name).implement({
      description: `How many ${what} of one type there are.`,
      fields: (t) => ({
        type: t.field({
          type: type as typeof enums.EntityType,
          nullable: false,
          description: 'The type.',
          resolve: ([found]) => found as never,
        }),
        count: t.int({ nullable: false, description: 'How many.', resolve: ([, n]) => n }),
      }),
    });
  const TypeCount = count('EntityTypeCount', 'entities', enums.EntityType);
  const RelationshipTypeCount = count('RelationshipTypeCount', 'relationships', enums.RelationshipType);

  const Stats = builder.objectRef<GraphRow>('GraphStats').implement({
    description: 'What a graph holds and what it cost.',
    fields: (t) => ({
      nodes: t.int({ nullable: false, description: 'Entities.', resolve: (g) => g.nodes.length }),
      edges: t.int({ nullable: false, description: 'Relationships.', resolve: (g) => g.edges.length }),
      byType: t.field({
        type: [TypeCount],
        nullable: false,
        description: 'Entities by type, most first.',
        resolve: (g) => counted(g.nodes.map(typeOfRow)),
      }),
      byRelationship: t.field({
        type: [RelationshipTypeCount],
        nullable: false,
        description: 'Relationships by type, most first.',
        resolve: (g) => counted(g.edges.map((row) => row.edge!.type!)),
      }),
      statements: t.exposeInt('statements', {
        nullable: false,
        description: 'Statements the question sent to the database.',
      }),
    }),
  });

  const Graph = builder.objectRef<GraphRow>('Graph').implement({
    description: 'A part of the graph, in a fixed order; both ends of every edge are among the nodes.',
    fields: (t) => ({
      nodes: t.field({
        type: ['Entity'] as never,
        nullable: false,
        description: 'Entities.',
        extensions: needs({ kind: 'far' }),
        resolve: (g) => [...g.nodes] as never,
      }),
      edges: t.field({
        type: [Relationship],
        nullable: false,
        description: 'Relationships between them.',
        extensions: needs({ kind: 'relationship', type: 'Relationship' }),
        resolve: (g) => [...g.edges],
      }),
      truncated: t.field({
        type: Truncation,
        description: 'Null: nothing was left out.',
        resolve: (g) => g.truncated ?? null,
      }),
      stats: t.field({
        type: Stats,
        nullable: false,
        description: 'Counts and cost.',
        resolve: (g) => g,
      }),
    }),
  });

  const Path = builder.objectRef<PathRow>('Path').implement({
    description: 'A way from one entity to another that passes none twice.',
    fields: (t) => ({
      length: t.int({ nullable: false, description: 'Relationships.', resolve: (p) => p.edges.length }),
      nodes: t.field({
        type: ['Entity'] as never,
        nullable: false,
        description: 'Entities, in the order walked.',
        extensions: needs({ kind: 'far' }),
        resolve: (p) => [...p.nodes] as never,
      }),
      edges: t.field({
        type: [Relationship],
        nullable: false,
        description: 'Relationships, in the order walked; direction and node as walked.',
        extensions: needs({ kind: 'relationship', type: 'Relationship' }),
        resolve: (p) => [...p.edges],
      }),
      sentence: t.string({
        nullable: false,
        description: 'What it says, in words.',
        extensions: needs({ kind: 'node-properties', properties: ['nameZh', 'nameEn'] }),
        args: {
          lang: t.arg({
            type: enums.Language,
            description: "In which language. Default: the request's (Accept-Language).",
          }),
        },
        resolve: (path, args, context) => {
          const lang = args.lang ?? context.language;
          const names = path.nodes.map((node) =>
            String((lang === 'en' ? node.nameEn : undefined) ?? node.nameZh ?? node.id),
          );
          const told = path.edges.map(({ edge }, i) => ({
            type: edge!.type!,
            forward: edge!.start === path.nodes[i]!.id,
          }));
          return sentence(names, told, lang);
        },
      }),
    }),
  });

  return { Graph, Path, Relationship, Truncation };
};

export type Graphs = ReturnType<typeof createGraph>;

const counted = (types: readonly string[]): (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
};

/** The field of an answer that shows it as one graph. */
export const graphField = <T extends { readonly graph: GraphRow }>(graphs: Graphs) => ({
  type: graphs.Graph,
  nullable: false as const,
  extensions: needs({ kind: 'part', type: 'Graph' }),
  resolve: (row: T) => row.graph,
});
