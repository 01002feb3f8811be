import type { Dialect } from '../cypher/dialect.ts';
import { type SearchTokens, searchCandidates } from '../cypher/search.ts';
import type { Row } from '../cypher/statement.ts';
import type { Candidates, SearchIndex } from '../engine/search-index.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import type { Asker } from './asker.ts';
import { candidateIn, candidateOf, type SearchLanguage } from './search-forms.ts';
import { parseQuery, type Query, tokensOf } from './search-query.ts';
import { type Ranked, type Ranking, rank } from './search-rank.ts';

/** From this score on, a name that means one record alone is taken for it without asking. */
export const sureScore = 0.95;

/** Records that are looked at for one text: those that have most in common with it. */
const candidatesSearched = 300;
const candidatesResolved = 50;
const lastLooked = 30;
/** Texts that go in one statement. */
const termsTogether = 10;

export interface SearchOptions {
  readonly types: readonly EntityTypeName[];
  /** Only names and summaries of this language. */
  readonly language?: SearchLanguage;
}

export interface Searched {
  readonly hits: readonly Ranked[];
  /** There may be more than were looked at. */
  readonly full: boolean;
}

/** What an index in memory brings, or a statement brought. */
const inIndex = (index: SearchIndex, { records, told }: Candidates): Ranking => ({
  size: records.length,
  at: (place) => candidateIn(index, records[place]!),
  told: (place) => told[place]!,
});
const inRows = (rows: readonly Row[]): Ranking => {
  const candidates = rows.map(candidateOf);
  // A statement brings no summaries that do not count.
  return { size: rows.length, at: (place) => candidates[place]!, told: () => true };
};

/** Records by what somebody types, best first. One statement, however much is found. */
export const search = async (
  asker: Asker,
  dialect: Dialect,
  text: string,
  { types, language }: SearchOptions,
): Promise<Searched> => {
  await asker.breathe();
  const query = parseQuery(text);
  if (query.variants.length === 0) return { hits: [], full: false };
  const tokens = tokensOf(query, true);
  const wish = { types, limit: candidatesSearched };
  const { searchIndex } = asker;
  const ranking = searchIndex
    ? inIndex(searchIndex, searchIndex.candidates(tokens, wish))
    : inRows(await asker.read(searchCandidates(dialect, [tokens], wish)));
  const hits = await rank(query, { ...ranking, language }, asker.breathe);
  // Those with least in common come last: where none of them matches, none behind them would.
  const { size, at } = ranking;
  const last = new Set<string>();
  for (let place = Math.max(0, size - lastLooked); place < size; place++) last.add(at(place).id);
  return { hits, full: size === candidatesSearched && hits.some(({ id }) => last.has(id)) };
};

/** For each of these names, the records it can mean, best first; undefined where the time was over before it came to it. */
export const resolve = async (
  asker: Asker,
  dialect: Dialect,
  terms: readonly string[],
  { types, language }: SearchOptions,
): Promise<ReadonlyMap<string, readonly Ranked[]>> => {
  const found = new Map<string, readonly Ranked[]>();
  const queries = new Map<string, Query>();
  for (const term of new Set(terms)) {
    await asker.breathe();
    queries.set(term, parseQuery(term));
  }
  for (const [term, { variants }] of queries) if (variants.length === 0) found.set(term, []);
  const asked = [...queries].filter(([term]) => !found.has(term));
  for (let i = 0; i < asked.length && !asker.late; i += termsTogether) {
    const together = asked.slice(i, i + termsTogether);
    const tokens: SearchTokens[] = [];
    for (const [, query] of together) {
      await asker.breathe();
      tokens.push(tokensOf(query, false));
    }
    const wish = { types, limit: candidatesResolved };
    const { searchIndex } = asker;
    const rows = searchIndex ? [] : await asker.read(searchCandidates(dialect, tokens, wish));
    for (const [place, [term, query]] of together.entries()) {
      const ranking = searchIndex
        ? inIndex(searchIndex, searchIndex.candidates(tokens[place]!, wish))
        : inRows(rows.filter((row) => row.key === place));
      found.set(term, await rank(query, { ...ranking, language }, asker.breathe));
    }
  }
  return found;
};
