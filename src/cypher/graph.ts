import type { EntityTypeName } from '../ontology/entities.ts';
import { relationshipTypeNames } from '../ontology/ontology.ts';
import type { RelationshipTypeName } from '../ontology/relationships.ts';
import { notDerived } from './basis.ts';
import { nodePredicate } from './filter.ts';
import type { Where } from './selection.ts';
import { type KeyedStatement, keyed, type Statement, statement } from './statement.ts';
import { all, hasLabel, labelled, pattern, quote, Scope, whereClause } from './text.ts';

/** Which relationships a walk may follow, seen from the entity it stands at; empty: any type. */
export interface Walk {
  readonly relationships: readonly RelationshipTypeName[];
  readonly direction: 'out' | 'in' | 'both';
  /** Derived ones too; absent: no. */
  readonly derived?: boolean;
}

/** The direction of a walk, seen from its other end. */
export const opposite = { out: 'in', in: 'out', both: 'both' } as const;

/** The same where the direction is given by the question. */
export type Reach = Omit<Walk, 'direction'>;

/** Which entities a walk may meet; no types: any. */
export interface Meets {
  readonly types: readonly EntityTypeName[];
  readonly where?: Where;
}

const anything: Meets = { types: [] };

/** Every statement about many entities begins here: one index look-up for each. */
const unwound = 'UNWIND $keys AS key MATCH (n:`Entity` {id: key})';

const step = (walk: Pick<Walk, 'relationships' | 'direction'>) => ({ ...walk, labels: [] });
/** What a walk asks of each relationship `r`. */
const passable = ({ derived }: Pick<Walk, 'derived'>) =>
  all('r.id IS NOT NULL', derived ? undefined : notDerived('r'));
const far = (scope: Scope, meets: Meets) =>
  all(hasLabel('m', meets.types), nodePredicate(scope, 'm', meets.types, meets.where));
const limited = (count: number) => BigInt(count);

const edgeColumns = 'r.id AS id, type(r) AS type, startNode(r).id AS start, endNode(r).id AS `end`';

/**
 * The relationships of these entities, one row each: `key`, `id`, `type`, `start`, `end`. Which ones is left open when
 * there are more than `limit`: a caller who gets that many must not use them.
 */
export const relationshipsOf = (
  keys: readonly string[],
  walk: Walk,
  options: { limit: number; meets?: Meets },
): Statement => {
  const scope = new Scope();
  const where = whereClause(passable(walk), far(scope, options.meets ?? anything));
  return statement(
    // In a subquery: else a planner that sees the limit may begin at the other end, with all there is.
    `${unwound} CALL (n) { MATCH ${pattern('n', 'r', 'm:`Entity`', step(walk))}${where} RETURN r } ` +
      `RETURN key, ${edgeColumns} LIMIT $limit`,
    { ...scope.params, keys, limit: limited(options.limit) },
  );
};

/** The first `each` relationships of every one of these entities, in the order of their ids; rows as above. */
export const firstRelationshipsOf = (
  keys: readonly string[],
  walk: Walk,
  options: { each: number; meets?: Meets },
): Statement => {
  const scope = new Scope();
  const where = whereClause(passable(walk), far(scope, options.meets ?? anything));
  return statement(
    `${unwound} CALL (n) { MATCH ${pattern('n', 'r', 'm:`Entity`', step(walk))}${where} ` +
      `WITH r ORDER BY r.id LIMIT $each RETURN r } RETURN key, ${edgeColumns}`,
    { ...scope.params, keys, each: limited(options.each) },
  );
};

/** How many relationships of these types each entity has: rows `key`, `degree`, the fewest first. */
export const degreesOf = (keys: readonly string[], walk: Reach): Statement =>
  statement(
    `${unwound} RETURN key, COUNT { MATCH ${pattern('n', 'r', '', step({ ...walk, direction: 'both' }))}${whereClause(passable(walk))} } AS degree ORDER BY degree, key`,
    { keys },
  );

/** How many stated relationships join each of these entities with others: rows `key`, `degree`. */
export const surroundingsOf = (keys: readonly string[]): Statement =>
  statement(
    // The types as a parameter: written out, Neo4j takes long to plan them.
    `${unwound} RETURN key, COUNT { MATCH (n)-[r]-(m:\`Entity\`) WHERE type(r) IN $types AND m.id <> n.id AND r.id IS NOT NULL AND ${notDerived('r')} } AS degree`,
    { keys, types: relationshipTypeNames },
  );

/**
 * The relationships that lead from an entity of `from` to one of `to`, rows as above. It is asked from the larger side,
 * because every relationship met there is compared with each entity of the other one.
 */
export const relationshipsBetween = (
  from: readonly string[],
  to: readonly string[],
  walk: Walk,
  limit: number,
): Statement => {
  const turned = to.length > from.length;
  const [keys, others] = turned ? [to, from] : [from, to];
  const direction = turned ? opposite[walk.direction] : walk.direction;
  return statement(
    `${unwound} MATCH ${pattern('n', 'r', 'm:`Entity`', step({ ...walk, direction }))}${whereClause(passable(walk), 'm.id IN $others')} ` +
      `RETURN DISTINCT ${edgeColumns} ORDER BY id LIMIT $limit`,
    { keys, others, limit: limited(limit) },
  );
};

/**
 * The neighbours of these entities, in groups by relationship type and direction: rows `key`, `type`, `out`, `fars` (the
 * first `quota` ids in order), `total`. A neighbour counts once in a group, however many relationships lead to it; an
 * entity is no neighbour of its own.
 */
