/** Slow answers to the graph questions, by trying everything. */
import type { Walk } from '../../src/cypher/graph.ts';
import type { PlainEdge, PlainGraph } from './random-graph.ts';

export interface PlainPath {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** Every relationship that can be walked from here, and where it leads; a self loop leads back. */
export const stepsFrom = (graph: PlainGraph, from: string, walk: Walk): { edge: PlainEdge; to: string }[] =>
  graph.edges.flatMap((edge) => {
    if (walk.relationships.length > 0 && !walk.relationships.includes(edge.type)) return [];
    const found: { edge: PlainEdge; to: string }[] = [];
    if (walk.direction !== 'in' && edge.start === from) found.push({ edge, to: edge.end });
    if (walk.direction !== 'out' && edge.end === from && edge.start !== edge.end)
      found.push({ edge, to: edge.start });
    if (walk.direction === 'in' && edge.end === from && edge.start === from)
      found.push({ edge, to: edge.start });
    return found;
  });

/** How far everything is from here, along entities of these types. */
export const distances = (graph: PlainGraph, from: string, walk: Walk, types: readonly string[] = []) => {
  const typeOf = new Map(graph.nodes.map((n) => [n.id, n.type]));
  const found = new Map([[from, 0]]);
  const queue = [from];
  for (let at = queue.shift(); at !== undefined; at = queue.shift())
    for (const { to } of stepsFrom(graph, at, walk)) {
      if (found.has(to) || (types.length > 0 && !types.includes(typeOf.get(to)!))) continue;
      found.set(to, found.get(at)! + 1);
      queue.push(to);
    }
  return found;
};

const compareLists = (a: readonly string[], b: readonly string[]) => {
  for (const [i, x] of a.entries()) if (x !== b[i]) return x < b[i]! ? -1 : 1;
  return 0;
};

export interface PlainWay {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly steps: readonly (readonly string[])[];
}

/** How many relationships join an entity with others. */
const crowdOf = (graph: PlainGraph, id: string): number =>
  graph.edges.filter((e) => e.start !== e.end && (e.start === id || e.end === id)).length;

/**
 * All simple paths up to this length, in the order that is promised: the shorter, then the one whose entities on the way
 * have fewest relationships, then by ids. Parallel relationships are one step.
 */
export const allPaths = (
  graph: PlainGraph,
  question: {
    from: string;
    to: string;
    walk: Walk;
    maxLength: number;
    via: readonly string[];
    avoid: readonly string[];
  },
): PlainWay[] => {
  const found: PlainPath[] = [];
  const go = (nodes: readonly string[], edges: readonly string[]): void => {
    const at = nodes.at(-1)!;
    if (at === question.to) {
      if (question.via.every((id) => nodes.includes(id))) found.push({ nodes, edges });
      return;
    }
    if (edges.length === question.maxLength) return;
    for (const { edge, to } of stepsFrom(graph, at, question.walk))
      if (!nodes.includes(to) && !question.avoid.includes(to)) go([...nodes, to], [...edges, edge.id]);
  };
  go([question.from], []);
  const ways = new Map<string, { nodes: readonly string[]; steps: Set<string>[] }>();
  for (const { nodes, edges } of found) {
    const way = ways.get(nodes.join()) ?? { nodes, steps: edges.map(() => new Set<string>()) };
    ways.set(nodes.join(), way);
    for (const [i, edge] of edges.entries()) way.steps[i]!.add(edge);
  }
  const crowd = ({ nodes }: { nodes: readonly string[] }) =>
    nodes.slice(1, -1).reduce((product, id) => product * (1 + crowdOf(graph, id)), 1);
  return [...ways.values()]
    .sort((a, b) => a.nodes.length - b.nodes.length || crowd(a) - crowd(b) || compareLists(a.nodes, b.nodes))
    .map(({ nodes, steps }) => {
      const inOrder = steps.map((step) => [...step].sort());
      return { nodes, steps: inOrder, edges: inOrder.map((step) => step[0]!) };
    });
};

/** The fewest entities that hang together and hold all of these, by trying every set of the others. */
export const smallestJoining = (graph: PlainGraph, terminals: readonly string[], walk: Walk): number => {
  const others = graph.nodes.map((n) => n.id).filter((id) => !terminals.includes(id));
  let best = Number.POSITIVE_INFINITY;
  for (let set = 0; set < 2 ** others.length; set++) {
    const chosen = [...terminals, ...others.filter((_, i) => set & (1 << i))];
    if (chosen.length < best && hangTogether(graph, chosen, walk)) best = chosen.length;
  }
  return best;
};

export const hangTogether = (graph: PlainGraph, ids: readonly string[], walk: Walk): boolean => {
  const edges = graph.edges.filter((e) => ids.includes(e.start) && ids.includes(e.end));
  const reached = distances({ nodes: graph.nodes, edges }, ids[0]!, walk);
  return ids.every((id) => reached.has(id));
};

/** What one entity is next to: `TYPE direction neighbour`, each once, without itself. */
export const features = (graph: PlainGraph, id: string, walk: Walk): Set<string> =>
  new Set(
    stepsFrom(graph, id, walk)
      .filter(({ to }) => to !== id)
      .map(({ edge, to }) => `${edge.type} ${edge.start === id ? 'out' : 'in'} ${to}`),
  );

export interface PlainStep {
  readonly walk: Walk;
  readonly types: readonly string[];
}

/** Every match of a pattern; entities of one name are one and the same, and no relationship comes twice. */
export const allMatches = (
  graph: PlainGraph,
  start: readonly string[],
  steps: readonly PlainStep[],
  names: readonly string[],
): PlainPath[] => {
  const typeOf = new Map(graph.nodes.map((n) => [n.id, n.type]));
  const found: PlainPath[] = [];
  const go = (nodes: readonly string[], edges: readonly string[]): void => {
    const step = steps[edges.length];
    if (step === undefined) {
      found.push({ nodes, edges });
      return;
    }
    for (const { edge, to } of stepsFrom(graph, nodes.at(-1)!, step.walk)) {
      if (edges.includes(edge.id) || (step.types.length > 0 && !step.types.includes(typeOf.get(to)!)))
        continue;
      const first = names.indexOf(names[nodes.length]!);
      if (first < nodes.length && nodes[first] !== to) continue;
      go([...nodes, to], [...edges, edge.id]);
    }
  };
  for (const { id, type } of graph.nodes) if (start.length === 0 || start.includes(type)) go([id], []);
  return found;
};
