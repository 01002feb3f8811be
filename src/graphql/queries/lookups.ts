import type { GraphQLResolveInfo } from 'graphql';
import { compileList, compileLookup } from '../../cypher/compile.ts';
import { listFingerprint } from '../../cypher/cursor.ts';
import type { Value } from '../../cypher/statement.ts';
import { badInput, overLimit } from '../../errors.ts';
import { slugPattern } from '../../ontology/citation.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { entityType, entityTypeNames, organizationTypeNames } from '../../ontology/ontology.ts';
import type { Builder } from '../builder/builder.ts';
import { camel, decodeId } from '../builder/names.ts';
import type { Context } from '../context.ts';
import type { Filters } from '../inputs/filters.ts';
import { type ListArguments, orderOf, pageOf } from '../inputs/paging.ts';
import { LookAhead } from '../select/look-ahead.ts';
import { type ListRow, type NodeRow, toList, typeOfRow } from '../select/rows.ts';
import { type Connections, listArguments } from '../types/connection.ts';
import type { Entities } from '../types/entity.ts';

/** Most ids that `nodes` takes at once. */
export const maximumNodes = 100;

/** The fields by which a query enters the graph: for each type one record and one list, and the same over all types. */
export const createQueries = (
  builder: Builder,
  parts: { filters: Filters; connections: Connections; entities: Entities },
) => {
  builder.queryType({ description: 'Every question begins here. All of it only reads.' });

  const single = (name: string, types: readonly EntityTypeName[], type: string, description: string) =>
    builder.queryField(name, (t) =>
      t.field({
        type: type as never,
        description: `${description} Null: there is none. Give id or slug.`,
        args: {
          id: t.arg.id({ description: 'Its id.' }),
          slug: t.arg.string({ description: 'Its slug.' }),
        },
        resolve: (_, args, context, info) => {
          const meant = meaningOf(args, types, name);
          return (meant ? lookup(meant.slug, meant.types, type !== types[0], context, info) : null) as never;
        },
      }),
    );

  const list = (name: string, types: readonly EntityTypeName[], target: string, description: string) =>
    builder.queryField(name, (t) =>
      t.field({
        type: parts.connections.connection(target),
        nullable: false,
        description,
        args: listArguments(t.arg, parts.filters, types),
        resolve: (_, args, context, info) => readList(types, target, args as ListArguments, context, info),
      }),
    );

  for (const type of entityTypeNames) {
    const { label, plural } = entityType(type);
    single(camel(type), [type], type, `One ${label.en.toLowerCase()}.`);
    list(plural, [type], type, `${label.zh}: all of them, or those that where picks.`);
  }
  single('entity', entityTypeNames, 'Entity', 'One entity of any type.');
  list('entities', entityTypeNames, 'Entity', 'Entities of all types, or those that where picks.');
  single('organization', organizationTypeNames, 'Organization', 'One company, institution or agency.');
  list('organizations', organizationTypeNames, 'Organization', 'Companies, institutions and agencies.');

  builder.queryField('node', (t) =>
    t.field({
      type: parts.entities.Node,
      description: 'The record with this id (Relay). Null: there is none.',
      args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
      resolve: (_, { id }, context, info) => {
        const found = decodeId(String(id));
        return (found ? lookup(found.slug, [found.type], true, context, info) : null) as never;
      },
    }),
  );
  builder.queryField('nodes', (t) =>
    t.field({
      type: [parts.entities.Node],
      nullable: { list: false, items: true },
      description: 'The records with these ids, in their order (Relay); null where there is none.',
      args: { ids: t.arg.idList({ required: true, description: 'At most 100 ids.' }) },
      resolve: (_, { ids }, context, info) => {
        if (ids.length > maximumNodes)
          throw overLimit('ids', maximumNodes, ids.length, 'Ask in several requests.');
        const selection = new LookAhead(info).node(entityTypeNames, true, [info.fieldNodes]);
        return ids.map((id) => {
          const found = decodeId(String(id));
          return found ? ofType(found.type, context.loaders.node(selection, found.slug)) : null;
        }) as never;
      },
    }),
  );
};

/** The slug meant by `id` or `slug` and the types it may have; undefined when it cannot be one of these. */
const meaningOf = (
  args: { id?: string | number | null | undefined; slug?: string | null | undefined },
  types: readonly EntityTypeName[],
  field: string,
): { slug: string; types: readonly EntityTypeName[] } | undefined => {
  if ((args.id == null) === (args.slug == null)) throw badInput(`${field}: give either id or slug.`);
  if (args.slug != null) return slugPattern.test(args.slug) ? { slug: args.slug, types } : undefined;
  const found = decodeId(String(args.id));
  return found && types.includes(found.type) ? { slug: found.slug, types: [found.type] } : undefined;
};

/** An id names a type as well as a slug; a record of another type is not what it means. */
const ofType = async (type: EntityTypeName, found: Promise<Value>): Promise<Value> => {
  const row = await found;
  return row !== null && typeOfRow(row as unknown as NodeRow) === type ? row : null;
};

/** One record with all that is asked below it: one statement, shared with whoever asks the same of another record. */
const lookup = async (
  slug: string,
  types: readonly EntityTypeName[],
  abstract: boolean,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Value> => {
  const selection = new LookAhead(info).node(types, abstract, [info.fieldNodes]);
  const rows = await context.reader.readKey(compileLookup(selection), slug, context.options);
  return rows[0]?.node ?? null;
};

const readList = async (
  types: readonly EntityTypeName[],
  target: string,
  args: ListArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ListRow> => {
  const abstract = types.length > 1;
  const order = orderOf(args.orderBy, { edges: false });
  const page = pageOf(args, target, order);
  const selection = new LookAhead(info).list(
    { types, abstract, name: target, edges: false },
    args,
    `${target}Connection`,
    info.fieldNodes,
  );
  const rows = await context.reader.read(compileList(selection), context.options);
  return {
    ...toList(rows[0]?.list ?? null, page, listFingerprint(target, order)),
    source: { types, ...(args.where ? { where: args.where } : {}) },
  };
};
