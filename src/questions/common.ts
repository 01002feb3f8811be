import { type Meets, relationshipsBetween, sharedNeighbors, type Walk } from '../cypher/graph.ts';
import type { Asker } from './asker.ts';
import { type Edge, edgeOf, type Truncated } from './found.ts';
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

/** What several entities are all next to: those that touch most of them first, then by id. Two statements. */
export const common = async (
  asker: Asker,
  ids: readonly string[],
  options: { walk: Walk; meets: Meets; minimum: number; limit: number },
): Promise<Common> => {
  const { limit } = options;
  const rows = await asker.read(sharedNeighbors(ids, options.walk, { ...options, limit: limit + 1 }));
  const shared = rows
    .slice(0, limit)
    .map((row) => ({ id: row.id as string, touches: row.touched as string[] }));
  const all = [...ids, ...shared.map(({ id }) => id)];
  const edges = (
    await asker.read(relationshipsBetween(all, ids, opposite(options.walk), maximumEdges + 1))
  ).map(edgeOf);
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

/** The walk goes from the entities asked about; seen from what they share it comes the other way. */
const opposite = (walk: Walk): Walk => ({
  ...walk,
  direction: ({ out: 'in', in: 'out', both: 'both' } as const)[walk.direction],
});
