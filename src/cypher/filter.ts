import { AtlasError } from '../errors.ts';
import type { Field } from '../ontology/define.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import { connectionsOf, entityType, relationshipFields } from '../ontology/ontology.ts';
import { degreeOf, knownBasis } from './basis.ts';
import { compareDate, compareName, compareNumber, compareText, compareValue } from './operators.ts';
import { type Step, stepOf, type Where } from './selection.ts';
import { sourcePredicate } from './source-filter.ts';
import type { Param } from './statement.ts';
import { all, hasLabel, pattern, quote, type Scope, whereClause } from './text.ts';

/**
 * A filter as a Cypher condition on `node`, or undefined when it asks for nothing. Keys come from the ontology; anything
 * else is refused, so no text of a caller's ever becomes Cypher. Conditions are two-valued: what is not known does not
 * match, and `not` turns exactly that around.
 */
export const nodePredicate = (
  scope: Scope,
  node: string,
  types: readonly EntityTypeName[],
  where: Where | undefined,
): string | undefined => {
  if (where === undefined) return undefined;
  return all(
    ...Object.entries(where).map(([key, value]) => {
      if (key === 'and' || key === 'or')
        return combine(key, list(value), (w) => nodePredicate(scope, node, types, w));
      if (key === 'not') return negate(nodePredicate(scope, node, types, value as Where));
      return condition(scope, node, types, key, value as Where);
    }),
  );
};

const condition = (
  scope: Scope,
  node: string,
  types: readonly EntityTypeName[],
  key: string,
  value: Where,
): string | undefined => {
  if (key === 'slug') return compareText(scope, `${node}.${quote('id')}`, value, { exact: true });
  if (key === 'name') return compareName(scope, `${node}.${quote('names')}`, value);
  if (key === 'type') return typePredicate(node, value);
  if (key === 'degree') return compareNumber(scope, degreeOf(node), value, 'int');
  if (key === 'source') return sourcePredicate(scope, node, value);
  if (key === 'externalIds') return externalIdPredicate(scope, node, value);
  const only = types.length === 1 ? types[0]! : undefined;
  const fields = only ? entityType(only).fields : {};
  const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (field) return fieldPredicate(scope, `${node}.${quote(key)}`, field, value);
  const connection = only && connectionsOf(only).get(key);
  if (!connection)
    throw new AtlasError('BAD_USER_INPUT', `where: there is no filter "${key}" here.`, { filter: key });
  if (!quantifiers.some((q) => present(value[q])))
    throw new AtlasError(
      'BAD_USER_INPUT',
      `where: "${key}" asks for nothing; beside edge and where it needs some, none, every or count, as in { some: {} }.`,
      { filter: key },
    );
  return relatedPredicate(scope, node, value, { step: stepOf(connection), targets: connection.targets });
};

/** True when one of its outside ids (`wikidata:Q42`) meets the conditions; `ne` and `notIn`: none of them is so. */
const externalIdPredicate = (scope: Scope, node: string, ops: Where): string | undefined => {
  const ids = `${node}.${quote('externalIds')}`;
  const { isNull, ne, notIn, ...is } = ops;
  const any = (some: Where) => {
    const conditions = compareText(scope, 'x', some, { exact: false });
    return conditions === undefined ? undefined : `any(x IN ${ids} WHERE ${conditions})`;
  };
  return all(
    present(isNull) ? `${ids} IS ${isNull ? '' : 'NOT '}NULL` : undefined,
    present(ne) ? negate(any({ eq: ne! })) : undefined,
    present(notIn) ? negate(any({ in: notIn! })) : undefined,
    any(is as Where),
  );
};

const quantifiers = ['some', 'none', 'every', 'count'] as const;

/** `some`, `none`, `every` and `count` over the relationships that pass `edge` and lead to what passes `where`. */
const relatedPredicate = (
  scope: Scope,
  node: string,
  filter: Where,
  to: { step: Step; targets: readonly EntityTypeName[] },
): string | undefined => {
  const match = (extra?: (m: string) => string | undefined) => {
    const [r, m] = [scope.fresh('r'), scope.fresh('m')];
    const conditions = all(
      hasLabel(m, to.step.labels),
      edgePredicate(scope, r, filter.edge as Where | undefined),
      nodePredicate(scope, m, to.targets, filter.where as Where | undefined),
      extra?.(m),
    );
    return `{ MATCH ${pattern(node, r, m, to.step)}${whereClause(conditions)} }`;
  };
  const reached = (target: unknown) => {
    const { matches, conditions } = chain(scope, node, { ...filter, some: target } as Where, to);
    return `{ ${matches.join(' ')}${whereClause(...conditions)} }`;
  };
  return all(
    present(filter.some) ? `EXISTS ${reached(filter.some)}` : undefined,
    present(filter.none) ? `NOT EXISTS ${reached(filter.none)}` : undefined,
    present(filter.every)
      ? `NOT EXISTS ${match((m) => negate(nodePredicate(scope, m, to.targets, filter.every as Where)) ?? 'false')}`
      : undefined,
    present(filter.count)
      ? compareNumber(scope, `COUNT ${match()}`, filter.count as Where, 'int')
      : undefined,
  );
};

