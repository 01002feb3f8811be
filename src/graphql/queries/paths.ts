import { AtlasError, badInput } from '../../errors.ts';
import { findPaths } from '../../questions/paths.ts';
import { readEdges, readNodes } from '../../questions/read.ts';
import type { Builder } from '../builder/builder.ts';
import type { Context } from '../context.ts';
import {
  askerOf,
  bounds,
  checkKnown,
  maximumAvoid,
  maximumVia,
  reference,
  someReferences,
  type WalkArguments,
  walkOf,
  within,
} from '../inputs/graph-arguments.ts';
import {
  edgesTaken,
  type GraphRow,
  graphRow,
  type Nodes,
  type PathRow,
  pathRow,
} from '../select/graph-rows.ts';
import { type GraphSelection, LookAhead } from '../select/look-ahead.ts';
import { needs } from '../select/needs.ts';
import type { GraphParts } from './graph-queries.ts';

interface PathsRow {
  readonly paths: readonly PathRow[];
  readonly graph: GraphRow;
}

/** `shortestPath` and `paths`. */
export const createPathQueries = (builder: Builder, { enums, graphs }: GraphParts): void => {
  const Paths = builder.objectRef<PathsRow>('Paths').implement({
    description: 'Ways from one entity to another.',
    fields: (t) => ({
      paths: t.field({
        type: [graphs.Path],
        nullable: false,
        description: 'In the order of length, then of slugs, then of relationship ids.',
        extensions: needs({ kind: 'part', type: 'Path' }),
        resolve: (row) => [...row.paths],
      }),
      graph: t.field({
        type: graphs.Graph,
        nullable: false,
        description: 'All of them as one graph; it says whether there may be more.',
        extensions: needs({ kind: 'part', type: 'Graph' }),
        resolve: (row) => row.graph,
      }),
    }),
  });

  builder.queryField('paths', (t) =>
    t.field({
      type: Paths,
      description:
        'The shortest ways from one entity to another that pass none twice. Parallel relationships make different ways; an entity reaches itself by the empty one alone.',
      args: {
        from: t.arg.id({ required: true, description: 'Slug or id.' }),
        to: t.arg.id({ required: true, description: 'Slug or id.' }),
        maxLength: t.arg.int({ defaultValue: bounds.pathLength.preset, description: 'At most 8.' }),
        limit: t.arg.int({ defaultValue: bounds.paths.preset, description: 'Paths, at most 50.' }),
        via: t.arg.idList({ description: 'Only through all of these, in any order; at most 5.' }),
        avoid: t.arg.idList({ description: 'Not through these; at most 100.' }),
        relationships: t.arg({ type: [enums.RelationshipType], description: 'Only along these (any).' }),
        direction: t.arg({
          type: enums.Direction,
          defaultValue: 'both',
          description: 'OUT: only from start to end of each.',
        }),
      },
      resolve: (_, args, context, info) => {
        const limit = within('limit', args.limit, bounds.paths);
        const wanted = new LookAhead(info).graph('Paths', info.fieldNodes);
        return readPaths('paths', context, { ...args, limit }, wanted);
      },
    }),
  );

  builder.queryField('shortestPath', (t) =>
    t.field({
      type: graphs.Path,
      description: 'The first of paths. Null: there is none.',
      args: {
        from: t.arg.id({ required: true, description: 'Slug or id.' }),
        to: t.arg.id({ required: true, description: 'Slug or id.' }),
        maxLength: t.arg.int({ defaultValue: bounds.pathLength.preset, description: 'At most 8.' }),
        avoid: t.arg.idList({ description: 'Not through these; at most 100.' }),
        relationships: t.arg({ type: [enums.RelationshipType], description: 'Only along these (any).' }),
        direction: t.arg({
          type: enums.Direction,
          defaultValue: 'both',
          description: 'OUT: only from start to end of each.',
        }),
      },
      resolve: async (_, args, context, info) => {
        const wanted = new LookAhead(info).graph('Path', info.fieldNodes);
        const { paths, graph } = await readPaths('shortestPath', context, { ...args, limit: 1 }, wanted);
        if (paths.length === 0 && graph.truncated)
          throw new AtlasError(
            'LIMIT_EXCEEDED',
            `shortestPath: the search ended before it found one. ${graph.truncated.advice}`,
            { ...graph.truncated },
          );
        return paths[0] ?? null;
      },
    }),
  );
};

interface PathArguments extends WalkArguments {
  readonly from: string | number;
  readonly to: string | number;
  readonly maxLength?: number | null | undefined;
  readonly limit: number;
  readonly via?: readonly (string | number)[] | null | undefined;
  readonly avoid?: readonly (string | number)[] | null | undefined;
}

const readPaths = async (
  field: string,
  context: Context,
  args: PathArguments,
  wanted: GraphSelection,
): Promise<PathsRow> => {
  const maxLength = within('maxLength', args.maxLength, bounds.pathLength);
  const [from, to] = [reference(field, args.from), reference(field, args.to)];
  const via = someReferences(field, 'via', args.via ?? [], 0, maximumVia);
  const avoid = someReferences(field, 'avoid', args.avoid ?? [], 0, maximumAvoid);
  for (const { slug, given } of avoid)
    if ([from, to, ...via].some((wantedOne) => wantedOne.slug === slug))
      throw badInput(`${field}: avoid names "${given}", which the path has to pass.`);

  const asker = askerOf(context);
  const found = await findPaths(asker, {
    from: from.slug,
    to: to.slug,
    walk: walkOf(args),
    maxLength,
    limit: args.limit,
    via: via.map(({ slug }) => slug),
    avoid: avoid.map(({ slug }) => slug),
  });
  const taken = edgesTaken(found.paths, found.edges);
  const passed = [...new Set(found.paths.flatMap((path) => path.nodes))];
  const ends = [from, to, ...via];
  const selection = {
    ...wanted.node,
    // The sentence names them.
    properties: [...new Set([...wanted.node.properties, 'nameZh', 'nameEn'])],
  };
  const nodes = (await readNodes(
    asker,
    [...new Set([...passed, ...ends.map(({ slug }) => slug)])],
    selection,
  )) as Nodes;
  checkKnown(field, ends, nodes);
  const edges = await readEdges(asker, taken, wanted.edgeProperties);
  const byId = new Map(edges.map((edge) => [edge.id, edge]));
  return {
    paths: found.paths.flatMap((path) => pathRow(nodes, byId, path) ?? []),
    graph: graphRow(nodes, passed, edges, { truncated: found.truncated, statements: asker.statements }),
  };
};
