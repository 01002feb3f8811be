import type { EntityTypeName } from '../ontology/entities.ts';
import { edgePredicate, nodePredicate } from './filter.ts';
import { compareNumber } from './operators.ts';
import { keyExpression, type OrderKey } from './order.ts';
import type { Where } from './selection.ts';
import { type Statement, statement } from './statement.ts';
import { labelled, pattern, Scope, whereClause } from './text.ts';

/** Records of one type, by how many relationships of one type they have. */
export interface Counting {
  readonly type: EntityTypeName;
  readonly relationship: Extract<OrderKey, { by: 'count' }>['relationship'];
  readonly direction: 'out' | 'in' | 'both';
  readonly where?: Where;
  /** Which relationships count. */
  readonly edge?: Where;
  /** Only records with so many. */
  readonly having?: Where;
}

const counted = (scope: Scope, { type, relationship, direction, where, edge, having }: Counting): string => {
  const plain = keyExpression({ by: 'count', relationship, direction, descending: true }, { node: 'n' });
  const step = { relationships: [relationship], direction, labels: [] };
  const wanted = edgePredicate(scope, 'r', edge);
  // An engine that keeps counts looks at no relationship where nothing is asked of it.
  const count = wanted ? `COUNT { MATCH ${pattern('n', 'r', '', step)} WHERE ${wanted} }` : plain;
  const only = having && compareNumber(scope, 'count', having, 'int');
  return (
    `MATCH (${labelled('n', type)})${whereClause(nodePredicate(scope, 'n', [type], where))} ` +
    `WITH n, ${count} AS count${whereClause(only)}`
  );
};

/** Those with most first, then by name: rows `id`, `count`. */
export const relationshipCounts = (counting: Counting, limit: number): Statement => {
  const scope = new Scope();
  return statement(
    `${counted(scope, counting)} WITH n, count ORDER BY count DESC, n.sortKey LIMIT $limit RETURN n.id AS id, count`,
    { ...scope.params, limit: BigInt(limit) },
  );
};

/** How many records there are of that kind: one row `total`. */
export const countedRecords = (counting: Counting): Statement => {
  const scope = new Scope();
  return statement(`${counted(scope, counting)} RETURN count(*) AS total`, scope.params);
};
