import { compileLookup } from '../cypher/compile.ts';
import { type Reach, relationshipsAmong, relationshipsById } from '../cypher/graph.ts';
import { type NodeRow, nodeIn, type RelationshipRow, relationshipIn, typeOfRow } from '../cypher/rows.ts';
import type { NodeSelection } from '../cypher/selection.ts';
import type { Row } from '../cypher/statement.ts';
import { inTurns } from '../engine/in-turns.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import { entityTypeNames } from '../ontology/ontology.ts';
import type { Asker } from './asker.ts';
import type { Edge, Truncated } from './found.ts';
import { edgesAmongInMemory } from './in-memory/read.ts';
import { recordsInMemory } from './in-memory/records.ts';
import { maximumEdges } from './limits.ts';

/** A relationship with its ends and the properties that were asked for. */
export type ReadEdge = RelationshipRow & Edge;

const inMemory = ({ topology, breathe }: Asker, ids: readonly string[], selection: NodeSelection) =>
  topology && recordsInMemory(topology, ids, selection, breathe);

/**
 * Everything that a selection wants of each of these entities, from memory or together with all others who want the same of
 * any entity; null where there is none.
 */
export const readRecords = async (
  asker: Asker,
  ids: readonly string[],
  selection: NodeSelection,
): Promise<(NodeRow | null)[]> => {
  const known = await inMemory(asker, ids, selection);
  if (known) return ids.map((id) => known.get(id) ?? null);
  const rows = await asker.readKeys(compileLookup(selection), ids);
  return rows.map(([row]) => nodeIn(row?.node));
};

/** Everything that a selection wants of these entities, in one statement; those that are gone by now are left out. */
export const readNodes = async (
  asker: Asker,
  ids: readonly string[],
  selection: NodeSelection,
): Promise<ReadonlyMap<string, NodeRow>> => {
  if (ids.length === 0) return new Map();
  const known = await inMemory(asker, ids, selection);
  if (known) return known;
  const { text, params } = compileLookup(selection);
  const rows = await asker.read({ text, params: { ...params, keys: ids } });
  return new Map(rows.map((row) => [row.key as string, nodeIn(row.node)!]));
};

/** The types of these entities, in their order; those that are gone by now are left out. */
export const typesOfIds = async (
  asker: Asker,
  ids: readonly string[],
): Promise<readonly EntityTypeName[]> => {
  const selection = { types: entityTypeNames, properties: [], labels: true, degree: false, connections: [] };
  const found = await readNodes(asker, ids, selection);
  return ids.flatMap((id) => {
    const node = found.get(id);
    return node ? [typeOfRow(node)] : [];
  });
};

/** Statements that give whole relationships give their type and ends too. */
const readEdge = ({ edge }: Row) => relationshipIn(edge) as ReadEdge;

/** All relationships that join two of these entities, as far as one graph shows them. */
export const readEdgesAmong = async (
  asker: Asker,
  ids: readonly string[],
  options: Reach & { readonly properties: readonly string[]; readonly graphs?: number },
): Promise<{ edges: readonly ReadEdge[]; truncated: Truncated | undefined }> => {
  if (ids.length === 0) return { edges: [], truncated: undefined };
  const limit = maximumEdges * Math.min(options.graphs ?? 1, 10);
  const { topology } = options.properties.length === 0 ? asker : {};
  const found = topology
    ? await inTurns(edgesAmongInMemory(topology, ids, options, limit + 1), asker.breathe)
    : (await asker.read(relationshipsAmong(ids, options, options.properties, limit + 1))).map(readEdge);
  const edges = found.slice(0, limit);
  return { edges, truncated: found.length > limit ? tooManyEdges(limit, found.length) : undefined };
};

export const tooManyEdges = (limit: number, found: number): Truncated => ({
  reason: 'relationships',
  limit,
  found,
  advice: 'Name the relationships you want, or ask for fewer entities.',
});

/** What these relationships themselves say, where anything of it is asked for. */
export const readEdges = async (
  asker: Asker,
  edges: readonly Edge[],
  properties: readonly string[],
): Promise<readonly ReadEdge[]> => {
  if (edges.length === 0 || properties.length === 0) return edges;
  const rows = await asker.read(relationshipsById(edges, properties));
  const found = new Map(rows.map(readEdge).map((edge) => [edge.id, edge]));
  return edges.flatMap((edge) => found.get(edge.id) ?? []);
};
