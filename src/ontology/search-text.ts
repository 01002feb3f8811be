import { hasHan, read, type Squeezed, squeeze } from './squeeze.ts';
import type { StoredNode } from './stored.ts';

/**
 * What a record is found by: tokens, each between spaces. Their first letter says what they are, and they hold nothing but
 * letters and digits, so that no query language sees an operator in them.
 *
 * `e…` a whole name, its pinyin or its initials · `n…` two neighbouring characters of one of these · `b…` the first
 * character of a word · `z…` the last one of a name · `u…` one Chinese character · `s…` a word of a summary, or two
 * neighbouring Chinese characters of it.
 */
export type Token = string;

/** Longer names are found by their parts. */
const longestWhole = 60;
const longestName = 300;

const pairs = (text: string): string[] => {
  const characters = [...text];
  return characters.slice(1).map((c, i) => `${characters[i]}${c}`);
};

/** Adds to the set: a seed has hundreds of tokens for each of its records, so no lists are made on the way. */
const addForm = (tokens: Set<Token>, text: string, starts: readonly boolean[]): void => {
  if (text === '') return;
  if (text.length <= longestWhole) tokens.add(`e${text}`);
  let before: string | undefined;
  for (const c of text) {
    if (before !== undefined) tokens.add(`n${before}${c}`);
    before = c;
  }
  for (let i = 0; i < starts.length; i++)
    if (starts[i]) tokens.add(`b${String.fromCodePoint(text.codePointAt(i)!)}`);
  tokens.add(`z${before}`);
};

const addName = (tokens: Set<Token>, name: string): void => {
  const form = squeeze(name.slice(0, longestName));
  addForm(tokens, form.text, form.starts);
  const readings = read(form);
  if (readings === undefined) return;
  for (const c of form.text) if (hasHan(c)) tokens.add(`u${c}`);
  addForm(tokens, readings.pinyin.text, readings.pinyin.starts);
  addForm(tokens, readings.initials.text, readings.initials.starts);
};

/** The runs of a squeezed text that are of one script, words apart: `讯飞 Spark4` has 讯飞, spark and 4. */
export const runsOf = ({ text, starts, from }: Squeezed): { text: string; at: number }[] => {
  const runs: { text: string; at: number }[] = [];
  for (const c of splitAt(text, starts)) runs.push({ text: c.text, at: from[c.at]! });
  return runs;
};

const splitAt = (text: string, starts: readonly boolean[]) => {
  const places = starts.flatMap((start, i) => (start ? [i] : []));
  return places.map((at, i) => ({ text: text.slice(at, places[i + 1] ?? text.length), at }));
};

/** The tokens of a summary, or those that a summary must have to match. */
export const summaryTokens = (form: Squeezed): Token[] => [
  ...new Set(
    runsOf(form).flatMap(({ text }) =>
      (hasHan(text) ? pairs(text) : [text.slice(0, 40)]).map((t) => `s${t}`),
    ),
  ),
];

/** The tokens of what somebody looks for; `whole` ones alone are as good as all the others. */
export const queryTokens = (form: Squeezed): { whole: Token[]; parts: Token[] } => {
  const { text } = form;
  const characters = [...text];
  if (characters.length === 0) return { whole: [], parts: [] };
  const pinyin = read(form)?.pinyin.text;
  const whole = [text, ...(pinyin ? [pinyin] : [])]
    .filter((t) => t.length <= longestWhole)
    .map((t) => `e${t}`);
  const [first] = characters as [string];
  if (characters.length === 1) return { whole, parts: [hasHan(first) ? `u${first}` : `b${first}`] };
  return {
    whole,
    parts: [...new Set([`b${first}`, ...pairs(text).map((p) => `n${p}`), `z${characters.at(-1)}`])],
  };
};

/** The stored search property of a record (see `StoredNode.search`). */
export const searchText = (
  record: Pick<StoredNode, 'aliasesZh' | 'aliasesEn'> &
    Partial<Pick<StoredNode, 'nameZh' | 'nameEn' | 'summaryZh' | 'summaryEn'>>,
): string => {
  const names = [record.nameZh, record.nameEn, ...record.aliasesZh, ...record.aliasesEn];
  const summaries = [record.summaryZh, record.summaryEn];
  const tokens = new Set<Token>();
  for (const name of names) if (name) addName(tokens, name);
  for (const summary of summaries)
    if (summary) for (const token of summaryTokens(squeeze(summary))) tokens.add(token);
  return ` ${[...tokens].sort().join(' ')} `;
};
