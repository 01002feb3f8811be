import type { NodeRow } from '../../cypher/rows.ts';
import { typesOfIds } from '../../questions/read.ts';
import { type Feature, similar } from '../../questions/similar.ts';
import type { Builder } from '../builder/builder.ts';
import { bounds, reference, walkOf, within } from '../inputs/graph-arguments.ts';
import type { GraphRow } from '../select/graph-rows.ts';
import { graphField } from '../types/graph.ts';
import { answerGraph } from './answer.ts';
import { byName } from './by-name.ts';
import type { GraphParts } from './parts.ts';

interface FeatureRow extends Feature {
  readonly node: NodeRow;
}

interface SimilarRow {
  readonly node: NodeRow;
  readonly score: number;
  readonly count: number;
  readonly shared: readonly FeatureRow[];
}

interface SimilarsRow {
  readonly entities: readonly SimilarRow[];
  readonly graph: GraphRow;
}

/** What is told of what two entities have in common; the rest is only counted. */
const sharedShown = 10;

const none = { similar: [], truncated: undefined };

/** `similar`: entities of the same type with the same neighbours, and which those are. */
export const createSimilarQuery = (builder: Builder, { enums, graphs }: GraphParts): void => {
  const SharedFeature = builder.objectRef<FeatureRow>('SharedFeature').implement({
    description: 'What two entities have in common: one relationship each, of one type, to one neighbour.',
    fields: (t) => ({
      relationship: t.field({
        type: enums.RelationshipType,
        nullable: false,
        description: 'The type of both relationships.',
        resolve: (row) => row.type,
      }),
      direction: t.field({
        type: enums.Direction,
        nullable: false,
        description: 'Which way they lead, seen from the two entities.',
        resolve: (row) => row.direction,
      }),
      entity: t.field({
        type: 'Entity',
        nullable: false,
        description: 'The neighbour that both have.',
        leads: 'records',
        resolve: (row) => row.node,
      }),
      weight: t.exposeFloat('weight', {
        nullable: false,
        description: '1 when only these two have it; 1 / log2(n) when n of their type do.',
      }),
    }),
  });
  const Similar = builder.objectRef<SimilarRow>('SimilarEntity').implement({
    description: 'An entity like another, and why.',
    fields: (t) => ({
      entity: t.field({
        type: 'Entity',
        nullable: false,
        description: 'The entity that is similar.',
        leads: 'records',
        resolve: (row) => row.node,
      }),
      score: t.exposeFloat('score', {
        nullable: false,
        description: '0 to 1: the weights of what they share over how much either has.',
      }),
      sharedCount: t.exposeInt('count', {
        nullable: false,
        description: 'How many neighbours they share, counted by relationship.',
      }),
      shared: t.field({
        type: [SharedFeature],
        nullable: false,
        description: 'What they share, the 10 of most weight first.',
        leads: 'within',
        resolve: (row) => row.shared,
      }),
    }),
  });
  const Similars = builder.objectRef<SimilarsRow>('SimilarEntities').implement({
    description: 'The entities that are like another.',
    fields: (t) => ({
      entities: t.field({
        type: [Similar],
        nullable: false,
        description: 'The most similar first.',
        leads: 'within',
        resolve: (row) => row.entities,
      }),
      graph: t.field({
        ...graphField<SimilarsRow>(graphs),
        description: 'The same as one graph: the entity, those like it, and what they share.',
      }),
    }),
  });

  builder.queryField('similar', (t) =>
    t.field({
      type: Similars,
      description: 'Entities of the same type with the same neighbours; what many share counts little.',
      args: {
        id: t.arg.id({
          required: true,
          description:
            'The entity that others are compared with: a slug ("iflytek"), an id, or any name or alias that means one record alone.',
        }),
        first: t.arg.int({
          defaultValue: bounds.similar.preset,
          description: 'How many are given, the most similar first: at most 50. Default: 10.',
        }),
        relationships: t.arg({
          type: [enums.RelationshipType],
          description: 'Only relationships of these types are compared. Default: all types.',
        }),
        direction: t.arg({
          type: enums.Direction,
          defaultValue: 'both',
          description: 'Which way relationships lead that are compared, seen from the entity. Default: both.',
        }),
        derived: t.arg.boolean({
          defaultValue: false,
          description:
            'Whether relationships that only follow from others by a rule are compared too. Default: no.',
        }),
      },
      resolve: (_, args, context, info) =>
        byName(context, 'similar', [args.id], async (names) => {
          const first = within('first', args.first, bounds.similar);
          const asked = reference('similar', args.id, names);
          const walk = walkOf(args);
          const { found, nodes, graph } = await answerGraph(context, info, [asked], async (asker) => {
            const [type] = await typesOfIds(asker, [asked.slug]);
            const around = type
              ? await similar(asker, asked.slug, { walk, meets: { types: [type] }, first })
              : none;
            const shown = around.similar.map((one) => ({ ...one, shown: one.shared.slice(0, sharedShown) }));
            return {
              shown,
              ids: [
                asked.slug,
                ...shown.map(({ id }) => id),
                ...shown.flatMap((one) => one.shown.map(({ neighbor }) => neighbor)),
              ],
              joined: { byAny: walk },
              truncated: around.truncated,
            };
          });
          const entities = found.shown.flatMap(({ id, score, shared, shown }) => {
            const node = nodes.get(id);
            if (!node) return [];
            const features = shown.flatMap((feature) => {
              const neighbor = nodes.get(feature.neighbor);
              return neighbor ? [{ ...feature, node: neighbor }] : [];
            });
            return [{ node, score, count: shared.length, shared: features }];
          });
          return { entities, graph };
        }),
    }),
  );
};
