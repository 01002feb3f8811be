import type { RelationshipTypeName } from '../ontology/relationships.ts';
import { degreeOf } from './basis.ts';
import type { Param } from './statement.ts';
import { pattern, quote, type Scope } from './text.ts';

/** One key of a total order over nodes or over the relationships that lead to them. */
export type OrderKey = { readonly descending: boolean } & (
  | { readonly by: 'property'; readonly property: string }
  | { readonly by: 'edge'; readonly property: string }
  | { readonly by: 'degree' }
  | {
      readonly by: 'count';
      readonly relationship: RelationshipTypeName;
      readonly direction: 'out' | 'in' | 'both';
    }
);

/** Where the keys are read from: the node, and the relationship that led to it. */
export interface Ends {
  readonly node: string;
  readonly edge?: string;
}

/** The Cypher expression of a key. */
export const keyExpression = (key: OrderKey, ends: Ends): string => {
  switch (key.by) {
    case 'property':
      return `${ends.node}.${quote(key.property)}`;
    case 'edge':
      return `${ends.edge}.${quote(key.property)}`;
    case 'degree':
      return degreeOf(ends.node);
    case 'count': {
      const step = { relationships: [key.relationship], direction: key.direction, labels: [] };
      return `COUNT { ${pattern(ends.node, '', '', step)} }`;
    }
  }
};

/** A stable text for an order, so that a cursor can tell which list it belongs to. */
export const orderName = (order: readonly OrderKey[]): string =>
  order
    .map((k) => {
      const what =
        k.by === 'property' || k.by === 'edge'
          ? `${k.by}.${k.property}`
          : k.by === 'count'
            ? `count.${k.relationship}.${k.direction}`
            : k.by;
      return `${what}${k.descending ? '-' : '+'}`;
    })
    .join(',');

/**
 * Rows in this order, or from its end. Records without a value come last whichever way it goes: who asks for the largest does not
 * ask for those of unknown size. Cypher itself puts nulls after everything, so a descending key that may be null is two.
 */
export const orderClause = (
  keys: readonly string[],
  order: readonly OrderKey[],
  reversed: boolean,
): string => {
  const down = (is: boolean) => (is ? ' DESC' : '');
  const parts = keys.flatMap((k, i) => {
    const key = order[i]!;
    const value = `${k}${down(key.descending !== reversed)}`;
    return key.descending && !hasAlways(key) ? [`${k} IS NULL${down(reversed)}`, value] : [value];
  });
  return ` ORDER BY ${parts.join(', ')}`;
};

/** Rows strictly beyond a cursor (or, inclusive, beyond or at it); nulls are last in an order, as `orderClause` has them. */
export const beyond = (
  scope: Scope,
  keys: readonly string[],
  order: readonly OrderKey[],
  values: readonly Param[],
  options: { reversed: boolean; inclusive: boolean },
): string => {
  const alternatives = keys.map((_, i) => {
    const last = past(scope, keys[i]!, values[i]!, order[i]!, options.reversed);
    if (last === undefined) return undefined;
    const equal = keys.slice(0, i).map((k, j) => same(scope, k, values[j]!));
    return [...equal, last].join(' AND ');
  });
  if (options.inclusive) alternatives.push(keys.map((k, j) => same(scope, k, values[j]!)).join(' AND '));
  const given = alternatives.filter((a) => a !== undefined);
  return given.length === 0 ? 'false' : given.length === 1 ? given[0]! : `(${given.join(' OR ')})`;
};

const same = (scope: Scope, key: string, value: Param) =>
  value === null ? `${key} IS NULL` : `${key} = ${scope.param(value)}`;

const past = (
  scope: Scope,
  key: string,
  value: Param,
  order: OrderKey,
  reversed: boolean,
): string | undefined => {
  // Nothing is beyond the last, and everything that has a value is before it.
  if (value === null) return reversed ? `${key} IS NOT NULL` : undefined;
  const further = furtherThan(scope, key, value, order.descending !== reversed);
  if (reversed || hasAlways(order)) return further;
  return further === undefined ? `${key} IS NULL` : `(${further} OR ${key} IS NULL)`;
};

const furtherThan = (scope: Scope, key: string, value: Param, down: boolean): string | undefined => {
  // Not every engine compares truth values inside an OR; there are only two, so they are named.
  if (typeof value === 'boolean') return value === down ? `${key} = ${!value}` : undefined;
  return `${key} ${down ? '<' : '>'} ${scope.param(value)}`;
};

/** Keys that are never null keep a plain comparison, which an index can serve. */
export const hasAlways = (key: OrderKey): boolean =>
  key.by === 'degree' || key.by === 'count' || ['sortKey', 'sortKeyEn', 'id'].includes(key.property);
