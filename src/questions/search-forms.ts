import { LRUCache } from 'lru-cache';
import type { Row } from '../cypher/statement.ts';
import type { SearchIndex } from '../engine/search-index.ts';
import { type Reading, read, type Squeezed, squeeze } from '../ontology/squeeze.ts';
import { digitsOf, type Query, type Variant } from './search-query.ts';

export type SearchLanguage = 'zh' | 'en';

export interface CandidateText {
  readonly text: string;
  readonly role: 'name' | 'alias' | 'summary';
  readonly language: SearchLanguage;
}

/** A record that may be meant. */
export interface Candidate {
  readonly id: string;
  readonly sortKey: string;
  readonly names: readonly CandidateText[];
  readonly summaries: readonly CandidateText[];
  /** What all its names together have, where it is known: what is not in it is in none of them. */
  readonly outline?: Outline;
}

/** All names of a record as they are compared, with their pinyin and its initials, in one text; and the digits of each. */
interface Outline {
  readonly text: string;
  readonly digits: string;
}

/** A name as it is compared. */
export interface Form {
  readonly squeezed: Squeezed;
  readonly readings: { pinyin: Reading; initials: Reading } | undefined;
  /** The digits of the text and of its pinyin, each in order. */
  readonly digits: string;
  /** Where words of the text begin, and words and syllables of its pinyin. */
  readonly begins: readonly number[];
  readonly spokenBegins: readonly number[];
}

const longestName = 300;

/** Bytes of a form, about, and of each character of its text. */
const bytesPerForm = 500;
const bytesPerCharacter = 120;

/** Names recur among the candidates of all questions, and pinyin takes time; 30,000 names are about this much. */
const mostBytes = 48_000_000;
const forms = new LRUCache<string, Form>({
  maxSize: mostBytes,
  sizeCalculation: (_, text) => bytesPerForm + bytesPerCharacter * text.length,
});

export const formOf = (text: string): Form => {
  // Which was used last matters only where some will have to go.
  const known = forms.calculatedSize > mostBytes / 2 ? forms.get(text) : forms.peek(text);
  if (known) return known;
  const squeezed = squeeze(text.slice(0, longestName));
  const readings = read(squeezed);
  const digits = [squeezed.text, readings?.pinyin.text ?? ''].map(digitsOf).join(' ');
  const begins = (starts: readonly boolean[]) => starts.flatMap((start, i) => (start ? [i] : []));
  const made = {
    squeezed,
    readings,
    digits,
    begins: begins(squeezed.starts),
    spokenBegins: begins(readings?.pinyin.starts ?? []),
  };
  forms.set(text, made);
  return made;
};

const textsOf = (
  row: Pick<Row, string>,
  role: 'name' | 'alias' | 'summary',
  columns: readonly [zh: string, en: string],
) =>
  (['zh', 'en'] as const).flatMap((language, i): CandidateText[] => {
    const value = row[columns[i]!];
    const texts = Array.isArray(value) ? value : [value];
    return texts.flatMap((text) => (typeof text === 'string' ? [{ text, role, language }] : []));
  });

/** A record as a statement of cypher/search.ts gives it, or the index in memory. */
export const candidateOf = (row: Row): Candidate => {
  const names = textsOf(row, 'name', ['nameZh', 'nameEn']);
  const aliases = textsOf(row, 'alias', ['aliasesZh', 'aliasesEn']);
  const of = (language: SearchLanguage) =>
    [...names, ...aliases].filter((text) => text.language === language);
  return {
    id: String(row.id),
    sortKey: String(row.sortKey ?? row.id),
    names: [...of('zh'), ...of('en')],
    summaries: textsOf(row, 'summary', ['summaryZh', 'summaryEn']),
  };
};

/** All forms of these names, between spaces: none has a space in it. */
const formsOf = (names: readonly CandidateText[]): string =>
  names
    .flatMap(({ text }) => {
      const { squeezed, readings } = formOf(text);
      return readings ? [squeezed.text, readings.pinyin.text, readings.initials.text] : [squeezed.text];
    })
    .join(' ');

/** Of each index what its records are compared by, as far as it was asked for; it goes with the index, which weighs it. */
const noted = new WeakMap<SearchIndex, Candidate[]>();

/** A record of the index, by its number. */
export const candidateIn = (index: SearchIndex, record: number): Candidate => {
  let notes = noted.get(index);
  if (!notes) {
    notes = new Array<Candidate>(index.texts.length);
    noted.set(index, notes);
  }
  const known = notes[record];
  if (known) return known;
  const made = candidateOf(index.texts[record] as Row);
  const text = index.outlines[record] ?? formsOf(made.names);
  const outlined = { ...made, outline: { text, digits: text.split(' ').map(digitsOf).join(' ') } };
  notes[record] = outlined;
  return outlined;
};

/** Whether one of the variants can match at all: most candidates have only pieces of what was typed. */
export const mayMatch = (query: Query, { outline, summaries }: Candidate, told: boolean): boolean => {
  if (!outline) return true;
  for (const variant of query.variants)
    if (namesMayMatch(variant, outline) || (told && summaries.length > 0 && variant.summary.length > 0))
      return true;
  return false;
};

const namesMayMatch = ({ text, sound, words, edits, digits }: Variant, outline: Outline): boolean =>
  outline.text.includes(text) ||
  (sound !== text && outline.text.includes(sound)) ||
  // A place with other digits is no mistake but something else.
  (edits > 0 && outline.digits.includes(digits)) ||
  (words.length > 1 && words.every((word) => outline.text.includes(word)));
