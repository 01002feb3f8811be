import { decodeCursor, listFingerprint } from '../../cypher/cursor.ts';
import type { OrderKey } from '../../cypher/order.ts';
import type { Page, Where } from '../../cypher/selection.ts';
import type { Param } from '../../cypher/statement.ts';
import { badInput, overLimit } from '../../errors.ts';
import type { RelationshipTypeName } from '../../ontology/relationships.ts';

export const defaultPageSize = 20;
export const maximumPageSize = 100;
export const maximumOrderKeys = 5;

/** The arguments of every list. */
export interface ListArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  readonly where?: Where | null | undefined;
  readonly edge?: Where | null | undefined;
  readonly orderBy?: readonly OrderEntry[] | null | undefined;
}

/** One key of an order: the name of what is ordered by, and how. */
export type OrderEntry = Readonly<Record<string, unknown>>;

type Direction = 'ASC' | 'DESC';

/** The total order that `orderBy` asks for: its keys, then the name, then, among relationships, their id. */
export const orderOf = (orderBy: ListArguments['orderBy'], list: { edges: boolean }): OrderKey[] => {
  const given = orderBy ?? [];
  if (given.length > maximumOrderKeys)
    throw overLimit('orderBy keys', maximumOrderKeys, given.length, 'Give fewer.');
  const keys = given.map(orderKey);
  const total = keys.some(
    (k) => k.by === 'property' && (k.property === 'sortKey' || k.property === 'sortKeyEn'),
  );
  if (!total) keys.push({ by: 'property', property: 'sortKey', descending: false });
  if (list.edges) keys.push({ by: 'edge', property: 'id', descending: false });
  return keys;
};

const orderKey = (entry: OrderEntry): OrderKey => {
  const [[name, value] = [], ...others] = Object.entries(entry);
  if (name === undefined || others.length > 0)
    throw badInput(
      `orderBy: each entry names one key, got ${name === undefined ? 'none' : Object.keys(entry).join(', ')}. Write a list of entries, as in [{ degree: DESC }, { name: ASC }].`,
    );
  if (name === 'relationshipCount') {
    const { type, direction, sort } = value as {
      type: RelationshipTypeName;
      direction?: 'out' | 'in' | 'both' | null;
      sort: Direction;
    };
    return { by: 'count', relationship: type, direction: direction ?? 'both', descending: sort === 'DESC' };
  }
  const descending = (value as Direction) === 'DESC';
  if (name === 'degree') return { by: 'degree', descending };
  const stored: Record<string, string> = { name: 'sortKey', nameEn: 'sortKeyEn' };
  return { by: 'property', property: stored[name] ?? name, descending };
};

/** Which rows are wanted, with cursors decoded for this list and order. */
export const pageOf = (args: ListArguments, list: string, order: readonly OrderKey[]): Page => {
  const { first, last } = args;
  if (first != null && last != null) throw badInput('Give first or last, not both.');
  const size = first ?? last ?? defaultPageSize;
  const name = last != null ? 'last' : 'first';
  if (size < 0) throw badInput(`${name}: got ${size}, but a page cannot have fewer than 0 records.`);
  if (size > maximumPageSize) {
    throw overLimit(name, maximumPageSize, size, 'Take the next page with after: pageInfo.endCursor.');
  }
  const fingerprint = listFingerprint(list, order);
  const at = (argument: 'after' | 'before'): readonly Param[] | undefined =>
    args[argument] == null ? undefined : decodeCursor(argument, args[argument], fingerprint, order.length);
  const [after, before] = [at('after'), at('before')];
  return { size, backward: last != null, ...(after ? { after } : {}), ...(before ? { before } : {}) };
};
