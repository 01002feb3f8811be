import type { EntityTypeName } from '../ontology/entities.ts';
import type { RelationshipTypeName } from '../ontology/relationships.ts';
import { labelsOf } from '../ontology/stored.ts';
import { type Param, type Statement, statement } from './statement.ts';

/**
 * Every statement that changes the graph. Each takes a batch of rows and returns one row with `n`, the number of rows it
 * changed, so that a row which found nothing to change does not pass unseen. Ends of relationships are matched both, by
 * label and id, before anything is written: that is the order in which every engine uses its indexes.
 */

/** How many rows go into one statement. */
export const writeBatch = 2_000;

type Properties = { readonly [name: string]: Param };

export interface NodeRow {
  readonly [name: string]: Param;
  readonly id: string;
  readonly properties: Properties;
}

export interface RelationshipRow extends NodeRow {
  readonly from: string;
  readonly to: string;
}

const quote = (name: string) => `\`${name}\``;
const start = 'MATCH (a:`Entity` {`id`: row.`from`})';
const ends = `${start} MATCH (b:\`Entity\` {\`id\`: row.\`to\`})`;

export const createNodes = (type: EntityTypeName, rows: readonly NodeRow[]): Statement =>
  statement(
    `UNWIND $rows AS row CREATE (n:${labelsOf(type).map(quote).join(':')}) SET n = row.\`properties\` RETURN count(n) AS n`,
    { rows },
  );

/** Gives nodes that the owner has exactly these properties. */
export const setNodes = (owner: string, rows: readonly NodeRow[]): Statement =>
  statement(
    'UNWIND $rows AS row MATCH (n:`Entity` {`id`: row.`id`}) WHERE n.`managedBy` = $owner ' +
      'SET n = row.`properties` RETURN count(n) AS n',
    { owner, rows },
  );

/** Deletes nodes of the owner; fails where anything is still attached to one. */
export const deleteNodes = (owner: string, ids: readonly string[]): Statement =>
  statement(
    'UNWIND $ids AS id MATCH (n:`Entity` {`id`: id}) WHERE n.`managedBy` = $owner DELETE n RETURN count(*) AS n',
    { owner, ids },
  );

export const createRelationships = (
  type: RelationshipTypeName,
  rows: readonly RelationshipRow[],
): Statement =>
  statement(
    `UNWIND $rows AS row ${ends} CREATE (a)-[r:${quote(type)}]->(b) SET r = row.\`properties\` RETURN count(r) AS n`,
    { rows },
  );

/** Gives relationships that the owner has exactly these properties. */
export const setRelationships = (
  owner: string,
  type: RelationshipTypeName,
  rows: readonly RelationshipRow[],
): Statement =>
  statement(
    `UNWIND $rows AS row ${ends} MATCH (a)-[r:${quote(type)}]->(b) WHERE r.\`id\` = row.\`id\` AND r.\`managedBy\` = $owner ` +
      'SET r = row.`properties` RETURN count(r) AS n',
    { owner, rows },
  );

/** Deletes relationships of the owner, of whatever type; found from their start. */
export const deleteRelationships = (
  owner: string,
  rows: readonly { readonly from: string; readonly id: string }[],
): Statement =>
  statement(
    `UNWIND $rows AS row ${start} MATCH (a)-[r]->() WHERE r.\`id\` = row.\`id\` AND r.\`managedBy\` = $owner ` +
      'DELETE r RETURN count(*) AS n',
    { owner, rows },
  );
