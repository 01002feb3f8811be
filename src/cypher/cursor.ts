import { AtlasError } from '../errors.ts';
import { type OrderKey, orderName } from './order.ts';
import type { Param, Value } from './statement.ts';

/** A short name for a list and its order: two lists that page differently have different ones. */
export const listFingerprint = (list: string, order: readonly OrderKey[]): string => {
  let hash = 0x811c9dc5;
  for (const char of `${list}|${orderName(order)}`) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36);
};

/** The place of a row in its list, as opaque text. */
export const encodeCursor = (fingerprint: string, values: readonly Value[]): string =>
  Buffer.from(JSON.stringify([fingerprint, ...values])).toString('base64url');

/** The key values in a cursor, or `BAD_CURSOR` when it is damaged or belongs to another list or order. */
export const decodeCursor = (
  argument: string,
  cursor: string,
  fingerprint: string,
  length: number,
): Param[] => {
  const refuse = (why: string): never => {
    throw new AtlasError(
      'BAD_CURSOR',
      `${argument}: ${why} Use a cursor that this list returned for this orderBy.`,
      {
        argument,
      },
    );
  };
  if (cursor.length > 2000) refuse('the cursor is longer than any this server makes.');
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return refuse('this is not a cursor.');
  }
  if (!Array.isArray(parsed) || parsed.length !== length + 1)
    return refuse('this is not a cursor of this list.');
  const [name, ...values] = parsed as unknown[];
  if (name !== fingerprint) refuse('the cursor belongs to another list or another order.');
  const plain = (v: unknown) => v === null || ['string', 'number', 'boolean'].includes(typeof v);
  if (!values.every(plain)) refuse('the cursor is damaged.');
  return values as Param[];
};
