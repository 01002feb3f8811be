import { entityTypeNames } from '../ontology/ontology.ts';
import { knownBasis } from './basis.ts';
import { typeOf } from './facets.ts';
import { type Statement, statement } from './statement.ts';
import { quote } from './text.ts';

/** How many records of each type there are: rows `type`, `count`; no record is read where the engine keeps counts. */
export const entityTypeCounts = (): Statement =>
  statement(
    entityTypeNames
      .map((t) => `MATCH (n:${quote(t)}) RETURN '${t}' AS type, count(n) AS count`)
      .join(' UNION ALL '),
  );

/**
 * How many relationships of each type join each two types of records: rows `type`, `from`, `to`, `count`, `derived` (how many
 * of them are).
 */
export const relationshipPairCounts = (): Statement =>
  statement(
    `MATCH (n:\`Entity\`) WITH n, ${typeOf('n', entityTypeNames)} AS start MATCH (n)-[r]->(m:\`Entity\`) ` +
      `RETURN type(r) AS type, start AS \`from\`, ${typeOf('m', entityTypeNames)} AS \`to\`, count(*) AS count, sum(CASE WHEN ${knownBasis('r')} = 'derived' THEN 1 ELSE 0 END) AS derived`,
  );
