import type { EntityTypeName } from '../ontology/entities.ts';
import type { RelationshipTypeName } from '../ontology/relationships.ts';
import { labelsOf } from '../ontology/stored.ts';
import { type Param, type Statement, statement } from './statement.ts';
import { quote } from './text.ts';

/**
 * Statements of an import that is written in parts (importer/stage.ts). Its records are written beforehand under a label of their own:
 * they have neither `Entity` nor their type, so no statement that begins at a record comes to them, no index but those of
 * relationships' ids holds them, and what joins two of them is reached from nowhere else. One statement for each batch then gives
 * them their labels. They are found by their place in the store, which needs no index; each is asked again whether it is
 * still the one that was meant, since a place that became free is taken by another node.
 */

/** What a record that is not to be seen yet is called. */
export const stagedLabel = 'AtlasStaged';
/** The one node that says who imports. */
export const importLabel = 'AtlasImport';

const importNode = `(i:${quote(importLabel)} {\`id\`: 'import'})`;
/** Writes to the node before reading it: whoever else wants to change it waits, and what is read is the last that was committed. */
const alone = 'SET i.`touched` = timestamp() WITH i';

/** Creates records unseen; rows `id`, `place`. */
export const stageNodes = (rows: readonly { readonly [name: string]: Param }[]): Statement =>
  statement(
    `UNWIND $rows AS row CREATE (n:${quote(stagedLabel)}) SET n = row RETURN n.\`id\` AS id, elementId(n) AS place`,
    { rows },
  );

/** A relationship between two staged records, by their places. */
export interface StagedRow {
  readonly [name: string]: Param;
  readonly from: string;
  readonly to: string;
  readonly properties: { readonly [name: string]: Param };
}

/** Joins staged records; one row `n`, how many. */
export const stageRelationships = (type: RelationshipTypeName, rows: readonly StagedRow[]): Statement =>
  statement(
    `UNWIND $rows AS row MATCH (a:${quote(stagedLabel)}) WHERE elementId(a) = row.\`from\` ` +
      `MATCH (b:${quote(stagedLabel)}) WHERE elementId(b) = row.\`to\` ` +
      `CREATE (a)-[r:${quote(type)}]->(b) SET r = row.\`properties\` RETURN count(r) AS n`,
    { rows },
  );

/** Makes staged records what they are: from the commit on everybody sees them. One row `n`, how many. */
export const showStaged = (
  type: EntityTypeName,
  rows: readonly { readonly id: string; readonly place: string }[],
): Statement =>
  statement(
    `UNWIND $rows AS row MATCH (n:${quote(stagedLabel)}) WHERE elementId(n) = row.\`place\` AND n.\`id\` = row.\`id\` ` +
      `SET n:${labelsOf(type).map(quote).join(':')} REMOVE n:${quote(stagedLabel)} RETURN count(n) AS n`,
    { rows },
  );

/** The staged records that are there: rows `id`, `place`; in no order. */
export const stagedPlaces = statement(
  `MATCH (n:${quote(stagedLabel)}) RETURN n.\`id\` AS id, elementId(n) AS place`,
);

/** How many relationships join them: one row `count`. */
export const stagedRelationships = statement(
  `MATCH (:${quote(stagedLabel)})-[r]->() RETURN count(r) AS count`,
);

/** How many staged records are taken away at once, and how many relationships. */
export const unstageNodes = 1_000;
export const unstageRelationships = 10_000;

const firstStaged = `MATCH (n:${quote(stagedLabel)}) WITH n LIMIT $nodes`;

/** Deletes some relationships of the first staged records; one row `n`, how many. */
export const dropStagedRelationships = (): Statement =>
  statement(`${firstStaged} MATCH (n)-[r]-() WITH DISTINCT r LIMIT $limit DELETE r RETURN count(*) AS n`, {
    nodes: BigInt(unstageNodes),
    limit: BigInt(unstageRelationships),
  });

/** Deletes the first staged records, whose relationships are gone; one row `n`, how many. */
export const dropStagedNodes = (): Statement =>
  statement(`${firstStaged} DETACH DELETE n RETURN count(*) AS n`, { nodes: BigInt(unstageNodes) });

/**
 * Who imports now: one row `who`, `since` (milliseconds since 1970) and `left` (milliseconds until the right ends unless it is renewed;
 * null or below 0: nobody), of which `input` what is staged is made, and whether anything `staged` is there.
 */
export const importState = statement(
  `OPTIONAL MATCH ${importNode} RETURN i.\`who\` AS who, i.\`since\` AS since, i.\`until\` - timestamp() AS left, i.\`input\` AS input, ` +
    `EXISTS { MATCH (:${quote(stagedLabel)}) } AS staged`,
);

/**
 * Makes whoever else wants to write as an importer wait until this transaction ends, before there is anything of the seed to wait for. What
 * is made here goes with `unlockImport` in the same transaction, so that an import that changes nothing changes no revision.
 */
export const lockImport = statement(`MERGE ${importNode} ${alone} RETURN true AS locked`);

/** Takes away what `lockImport` made, or what is left of a right that has ended; the right that somebody has stays. */
export const unlockImport = statement(
  `MATCH ${importNode} WHERE i.\`until\` IS NULL OR i.\`until\` < timestamp() DELETE i`,
);

/** Takes the right to import for so long, if nobody has it, to stage what is made of this `input`; one row `mine`. */
export const takeImport = (token: string, who: string, forMs: number, input: string | null): Statement =>
  statement(
    `MERGE ${importNode} ${alone}, (i.\`until\` IS NULL OR i.\`until\` < timestamp()) AS mine ` +
      'FOREACH (_ IN CASE WHEN mine THEN [1] ELSE [] END | ' +
      'SET i.`token` = $token, i.`who` = $who, i.`since` = timestamp(), i.`until` = timestamp() + $forMs, i.`input` = $input) RETURN mine',
    { token, who, forMs: BigInt(forMs), input },
  );

/** Keeps the right for so long from now, and everybody else from taking it until the transaction ends; no row where it is lost. */
export const keepImport = (token: string, forMs: number): Statement =>
  statement(
    `MATCH ${importNode} ${alone} WHERE i.\`token\` = $token SET i.\`until\` = timestamp() + $forMs RETURN true AS mine`,
    { token, forMs: BigInt(forMs) },
  );

/** Says that what is staged is no beginning of anything any more, for it is being taken away. */
export const forgetInput = (token: string): Statement =>
  statement(`MATCH ${importNode} WHERE i.\`token\` = $token SET i.\`input\` = null`, { token });

/** Gives the right back. */
export const endImport = (token: string): Statement =>
  statement(`MATCH ${importNode} ${alone} WHERE i.\`token\` = $token DELETE i`, { token });

/** What an import left that nobody goes on with: one row `count`, and `until` of the one that has the right, if any. */
export const leftStaged = statement(
  `MATCH (n:${quote(stagedLabel)}) OPTIONAL MATCH ${importNode} RETURN count(n) AS count, max(i.\`until\`) AS until`,
);
