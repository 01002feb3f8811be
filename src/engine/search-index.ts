import { type SearchTokens, wholeWeight } from '../cypher/search.ts';
import { searchedIds, searchedRecords } from '../cypher/search-index.ts';
import type { Row } from '../cypher/statement.ts';
import { entityCount } from '../cypher/topology.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import { entityTypeNames, isEntityTypeName } from '../ontology/ontology.ts';
import type { Engine } from './engine.ts';
import { type Headroom, heapHasRoom } from './headroom.ts';
import { inTurns, type Turn, turn } from './in-turns.ts';
import { isImporting, type Made } from './keeper.ts';
import { outlineOf } from './search-outline.ts';

/** Records read together. */
const recordsAtOnce = 500;
/** Records, and tokens, that are put in place before others may have their turn. */
const recordsInOneGo = 50;
const tokensInOneGo = 5_000;
/** Nobody waits for it. */
const patience = { timeoutMs: 60_000 };

/**
 * Bytes, about, of what is kept for a record beside its texts, of a character of its names as questions/search-forms.ts
 * keeps them, of one place in a list of records, and of a token.
 */
const bytesPerRecord = 700;
const bytesPerNameCharacter = 10;
const bytesPerPlace = 4;
const bytesPerToken = 100;

/** What a record is ranked by, as `searchCandidates` of cypher/search.ts gives it. */
export type Texts = Pick<
  Row,
  'id' | 'sortKey' | 'nameZh' | 'nameEn' | 'aliasesZh' | 'aliasesEn' | 'summaryZh' | 'summaryEn'
>;

/** Records by their numbers, those that have most of a text first. */
export interface Candidates {
  readonly records: readonly number[];
  /** For each, whether its summaries have all of the text: else they do not count. */
  readonly told: readonly boolean[];
}

/** One part, one whole name and one word of a summary, as they are counted in one number: fewer than 1,024 of each are asked for. */
const unit = { part: 1, whole: 1 << 10, summary: 1 << 20, wholeBits: 10, summaryBits: 20 } as const;

/** A list of so many records is put in order as fast as all records are gone through. */
const isMany = (met: number, all: number) => met * Math.log2(met + 2) * 2 > all;

/**
 * What all records are found by, at one revision: for each token the records that have it. It brings the candidates that
 * `searchCandidates` of cypher/search.ts brings. Records are numbered in the order of their sort keys.
 */
export class SearchIndex {
  readonly revision: string;
  /** What each record is ranked by. */
  readonly texts: readonly Texts[];
  /** What all names of each have, where its tokens say so; see search-outline.ts. */
  readonly outlines: readonly (string | undefined)[];
  private readonly types: Uint8Array;
  private readonly places: ReadonlyMap<string, Uint32Array>;
  /** Work space: what each record has of the text at hand, see `unit`; zero between texts. */
  private readonly counts: Uint32Array;
  /** Work space too: the records that have any, and how much of it they have. */
  private readonly met: Uint32Array;
  private readonly weights: Uint32Array;

  private constructor(
    revision: string,
    inOrder: readonly Row[],
    {
      places,
      outlines,
    }: Pick<SearchIndex, 'outlines'> & { readonly places: ReadonlyMap<string, Uint32Array> },
  ) {
    this.revision = revision;
    this.types = Uint8Array.from(inOrder, ({ labels }) =>
      entityTypeNames.indexOf((labels as string[]).find(isEntityTypeName)!),
    );
    this.places = places;
    this.outlines = outlines;
    this.texts = inOrder.map(({ search, labels, ...texts }) => texts as Texts);
    this.counts = new Uint32Array(inOrder.length);
    this.met = new Uint32Array(inOrder.length);
    this.weights = new Uint32Array(inOrder.length);
  }

  static of(revision: string, records: readonly Row[]): SearchIndex {
    const making = SearchIndex.making(revision, records);
    for (;;) {
      const { done, value } = making.next();
      if (done) return value;
    }
  }

  /** The same, letting others have their turn meanwhile. */
  static inTurns(revision: string, records: readonly Row[], turn: Turn): Promise<SearchIndex> {
    return inTurns(SearchIndex.making(revision, records), turn);
  }

  private static *making(revision: string, records: readonly Row[]): Generator<void, SearchIndex> {
    const inOrder = [...records].sort((a, b) => (String(a.sortKey) < String(b.sortKey) ? -1 : 1));
    const lists = new Map<string, number[]>();
    const outlines: (string | undefined)[] = [];
    for (const [record, row] of inOrder.entries()) {
      if (record % recordsInOneGo === 0) yield;
      const tokens = String(row.search).split(' ');
      outlines.push(outlineOf(row, tokens));
      for (const token of tokens) {
        if (token === '') continue;
        const known = lists.get(token);
        if (known) known.push(record);
        else lists.set(token, [record]);
      }
    }
    const places = new Map<string, Uint32Array>();
    for (const [token, list] of lists) {
      if (places.size % tokensInOneGo === 0) yield;
      places.set(token, Uint32Array.from(list));
    }
    return new SearchIndex(revision, inOrder, { places, outlines });
  }

