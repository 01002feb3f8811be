import { type Point, shortened, textWidth } from '../../drawing/graph.ts';
import { shortLabel, widthOf } from '../../drawing/label.ts';
import type { StageNode } from '../../drawing/scene.ts';
import { colourOf, familyOf, signs } from '../../families.ts';
import type { MapIsland, MapRecord } from './read.ts';

/** How islands and names on the map look. */

const islandLetter = 15;

/** In the upper half of its disc; where another name is, lower in it, above or below it, at last by its first part alone. */
export const islandName = ({ name, x, y, radius, size, type }: MapIsland, place: number): StageNode => {
  const full = shortLabel(name);
  const spots = [...new Set([full, shortened(full.split(' · ')[0]!, 9)])].flatMap((label) =>
    [-0.55, 0, 0.55, -1.1, 1.1].map((part) => ({
      label,
      width: textWidth(label) * islandLetter + 16,
      x,
      y: y + part * radius,
    })),
  );
  const [first, ...others] = spots as [(typeof spots)[number], ...typeof spots];
  return {
    ...first,
    others,
    slug: `island ${place}`,
    kind: 'island',
    colour: colourOf(type),
    sign: signs[familyOf(type)],
    weight: 1e6 + size,
    state: 'plain',
    pinned: false,
  };
};

/** Whether an island is called after the record. */
export const isNamesake = ({ label }: MapRecord, island: MapIsland | undefined): boolean =>
  (island?.name.split(' · ') ?? []).some((part) =>
    part.endsWith('…') ? label.startsWith(part.slice(0, -1)) : label === part,
  );

export const recordName = (
  { slug, label, type, x, y, degree }: MapRecord,
  state: StageNode['state'],
): StageNode => {
  const text = shortLabel(label);
  return {
    slug,
    label: text,
    colour: colourOf(type),
    sign: signs[familyOf(type)],
    x,
    y,
    width: widthOf(text),
    weight: degree,
    state,
    pinned: false,
  };
};

interface Window {
  readonly window: () => { readonly width: number; readonly height: number };
  readonly scale: () => number;
  readonly toScreen: (point: Point) => Point;
}

/** Discs on a canvas below the dots; `shade`: so much of a type's colour on the page's. */
export const paintIslands = (
  ground: HTMLCanvasElement,
  islands: readonly MapIsland[],
  { window, scale, toScreen }: Window,
  shade: (type: string, share: number) => string,
) => {
  const { width, height } = window();
  const pixels = devicePixelRatio;
  if (ground.width !== width * pixels || ground.height !== height * pixels) {
    ground.width = width * pixels;
    ground.height = height * pixels;
  }
  const context = ground.getContext('2d');
  if (!context) return;
  context.setTransform(pixels, 0, 0, pixels, 0, 0);
  context.clearRect(0, 0, width, height);
  const size = scale();
  for (const { x, y, radius, type } of islands) {
    const at = toScreen({ x, y });
    context.beginPath();
    context.arc(at.x, at.y, radius * size, 0, 2 * Math.PI);
    context.fillStyle = shade(type, 0.1);
    context.fill();
    context.strokeStyle = shade(type, 0.35);
    context.stroke();
  }
};
