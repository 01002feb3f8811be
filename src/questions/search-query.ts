import type { SearchTokens } from '../cypher/search.ts';
import { queryTokens, runsOf, summaryTokens } from '../ontology/search-text.ts';
import { hasHan, read, type Squeezed, simplifyWords, squeeze } from '../ontology/squeeze.ts';

/** One way to read what somebody typed. */
export interface Variant {
  readonly form: Squeezed;
  readonly text: string;
  readonly chinese: boolean;
  /** How Chinese in it sounds; the text itself where there is none. */
  readonly sound: string;
  readonly words: readonly string[];
  readonly summary: readonly string[];
  /** Its digits, in order: another number is another thing. */
  readonly digits: string;
  /** Wrong letters or characters that are forgiven. */
  readonly edits: number;
  /** It has a plus, as 人工智能+ and C++ have, which makes it another name. */
  readonly plus: boolean;
  /** Of `X (Y)`: one of two names in it; none: all that was typed. */
  readonly part?: 'before' | 'within';
}

/**
 * What somebody types, as it is compared: in one way, or in two where Taiwan has another word for it; and where a name
 * stands in brackets behind another, as in 百度 (Baidu), each of the two by itself.
 */
export interface Query {
  readonly variants: readonly Variant[];
}

/** Longer text is no typing mistake of a name. */
const longestTypo = 40;
/** Pieces that are looked for; of a longer text some from everywhere in it. */
const mostParts = 20;
const mostSummary = 16;

const editsOf = (length: number): number => (length < 4 || length > longestTypo ? 0 : length < 8 ? 1 : 2);

const variant = (given: string): Variant => {
  const form = squeeze(given);
  const { text } = form;
  // Words as they were typed, and where the script changes; a number stays with the letters before it.
  const words = given
    .split(/[^\p{L}\p{N}\p{M}.]+/u)
    .flatMap((word) => splitScripts(squeeze(word)))
    .filter((word) => word !== '');
  return {
    form,
    text,
    chinese: hasHan(text),
    sound: read(form)?.pinyin.text ?? text,
    words: [...new Set(words)],
    summary: text.length < 2 ? [] : summaryTokens(form).slice(0, mostSummary),
    digits: digitsOf(text),
    edits: editsOf([...text].length),
    plus: hasPlus(given),
  };
};

/** The digits of a text, in order. */
export const digitsOf = (text: string): string => {
  let digits = '';
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 48 && c <= 57) digits += text[i]!;
    // Neither ASCII nor a common Chinese character: there are more digits than ten.
    else if (c > 127 && (c < 0x4e00 || c > 0x9fff)) return text.replace(/\P{N}/gu, '');
  }
  return digits;
};

/** A plus behind a letter, a digit or another plus. */
export const hasPlus = (text: string): boolean => /[\p{L}\p{N}+][+＋]/u.test(text);

/** `X (Y)` and `X（Y）`. */
const bracketed = /^([^()（）]+)[(（]([^()（）]+)[)）]\s*$/u;

const partsOf = (given: string): Variant[] => {
  const [, before, within] = bracketed.exec(given) ?? [];
  if (before === undefined || within === undefined) return [];
  return [
    { ...variant(before), part: 'before' },
    { ...variant(within), part: 'within' },
  ];
};

const splitScripts = (form: Squeezed): string[] => {
  const words: string[] = [];
  for (const { text } of runsOf(form)) {
    const last = words.at(-1);
    if (last !== undefined && hasHan(last) === hasHan(text)) words[words.length - 1] = `${last}${text}`;
    else words.push(text);
  }
  return words;
};

export const parseQuery = (given: string): Query => {
  const plain = variant(given);
  const mainland = simplifyWords(given);
  const other = mainland === given ? undefined : variant(mainland);
  return {
    variants: [plain, ...(other && other.text !== plain.text ? [other] : []), ...partsOf(given)].filter(
      ({ text }) => text !== '',
    ),
  };
};

const sample = (tokens: readonly string[]): string[] =>
  tokens.length <= mostParts
    ? [...tokens]
    : Array.from(
        { length: mostParts },
        (_, i) => tokens[Math.round((i * (tokens.length - 1)) / (mostParts - 1))]!,
      );

/** What the records that may be meant have; `summaries`: those that only tell of it count too. */
export const tokensOf = ({ variants }: Query, summaries: boolean): SearchTokens => {
  const each = variants.map(({ form }) => queryTokens(form));
  const whole = [...new Set(each.flatMap((tokens) => tokens.whole))];
  const parts = [...new Set(each.flatMap((tokens) => sample(tokens.parts)))];
  const fewest = Math.min(...each.map((tokens) => Math.min(tokens.parts.length, mostParts)));
  return {
    whole,
    parts,
    // One mistake in four letters, two in eight: so many of their pieces remain.
    enough: fewest < 4 ? 1 : Math.max(2, Math.floor(fewest / 4)),
    summary: summaries ? [...(variants.findLast(({ part }) => part === undefined)?.summary ?? [])] : [],
  };
};
