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

/** What of a type's fields is dated: all its dates, or those of happenings alone. */
export interface Dates {
  readonly all: readonly string[];
  readonly happenings: readonly string[];
}

const dateFields = (
  fields: Readonly<Record<string, { readonly kind: string; readonly happens?: true }>>,
): Dates => {
  const dates = Object.entries(fields).filter(([, { kind }]) => kind === 'date');
  return {
    all: dates.map(([name]) => name),
    happenings: dates.flatMap(([name, { happens }]) => (happens ? [name] : [])),
  };
};

/** The date fields of an entity or relationship type, by name; none where it has none. */
export const datesOfType = (type: EntityTypeName): Dates => dateFields(entityType(type).fields);
export const datesOfRelationship = (type: RelationshipTypeName): Dates =>
  dateFields(relationshipType(type).fields);

const unfolded = (thing: string, fields: readonly string[]) =>
  `UNWIND [${fields.map((f) => `{f: '${f}', d: ${thing}.${quote(f)}}`).join(', ')}] AS dated ` +
  `WITH ${thing}, dated WHERE dated.d IS NOT NULL`;

const ordered = 'ORDER BY date, type, field, id LIMIT $limit';

interface Options {
  readonly fields: readonly string[];
  readonly limit: number;
}

/** Dated records, one row a date: `type`, `field`, `date`, `id`. */
export const datedEntities = (
  types: readonly EntityTypeName[],
  where: Where | undefined,
  { fields, limit }: Options,
): Statement => {
  const scope = new Scope();
  const label = types.length === 1 ? types[0]! : 'Entity';
  const conditions = all(
    types.length > 1 ? hasLabel('n', types) : undefined,
    nodePredicate(scope, 'n', types, where),
  );
  return statement(
    `MATCH (${labelled('n', label)})${whereClause(conditions)} ${unfolded('n', fields)} ` +
      `RETURN ${typeOf('n', types)} AS type, dated.f AS field, dated.d AS date, n.id AS id ${ordered}`,
    { ...scope.params, limit: BigInt(limit) },
  );
};

/** Dated relationships, one row a date: the same, and its ends (`start`, `end`). */
export const datedRelationships = (
  types: readonly RelationshipTypeName[],
  edge: Where | undefined,
  { fields, limit }: Options,
): Statement => {
  const scope = new Scope();
  const step = { relationships: types, direction: 'out', labels: [] } as const;
  return statement(
    `MATCH ${pattern('a:`Entity`', 'r', '', step)}${whereClause(edgePredicate(scope, 'r', edge))} ${unfolded('r', fields)} ` +
      `RETURN type(r) AS type, dated.f AS field, dated.d AS date, r.id AS id, startNode(r).id AS start, endNode(r).id AS \`end\` ${ordered}`,
    { ...scope.params, limit: BigInt(limit) },
  );
};

/**
 * What events tell of: rows `event`, `of`, where the event is about an organization and about something that the
 * organization made, released or put forward. An event is about more than it tells of, so being about it is not enough.
 */
export const toldByEvents = (limit: number): Statement =>
  statement(
    'MATCH (e:`Event`)-[:`ABOUT`]->(o:`Organization`)-[]->(n:`Entity`)<-[:`ABOUT`]-(e) WHERE e.happenedOn IS NOT NULL ' +
      'RETURN DISTINCT e.id AS event, n.id AS of ORDER BY event, of LIMIT $limit',
    { limit: BigInt(limit) },
  );
