import { columnOf, typeOfRow } from '../../cypher/rows.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { textIn } from '../../ontology/language.ts';
import type { RelationshipTypeName } from '../../ontology/relationships.ts';
import type { Truncated } from '../../questions/found.ts';
import { sentence } from '../../questions/sentence.ts';
import type { Builder } from '../builder/builder.ts';
import type { Enums } from '../builder/enums.ts';
import type { GraphRow, PathRow, StepRow } from '../select/graph-rows.ts';

/** `Graph`, `Path` and what they consist of: how an answer that is a part of the graph looks. */
export const createGraph = (builder: Builder, enums: Enums) => {
  const Reason = builder.enumType('TruncationReason', {
    description: 'Which bound an answer met.',
    values: {
      LIMIT: { value: 'limit', description: 'The limit that the query asked for, or its default.' },
      RELATIONSHIPS: {
        value: 'relationships',
        description: 'The relationships that one graph shows at most.',
      },
      SEARCH: { value: 'search', description: 'What one level of a search looks at at most.' },
      STEPS: { value: 'steps', description: 'The work that putting paths or matches together may take.' },
      TIME: {
        value: 'time',
        description: 'Not given any more.',
        deprecationReason: 'An answer that the time cut short is an error with the code TIMEOUT.',
      },
    } as const,
  });

  const Truncation = builder.objectRef<Truncated>('Truncation').implement({
    description: 'Why an answer is not all there is, and how to get the rest.',
    fields: (t) => ({
      reason: t.field({
        type: Reason,
        nullable: false,
        description: 'The bound that was met.',
        resolve: (cut) => cut.reason,
      }),
      limit: t.int({
        description: 'How many that bound lets through. Null where it was the time.',
        resolve: (cut) => cut.limit,
      }),
      found: t.exposeInt('found', {
        nullable: false,
        description: 'How many there are at least.',
      }),
      advice: t.exposeString('advice', { nullable: false, description: 'How to get the rest, in English.' }),
    }),
  });

  const TypeCount = builder.objectRef<Counted<EntityTypeName>>('EntityTypeCount').implement({
    description: 'How many entities of one type a graph has.',
    fields: (t) => ({
      type: t.expose('type', {
        type: enums.EntityType,
        nullable: false,
        description: 'The type that is counted.',
      }),
      count: t.exposeInt('count', { nullable: false, description: 'How many entities of it there are.' }),
    }),
  });
  const RelationshipTypeCount = builder
    .objectRef<Counted<RelationshipTypeName>>('RelationshipTypeCount')
    .implement({
      description: 'How many relationships of one type a graph has.',
      fields: (t) => ({
        type: t.expose('type', {
          type: enums.RelationshipType,
          nullable: false,
          description: 'The type that is counted.',
        }),
        count: t.exposeInt('count', {
          nullable: false,
          description: 'How many relationships of it there are.',
        }),
      }),
    });

  const Stats = builder.objectRef<GraphRow>('GraphStats').implement({
    description: 'How much a graph holds, and what it cost.',
    fields: (t) => ({
      nodes: t.int({
        nullable: false,
        description: 'How many entities the graph has.',
        resolve: (g) => g.nodes.length,
      }),
      edges: t.int({
        nullable: false,
        description: 'How many relationships the graph has.',
        resolve: (g) => g.edges.length,
      }),
      byType: t.field({
        type: [TypeCount],
        nullable: false,
        description: 'Its entities by type, most first.',
        resolve: (g) => counted(g.nodes.map(typeOfRow)),
      }),
      byRelationship: t.field({
        type: [RelationshipTypeCount],
        nullable: false,
        description: 'Its relationships by type, most first.',
        resolve: (g) => counted(g.edges.map((edge) => edge.type)),
      }),
      statements: t.exposeInt('statements', {
        nullable: false,
        description: 'How many statements the question sent to the database.',
      }),
    }),
  });

  const Graph = builder.objectRef<GraphRow>('Graph').implement({
    description: 'A part of the graph, in a fixed order. Both ends of every edge are among its nodes.',
    fields: (t) => ({
      nodes: t.field({
        type: ['Entity'],
        nullable: false,
        description: 'The entities of the graph, each once.',
        leads: 'records',
        resolve: (g) => g.nodes,
      }),
      edges: t.field({
        type: ['Relationship'],
        nullable: false,
        description: 'The relationships between them, each once.',
        leads: 'within',
        resolve: (g) => g.edges,
      }),
      truncated: t.field({
        type: Truncation,
        description: 'Why this is not all there is. Null: nothing was left out.',
        resolve: (g) => g.truncated,
      }),
      stats: t.field({
        type: Stats,
        nullable: false,
        description: 'How much it holds, and what it cost.',
        resolve: (g) => g,
      }),
    }),
  });

  const Step = builder.objectRef<StepRow>('PathStep').implement({
    description: 'A step of a walk: along a relationship, to the next entity.',
    fields: (t) => ({
      relationship: t.field({
        type: 'Relationship',
        nullable: false,
        description: 'The relationship; on a path, the first by id of those that join the two entities.',
        leads: 'within',
        resolve: (step) => step.relationship,
      }),
      relationships: t.field({
        type: ['Relationship'],
        nullable: false,
        description:
          'It and, on a path, all others that join the two entities and may be walked, by id; the first 100.',
        leads: 'within',
        resolve: (step) => step.relationships,
      }),
      count: t.exposeInt('count', {
        nullable: false,
        description: 'How many relationships there are in relationships, those beyond the first 100 too.',
      }),
      direction: t.field({
        type: enums.Direction,
        nullable: false,
        description: 'OUT: it was walked from its start to its end. IN: from its end to its start.',
        resolve: (step) => step.direction,
      }),
      node: t.field({
        type: 'Entity',
        nullable: false,
        description: 'The entity that the step leads to.',
        leads: 'records',
        resolve: (step) => step.node,
      }),
    }),
  });

  const Path = builder.objectRef<PathRow>('Path').implement({
    description: 'A way from one entity to another that passes none twice.',
    fields: (t) => ({
      length: t.int({
        nullable: false,
        description: 'How many steps it takes. 0: from an entity to itself.',
        resolve: (path) => path.length,
      }),
      nodes: t.field({
        type: ['Entity'],
        nullable: false,
        description: 'The entities in the order walked: one more than there are steps.',
        leads: 'records',
        resolve: (path) => path.nodes,
      }),
      edges: t.field({
        type: ['Relationship'],
        nullable: false,
        description:
          'The relationships in the order walked, one for each step; steps has all of them, and says which way.',
        leads: 'within',
        resolve: (path) => path.steps.map((step) => step.relationship),
      }),
      steps: t.field({
        type: [Step],
        nullable: false,
        description: 'The steps in the order walked, from the first entity on.',
        leads: 'within',
        resolve: (path) => path.steps,
      }),
      sentence: t.string({
        nullable: false,
        description: 'What the path says, in words: 科大讯飞研发并发布讯飞星火，讯飞星火属于通用大模型。',
        args: {
          lang: t.arg({
            type: enums.Language,
            description: "The language of the sentence. Default: the request's.",
          }),
        },
        readsOfRecords: ['nameZh', 'nameEn'],
        resolve: ({ nodes, steps }, args, context) => {
          const lang = args.lang ?? context.language;
          const names = nodes.map(
            (node) => textIn(lang, columnOf(node, 'nameZh'), columnOf(node, 'nameEn'))?.text ?? node.id,
          );
          const told = steps.map(({ relationships }, i) =>
            relationships.map(({ type, start }) => ({ type, forward: start === nodes[i]!.id })),
          );
          return sentence(names, told, lang);
        },
      }),
    }),
  });

  return { Graph, Path, Step, Truncation };
};

export type Graphs = ReturnType<typeof createGraph>;

interface Counted<Type> {
  readonly type: Type;
  readonly count: number;
}

const counted = <Type extends string>(types: readonly Type[]): Counted<Type>[] => {
  const counts = new Map<Type, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts]
    .map(([type, count]) => ({ type, count }))
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
};

/** The field of an answer that shows it as one graph. */
export const graphField = <T extends { readonly graph: GraphRow }>(graphs: Graphs) => ({
  type: graphs.Graph,
  nullable: false as const,
  leads: 'within' as const,
  resolve: (row: T) => row.graph,
});
