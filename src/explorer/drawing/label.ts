import type { Words } from '../words.ts';
import { shortened, textWidth } from './graph.ts';

/** Size of names, in pixels of the unscaled picture, and the height of what they stand in. */
export const letter = 13;
export const height = 24;
const widest = 16;
/** Between the picture and its window; and the least part of their size at which names can be read. */
export const padding = 22;
export const leastScale = 0.7;

export const shortLabel = (name: string) => shortened(name, widest);

export const labelOf = (names: Words, lang: 'zh' | 'en') =>
  shortLabel((lang === 'zh' ? (names.zh ?? names.en) : (names.en ?? names.zh)) ?? '');

export const widthOf = (label: string) => textWidth(label) * letter + 37;

/** Room for the name in either language: to switch moves nothing. */
export const roomFor = (names: Words) =>
  Math.max(widthOf(labelOf(names, 'zh')), widthOf(labelOf(names, 'en')));
