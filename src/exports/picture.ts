import { overLimit } from '../errors.ts';
import {
  boundsOf,
  type LayoutGraph,
  type LayoutName,
  type LayoutNode,
  type Placement,
} from './layout/graph.ts';
import type { ExportOptions } from './options.ts';
import { atOnce, radiusOf, roomOf, shortened, textWidth } from './scale.ts';
import type { ExportNode, GraphSource } from './source.ts';

/** Most nodes and relationships that a layout takes: a few seconds of work. */
export const maximumLayout = { nodes: 2_000, edges: 10_000 };
/** Where islands are asked for by name: then nodes stand in them by how connected they are alone. */
export const maximumIslands = { nodes: 25_000, edges: 100_000 };
/** dagre's work grows faster than that of the others. */
export const maximumLayered = { nodes: 300, edges: 900 };

/** A window of the size that programs usually give to a picture. */
const screen = { width: 1_200, height: 800 };

/** Where each node stands, how large everything is, and what is named at first sight. */
export interface Picture {
  readonly layout: LayoutName;
  readonly nodes: number;
  readonly edges: number;
  readonly bounds: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** By how much it shrinks in a window of usual size; at most 1. */
  readonly fit: number;
  readonly islands: readonly NamedIsland[];
  readonly columns: NonNullable<Placement['columns']>;
  at(id: string): Place | undefined;
}

export interface NamedIsland {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly size: number;
  /** The entity type of what it is named after. */
  readonly type: string;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly degree: number;
  /** Place in `islands`. */
  readonly island?: number;
  /** Its name has room when the whole picture is seen in a window of usual size. */
  readonly named: boolean;
}

interface Read {
  readonly nodes: LayoutNode[];
  readonly labels: string[];
  readonly degrees: number[];
  readonly edges: (readonly [number, number])[];
}

/** What of a graph a layout needs, or what there is too much of. */
const read = async (
  source: GraphSource,
  label: (node: ExportNode) => string,
  most: { readonly nodes: number; readonly edges: number },
): Promise<Read | { readonly what: 'nodes' | 'edges'; readonly seen: number }> => {
  const places = new Map<string, number>();
  const found: { id: string; type: string; label: string }[] = [];
  for await (const page of source.nodes()) {
    for (const node of page) {
      places.set(node.id, found.length);
      found.push({ id: node.id, type: node.type, label: label(node) });
    }
    if (found.length > most.nodes) return { what: 'nodes', seen: found.length };
  }
  const edges: (readonly [number, number])[] = [];
  const degrees = new Array<number>(found.length).fill(0);
  for await (const page of source.edges()) {
    for (const { start, end } of page) {
      const [a, b] = [places.get(start), places.get(end)];
      if (a === undefined || b === undefined) continue;
      edges.push([a, b]);
      degrees[a]!++;
      if (a !== b) degrees[b]!++;
    }
    if (edges.length > most.edges) return { what: 'edges', seen: edges.length };
  }
  return {
    nodes: found.map(({ id, type, label: text }, i) => ({
      id,
      type,
      ...roomOf(text, degrees[i]!, found.length),
    })),
    labels: found.map((node) => node.label),
    degrees,
    edges,
  };
};

/**
 * Names that have room when the whole picture is seen at once, in letters of 12 px to the right of or below their nodes:
 * the most connected first, each where no earlier one is.
 */
const namesAtFirstSight = (
  { labels, degrees }: Read,
  { x, y }: Placement,
  fit: number,
): ReadonlySet<number> => {
  const size = 12;
  const taken: (readonly [number, number, number, number])[] = [];
  const named = new Set<number>();
  const order = labels.map((_, i) => i).sort((a, b) => degrees[b]! - degrees[a]! || a - b);
  for (const i of order) {
    const radius = Math.max(2, radiusOf(degrees[i]!, labels.length) * fit);
    const width = textWidth(labels[i]!, size);
    const [left, top] = [
      x[i]! * fit - Math.max(radius, width / 2) - 3,
      y[i]! * fit - Math.max(radius, size) - 2,
    ];
    const box = [left, top, x[i]! * fit + radius + width + 8, y[i]! * fit + radius + size * 1.4 + 2] as const;
    if (taken.some((one) => box[0] < one[2] && box[2] > one[0] && box[1] < one[3] && box[3] > one[1]))
      continue;
    taken.push(box);
    named.add(i);
  }
  return named;
};

