import type { Topology, Ways } from '../../engine/topology/topology.ts';

/** The first place of `from` to `to` that is not `before` any more; those before it all are. */
export const firstNot = (from: number, to: number, before: (place: number) => boolean): number => {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Slots of one entity, or their places, that lie side by side in `slots`, in the order of a list. */
export interface Run {
  readonly slots: ArrayLike<number>;
  readonly from: number;
  readonly to: number;
}

/** A slot's place in that order, as a number. */
export type PlaceOf = (slot: number) => number;

/** The relationships of an entity that a step goes along, by the names at their far ends: one run for each type and direction that it has any of. */
export const runsOf = (topology: Topology, node: number, ways: Ways): readonly Run[] => {
  const [first, end] = [topology.slotsOf[node]!, topology.slotsOf[node + 1]!];
  const slots = topology.slotsByName(node);
  const { slotLane } = topology;
  return topology.lanesOf(ways).flatMap((lane) => {
    const from = firstNot(first, end, (slot) => slotLane[slot]! < lane);
    const to = firstNot(from, end, (slot) => slotLane[slot]! === lane);
    return from === to ? [] : [{ slots, from: from - first, to: to - first }];
  });
};

/** How many slots there are in all. */
export const lengthOf = (runs: readonly Run[]): number =>
  runs.reduce((sum, { from, to }) => sum + to - from, 0);

/** The part of each run before which `isBefore` holds, or the one behind it. */
export const cut = (
  runs: readonly Run[],
  placeOf: PlaceOf,
  isBefore: (place: number) => boolean,
  keep: 'before' | 'behind',
): readonly Run[] =>
  runs.flatMap(({ slots, from, to }) => {
    const at = firstNot(from, to, (i) => isBefore(placeOf(slots[i]!)));
    const part = keep === 'before' ? { slots, from, to: at } : { slots, from: at, to };
    return part.from === part.to ? [] : [part];
  });

/** Goes through runs in the order of places, or backward, until `take` says that it is enough. */
export const walkRuns = (
  runs: readonly Run[],
  placeOf: PlaceOf,
  backward: boolean,
  take: (slot: number, place: number) => boolean,
): void => {
  const heads = runs.map(({ slots, from, to }) => ({
    slots,
    at: backward ? to - 1 : from,
    last: backward ? from : to - 1,
    place: placeOf(slots[backward ? to - 1 : from]!),
  }));
  const step = backward ? -1 : 1;
  while (heads.length > 0) {
    let next = 0;
    for (let i = 1; i < heads.length; i++) if (heads[i]!.place < heads[next]!.place !== backward) next = i;
    const head = heads[next]!;
    if (!take(head.slots[head.at]!, head.place)) return;
    if (head.at === head.last) heads.splice(next, 1);
    else {
      head.at += step;
      head.place = placeOf(head.slots[head.at]!);
    }
  }
};
