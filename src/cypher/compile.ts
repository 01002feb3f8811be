import type { EntityTypeName } from '../ontology/entities.ts';
import { entityTypeNames, organizationTypeNames } from '../ontology/ontology.ts';
import { degreeOf } from './basis.ts';
import { edgePredicate, nodePredicate } from './filter.ts';
import { beyond, type Ends, hasAlways, keyExpression, orderClause } from './order.ts';
import {
  type ConnectionSelection,
  connectionColumn,
  degreeColumn,
  type ListSelection,
  type NodeSelection,
} from './selection.ts';
import { type KeyedStatement, keyed, type Statement, statement } from './statement.ts';
import { all, hasLabel, labelled, pattern, quote, Scope, whereClause } from './text.ts';

const lookups = new WeakMap<NodeSelection, KeyedStatement>();

/** One record of the given types by its id, for many ids at once: rows `key`, `node`. One selection is compiled once. */
export const compileLookup = (selection: NodeSelection): KeyedStatement => {
  const known = lookups.get(selection) ?? lookupOf(selection);
  lookups.set(selection, known);
  return known;
};

const lookupOf = (selection: NodeSelection): KeyedStatement => {
  const scope = new Scope();
  const n = scope.fresh('n');
  const projected = projectNode(scope, n, selection);
  return keyed(
    `UNWIND $keys AS key MATCH (${labelled(n, commonLabel(selection.types))} {id: key})${projected.calls} ` +
      `RETURN key, ${projected.map} AS node`,
    scope.params,
  );
};

/** A list over all records of the given types: one row with the column `list`. */
export const compileList = (selection: ListSelection): Statement => {
  const scope = new Scope();
  const m = scope.fresh('n');
  const label = commonLabel(selection.types);
  // A record has a sort key; what others put beside the records has none. The index that serves the order holds it too.
  const base = () =>
    all(`${m}.${quote('sortKey')} IS NOT NULL`, nodePredicate(scope, m, selection.types, selection.where));
  const part = listParts(scope, selection, { node: m }, `(${labelled(m, label)})`, base);
  const calls = part.bodies.map((body) => `CALL () { ${body} } `).join('');
  return statement(`${calls}RETURN ${part.map} AS list`, scope.params);
};

/** One connection of many nodes at once, by their ids: rows `key`, `list`. What look-ahead could not cover comes here. */
export const compileConnection = (selection: ConnectionSelection): KeyedStatement => {
  const scope = new Scope();
  const n = scope.fresh('n');
  const part = connection(scope, n, { ...selection, owners: [] });
  return keyed(
    `UNWIND $keys AS key MATCH (${n}:\`Entity\` {id: key})${part.call} RETURN key, ${part.map} AS list`,
    scope.params,
  );
};

/** The narrowest label that all of these types share. */
export const commonLabel = (types: readonly EntityTypeName[]): string =>
  types.length === 1
    ? types[0]!
    : types.length < entityTypeNames.length && types.every((t) => organizationTypeNames.includes(t))
      ? 'Organization'
      : 'Entity';

/** The subqueries that a node's selection needs, the columns they leave, and the map that gathers it all. */
const projectNode = (scope: Scope, node: string, selection: NodeSelection) => {
  const entries = [...new Set(['id', ...selection.properties])].map((p) => `.${quote(p)}`);
  if (selection.labels) entries.push(`labels: labels(${node})`);
  if (selection.degree) entries.push(`${quote(degreeColumn)}: ${degreeOf(node)}`);
  let calls = '';
  const columns: string[] = [];
  for (const wanted of selection.connections) {
    const part = connection(scope, node, wanted);
    calls += part.call;
    columns.push(...part.columns);
    entries.push(`${quote(connectionColumn(wanted.key))}: ${part.map}`);
  }
  return { calls, columns, map: `${node} {${entries.join(', ')}}` };
};

const connection = (scope: Scope, from: string, wanted: ConnectionSelection) => {
  const [r, m] = [scope.fresh('r'), scope.fresh('m')];
  const base = () =>
    all(
      hasLabel(from, wanted.owners),
      hasLabel(m, wanted.step.labels),
      edgePredicate(scope, r, wanted.edge),
      nodePredicate(scope, m, wanted.types, wanted.where),
    );
  const part = listParts(scope, wanted, { node: m, edge: r }, pattern(from, r, m, wanted.step), base);
  return { ...part, call: part.bodies.map((body) => ` CALL (${from}) { ${body} }`).join('') };
};

