import { entityTypeNames } from '../../ontology/ontology.ts';
import { pickEntities } from '../../questions/graph.ts';
import type { Builder } from '../builder/builder.ts';
import { bounds, typesOf, walkOf, within } from '../inputs/graph-arguments.ts';
import { answerGraph } from './answer.ts';
import type { GraphParts } from './parts.ts';

/** `graph`: the entities that a filter picks, and all relationships between them. */
export const createGraphQuery = (builder: Builder, { enums, filters, graphs }: GraphParts): void =>
  builder.queryField('graph', (t) =>
    t.field({
      type: graphs.Graph,
      description: 'The entities that where picks, by name, and every stated relationship between them.',
      args: {
        where: t.arg({
          type: filters.where(entityTypeNames),
          description: 'Which entities: those that meet this. Default: every one.',
        }),
        types: t.arg({
          type: [enums.EntityType],
          description: 'Only entities of these types are in the answer. Default: all types.',
        }),
        relationships: t.arg({
          type: [enums.RelationshipType],
          description: 'Only relationships of these types are in the answer. Default: all types.',
        }),
        derived: t.arg.boolean({
          defaultValue: false,
          description:
            'Whether relationships that only follow from others by a rule are there too. Default: no.',
        }),
        limit: t.arg.int({
          defaultValue: bounds.nodes.preset,
          description: 'How many entities are given: at most 1000. Default: 100.',
        }),
      },
      resolve: async (_, args, context, info) => {
        const limit = within('limit', args.limit, bounds.nodes);
        const picking = { types: typesOf(args.types), where: args.where ?? {}, limit };
        const { graph } = await answerGraph(context, info, [], async (asker, wanted) => {
          const picked = await pickEntities(asker, picking, wanted.node);
          return { ...picked, joined: { byAny: walkOf(args) } };
        });
        return graph;
      },
    }),
  );
