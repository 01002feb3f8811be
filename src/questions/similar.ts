import { type Meets, opposite, type Walk } from '../cypher/graph.ts';
import type { RelationshipTypeName } from '../ontology/relationships.ts';
import type { Asker } from './asker.ts';
import { firstOf } from './breathe.ts';
import { compareIds, type Truncated } from './found.ts';
import { type Group, groupSizesOf, groupsOf } from './groups.ts';
import { laneOf } from './in-memory/neighbors.ts';

/** Something that two entities have in common: a relationship of one type, in one direction, to one neighbour. */
export interface Feature {
  readonly neighbor: string;
  readonly type: RelationshipTypeName;
  readonly direction: 'out' | 'in';
  /** 1 when only these two of their type have it, less the more have it. */
  readonly weight: number;
}

export interface Similar {
  readonly id: string;
  readonly score: number;
  /** What weighs most first. */
  readonly shared: readonly Feature[];
}

/** Neighbours that are looked at: of each relationship type and direction, and in all. */
export const maximumFeatures = 500;
/** What more entities of the type than this have says nothing about two of them. */
export const tooCommon = 1_000;
/** Candidates whose size is asked for: those with the heaviest common neighbours. */
export const maximumCandidates = 1_000;

/**
 * Entities of the same type by what they have in common: the weights of the common features over the number of features
 * that either has (a Jaccard index with damped hubs). A feature that n entities of the type have weighs 1 / log2(n).
 * Three statements, where the graph's shape is not in memory.
 */
export const similar = async (
  asker: Asker,
  id: string,
  options: { walk: Walk; meets: Meets; first: number },
): Promise<{ similar: readonly Similar[]; truncated: Truncated | undefined }> => {
  const own = await groupsOf(asker, [id], options.walk, { quota: maximumFeatures });
  const size = own.reduce((sum, { total }) => sum + total, 0);
  const mine = own.flatMap(featuresOf).slice(0, 2 * maximumFeatures);
  const none = { similar: [], truncated: undefined };
  if (mine.length === 0) return none;

  const neighbors = [...new Set(mine.map((f) => f.neighbor))].sort(compareIds);
  const back: Walk = { ...options.walk, direction: opposite[options.walk.direction] };
  const wanted = new Set(mine.map(nameOf));
  const shared = new Map<string, Feature[]>();
  const groups = await groupsOf(asker, neighbors, back, { quota: tooCommon, meets: options.meets });
  for (const group of groups) {
    await asker.breathe();
    const { type, out } = laneOf(group.lane);
    const feature: Feature = {
      neighbor: group.key,
      type: type as RelationshipTypeName,
      direction: out ? 'in' : 'out',
      weight: 1 / Math.log2(Math.max(2, group.total)),
    };
    if (!wanted.has(nameOf(feature)) || group.total > tooCommon) continue;
    for (const other of group.fars) {
      if (other === id) continue;
      const known = shared.get(other);
      if (known) known.push(feature);
      else shared.set(other, [feature]);
    }
  }
  if (shared.size === 0) return none;

  const candidates = await firstOf(
    weighed(shared),
    maximumCandidates,
    (a, b) => b.weight - a.weight || compareIds(a.id, b.id),
    asker.breathe,
  );
  const sizes = await groupSizesOf(
    asker,
    candidates.map((c) => c.id),
    options.walk,
  );
  const ranked = candidates
    .map(({ id: other, features, weight }) => ({
      id: other,
      score: weight / (size + (sizes.get(other) ?? features.length) - features.length),
      shared: features.sort(heaviestFirst),
    }))
    .sort((a, b) => b.score - a.score || compareIds(a.id, b.id));
  const cut = size > mine.length || shared.size > maximumCandidates;
  return {
    similar: ranked.slice(0, options.first),
    truncated: cut
      ? {
          reason: 'search',
          limit: size > mine.length ? maximumFeatures : maximumCandidates,
          found: size > mine.length ? size : shared.size,
          advice: 'Not every neighbour or candidate was weighed. Name the relationships that matter.',
        }
      : undefined,
  };
};

const weighed = function* (shared: ReadonlyMap<string, Feature[]>) {
  for (const [id, features] of shared) yield { id, features, weight: weightOf(features) };
};

const featuresOf = ({ lane, fars }: Group) => {
  const { type, out } = laneOf(lane);
  const direction = out ? ('out' as const) : ('in' as const);
  return fars.map((neighbor) => ({ neighbor, type: type as RelationshipTypeName, direction }));
};

const nameOf = ({ neighbor, type, direction }: Omit<Feature, 'weight'>) => `${type} ${direction} ${neighbor}`;

const heaviestFirst = (a: Feature, b: Feature) => b.weight - a.weight || compareIds(nameOf(a), nameOf(b));

/** Added up in a fixed order, so that equal features give exactly equal sums. */
const weightOf = (features: readonly Feature[]) =>
  features
    .map((f) => f.weight)
    .sort((a, b) => a - b)
    .reduce((sum, weight) => sum + weight, 0);
