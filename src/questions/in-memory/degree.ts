import { derivedBasis, type Topology } from '../../engine/topology/topology.ts';

/** How many relationships an entity has that do not follow from others: one with itself counts once. */
export const degreeOf = (topology: Topology, node: number): number => {
  const { slotsOf, slotEdge, edgeBasis } = topology;
  let count = 0;
  for (let slot = slotsOf[node]!; slot < slotsOf[node + 1]!; slot++)
    if (edgeBasis[slotEdge[slot]!] !== derivedBasis && !topology.isSecond(slot)) count++;
  return count;
};
