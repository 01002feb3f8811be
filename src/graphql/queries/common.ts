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
    description: 'An entity next to several others.',
    fields: (t) => ({
      entity: t.field({
        type: 'Entity',
        nullable: false,
        description: 'The entity.',
        leads: 'records',
        resolve: (row) => row.node,
      }),
      count: t.int({
        nullable: false,
        description: 'To how many of them it is next.',
        resolve: (row) => row.touches.length,
      }),
      touches: t.field({
        type: ['Entity'],
        nullable: false,
        description: 'To which.',
        leads: 'records',
        resolve: (row) => row.touches,
      }),
    }),
  });
  const Common = builder.objectRef<CommonRow>('CommonNeighbors').implement({
    description: 'What some entities are all next to.',
    fields: (t) => ({
      shared: t.field({
        type: [SharedNeighbor],
        nullable: false,
        description: 'Next to most of them first.',
        leads: 'within',
        resolve: (row) => row.shared,
      }),
      graph: t.field({
        ...graphField<CommonRow>(graphs),
        description: 'Those asked about, what they share, and the relationships of the former.',
      }),
    }),
  });
  builder.queryField('common', (t) =>
    t.field({
      type: Common,
      description: 'Entities next to several others, by how many.',
      args: {
        ids: t.arg.idList({
          required: true,
          description: '2 to 10 entities: slugs, ids, or names that mean one alone.',
        }),
        minimum: t.arg.int({
          defaultValue: bounds.touched.preset,
          description: 'Next to at least so many of them.',
        }),
        limit: t.arg.int({ defaultValue: bounds.shared.preset, description: 'At most 500.' }),
        types: t.arg({ type: [enums.EntityType], description: 'Only these (any).' }),
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
