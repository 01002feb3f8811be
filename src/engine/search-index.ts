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
  }

  /** The records that have most of a text's tokens, `limit` at most. */
  candidates(
    { whole, parts, enough, summary }: SearchTokens,
    { types, limit }: { readonly types: readonly EntityTypeName[]; readonly limit: number },
  ): Row[] {
    const ofType = entityTypeNames.map((type) => types.includes(type));
    const met: number[] = [];
    this.count(this.parts, parts, met);
    this.count(this.wholes, whole, met);
    this.count(this.summaries, summary, met);
    const byWeight = new Map<number, { told: number[]; others: number[] }>();
    for (const record of met) {
      // Met as often as one of three kinds of tokens has it: the first time counts.
      const [p, w, s] = [this.parts[record]!, this.wholes[record]!, this.summaries[record]!];
      if (p === 0 && w === 0 && s === 0) continue;
      this.parts[record] = 0;
      this.wholes[record] = 0;
      this.summaries[record] = 0;
      const told = s > 0 && s >= summary.length;
      if ((w === 0 && p < enough && !told) || !ofType[this.types[record]!]) continue;
      const weight = w * wholeWeight + p;
      let alike = byWeight.get(weight);
      if (!alike) {
        alike = { told: [], others: [] };
        byWeight.set(weight, alike);
      }
      (told ? alike.told : alike.others).push(record);
    }
    const found: Row[] = [];
    const take = (records: readonly number[], told: boolean) => {
      if (found.length === limit) return;
      for (const record of Uint32Array.from(records)
        .sort()
        .subarray(0, limit - found.length)) {
        const texts = this.texts[record]!;
        found.push(told ? texts : { ...texts, summaryZh: null, summaryEn: null });
      }
    };
    for (const weight of [...byWeight.keys()].sort((a, b) => b - a)) {
      const { told, others } = byWeight.get(weight)!;
      take(told, true);
      take(others, false);
    }
    return found;
  }

  /** Counts how many of these tokens each record has, and notes the records that have any. */
  private count(counts: Uint16Array, tokens: readonly string[], met: number[]): void {
    for (const token of tokens) {
      const list = this.places.get(token);
      if (!list) continue;
      for (let i = 0; i < list.length; i++) {
        const record = list[i]!;
        if (counts[record]!++ === 0) met.push(record);
      }
    }
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
