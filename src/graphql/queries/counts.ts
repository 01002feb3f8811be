import type { Counting } from '../../cypher/counts.ts';
import type { NodeRow } from '../../cypher/rows.ts';
import type { Where } from '../../cypher/selection.ts';
import { countRelationships } from '../../questions/counts.ts';
import type { Truncated } from '../../questions/found.ts';
import type { Builder, Ref } from '../builder/builder.ts';
import { bounds, within } from '../inputs/graph-arguments.ts';
import type { Operators } from '../inputs/operators.ts';
import { type RecordWhere, whereOfType } from '../inputs/record-filter.ts';
import type { Nodes } from '../select/graph-rows.ts';
import { noteUnmet } from '../select/missing.ts';
import { answerEntities } from './answer.ts';
import type { GraphParts } from './parts.ts';

/** A record and a number that belongs to it. */
export interface EntityCountRow {
  readonly node: NodeRow;
  readonly count: number;
}

/** `EntityCount`: one row of a count by record. */
export const createEntityCount = (builder: Builder): Ref<EntityCountRow> =>
  builder.objectRef<EntityCountRow>('EntityCount').implement({
    description: 'A record, and how many belong to it.',
    fields: (t) => ({
      entity: t.field({
        type: 'Entity',
        nullable: false,
        description: 'The record that the count is about.',
        leads: 'records',
        resolve: (row) => row.node,
      }),
      count: t.exposeInt('count', {
        nullable: false,
        description: 'How many relationships it has, each counted once.',
      }),
    }),
  });

interface CountsRow {
  readonly counts: readonly EntityCountRow[];
  readonly total: number;
  readonly truncated: Truncated | undefined;
}

/** `relationshipCounts`: records of one type, ranked by how many relationships of one type they have. */
export const createCountsQuery = (
  builder: Builder,
  { enums, filters, graphs }: GraphParts,
  parts: { operators: Operators; EntityCount: Ref<EntityCountRow>; RecordWhere: RecordWhere },
): void => {
  const Counts = builder.objectRef<CountsRow>('RelationshipCounts').implement({
    description: 'Records by how many relationships of one type they have.',
    fields: (t) => ({
      counts: t.field({
        type: [parts.EntityCount],
        nullable: false,
        description: 'The records with the most first, equal ones by name.',
        leads: 'within',
        resolve: (row) => row.counts,
      }),
      total: t.exposeInt('total', {
        nullable: false,
        description: 'Records that having and where let through.',
      }),
      truncated: t.field({
        type: graphs.Truncation,
        description: 'Why this is not all there is. Null: every record is here.',
        resolve: (row) => row.truncated,
      }),
    }),
  });
  builder.queryField('relationshipCounts', (t) =>
    t.field({
      type: Counts,
      description:
        'Records of a type by how many relationships of one type they have, derived ones too; those with none as well.',
      args: {
        type: t.arg({
          type: enums.EntityType,
          required: true,
          description: 'The type of the records that are counted for.',
        }),
        relationship: t.arg({
          type: enums.RelationshipType,
          required: true,
          description: 'The type of the relationships that are counted.',
        }),
        direction: t.arg({
          type: enums.Direction,
          defaultValue: 'both',
          description: 'Which way relationships lead that count, seen from the record. Default: both.',
        }),
        having: t.arg({
          type: parts.operators.int,
          description: 'Only records with so many: { gte: 3 }. Default: any number, 0 too.',
        }),
        where: t.arg({
          type: parts.RecordWhere,
          description:
            'Only records that meet this: { company: { … } } for companies. Default: every record.',
        }),
        edge: t.arg({
          type: filters.EdgeWhere,
          description: 'Only relationships that meet this are counted. Default: all.',
        }),
        first: t.arg.int({
          defaultValue: bounds.counted.preset,
          description: 'How many records are given, those with most first: at most 500. Default: 20.',
        }),
      },
      resolve: async (_, args, context, info) => {
        const first = within('first', args.first, bounds.counted);
        const where = whereOfType('where', args.type, args.where);
        const counting: Counting = {
          type: args.type,
          relationship: args.relationship,
          direction: args.direction ?? 'both',
          ...(where ? { where } : {}),
          ...(args.edge ? { edge: args.edge } : {}),
          ...(args.having ? { having: args.having as Where } : {}),
        };
        const { found, nodes } = await answerEntities(context, info, async (asker) => {
          const counted = await countRelationships(asker, counting, first);
          return { ...counted, ids: counted.counts.map(({ id }) => id) };
        });
        if (found.total === 0) noteUnmet(context, info, args.where);
        return { ...found, counts: countRows(found.counts, nodes) };
      },
    }),
  );
};

/** Counts with their records; what is gone by now is left out. */
export const countRows = (
  counts: readonly { readonly id: string; readonly count: number }[],
  nodes: Nodes,
): EntityCountRow[] =>
  counts.flatMap(({ id, count }) => {
    const node = nodes.get(id);
    return node ? [{ node, count }] : [];
  });
