import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { type Around, neighborhoods } from '../../questions/neighborhood.ts';
import { readEdgesAmong, readNodes } from '../../questions/read.ts';
import type { Context } from '../context.ts';
import { askerOf, bounds, typesOf, type WalkArguments, walkOf, within } from '../inputs/graph-arguments.ts';
import { type GraphRow, graphRow, type Nodes } from '../select/graph-rows.ts';
import { type GraphSelection, LookAhead } from '../select/look-ahead.ts';

export interface NeighborhoodArguments extends WalkArguments {
  readonly depth?: number | null | undefined;
  readonly types?: readonly EntityTypeName[] | null | undefined;
  readonly limit?: number | null | undefined;
}

export const aroundOf = (args: NeighborhoodArguments): Around => ({
  walk: walkOf(args),
  meets: { types: typesOf(args.types) },
  depth: within('depth', args.depth, bounds.depth),
  limit: within('limit', args.limit, bounds.nodes),
});

/** The graphs around these entities, all with the same few statements; one that is no record has none. */
export const readNeighborhoods = async (
  context: Context,
  centers: readonly string[],
  around: Around,
  wanted: GraphSelection,
): Promise<(GraphRow | undefined)[]> => {
  const asker = askerOf(context);
  const found = await neighborhoods(asker, centers, around);
  const ids = [...new Set([...found.values()].flatMap((one) => one.ids))];
  const nodes = (await readNodes(asker, ids, wanted.node)) as Nodes;
  const among = await readEdgesAmong(asker, [...nodes.keys()], {
    relationships: around.walk.relationships,
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

/** Neighbourhoods that a query asks for in one place, of however many entities: they are read together. */
interface Batch {
  readonly nodes: GraphQLResolveInfo['fieldNodes'];
  readonly loader: DataLoader<string, GraphRow | undefined>;
}

const batches = new WeakMap<Context, Batch[]>();

const sameNodes = (a: Batch['nodes'], b: Batch['nodes']) =>
  a.length === b.length && a.every((node, i) => node === b[i]);

export const loadNeighborhood = (
  context: Context,
  info: GraphQLResolveInfo,
  args: NeighborhoodArguments,
  center: string,
): Promise<GraphRow | undefined> => {
  const mine = batches.get(context) ?? [];
  batches.set(context, mine);
  let batch = mine.find(({ nodes }) => sameNodes(nodes, info.fieldNodes));
  if (!batch) {
    const around = aroundOf(args);
    const wanted = new LookAhead(info).graph('Graph', info.fieldNodes);
    const loader = new DataLoader<string, GraphRow | undefined>(
      (centers) => readNeighborhoods(context, centers, around, wanted),
      { maxBatchSize: 100 },
    );
    batch = { nodes: info.fieldNodes, loader };
    mine.push(batch);
  }
  return batch.loader.load(center);
};
