import type { Room } from '../scale.ts';
import type { Points } from './graph.ts';

/**
 * Pushes nodes apart whose rooms overlap, each pair along the way that is shorter; `strength` 1 takes all of an overlap
 * away at once. Gives the number of pairs that overlapped. Sweeps from left to right: only neighbours are compared.
 */
export const push = (rooms: readonly Room[], { x, y }: Points, strength: number): number => {
  const order = rooms.map((_, i) => i).sort((a, b) => x[a]! - x[b]! || a - b);
  const widest = rooms.reduce((width, { side }) => Math.max(width, side), 0);
  let found = 0;
  for (let a = 0; a < order.length; a++) {
    const i = order[a]!;
    const room = rooms[i]!;
    for (let b = a + 1; b < order.length; b++) {
      const j = order[b]!;
      const other = rooms[j]!;
      if (x[j]! - x[i]! > room.side + widest + 1) break;
      const across = room.side + other.side - Math.abs(x[j]! - x[i]!);
      if (across <= 0) continue;
      const down = y[j]! >= y[i]!;
      const along = down
        ? room.below + other.above - (y[j]! - y[i]!)
        : other.below + room.above - (y[i]! - y[j]!);
      if (along <= 0) continue;
      found++;
      if (across < along) {
        const by = ((across + 0.1) / 2) * strength * (x[j]! >= x[i]! ? 1 : -1);
        x[i]! -= by;
        x[j]! += by;
      } else {
        const by = ((along + 0.1) / 2) * strength * (down ? 1 : -1);
        y[i]! -= by;
        y[j]! += by;
      }
    }
  }
  return found;
};

/** Until nothing overlaps: where pushing alone does not end, everything is drawn a little larger. */
export const separate = (rooms: readonly Room[], points: Points): void => {
  // A little more than the rooms: what is rounded later must still not touch.
  const larger = rooms.map(({ side, above, below }) => ({
    side: side + 0.1,
    above: above + 0.1,
    below: below + 0.1,
  }));
  for (let round = 1; push(larger, points, 1) > 0; round++) {
    if (round % 25 !== 0) continue;
    for (let i = 0; i < rooms.length; i++) {
      points.x[i]! *= 1.04;
      points.y[i]! *= 1.04;
    }
  }
};
