import type { EntityTypeName } from '../ontology/entities.ts';
import { entityType, relationshipType } from '../ontology/ontology.ts';
import type { RelationshipTypeName } from '../ontology/relationships.ts';
import { typeOf } from './facets.ts';
import { edgePredicate, nodePredicate } from './filter.ts';
import type { Where } from './selection.ts';
import { type Statement, statement } from './statement.ts';
import { all, hasLabel, labelled, pattern, quote, Scope, whereClause } from './text.ts';

/** Dates are partial ISO dates, so their first so many characters are the year or the month. */
export const periodLength = { year: 4, month: 7 } as const;
export type Period = keyof typeof periodLength;

const dateFields = (fields: Readonly<Record<string, { kind: string }>>): string[] =>
  Object.entries(fields).flatMap(([name, { kind }]) => (kind === 'date' ? [name] : []));

/** The date fields of an entity or relationship type, by name; empty where it has none. */
export const datesOfType = (type: EntityTypeName): string[] => dateFields(entityType(type).fields);
export const datesOfRelationship = (type: RelationshipTypeName): string[] =>
  dateFields(relationshipType(type).fields);

const grouped = (thing: string, type: string, fields: readonly string[]) =>
  `UNWIND [${fields.map((f) => `{f: '${f}', d: ${thing}.${quote(f)}}`).join(', ')}] AS dated ` +
  `WITH ${thing}, dated WHERE dated.d IS NOT NULL ` +
  `WITH ${type} AS type, dated.f AS field, left(dated.d, $length) AS period, ${thing}.id AS id ORDER BY id ` +
  'WITH type, field, period, collect(id) AS found ' +
  'RETURN type, field, period, size(found) AS count, found[0..$ids] AS ids ORDER BY period, type, field LIMIT $limit';

interface Options {
  readonly by: Period;
  readonly fields: readonly string[];
  readonly ids: number;
  readonly limit: number;
}

const params = ({ by, ids, limit }: Options) => ({
  length: BigInt(periodLength[by]),
  ids: BigInt(ids),
  limit: BigInt(limit),
});

/** Dated records in groups by type, date field and period: rows `type`, `field`, `period`, `count`, `ids` (the first). */
export const datedEntities = (
  types: readonly EntityTypeName[],
  where: Where | undefined,
  options: Options,
): Statement => {
  const scope = new Scope();
  const label = types.length === 1 ? types[0]! : 'Entity';
  const conditions = all(
    types.length > 1 ? hasLabel('n', types) : undefined,
    nodePredicate(scope, 'n', types, where),
  );
  return statement(
    `MATCH (${labelled('n', label)})${whereClause(conditions)} ${grouped('n', typeOf('n', types), options.fields)}`,
    { ...scope.params, ...params(options) },
  );
};

/** Dated relationships, in the same groups. */
export const datedRelationships = (
  types: readonly RelationshipTypeName[],
  edge: Where | undefined,
  options: Options,
): Statement => {
  const scope = new Scope();
  const step = { relationships: types, direction: 'out', labels: [] } as const;
  return statement(
    `MATCH ${pattern('a:`Entity`', 'r', '', step)}${whereClause(edgePredicate(scope, 'r', edge))} ${grouped('r', 'type(r)', options.fields)}`,
    { ...scope.params, ...params(options) },
  );
};
