import type { NodeRow } from '../../cypher/rows.ts';
import { common } from '../../questions/common.ts';
import type { Builder } from '../builder/builder.ts';
import { bounds, maximumJoined, someReferences, typesOf, walkOf, within } from '../inputs/graph-arguments.ts';
import type { GraphRow } from '../select/graph-rows.ts';
import { graphField } from '../types/graph.ts';
import { answerGraph } from './answer.ts';
import { byName } from './by-name.ts';
import type { GraphParts } from './parts.ts';
import { walkArguments } from './walk-arguments.ts';

interface SharedRow {
  readonly node: NodeRow;
  readonly touches: readonly NodeRow[];
}

interface CommonRow {
  readonly shared: readonly SharedRow[];
  readonly graph: GraphRow;
}

/** `common`: what several entities are next to. */
export const createCommon = (builder: Builder, { enums, graphs }: GraphParts): void => {
  const SharedNeighbor = builder.objectRef<SharedRow>('SharedNeighbor').implement({
    description: 'An entity that has relationships to several of those asked about.',
    fields: (t) => ({
      entity: t.field({
        type: 'Entity',
        nullable: false,
        description: 'The entity that they share.',
        leads: 'records',
        resolve: (row) => row.node,
      }),
      count: t.int({
        nullable: false,
        description: 'How many of the entities asked about it has a relationship to.',
        resolve: (row) => row.touches.length,
      }),
      touches: t.field({
        type: ['Entity'],
        nullable: false,
        description: 'Those of the entities asked about that it has a relationship to.',
        leads: 'records',
        resolve: (row) => row.touches,
      }),
    }),
  });
  const Common = builder.objectRef<CommonRow>('CommonNeighbors').implement({
    description: 'The neighbours that some entities have in common.',
    fields: (t) => ({
      shared: t.field({
        type: [SharedNeighbor],
        nullable: false,
        description: 'The shared neighbours: those of most of the entities first.',
        leads: 'within',
        resolve: (row) => row.shared,
      }),
      graph: t.field({
        ...graphField<CommonRow>(graphs),
        description:
          'The same as one graph: the entities asked about, the neighbours they share, and the relationships between the two.',
      }),
    }),
  });
  builder.queryField('common', (t) =>
    t.field({
      type: Common,
      description: 'What several entities have in common: the neighbours that at least minimum of them have.',
      args: {
        ids: t.arg.idList({
          required: true,
          description:
            'The entities, 2 to 10: each a slug, an id, or any name or alias that means one record alone.',
        }),
        minimum: t.arg.int({
          defaultValue: bounds.touched.preset,
          description:
            'How many of the entities a neighbour must be shared by: at least 1, at most 10. Default: 2.',
        }),
        limit: t.arg.int({
          defaultValue: bounds.shared.preset,
          description: 'How many neighbours are given: at most 500. Default: 50.',
        }),
        types: t.arg({
          type: [enums.EntityType],
          description: 'Only entities of these types are in the answer. Default: all types.',
        }),
        ...walkArguments(t.arg, enums),
      },
      resolve: (_, args, context, info) =>
        byName(context, 'common', args.ids, async (names) => {
          const minimum = within('minimum', args.minimum, bounds.touched);
          const limit = within('limit', args.limit, bounds.shared);
          const asked = someReferences('common', 'ids', args.ids, {
            minimum: 2,
            maximum: maximumJoined,
            names,
          });
          const meets = { types: typesOf(args.types) };
          const ids = asked.map(({ slug }) => slug);
          const { found, nodes, graph } = await answerGraph(context, info, asked, async (asker) => {
            const { edges, ...rest } = await common(asker, ids, {
              walk: walkOf(args),
              meets,
              minimum,
              limit,
            });
            return { ...rest, ids: [...ids, ...rest.shared.map(({ id }) => id)], joined: { by: edges } };
          });
          return {
            shared: found.shared.flatMap(({ id, touches }) => {
              const node = nodes.get(id);
              const touched = ids.filter((one) => touches.includes(one));
              return node ? [{ node, touches: touched.flatMap((one) => nodes.get(one) ?? []) }] : [];
            }),
            graph,
          };
        }),
    }),
  );
};
