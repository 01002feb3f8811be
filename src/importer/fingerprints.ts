import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportFolder, type SeedPlaces } from './files.ts';

/** So many consecutive characters in common count as a copied phrase where a script has no spaces between words. */
export const phraseLength = 12;
/** So many consecutive words elsewhere: six are often a name or a turn that everybody uses. */
export const phraseWords = 8;

/**
 * The file beside a report's seed files by which copied phrases are found. A report's text is not shipped, so the file
 * holds a short hash of each of its runs of twelve characters (of eight words, where words are told apart by spaces), in the
 * order of the hashes. That spares everyone a copy of
 * the text; it is no secret-keeping: who knows a passage can guess on from it, one character after the other.
 */
export const fingerprintFile = 'fingerprints.txt';

/** 40 bits: one chance in a thousand that any phrase of a seed of this size is taken for the report's by accident. */
const hashBytes = 5;
const hashesALine = 15;
const header =
  '# Hashes of the runs of twelve characters, or eight words, in the report. Generated: npm run seed -- audit --text FILE\n';

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Letters and digits only, so that a line break or another comma hides nothing. */
const plain = (text: string): string => folded(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** As it is printed, with commas and spaces, since they count as characters too; line breaks are no part of a text. */
const printed = (text: string): string => folded(text).replace(/\n+/g, '').replace(/\s+/g, ' ');

const forms = [plain, printed] as const;
type Form = (typeof forms)[number];

/** Scripts that put no space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Every run of twelve characters with such a script in it; what is Latin only is a name or a term. */
const runsOf = (text: string, form: Form): string[] => {
  const characters = [...form(text)];
  const runs: string[] = [];
  for (let i = 0; i + phraseLength <= characters.length; i++) {
    const run = characters.slice(i, i + phraseLength).join('');
    if (unspaced.test(run)) runs.push(run);
  }
  return runs;
};

/** The words of a text, folded, in their order; what is written without spaces parts them. */
const wordsOf = (text: string): string[][] =>
  folded(text)
    .split(unspaced)
    .map((part) => part.match(/[\p{L}\p{N}]+/gu) ?? []);

const wordRuns = (words: readonly string[]): string[] =>
  Array.from({ length: Math.max(0, words.length - phraseWords + 1) }, (_, i) =>
    words.slice(i, i + phraseWords).join(' '),
  );

const hashOf = (run: string): string =>
  createHash('sha256').update(run).digest().subarray(0, hashBytes).toString('hex');

/** The hashes of a report's text. */
export const fingerprintsOf = (text: string): ReadonlySet<string> =>
  new Set([...forms.flatMap((form) => runsOf(text, form)), ...wordsOf(text).flatMap(wordRuns)].map(hashOf));

/** What of one form is shared; neighbours are joined, so that one copied sentence is one finding. */
const sharedIn = (
  text: string,
  form: Form,
  fingerprints: ReadonlySet<string>,
  names: readonly string[],
): string[] => {
  const known = runsOf(text, form).filter((run) => fingerprints.has(hashOf(run)));
  if (known.length === 0) return [];
  const formed = names.map(form);
  const shared = new Set(known.filter((run) => !formed.some((name) => name.includes(run))));
  const characters = [...form(text)];
  const phrases: string[] = [];
  let end = -1;
  for (let i = 0; i + phraseLength <= characters.length; i++) {
    if (!shared.has(characters.slice(i, i + phraseLength).join(''))) continue;
    if (i >= end) phrases.push(characters.slice(i, i + phraseLength).join(''));
    else phrases.push(`${phrases.pop()}${characters.slice(end, i + phraseLength).join('')}`);
    end = i + phraseLength;
  }
  return phrases;
};

/** Shared runs of words; neighbours are joined. */
const sharedWords = (text: string, fingerprints: ReadonlySet<string>, names: readonly string[]): string[] => {
  const parts = wordsOf(text).map((words) => ({
    words,
    known: wordRuns(words).map((run) => fingerprints.has(hashOf(run)) && run),
  }));
  if (!parts.some(({ known }) => known.some(Boolean))) return [];
  const named = names.map((name) => ` ${wordsOf(name).flat().join(' ')} `);
  return parts.flatMap(({ words, known }) => {
    const phrases: string[] = [];
    let end = -1;
    for (const [i, run] of known.entries()) {
      if (run === false || named.some((name) => name.includes(` ${run} `))) continue;
      if (i > end) phrases.push(words.slice(i, i + phraseWords).join(' '));
      else phrases.push(`${phrases.pop()} ${words[i + phraseWords - 1]}`);
      end = i + 1;
    }
    return phrases;
  });
};

/**
 * The phrases of the text that the report has too, by letters alone or, where that finds none, as printed. What stands
 * inside one of `names` is none: a title can be written in one way only.
 */
export const sharedPhrases = (
  text: string,
  fingerprints: ReadonlySet<string>,
  names: readonly string[],
): string[] => [
  ...(forms.map((form) => sharedIn(text, form, fingerprints, names)).find((phrases) => phrases.length > 0) ??
    []),
  ...sharedWords(text, fingerprints, names),
];

/** The names that are long enough to hold a phrase. */
export const longNames = (names: Iterable<string>): string[] =>
  [...names].filter((name) => [...name].length >= phraseLength);

const fileText = (fingerprints: ReadonlySet<string>): string => {
  const hashes = [...fingerprints].sort();
  const lines = Array.from({ length: Math.ceil(hashes.length / hashesALine) }, (_, i) =>
    Buffer.from(hashes.slice(i * hashesALine, (i + 1) * hashesALine).join(''), 'hex').toString('base64'),
  );
  return `${header}${lines.join('\n')}\n`;
};

const parseFile = (text: string): string[] =>
  text.split('\n').flatMap((line) => {
    if (line === '' || line.startsWith('#')) return [];
    const hex = Buffer.from(line, 'base64').toString('hex');
    return hex.match(new RegExp(`.{${hashBytes * 2}}`, 'g')) ?? [];
  });

/** The fingerprints of the reports' folders, and the reports that have none. */
export const readFingerprints = async (
  places: SeedPlaces,
  reports: readonly string[],
): Promise<{ fingerprints: ReadonlySet<string>; without: readonly string[] }> => {
  const fingerprints = new Set<string>();
  const without: string[] = [];
  for (const report of reports) {
    const text = await readFile(join(reportFolder(places, report), fingerprintFile), 'utf8').catch(
      () => undefined,
    );
    const hashes = text === undefined ? [] : parseFile(text);
    // A file without a hash in it is as good as none.
    if (hashes.length === 0) without.push(report);
    for (const hash of hashes) fingerprints.add(hash);
  }
  return { fingerprints, without };
};

/** Makes the file anew from the report's text. Gives its path and how many hashes it holds. */
export const writeFingerprints = async (places: SeedPlaces, report: string, text: string) => {
  const path = join(reportFolder(places, report), fingerprintFile);
  const fingerprints = fingerprintsOf(text);
  await writeFile(path, fileText(fingerprints));
  return { path, count: fingerprints.size };
};
