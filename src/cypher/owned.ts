import { type Statement, statement } from './statement.ts';

/** What the importer asks before it writes: what an owner has in the graph, and what of others stands in its way. */

/** How many records one statement reads. */
export const readPage = 5_000;

/**
 * Makes other writers of this owner wait until this transaction ends. It touches only its reports, of which every seed has
 * one; where there is none yet, unique ids make the later one fail.
 */
export const lockOwned = (owner: string): Statement =>
  statement('MATCH (n:`Report`) WHERE n.`managedBy` = $owner SET n.`managedBy` = $owner', { owner });

/** The next page of the owner's nodes, by id: `labels`, `properties`. */
export const ownedNodes = (owner: string, after: string): Statement =>
  statement(
    'MATCH (n:`Entity`) WHERE n.`managedBy` = $owner AND n.`id` > $after ' +
      'RETURN labels(n) AS labels, n{.*} AS properties ORDER BY n.`id` LIMIT $limit',
    { owner, after, limit: BigInt(readPage) },
  );

/** The next page of the owner's relationships, by id: `from`, `to`, `type`, `properties`. */
export const ownedRelationships = (owner: string, after: string): Statement =>
  statement(
    'MATCH (a)-[r]->(b) WHERE r.`managedBy` = $owner AND r.`id` > $after ' +
      'RETURN a.`id` AS `from`, b.`id` AS `to`, type(r) AS `type`, properties(r) AS properties ORDER BY r.`id` LIMIT $limit',
    { owner, after, limit: BigInt(readPage) },
  );

/** Which of the ids nodes of this label have that are not the owner's: `id`, `managedBy`. */
export const takenIds = (owner: string, label: string, ids: readonly string[]): Statement =>
  statement(
    `UNWIND $ids AS id MATCH (n:\`${label}\` {\`id\`: id}) WHERE coalesce(n.\`managedBy\`, '') <> $owner OR NOT n:\`Entity\` ` +
      'RETURN DISTINCT n.`id` AS id, n.`managedBy` AS managedBy ORDER BY id',
    { owner, ids },
  );

/** Which of these relationships are there already and not the owner's: `id`, `managedBy`. */
export const takenRelationships = (
  owner: string,
  rows: readonly { readonly from: string; readonly id: string }[],
): Statement =>
  statement(
    'UNWIND $rows AS row MATCH (a:`Entity` {`id`: row.`from`}) MATCH (a)-[r]->() ' +
      "WHERE r.`id` = row.`id` AND coalesce(r.`managedBy`, '') <> $owner " +
      'RETURN DISTINCT r.`id` AS id, r.`managedBy` AS managedBy ORDER BY id',
    { owner, rows },
  );

/** Relationships of others at these nodes: `id` of the node, `type`, `other` end. */
export const foreignRelationships = (owner: string, ids: readonly string[]): Statement =>
  statement(
    "UNWIND $ids AS id MATCH (n:`Entity` {`id`: id}) MATCH (n)-[r]-(m) WHERE coalesce(r.`managedBy`, '') <> $owner " +
      'RETURN n.`id` AS id, type(r) AS `type`, coalesce(m.`id`, labels(m)[0]) AS other ORDER BY id, type, other LIMIT 100',
    { owner, ids },
  );
