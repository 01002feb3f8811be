import { degreesOf, type Reach, relationshipsBetween, relationshipsOf, type Walk } from '../cypher/graph.ts';
import type { Asker } from './asker.ts';
import { compareIds, type Edge, edgeOf, type Truncated, tooLate } from './found.ts';
import { edgesOfInMemory } from './in-memory/common.ts';
import { maximumFrontier, maximumLevel, maximumMeeting } from './limits.ts';

export interface Connected {
  /** Entities of the graph that joins them: those asked about first. */
  readonly ids: readonly string[];
  /** The entities asked about, in groups of those that are joined. */
  readonly groups: readonly (readonly string[])[];
  readonly truncated: Truncated | undefined;
}

/** Where an entity lies: in whose region, how far from its middle, and by which neighbour it was met. */
interface Place {
  readonly terminal: number;
  readonly distance: number;
  readonly from: string | undefined;
}

/** A relationship between two regions, and how long a path through it joins their middles. */
interface Bridge {
  readonly length: number;
  readonly one: string;
  readonly other: string;
}

const shortestFirst = (a: Bridge, b: Bridge) =>
  a.length - b.length || compareIds(a.one, b.one) || compareIds(a.other, b.other);

/** Relationships that are taken in before others may have their turn. */
const edgesInOneGo = 500;

/**
 * The small graph that joins some entities: all of them grow a region at once, one statement a level for all, or none where the graph's shape is in memory; each entity
 * met belongs to the nearest (the first in the list among equals). Where two regions touch, a path joins their middles;
 * of these paths the shortest are taken, one after the other, that join what is not joined yet. The result has at most
 * twice as many relationships as the smallest possible. Relationships are followed in both directions.
 */
export const connect = async (
  asker: Asker,
  terminals: readonly string[],
  options: Reach & { readonly maxLength: number },
): Promise<Connected> => {
  const walk: Walk = {
    relationships: options.relationships,
    direction: 'both',
    ...(options.derived ? { derived: true } : {}),
  };
  const places = new Map<string, Place>(
    terminals.map((id, terminal) => [id, { terminal, distance: 0, from: undefined }]),
  );
  /** The best between each two of them: no other joins what it does not. */
  const bridges = new Map<string, Bridge>();
  let frontier: readonly string[] = terminals;
  let truncated: Truncated | undefined;

  /** Takes in the relationships of a level: who is new, and where regions touch. */
  const takeIn = async (edges: readonly Edge[], level: number): Promise<string[]> => {
    const others = new Map<string, string[]>();
    for (const [place, { start, end }] of edges.entries()) {
      if (place % edgesInOneGo === 0) await asker.breathe();
      for (const [near, other] of [
        [start, end],
        [end, start],
      ] as const)
        if (places.get(near)?.distance === level && near !== other) {
          const known = others.get(near);
          if (known) known.push(other);
          else others.set(near, [other]);
        }
    }
    const nears = [...others.keys()].sort(
      (a, b) => places.get(a)!.terminal - places.get(b)!.terminal || compareIds(a, b),
    );
    const fresh: string[] = [];
    for (const near of nears) {
      await asker.breathe();
      for (const other of others.get(near)!.sort(compareIds)) {
        if (places.has(other)) continue;
        places.set(other, { terminal: places.get(near)!.terminal, distance: level + 1, from: near });
        fresh.push(other);
      }
    }
    for (const near of nears) {
      await asker.breathe();
      for (const other of others.get(near)!) {
        const [a, b] = [places.get(near)!, places.get(other)!];
        const bridge = { length: a.distance + b.distance + 1, one: near, other };
        if (a.terminal === b.terminal || bridge.length > options.maxLength) continue;
        const pair = [a.terminal, b.terminal].sort((x, y) => x - y).join(' ');
        const known = bridges.get(pair);
        if (!known || shortestFirst(bridge, known) < 0) bridges.set(pair, bridge);
      }
    }
    return fresh;
  };

  // A path of length n between two middles crosses from one region to the other where both ends are at most n / 2 away.
  for (let level = 0; level <= (options.maxLength - 1) / 2; level++) {
    if (frontier.length === 0 || joined(terminals, places, bridges.values()).groups.length === 1) break;
    if (level > 0 && asker.late) {
      truncated = tooLate(places.size);
      break;
    }
    const { edges, setAside } = await readLevel(asker, frontier, walk);
    frontier = await takeIn(edges, level);
    if (setAside)
      truncated ??= {
        reason: 'search',
        limit: maximumLevel,
        found: places.size,
        advice:
          'There may be shorter ways through entities with very many relationships. Name relationships.',
      };
  }
  const { groups, ids } = joined(terminals, places, bridges.values());
  return { ids, groups, truncated };
};

/**
 * The relationships of a level. Where they are too many, those with most relationships are set aside: what leads to them
 * from the others, and from one of them to another, is still there.
 */
const readLevel = async (
  asker: Asker,
  frontier: readonly string[],
  walk: Walk,
): Promise<{ edges: readonly Edge[]; setAside: boolean }> => {
  const limit = maximumLevel + 1;
  const { topology } = asker;
  if (topology && frontier.length <= maximumFrontier) {
    const edges = edgesOfInMemory(topology, frontier, walk, maximumLevel);
    if (edges) return { edges, setAside: false };
  }
  if (frontier.length <= maximumFrontier) {
    const rows = await asker.read(relationshipsOf(frontier, walk, { limit }));
    if (rows.length < limit) return { edges: rows.map(edgeOf), setAside: false };
  }
  const kept: string[] = [];
  const aside: string[] = [];
  let sum = 0;
  for (const row of await asker.read(degreesOf(frontier, walk))) {
    sum += row.degree as number;
    (sum <= maximumLevel && kept.length < maximumFrontier ? kept : aside).push(row.key as string);
  }
  const rows = await asker.read(relationshipsOf(kept, walk, { limit }));
  const between =
    aside.length <= maximumMeeting
      ? await asker.read(relationshipsBetween(aside, aside, walk, maximumLevel))
      : [];
  return { edges: [...rows, ...between].map(edgeOf), setAside: true };
};

/** Joins the regions by the shortest bridges that join anything, in a fixed order. */
const joined = (
  terminals: readonly string[],
  places: ReadonlyMap<string, Place>,
  bridges: Iterable<Bridge>,
) => {
  const group = terminals.map((_, i) => i);
  const ids = new Set(terminals);
  const toMiddle = (id: string): void => {
    for (let at: string | undefined = id; at !== undefined; at = places.get(at)!.from) ids.add(at);
  };
  for (const { one, other } of [...bridges].sort(shortestFirst)) {
    const [a, b] = [group[places.get(one)!.terminal]!, group[places.get(other)!.terminal]!];
    if (a === b) continue;
    for (const [i, g] of group.entries()) if (g === Math.max(a, b)) group[i] = Math.min(a, b);
    toMiddle(one);
    toMiddle(other);
  }
  const groups = [...new Set(group)].map((g) => terminals.filter((_, i) => group[i] === g));
  return { ids: [...ids], groups };
};
