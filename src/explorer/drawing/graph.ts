import type { Words } from '../words.ts';

/** A record in a picture. */
export interface DrawnNode {
  readonly slug: string;
  readonly type: string;
  readonly names: Words;
}

/** A relationship in a picture; `id` is `start~TYPE~end…`. */
export interface DrawnEdge {
  readonly id: string;
  readonly type: string;
  readonly start: string;
  readonly end: string;
}

export interface DrawnGraph {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const wide =
  /[\u2026\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** About how wide a text is, in widths of its letter size: a Chinese character takes one, a Latin letter a bit over half. */
export const textWidth = (text: string): number => {
  let width = 0;
  for (const character of text)
    width += wide.test(character)
      ? 1
      : /[A-Zm%@&—]/.test(character)
        ? 0.72
        : /[il.,:;|' ]/.test(character)
          ? 0.31
          : 0.56;
  return width;
};

/** The text, cut with an ellipsis where it is wider. */
export const shortened = (text: string, width: number): string => {
  if (textWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(kept + character) > width - 0.9) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
};
