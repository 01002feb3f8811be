import type { Meets, Walk } from '../cypher/graph.ts';
import { inTurns } from '../engine/in-turns.ts';
import type { Asker } from './asker.ts';
import { type Truncated, tooLate } from './found.ts';
import { type Group, groupsOf } from './groups.ts';
import { maximumFrontier } from './limits.ts';

export interface Around {
  readonly walk: Walk;
  readonly meets: Meets;
  readonly depth: number;
  /** Entities at most, the one in the middle among them. */
  readonly limit: number;
}

/** What is around one entity: ids in the order in which they were met. */
export interface Neighborhood {
  readonly ids: readonly string[];
  readonly truncated: Truncated | undefined;
}

interface Growing {
  readonly met: Set<string>;
  frontier: string[];
  truncated: Truncated | undefined;
}

/** A level's groups bring about this many ids in all. */
const idsPerLevel = 50_000;

/**
 * Breadth-first, for several entities at once: one statement a level for all of them together. Where a level has more than
 * there is room for, the places go round: one to each (relationship type, direction) in turn, within it one to each
 * entity of the level in turn. So a hub fills no more than what the others leave.
 */
export const neighborhoods = async (
  asker: Asker,
  centers: readonly string[],
  around: Around,
): Promise<ReadonlyMap<string, Neighborhood>> => {
  const growing = new Map<string, Growing>(
    centers.map((id) => [id, { met: new Set([id]), frontier: [id], truncated: undefined }]),
  );
  for (let level = 0; level < around.depth; level++) {
    const active = [...growing.values()].filter((g) => g.frontier.length > 0 && !g.truncated);
    if (active.length === 0) break;
    if (level > 0 && asker.late) {
      for (const g of active) g.truncated = tooLate(g.met.size);
      break;
    }
    const keys = [...new Set(active.flatMap((g) => g.frontier))];
    const quota = Math.max(50, Math.min(around.limit + 1, Math.floor(idsPerLevel / keys.length)));
    const groups = new Map<string, Group[]>();
    for (let at = 0; at < keys.length; at += maximumFrontier) {
      const some = keys.slice(at, at + maximumFrontier);
      for (const group of await groupsOf(asker, some, around.walk, { quota, meets: around.meets })) {
        const known = groups.get(group.key);
        if (known) known.push(group);
        else groups.set(group.key, [group]);
      }
    }
    for (const g of active) await inTurns(grow(g, groups, around.limit), asker.breathe);
  }
  return new Map([...growing].map(([id, { met, truncated }]) => [id, { ids: [...met], truncated }]));
};

/** Ids that are taken in before others may have their turn. */
const idsInOneGo = 1_000;

const grow = function* (
  g: Growing,
  groups: ReadonlyMap<string, readonly Group[]>,
  limit: number,
): Generator<void, void> {
  const mine = g.frontier.flatMap((key) => groups.get(key) ?? []);
  const next: string[] = [];
  let left = 0;
  const met = new Set(g.met);
  let looked = 0;
  for (const id of inTurn(mine)) {
    if (++looked % idsInOneGo === 0) yield;
    if (met.has(id)) continue;
    met.add(id);
    if (g.met.size < limit) {
      g.met.add(id);
      next.push(id);
    } else left++;
  }
  g.frontier = next;
  const unseen = mine.some((group) => group.total > group.fars.length);
  if (left === 0 && !unseen) return;
  const found = Math.max(met.size, ...mine.map((group) => group.total + 1));
  const full = g.met.size === limit;
  g.truncated = {
    reason: full ? 'limit' : 'search',
    limit: full ? limit : idsPerLevel,
    found,
    advice: 'Raise limit, or narrow with relationships, types, direction or depth.',
  };
};

/** One id of each lane in turn, and within a lane one of each group in turn. */
const inTurn = function* (groups: readonly Group[]): Generator<string> {
  const lanes = new Map<string, Group[]>();
  for (const group of groups) {
    const lane = lanes.get(group.lane);
    if (lane) lane.push(group);
    else lanes.set(group.lane, [group]);
  }
  const turns = [...lanes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, lane]) => roundRobin(lane));
  yield* alternately(turns);
};

const roundRobin = (lane: readonly Group[]) => alternately(lane.map((group) => group.fars.values()));

const alternately = function* (sources: readonly Iterator<string>[]): Generator<string> {
  let open = [...sources];
  while (open.length > 0) {
    const still: Iterator<string>[] = [];
    for (const source of open) {
      const next = source.next();
      if (next.done) continue;
      yield next.value;
      still.push(source);
    }
    open = still;
  }
};
