import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { type Asker, askStanding } from '../../questions/asker.ts';
import { checkInTime } from '../../questions/found.ts';
import { type Around, neighborhoods } from '../../questions/neighborhood.ts';
import { readEdgesAmong, readNodes } from '../../questions/read.ts';
import type { Arg, Builder } from '../builder/builder.ts';
import type { Enums } from '../builder/enums.ts';
import type { Context } from '../context.ts';
import { bounds, reference, typesOf, type WalkArguments, walkOf, within } from '../inputs/graph-arguments.ts';
import { type GraphRow, graphRow } from '../select/graph-rows.ts';
import { type GraphSelection, LookAhead } from '../select/look-ahead.ts';
import { planned } from '../select/planned.ts';
import { answerGraph } from './answer.ts';
import { byName } from './by-name.ts';
import type { GraphParts } from './parts.ts';
import { walkArguments } from './walk-arguments.ts';

/** `neighborhood` of one entity, and the same field on every entity. */
export const createNeighborhood = (builder: Builder, { enums, entities, graphs }: GraphParts): void => {
  builder.queryField('neighborhood', (t) =>
    t.field({
      type: graphs.Graph,
      description:
        'What is around an entity, nearest first. Where there is no room for all, relationship types take turns.',
      args: {
        of: t.arg.id({
          required: true,
          description:
            'The entity in the middle: a slug ("iflytek"), an id, or any name or alias that means one record alone.',
        }),
        ...neighborhoodArguments(t.arg, enums),
      },
      resolve: (_, args, context, info) => {
        const around = aroundOf(args);
        return byName(context, 'neighborhood', [args.of], async (names) => {
          const center = reference('neighborhood', args.of, names);
          const { graph } = await answerGraph(context, info, [center], async (asker) => ({
            ...(await neighborhoods(asker, [center.slug], around)).get(center.slug)!,
            joined: { byAny: around.walk },
          }));
          return graph;
        });
      },
    }),
  );
  // One input instead of four arguments: the schema prints this field once for every type. Not so the limit, because the
  // cost of a query is reckoned from it.
  const Around = builder.inputType('Around', {
    description: 'How far around an entity to look; see neighborhood.',
    fields: (t) => ({
      depth: t.int({
        defaultValue: bounds.depth.preset,
        description: 'How many relationships away an entity may be: 0 to 4. Default: 1.',
      }),
      types: t.field({
        type: [enums.EntityType],
        description: 'Only entities of these types are passed and given. Default: all types.',
      }),
      relationships: t.field({
        type: [enums.RelationshipType],
        description: 'Only relationships of these types are walked. Default: all types.',
      }),
      direction: t.field({
        type: enums.Direction,
        defaultValue: 'both',
        description:
          'Which way relationships are walked, seen from the entity that a step leaves. Default: both.',
      }),
      derived: t.boolean({
        defaultValue: false,
        description: 'Whether derived relationships are walked too. Default: no.',
      }),
    }),
  });
  builder.interfaceField(entities.Entity, 'neighborhood', (t) =>
    t.field({
      type: graphs.Graph,
      description:
        'What is around the entity, as a graph. It takes a few more statements for all of a query.',
      args: {
        limit: t.arg.int({
          defaultValue: bounds.nodes.preset,
          description: 'How many entities are given, the nearest first: at most 1000. Default: 100.',
        }),
        around: t.arg({
          type: Around,
          description: 'How far to look, and along what. Default: one step along any stated relationship.',
        }),
      },
      resolve: async (row, { around, limit }, context, info) =>
        (await loadNeighborhood(context, info, { ...around, limit }, row.id)) ?? null,
    }),
  );
};

const neighborhoodArguments = (arg: Arg, enums: Enums) => ({
  depth: arg.int({
    defaultValue: bounds.depth.preset,
    description: 'How many relationships away an entity may be: 0 to 4. Default: 1.',
  }),
  limit: arg.int({
    defaultValue: bounds.nodes.preset,
    description: 'How many entities are given, the nearest first: at most 1000. Default: 100.',
  }),
  types: arg({
    type: [enums.EntityType],
    description: 'Only entities of these types are passed and given. Default: all types.',
  }),
  ...walkArguments(arg, enums),
});

interface NeighborhoodArguments extends WalkArguments {
  readonly depth?: number | null | undefined;
  readonly types?: readonly EntityTypeName[] | null | undefined;
  readonly limit?: number | null | undefined;
}

const aroundOf = (args: NeighborhoodArguments): Around => ({
  walk: walkOf(args),
  meets: { types: typesOf(args.types) },
  depth: within('depth', args.depth, bounds.depth),
  limit: within('limit', args.limit, bounds.nodes),
});

/** The graph around one of the entities on which a query asks for it in one place: they are read together. */
const loadNeighborhood = (
  context: Context,
  info: GraphQLResolveInfo,
  args: NeighborhoodArguments,
  center: string,
): Promise<GraphRow | undefined> => {
  const loader = context.memo.once(info.fieldNodes, 'neighborhoods', () => {
    const around = aroundOf(args);
    const wanted = planned(info, 'graph', (watched) =>
      new LookAhead(watched).graph('Graph', info.fieldNodes),
    );
    return new DataLoader<string, GraphRow | undefined>(
      (centers) => readNeighborhoods(context, centers, around, wanted),
      { maxBatchSize: 100 },
    );
  });
  return loader.load(center);
};

/** The graphs around these entities, all with the same few statements; one that is no record has none. */
const readNeighborhoods = async (
  context: Context,
  centers: readonly string[],
  around: Around,
  wanted: GraphSelection,
): Promise<(GraphRow | undefined)[]> => {
  const graphs = await askStanding(context.asker, (asker) => readAround(asker, centers, around, wanted));
  for (const graph of graphs) context.noteCut(graph?.truncated);
  return graphs;
};

const readAround = async (
  asker: Asker,
  centers: readonly string[],
  around: Around,
  wanted: GraphSelection,
): Promise<(GraphRow | undefined)[]> => {
  const found = await neighborhoods(asker, centers, around);
  for (const { truncated } of found.values()) checkInTime(truncated);
  const ids = [...new Set([...found.values()].flatMap((one) => one.ids))];
  const nodes = await readNodes(asker, ids, wanted.node);
  const among = await readEdgesAmong(asker, [...nodes.keys()], {
    ...around.walk,
    properties: wanted.edgeProperties,
    graphs: centers.length,
  });
  const { statements } = asker;
  return centers.map((center) => {
    const one = found.get(center)!;
    if (!nodes.has(center)) return undefined;
    const truncated = one.truncated ?? among.truncated;
    return graphRow(nodes, one.ids, among.edges, { truncated, statements });
  });
};
