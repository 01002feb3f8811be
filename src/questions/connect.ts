import type { Reach, Walk } from '../cypher/graph.ts';
import type { Asker } from './asker.ts';
import { type Known, type Truncated, tooLate } from './found.ts';
import { regionsInMemory } from './in-memory/regions.ts';
import { maximumLevel } from './limits.ts';
import { type Bridge, type Regions, shortestFirst } from './regions.ts';
import { regionsByStatements } from './regions-by-statements.ts';

export interface Connected {
  /** Entities of the graph that joins them: those asked about first. */
  readonly ids: readonly string[];
  /** The entities asked about, in groups of those that are joined. */
  readonly groups: readonly (readonly string[])[];
  readonly truncated: Truncated | undefined;
}

interface Joining extends Reach {
  readonly maxLength: number;
}

/**
 * The small graph that joins some entities: all of them grow a region at once, in memory where the graph's shape is there, else by one
 * statement a level for all; each entity met belongs to the nearest (the first in the list among equals). Where two regions
 * touch, a path joins their middles; of these paths the shortest are taken, one after the other, that join what is not
 * joined yet. The result has at most twice as many relationships as the smallest possible. Relationships are followed in
 * both directions.
 */
export const connect = async (
  asker: Asker,
  terminals: readonly string[],
  { maxLength, ...reach }: Joining,
): Promise<Connected> => {
  const walk: Walk = { ...reach, direction: 'both' };
  const { topology } = asker;
  const inMemory = topology && regionsInMemory(topology, terminals, { walk, maxLength }, asker.breathe);
  if (!inMemory)
    return joinedBy(asker, regionsByStatements(asker, terminals, { walk, maxLength }), terminals, maxLength);
  try {
    return await joinedBy(asker, inMemory, terminals, maxLength);
  } finally {
    inMemory.end();
  }
};

const joinedBy = async <T extends Known>(
  asker: Asker,
  regions: Regions<T>,
  terminals: readonly string[],
  maxLength: number,
): Promise<Connected> => {
  let truncated: Truncated | undefined;
  // A path of length n between two middles crosses from one region to the other where both ends are at most n / 2 away.
  for (let level = 0; level <= (maxLength - 1) / 2; level++) {
    if (regions.isWhole || joined(terminals, regions.bridges.values()).groups.length === 1) break;
    if (level > 0 && asker.late) {
      truncated = tooLate(regions.size);
      break;
    }
    const { setAside } = await regions.grow(level);
    if (setAside)
      truncated ??= {
        reason: 'search',
        limit: maximumLevel,
        found: regions.size,
        advice:
          'There may be shorter ways through entities with very many relationships. Name relationships.',
      };
  }
  const { groups, taken } = joined(terminals, regions.bridges.values());
  const ids = new Set(terminals);
  const toMiddle = (node: T): void => {
    for (let at: T | undefined = node; at !== undefined; at = regions.towardsMiddle(at))
      ids.add(regions.idOf(at));
  };
  for (const { one, other } of taken) {
    toMiddle(one);
    toMiddle(other);
  }
  return { ids: [...ids], groups, truncated };
};

/** Joins the regions by the shortest bridges that join anything, in a fixed order. */
const joined = <T extends Known>(terminals: readonly string[], bridges: Iterable<Bridge<T>>) => {
  const group = terminals.map((_, i) => i);
  const taken: Bridge<T>[] = [];
  for (const bridge of [...bridges].sort(shortestFirst)) {
    const [a, b] = [group[bridge.from]!, group[bridge.to]!];
    if (a === b) continue;
    for (const [i, g] of group.entries()) if (g === Math.max(a, b)) group[i] = Math.min(a, b);
    taken.push(bridge);
  }
  const groups = [...new Set(group)].map((g) => terminals.filter((_, i) => group[i] === g));
  return { taken, groups };
};
