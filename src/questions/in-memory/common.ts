import type { Walk } from '../../cypher/graph.ts';
import type { Topology } from '../../engine/topology/topology.ts';
import { compareIds, type Edge } from '../found.ts';
import { edgeInMemory } from './read.ts';

/** What `sharedNeighbors` of cypher/graph.ts asks for, from memory. `meets`: whether an entity may be met, by its number. */
export const sharedInMemory = (
  topology: Topology,
  ids: readonly string[],
  walk: Walk,
  options: {
    readonly meets: (node: number) => boolean;
    readonly minimum: number;
    readonly limit: number;
  },
): { readonly id: string; readonly touches: readonly string[] }[] => {
  const { slotsOf, slotFar } = topology;
  const passes = topology.passable(walk);
  const asked = new Set(ids.flatMap((id) => topology.placeOf(id) ?? []));
  const touched = new Map<number, string[]>();
  for (const near of [...asked].sort((a, b) => a - b)) {
    const here = new Set<number>();
    for (let slot = slotsOf[near]!; slot < slotsOf[near + 1]!; slot++) {
      const far = slotFar[slot]!;
      if (asked.has(far) || here.has(far) || !passes(slot) || !options.meets(far)) continue;
      here.add(far);
      const known = touched.get(far);
      if (known) known.push(topology.ids[near]!);
      else touched.set(far, [topology.ids[near]!]);
    }
  }
  return [...touched]
    .filter(([, touches]) => touches.length >= options.minimum)
    .map(([far, touches]) => ({ id: topology.ids[far]!, touches }))
    .sort((a, b) => b.touches.length - a.touches.length || compareIds(a.id, b.id))
    .slice(0, options.limit);
};

/** What `relationshipsBetween` of cypher/graph.ts asks for, from memory, seen from these entities. */
export const edgesBetweenInMemory = (
  topology: Topology,
  from: readonly string[],
  to: readonly string[],
  walk: Walk,
  limit: number,
): Edge[] => {
  const { slotsOf, slotFar, slotEdge } = topology;
  const passes = topology.passable(walk);
  const ends = new Set(to.flatMap((id) => topology.placeOf(id) ?? []));
  const edges = new Set<number>();
  for (const near of new Set(from.flatMap((id) => topology.placeOf(id) ?? [])))
    for (let slot = slotsOf[near]!; slot < slotsOf[near + 1]!; slot++)
      if (ends.has(slotFar[slot]!) && passes(slot)) edges.add(slotEdge[slot]!);
  return [...edges]
    .sort((a, b) => a - b)
    .slice(0, limit)
    .map((edge) => edgeInMemory(topology, edge));
};
