import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Point } from './graph.ts';

/** A label that needs room, and where it may have stood before. */
export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Stays where it is. */
  readonly fixed?: Point;
}

export interface Link {
  readonly source: string;
  readonly target: string;
}

interface Body extends SimulationNodeDatum {
  readonly box: Box;
  x: number;
  y: number;
}

const gap = 6;

/** Moves overlapping boxes apart along the shorter way; says whether any overlapped. */
const separate = (bodies: readonly Body[], strength: number): boolean => {
  let found = false;
  for (let i = 0; i < bodies.length; i++) {
    const a = bodies[i]!;
    for (let j = i + 1; j < bodies.length; j++) {
      const b = bodies[j]!;
      const dx = b.x - a.x;
      const dy = b.y - a.y;
      const overX = (a.box.width + b.box.width) / 2 + gap - Math.abs(dx);
      if (overX <= 0) continue;
      const overY = (a.box.height + b.box.height) / 2 + gap - Math.abs(dy);
      if (overY <= 0) continue;
      found = true;
      const aFixed = a.fx != null;
      const bFixed = b.fx != null;
      if (aFixed && bFixed) continue;
      const share = aFixed || bFixed ? 1 : 0.5;
      // Names are wider than high: they pass each other above and below.
      if (overY * 1.4 < overX) {
        const move = (dy < 0 || (dy === 0 && i > j) ? -1 : 1) * overY * share * strength;
        if (!aFixed) a.y -= move;
        if (!bFixed) b.y += move;
      } else {
        const move = (dx < 0 ? -1 : 1) * overX * share * strength;
        if (!aFixed) a.x -= move;
        if (!bFixed) b.x += move;
      }
    }
  }
  return found;
};

const golden = Math.PI * (3 - Math.sqrt(5));

/**
 * Places for boxes joined by links: near what they are joined to, none upon another, in a field of the given proportions.
 * Without chance: the same graph always gets the same picture. For up to some 150 boxes.
 */
export const placeBoxes = (
  boxes: readonly Box[],
  links: readonly Link[],
  { aspect = 1.5, around = { x: 0, y: 0 } }: { aspect?: number; around?: Point } = {},
): ReadonlyMap<string, Point> => {
  const area = boxes.reduce((sum, { width, height }) => sum + (width + 30) * (height + 34), 0);
  const reach = Math.sqrt(area) / 2;
  const degree = new Map<string, number>();
  for (const { source, target } of links)
    for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const order = boxes.toSorted((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0));
  const bodies: Body[] = order.map((box, index) => {
    const distance = (reach * Math.sqrt(index)) / Math.sqrt(order.length || 1);
    const x = around.x + distance * Math.cos(index * golden) * Math.sqrt(aspect);
    const y = around.y + (distance * Math.sin(index * golden)) / Math.sqrt(aspect);
    const { fixed } = box;
    return fixed ? { box, ...fixed, fx: fixed.x, fy: fixed.y } : { box, x, y };
  });
  const known = new Set(boxes.map(({ id }) => id));
  const joins = links
    .filter(({ source, target }) => source !== target && known.has(source) && known.has(target))
    .map((link) => ({ ...link }));
  const pull = boxes.some(({ fixed }) => fixed) ? 0.01 : 0.06;
  const simulation = forceSimulation(bodies)
    .stop()
    .force(
      'charge',
      forceManyBody()
        .strength(-Math.max(60, 420 - boxes.length * 14, reach * 0.5))
        .distanceMax(reach * 2.2),
    )
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(joins)
        .id(({ box }) => box.id)
        .distance(60 + Math.max(0, 80 - boxes.length * 3))
        .strength(
          ({ source, target }) =>
            0.7 /
            Math.min(
              degree.get((source as unknown as Body).box.id) ?? 1,
              degree.get((target as unknown as Body).box.id) ?? 1,
            ),
        ),
    )
    .force('x', forceX<Body>(around.x).strength(pull / aspect))
    .force('y', forceY<Body>(around.y).strength(pull * aspect))
    .force('boxes', (alpha) => {
      if (alpha < 0.6) separate(bodies, 0.5);
    });
  simulation.tick(300);
  for (let round = 0; round < 400 && separate(bodies, 1.02); round++);
  return new Map(
    bodies.map(({ box, x, y }) => [box.id, { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }]),
  );
};
