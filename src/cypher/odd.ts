import { importLabel, stagedLabel } from './staging.ts';
import { type Statement, statement } from './statement.ts';

/** What a database holds beside what the ontology knows: cheap enough to be asked now and then. */

/** Nodes that are no records, those of an import under way left out: rows `labels`, `count`. */
export const foreignNodes = statement(
  `MATCH (n) WHERE NOT n:Entity AND NOT n:${stagedLabel} AND NOT n:${importLabel} WITH labels(n) AS labels RETURN labels, count(*) AS count ORDER BY count DESC LIMIT 20`,
);

/** Nodes that call themselves records and have no text as `id`: one row `count`. */
export const withoutId = statement(
  "MATCH (n:Entity) WHERE n.id IS NULL OR NOT coalesce(n.id >= '', false) RETURN count(n) AS count",
);

/** Relationships by type: rows `type`, `count`. */
export const relationshipTypes = statement(
  'MATCH ()-[r]->() WITH type(r) AS type RETURN type, count(*) AS count ORDER BY type',
);

/** Relationships without a text as `id`: one row `count`. */
export const relationshipsWithoutId = statement(
  "MATCH ()-[r]->() WHERE r.id IS NULL OR NOT coalesce(r.id >= '', false) RETURN count(r) AS count",
);

/** The next page of all records, whoever made them, by id: rows `id`, `labels`, `properties`. */
export const anyNodes = (after: string, limit: number): Statement =>
  statement(
    'MATCH (n:Entity) WHERE n.id > $after RETURN n.id AS id, labels(n) AS labels, n{.*} AS properties ORDER BY id LIMIT $limit',
    { after, limit: BigInt(limit) },
  );

/** The next page of all relationships that have an id and are not being imported: rows `id`, `type`, `from` and `to` (the labels at its ends), `properties`. */
export const anyRelationships = (after: string, limit: number): Statement =>
  statement(
    `MATCH (a)-[r]->(b) WHERE r.id > $after AND NOT a:${stagedLabel} ` +
      'RETURN r.id AS id, type(r) AS type, labels(a) AS `from`, labels(b) AS `to`, ' +
      'properties(r) AS properties ORDER BY id LIMIT $limit',
    { after, limit: BigInt(limit) },
  );
