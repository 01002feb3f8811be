import { compileList } from '../../cypher/compile.ts';
import type { Where } from '../../cypher/selection.ts';
import { entityTypeNames } from '../../ontology/ontology.ts';
import { common } from '../../questions/common.ts';
import { connect } from '../../questions/connect.ts';
import { readEdges, readEdgesAmong, readNodes } from '../../questions/read.ts';
import type { Builder, Ref } from '../builder/builder.ts';
import type { Enums } from '../builder/enums.ts';
import type { Filters } from '../inputs/filters.ts';
import {
  askerOf,
  bounds,
  checkKnown,
  maximumJoined,
  reference,
  someReferences,
  typesOf,
  walkOf,
  within,
} from '../inputs/graph-arguments.ts';
import { type GraphRow, graphRow, type Nodes } from '../select/graph-rows.ts';
import { LookAhead } from '../select/look-ahead.ts';
import { needs } from '../select/needs.ts';
import type { NodeRow } from '../select/rows.ts';
import type { Entities } from '../types/entity.ts';
import { type Graphs, graphField } from '../types/graph.ts';
import { aroundOf, loadNeighborhood, readNeighborhoods } from './neighborhoods.ts';

export interface GraphParts {
  readonly enums: Enums;
  readonly filters: Filters;
  readonly entities: Entities;
  readonly graphs: Graphs;
}

/** The entry fields that answer with a part of the graph: around, by filter, joined, in common. */
export const createGraphQueries = (builder: Builder, parts: GraphParts): void => {
  createNeighborhood(builder, parts);
  createInducedGraph(builder, parts);
  createConnect(builder, parts);
  createCommon(builder, parts);
};

type Arg = Parameters<NonNullable<Parameters<Builder['queryField']>[1]>>[0]['arg'];

const walkArguments = (arg: Arg, enums: Enums) => ({
  relationships: arg({ type: [enums.RelationshipType], description: 'Only along these (any).' }),
  direction: arg({ type: enums.Direction, defaultValue: 'both', description: 'Only this way.' }),
});

const neighborhoodArguments = (arg: Arg, enums: Enums) => ({
  depth: arg.int({ defaultValue: bounds.depth.preset, description: 'Steps, at most 4.' }),
  limit: arg.int({ defaultValue: bounds.nodes.preset, description: 'Entities, at most 1000.' }),
  types: arg({ type: [enums.EntityType], description: 'Only through these (any).' }),
  ...walkArguments(arg, enums),
});

const createNeighborhood = (builder: Builder, { enums, entities, graphs }: GraphParts) => {
  builder.queryField('neighborhood', (t) =>
    t.field({
      type: graphs.Graph,
      description:
        'What is around an entity, nearest first. Where there is no room for all, relationship types take turns.',
      args: {
        of: t.arg.id({ required: true, description: 'Slug or id.' }),
        ...neighborhoodArguments(t.arg, enums),
      },
      resolve: async (_, args, context, info) => {
        const around = aroundOf(args);
        const center = reference('neighborhood', args.of);
        const wanted = new LookAhead(info).graph('Graph', info.fieldNodes);
        const [graph] = await readNeighborhoods(context, [center.slug], around, wanted);
        const nodes = new Map(graph?.nodes.map((node) => [node.id, node]));
        checkKnown('neighborhood', [center], nodes);
        return graph ?? null;
      },
    }),
  );
  // One input instead of four arguments: the schema prints this field once for every type. Not so the limit, because the
  // cost of a query is reckoned from it.
  const Around = builder.inputType('Around', {
    description: 'How far around an entity to look; see neighborhood.',
    fields: (t) => ({
      depth: t.int({ defaultValue: bounds.depth.preset, description: 'Steps, at most 4.' }),
      types: t.field({ type: [enums.EntityType], description: 'Only through these (any).' }),
      relationships: t.field({ type: [enums.RelationshipType], description: 'Only along these (any).' }),
      direction: t.field({ type: enums.Direction, defaultValue: 'both', description: 'Only this way.' }),
    }),
  });
  builder.interfaceField(entities.Entity, 'neighborhood', (t) =>
    t.field({
      type: graphs.Graph,
      description: 'What is around it. A few more statements for all of a query.',
      args: {
        limit: t.arg.int({ defaultValue: bounds.nodes.preset, description: 'Entities, at most 1000.' }),
        around: t.arg({ type: Around, description: 'How far.' }),
      },
      resolve: async (row, { around, limit }, context, info) =>
        (await loadNeighborhood(context, info, { ...around, limit }, (row as NodeRow).id)) ?? null,
    }),
  );
};

