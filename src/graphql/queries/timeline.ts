import { entityTypeNames } from '../../ontology/ontology.ts';
import {
  type Timeline,
  type TimelineGroup,
  type TimelinePeriod,
  timeline,
} from '../../questions/timeline.ts';
import type { Builder } from '../builder/builder.ts';
import { typesOf, walkOf } from '../inputs/graph-arguments.ts';
import type { GraphParts } from './parts.ts';

/** `timeline`: dated records and relationships by year or month. */
export const createTimelineQuery = (builder: Builder, { enums, filters, graphs }: GraphParts): void => {
  const Unit = builder.enumType('TimelineUnit', {
    description: 'How long a period is.',
    values: {
      YEAR: { value: 'year', description: 'A year.' },
      MONTH: { value: 'month', description: 'A month.' },
    } as const,
  });
  const Group = builder.objectRef<TimelineGroup>('TimelineGroup').implement({
    description: 'What one field of one type dates in a period.',
    fields: (t) => ({
      type: t.field({
        type: enums.EntityType,
        description: 'Type of the records; null: relationships.',
        resolve: (group) => (group.kind === 'entity' ? group.type : null),
      }),
      relationship: t.field({
        type: enums.RelationshipType,
        description: 'Type of the relationships; null: records.',
        resolve: (group) => (group.kind === 'relationship' ? group.type : null),
      }),
      field: t.exposeString('field', { nullable: false, description: 'The date field.' }),
      count: t.exposeInt('count', { nullable: false, description: 'How many.' }),
      ids: t.stringList({
        nullable: false,
        description: 'The first 100: slugs, or ids of relationships.',
        resolve: (group) => group.ids,
      }),
    }),
  });
  const Period = builder.objectRef<TimelinePeriod>('TimelinePeriod').implement({
    description: 'What is dated in one period.',
    fields: (t) => ({
      period: t.exposeString('period', { nullable: false, description: 'YYYY or YYYY-MM.' }),
      count: t.exposeInt('count', { nullable: false, description: 'Dates in it.' }),
      groups: t.field({
        type: [Group],
        nullable: false,
        description: 'Records, then relationships.',
        resolve: (period) => period.groups,
      }),
    }),
  });
  const Result = builder.objectRef<Timeline>('Timeline').implement({
    description: 'Dates by period. A record with two dates counts at both.',
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
        description: 'By month: dates that say only a year.',
        resolve: (found) => found.imprecise,
      }),
      total: t.exposeInt('total', { nullable: false, description: 'Dates in all, imprecise ones too.' }),
      truncated: t.field({
        type: graphs.Truncation,
        description: 'Null: nothing was left out.',
        resolve: (found) => found.truncated ?? null,
      }),
    }),
  });

  builder.queryField('timeline', (t) =>
    t.field({
      type: Result,
      description:
        'Dated records and relationships by year or month. Without types and relationships: all of them; with where alone records, with edge alone relationships.',
      args: {
        by: t.arg({ type: Unit, defaultValue: 'year', description: 'How long a period is.' }),
        types: t.arg({ type: [enums.EntityType], description: 'Only these records.' }),
        relationships: t.arg({ type: [enums.RelationshipType], description: 'Only these relationships.' }),
        fields: t.arg.stringList({ description: 'Only these date fields: releasedOn.' }),
        where: t.arg({
          type: filters.where(entityTypeNames),
          description: 'Which records; not with relationships alone.',
        }),
        edge: t.arg({ type: filters.EdgeWhere, description: 'Which relationships; not with types alone.' }),
      },
      resolve: (_, args, context) =>
        timeline(context.asker(), {
          by: args.by ?? 'year',
          types: typesOf(args.types),
          relationships: [...walkOf(args).relationships],
          fields: args.fields ?? [],
          ...(args.where ? { where: args.where } : {}),
          ...(args.edge ? { edge: args.edge } : {}),
        }),
    }),
  );
};