/**
 * The pieces of a list: bodies of subqueries, the first of which collects its page (one hop per MATCH, ordered before it is collected), and
 * a map `{e: rows, t: total, x: something behind}` of what was asked for.
 */
const listParts = (
  scope: Scope,
  list: ListSelection & Partial<ConnectionSelection>,
  ends: Ends,
  matched: string,
  base: () => string | undefined,
) => {
  const { page, order } = list;
  const computed = order.some((k) => k.by === 'degree' || k.by === 'count');
  const expressions = order.map((k) => keyExpression(k, ends));
  const keys = computed ? expressions.map(() => scope.fresh('k')) : expressions;
  const variables = [...(ends.edge ? [ends.edge] : []), ends.node];
  const named = computed ? expressions.map((e, i) => `${e} AS ${keys[i]}`) : [];
  const cursor = (values: ListSelection['page']['after'], reversed: boolean) =>
    values === undefined ? undefined : beyond(scope, keys, order, values, { reversed, inclusive: false });
  const filtered = (...cursors: (string | undefined)[]) =>
    computed
      ? `MATCH ${matched}${whereClause(base())} WITH ${[...variables, ...named].join(', ')}${whereClause(...cursors)}`
      : `MATCH ${matched}${whereClause(base(), ...cursors)} WITH ${variables.join(', ')}`;

  const bodies: string[] = [];
  const columns: string[] = [];
  const map: string[] = [];
  if (list.node) {
    const column = scope.fresh('c');
    const [after, before] = [cursor(page.after, false), cursor(page.before, true)];
    // Says nothing, but a planner takes the key's index for the order only where the key is in a condition. A filter may
    // have a better index of its own, which this would tempt it away from.
    const unbounded = list.where === undefined && after === undefined && before === undefined;
    const indexed =
      ends.edge === undefined && !computed && unbounded && hasAlways(order[0]!)
        ? `${keys[0]} IS NOT NULL`
        : undefined;
    const start = filtered(indexed, after, before);
    const limit = scope.param(BigInt(page.size + 1));
    const inner = projectNode(scope, ends.node, list.node);
    const sorted = orderClause(keys, order, page.backward);
    const entries = [`n: ${inner.map}`];
    if (ends.edge) entries.push(`r: ${edgeMap(ends.edge, list)}`);
    if (list.wants.cursors) entries.push(`k: [${keys.join(', ')}]`);
    const kept = [...variables, ...(computed ? keys : []), ...inner.columns].join(', ');
    bodies.push(
      `${start}${sorted} LIMIT ${limit}${inner.calls} WITH ${kept}${sorted} ` +
        `RETURN collect({${entries.join(', ')}}) AS ${column}`,
    );
    columns.push(column);
    map.push(`e: ${column}`);
  }
  if (list.wants.total) map.push(`t: COUNT { MATCH ${matched}${whereClause(base())} }`);
  if (list.wants.behind) {
    const [values, reversed] = page.backward ? [page.before, false] : [page.after, true];
    const behind = beyond(scope, keys, order, values!, { reversed, inclusive: true });
    if (computed) {
      // Counted once and named: written out in each comparison, two such keys take Neo4j twenty seconds to plan.
      const column = scope.fresh('x');
      bodies.push(`${filtered(behind)} WITH ${ends.node} LIMIT 1 RETURN count(*) > 0 AS ${column}`);
      columns.push(column);
      map.push(`x: ${column}`);
    } else map.push(`x: EXISTS { MATCH ${matched}${whereClause(base(), behind)} }`);
  }
  return { bodies, columns, map: `{${map.join(', ')}}` };
};

const edgeMap = (edge: string, list: Partial<ConnectionSelection>): string => {
  const entries = [...new Set(['id', ...(list.edgeProperties ?? [])])].map((p) => `.${quote(p)}`);
  const ends = list.edgeEnds
    ? [`type: type(${edge})`, `start: startNode(${edge}).id`, `end: endNode(${edge}).id`]
    : [];
  return `${edge} {${[...entries, ...ends].join(', ')}}`;
};
