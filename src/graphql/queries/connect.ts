import type { NodeRow } from '../../cypher/rows.ts';
import { connect } from '../../questions/connect.ts';
import type { Builder } from '../builder/builder.ts';
import { bounds, maximumJoined, someReferences, walkOf, within } from '../inputs/graph-arguments.ts';
import type { GraphRow } from '../select/graph-rows.ts';
import { graphField } from '../types/graph.ts';
import { answerGraph } from './answer.ts';
import { byName } from './by-name.ts';
import type { GraphParts } from './parts.ts';

interface JoinedRow {
  readonly graph: GraphRow;
  readonly groups: readonly (readonly NodeRow[])[];
}

/** `connect`: a small graph that joins some entities. */
export const createConnect = (builder: Builder, { enums, graphs }: GraphParts): void => {
  const Joined = builder.objectRef<JoinedRow>('JoinedGraph').implement({
    description: 'How some entities hang together.',
    fields: (t) => ({
      graph: t.field({ ...graphField<JoinedRow>(graphs), description: 'The graph that joins them.' }),
      joined: t.boolean({
        nullable: false,
        description: 'All of them are joined.',
        resolve: (row) => row.groups.length === 1,
      }),
      groups: t.field({
        type: t.listRef(t.listRef('Entity')),
        nullable: false,
        description: 'Those asked about, in groups; no way was found from one group to another.',
        leads: 'records',
        resolve: (row) => row.groups,
      }),
    }),
  });
  builder.queryField('connect', (t) =>
    t.field({
      type: Joined,
      description:
        'A small graph that joins some entities by shortest paths between the nearest; at most twice the smallest possible.',
      args: {
        ids: t.arg.idList({
          required: true,
          description: '2 to 10 entities: slugs, ids, or names that mean one alone.',
        }),
        maxLength: t.arg.int({
          defaultValue: bounds.joinLength.preset,
          description: 'Length of each path, at most 8.',
        }),
        relationships: t.arg({ type: [enums.RelationshipType], description: 'Only along these (any).' }),
        derived: t.arg.boolean({ defaultValue: false, description: 'Along derived relationships too.' }),
      },
      resolve: (_, args, context, info) =>
        byName(context, 'connect', args.ids, async (names) => {
          const maxLength = within('maxLength', args.maxLength, bounds.joinLength);
          const ends = someReferences('connect', 'ids', args.ids, {
            minimum: 2,
            maximum: maximumJoined,
            names,
          });
          const walk = walkOf(args);
          const { found, nodes, graph } = await answerGraph(context, info, ends, async (asker) => ({
            ...(await connect(
              asker,
              ends.map(({ slug }) => slug),
              { ...walk, maxLength },
            )),
            joined: { byAny: walk },
          }));
          return { graph, groups: found.groups.map((group) => group.flatMap((id) => nodes.get(id) ?? [])) };
        }),
    }),
  );
};
