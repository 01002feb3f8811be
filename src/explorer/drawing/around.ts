import type { Box } from './boxes.ts';
import type { Point } from './graph.ts';

/** Boxes that belong together under one heading. */
export interface Cluster {
  readonly heading: string;
  readonly boxes: readonly Box[];
}

/** Where a heading begins (`start`, right of the middle) or ends (`end`, left of it). */
export interface Heading extends Point {
  readonly text: string;
  readonly anchor: 'start' | 'end';
}

const row = 30;
/** Above a heading, and between it and its first box. */
const lead = 26;
/** Between the box in the middle and the columns beside it. */
const away = 96;

/** A few more on one side are better than one group on both. */
const slack = 2;

/** The groups in two columns of about the same length; one that is much too long for its column goes on in the other. */
const columns = (clusters: readonly Cluster[]): [Cluster[], Cluster[]] => {
  const all = clusters.reduce((sum, { boxes }) => sum + boxes.length, 0);
  const first: Cluster[] = [];
  const second: Cluster[] = [];
  let left = Math.ceil(all / 2);
  for (const { heading, boxes } of clusters) {
    if (left > 0 && boxes.length <= left + slack) first.push({ heading, boxes });
    else if (left <= slack) second.push({ heading, boxes });
    else {
      first.push({ heading, boxes: boxes.slice(0, left) });
      second.push({ heading, boxes: boxes.slice(left) });
    }
    left = Math.max(0, left - boxes.length);
  }
  return [first, second];
};

/**
 * Places for boxes that are all joined to one in the middle (0, 0), and for the words that say how: two columns beside it, in
 * the order given, every name on a line of its own, so that no line to a name crosses another.
 */
export const placeAround = (
  middle: Box,
  clusters: readonly Cluster[],
): { places: ReadonlyMap<string, Point>; headings: readonly Heading[] } => {
  const places = new Map<string, Point>([[middle.id, { x: 0, y: 0 }]]);
  const headings: Heading[] = [];
  const edge = middle.width / 2 + away;
  for (const [side, column] of [...columns(clusters)].entries()) {
    const sign = side === 0 ? 1 : -1;
    const height = column.reduce((sum, { boxes }) => sum + lead + boxes.length * row, 0) - 4;
    let y = -height / 2;
    for (const { heading, boxes } of column) {
      headings.push({ text: heading, x: sign * (edge + 10), y: y + 16, anchor: sign > 0 ? 'start' : 'end' });
      y += lead;
      for (const { id, width } of boxes) {
        places.set(id, { x: sign * (edge + width / 2), y: y + row / 2 });
        y += row;
      }
    }
  }
  return { places, headings };
};

/** Left of the boxes, where the lines to them go down. */
const inset = 44;

/** The same where there is no room beside the one in the middle: it stands first, all the others below it. */
export const placeBelow = (
  first: Box,
  clusters: readonly Cluster[],
): { places: ReadonlyMap<string, Point>; headings: readonly Heading[]; from: Point } => {
  const places = new Map<string, Point>([[first.id, { x: first.width / 2, y: 0 }]]);
  const headings: Heading[] = [];
  let y = row / 2;
  for (const { heading, boxes } of clusters) {
    headings.push({ text: heading, x: inset + 10, y: y + 18, anchor: 'start' });
    y += lead;
    for (const { id, width } of boxes) {
      places.set(id, { x: inset + width / 2, y: y + row / 2 });
      y += row;
    }
  }
  return { places, headings, from: { x: 16, y: first.height / 2 } };
};
