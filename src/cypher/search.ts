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
const wholeWeight = 1_000;

/** Characters that mean something to the index's query language; no token has any, and none shall ever pass. */
const escaped = (token: string): string => token.replace(/[^\p{L}\p{N}]/gu, (c) => `\\${c}`);

/** Any of the names' tokens, or all of the summary's. */
const indexQuery = ({ whole, parts, summary }: SearchTokens): string =>
  [
    ...[...whole, ...parts].map(escaped),
    ...(summary.length === 0 ? [] : [`(${summary.map((token) => `+${escaped(token)}`).join(' ')})`]),
  ].join(' ');

const padded = (tokens: readonly string[]) => tokens.map((token) => ` ${token} `);

/** How many of these tokens the record has. */
const countTokens = (dialect: Dialect, scope: Scope, tokens: readonly string[]): string => {
  if (tokens.length === 0) return '0';
  if (dialect.fulltext)
    return `size([token IN ${scope.param(padded(tokens))} WHERE n.\`search\` CONTAINS token])`;
  // Five times as fast there as the list; its statements need no plan that is kept.
  return padded(tokens)
    .map((token) => `CASE WHEN n.\`search\` CONTAINS ${scope.param(token)} THEN 1 ELSE 0 END`)
    .join(' + ');
};

const columns = ['id', 'nameZh', 'nameEn', 'aliasesZh', 'aliasesEn', 'sortKey']
  .map((property) => `n.\`${property}\` AS ${property}`)
  .join(', ');

/**
 * The records that may be meant by each of some texts: rows `key` (the text's place), names, summaries where they count,
 * and `weight`; those that have most of its tokens first, `limit` for each text at most. Which of them match, and how well,
 * is for questions/search-rank.ts to say.
 */
export const searchCandidates = (
  dialect: Dialect,
  texts: readonly SearchTokens[],
  options: { types: readonly EntityTypeName[]; limit: number },
): Statement => {
  const scope = new Scope();
  const types = options.types.length === entityTypeNames.length ? [] : options.types;
  const branches = texts.map((text, i) => {
    const ofType = hasLabel('n', types);
    const from = dialect.fulltext
      ? `CALL db.index.fulltext.queryNodes('${fulltextIndex}', ${scope.param(indexQuery(text))}, {limit: ${scope.param(BigInt(indexLimit))}}) ` +
        `YIELD node AS n`
      : `MATCH (n:\`${types.length === 1 ? types[0] : 'Entity'}\`)`;
    const whole = countTokens(dialect, scope, text.whole);
    const parts = countTokens(dialect, scope, text.parts);
    const summary = countTokens(dialect, scope, text.summary);
    const all = text.summary.length;
    const counted = dialect.fulltext
      ? `WITH n${whereClause(ofType)} WITH n, ${whole} AS whole, ${parts} AS parts, ${summary} AS told`
      : `${whereClause(ofType)} WITH n, ${whole} AS whole, ${parts} AS parts, ${summary} AS told`;
    const told = all === 0 ? 'false' : `told >= ${scope.param(BigInt(all))}`;
    const given = (property: string) =>
      all === 0 ? 'null' : `CASE WHEN ${told} THEN n.\`${property}\` ELSE null END`;
    return (
      `${from} ${counted} WHERE whole > 0 OR parts >= ${scope.param(BigInt(text.enough))} OR ${told} ` +
      `WITH n, told, whole * ${wholeWeight} + parts AS weight ORDER BY weight DESC, told DESC, n.\`sortKey\` LIMIT ${scope.param(BigInt(options.limit))} ` +
      `RETURN ${i} AS key, weight, ${columns}, ${given('summaryZh')} AS summaryZh, ${given('summaryEn')} AS summaryEn`
    );
  });
  return statement(branches.join(' UNION ALL '), scope.params);
};
