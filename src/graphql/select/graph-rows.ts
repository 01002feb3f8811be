import type { Edge, Truncated } from '../../questions/found.ts';
import type { ReadEdge } from '../../questions/read.ts';
import type { Path } from '../../questions/simple-paths.ts';
import type { EdgeRow, NodeRow } from './rows.ts';

/** A part of the graph, closed: both ends of every relationship are among its nodes. */
export interface GraphRow {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
  readonly truncated: Truncated | undefined;
  /** Statements that the question took. */
  readonly statements: number;
}

export interface PathRow {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
}

export type Nodes = ReadonlyMap<string, NodeRow>;

/** The graph of these entities and of the relationships between them; what is gone by now is left out. */
export const graphRow = (
  nodes: Nodes,
  ids: Iterable<string>,
  edges: readonly ReadEdge[],
  rest: { truncated: Truncated | undefined; statements: number },
): GraphRow => {
  const chosen = [...new Set(ids)].flatMap((id) => nodes.get(id) ?? []);
  const within = new Set(chosen.map((node) => node.id));
  return {
    nodes: chosen,
    edges: edges
      .filter((edge) => within.has(edge.start) && within.has(edge.end))
      .map((edge) => edgeRow(nodes, edge, edge.end)),
    ...rest,
  };
};

const edgeRow = (nodes: Nodes, edge: ReadEdge, seen: string): EdgeRow => ({
  node: nodes.get(seen)!,
  edge: edge as EdgeRow['edge'],
  cursor: '',
  ends: { start: nodes.get(edge.start)!, end: nodes.get(edge.end)! },
});

/** A path whose relationships are each seen from where they were walked from; undefined when a part of it is gone. */
export const pathRow = (
  nodes: Nodes,
  edges: ReadonlyMap<string, ReadEdge>,
  path: Path,
): PathRow | undefined => {
  if (!path.nodes.every((id) => nodes.has(id)) || !path.edges.every((id) => edges.has(id))) return undefined;
  return {
    nodes: path.nodes.map((id) => nodes.get(id)!),
    edges: path.edges.map((id, i) => edgeRow(nodes, edges.get(id)!, path.nodes[i + 1]!)),
  };
};

/** The relationships that these walks take, each once, in the order of their ids. */
export const edgesTaken = (walks: readonly Path[], known: ReadonlyMap<string, Edge>): Edge[] =>
  [...new Set(walks.flatMap((walk) => walk.edges))].sort().map((id) => known.get(id)!);
