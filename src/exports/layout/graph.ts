import type { Room } from '../scale.ts';

export const layouts = ['force', 'islands', 'columns', 'layered'] as const;
export type LayoutName = (typeof layouts)[number];

/** What a layout is computed from: plain data, so that it can be sent to a thread and be a key. */
export interface LayoutGraph {
  readonly layout: LayoutName;
  readonly nodes: readonly LayoutNode[];
  /** Start and end of each relationship, as places in `nodes`. */
  readonly edges: readonly (readonly [start: number, end: number])[];
  /** For `columns`: the types from left to right; without it, as the relationships lead. */
  readonly columns?: readonly string[];
}

export interface LayoutNode extends Room {
  readonly id: string;
  readonly type: string;
}

/** A community, drawn as a disc. */
export interface Island {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Its most connected nodes, as places in `nodes`: what it is named after. */
  readonly after: readonly number[];
  readonly size: number;
}

/** All nodes of one type, drawn as a column. */
export interface Column {
  readonly type: string;
  readonly x: number;
  /** Its upper end. */
  readonly y: number;
}

/** Where everything stands; the middle of the picture is 0, 0; y grows downwards, as on a screen. */
export interface Placement {
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** The island of each node, as a place in `islands`. */
  readonly island?: readonly number[];
  readonly islands?: readonly Island[];
  readonly columns?: readonly Column[];
}

export interface Points {
  readonly x: number[];
  readonly y: number[];
}

/** One room with its own scale of chance: the same numbers in the same order for everybody (mulberry32). */
export const chance = (seed = 1): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const golden = Math.PI * (3 - Math.sqrt(5));

/** The place with this number on a spiral that fills the plane evenly; the same for everybody. */
export const spiral = (place: number, distance = 10): { x: number; y: number } => {
  const from = distance * Math.sqrt(place + 1);
  return { x: rounded(from * Math.cos(place * golden)), y: rounded(from * Math.sin(place * golden)) };
};

export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The rectangle that holds all nodes with their names. */
export const boundsOf = (
  nodes: readonly Room[],
  { x, y }: { readonly x: readonly number[]; readonly y: readonly number[] },
) => {
  const bounds = { left: 0, top: 0, right: 0, bottom: 0 };
  nodes.forEach(({ side, above, below }, i) => {
    const [l, t, r, b] = [x[i]! - side, y[i]! - above, x[i]! + side, y[i]! + below];
    if (i === 0) Object.assign(bounds, { left: l, top: t, right: r, bottom: b });
    bounds.left = Math.min(bounds.left, l);
    bounds.top = Math.min(bounds.top, t);
    bounds.right = Math.max(bounds.right, r);
    bounds.bottom = Math.max(bounds.bottom, b);
  });
  return bounds;
};

/** Moves everything so that its middle is 0, 0. */
export const centred = (nodes: readonly Room[], points: Points): void => {
  const { left, top, right, bottom } = boundsOf(nodes, points);
  for (let i = 0; i < nodes.length; i++) {
    points.x[i]! -= (left + right) / 2;
    points.y[i]! -= (top + bottom) / 2;
  }
};
