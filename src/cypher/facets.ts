import type { EntityTypeName } from '../ontology/entities.ts';
import { commonLabel } from './compile.ts';
import { edgePredicate, nodePredicate } from './filter.ts';
import type { Step, Where } from './selection.ts';
import { type KeyedStatement, keyed, type Statement, statement } from './statement.ts';
import { all, hasLabel, labelled, pattern, quote, Scope, whereClause } from './text.ts';

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

/** One column `facets`: for each key `{v: [{v: value, c: count}], m: records without a value}`, most first. */
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
    all(
      step && hasLabel('m', step.labels),
      edgePredicate(scope, 'r', source.edge),
      nodePredicate(scope, 'm', source.types, source.where),
    );
  const call = (body: string) => `CALL (${step ? 'n' : ''}) { ${body} } `;
  const rows = scope.param(BigInt(limit));
  let calls = '';
  const entries = keys.map((key, i) => {
    const { value, also, missing } = keyParts(scope, key, source.types);
    const known = also === undefined ? whereClause(base(), `${value} IS NOT NULL`) : whereClause(base());
    calls += call(
      `MATCH ${matched}${known}${also ?? ''} WITH DISTINCT m, ${value} AS v WITH v, count(*) AS c ORDER BY c DESC, v LIMIT ${rows} ` +
        `RETURN collect({v: v, c: c}) AS top${i}`,
    );
    calls += call(`MATCH ${matched}${whereClause(base(), missing)} RETURN count(DISTINCT m) AS gap${i}`);
    return `{v: top${i}, m: gap${i}}`;
  });
  return { calls, map: `[${entries.join(', ')}]` };
};

const keyParts = (scope: Scope, key: FacetKey, types: readonly EntityTypeName[]) => {
  switch (key.by) {
    case 'property':
      return {
        value: `m.${quote(key.property)}`,
        also: undefined,
        missing: `m.${quote(key.property)} IS NULL`,
      };
    case 'year':
      return {
        // Others may have left something else in the database.
        value: `CASE WHEN m.${quote(key.property)} >= '' THEN left(m.${quote(key.property)}, 4) END`,
        also: undefined,
        missing: `NOT coalesce(m.${quote(key.property)} >= '', false)`,
      };
    case 'type':
      return { value: typeOf('m', types), also: undefined, missing: 'false' };
    case 'relationship':
      return { value: 'type(r)', also: undefined, missing: 'false' };
    case 'connection': {
      const reached = () =>
        `MATCH ${pattern('m', 'e', 'x', key.step)}${whereClause(hasLabel('x', key.step.labels), edgePredicate(scope, 'e', key.edge))}`;
      return { value: 'x.id', also: ` ${reached()}`, missing: `NOT EXISTS { ${reached()} }` };
    }
  }
};

/** The name of a node's type, which is one of these. */
export const typeOf = (node: string, types: readonly EntityTypeName[]): string =>
  `CASE ${types.map((t) => `WHEN ${node}:${quote(t)} THEN '${t}'`).join(' ')} END`;
