import { slugOf } from '../judge/ids.ts';

/** Where a section of a text begins. */
interface Heading {
  readonly at: number;
  readonly section: string;
}

const digits = '〇一二三四五六七八九十';
const chineseNumber = (text: string): number =>
  /^\d+$/.test(text)
    ? Number(text)
    : text.length === 1
      ? digits.indexOf(text)
      : text[0] === '十'
        ? 10 + digits.indexOf(text[1]!)
        : digits.indexOf(text[0]!) * 10 + (text[2] === undefined ? 0 : digits.indexOf(text[2]));

/** Parts without a number that reports have, and what they are called in citations. */
const parts: Readonly<Record<string, string>> = {
  前言: 'foreword',
  序言: 'foreword',
  foreword: 'foreword',
  preface: 'preface',
  专家寄语: 'experts',
  目录: 'contents',
  contents: 'contents',
  tableofcontents: 'contents',
  摘要: 'summary',
  executivesummary: 'summary',
  summary: 'summary',
  引言: 'introduction',
  introduction: 'introduction',
  结语: 'conclusion',
  结论: 'conclusion',
  conclusion: 'conclusion',
  conclusions: 'conclusion',
  附录: 'appendix',
  appendix: 'appendix',
};

/** A line of a table of contents ends in dots or a tab and a page. */
const inContents = /(?:[.…·]{2,}|\t)\s*\d+\s*$/;
const numbered = /^(\d{1,3}(?:\.\d{1,3}){0,4})[.、]?\s+\S/;
const chapter = /^(?:第\s*([〇一二三四五六七八九十\d]{1,3})\s*[章部分篇]|(?:chapter|part)\s+(\d{1,2})\b)/i;

/** Whether a number can follow another: the next one, the next of a larger part, or the first one within. */
const follows = (last: readonly number[], next: readonly number[]): boolean => {
  if (last.length === 0) return next.every((n) => n <= 1);
  if (next.length > last.length)
    return next.length === last.length + 1 && next.at(-1)! <= 1 && last.every((n, i) => n === next[i]);
  const level = next.length - 1;
  return next[level] === last[level]! + 1 && next.slice(0, level).every((n, i) => n === last[i]);
};

/**
 * The headings of a text: numbers that follow each other (1, 1.1, 2), chapters, headings of Markdown, and the usual parts
 * without a number. A number that does not follow, such as that of a list or a year, is none.
 */
const headingsOf = (text: string): Heading[] => {
  const found: Heading[] = [];
  let last: readonly number[] = [];
  let named = false;
  let at = 0;
  for (const line of text.split('\n')) {
    const begin = at;
    at += line.length + 1;
    const mark = /^\s{0,3}#{1,6}\s+/.exec(line)?.[0];
    const bare = line.slice(mark?.length ?? 0).trim();
    if (bare === '' || bare.length > 120 || inContents.test(line)) continue;
    const [, number] = numbered.exec(bare) ?? [];
    const [, chinese, english] = chapter.exec(bare) ?? [];
    const counted =
      number?.split('.').map(Number) ??
      ((chinese ?? english) ? [chineseNumber((chinese ?? english)!)] : undefined);
    // Where chapters are called so, a bare number is that of a list.
    if (chinese ?? english) named = true;
    const listed = named && number !== undefined && !number.includes('.') && mark === undefined;
    const ends = mark === undefined && /[。；;，,：:]$|[a-z]\.$/.test(bare);
    if (counted !== undefined && !ends && !listed && (follows(last, counted) || mark !== undefined)) {
      last = counted;
      found.push({ at: begin, section: counted.join('.') });
      continue;
    }
    const part = parts[bare.replace(/[\s:：]/g, '').toLowerCase()];
    if (part !== undefined) found.push({ at: begin, section: part });
    else if (mark !== undefined && counted === undefined)
      found.push({ at: begin, section: slugOf(bare).slice(0, 40).replace(/-+$/, '') || 'text' });
  }
  return found;
};

/** For places in a text, the section they stand in; `text` before the first heading. */
export const sectionFinder = (text: string) => {
  const headings = headingsOf(text);
  return (at: number): string => {
    let [low, high] = [0, headings.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (headings[middle]!.at <= at) low = middle + 1;
      else high = middle;
    }
    return headings[low - 1]?.section ?? 'text';
  };
};
