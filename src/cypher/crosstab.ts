import type { EntityTypeName } from '../ontology/entities.ts';
import type { RelationshipTypeName } from '../ontology/relationships.ts';
import { knownBasis } from './basis.ts';
import { edgePredicate, nodePredicate } from './filter.ts';
import type { Where } from './selection.ts';
import { type Statement, statement } from './statement.ts';
import { all, labelled, pattern, quote, Scope, whereClause } from './text.ts';

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
 * Finds `a` (row), `b` (column), the relationships `step0…` between them and `thing`: what is counted. Next to each other:
 * their relationships; through others: the records that the last relationship starts from.
 */
const crossed = (scope: Scope, { rows, columns, through, rowWhere, columnWhere, edge }: Crossing) => {
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
  const start = `MATCH (${labelled('a', rows)})${whereClause(nodePredicate(scope, 'a', [rows], rowWhere))}`;
  return {
    matched: `${start} ${hops.join(' ')}`,
    thing: last === 0 ? 'step0.id' : `between${last}.id`,
    steps: through.map((_, i) => `step${i}`),
  };
};

const counted = (scope: Scope, crossing: Crossing): string => {
  const { matched, thing } = crossed(scope, crossing);
  return `${matched} WITH DISTINCT a, b, ${thing} AS thing`;
};

/** The weakest basis of a way's relationships, as its place among `weakestLast`. */
export const weakestLast = ['stated', 'common_knowledge', 'derived'] as const;

const weakness = (steps: readonly string[]): string => {
  const any = (basis: string) => steps.map((step) => `${knownBasis(step)} = '${basis}'`).join(' OR ');
  return `CASE WHEN ${any('derived')} THEN 2 WHEN ${any('common_knowledge')} THEN 1 ELSE 0 END`;
};

/**
 * The cells that hold something, by the names of row and column: rows `row`, `column`, `count`, `counts` (of each basis, as
 * in `weakestLast`) and `things`, the first of them: `id`, `weak` (its basis, by the way that rests on most) and `way` (that
 * way's relationships, each `[start, end, id]`).
 */
export const crosstabCells = (crossing: Crossing, limit: number, thingsOfACell: number): Statement => {
  const scope = new Scope();
  const { matched, thing, steps } = crossed(scope, crossing);
  const way = steps.map((s) => `[startNode(${s}).id, endNode(${s}).id, ${s}.id]`).join(', ');
  const order = steps.map((s) => `${s}.id`).join(', ');
  const ofBasis = weakestLast.map((_, i) => `size([t IN things WHERE t.weak = ${i}])`).join(', ');
  return statement(
    `${matched} WITH a, b, ${thing} AS thing, ${weakness(steps)} AS weak, ${steps.join(', ')} ORDER BY weak, ${order} ` +
      `WITH a, b, thing, collect({weak: weak, way: [${way}]}) AS ways WITH a, b, thing, ways[0] AS best ORDER BY thing ` +
      'WITH a, b, collect({id: thing, weak: best.weak, way: best.way}) AS things ' +
      'WITH a, b, things ORDER BY a.sortKey, b.sortKey LIMIT $limit ' +
      `RETURN a.id AS \`row\`, b.id AS \`column\`, size(things) AS count, [${ofBasis}] AS counts, things[0..$most] AS things`,
    { ...scope.params, limit: BigInt(limit), most: BigInt(thingsOfACell) },
  );
};

/** How much there is in each row or each column, each thing once, by name: rows `id`, `count`. */
export const crosstabTotals = (crossing: Crossing, side: 'row' | 'column', limit: number): Statement => {
  const scope = new Scope();
  const n = side === 'row' ? 'a' : 'b';
  return statement(
    `${counted(scope, crossing)} WITH ${n} AS n, count(DISTINCT thing) AS count ORDER BY n.sortKey LIMIT $limit RETURN n.id AS id, count`,
    { ...scope.params, limit: BigInt(limit) },
  );
};

/** Every row or column that its filter picks, by name, also where it has nothing: rows `id`. */
export const crosstabSide = (crossing: Crossing, side: 'row' | 'column', limit: number): Statement => {
  const scope = new Scope();
  const type = side === 'row' ? crossing.rows : crossing.columns;
  const where = side === 'row' ? crossing.rowWhere : crossing.columnWhere;
  return statement(
    `MATCH (${labelled('n', type)})${whereClause(nodePredicate(scope, 'n', [type], where))} ` +
      'WITH n ORDER BY n.sortKey LIMIT $limit RETURN n.id AS id',
    { ...scope.params, limit: BigInt(limit) },
  );
};

/** How much there is in all, and in how many cells: one row `count`, `cells`. */
export const crosstabTotal = (crossing: Crossing): Statement => {
  const scope = new Scope();
  return statement(
    `${counted(scope, crossing)} WITH a.id AS x, b.id AS y, collect(thing) AS things ` +
      'UNWIND things AS thing RETURN count(DISTINCT thing) AS count, count(DISTINCT [x, y]) AS cells',
    scope.params,
  );
};
