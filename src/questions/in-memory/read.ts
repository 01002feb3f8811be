import type { Reach } from '../../cypher/graph.ts';
import type { NodeRow, RelationshipRow } from '../../cypher/rows.ts';
import type { NodeSelection } from '../../cypher/selection.ts';
import type { Topology } from '../../engine/topology/topology.ts';
import type { Edge } from '../found.ts';

/** Whether all that is wanted of entities is what they are called by machines, and of which type they are. */
const isPlain = ({ properties, degree, connections }: NodeSelection): boolean =>
  !degree && connections.length === 0 && properties.every((name) => name === 'id');

/** Entities as a statement would give them; undefined where more is wanted than memory has. */
export const nodesInMemory = (
  topology: Topology,
  ids: readonly string[],
  selection: NodeSelection,
): Map<string, NodeRow> | undefined => {
  if (!isPlain(selection)) return undefined;
  const found = new Map<string, NodeRow>();
  for (const id of ids) {
    const node = topology.placeOf(id);
    if (node === undefined) continue;
    const type = topology.typeOf(node);
    if (selection.types.includes(type)) found.set(id, { id, labels: [type] });
  }
  return found;
};

export const edgeInMemory = (topology: Topology, edge: number): RelationshipRow & Edge => ({
  id: topology.edgeId(edge),
  type: topology.edgeTypeOf(edge),
  start: topology.ids[topology.edgeStart[edge]!]!,
  end: topology.ids[topology.edgeEnd[edge]!]!,
});

/** The first relationships that join two of these entities, in the order of their ids. */
export const edgesAmongInMemory = (
  topology: Topology,
  ids: readonly string[],
  reach: Reach,
  limit: number,
): (RelationshipRow & Edge)[] => {
  const { slotsOf, slotFar, slotEdge } = topology;
  const passes = topology.passable({ ...reach, direction: 'out' });
  const nodes = new Set(ids.flatMap((id) => topology.placeOf(id) ?? []));
  const edges: number[] = [];
  for (const node of nodes)
    for (let slot = slotsOf[node]!; slot < slotsOf[node + 1]!; slot++)
      if (nodes.has(slotFar[slot]!) && passes(slot)) edges.push(slotEdge[slot]!);
  return edges
    .sort((a, b) => a - b)
    .slice(0, limit)
    .map((edge) => edgeInMemory(topology, edge));
};
