import { pinyin } from 'pinyin-pro';

/**
 * The form in which names are compared: full-width forms, case, accents and runs of spaces make no difference.
 * `fold('ＧＰＴ－４  Turbo')` is `'gpt-4 turbo'`.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();

const han = /\p{Script=Han}/u;

/** Chinese by its pinyin without tones, everything else folded; letters and digits only, so that quotes do not sort. */
export const romanize = (text: string): string =>
  fold(han.test(text) ? pinyin(text, { toneType: 'none', nonZh: 'consecutive', v: true }) : text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The stored key by which names sort as readers expect (Chinese by pinyin, Latin without case or accents). The id makes
 * it unique, so one property is a total order and one index serves both sorting and paging.
 */
export const sortKey = (name: string, id: string): string => `${romanize(name)}\u0001${id}`;