  /** The records that have most of a text's tokens, `limit` at most. */
  candidates(
    { whole, parts, enough, summary }: SearchTokens,
    { types, limit }: { readonly types: readonly EntityTypeName[]; readonly limit: number },
  ): Candidates {
    const ofType = Uint8Array.from(entityTypeNames, (type) => (types.includes(type) ? 1 : 0));
    let met = this.count(unit.part, parts, 0);
    met = this.count(unit.whole, whole, met);
    met = this.count(unit.summary, summary, met);
    const { counts, met: records, weights } = this;
    const all = isMany(met, counts.length);
    if (!all) records.subarray(0, met).sort();
    /** How many records there are of each weight. */
    const sizes = new Uint32Array(whole.length * wholeWeight + parts.length + 1);
    const end = all ? counts.length : met;
    let fitting = 0;
    for (let i = 0; i < end; i++) {
      const record = all ? i : records[i]!;
      const count = counts[record]!;
      if (count === 0) continue;
      counts[record] = 0;
      const p = count % unit.whole;
      const w = (count >> unit.wholeBits) % unit.whole;
      const s = count >> unit.summaryBits;
      const told = s > 0 && s >= summary.length;
      if ((w === 0 && p < enough && !told) || ofType[this.types[record]!] === 0) continue;
      const weight = w * wholeWeight + p;
      sizes[weight]!++;
      records[fitting] = record;
      weights[fitting++] = 2 * weight + (told ? 1 : 0);
    }
    // The lightest of those that come into question.
    let least = sizes.length - 1;
    for (let taken = sizes[least]!; taken < limit && least > 0; ) taken += sizes[--least]!;
    const byWeight = new Map<number, number[]>();
    for (let i = 0; i < fitting; i++) {
      const weight = weights[i]!;
      if (weight < 2 * least) continue;
      const alike = byWeight.get(weight);
      if (!alike) byWeight.set(weight, [records[i]!]);
      else if (alike.length < limit) alike.push(records[i]!);
    }
    const found: number[] = [];
    const told: boolean[] = [];
    // Of equals those come first whose summaries have all of it, then by name, which is the order of their numbers.
    for (const weight of [...byWeight.keys()].sort((a, b) => b - a))
      for (const record of byWeight.get(weight)!) {
        if (found.length === limit) break;
        found.push(record);
        told.push(weight % 2 === 1);
      }
    return { records: found, told };
  }

  /** Counts how many of these tokens each record has, and notes the records that have any behind those noted so far. */
  private count(one: number, tokens: readonly string[], noted: number): number {
    const { counts, met } = this;
    let end = noted;
    for (const token of tokens) {
      const list = this.places.get(token);
      if (!list) continue;
      for (let i = 0; i < list.length; i++) {
        const record = list[i]!;
        if (counts[record] === 0) met[end++] = record;
        counts[record]! += one;
      }
    }
    return end;
  }
}

/** Reads what all records are found by, in parts, and looks before and after whether it is the same graph. */
export const buildSearchIndex = async (
  engine: Engine,
  mostBytes: number,
  { hasRoom = heapHasRoom }: Headroom = {},
): Promise<Made<SearchIndex>> => {
  if (await isImporting(engine)) return { none: 'importing' };
  const revision = await engine.revision();
  const [size] = await engine.read(entityCount, patience);
  if ((size!.count as number) * bytesPerRecord > mostBytes) return { none: 'heavy' };
  const ids = (await engine.read(searchedIds, patience)).map((row) => row.id as string);
  const records: Row[] = [];
  const tokens = new Set<string>();
  let bytes = 0;
  for (let at = 0; at < ids.length; at += recordsAtOnce) {
    const rows = await engine.read(searchedRecords(ids.slice(at, at + recordsAtOnce)), patience);
    for (const [i, row] of rows.entries()) {
      if (i % recordsInOneGo === 0) await turn();
      if (!(row.labels as string[]).some(isEntityTypeName)) return { none: 'foreign' };
      bytes += bytesPerRecord + textOf(row);
      for (const token of String(row.search).split(' ')) {
        bytes += bytesPerPlace + (tokens.has(token) ? 0 : bytesPerToken);
        tokens.add(token);
      }
      records.push(row);
    }
    if (bytes > mostBytes) return { none: 'heavy' };
    if (!hasRoom(bytes)) return { none: 'cramped' };
  }
  if ((await engine.revision()) !== revision) return { none: 'changed' };
  return { made: await SearchIndex.inTurns(revision, records, turn) };
};

/** Bytes of what is ranked and shown of a record: two for each character, and those of its names again as they are compared. */
const textOf = ({ search, labels, ...texts }: Row): number => {
  const names = [texts.nameZh, texts.nameEn, texts.aliasesZh, texts.aliasesEn].flat();
  const characters = names.reduce<number>(
    (sum, name) => sum + (typeof name === 'string' ? name.length : 0),
    0,
  );
  return 2 * JSON.stringify(texts).length + bytesPerNameCharacter * characters;
};
