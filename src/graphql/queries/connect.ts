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
    description: 'How some entities are joined by paths, and which of them are not.',
    fields: (t) => ({
      graph: t.field({
        ...graphField<JoinedRow>(graphs),
        description: 'The entities asked about, and the paths that join them, as one graph.',
      }),
      joined: t.boolean({
        nullable: false,
        description: 'Whether paths join all of the entities asked about.',
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
          description:
            'The entities, 2 to 10: each a slug, an id, or any name or alias that means one record alone.',
        }),
        maxLength: t.arg.int({
          defaultValue: bounds.joinLength.preset,
          description: 'The longest path looked for, in relationships: 1 to 8. Default: 4.',
        }),
        relationships: t.arg({
          type: [enums.RelationshipType],
          description: 'Only relationships of these types are walked. Default: all types.',
        }),
        derived: t.arg.boolean({
          defaultValue: false,
          description: 'Whether derived relationships are walked too. Default: no.',
        }),
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
