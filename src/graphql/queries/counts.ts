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
        description: 'The record.',
        leads: 'records',
        resolve: (row) => row.node,
      }),
      count: t.exposeInt('count', { nullable: false, description: 'How many.' }),
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
        description: 'Most first, then by name.',
        leads: 'within',
        resolve: (row) => row.counts,
      }),
      total: t.exposeInt('total', {
        nullable: false,
        description: 'Records that having and where let through.',
      }),
      truncated: t.field({
        type: graphs.Truncation,
        description: 'Null: all of them are here.',
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
        type: t.arg({ type: enums.EntityType, required: true, description: 'Type of the records.' }),
        relationship: t.arg({ type: enums.RelationshipType, required: true, description: 'What counts.' }),
        direction: t.arg({
          type: enums.Direction,
          defaultValue: 'both',
          description: 'Seen from the record.',
        }),
        having: t.arg({ type: parts.operators.int, description: 'Only those with so many.' }),
        where: t.arg({ type: parts.RecordWhere, description: 'Which records.' }),
        edge: t.arg({ type: filters.EdgeWhere, description: 'Only relationships like this count.' }),
        first: t.arg.int({ defaultValue: bounds.counted.preset, description: 'At most 500.' }),
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