const createInducedGraph = (builder: Builder, { enums, filters, graphs }: GraphParts) =>
  builder.queryField('graph', (t) =>
    t.field({
      type: graphs.Graph,
      nullable: false,
      description: 'The entities that where picks, by name, and every relationship between them.',
      args: {
        where: t.arg({ type: filters.where(entityTypeNames), description: 'Which ones.' }),
        types: t.arg({ type: [enums.EntityType], description: 'Only these (any).' }),
        relationships: t.arg({ type: [enums.RelationshipType], description: 'Only these (any).' }),
        limit: t.arg.int({ defaultValue: bounds.nodes.preset, description: 'Entities, at most 1000.' }),
      },
      resolve: async (_, args, context, info) => {
        const limit = within('limit', args.limit, bounds.nodes);
        const { relationships } = walkOf(args);
        const types = typesOf(args.types);
        const wanted = new LookAhead(info).graph('Graph', info.fieldNodes);
        const asker = askerOf(context);
        const where = { and: [types.length > 1 ? { type: { in: types } } : {}, args.where ?? {}] } as Where;
        const list = compileList({
          types: types.length > 0 ? types : entityTypeNames,
          where,
          order: [{ by: 'property', property: 'sortKey', descending: false }],
          page: { size: limit, backward: false },
          node: wanted.node,
          wants: { cursors: false, total: true, behind: false },
        });
        const [row] = await asker.read(list);
        const { e, t: total } = row!.list as unknown as { e: { n: NodeRow }[]; t: number };
        const nodes: Nodes = new Map(e.slice(0, limit).map(({ n }) => [n.id, n]));
        const among = await readEdgesAmong(asker, [...nodes.keys()], {
          relationships,
          properties: wanted.edgeProperties,
        });
        const advice = 'Raise limit, or narrow with where or types.';
        const truncated =
          total > limit ? { reason: 'limit' as const, limit, found: total, advice } : among.truncated;
        return graphRow(nodes, nodes.keys(), among.edges, { truncated, statements: asker.statements });
      },
    }),
  );

interface JoinedRow {
  readonly graph: GraphRow;
  readonly groups: readonly (readonly NodeRow[])[];
}

const createConnect = (builder: Builder, { enums, graphs }: GraphParts) => {
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
        type: t.listRef(t.listRef('Entity' as never)) as never,
        nullable: false,
        description: 'Those asked about, in groups; no way was found from one group to another.',
        extensions: needs({ kind: 'far' }),
        resolve: (row) => row.groups.map((group) => [...group]) as never,
      }),
    }),
  });
  builder.queryField('connect', (t) =>
    t.field({
      type: Joined,
      description:
        'A small graph that joins some entities by shortest paths between the nearest; at most twice the smallest possible.',
      args: {
        ids: t.arg.idList({ required: true, description: 'Slugs or ids of 2 to 10 entities.' }),
        maxLength: t.arg.int({
          defaultValue: bounds.joinLength.preset,
          description: 'Length of each path, at most 8.',
        }),
        relationships: t.arg({ type: [enums.RelationshipType], description: 'Only along these (any).' }),
      },
      resolve: async (_, args, context, info) => {
        const maxLength = within('maxLength', args.maxLength, bounds.joinLength);
        const ends = someReferences('connect', 'ids', args.ids, 2, maximumJoined);
        const { relationships } = walkOf(args);
        const wanted = new LookAhead(info).graph('JoinedGraph', info.fieldNodes);
        const asker = askerOf(context);
        const terminals = ends.map((end) => end.slug);
        const found = await connect(asker, terminals, { relationships, maxLength });
        const nodes = (await readNodes(asker, found.ids, wanted.node)) as Nodes;
        checkKnown('connect', ends, nodes);
        const among = await readEdgesAmong(asker, found.ids, {
          relationships,
          properties: wanted.edgeProperties,
        });
        return {
          graph: graphRow(nodes, found.ids, among.edges, {
            truncated: found.truncated ?? among.truncated,
            statements: asker.statements,
          }),
          groups: found.groups.map((group) => group.flatMap((id) => nodes.get(id) ?? [])),
        };
      },
    }),
  );
};

