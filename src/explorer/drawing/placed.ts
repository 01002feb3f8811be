import { type Cluster, type Heading, placeAround, placeBelow } from './around.ts';
import { type Box, placeBoxes } from './boxes.ts';
import { type Point, textWidth } from './graph.ts';
import { height, letter } from './label.ts';

/** Names never become smaller than this part of their size. */
export const least = 0.76;
const pad = 12;

export interface Placed {
  readonly places: ReadonlyMap<string, Point>;
  readonly headings: readonly Heading[];
  /** Lines leave names at their sides; otherwise wherever they come. */
  readonly beside: boolean;
  /** Where all lines of the one in the middle begin; absent: at its border. */
  readonly from?: Point;
  /** All of it, with a little room around. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface Wanted {
  readonly boxes: readonly Box[];
  readonly links: readonly { readonly source: string; readonly target: string }[];
  readonly aspect: number;
  /** The box that all the others are joined to, by what joins them. */
  readonly centre?: { readonly box: Box; readonly around: readonly Cluster[] } | undefined;
}

const boxOf = (
  places: ReadonlyMap<string, Point>,
  widths: ReadonlyMap<string, number>,
  headings: readonly Heading[],
): Placed['box'] => {
  let [left, right, top, bottom] = [0, 1, 0, 1];
  const reach = (from: number, to: number, up: number, down: number) => {
    left = Math.min(left, from);
    right = Math.max(right, to);
    top = Math.min(top, up);
    bottom = Math.max(bottom, down);
  };
  for (const [id, { x, y }] of places) {
    const half = widths.get(id)! / 2;
    reach(x - half, x + half, y - height / 2, y + height / 2);
  }
  for (const { text, x, y, anchor } of headings) {
    const end = x + (anchor === 'start' ? 1 : -1) * textWidth(text) * letter;
    reach(Math.min(x, end), Math.max(x, end), y - letter, y);
  }
  return { x: left - pad, y: top - pad, width: right - left + 2 * pad, height: bottom - top + 2 * pad };
};

/** Where the names of a small picture stand; `room`: so wide in all that names of their own size fit, where it is known. */
export const placed = ({ boxes, links, aspect, centre }: Wanted, room?: number): Placed => {
  const widths = new Map([...boxes, ...(centre ? [centre.box] : [])].map(({ id, width }) => [id, width]));
  if (centre) {
    const wide = placeAround(centre.box, centre.around);
    const box = boxOf(wide.places, widths, wide.headings);
    if (room === undefined || box.width <= room) return { ...wide, beside: true, box };
    const below = placeBelow(centre.box, centre.around);
    return { ...below, beside: true, box: boxOf(below.places, widths, below.headings) };
  }
  const area = boxes.reduce((sum, { width }) => sum + (width + 30) * (height + 34), 0);
  let shape = room ? Math.min(aspect, room ** 2 / area) : aspect;
  for (let tries = 0; ; tries++) {
    const places = placeBoxes(boxes, links, { aspect: shape });
    const box = boxOf(places, widths, []);
    if (room === undefined || box.width <= room || tries === 4)
      return { places, headings: [], beside: false, box };
    shape /= 1.6;
  }
};
