import type { GraphQLResolveInfo } from 'graphql';
import { entityTypeNames, relationshipFields } from '../../ontology/ontology.ts';
import type { RelationshipTypeName } from '../../ontology/relationships.ts';
import type { Builder, Ref } from '../builder/builder.ts';
import type { Enums } from '../builder/enums.ts';
import type { Context } from '../context.ts';
import { LookAhead, selectOnce } from '../select/look-ahead.ts';
import { type Connected, needs, properties } from '../select/needs.ts';
import type { EdgeRow, ListRow } from '../select/rows.ts';
import { type Connections, fieldType } from './connection.ts';
import { createRule, derivationFields } from './derivation.ts';
import type { Facets } from './facets.ts';

/** Any relationship, whatever its type, seen from one of its ends. */
export const createRelationship = (builder: Builder, enums: Enums, citation: Ref<unknown>) => {
  const rule = createRule(builder, enums);
  const end =
    (which: 'start' | 'end') =>
    (row: EdgeRow, _: unknown, context: Context, info: GraphQLResolveInfo): never => {
      if (row.ends) return row.ends[which] as never;
      const id = row.edge![which]!;
      const selection = selectOnce(context, info, () =>
        new LookAhead(info).node(entityTypeNames, true, [info.fieldNodes]),
      );
      return context.loaders.node(selection, id) as never;
    };
  return builder.objectRef<EdgeRow>('Relationship').implement({
    description: 'A relationship between two entities, with its sources.',
    fields: (t) => ({
      id: t.string({
        nullable: false,
        description: 'Id: start, type and end.',
        resolve: (row) => row.edge!.id,
      }),
      type: t.field({
        type: enums.RelationshipType,
        nullable: false,
        description: 'Its type.',
        extensions: needs({ kind: 'ends' }),
        resolve: (row) => row.edge!.type as RelationshipTypeName,
      }),
      direction: t.field({
        type: enums.Direction,
        nullable: false,
        description: 'OUT: it starts at the entity it was read from (on a path: it was walked forward).',
        extensions: needs({ kind: 'ends' }),
        resolve: (row) => (row.edge!.start === row.node.id && row.edge!.end !== row.node.id ? 'in' : 'out'),
      }),
      node: t.field({
        type: 'Entity' as never,
        nullable: false,
        description: 'The entity at the other end; in a graph, the one it ends at.',
        extensions: needs({ kind: 'far' }),
        resolve: (row) => row.node as never,
      }),
      start: t.field({
        type: 'Entity' as never,
        description: 'The entity it starts at. One more statement for all of a query.',
        extensions: needs({ kind: 'ends' }),
        resolve: end('start'),
      }),
      end: t.field({
        type: 'Entity' as never,
        description: 'The entity it ends at. One more statement for all of a query.',
        extensions: needs({ kind: 'ends' }),
        resolve: end('end'),
      }),
      ...Object.fromEntries(
        (['start', 'end'] as const).map((which) => [
          `${which}Slug`,
          t.string({
            nullable: false,
            description: `Slug of the entity it ${which}s at.`,
            extensions: needs({ kind: 'ends' }),
            resolve: (row) => row.edge![which]!,
          }),
        ]),
      ),
      citations: t.field({
        type: [citation],
        nullable: false,
        description: 'Who says so, and where; none where it is derived.',
        extensions: properties('citations'),
        resolve: (row) => [...(row.edge?.citations ?? [])],
      }),
      ...derivationFields(t, enums, rule),
      ...Object.fromEntries(
        relationshipFields().map(([property, field, names]) => [
          property,
          t.field({
            type: fieldType(enums, field) as 'String',
            description: `Only of ${names.join(', ')}. ${field.description}`,
            extensions: properties(property),
            resolve: (row) => (row.edge?.[property] ?? null) as never,
          }),
        ]),
      ),
    }),
  });
};

/** Lists of relationships of any type. */
export const createRelationshipConnection = (
  builder: Builder,
  connections: Connections,
  Relationship: Ref<EdgeRow>,
  facets: Facets,
): Ref<ListRow> => {
  const edge = builder.objectRef<EdgeRow>('RelationshipEdge').implement({
    description: 'A relationship in a list.',
    fields: (t) => ({
      cursor: t.exposeString('cursor', { nullable: false, description: 'Its place, for after and before.' }),
      node: t.field({
        type: Relationship,
        nullable: false,
        description: 'The relationship.',
        extensions: needs({ kind: 'relationship', type: 'Relationship' }),
        resolve: (row) => row,
      }),
    }),
  });
  return builder.objectRef<ListRow>('RelationshipConnection').implement({
    description: 'A page of relationships.',
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        nullable: false,
        description: 'The relationships with their places.',
        extensions: needs({ kind: 'edges', type: 'RelationshipEdge' }),
        resolve: (list) => [...list.edges],
      }),
      nodes: t.field({
        type: [Relationship],
        nullable: false,
        description: 'The relationships alone.',
        extensions: needs({ kind: 'relationship', type: 'Relationship' }),
        resolve: (list) => [...list.edges],
      }),
      pageInfo: t.field({
        type: connections.PageInfo,
        nullable: false,
        description: 'Where this page lies.',
        resolve: (list) => list,
      }),
      totalCount: t.int({
        nullable: false,
        description: 'How many there are in all; counted only when asked for.',
        resolve: (list) => list.totalCount ?? 0,
      }),
      facets: facets.field(t),
    }),
  });
};

/** How `Entity.relationships` is followed. */
export const anyRelationship: Connected = {
  name: 'Entity.relationships',
  types: entityTypeNames,
  abstract: true,
  step: (args) => ({
    relationships: (args.types as RelationshipTypeName[] | null | undefined) ?? [],
    direction: (args.direction as 'out' | 'in' | 'both' | null | undefined) ?? 'both',
    labels: [],
  }),
};
