import { Graph, layout } from '@dagrejs/dagre';
import type { LayoutGraph, Points } from './graph.ts';

/** Layers from left to right, each relationship leading to the right where there is a way (Sugiyama's method, by dagre). */
export const layered = ({ nodes, edges }: LayoutGraph): Points => {
  const graph = new Graph({ multigraph: false });
  graph.setGraph({ rankdir: 'LR', nodesep: 8, ranksep: 110, ranker: 'network-simplex' });
  graph.setDefaultEdgeLabel(() => ({}));
  nodes.forEach(({ side, above, below }, i) => {
    graph.setNode(String(i), { width: side * 2, height: above + below });
  });
  for (const [a, b] of edges) if (a !== b) graph.setEdge(String(a), String(b));
  layout(graph);
  const at = nodes.map((_, i) => graph.node(String(i)) as { x: number; y: number });
  return {
    x: at.map(({ x }) => x),
    // dagre's middle is that of the room; ours that of the node.
    y: at.map(({ y }, i) => y - (nodes[i]!.below - nodes[i]!.above) / 2),
  };
};
