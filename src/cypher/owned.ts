import { type Statement, statement } from './statement.ts';

/** What the importer asks before it writes: what an owner has in the graph, and what of others stands in its way. */

/** Of how many records one statement reads what is stored. */
export const readPage = 2_000;

/**
 * Makes other writers of this owner wait until this transaction ends. It touches only its reports, of which every seed has
 * one; where there is none yet, unique ids make the later one fail.
 */
export const lockOwned = (owner: string): Statement =>
  statement('MATCH (n:`Report`) WHERE n.`managedBy` = $owner SET n.`managedBy` = $owner', { owner });

/** Every record, whoever made it: rows `id`, and whether it is `owned`; in no order. */
export const allNodes = (owner: string): Statement =>
  statement(
    "MATCH (n:`Entity`) WHERE n.`id` IS NOT NULL RETURN n.`id` AS id, coalesce(n.`managedBy`, '') = $owner AS owned",
    {
      owner,
    },
  );

/** Those of these nodes that the owner has: `labels`, `properties`. */
export const ownedNodes = (owner: string, ids: readonly string[]): Statement =>
  statement(
    'UNWIND $ids AS id MATCH (n:`Entity` {`id`: id}) WHERE n.`managedBy` = $owner RETURN labels(n) AS labels, n{.*} AS properties',
    { owner, ids },
  );

/**
 * The owner's relationships that leave these nodes: `from`, `to`, `type`, `properties`. They are reached from their starts, since
 * sorting all of them for each page would take the square of their number.
 */
export const ownedRelationships = (owner: string, ids: readonly string[]): Statement =>
  statement(
    'UNWIND $ids AS id MATCH (a:`Entity` {`id`: id}) MATCH (a)-[r]->(b) WHERE r.`managedBy` = $owner ' +
      'RETURN id AS `from`, b.`id` AS `to`, type(r) AS `type`, properties(r) AS properties',
    { owner, ids },
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
