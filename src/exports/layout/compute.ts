import { columns } from './columns.ts';
import { force } from './force.ts';
import { centred, type LayoutGraph, type Placement, rounded } from './graph.ts';
import { islands } from './islands.ts';
import { layered } from './layered.ts';

const placed = (graph: LayoutGraph): Placement => {
  if (graph.nodes.length === 0) return { x: [], y: [] };
  switch (graph.layout) {
    case 'force':
      return force(graph.nodes, graph.edges);
    case 'islands':
      return islands(graph);
    case 'columns':
      return columns(graph);
    case 'layered': {
      const points = layered(graph);
      centred(graph.nodes, points);
      return points;
    }
  }
};

/**
 * Where the nodes stand: pure, without chance, the same for everybody. Takes seconds for the largest graphs that are
 * allowed: run it in a thread (run.ts) where others wait.
 */
export const computeLayout = (graph: LayoutGraph): Placement => {
  const { x, y, islands: discs, ...rest } = placed(graph);
  return {
    ...rest,
    x: x.map(rounded),
    y: y.map(rounded),
    ...(discs
      ? {
          islands: discs.map((disc) => ({
            ...disc,
            x: rounded(disc.x),
            y: rounded(disc.y),
            radius: rounded(disc.radius),
          })),
        }
      : {}),
  };
};
