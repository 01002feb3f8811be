import { type GraphQLResolveInfo, responsePathAsArray } from 'graphql';
import { listFingerprint } from '../../cypher/cursor.ts';
import type { ListValue, NodeRow } from '../../cypher/rows.ts';
import type { Page } from '../../cypher/selection.ts';
import { isEntityTypeName } from '../../ontology/ontology.ts';
import type { Connected, StepArguments } from '../builder/reads.ts';
import type { Context } from '../context.ts';
import { type ListArguments, orderOf, pageOf } from '../inputs/paging.ts';
import { connectionOf, LookAhead, selectOnce } from '../select/look-ahead.ts';
import { noteUnmet } from '../select/missing.ts';
import { isEmpty, type ListRow, toList } from '../select/rows.ts';

interface Meant {
  readonly connected: Connected;
  readonly page: Page;
  readonly fingerprint: string;
}

/** What the arguments of a list mean, found once for all records of an answer whose lists have the same. */
const meanings = new WeakMap<object, Meant>();

const meaningOf = (args: ListArguments, connected: Connected): Meant => {
  const known = meanings.get(args);
  if (known?.connected === connected) return known;
  const order = orderOf(args.orderBy, { edges: true });
  const page = pageOf(args, connected.name, order);
  const made = { connected, page, fingerprint: listFingerprint(connected.name, order) };
  meanings.set(args, made);
  return made;
};

/** A list along relationships: from its record's row where look-ahead brought it along, else through the loaders. */
export const follow = (
  row: NodeRow,
  args: ListArguments & StepArguments,
  context: Context,
  info: GraphQLResolveInfo,
  connected: Connected,
): ListRow | Promise<ListRow> => {
  const { page, fingerprint } = meaningOf(args, connected);
  const owner = info.parentType.name;
  if (!isEntityTypeName(owner)) throw new Error(`${owner} has no lists along relationships`);
  const key = String(info.path.key);
  const listed = (list: ListValue | null): ListRow => {
    if (list && isEmpty(list, page) && isOneRecords(info.path))
      noteUnmet(context, info, args.where, args.edge);
    return toList(list ?? gone, page, fingerprint, {
      owner: row.id,
      types: connected.types,
      step: connected.step(args),
      ...(args.where ? { where: args.where } : {}),
      ...(args.edge ? { edge: args.edge } : {}),
    });
  };
  const brought = connectionOf(row, key, owner);
  if (brought) return listed(brought);
  const selection = selectOnce(context, info, () =>
    new LookAhead(info).connection(owner, key, connected, info.fieldNodes),
  );
  return context.loaders.connection(selection, row.id).then(listed);
};

/** Of many records some have nothing of what is asked for, and nobody wonders. */
const isOneRecords = (path: GraphQLResolveInfo['path']): boolean =>
  responsePathAsArray(path).every((step) => typeof step === 'string');

/** The list of a record that is no more. */
const gone: ListValue = { e: [], t: 0, x: false };
