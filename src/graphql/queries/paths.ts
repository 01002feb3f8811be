import type { GraphQLResolveInfo } from 'graphql';
import { AtlasError, badInput } from '../../errors.ts';
import { findPaths } from '../../questions/paths.ts';
import type { Arg, Builder } from '../builder/builder.ts';
import type { Context } from '../context.ts';
import {
  bounds,
  maximumAvoid,
  maximumVia,
  type Names,
  reference,
  someReferences,
  type WalkArguments,
  walkOf,
  within,
} from '../inputs/graph-arguments.ts';
import { edgesTaken, type GraphRow, type PathRow, pathRow } from '../select/graph-rows.ts';
import { answerGraph } from './answer.ts';
import { byName } from './by-name.ts';
import type { GraphParts } from './parts.ts';

interface PathsRow {
  readonly paths: readonly PathRow[];
  readonly graph: GraphRow;
}

/** What both questions of paths are told. */
const pathArguments = (arg: Arg, enums: GraphParts['enums']) => ({
  from: arg.id({
    required: true,
    description:
      'The entity that paths begin at: a slug ("iflytek"), an id, or any name or alias that means one record alone.',
  }),
  to: arg.id({
    required: true,
    description:
      'The entity that paths end at: a slug ("iflytek"), an id, or any name or alias that means one record alone.',
  }),
  maxLength: arg.int({
    defaultValue: bounds.pathLength.preset,
    description: 'The longest path looked for, in relationships: 0 to 8. Default: 4.',
  }),
  avoid: arg.idList({
    description: 'Entities that a path must not pass: at most 100, named as from is. Default: none.',
  }),
  relationships: arg({
    type: [enums.RelationshipType],
    description: 'Only relationships of these types are walked. Default: all types.',
  }),
  direction: arg({
    type: enums.Direction,
    defaultValue: 'both',
    description:
      'OUT walks relationships only from their start to their end, IN only from end to start. Default: both.',
  }),
  derived: arg.boolean({
    defaultValue: false,
    description: 'Whether derived relationships are walked too. Default: no.',
  }),
});

/** `shortestPath` and `paths`. */
export const createPathQueries = (builder: Builder, { enums, graphs }: GraphParts): void => {
  const Paths = builder.objectRef<PathsRow>('Paths').implement({
    description: 'The paths found from one entity to another.',
    fields: (t) => ({
      paths: t.field({
        type: [graphs.Path],
        nullable: false,
        description:
          'The shortest first; of one length those that say most: whose entities on the way have the fewest relationships.',
        leads: 'within',
        resolve: (row) => row.paths,
      }),
      graph: t.field({
        type: graphs.Graph,
        nullable: false,
        description: 'All of the paths as one graph, whose truncated says whether there may be more.',
        leads: 'within',
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
        ...pathArguments(t.arg, enums),
        limit: t.arg.int({
          defaultValue: bounds.paths.preset,
          description: 'How many paths are given, the shortest first: at most 50. Default: 5.',
        }),
        via: t.arg.idList({
          description:
            'Entities that a path must pass, all of them, in any order: at most 5, named as from is. Default: none.',
        }),
      },
      resolve: (_, args, context, info) => {
        const limit = within('limit', args.limit, bounds.paths);
        return readPaths(context, info, { ...args, limit });
      },
    }),
  );

  builder.queryField('shortestPath', (t) =>
    t.field({
      type: graphs.Path,
      description: 'A shortest path from one entity to another. Null: there is none of that length.',
      args: pathArguments(t.arg, enums),
      resolve: async (_, args, context, info) => {
        const { paths, graph } = await readPaths(context, info, { ...args, limit: 1 });
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

const readPaths = (context: Context, info: GraphQLResolveInfo, args: PathArguments): Promise<PathsRow> =>
  byName(context, info.fieldName, [args.from, args.to, ...(args.via ?? []), ...(args.avoid ?? [])], (names) =>
    pathsBetween(context, info, args, names),
  );

const pathsBetween = async (
  context: Context,
  info: GraphQLResolveInfo,
  args: PathArguments,
  names: Names,
): Promise<PathsRow> => {
  const { fieldName: field } = info;
  const maxLength = within('maxLength', args.maxLength, bounds.pathLength);
  const [from, to] = [reference(field, args.from, names), reference(field, args.to, names)];
  const via = someReferences(field, 'via', args.via ?? [], { minimum: 0, maximum: maximumVia, names });
  const avoid = someReferences(field, 'avoid', args.avoid ?? [], {
    minimum: 0,
    maximum: maximumAvoid,
    names,
  });
  for (const { slug, given } of avoid)
    if ([from, to, ...via].some((wanted) => wanted.slug === slug))
      throw badInput(`${field}: avoid names "${given}", which the path has to pass.`);

  const ends = [from, to, ...via];
  const { found, nodes, edges, graph } = await answerGraph(context, info, ends, async (asker) => {
    const {
      paths,
      edges: met,
      truncated,
    } = await findPaths(asker, {
      from: from.slug,
      to: to.slug,
      walk: walkOf(args),
      maxLength,
      limit: args.limit,
      via: via.map(({ slug }) => slug),
      avoid: avoid.map(({ slug }) => slug),
    });
    return {
      paths,
      truncated,
      ids: paths.flatMap((path) => path.nodes),
      beside: ends.map(({ slug }) => slug),
      joined: { by: edgesTaken(paths, met) },
    };
  });
  const byId = new Map(edges.map((edge) => [edge.id, edge]));
  return { paths: found.paths.flatMap((path) => pathRow(nodes, byId, path) ?? []), graph };
};
