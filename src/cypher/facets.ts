import type { EntityTypeName } from '../ontology/entities.ts';
import { commonLabel } from './compile.ts';
import { edgePredicate, nodePredicate } from './filter.ts';
import type { Step, Where } from './selection.ts';
import { type KeyedStatement, keyed, type Statement, statement } from './statement.ts';
import { hasLabel, labelled, pattern, quote, Scope, whereClause } from './text.ts';

/** The records that are counted: all of some types that a filter picks or, with a step, those reached from one record. */
export interface FacetSource {
  readonly types: readonly EntityTypeName[];
  readonly where?: Where;
  readonly step?: Step;
  readonly edge?: Where;
}

/** By what records are told apart. */
export type FacetKey =
  | { readonly by: 'property'; readonly property: string }
  /** The year of a partial date. */
  | { readonly by: 'year'; readonly property: string }
  | { readonly by: 'type' }
  /** The type of the relationship that leads to it; one record can be counted at several. Only with a step. */
  | { readonly by: 'relationship' }
  /** The records at the far end of a connection; one record can be counted at several. */
  | { readonly by: 'connection'; readonly step: Step; readonly edge?: Where };

/**
 * One column `facets`: for each key a list of `{v: value, c: count}`, first that of the records without a value, where there
 * are any, as null, then `limit` others, most first.
 */
export const compileFacets = (source: FacetSource, keys: readonly FacetKey[], limit: number): Statement => {
  const scope = new Scope();
  const { calls, map } = parts(scope, source, keys, limit);
  return statement(`${calls}RETURN ${map} AS facets`, scope.params);
};

/** The same for the connections of many records at once: rows `key`, `facets`. */
export const compileFacetsOf = (
  source: FacetSource,
  keys: readonly FacetKey[],
  limit: number,
): KeyedStatement => {
  const scope = new Scope();
  const { calls, map } = parts(scope, source, keys, limit);
  return keyed(
    `UNWIND $keys AS key MATCH (n:\`Entity\` {id: key}) ${calls}RETURN key, ${map} AS facets`,
    scope.params,
  );
};

const parts = (scope: Scope, source: FacetSource, keys: readonly FacetKey[], limit: number) => {
  const { step } = source;
  const matched = step ? pattern('n', 'r', 'm', step) : `(${labelled('m', commonLabel(source.types))})`;
  const base = () =>
    whereClause(
      step && hasLabel('m', step.labels),
      edgePredicate(scope, 'r', source.edge),
      nodePredicate(scope, 'm', source.types, source.where),
    );
  const rows = scope.param(BigInt(limit + 1));
  let calls = '';
  const entries = keys.map((key, i) => {
    const { value, reached = '' } = keyParts(scope, key, source.types);
    calls +=
      `CALL (${step ? 'n' : ''}) { MATCH ${matched}${base()}${reached} WITH DISTINCT m, ${value} AS v ` +
      `WITH v, count(*) AS c ORDER BY v IS NOT NULL, c DESC, v LIMIT ${rows} RETURN collect({v: v, c: c}) AS top${i} } `;
    return `top${i}`;
  });
  return { calls, map: `[${entries.join(', ')}]` };
};

/** The value that a record is counted by, null where it has none, and how that is reached from it. */
const keyParts = (
  scope: Scope,
  key: FacetKey,
  types: readonly EntityTypeName[],
): { readonly value: string; readonly reached?: string } => {
  switch (key.by) {
    case 'property':
      return { value: `m.${quote(key.property)}` };
    case 'year':
      // Others may have left something else in the database.
      return { value: `CASE WHEN m.${quote(key.property)} >= '' THEN left(m.${quote(key.property)}, 4) END` };
    case 'type':
      return { value: typeOf('m', types) };
    case 'relationship':
      return { value: 'type(r)' };
    case 'connection': {
      const conditions = whereClause(hasLabel('x', key.step.labels), edgePredicate(scope, 'e', key.edge));
      return {
        value: 'x.id',
        reached: ` OPTIONAL MATCH ${pattern('m', 'e', 'x', key.step)}${conditions}`,
      };
    }
  }
};

/** The name of a node's type, which is one of these. */
export const typeOf = (node: string, types: readonly EntityTypeName[]): string =>
  `CASE ${types.map((t) => `WHEN ${node}:${quote(t)} THEN '${t}'`).join(' ')} END`;
