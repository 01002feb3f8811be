import type { EntityTypeName } from '../../ontology/entities.ts';
import type { Arg } from '../builder/builder.ts';
import type { Filters } from './filters.ts';

/** The arguments of every list of records of these types. */
export const listArguments = (arg: Arg, filters: Filters, types: readonly EntityTypeName[]) => ({
  first: arg.int({
    description:
      'How many records the page has, from the start of the list: 20 where neither first nor last is given, at most 100.',
  }),
  after: arg.string({
    description: 'Where the page begins: right after this cursor, such as the endCursor of the page before.',
  }),
  last: arg.int({
    description:
      'How many records the page has, from the end of the list: at most 100. Not together with first.',
  }),
  before: arg.string({
    description: 'Where the page ends: right before this cursor, such as the startCursor of the page after.',
  }),
  where: arg({
    type: filters.where(types),
    description:
      'Which records the list has: those that meet all of these conditions. Default: every record.',
  }),
  orderBy: arg({
    type: [filters.order(types.length === 1 ? types[0]! : 'Entity')],
    description:
      'The keys of the order, the first one first, at most 5: [{ degree: DESC }, { name: ASC }]. Records that are equal in all of them, and lists without any, are in the order of names.',
  }),
});

/** The arguments of a list along relationships: a list's, and conditions on the relationship that leads to each record. */
export const connectionArguments = (arg: Arg, filters: Filters, types: readonly EntityTypeName[]) => ({
  ...listArguments(arg, filters, types),
  edge: arg({
    type: filters.EdgeWhere,
    description:
      'Which relationships the list follows: those that meet all of these conditions, such as { percent: { gte: 90 } }. Default: every one.',
  }),
});
