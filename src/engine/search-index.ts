import { type SearchTokens, wholeWeight } from '../cypher/search.ts';
import { searchedIds, searchedRecords } from '../cypher/search-index.ts';
import type { Row } from '../cypher/statement.ts';
import { entityCount } from '../cypher/topology.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import { entityTypeNames, isEntityTypeName } from '../ontology/ontology.ts';
import type { Engine } from './engine.ts';
import type { Made } from './keeper.ts';

/** Records read together. */
const recordsAtOnce = 500;
/** Nobody waits for it. */
const patience = { timeoutMs: 60_000 };
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Bytes, about, of what is kept for a record beside its texts, of one place in a list of records, and of a token. */
const bytesPerRecord = 400;
const bytesPerPlace = 4;
const bytesPerToken = 100;

/** Columns that a candidate has, as `searchCandidates` of cypher/search.ts gives them. */
type Texts = Pick<
  Row,
  'id' | 'sortKey' | 'nameZh' | 'nameEn' | 'aliasesZh' | 'aliasesEn' | 'summaryZh' | 'summaryEn'
>;

/**
 * What all records are found by, at one revision: for each token the records that have it. It brings the candidates that
 * `searchCandidates` of cypher/search.ts brings. Records are numbered in the order of their sort keys.
 */
export class SearchIndex {
  readonly revision: string;
  private readonly texts: readonly Texts[];
  private readonly types: Uint8Array;
  private readonly places: ReadonlyMap<string, Uint32Array>;
  /** Work space: what each record has of the text at hand; zero between texts. */
  private readonly parts: Uint16Array;
  private readonly wholes: Uint16Array;
  private readonly summaries: Uint16Array;
  /** Work space too: the records that have any, up to three times each, and how much of it they have. */
  private readonly met: Uint32Array;
  private readonly weights: Uint32Array;

  constructor(revision: string, records: readonly Row[]) {
    this.revision = revision;
    const inOrder = [...records].sort((a, b) => (String(a.sortKey) < String(b.sortKey) ? -1 : 1));
    this.types = Uint8Array.from(inOrder, ({ labels }) =>
      entityTypeNames.indexOf((labels as string[]).find(isEntityTypeName)!),
    );
    const places = new Map<string, number[]>();
    for (const [record, { search }] of inOrder.entries())
      for (const token of String(search).split(' ')) {
        if (token === '') continue;
        const known = places.get(token);
        if (known) known.push(record);
        else places.set(token, [record]);
      }
    this.places = new Map([...places].map(([token, list]) => [token, Uint32Array.from(list)]));
    this.texts = inOrder.map(({ search, labels, ...texts }) => texts as Texts);
    [this.parts, this.wholes, this.summaries] = [0, 1, 2].map(() => new Uint16Array(inOrder.length)) as [
      Uint16Array,
      Uint16Array,
      Uint16Array,
    ];
    this.met = new Uint32Array(3 * inOrder.length);
    this.weights = new Uint32Array(inOrder.length);
  }

  /** The records that have most of a text's tokens, `limit` at most. */
  candidates(
    { whole, parts, enough, summary }: SearchTokens,
    { types, limit }: { readonly types: readonly EntityTypeName[]; readonly limit: number },
  ): Row[] {
    const ofType = entityTypeNames.map((type) => (types.includes(type) ? 1 : 0));
    let met = this.count(this.parts, parts, 0);
    met = this.count(this.wholes, whole, met);
    met = this.count(this.summaries, summary, met);
    const { parts: ps, wholes: ws, summaries: ss, met: records, weights } = this;
    /** How many records there are of each weight. */
    const sizes = new Uint32Array(whole.length * wholeWeight + parts.length + 1);
    let fitting = 0;
    for (let i = 0; i < met; i++) {
      const record = records[i]!;
      // Met as often as one of three kinds of tokens has it: the first time counts.
      const p = ps[record]!;
      const w = ws[record]!;
      const s = ss[record]!;
      if (p === 0 && w === 0 && s === 0) continue;
      ps[record] = 0;
      ws[record] = 0;
      ss[record] = 0;
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
      if (alike) alike.push(records[i]!);
      else byWeight.set(weight, [records[i]!]);
    }
    const found: Row[] = [];
    // Of equals those come first whose summaries have all of it, then by name.
    for (const weight of [...byWeight.keys()].sort((a, b) => b - a)) {
      if (found.length === limit) break;
      const told = weight % 2 === 1;
      for (const record of Uint32Array.from(byWeight.get(weight)!)
        .sort()
        .subarray(0, limit - found.length)) {
        const texts = this.texts[record]!;
        found.push(told ? texts : { ...texts, summaryZh: null, summaryEn: null });
      }
    }
    return found;
  }

  /** Counts how many of these tokens each record has, and notes the records that have any behind those noted so far. */
  private count(counts: Uint16Array, tokens: readonly string[], noted: number): number {
    const { met } = this;
    let end = noted;
    for (const token of tokens) {
      const list = this.places.get(token);
      if (!list) continue;
      for (let i = 0; i < list.length; i++) {
        const record = list[i]!;
        if (counts[record]!++ === 0) met[end++] = record;
      }
    }
    return end;
  }
}

/** Reads what all records are found by, in parts, and looks before and after whether it is the same graph. */
export const buildSearchIndex = async (engine: Engine, mostBytes: number): Promise<Made<SearchIndex>> => {
  const revision = await engine.revision();
  const [size] = await engine.read(entityCount, patience);
  if ((size!.count as number) * bytesPerRecord > mostBytes) return { none: 'heavy' };
  const ids = (await engine.read(searchedIds, patience)).map((row) => row.id as string);
  const records: Row[] = [];
  const tokens = new Set<string>();
  let bytes = 0;
  for (let at = 0; at < ids.length; at += recordsAtOnce) {
    for (const row of await engine.read(searchedRecords(ids.slice(at, at + recordsAtOnce)), patience)) {
      if (!(row.labels as string[]).some(isEntityTypeName)) return { none: 'foreign' };
      bytes += bytesPerRecord + textOf(row);
      for (const token of String(row.search).split(' ')) {
        bytes += bytesPerPlace + (tokens.has(token) ? 0 : bytesPerToken);
        tokens.add(token);
      }
      records.push(row);
    }
    if (bytes > mostBytes) return { none: 'heavy' };
    await turn();
  }
  if ((await engine.revision()) !== revision) return { none: 'changed' };
  return { made: new SearchIndex(revision, records) };
};

/** Bytes of what is shown of a record, at most two for each character. */
const textOf = ({ search, labels, ...texts }: Row): number => 2 * JSON.stringify(texts).length;
