import type { GraphQLResolveInfo } from 'graphql';
import { listFingerprint } from '../../cypher/cursor.ts';
import type { Value } from '../../cypher/statement.ts';
import type { Fields } from '../../ontology/define.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import type { Builder, Ref } from '../builder/builder.ts';
import type { Enums } from '../builder/enums.ts';
import type { Context } from '../context.ts';
import type { Filters } from '../inputs/filters.ts';
import { type ListArguments, orderOf, pageOf } from '../inputs/paging.ts';
import { LookAhead, selectOnce } from '../select/look-ahead.ts';
import { type Connected, needs } from '../select/needs.ts';
import { type EdgeRow, type ListRow, type NodeRow, toList } from '../select/rows.ts';
import type { Facets } from './facets.ts';

/** `PageInfo`, and one pair of connection and edge types for each kind of list. */
export const createConnections = (builder: Builder, relationship: Ref<EdgeRow>, facets: Facets) => {
  const PageInfo = builder.objectRef<ListRow>('PageInfo').implement({
    description: 'Where a page lies in its list.',
    fields: (t) => ({
      hasNextPage: t.exposeBoolean('hasNextPage', {
        nullable: false,
        description: 'There is more after this page.',
      }),
      hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
        nullable: false,
        description: 'There is more before this page.',
      }),
      startCursor: t.string({
        description: 'Cursor of the first edge; null on an empty page.',
        resolve: (list) => list.edges[0]?.cursor ?? null,
      }),
      endCursor: t.string({
        description: 'Cursor of the last edge; null on an empty page.',
        resolve: (list) => list.edges.at(-1)?.cursor ?? null,
      }),
    }),
  });

  const lists = new Map<string, Ref<ListRow>>();

  /** The connection type of this target. */
  const connection = (target: string): Ref<ListRow> => {
    const known = lists.get(target);
    if (known) return known;
    const edge = builder.objectRef<EdgeRow>(`${target}Edge`).implement({
      description: `A ${target} in a list, and the relationship that led to it.`,
      fields: (t) => ({
        cursor: t.exposeString('cursor', {
          nullable: false,
          description: 'Its place, for after and before.',
        }),
        node: t.field({
          type: target as never,
          nullable: false,
          description: `The ${target}.`,
          extensions: needs({ kind: 'far' }),
          resolve: (row) => row.node as never,
        }),
        relationship: t.field({
          type: relationship,
          description: 'How the list came to it; null in a list that starts a query.',
          extensions: needs({ kind: 'relationship', type: 'Relationship' }),
          resolve: (row) => (row.edge ? row : null),
        }),
      }),
    });
    const made = builder.objectRef<ListRow>(`${target}Connection`).implement({
      description: `A page of ${target} records.`,
      fields: (t) => ({
        edges: t.field({
          type: [edge],
          nullable: false,
          description: 'With places and relationships.',
          extensions: needs({ kind: 'edges', type: `${target}Edge` }),
          resolve: (list) => [...list.edges],
        }),
        nodes: t.field({
          type: [target] as never,
          nullable: false,
          description: 'The records alone.',
          extensions: needs({ kind: 'far' }),
          resolve: (list) => list.edges.map((e) => e.node) as never,
        }),
        pageInfo: t.field({
          type: PageInfo,
          nullable: false,
          description: 'Where this page lies.',
          resolve: (list) => list,
        }),
        totalCount: t.int({
          nullable: false,
          description: 'How many there are in all; counted only when asked for.',
          resolve: (list) => list.totalCount ?? 0,
        }),
        facets: facets.field(t),
      }),
    });
    lists.set(target, made);
    return made;
  };
  return { PageInfo, connection };
};

export type Connections = ReturnType<typeof createConnections>;

/** The GraphQL type of a field of the ontology. */
export const fieldType = (enums: Enums, field: Fields[string]): unknown => {
  switch (field.kind) {
    case 'int':
      return 'Int';
    case 'float':
      return 'Float';
    case 'boolean':
      return 'Boolean';
    case 'enum':
      return enums.ofField(field.enum!);
    default:
      return 'String';
  }
};

type ArgumentFields = Parameters<NonNullable<Parameters<Builder['queryField']>[1]>>[0]['arg'];

/** The arguments of every list of these types. */
export const listArguments = (arg: ArgumentFields, filters: Filters, types: readonly EntityTypeName[]) => ({
  first: arg.int({ description: 'Page size (20; at most 100).' }),
  after: arg.string({ description: 'After this cursor.' }),
  last: arg.int({ description: 'Page size, from the end.' }),
  before: arg.string({ description: 'Before this cursor.' }),
  where: arg({ type: filters.where(types), description: 'Which ones.' }),
  orderBy: arg({
    type: [filters.order(types.length === 1 ? types[0]! : 'Entity')],
    description: 'At most 5 keys (name).',
  }),
});

/** The arguments of a connection of a node: a list's, and conditions on the relationship that leads to each. */
export const connectionArguments = (
  arg: ArgumentFields,
  filters: Filters,
  types: readonly EntityTypeName[],
) => ({
  ...listArguments(arg, filters, types),
  edge: arg({ type: filters.EdgeWhere, description: 'Which relationships.' }),
});

/** A connection's page: from the parent's row where look-ahead brought it along, else through the loaders. */
export const resolveConnection = async (
  row: NodeRow,
  args: ListArguments,
  context: Context,
  info: GraphQLResolveInfo,
  connected: Connected,
): Promise<ListRow> => {
  const order = orderOf(args.orderBy, { edges: true });
  const page = pageOf(args, connected.name, order);
  const owner = info.parentType.name as EntityTypeName;
  const key = String(info.path.key);
  const value =
    columnOf(row, key, owner) ??
    (await context.loaders.connection(
      selectOnce(context, info, () => new LookAhead(info).connection(owner, key, connected, info.fieldNodes)),
      row.id,
    ));
  return {
    ...toList(value, page, listFingerprint(connected.name, order)),
    source: {
      owner: row.id,
      types: connected.types,
      step: connected.step(args as Record<string, unknown>),
      ...(args.where ? { where: args.where } : {}),
      ...(args.edge ? { edge: args.edge } : {}),
    },
  };
};

/** The column that a connection's value is in: its key, or its key and the types for which it means this. */
const columnOf = (row: NodeRow, key: string, owner: string): Value | undefined => {
  const plain = row[`>${key}`];
  if (plain !== undefined) return plain as Value;
  const prefix = `>${key}@`;
  const column = Object.keys(row).find(
    (c) => c.startsWith(prefix) && c.slice(prefix.length).split('+').includes(owner),
  );
  return column === undefined ? undefined : (row[column] as Value);
};
