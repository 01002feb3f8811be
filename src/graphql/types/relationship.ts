import type { GraphQLResolveInfo } from 'graphql';
import type { RelationshipRow } from '../../cypher/rows.ts';
import { entityTypeNames, relationshipFields } from '../../ontology/ontology.ts';
import type { Builder, Ref } from '../builder/builder.ts';
import type { Enums } from '../builder/enums.ts';
import { type Context, tellOf } from '../context.ts';
import { LookAhead, selectOnce } from '../select/look-ahead.ts';
import { readableCitations } from '../select/stored-values.ts';
import { createRule, derivationFields } from './derivation.ts';
import { storedField } from './stored-field.ts';

/** Any relationship, whatever its type: the same from wherever it is reached. */
export const createRelationship = (builder: Builder, enums: Enums, citation: Ref<string>) => {
  const rule = createRule(builder, enums);
  const end = (which: 'start' | 'end') =>
    ({
      type: 'Entity',
      reads: [which],
      leads: 'ends',
      resolve: (
        row: RelationshipRow & { readonly start: string; readonly end: string },
        _: unknown,
        context: Context,
        info: GraphQLResolveInfo,
      ) => row.ends?.[which] ?? load(row[which], context, info),
    }) as const;
  const load = (slug: string, context: Context, info: GraphQLResolveInfo) =>
    context.loaders.node(
      selectOnce(context, info, () => new LookAhead(info).node(entityTypeNames, true, [info.fieldNodes])),
      slug,
    );
  return builder.objectType('Relationship', {
    description: 'A relationship between two entities, with its sources.',
    interfaces: ['Node'],
    fields: (t) => ({
      type: t.field({
        type: enums.RelationshipType,
        nullable: false,
        description: 'What kind of relationship it is, such as DEVELOPS.',
        reads: ['type'],
        resolve: (row) => row.type,
      }),
      start: t.field({
        ...end('start'),
        description:
          'The entity it starts at; null where that is gone. One more statement for all of a query, but in graphs.',
      }),
      end: t.field({
        ...end('end'),
        description:
          'The entity it ends at; null where that is gone. One more statement for all of a query, but in graphs.',
      }),
      direction: t.field({
        type: enums.Direction,
        nullable: false,
        description: 'Always OUT, from start to end.',
        deprecationReason:
          'A relationship is the same from wherever it is reached: how it leads from a record is direction on the edge, on a path on the step.',
        resolve: () => 'out' as const,
      }),
      node: t.field({
        ...end('end'),
        description: 'The entity it ends at.',
        deprecationReason:
          'Use end. The entity at the other end of a list’s relationship is node of the edge, or neighbor.',
      }),
      startSlug: t.field({
        type: 'Slug',
        nullable: false,
        description: 'Slug of the entity it starts at.',
        reads: ['start'],
        resolve: (row) => row.start,
      }),
      endSlug: t.field({
        type: 'Slug',
        nullable: false,
        description: 'Slug of the entity it ends at.',
        reads: ['end'],
        resolve: (row) => row.end,
      }),
      citations: t.field({
        type: [citation],
        nullable: false,
        description: 'The sources: who says so, and where. Empty where it is derived.',
        reads: ['citations'],
        resolve: (row, _, context, info) =>
          readableCitations(row.citations, {
            record: row.id,
            property: 'citations',
            tell: tellOf(context, info),
          }),
      }),
      ...derivationFields(t, enums, rule),
      ...Object.fromEntries(
        relationshipFields().map(([name, field, types]) => [
          name,
          storedField(t, enums, name, field, `Only of ${types.join(', ')}. ${field.description}`),
        ]),
      ),
    }),
  });
};
