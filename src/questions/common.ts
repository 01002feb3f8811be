import { type Meets, opposite, relationshipsBetween, sharedNeighbors, type Walk } from '../cypher/graph.ts';
import type { Asker } from './asker.ts';
import { type Edge, edgeOf, type Truncated } from './found.ts';
import { edgesBetweenInMemory, sharedInMemory } from './in-memory/common.ts';
import { meetsInMemory } from './in-memory/meets.ts';
import { maximumEdges } from './limits.ts';
import { tooManyEdges } from './read.ts';

export interface Shared {
  readonly id: string;
  /** Which of the entities asked about it is next to. */
  readonly touches: readonly string[];
}

export interface Common {
  readonly shared: readonly Shared[];
  /** What joins the entities asked about with what they share, and with each other. */
  readonly edges: readonly Edge[];
  readonly truncated: Truncated | undefined;
}

type Options = { walk: Walk; meets: Meets; minimum: number; limit: number };

/** One more than the limit where there are more. */
const sharedOf = async (
  asker: Asker,
  ids: readonly string[],
  { walk, meets, minimum, limit }: Options,
): Promise<readonly Shared[]> => {
  const wanted = { minimum, limit: limit + 1 };
  const { topology } = asker;
  const isMet = topology && meetsInMemory(topology, meets);
  if (isMet) return sharedInMemory(topology, ids, walk, { ...wanted, meets: isMet });
  const rows = await asker.read(sharedNeighbors(ids, walk, { ...wanted, meets }));
  return rows.map((row) => ({ id: row.id as string, touches: row.touched as string[] }));
};

const edgesBetween = async (
  asker: Asker,
  ids: readonly string[],
  all: readonly string[],
  walk: Walk,
): Promise<readonly Edge[]> => {
  const most = maximumEdges + 1;
  if (asker.topology) return edgesBetweenInMemory(asker.topology, ids, all, walk, most);
  // The walk goes from the entities asked about; seen from what they share it comes the other way.
  const back = { ...walk, direction: opposite[walk.direction] };
  return (await asker.read(relationshipsBetween(all, ids, back, most))).map(edgeOf);
};

/**
 * What several entities are all next to: those that touch most of them first, then by id. From memory where the graph's
 * shape is there, else two statements.
 */
export const common = async (asker: Asker, ids: readonly string[], options: Options): Promise<Common> => {
  const { limit } = options;
  const rows = await sharedOf(asker, ids, options);
  const shared = rows.slice(0, limit);
  const all = [...ids, ...shared.map(({ id }) => id)];
  const edges = await edgesBetween(asker, ids, all, options.walk);
  const more: Truncated = {
    reason: 'limit',
    limit,
    found: rows.length,
    advice: 'Raise limit or minimum, or name types or relationships.',
  };
  return {
    shared,
    edges: edges.slice(0, maximumEdges),
    truncated:
      rows.length > limit
        ? more
        : edges.length > maximumEdges
          ? tooManyEdges(maximumEdges, edges.length)
          : undefined,
  };
};