/** The conditions that all must hold, those inside `and` among them. */
const conjuncts = (where: Where | undefined): [string, Param][] =>
  where === undefined
    ? []
    : Object.entries(where).flatMap(([key, value]): [string, Param][] =>
        key === 'and' ? list(value).flatMap(conjuncts) : [[key, value as Param]],
      );

interface Chain {
  readonly matches: readonly string[];
  readonly conditions: readonly (string | undefined)[];
}

/**
 * The matches by which something is reached along a relationship, one after the other, and what all of it has to meet: what
 * has to be reached from there in turn is matched too, instead of being asked for in a subquery of a subquery, which no
 * engine can begin anywhere else. Not every engine takes a WHERE before the last match.
 */
const chain = (
  scope: Scope,
  node: string,
  filter: Where,
  to: { step: Step; targets: readonly EntityTypeName[] },
): Chain => {
  const [r, m] = [scope.fresh('r'), scope.fresh('m')];
  const only = to.targets.length === 1 ? to.targets[0]! : undefined;
  const predicate = (where: Where) => nodePredicate(scope, m, to.targets, where);
  const parts: Chain[] = [
    {
      matches: [`MATCH ${pattern(node, r, m, to.step)}`],
      conditions: [hasLabel(m, to.step.labels), edgePredicate(scope, r, filter.edge as Where | undefined)],
    },
  ];
  for (const [key, value] of [...conjuncts(filter.where as Where), ...conjuncts(filter.some as Where)]) {
    const connection = only && connectionsOf(only).get(key);
    const { some, ...others } = value as { [key: string]: Param };
    if (connection && present(some)) {
      const next = { step: stepOf(connection), targets: connection.targets };
      parts.push(chain(scope, m, value as Where, next));
      if (quantifiers.some((q) => present(others[q])))
        parts.push({ matches: [], conditions: [predicate({ [key]: others })] });
    } else parts.push({ matches: [], conditions: [predicate({ [key]: value })] });
  }
  return {
    matches: parts.flatMap(({ matches }) => matches),
    conditions: parts.flatMap(({ conditions }) => conditions),
  };
};

/** The fields that relationships have of their own, whatever their type. */
const edgeFields = new Map(relationshipFields().map(([name, field]) => [name, field]));

/** A filter on a relationship's own fields and sources. */
export const edgePredicate = (scope: Scope, edge: string, where: Where | undefined): string | undefined => {
  if (where === undefined) return undefined;
  return all(
    ...Object.entries(where).map(([key, value]) => {
      if (key === 'source') return sourcePredicate(scope, edge, value as Where);
      if (key === 'basis') return compareValue(scope, knownBasis(edge), value as Where);
      const field = edgeFields.get(key);
      if (!field)
        throw new AtlasError('BAD_USER_INPUT', `edge: there is no filter "${key}" here.`, { filter: key });
      return fieldPredicate(scope, `${edge}.${quote(key)}`, field, value as Where);
    }),
  );
};

const fieldPredicate = (scope: Scope, expression: string, field: Field, ops: Where): string | undefined => {
  switch (field.kind) {
    case 'string':
      return compareText(scope, expression, ops, { exact: false });
    case 'int':
    case 'float':
      return compareNumber(scope, expression, ops, field.kind);
    case 'date':
      return compareDate(scope, expression, ops);
    default:
      return compareValue(scope, expression, ops);
  }
};

const typePredicate = (node: string, ops: Where): string | undefined =>
  all(
    present(ops.eq) ? hasLabel(node, [String(ops.eq)]) : undefined,
    present(ops.in) ? (hasLabel(node, (ops.in as Param[]).map(String)) ?? 'false') : undefined,
    present(ops.notIn) ? negate(hasLabel(node, (ops.notIn as Param[]).map(String)) ?? 'false') : undefined,
  );

const present = (value: unknown) => value !== undefined;
const list = (value: unknown): Where[] => value as Where[];

const combine = (
  how: 'and' | 'or',
  parts: Where[],
  compile: (w: Where) => string | undefined,
): string | undefined => {
  const given = parts.map(compile);
  // An empty member asks for nothing: it is true, so `or` with one is true as well.
  if (how === 'or' && (given.length === 0 || given.includes(undefined)))
    return given.length === 0 ? 'false' : undefined;
  const some = given.filter((g) => g !== undefined);
  return some.length === 0 ? undefined : `(${some.join(how === 'and' ? ' AND ' : ' OR ')})`;
};

const negate = (condition: string | undefined): string | undefined =>
  condition === undefined ? 'false' : `NOT coalesce(${condition}, false)`;
