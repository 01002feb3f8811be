import { type Box, placeBoxes } from '../../drawing/boxes.ts';
import type { Point } from '../../drawing/graph.ts';
import { height, roomFor } from '../../drawing/label.ts';
import type { Words } from '../../words.ts';

export interface Placed {
  readonly slug: string;
  readonly names: Words;
}

/** How large a picture may be, in its own pixels, for its names to be read in the window that it is for. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const gap = 10;
const nearest = 62;
const perCrossing = 40;

/**
 * Places for those that have none. Whoever has a place keeps it; a new one stands as near as there is room to what brought it
 * and what it is joined to. Without chance.
 */
export const placed = (
  records: readonly Placed[],
  links: readonly { readonly start: string; readonly end: string }[],
  at: ReadonlyMap<string, Point>,
  room: Room,
): ReadonlyMap<string, Point> => {
  const boxes = records.map(({ slug, names }): Box => ({ id: slug, width: roomFor(names), height }));
  const places = new Map(at);
  const near = new Map<string, string[]>();
  for (const { start, end } of links) {
    near.set(start, [...(near.get(start) ?? []), end]);
    near.set(end, [...(near.get(end) ?? []), start]);
  }
  if (boxes.every(({ id }) => !at.has(id))) {
    // Most around one record: it stands in the middle, and the others around it. Else as forces have it.
    const [centre] = boxes.toSorted((a, b) => (near.get(b.id)?.length ?? 0) - (near.get(a.id)?.length ?? 0));
    const around = new Set(centre && near.get(centre.id)).size;
    if (!centre || around < 0.7 * (boxes.length - 1))
      return within(
        boxes,
        placeBoxes(
          boxes,
          links.map(({ start, end }) => ({ source: start, target: end })),
          { aspect: room.width / room.height },
        ),
        room,
      );
    places.set(centre.id, { x: 0, y: 0 });
  }
  const standing = () => boxes.filter(({ id }) => places.has(id));
  const waiting = boxes.filter(({ id }) => !places.has(id));
  const anchored = (id: string) => (near.get(id) ?? []).filter((other) => places.has(other)).length;
  while (waiting.length > 0) {
    // Those first that are joined to most of what stands.
    waiting.sort(
      (a, b) =>
        anchored(b.id) - anchored(a.id) || (near.get(b.id)?.length ?? 0) - (near.get(a.id)?.length ?? 0),
    );
    const box = waiting.shift()!;
    const lines = links.flatMap(({ start, end }): [Point, Point][] => {
      const [from, to] = [places.get(start), places.get(end)];
      return from && to ? [[from, to]] : [];
    });
    places.set(box.id, roomNear(box, standing(), places, near.get(box.id) ?? [], lines, room));
  }
  return places;
};

/** The same picture, drawn together until it has room: each name as near as can be to where it would stand then. */
const within = (
  boxes: readonly Box[],
  at: ReadonlyMap<string, Point>,
  { width, height: high }: Room,
): ReadonlyMap<string, Point> => {
  const reach = (side: 'x' | 'y', size: (box: Box) => number) =>
    Math.max(...boxes.map((box) => Math.abs(at.get(box.id)![side]) + size(box) / 2));
  const [wide, tall] = [reach('x', (box) => box.width), reach('y', (box) => box.height)];
  if (wide <= width / 2 && tall <= high / 2) return at;
  const [across, down] = [Math.min(1, width / 2 / wide), Math.min(1, high / 2 / tall)];
  const places = new Map<string, Point>();
  const order = boxes.toSorted(
    (a, b) => Math.hypot(at.get(a.id)!.x, at.get(a.id)!.y) - Math.hypot(at.get(b.id)!.x, at.get(b.id)!.y),
  );
  const standing: Box[] = [];
  for (const box of order) {
    const { x, y } = at.get(box.id)!;
    const wanted = { x: x * across, y: y * down };
    places.set(box.id, nearestFree(box, wanted, standing, places, { width, height: high }));
    standing.push(box);
  }
  return places;
};

