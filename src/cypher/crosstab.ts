import type { EntityTypeName } from '../ontology/entities.ts';
import type { RelationshipTypeName } from '../ontology/relationships.ts';
import { edgePredicate, nodePredicate } from './filter.ts';
import type { Where } from './selection.ts';
import { type Statement, statement } from './statement.ts';
import { all, pattern, quote, Scope, whereClause } from './text.ts';

/** Two types of records, and the relationships that lead from the rows to the columns. */
export interface Crossing {
  readonly rows: EntityTypeName;
  readonly columns: EntityTypeName;
  readonly through: readonly {
    readonly relationship: RelationshipTypeName;
    readonly direction: 'out' | 'in';
  }[];
  readonly rowWhere?: Where;
  readonly columnWhere?: Where;
  /** What every relationship on the way is like. */
  readonly edge?: Where;
}

/**
 * Binds `a` (row), `b` (column) and `thing`: what is counted between them. Next to each other: their relationships; through
 * others: the records that the last relationship starts from.
 */
const crossed = (scope: Scope, { rows, columns, through, rowWhere, columnWhere, edge }: Crossing): string => {
  const last = through.length - 1;
  const node = (i: number) => (i === 0 ? 'a' : i > last ? 'b' : `between${i}`);
  const hops = through.map(({ relationship, direction }, i) => {
    const step = { relationships: [relationship], direction, labels: [] };
    const again = through.flatMap((other, j) =>
      j < i && other.relationship === relationship ? [`step${i} <> step${j}`] : [],
    );
    const end =
      i === last ? all(`b:${quote(columns)}`, nodePredicate(scope, 'b', [columns], columnWhere)) : undefined;
    return `MATCH ${pattern(node(i), `step${i}`, node(i + 1), step)}${whereClause(...again, edgePredicate(scope, `step${i}`, edge), end)}`;
  });
  const start = `MATCH (a:${quote(rows)})${whereClause(nodePredicate(scope, 'a', [rows], rowWhere))}`;
  return `${start} ${hops.join(' ')} WITH DISTINCT a, b, ${last === 0 ? 'step0.id' : `between${last}.id`} AS thing`;
};

/** The cells that hold something, by the names of row and column: rows `row`, `column`, `count`, `ids` (the first of them). */
export const crosstabCells = (crossing: Crossing, limit: number, idsOfACell: number): Statement => {
  const scope = new Scope();
  return statement(
    `${crossed(scope, crossing)} ORDER BY thing WITH a, b, collect(thing) AS things ` +
      `WITH a, b, things ORDER BY a.sortKey, b.sortKey LIMIT $limit ` +
      'RETURN a.id AS `row`, b.id AS `column`, size(things) AS count, things[0..$ids] AS ids',
    { ...scope.params, limit: BigInt(limit), ids: BigInt(idsOfACell) },
  );
};

/** How much there is in each row or each column, each thing once, by name: rows `id`, `count`. */
export const crosstabTotals = (crossing: Crossing, side: 'row' | 'column', limit: number): Statement => {
  const scope = new Scope();
  const n = side === 'row' ? 'a' : 'b';
  return statement(
    `${crossed(scope, crossing)} WITH ${n} AS n, count(DISTINCT thing) AS count ORDER BY n.sortKey LIMIT $limit RETURN n.id AS id, count`,
    { ...scope.params, limit: BigInt(limit) },
  );
};

/** How much there is in all, and in how many cells: one row `count`, `cells`. */
export const crosstabTotal = (crossing: Crossing): Statement => {
  const scope = new Scope();
  return statement(
    `${crossed(scope, crossing)} WITH a.id AS x, b.id AS y, collect(thing) AS things ` +
      'UNWIND things AS thing RETURN count(DISTINCT thing) AS count, count(DISTINCT [x, y]) AS cells',
    scope.params,
  );
};
