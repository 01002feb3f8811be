import type { EntityTypeName } from '../ontology/entities.ts';
import { entityTypeNames } from '../ontology/ontology.ts';
import { fulltextIndex } from './constraints.ts';
import type { Dialect } from './dialect.ts';
import { type Statement, statement } from './statement.ts';
import { hasLabel, Scope, whereClause } from './text.ts';

/** What one text is looked for by: tokens of ontology/search-text.ts. */
export interface SearchTokens {
  /** Any of these is enough. */
  readonly whole: readonly string[];
  /** At least `enough` of these. */
  readonly parts: readonly string[];
  readonly enough: number;
  /** Or all of these; none: summaries do not count. */
  readonly summary: readonly string[];
}

/** Records that the full-text index brings for one text at most, its best ones by its own measure. */
export const indexLimit = 5_000;

/** A whole name weighs more than any number of pieces. */
export const wholeWeight = 1_000;

/** Characters that mean something to the index's query language; no token has any, and none shall ever pass. */
const escaped = (token: string): string => token.replace(/[^\p{L}\p{N}]/gu, (c) => `\\${c}`);

/** Any of the names' tokens, or all of the summary's. */
const indexQuery = ({ whole, parts, summary }: SearchTokens): string =>
  [
    ...[...whole, ...parts].map(escaped),
    ...(summary.length === 0 ? [] : [`(${summary.map((token) => `+${escaped(token)}`).join(' ')})`]),
  ].join(' ');

const padded = (tokens: readonly string[]) => tokens.map((token) => ` ${token} `);

const columns = ['id', 'nameZh', 'nameEn', 'aliasesZh', 'aliasesEn', 'sortKey']
  .map((property) => `n.\`${property}\` AS ${property}`)
  .join(', ');

/** From candidates `n` with `whole`, `parts` and `told` (the summary has all of it) to rows. */
const best = (key: string, limit: string) =>
  `WITH n, told, whole * ${wholeWeight} + parts AS weight ORDER BY weight DESC, told DESC, n.\`sortKey\` LIMIT ${limit} ` +
  `RETURN ${key}weight, ${columns}, CASE WHEN told THEN n.\`summaryZh\` ELSE null END AS summaryZh, ` +
  'CASE WHEN told THEN n.`summaryEn` ELSE null END AS summaryEn';

const typesOf = (types: readonly EntityTypeName[]) => (types.length === entityTypeNames.length ? [] : types);

/** Through the full-text index: one text of a statement, and one plan, however many texts and tokens. */
const byIndex = (
  texts: readonly SearchTokens[],
  { types, limit }: { types: readonly EntityTypeName[]; limit: number },
): Statement => {
  const count = (tokens: string) => `size([token IN t.${tokens} WHERE n.\`search\` CONTAINS token])`;
  const rows = texts.map((text, key) => ({
    key: BigInt(key),
    query: indexQuery(text),
    whole: padded(text.whole),
    parts: padded(text.parts),
    summary: padded(text.summary),
    enough: BigInt(text.enough),
  }));
  return statement(
    `UNWIND $texts AS t CALL (t) { CALL db.index.fulltext.queryNodes('${fulltextIndex}', t.query, {limit: $most}) YIELD node AS n ` +
      `WITH n, t${whereClause(hasLabel('n', typesOf(types)))} ` +
      `WITH n, t, ${count('whole')} AS whole, ${count('parts')} AS parts, size(t.summary) > 0 AND ${count('summary')} >= size(t.summary) AS told ` +
      `WHERE whole > 0 OR parts >= t.enough OR told ${best('', '$limit')} } ` +
      'RETURN t.key AS key, weight, id, nameZh, nameEn, aliasesZh, aliasesEn, sortKey, summaryZh, summaryEn ' +
      'ORDER BY key, weight DESC, summaryZh IS NULL AND summaryEn IS NULL, sortKey',
    { texts: rows, most: BigInt(indexLimit), limit: BigInt(limit) },
  );
};

/** By looking at every record: where statements are not planned for long, and conditions written out are fastest. */
const byScan = (
  texts: readonly SearchTokens[],
  { types, limit }: { types: readonly EntityTypeName[]; limit: number },
): Statement => {
  const scope = new Scope();
  const has = (token: string) => `n.\`search\` CONTAINS ${scope.param(token)}`;
  const count = (tokens: readonly string[]) =>
    padded(tokens)
      .map((token) => `CASE WHEN ${has(token)} THEN 1 ELSE 0 END`)
      .join(' + ') || '0';
  const ofType = hasLabel('n', typesOf(types));
  const branches = texts.map(
    ({ whole, parts, summary, enough }, key) =>
      `MATCH (n:\`${types.length === 1 ? types[0] : 'Entity'}\`)${whereClause(ofType)} ` +
      `WITH n, ${count(whole)} AS whole, ${count(parts)} AS parts, ` +
      `${summary.length === 0 ? 'false' : padded(summary).map(has).join(' AND ')} AS told ` +
      `WHERE whole > 0 OR parts >= ${scope.param(BigInt(enough))} OR told ${best(`${key} AS key, `, scope.param(BigInt(limit)))}`,
  );
  return statement(branches.join(' UNION ALL '), scope.params);
};

/**
 * The records that may be meant by each of some texts: rows `key` (the text's place), names, summaries where they count,
 * and `weight`; those that have most of its tokens first, `limit` for each text at most. Which of them match, and how well,
 * is for questions/search-rank.ts to say.
 */
export const searchCandidates = (
  dialect: Dialect,
  texts: readonly SearchTokens[],
  options: { types: readonly EntityTypeName[]; limit: number },
): Statement => (dialect.fulltext ? byIndex(texts, options) : byScan(texts, options));