export const neighborGroups = (
  keys: readonly string[],
  walk: Walk,
  options: { quota: number; meets?: Meets },
): Statement => {
  const scope = new Scope();
  const where = whereClause('m.id <> n.id', passable(walk), far(scope, options.meets ?? anything));
  return statement(
    `${unwound} CALL (n) { MATCH ${pattern('n', 'r', 'm:`Entity`', step(walk))}${where} ` +
      'WITH DISTINCT type(r) AS type, startNode(r).id = n.id AS out, m.id AS far ORDER BY far ' +
      'WITH type, out, collect(far) AS fars, count(*) AS total RETURN type, out, fars[0..$quota] AS fars, total } ' +
      'RETURN key, type, out, fars, total ORDER BY key, type, out DESC',
    { ...scope.params, keys, quota: limited(options.quota) },
  );
};

const relationshipMap = (properties: readonly string[]) =>
  `r {${[...new Set(['id', ...properties])].map((p) => `.${quote(p)}`).join(', ')}, type: type(r), start: startNode(r).id, \`end\`: endNode(r).id} AS edge`;

/** All relationships that join two of these entities, in the order of their ids: rows `edge`. */
export const relationshipsAmong = (
  ids: readonly string[],
  walk: Reach,
  properties: readonly string[],
  limit: number,
): Statement =>
  statement(
    `${unwound} MATCH ${pattern('n', 'r', 'm:`Entity`', step({ ...walk, direction: 'out' }))}${whereClause(passable(walk), 'm.id IN $keys')} ` +
      `WITH r ORDER BY r.id LIMIT $limit RETURN ${relationshipMap(properties)}`,
    { keys: ids, limit: limited(limit) },
  );

/** What these relationships themselves say: rows `edge`. They are found between their ends, never by their id alone. */
export const relationshipsById = (
  edges: readonly { readonly id: string; readonly start: string; readonly end: string }[],
  properties: readonly string[],
): Statement =>
  statement(
    'UNWIND $edges AS e MATCH (n:`Entity` {id: e.start}) MATCH (m:`Entity` {id: e.finish}) MATCH (n)-[r]->(m) ' +
      `WHERE r.id = e.id RETURN ${relationshipMap(properties)}`,
    { edges: edges.map(({ id, start, end }) => ({ id, start, finish: end })) },
  );

/** A relationship as one key, for statements that are asked for many keys; no id holds the character between. */
export const relationshipKey = ({ start, end, id }: Located): string => [start, end, id].join(keySeparator);

/** A relationship, and the entities between which it is found. */
export interface Located {
  readonly id: string;
  readonly start: string;
  readonly end: string;
}

const keySeparator = '\u0001';

/** What many relationships say, by their keys: rows `key`, `edge`. */
export const relationshipsByKey = (properties: readonly string[]): KeyedStatement =>
  keyed(
    'UNWIND $keys AS key WITH key, split(key, $separator) AS parts ' +
      'MATCH (n:`Entity` {id: parts[0]}) MATCH (m:`Entity` {id: parts[1]}) MATCH (n)-[r]->(m) ' +
      `WHERE r.id = parts[2] RETURN key, ${relationshipMap(properties)}`,
    { separator: keySeparator },
  );

/** The ids of the first entities that are like this, in the order of their ids: rows `id`. */
export const entitiesLike = (meets: Meets, limit: number): Statement => {
  const scope = new Scope();
  const label = meets.types.length === 1 ? meets.types[0]! : 'Entity';
  const where = whereClause(
    meets.types.length > 1 ? hasLabel('n', meets.types) : undefined,
    nodePredicate(scope, 'n', meets.types, meets.where),
  );
  return statement(`MATCH (${labelled('n', label)})${where} RETURN n.id AS id ORDER BY id LIMIT $limit`, {
    ...scope.params,
    limit: limited(limit),
  });
};

/** Entities next to at least `minimum` of these, not among them: rows `id`, `touched`; those that touch most first. */
export const sharedNeighbors = (
  ids: readonly string[],
  walk: Walk,
  options: { meets: Meets; minimum: number; limit: number },
): Statement => {
  const scope = new Scope();
  const where = whereClause('NOT m.id IN $keys', passable(walk), far(scope, options.meets));
  return statement(
    `${unwound} CALL (n) { MATCH ${pattern('n', 'r', 'm:`Entity`', step(walk))}${where} RETURN DISTINCT m.id AS id } ` +
      'WITH key, id ORDER BY key WITH id, collect(key) AS touched WITH id, touched, size(touched) AS count WHERE count >= $minimum ' +
      'RETURN id, touched ORDER BY count DESC, id LIMIT $limit',
    { ...scope.params, keys: ids, minimum: limited(options.minimum), limit: limited(options.limit) },
  );
};

/** How many different (type, direction, neighbour) each of these entities has: rows `key`, `total`. */
export const featureCounts = (keys: readonly string[], walk: Walk): Statement =>
  statement(
    `${unwound} CALL (n) { MATCH ${pattern('n', 'r', 'm:`Entity`', step(walk))}${whereClause('m.id <> n.id', passable(walk))} ` +
      'WITH DISTINCT type(r) AS type, startNode(r).id = n.id AS out, m.id AS far RETURN count(*) AS total } RETURN key, total ORDER BY key',
    { keys },
  );