/** Named after the one that is most connected, and the next where both are short. */
const islandName = ([first, second]: readonly string[]): string => {
  const both = `${first} · ${second}`;
  return second !== undefined && textWidth(both, 1) <= 14 ? both : shortened(first!);
};

/** Discs reach farther than the nodes in them. */
const withIslands = (bounds: ReturnType<typeof boundsOf>, islands: NonNullable<Placement['islands']>) => ({
  left: Math.min(bounds.left, ...islands.map(({ x, radius }) => x - radius)),
  top: Math.min(bounds.top, ...islands.map(({ y, radius }) => y - radius)),
  right: Math.max(bounds.right, ...islands.map(({ x, radius }) => x + radius)),
  bottom: Math.max(bounds.bottom, ...islands.map(({ y, radius }) => y + radius)),
});

/** What is too large for a layout: how much there may be. */
export class TooLarge {
  readonly error: Error;
  constructor(layout: LayoutName, what: 'nodes' | 'edges', seen: number, most: typeof maximumLayout) {
    const less =
      layout === 'layered' ? 'Export less, or take another layout.' : 'Export less, or without layout.';
    this.error = overLimit(`layout ${layout}: ${what}`, most[what], seen, less);
  }
}

/** The picture of a graph; a layout of `auto` is chosen by its size. */
export const pictureOf = async (
  source: GraphSource,
  label: (node: ExportNode) => string,
  { layout: wanted, columns, place }: ExportOptions,
): Promise<Picture | TooLarge> => {
  const most = wanted === 'layered' ? maximumLayered : wanted === 'islands' ? maximumIslands : maximumLayout;
  const found = await read(source, label, most);
  const count = 'seen' in found ? 0 : found.nodes.length;
  const chosen: LayoutName =
    wanted === undefined || wanted === 'auto' || wanted === 'none'
      ? count > atOnce
        ? 'islands'
        : 'force'
      : wanted;
  if ('seen' in found) return new TooLarge(chosen, found.what, found.seen, most);
  const graph: LayoutGraph = {
    layout: chosen,
    nodes: found.nodes,
    edges: found.edges,
    ...(columns && chosen === 'columns' ? { columns } : {}),
  };
  const here = async () => (await import('./layout/compute.ts')).computeLayout(graph);
  const placed = await (place ?? here)(graph);
  const bounds = withIslands(boundsOf(found.nodes, placed), placed.islands ?? []);
  const fit = Math.min(
    1,
    screen.width / Math.max(1, bounds.right - bounds.left),
    screen.height / Math.max(1, bounds.bottom - bounds.top),
  );
  const named = namesAtFirstSight(found, placed, fit);
  const places = new Map(
    found.nodes.map(({ id }, i): [string, Place] => [
      id,
      {
        x: placed.x[i]!,
        y: placed.y[i]!,
        degree: found.degrees[i]!,
        named: named.has(i),
        ...(placed.island ? { island: placed.island[i]! } : {}),
      },
    ]),
  );
  return {
    layout: chosen,
    nodes: found.nodes.length,
    edges: found.edges.length,
    bounds,
    fit,
    columns: placed.columns ?? [],
    islands: (placed.islands ?? []).map(({ after, ...island }) => ({
      name: islandName(after.map((i) => found.labels[i]!)),
      type: found.nodes[after[0]!]!.type,
      ...island,
    })),
    at: (id) => places.get(id),
  };
};
