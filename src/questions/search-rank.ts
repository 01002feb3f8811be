import { summaryTokens } from '../ontology/search-text.ts';
import { hasHan, type Reading, type Squeezed, squeeze } from '../ontology/squeeze.ts';
import type { Breathe } from './breathe.ts';
import { nearest } from './edits.ts';
import {
  type Candidate,
  type CandidateText,
  type Form,
  formOf,
  mayMatch,
  type SearchLanguage,
} from './search-forms.ts';
import { digitsOf, hasPlus, type Query, type Variant } from './search-query.ts';

/** How something was found, the best first. */
export const matchKinds = [
  'name',
  'alias',
  'prefix',
  'word_start',
  'contained',
  'words',
  'pinyin',
  'initials',
  'typo',
  'summary',
] as const;
export type MatchKind = (typeof matchKinds)[number];

/** How well a text fits, and where: places in the text as it is stored. */
export interface Match {
  readonly kind: MatchKind;
  readonly score: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface Ranked extends Match {
  readonly id: string;
  readonly sortKey: string;
}

/**
 * The score of each kind: from its base up to, but not including, the next better one's, the more of the name was typed.
 * A whole name in pinyin says as much as an alias does.
 */
const bases: Readonly<Record<MatchKind, number>> = {
  name: 1,
  alias: 0.96,
  prefix: 0.8,
  word_start: 0.7,
  contained: 0.6,
  words: 0.5,
  pinyin: 0.4,
  initials: 0.3,
  typo: 0.2,
  summary: 0.1,
};
const wholePinyin = 0.92;
const band = 0.09;

/** Candidates that are looked at before others may have their turn. */
const candidatesInOneGo = 20;

/** What is ranked: so many candidates, each with whether its summaries count. */
export interface Ranking {
  readonly size: number;
  readonly at: (place: number) => Candidate;
  readonly told: (place: number) => boolean;
  /** Only names and summaries of this language. */
  readonly language?: SearchLanguage | undefined;
}

/** The candidates that match, best first: higher score, then the shorter matched text, then by name. */
export const rank = async (query: Query, ranking: Ranking, breathe: Breathe): Promise<Ranked[]> => {
  const { size, at, told, language } = ranking;
  const ranked: Ranked[] = [];
  for (let place = 0; place < size; place++) {
    if (place % candidatesInOneGo === 0) await breathe();
    const candidate = at(place);
    if (!mayMatch(query, candidate, told(place))) continue;
    const spoken = (texts: readonly CandidateText[]) =>
      language === undefined ? texts : texts.filter((text) => text.language === language);
    const names = spoken(candidate.names);
    const summaries = told(place) ? spoken(candidate.summaries) : [];
    const match = matchOf(query, names, summaries);
    if (match) ranked.push({ ...match, id: candidate.id, sortKey: candidate.sortKey });
  }
  return ranked.sort(compare);
};

const matchOf = (
  query: Query,
  names: readonly CandidateText[],
  summaries: readonly CandidateText[],
): Match | undefined => {
  const found: PartMatch[] = [];
  for (const variant of query.variants) {
    const { part } = variant;
    for (const name of names) {
      const match = matchName(variant, name);
      if (match) found.push({ match, part });
    }
    for (const { text } of summaries) {
      const match = matchSummary(variant, text);
      if (match) found.push({ match, part });
    }
    for (const match of matchWords(variant, names) ?? []) found.push({ match, part });
  }
  return found.length === 0 ? undefined : bestOf(weighed(found));
};

interface PartMatch {
  readonly match: Match;
  readonly part: Variant['part'];
}

const isWhole = ({ kind }: Match) => kind === 'name' || kind === 'alias';

/** What one of two names says less than what was typed in all, and what stands in brackets only as a whole name. */
const partWeights = { before: 0.99, within: 0.95 } as const;

/** The matches of `X (Y)`: who is called both X and Y is meant; else X says more than Y. */
const weighed = (found: readonly PartMatch[]): Match[] => {
  if (found.every(({ part }) => part === undefined)) return found.map(({ match }) => match);
  const called = new Set(found.flatMap(({ match, part }) => (part && isWhole(match) ? [part] : [])));
  return found.flatMap(({ match, part }) => {
    if (part === undefined || called.size === 2) return [match];
    if (part === 'within' && !isWhole(match)) return [];
    return [{ ...match, score: rounded(match.score * partWeights[part]) }];
  });
};

const compare = (a: Ranked, b: Ranked) =>
  b.score - a.score ||
  a.text.length - b.text.length ||
  (a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0);

const bestOf = (matches: readonly Match[]): Match | undefined =>
  matches.reduce<Match | undefined>(
    (best, match) =>
      !best ||
      match.score > best.score ||
      (match.score === best.score && match.text.length < best.text.length)
        ? match
        : best,
    undefined,
  );

const rounded = (score: number) => Math.round(score * 10_000) / 10_000;
const scoreOf = (kind: MatchKind, coverage: number) => rounded(bases[kind] + band * Math.min(1, coverage));

/** What is left of a score where one of the two has a plus and the other has not: 人工智能+ is not 人工智能. */
const plusLost = 0.8;

const matchName = (query: Variant, { text, role }: CandidateText): Match | undefined => {
  const form = formOf(text);
  return (
    matchPlainly(query, text, role, form) ??
    bestOf([...(matchRead(query, text, form) ?? []), ...(matchTypo(query, text, form) ?? [])])
  );
};

/** Every place at which the text has the pattern. */
const places = (text: string, pattern: string): number[] => {
  const found: number[] = [];
  for (let i = text.indexOf(pattern); i >= 0; i = text.indexOf(pattern, i + 1)) found.push(i);
  return found;
};

const matchPlainly = (
  query: Variant,
  text: string,
  role: CandidateText['role'],
  { squeezed }: Form,
): Match | undefined => {
  const pattern = query.text;
  if (!squeezed.text.includes(pattern)) return undefined;
  const found = places(squeezed.text, pattern);
  const start = found.find((i) => i === 0 || squeezed.starts[i]) ?? found[0]!;
  const at = originally(squeezed, start, start + pattern.length);
  const coverage = pattern.length / squeezed.text.length;
  const other = query.plus !== hasPlus(text.slice(at.from, at.to + 1));
  if (coverage === 1)
    return other
      ? { kind: 'prefix', score: rounded(bases.prefix * plusLost), text, ...at }
      : { kind: role, score: bases[role], text, ...at };
  if (query.plus && other) return undefined;
  if (start === 0) return { kind: 'prefix', score: scoreOf('prefix', coverage), text, ...at };
  if (squeezed.starts[start])
    return { kind: 'word_start', score: scoreOf('word_start', coverage), text, ...at };
  // Two letters in the middle of a word are chance.
  if (!query.chinese && pattern.length < 3) return undefined;
  return { kind: 'contained', score: scoreOf('contained', coverage), text, ...at };
};

/** Latin letters that are looked for inside a Chinese name's sound, and not only where it begins. */
const longEnoughInside = 4;

const matchRead = (query: Variant, text: string, { squeezed, readings }: Form): Match[] | undefined => {
  if (!readings) return undefined;
  const { sound } = query;
  // One Chinese character sounds like too many others.
  if (sound.length < 2 || (query.chinese && [...query.text].length < 2)) return undefined;
  const matches: Match[] = [];
  const look = (kind: 'pinyin' | 'initials', reading: Reading, pattern: string) => {
    if (!reading.text.includes(pattern)) return;
    const start = places(reading.text, pattern).find((i) => reading.starts[i]);
    if (start === undefined) return;
    // A few letters inside a Chinese name are chance: ML in 代码理解.
    if (!query.chinese && pattern.length < longEnoughInside && start > 0) return;
    const end = start + pattern.length;
    const coverage = pattern.length / reading.text.length;
    const score = kind === 'pinyin' && coverage === 1 ? wholePinyin : scoreOf(kind, coverage);
    const last = reading.unit[end - 1]!;
    matches.push({ kind, score, text, ...originally(squeezed, reading.unit[start]!, last + 1) });
  };
  look('pinyin', readings.pinyin, sound);
  if (!query.chinese) look('initials', readings.initials, query.text);
  return matches;
};

/** Shorter names differ from each other by a mistake. */
const shortestTypo = 4;

const matchTypo = (
  query: Variant,
  text: string,
  { squeezed, readings, digits, begins, spokenBegins }: Form,
): Match[] | undefined => {
  // A place with the same digits, which is asked for below, is only in what has them.
  if (query.edits === 0 || !digits.includes(query.digits)) return undefined;
  const matches: Match[] = [];
  const look = (
    form: string,
    starts: readonly boolean[],
    from: readonly number[],
    pattern: string,
    unit?: readonly number[],
  ) => {
    if (form.length < shortestTypo) return;
    const near = nearest(form, pattern, from, query.edits, ({ start, end }) => {
      // Another number is another thing, not a mistake.
      if (digitsOf(form.slice(start, end)) !== query.digits) return false;
      // A word that was not typed to its end is at least begun as it begins.
      return query.chinese || end === form.length || starts[end] === true || form[start] === pattern[0];
    });
    if (!near) return;
    const size = Math.max(pattern.length, near.end - near.start);
    const coverage = (size / form.length) * (1 - near.distance / size);
    const [a, b] = unit ? [unit[near.start]!, unit[near.end - 1]! + 1] : [near.start, near.end];
    matches.push({ kind: 'typo', score: scoreOf('typo', coverage), text, ...originally(squeezed, a, b) });
  };
  // Chinese is written without spaces: a word may begin anywhere.
  if (query.chinese) look(squeezed.text, squeezed.starts, [...squeezed.starts.keys()], query.text);
  else if (!readings) look(squeezed.text, squeezed.starts, begins, query.text);
  else {
    const { text: spoken, starts, unit } = readings.pinyin;
    look(spoken, starts, spokenBegins, query.text, unit);
  }
  return matches;
};

const hasSomewhere = ({ squeezed, readings }: Form, word: string): boolean =>
  squeezed.text.includes(word) || (readings?.pinyin.text.includes(word) ?? false);

/** Several words, each somewhere in the names: `讯飞 Spark`, in whatever order. */
const matchWords = (query: Variant, texts: readonly CandidateText[]): Match[] | undefined => {
  if (query.words.length < 2) return undefined;
  const names = texts.map(({ text }) => ({ text, form: formOf(text) }));
  // Most lack one of the words altogether, and are looked at no closer.
  for (const word of query.words) if (!names.some(({ form }) => hasSomewhere(form, word))) return undefined;
  const found = query.words.map((word) => {
    for (const { text, form } of names) {
      const { squeezed, readings } = form;
      const start = places(squeezed.text, word).find((i) => i === 0 || squeezed.starts[i] || hasHan(word));
      if (start !== undefined) return { text, start, end: start + word.length, squeezed };
      const spoken = readings && places(readings.pinyin.text, word).find((i) => readings.pinyin.starts[i]);
      if (readings && spoken !== undefined && word.length > 1) {
        const { unit } = readings.pinyin;
        return { text, start: unit[spoken]!, end: unit[spoken + word.length - 1]! + 1, squeezed };
      }
    }
    return undefined;
  });
  if (found.some((one) => one === undefined)) return undefined;
  const first = found[0]!;
  const coverage =
    query.text.length / Math.max(query.text.length, ...found.map((one) => one!.squeezed.text.length));
  return [
    {
      kind: 'words',
      score: scoreOf('words', coverage),
      text: first.text,
      ...originally(first.squeezed, first.start, first.end),
    },
  ];
};

const matchSummary = (query: Variant, text: string): Match | undefined => {
  if (query.summary.length === 0) return undefined;
  const squeezed = squeeze(text);
  const tokens = new Set(summaryTokens(squeezed));
  if (!query.summary.every((token) => tokens.has(token))) return undefined;
  const whole = squeezed.text.indexOf(query.text);
  const wordPlaces = query.words.map((word) =>
    places(squeezed.text, word).find((i) => squeezed.starts[i] || hasHan(word)),
  );
  if (whole < 0 && wordPlaces.some((place) => place === undefined)) return undefined;
  const [start, length] = whole >= 0 ? [whole, query.text.length] : [wordPlaces[0]!, query.words[0]!.length];
  return {
    kind: 'summary',
    score: scoreOf('summary', whole >= 0 ? 1 : 0.5),
    text,
    ...originally(squeezed, start, start + length),
  };
};

const originally = ({ from, to }: Squeezed, start: number, end: number) => ({
  from: from[start] ?? 0,
  to: end > start ? (to[Math.min(end, to.length) - 1] ?? 0) : (from[start] ?? 0),
});