const nearestFree = (
  box: Box,
  wanted: Point,
  others: readonly Box[],
  places: ReadonlyMap<string, Point>,
  { width, height: high }: Room,
): Point => {
  let best: { point: Point; cost: number } | undefined;
  const step = { x: 12, y: 8 };
  for (let row = 0; row * step.y <= high; row++)
    for (const y of row === 0 ? [wanted.y] : [wanted.y - row * step.y, wanted.y + row * step.y]) {
      if (best && row * step.y * 2 >= best.cost) return best.point;
      if (Math.abs(y) + box.height / 2 > high / 2) continue;
      const inRow = others.filter(
        (other) => Math.abs(places.get(other.id)!.y - y) < (other.height + box.height) / 2 + 6,
      );
      for (let column = 0; column * step.x <= width; column++)
        for (const x of column === 0
          ? [wanted.x]
          : [wanted.x - column * step.x, wanted.x + column * step.x]) {
          const cost = column * step.x + row * step.y * 2;
          if (best && cost >= best.cost) continue;
          if (Math.abs(x) + box.width / 2 > width / 2) continue;
          if (
            inRow.every((other) => Math.abs(places.get(other.id)!.x - x) >= (other.width + box.width) / 2 + 6)
          )
            best = { point: { x: Math.round(x), y: Math.round(y) }, cost };
        }
    }
  return best?.point ?? wanted;
};

/** Whether a line runs through a box. */
const passes = (from: Point, to: Point, at: Point, { width, height: high }: Box): boolean => {
  let [enters, leaves] = [0, 1];
  for (const [start, step, middle, reach] of [
    [from.x, to.x - from.x, at.x, width / 2],
    [from.y, to.y - from.y, at.y, high / 2],
  ] as const) {
    if (step === 0) {
      if (Math.abs(start - middle) >= reach) return false;
      continue;
    }
    const [a, b] = [(middle - reach - start) / step, (middle + reach - start) / step];
    enters = Math.max(enters, Math.min(a, b));
    leaves = Math.min(leaves, Math.max(a, b));
  }
  return enters < leaves;
};

/** The nearest free place; names are wide, so a step sideways counts less than one up or down. */
const roomNear = (
  box: Box,
  others: readonly Box[],
  places: ReadonlyMap<string, Point>,
  joined: readonly string[],
  lines: readonly (readonly [Point, Point])[],
  room: Room,
): Point => {
  const anchors = joined.flatMap((id) => places.get(id) ?? []);
  const all = others.map(({ id }) => places.get(id)!);
  const around = anchors[0] ?? { x: 0, y: Math.max(0, ...all.map(({ y }) => y)) + 2 * height };
  const isFree = ({ x, y }: Point) =>
    Math.abs(x) + box.width / 2 <= Math.max(room.width / 2, box.width) &&
    others.every((other, index) => {
      const place = all[index]!;
      return (
        Math.abs(place.x - x) >= (other.width + box.width) / 2 + gap ||
        Math.abs(place.y - y) >= (other.height + box.height) / 2 + gap
      );
    });
  const wide = Math.sqrt(room.width / room.height / 1.15);
  const distance = (a: Point, b: Point) => Math.hypot(((a.x - b.x) * 0.55) / wide, (a.y - b.y) * 1.25 * wide);
  const cost = (point: Point) =>
    [around, ...anchors.slice(1)].reduce(
      (sum, anchor, index) => sum + distance(anchor, point) * (index === 0 ? 1 : 0.4),
      0,
    );
  /** Names that its lines would run behind, and lines that its own name would hide. */
  const crossings = (point: Point) => {
    let count = 0;
    others.forEach((other, index) => {
      const place = all[index]!;
      for (const anchor of anchors) if (anchor !== place && passes(anchor, point, place, other)) count++;
    });
    for (const [from, to] of lines) if (passes(from, to, point, box)) count++;
    return count;
  };
  for (let reach = 5; reach < 200; reach *= 2) {
    const candidates: { point: Point; cost: number }[] = [];
    for (let row = -reach; row <= reach; row++)
      for (let column = -reach; column <= reach; column++) {
        const point = {
          x: Math.round(around.x) + column * 34,
          y: Math.round(around.y) + row * (height + 10),
        };
        // Far enough for the line between them to be seen.
        if (anchors.length === 0 || distance(around, point) > nearest)
          candidates.push({ point, cost: cost(point) });
      }
    let best: { point: Point; cost: number } | undefined;
    for (const candidate of candidates.toSorted((a, b) => a.cost - b.cost)) {
      if (best && candidate.cost >= best.cost) break;
      if (!isFree(candidate.point)) continue;
      const price = candidate.cost + perCrossing * crossings(candidate.point);
      if (!best || price < best.cost) best = { point: candidate.point, cost: price };
    }
    if (best) return best.point;
  }
  return around;
};
