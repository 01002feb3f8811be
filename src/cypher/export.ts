import { degreeOf } from './basis.ts';
import { type Statement, statement } from './statement.ts';
import { pattern } from './text.ts';

/** Statements that read the whole graph in pages. Each page begins after the last key of the one before. */

/** The next nodes in the order of their ids, each with the number of its stated relationships. */
export const nodePage = (after: string, limit: number): Statement =>
  statement(
    `MATCH (n:Entity) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties, ${degreeOf('n')} AS degree
ORDER BY id`,
    { after, limit: BigInt(limit) },
  );

/** The ids of all nodes, in order: rows `id`. */
export const nodeIds = statement('MATCH (n:Entity) WHERE n.id IS NOT NULL RETURN n.id AS id ORDER BY id');

/** These nodes in the order of their ids: rows as of a page. */
export const nodesAt = (ids: readonly string[]): Statement =>
  statement(
    `UNWIND $keys AS key MATCH (n:Entity {id: key})
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties, ${degreeOf('n')} AS degree
ORDER BY id`,
    { keys: ids },
  );

/** All that is stored of these nodes: rows as above. */
export const nodesById = (ids: readonly string[]): Statement =>
  statement(
    `UNWIND $keys AS key MATCH (n:Entity {id: key})
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties`,
    { keys: ids },
  );

/** More reports than a graph has; what else carries the label is not looked through. */
const mostReports = 1000n;

const reportRows = `MATCH (n:Report) WHERE n.id IS NOT NULL
WITH n ORDER BY n.id LIMIT $most
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties`;

/** All that is stored of the reports: rows as above. */
export const reportNodes = statement(reportRows, { most: mostReports });

/** The same of these nodes, and of the reports, from which they may be taken: a node that is both comes twice. */
export const nodesAndReports = (ids: readonly string[]): Statement =>
  statement(`${nodesById(ids).text}\nUNION ALL\n${reportRows}`, { keys: ids, most: mostReports });

/** Where a page of relationships ended. */
export interface RelationshipKey {
  readonly start: string;
  readonly id: string;
}

/**
 * The next relationships that leave these nodes, in the order of start and id. They are reached from their start nodes
 * because no engine finds a relationship quickly by a property of its own.
 */
export const relationshipPage = (
  starts: readonly string[],
  after: RelationshipKey,
  limit: number,
): Statement =>
  statement(
    `UNWIND $starts AS start
MATCH (a:Entity {id: start})
MATCH ${pattern('a', 'r', 'b', { relationships: [], direction: 'out', labels: [] })}
WHERE r.id IS NOT NULL AND (start > $afterStart OR r.id > $afterId)
RETURN start AS startId, r.id AS id, type(r) AS label, b.id AS endId, properties(r) AS properties
ORDER BY startId, id LIMIT $limit`,
    { starts, afterStart: after.start, afterId: after.id, limit: BigInt(limit) },
  );