interface SharedRow {
  readonly node: NodeRow;
  readonly touches: readonly NodeRow[];
}

interface CommonRow {
  readonly shared: readonly SharedRow[];
  readonly graph: GraphRow;
}

const createCommon = (builder: Builder, { enums, graphs }: GraphParts) => {
  const SharedNeighbor: Ref<SharedRow> = builder.objectRef<SharedRow>('SharedNeighbor').implement({
    description: 'An entity next to several others.',
    fields: (t) => ({
      entity: t.field({
        type: 'Entity' as never,
        nullable: false,
        description: 'The entity.',
        extensions: needs({ kind: 'far' }),
        resolve: (row) => row.node as never,
      }),
      count: t.int({
        nullable: false,
        description: 'To how many of them it is next.',
        resolve: (row) => row.touches.length,
      }),
      touches: t.field({
        type: ['Entity'] as never,
        nullable: false,
        description: 'To which.',
        extensions: needs({ kind: 'far' }),
        resolve: (row) => [...row.touches] as never,
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
        extensions: needs({ kind: 'part', type: 'SharedNeighbor' }),
        resolve: (row) => [...row.shared],
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
        ids: t.arg.idList({ required: true, description: 'Slugs or ids of 2 to 10 entities.' }),
        minimum: t.arg.int({
          defaultValue: bounds.touched.preset,
          description: 'Next to at least so many of them.',
        }),
        limit: t.arg.int({ defaultValue: bounds.shared.preset, description: 'At most 500.' }),
        types: t.arg({ type: [enums.EntityType], description: 'Only these (any).' }),
        ...walkArguments(t.arg, enums),
      },
      resolve: async (_, args, context, info) => {
        const minimum = within('minimum', args.minimum, bounds.touched);
        const limit = within('limit', args.limit, bounds.shared);
        const asked = someReferences('common', 'ids', args.ids, 2, maximumJoined);
        const wanted = new LookAhead(info).graph('CommonNeighbors', info.fieldNodes);
        const asker = askerOf(context);
        const ids = asked.map(({ slug }) => slug);
        const meets = { types: typesOf(args.types) };
        const found = await common(asker, ids, { walk: walkOf(args), meets, minimum, limit });
        const all = [...ids, ...found.shared.map(({ id }) => id)];
        const nodes = (await readNodes(asker, all, wanted.node)) as Nodes;
        checkKnown('common', asked, nodes);
        const edges = await readEdges(asker, found.edges, wanted.edgeProperties);
        return {
          shared: found.shared.flatMap(({ id, touches }) => {
            const node = nodes.get(id);
            const touched = ids.filter((one) => touches.includes(one));
            return node ? [{ node, touches: touched.flatMap((one) => nodes.get(one) ?? []) }] : [];
          }),
          graph: graphRow(nodes, all, edges, { truncated: found.truncated, statements: asker.statements }),
        };
      },
    }),
  );
};
