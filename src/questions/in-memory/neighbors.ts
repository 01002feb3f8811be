import type { Walk } from '../../cypher/graph.ts';
import type { Topology } from '../../engine/topology/topology.ts';

/** The neighbours of one entity by one relationship type, in one direction. */
export interface Group {
  readonly key: string;
  /** Type and direction; out sorts before in. */
  readonly lane: string;
  /** The first of them, in order. */
  readonly fars: readonly string[];
  readonly total: number;
}

export const laneName = (type: string, out: boolean): string => `${type} ${out ? 0 : 1}`;

/** What such a name says. */
export const laneOf = (lane: string): { readonly type: string; readonly out: boolean } => ({
  type: lane.slice(0, -2),
  out: lane.endsWith('0'),
});

/** What `neighborGroups` of cypher/graph.ts asks for, from memory. `meets`: whether an entity may be met, by its number. */
export const groupsInMemory = (
  topology: Topology,
  keys: readonly string[],
  walk: Walk,
  { quota, meets }: { readonly quota: number; readonly meets: (node: number) => boolean },
): Group[] => {
  const { slotsOf, slotFar, slotLane, ids } = topology;
  const passes = topology.passable(walk);
  const groups: Group[] = [];
  for (const key of keys) {
    const node = topology.placeOf(key);
    if (node === undefined) continue;
    let fars: string[] = [];
    let [lane, last, total] = [-1, -1, 0];
    const close = (slot: number) => {
      if (total === 0) return;
      const { type, out } = topology.laneOf(slot);
      groups.push({ key, lane: laneName(type, out), fars, total });
    };
    const end = slotsOf[node + 1]!;
    for (let slot = slotsOf[node]!; slot < end; slot++) {
      const far = slotFar[slot]!;
      if (slotLane[slot] !== lane) {
        close(slot - 1);
        [lane, last, total, fars] = [slotLane[slot]!, -1, 0, []];
      }
      if (far === last || far === node || !passes(slot) || !meets(far)) continue;
      last = far;
      total++;
      if (fars.length < quota) fars.push(ids[far]!);
    }
    close(end - 1);
  }
  return groups;
};
