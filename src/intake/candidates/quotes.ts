import { type Squeezed, squeeze } from '../../ontology/squeeze.ts';

/** How a quote was found: as it is; width, punctuation, spaces, case and traditional characters aside; with small differences. */
export type QuoteMatch = 'exact' | 'folded' | 'near';

export interface QuotePlace {
  /** Where it begins in the text. */
  readonly at: number;
  readonly match: QuoteMatch;
}

/** Letters that may differ, by the length of the quote in letters: about one in twelve. */
const editsFor = (length: number): number => Math.min(20, Math.floor(length / 12));

/** Places at which a piece of the quote is tried, at most: a piece that is everywhere says nothing. */
const mostTries = 200;

/** The least number of edits by which the pattern becomes a beginning of the text, or undefined where it takes more. */
const editsAtStart = (pattern: string, text: string, most: number): number | undefined => {
  let last = Array.from({ length: text.length + 1 }, (_, j) => j);
  for (let i = 1; i <= pattern.length; i++) {
    const now = new Array<number>(text.length + 1).fill(most + 1);
    now[0] = i;
    const [from, to] = [Math.max(1, i - most), Math.min(text.length, i + most)];
    for (let j = from; j <= to; j++)
      now[j] = Math.min(
        (last[j] ?? most + 1) + 1,
        now[j - 1]! + 1,
        last[j - 1]! + (pattern[i - 1] === text[j - 1] ? 0 : 1),
      );
    if (Math.min(...now.slice(Math.max(0, i - most), to + 1)) > most) return undefined;
    last = now;
  }
  const least = Math.min(...last);
  return least <= most ? least : undefined;
};

/** Looks for quotes in one text, which is folded once. */
export const quoteFinder = (text: string) => {
  let squeezed: Squeezed | undefined;
  const folded = () => {
    squeezed ??= squeeze(text);
    return squeezed;
  };
  const near = (pattern: string): number | undefined => {
    const most = editsFor(pattern.length);
    if (most === 0) return undefined;
    const { text: whole } = folded();
    // With so many edits, one of one more pieces is as it was.
    const size = Math.floor(pattern.length / (most + 1));
    let best: { at: number; edits: number } | undefined;
    let tries = 0;
    for (let piece = 0; piece <= most; piece++) {
      const from = piece * size;
      const word = pattern.slice(from, from + size);
      for (let i = whole.indexOf(word); i >= 0 && tries < mostTries; i = whole.indexOf(word, i + 1)) {
        tries++;
        for (const start of new Set(
          [i - from, i - from - most, i - from + most].map((one) => Math.max(0, one)),
        )) {
          const edits = editsAtStart(pattern, whole.slice(start, start + pattern.length + most), most);
          if (edits !== undefined && (best === undefined || edits < best.edits)) best = { at: start, edits };
        }
      }
    }
    return best?.at;
  };
  return (quote: string): QuotePlace | undefined => {
    const exact = text.indexOf(quote);
    if (exact >= 0) return { at: exact, match: 'exact' };
    const pattern = squeeze(quote).text;
    if (pattern.length < 4) return undefined;
    const { text: whole, from } = folded();
    const at = whole.indexOf(pattern);
    if (at >= 0) return { at: from[at]!, match: 'folded' };
    const found = near(pattern);
    return found === undefined ? undefined : { at: from[found] ?? 0, match: 'near' };
  };
};
