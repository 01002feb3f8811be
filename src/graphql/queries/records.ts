import type { GraphQLResolveInfo } from 'graphql';
import { listFingerprint } from '../../cypher/cursor.ts';
import type { NodeRow } from '../../cypher/rows.ts';
import { badInput } from '../../errors.ts';
import { slugPattern } from '../../ontology/citation.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { entityType, entityTypeNames, organizationTypeNames } from '../../ontology/ontology.ts';
import { askStanding } from '../../questions/asker.ts';
import { readListOf } from '../../questions/lists.ts';
import { readRecords } from '../../questions/read.ts';
import type { Builder } from '../builder/builder.ts';
import { decodeId } from '../builder/ids.ts';
import { camel, type Target } from '../builder/names.ts';
import type { Context } from '../context.ts';
import type { Filters } from '../inputs/filters.ts';
import { listArguments } from '../inputs/list-arguments.ts';
import { type ListArguments, orderOf, pageOf } from '../inputs/paging.ts';
import { LookAhead, listOf } from '../select/look-ahead.ts';
import { noteMissing, noteUnmet } from '../select/missing.ts';
import { planned } from '../select/planned.ts';
import { isEmpty, type ListRow, toList } from '../select/rows.ts';
import type { Lists } from '../types/list.ts';

/** The fields by which a query enters the graph: for each type one record and one list, and the same over all types. */
export const createRecordQueries = (builder: Builder, parts: { filters: Filters; lists: Lists }): void => {
  const single = (name: string, types: readonly EntityTypeName[], type: Target, description: string) =>
    builder.queryField(name, (t) =>
      t.field({
        type,
        description:
          name === 'entity'
            ? `${description} Give its slug or its id. Null: there is none; extensions.suggestions then names those that may be meant.`
            : `${description} Arguments and null as for entity.`,
        args: {
          id: t.arg.id({ description: 'The id of the record, as the field id gives it.' }),
          slug: t.arg.string({ description: 'The slug of the record, such as "chatglm3".' }),
        },
        resolve: async (_, args, context, info) => {
          const meant = meaningOf(args, types, name);
          const found = meant
            ? await lookup(meant.slug, meant.types, type !== types[0], context, info)
            : null;
          if (found === null && args.slug != null) noteMissing(context, info, [args.slug], false);
          return found;
        },
      }),
    );

  const list = (name: string, types: readonly EntityTypeName[], target: Target, description: string) =>
    builder.queryField(name, (t) =>
      t.field({
        type: parts.lists.connection(target),
        description: name === 'entities' ? description : `${description} As entities.`,
        args: listArguments(t.arg, parts.filters, types),
        resolve: (_, args, context, info) => readList(types, target, args, context, info),
      }),
    );

  for (const type of entityTypeNames) {
    const { label, plural } = entityType(type);
    single(camel(type), [type], type, `One ${label.en.toLowerCase()}.`);
    list(plural, [type], type, `All ${label.zh}, or those that where picks.`);
  }
  single('entity', entityTypeNames, 'Entity', 'One entity of any type.');
  list('entities', entityTypeNames, 'Entity', 'Entities of all types, or those that where picks.');
  single('organization', organizationTypeNames, 'Organization', 'One company, institution or agency.');
  list(
    'organizations',
    organizationTypeNames,
    'Organization',
    'Companies, institutions and agencies: all of them, or those that where picks.',
  );
};

/** The slug meant by `id` or `slug` and the types it may have; undefined when it cannot be one of these. */
const meaningOf = (
  args: { id?: string | null | undefined; slug?: string | null | undefined },
  types: readonly EntityTypeName[],
  field: string,
): { slug: string; types: readonly EntityTypeName[] } | undefined => {
  if ((args.id == null) === (args.slug == null)) throw badInput(`${field}: give either id or slug.`);
  if (args.slug != null) return slugPattern.test(args.slug) ? { slug: args.slug, types } : undefined;
  const found = decodeId(args.id!);
  return found && types.includes(found.type) ? { slug: found.slug, types: [found.type] } : undefined;
};

/** One record with all that is asked below it: from memory, or by one statement, shared with whoever asks the same of another record. */
export const lookup = async (
  slug: string,
  types: readonly EntityTypeName[],
  abstract: boolean,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<NodeRow | null> => {
  const selection = planned(info, 'node', (watched) =>
    new LookAhead(watched).node(types, abstract, [info.fieldNodes]),
  );
  const [row = null] = await askStanding(context.asker, (asker) => readRecords(asker, [slug], selection));
  return row;
};

const readList = async (
  types: readonly EntityTypeName[],
  target: Target,
  args: ListArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ListRow> => {
  const order = orderOf(args.orderBy, { edges: false });
  const page = pageOf(args, target, order);
  const below = planned(info, 'list', (watched) =>
    new LookAhead(watched).belowList(
      { types, abstract: types.length > 1 },
      `${target}Connection`,
      info.fieldNodes,
    ),
  );
  const selection = listOf({ types, name: target, edges: false }, args, below);
  const list = await askStanding(context.asker, (asker) => readListOf(asker, selection));
  if (isEmpty(list, page)) noteUnmet(context, info, args.where);
  return toList(list, page, listFingerprint(target, order), {
    types,
    ...(args.where ? { where: args.where } : {}),
  });
};
