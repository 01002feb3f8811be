import { relationshipTypeNames } from '../ontology/ontology.ts';
import { knownBasis } from './basis.ts';
import { type Statement, statement } from './statement.ts';
import { labelled, quote } from './text.ts';

/** What the shape of the whole graph is read with: no names, no figures, only what joins what. */

/** How many entities there are that have an id: one row `count`. */
export const entityCount = statement('MATCH (n:Entity) WHERE n.id IS NOT NULL RETURN count(n) AS count');

/** So many entities whose ids come after this one, in their order: rows `id`, `labels`, `sortKey`. */
export const topologyNodes = (after: string, count: number): Statement =>
  statement(
    'MATCH (n:Entity) WHERE n.id > $after RETURN n.id AS id, labels(n) AS labels, n.sortKey AS sortKey ORDER BY n.id LIMIT $count',
    { after, count: BigInt(count) },
  );

/**
 * The relationships that leave these entities: a row for each that has any, with lists of equal length: `ids`, `types`,
 * `ends`, `bases`; an id that is missing is empty. Relationships of types that others keep beside the ontology's are no part of it.
 */
export const topologyEdges = (keys: readonly string[]): Statement =>
  statement(
    'UNWIND $keys AS key MATCH (n:Entity {id: key}) MATCH (n)-[r]->(m:Entity) ' +
      'WHERE type(r) IN $types ' +
      `RETURN key, collect(coalesce(r.id, '')) AS ids, collect(type(r)) AS types, collect(coalesce(m.id, '')) AS ends, collect(${knownBasis('r')}) AS bases`,
    { keys, types: relationshipTypeNames },
  );

/** One stored property of all entities of a label that have it: rows `id`, `value`; in no order. */
export const columnOf = (label: string, property: string): Statement =>
  statement(
    `MATCH (${labelled('n', label)}) WHERE n.${quote(property)} IS NOT NULL RETURN n.id AS id, n.${quote(property)} AS value`,
  );
