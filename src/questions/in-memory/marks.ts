import type { Topology } from '../../engine/topology/topology.ts';

/** In place of a mark: the entity has none. */
export const unmarked = 255;

/** What nobody uses; a search gives back what it took. */
const spare = new WeakMap<Topology, Uint8Array[]>();
const mostSpare = 8;

/** One small number for each entity, none marked yet. */
export const marksOf = (topology: Topology): Uint8Array =>
  spare.get(topology)?.pop() ?? new Uint8Array(topology.ids.length).fill(unmarked);

/** Where more than one entity in so many is marked, taking all marks off at once is less than one by one. */
const oneInMany = 16;

/** Takes the marks off these entities, which are all that have one, so that others can use them. */
export const giveBack = (
  topology: Topology,
  marks: Uint8Array,
  marked: readonly (readonly number[])[],
): void => {
  let count = 0;
  for (const nodes of marked) count += nodes.length;
  if (count * oneInMany > marks.length) marks.fill(unmarked);
  else for (const nodes of marked) for (let i = 0; i < nodes.length; i++) marks[nodes[i]!] = unmarked;
  const kept = spare.get(topology) ?? [];
  if (kept.length < mostSpare) kept.push(marks);
  spare.set(topology, kept);
};
