import { type GraphQLResolveInfo, responsePathAsArray } from 'graphql';
import { listFingerprint } from '../../cypher/cursor.ts';
import type { ListValue, NodeRow } from '../../cypher/rows.ts';
import { isEntityTypeName } from '../../ontology/ontology.ts';
import type { Connected, StepArguments } from '../builder/reads.ts';
import type { Context } from '../context.ts';
import { type ListArguments, orderOf, pageOf } from '../inputs/paging.ts';
import { connectionOf, LookAhead, selectOnce } from '../select/look-ahead.ts';
import { noteUnmet } from '../select/missing.ts';
import { isEmpty, type ListRow, toList } from '../select/rows.ts';

/** A list along relationships: from its record's row where look-ahead brought it along, else through the loaders. */
export const follow = async (
  row: NodeRow,
  args: ListArguments & StepArguments,
  context: Context,
  info: GraphQLResolveInfo,
  connected: Connected,
): Promise<ListRow> => {
  const order = orderOf(args.orderBy, { edges: true });
  const page = pageOf(args, connected.name, order);
  const owner = info.parentType.name;
  if (!isEntityTypeName(owner)) throw new Error(`${owner} has no lists along relationships`);
  const key = String(info.path.key);
  const list =
    connectionOf(row, key, owner) ??
    (await context.loaders.connection(
      selectOnce(context, info, () => new LookAhead(info).connection(owner, key, connected, info.fieldNodes)),
      row.id,
    ));
  if (list && isEmpty(list, page) && isOneRecords(info.path)) noteUnmet(context, info, args.where, args.edge);
  return toList(list ?? gone, page, listFingerprint(connected.name, order), {
    owner: row.id,
    types: connected.types,
    step: connected.step(args),
    ...(args.where ? { where: args.where } : {}),
    ...(args.edge ? { edge: args.edge } : {}),
  });
};

/** Of many records some have nothing of what is asked for, and nobody wonders. */
const isOneRecords = (path: GraphQLResolveInfo['path']): boolean =>
  responsePathAsArray(path).every((step) => typeof step === 'string');

/** The list of a record that is no more. */
const gone: ListValue = { e: [], t: 0, x: false };
