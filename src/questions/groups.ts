import { featureCounts, type Meets, neighborGroups, type Walk } from '../cypher/graph.ts';
import type { Row } from '../cypher/statement.ts';
import type { Asker } from './asker.ts';
import { meetsInMemory } from './in-memory/meets.ts';
import { type Group, groupsInMemory, laneName } from './in-memory/neighbors.ts';

export type { Group } from './in-memory/neighbors.ts';

/** Entities whose neighbours are looked at in memory before others may have their turn. */
const keysInOneGo = 50;

const anyone: Meets = { types: [] };

/**
 * The neighbours of these entities, in groups by relationship type and direction: from memory where the shape of the graph
 * is there and says all that is asked, else by one statement.
 */
export const groupsOf = async (
  asker: Asker,
  keys: readonly string[],
  walk: Walk,
  { quota, meets = anyone }: { readonly quota: number; readonly meets?: Meets },
): Promise<readonly Group[]> => {
  const { topology } = asker;
  const isMet = topology && meetsInMemory(topology, meets);
  if (!isMet) return (await asker.read(neighborGroups(keys, walk, { quota, meets }))).map(toGroup);
  const groups: Group[] = [];
  for (let at = 0; at < keys.length; at += keysInOneGo) {
    await asker.breathe();
    const some = keys.slice(at, at + keysInOneGo);
    for (const group of groupsInMemory(topology, some, walk, { quota, meets: isMet })) groups.push(group);
  }
  return groups;
};

/** How many neighbours each of these entities has in all its groups. */
export const groupSizesOf = async (
  asker: Asker,
  keys: readonly string[],
  walk: Walk,
): Promise<ReadonlyMap<string, number>> => {
  const sizes = new Map<string, number>();
  if (!asker.topology)
    for (const row of await asker.read(featureCounts(keys, walk)))
      sizes.set(row.key as string, row.total as number);
  else
    for (const { key, total } of await groupsOf(asker, keys, walk, { quota: 0 }))
      sizes.set(key, (sizes.get(key) ?? 0) + total);
  return sizes;
};

const toGroup = (row: Row): Group => ({
  key: row.key as string,
  lane: laneName(row.type as string, row.out as boolean),
  fars: row.fars as string[],
  total: row.total as number,
});
