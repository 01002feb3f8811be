import { type Statement, statement } from './statement.ts';

/** The ids of all records, in no order: rows `id`. */
export const searchedIds = statement('MATCH (n:Entity) WHERE n.search IS NOT NULL RETURN n.id AS id');

/** What these records are found and ranked by: their names, summaries and search tokens. */
export const searchedRecords = (keys: readonly string[]): Statement =>
  statement(
    'UNWIND $keys AS key MATCH (n:Entity {id: key}) RETURN n.id AS id, labels(n) AS labels, n.search AS search, ' +
      'n.sortKey AS sortKey, n.nameZh AS nameZh, n.nameEn AS nameEn, n.aliasesZh AS aliasesZh, n.aliasesEn AS aliasesEn, ' +
      'n.summaryZh AS summaryZh, n.summaryEn AS summaryEn',
    { keys },
  );
