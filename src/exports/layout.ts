import { DirectedGraph } from 'graphology';
import layout from 'graphology-layout-forceatlas2';
import { overLimit } from '../errors.ts';
import type { GraphSource } from './source.ts';

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Most nodes and relationships that a layout takes: a few seconds of work. */
export const maximumLayout = { nodes: 2_000, edges: 10_000 };

// The package is CommonJS: its default export is a property to the types, and the module itself to Node.
const forceAtlas2 = layout as unknown as typeof layout.default;

const golden = Math.PI * (3 - Math.sqrt(5));

/** The place with this number on a spiral that fills the plane evenly; the same for everybody. */
export const spiral = (place: number): Position => {
  const distance = 10 * Math.sqrt(place + 1);
  return { x: rounded(distance * Math.cos(place * golden)), y: rounded(distance * Math.sin(place * golden)) };
};

const rounded = (value: number) => Math.round(value * 100) / 100;

/** Rounds of a few iterations each: between two of them the process serves others. */
const rounds = 30;
const iterations = 5;

/** Positions by ForceAtlas2 from a fixed start without chance in it: the same graph always gets the same picture. */
export const positionsOf = async (source: GraphSource): Promise<ReadonlyMap<string, Position>> => {
  const graph = new DirectedGraph();
  for await (const page of source.nodes()) {
    for (const { id } of page) graph.mergeNode(id, spiral(graph.order));
    if (graph.order > maximumLayout.nodes) throw tooLarge('nodes', graph.order);
  }
  let edges = 0;
  for await (const page of source.edges()) {
    for (const { start, end } of page)
      if (start !== end && graph.hasNode(start) && graph.hasNode(end)) graph.mergeEdge(start, end);
    edges += page.length;
    if (edges > maximumLayout.edges) throw tooLarge('edges', edges);
  }
  if (graph.order > 1) {
    const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > 200 };
    for (let round = 0; round < rounds; round++) {
      forceAtlas2.assign(graph, { iterations, settings });
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  return new Map(graph.mapNodes((id, { x, y }) => [id, { x: rounded(x), y: rounded(y) }]));
};

const tooLarge = (what: 'nodes' | 'edges', seen: number) =>
  overLimit(`layout: ${what}`, maximumLayout[what], seen, 'Export less, or without layout.');
