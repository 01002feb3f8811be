import type { Reach } from '../../cypher/graph.ts';
import type { RelationshipRow } from '../../cypher/rows.ts';
import type { Topology } from '../../engine/topology/topology.ts';
import type { Edge } from '../found.ts';

export const edgeInMemory = (topology: Topology, edge: number): RelationshipRow & Edge => ({
  id: topology.edgeId(edge),
  type: topology.edgeTypeOf(edge),
  start: topology.ids[topology.edgeStart[edge]!]!,
  end: topology.ids[topology.edgeEnd[edge]!]!,
});

/** Looks at relationships before others may have their turn. */
const looksInOneGo = 5_000;

/** The first relationships that join two of these entities, in the order of their ids. */
export const edgesAmongInMemory = function* (
  topology: Topology,
  ids: readonly string[],
  reach: Reach,
  limit: number,
): Generator<void, (RelationshipRow & Edge)[]> {
  const { slotsOf, slotFar, slotEdge } = topology;
  const passes = topology.passable({ ...reach, direction: 'out' });
  const nodes = new Set(ids.flatMap((id) => topology.placeOf(id) ?? []));
  const edges: number[] = [];
  let looks = 0;
  for (const node of nodes)
    for (let slot = slotsOf[node]!; slot < slotsOf[node + 1]!; slot++) {
      if (++looks % looksInOneGo === 0) yield;
      if (nodes.has(slotFar[slot]!) && passes(slot)) edges.push(slotEdge[slot]!);
    }
  return edges
    .sort((a, b) => a - b)
    .slice(0, limit)
    .map((edge) => edgeInMemory(topology, edge));
};
