import type { NodeRow, RelationshipRow } from '../../cypher/rows.ts';
import { once } from '../../engine/once.ts';
import type { Edge, Truncated } from '../../questions/found.ts';
import type { ReadEdge } from '../../questions/read.ts';
import type { Path, Way } from '../../questions/simple-paths.ts';

/** A relationship whose type and ends are at hand. */
export type WholeEdge = RelationshipRow & Edge & Required<Pick<RelationshipRow, 'ends'>>;

/** A part of the graph, closed: both ends of every relationship are among its nodes. */
export interface GraphRow {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly WholeEdge[];
  readonly truncated: Truncated | undefined;
  /** Statements that the question took. */
  readonly statements: number;
}

/** One step of a walk: along a relationship, from its start or from its end, to an entity. */
export interface StepRow {
  readonly relationship: WholeEdge;
  /** It and all others that join the two entities: the first of them. */
  readonly relationships: readonly WholeEdge[];
  /** How many there are. */
  readonly count: number;
  readonly direction: 'out' | 'in';
  readonly node: NodeRow;
}

export interface PathRow {
  readonly nodes: readonly NodeRow[];
  readonly length: number;
  readonly steps: readonly StepRow[];
}

/** Relationships that are told of one step. */
export const relationshipsOfAStep = 100;

const stepsOf = (path: Path | Way): readonly (readonly string[])[] =>
  'steps' in path ? path.steps : path.edges.map((edge) => [edge]);

export type Nodes = ReadonlyMap<string, NodeRow>;

/** The graph of these entities and of the relationships between them; what is gone by now is left out. */
export const graphRow = (
  nodes: Nodes,
  ids: Iterable<string>,
  edges: readonly ReadEdge[],
  rest: { truncated: Truncated | undefined; statements: number },
): GraphRow => {
  const chosen = [...new Set(ids)].flatMap((id) => nodes.get(id) ?? []);
  // Many a question only asks for the entities.
  const joined = once(() => {
    const within = new Set(chosen.map((node) => node.id));
    return edges
      .filter((edge) => within.has(edge.start) && within.has(edge.end))
      .map((edge) => wholeEdge(nodes, edge));
  });
  return {
    nodes: chosen,
    get edges() {
      return joined();
    },
    ...rest,
  };
};

const wholeEdge = (nodes: Nodes, edge: ReadEdge): WholeEdge => ({
  ...edge,
  ends: { start: nodes.get(edge.start)!, end: nodes.get(edge.end)! },
});

/** A path with its steps as they were walked; undefined when a part of it is gone. */
export const pathRow = (
  nodes: Nodes,
  edges: ReadonlyMap<string, ReadEdge>,
  path: Path | Way,
): PathRow | undefined => {
  if (!path.nodes.every((id) => nodes.has(id)) || !path.edges.every((id) => edges.has(id))) return undefined;
  const walked = path.nodes.map((id) => nodes.get(id)!);
  const steps = once((): readonly StepRow[] =>
    stepsOf(path).map((step, i) => {
      const relationships = step.flatMap((id) => {
        const edge = edges.get(id);
        return edge ? [wholeEdge(nodes, edge)] : [];
      });
      const [relationship] = relationships as [WholeEdge, ...WholeEdge[]];
      const direction = relationship.start === path.nodes[i] ? 'out' : 'in';
      return { relationship, relationships, count: step.length, direction, node: walked[i + 1]! };
    }),
  );
  return {
    nodes: walked,
    length: path.edges.length,
    get steps() {
      return steps();
    },
  };
};

/** The relationships that these walks take, each once, in the order of their ids. */
export const edgesTaken = (walks: readonly (Path | Way)[], known: ReadonlyMap<string, Edge>): Edge[] => {
  const taken = walks.flatMap((walk) => stepsOf(walk).flatMap((step) => step.slice(0, relationshipsOfAStep)));
  return [...new Set(taken)].sort().map((id) => known.get(id)!);
};
