import type { EntityTypeName } from '../../ontology/entities.ts';
import { entityTypeNames } from '../../ontology/ontology.ts';
import type { RelationshipTypeName } from '../../ontology/relationships.ts';
import type { Happening } from '../../questions/happenings.ts';
import {
  type Timeline,
  type TimelineGroup,
  type TimelinePeriod,
  timeline,
} from '../../questions/timeline.ts';
import type { Builder } from '../builder/builder.ts';
import { typesOf, walkOf } from '../inputs/graph-arguments.ts';
import { LookAhead, selectOnce } from '../select/look-ahead.ts';
import { noteUnmet } from '../select/missing.ts';
import { readRelationships } from '../types/derivation.ts';
import type { GraphParts } from './parts.ts';

/** `timeline`: dated records and relationships by year or month. */
export const createTimelineQuery = (builder: Builder, { enums, filters, graphs }: GraphParts): void => {
  const Unit = builder.enumType('TimelineUnit', {
    description: 'How long the periods of a timeline are.',
    values: {
      YEAR: { value: 'year', description: 'One year: 2023.' },
      MONTH: {
        value: 'month',
        description: 'One month: 2023-07. Dates that say only a year are counted apart.',
      },
    } as const,
  });
  const Group = builder.objectRef<TimelineGroup>('TimelineGroup').implement({
    description: 'What one field of one type dates in a period.',
    fields: (t) => ({
      type: t.field({
        type: enums.EntityType,
        description: 'The type of the records. Null: these are relationships.',
        resolve: ({ kind, type }) => (kind === 'entity' ? (type as EntityTypeName) : null),
      }),
      relationship: t.field({
        type: enums.RelationshipType,
        description: 'The type of the relationships. Null: these are records.',
        resolve: ({ kind, type }) => (kind === 'relationship' ? (type as RelationshipTypeName) : null),
      }),
      field: t.exposeString('field', {
        nullable: false,
        description: 'The name of the field that has the date: releasedOn.',
      }),
      count: t.exposeInt('count', {
        nullable: false,
        description: 'How many of them have a date in the period.',
      }),
      ids: t.stringList({
        nullable: false,
        description: 'The first 100 of them: slugs of records, ids of relationships.',
        resolve: (group) => group.ids,
      }),
    }),
  });
  const Told = builder.objectRef<Happening>('TimelineHappening').implement({
    description:
      'Something that happened on a date, with everything that dates it: a release is told by an event, by the model’s own date and by the relationship of who released it.',
    fields: (t) => ({
      date: t.field({
        type: 'PartialDate',
        nullable: false,
        description: 'When, only as precisely as the source says.',
        resolve: (happening) => happening.date,
      }),
      records: t.field({
        type: ['Entity'],
        description:
          'The records that it is the date of, events first. One more statement for all of a query.',
        resolve: async ({ told }, _, context, info) => {
          const ids = [...new Set(told.flatMap((one) => (one.kind === 'entity' ? [one.id] : [])))];
          if (ids.length === 0) return [];
          const selection = selectOnce(context, info, () =>
            new LookAhead(info).node(entityTypeNames, true, [info.fieldNodes]),
          );
          const found = await Promise.all(ids.map((id) => context.loaders.node(selection, id)));
          return found.filter((row) => row !== null);
        },
      }),
      relationships: t.field({
        type: ['Relationship'],
        description: 'The relationships that have its date. One more statement for all of a query.',
        resolve: ({ told }, _, context, info) =>
          readRelationships(
            told.flatMap((one) => (one.kind === 'relationship' ? [one] : [])),
            context,
            info,
          ),
      }),
    }),
  });
  const Period = builder.objectRef<TimelinePeriod>('TimelinePeriod').implement({
    description: 'What is dated in one period.',
    fields: (t) => ({
      period: t.exposeString('period', {
        nullable: false,
        description: 'The year or month: YYYY or YYYY-MM.',
      }),
      count: t.exposeInt('count', {
        nullable: false,
        description:
          'How many things happened in it; one that several records and relationships date is one.',
      }),
      groups: t.field({
        type: [Group],
        nullable: false,
        description: 'What has these dates: first types of records, then types of relationships.',
        resolve: (period) => period.groups,
      }),
      happenings: t.field({
        type: [Told],
        nullable: false,
        description: 'The first 100 of them, earliest first.',
        resolve: (period) => period.happenings,
      }),
    }),
  });
  const Result = builder.objectRef<Timeline>('Timeline').implement({
    description:
      'Happenings by period. A record with two dates has two; what tells of the same date of the same thing is one.',
    fields: (t) => ({
      periods: t.field({
        type: [Period],
        nullable: false,
        description: 'Earliest first; periods without dates are left out.',
        resolve: (found) => found.periods,
      }),
      imprecise: t.field({
        type: [Period],
        nullable: false,
        description: 'By month, the dates that say only a year; by year, none.',
        resolve: (found) => found.imprecise,
      }),
      total: t.exposeInt('total', { nullable: false, description: 'Happenings in all, imprecise ones too.' }),
      truncated: t.field({
        type: graphs.Truncation,
        description: 'Why this is not all there is. Null: nothing was left out.',
        resolve: (found) => found.truncated ?? null,
      }),
    }),
  });

  builder.queryField('timeline', (t) =>
    t.field({
      type: Result,
      description:
        'What happened, by year or month, from dated records and relationships. Without types and relationships: all of them; with where alone records, with edge alone relationships.',
      args: {
        by: t.arg({
          type: Unit,
          defaultValue: 'year',
          description: 'How long a period is: YEAR or MONTH. Default: YEAR.',
        }),
        types: t.arg({
          type: [enums.EntityType],
          description:
            'Only records of these types. Default: all with dates, unless relationships are asked for.',
        }),
        relationships: t.arg({
          type: [enums.RelationshipType],
          description:
            'Only relationships of these types. Default: all with dates, unless types are asked for.',
        }),
        fields: t.arg.stringList({
          description:
            'Only dates in these fields: ["releasedOn"]. Default: those on which something happened; others are named here: ["asOf", "deadline", "validUntil"].',
        }),
        where: t.arg({
          type: filters.where(entityTypeNames),
          description:
            'Only records that meet this. Not where relationships alone are asked for. Default: every record.',
        }),
        edge: t.arg({
          type: filters.EdgeWhere,
          description:
            'Only relationships that meet this. Not where types alone are asked for. Default: every one.',
        }),
      },
      resolve: async (_, args, context, info) => {
        const found = await timeline(context.asker(), {
          by: args.by ?? 'year',
          types: typesOf(args.types),
          relationships: [...walkOf(args).relationships],
          fields: args.fields ?? [],
          ...(args.where ? { where: args.where } : {}),
          ...(args.edge ? { edge: args.edge } : {}),
        });
        context.noteCut(found.truncated);
        if (found.total === 0) noteUnmet(context, info, args.where, args.edge);
        return found;
      },
    }),
  );
};
