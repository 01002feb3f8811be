import type { Where } from '../cypher/selection.ts';
import type { Topology } from '../engine/topology/topology.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import { pickedInMemory } from './in-memory/where.ts';

/** More records than this are not named in a statement. */
const mostNamed = 1_000;

/**
 * The same filter, with what memory can say of it put as the records that meet it: so that a statement begins at these
 * few, instead of asking every record of the type. Unchanged where memory cannot say, or it would be too many.
 */
export const anchored = (
  topology: Topology | undefined,
  types: readonly EntityTypeName[],
  where: Where | undefined,
): Where | undefined => {
  const [type, ...others] = types;
  if (!topology || !where || type === undefined || others.length > 0) return where;
  let met: ReadonlySet<number> | undefined;
  const rest: Record<string, Where[string]> = {};
  for (const [key, value] of Object.entries(where)) {
    const nodes = key === 'slug' ? undefined : pickedInMemory(topology, types, { [key]: value });
    if (nodes) met = new Set(Array.from(nodes).filter((node) => met?.has(node) ?? true));
    else rest[key] = value;
  }
  if (!met || met.size > mostNamed) return where;
  const slugs = [...met].map((node) => topology.ids[node]!);
  return { and: [{ slug: { in: slugs } }, rest] } as unknown as Where;
};
