import type { Where } from '../cypher/selection.ts';
import type { Topology } from '../engine/topology/topology.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import { connectionsOf } from '../ontology/ontology.ts';
import { pickedInMemory } from './in-memory/where.ts';

/** More records than this are not named in a statement. */
const mostNamed = 1_000;

/**
 * The same filter, with what it asks of relationships answered from the shape of the graph and put as the records that
 * meet it: so that a statement begins at these few, instead of asking every record of the type. Unchanged where memory
 * cannot say, or it would be too many.
 */
export const anchored = (
  topology: Topology | undefined,
  types: readonly EntityTypeName[],
  where: Where | undefined,
): Where | undefined => {
  const [type, ...others] = types;
  if (!topology || !where || type === undefined || others.length > 0) return where;
  const known = connectionsOf(type);
  let met: ReadonlySet<number> | undefined;
  const rest: Record<string, Where[string]> = {};
  for (const [key, value] of Object.entries(where)) {
    const nodes = known.has(key) ? pickedInMemory(topology, type, { [key]: value }) : undefined;
    if (nodes) met = new Set(met ? nodes.filter((node) => met!.has(node)) : nodes);
    else rest[key] = value;
  }
  if (!met || met.size > mostNamed) return where;
  const slugs = [...met].map((node) => topology.ids[node]!);
  return { and: [{ slug: { in: slugs } }, rest] } as unknown as Where;
};
