import type { Meets } from '../../cypher/graph.ts';
import type { Topology } from '../../engine/topology/topology.ts';
import { entityTypeNames } from '../../ontology/ontology.ts';
import { mostLooked, pickedInMemory, testInMemory } from './where.ts';

/** Whether an entity, by its number, is one of those that may be met; undefined where memory cannot say. */
export const meetsInMemory = (
  topology: Topology,
  { types, where }: Meets,
): ((node: number) => boolean) | undefined => {
  const picked = where === undefined ? () => true : testInMemory(topology, types, where);
  if (!picked || types.length === 0) return picked;
  return (node) => types.includes(topology.typeOf(node)) && picked(node);
};

/** The first entities that are like this, by their numbers, as `entitiesLike` of cypher/graph.ts gives them; undefined where memory cannot say. */
export const likeInMemory = (
  topology: Topology,
  { types, where }: Meets,
  limit: number,
): readonly number[] | undefined => {
  if (types.length === 0 && where === undefined)
    return Array.from({ length: Math.min(limit, topology.ids.length) }, (_, node) => node);
  // A filter has its type's own fields only where there is one: with all of them there are none.
  const nodes = pickedInMemory(topology, types.length > 0 ? types : entityTypeNames, where);
  if (!nodes || nodes.length > mostLooked) return undefined;
  return [...Uint32Array.from(nodes).sort().subarray(0, limit)];
};
