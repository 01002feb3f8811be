/**
 * The scale of a picture: how large a node, its name and the room it takes are. Every format that draws, and every layout,
 * takes it from here, so that what a layout keeps apart is as large as what is drawn. Lengths are in CSS pixels.
 */

/** Nodes up to this number have room for all their names on a screen. */
export const atOnce = 180;

/** In a picture of more nodes than a screen has names for, what is most connected stands out the more of them there are. */
const emphasis = (nodes: number) => Math.min(3, Math.sqrt(Math.max(1, nodes / atOnce))) - 1;

/** Radius of a node with so many relationships, in a picture of so many nodes: the area grows with them, up to a point. */
export const radiusOf = (degree: number, nodes = 1): number => {
  const more = 1 + emphasis(nodes) / 3;
  return Math.round(Math.min(28 * more, 5 + 2.3 * more * Math.sqrt(degree)) * 10) / 10;
};

/** Size of a node's name. */
export const fontSizeOf = (degree: number, nodes = 1): number => {
  const extra = emphasis(nodes);
  const root = Math.sqrt(degree);
  return Math.round(Math.min(18 + 18 * extra, 10.5 + 0.8 * root + 3.2 * extra * Math.max(0, root - 2.2)));
};

/** Height of a line of text, in parts of its size. */
export const lineHeight = 1.3;

/** How wide a character is, in parts of the size of the text: Chinese is square, Latin about half of that. */
const widthOfCharacter = (character: string): number => {
  if (character > '\u2e7f') return 1;
  if (/[MWmw@%]/.test(character)) return 0.85;
  if (/[A-Z0-9_#&+=<>~]/.test(character)) return 0.65;
  if (/[iljtfI.,:;'|!()[\] -]/.test(character)) return 0.35;
  return 0.55;
};

/** Width of a text of this size, in pixels. */
export const textWidth = (text: string, size: number): number =>
  size * [...text].reduce((width, character) => width + widthOfCharacter(character), 0);

/** Longest name that is drawn, in parts of its size. */
const longestName = 18;

/** A name as it is drawn: a very long one is cut, and says so. */
export const shortened = (text: string): string => {
  let width = 0;
  let kept = '';
  for (const character of text) {
    width += widthOfCharacter(character);
    if (width > longestName) return `${kept.trimEnd()}…`;
    kept += character;
  }
  return text;
};

/** Between a node and its name, and around both. */
export const gap = 3;

/** The room that a node with its name below it takes: to each side of its middle, above it and below it. */
export interface Room {
  readonly side: number;
  readonly above: number;
  readonly below: number;
}

export const roomOf = (label: string, degree: number, nodes: number): Room => {
  const radius = radiusOf(degree, nodes);
  const size = fontSizeOf(degree, nodes);
  return {
    side: Math.max(radius, 13, textWidth(shortened(label), size) / 2) + gap,
    above: radius + gap,
    below: radius + gap + size * lineHeight,
  };
};

/** Relationships up to this number are named in a picture: more names than that hide what they name. */
export const namedEdges = 80;

/** Width and opacity of a relationship's line in a picture of so many: many lines are light. */
export const lineOf = (edges: number): { readonly width: number; readonly opacity: number } => ({
  width: edges > 600 ? 0.6 : 1,
  opacity: Math.round(Math.max(0.16, Math.min(0.7, 12 / Math.sqrt(edges + 1))) * 100) / 100,
});
