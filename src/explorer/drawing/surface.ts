import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { DashedEdgeProgram } from './dashed.ts';
import type { Point } from './graph.ts';

/** The one place that knows sigma and graphology: dots and lines by WebGL. Places are the picture's, y downwards. */

export interface Dot extends Point {
  readonly key: string;
  /** Its radius, in pixels of the screen. */
  readonly size: number;
  readonly colour: string;
  /** Those of more are drawn above. */
  readonly over?: number;
}

/** A line between two dots; of two between the same, the later one's look holds. */
export interface Stroke {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly size: number;
  readonly colour: string;
  readonly dashed?: boolean;
  readonly over?: number;
}

/** The part of the picture that is to be seen: its middle, and how far it reaches. */
export interface Sight extends Point {
  readonly width: number;
  readonly height: number;
}

export interface SurfaceEvents {
  /** It was drawn: now what stands above it can be. */
  readonly onDrawn: () => void;
  /** Another part of the picture is seen. */
  readonly onLook?: () => void;
  readonly onClick: (at: Point, more: boolean) => void;
  readonly onMove: (at: Point) => void;
  /** True: something is held, and the ground must not be dragged with it. */
  readonly onDown?: (at: Point) => boolean;
  readonly onDrag?: (at: Point) => void;
  readonly onUp?: () => void;
  readonly onLeave?: () => void;
  /** Light and dark were changed. */
  readonly onTheme: () => void;
}

export interface SurfaceOptions {
  /** No line is thinner, in pixels. */
  readonly thinnest: number;
  /** Lines are not drawn while the picture moves: there are many. */
  readonly many?: boolean;
}

/** Dots and lines that are put together before they are shown all at once. */
export interface Draft {
  readonly add: (dots: Iterable<Dot>, strokes: Iterable<Stroke>) => void;
  readonly has: (key: string) => boolean;
  readonly count: () => { readonly dots: number; readonly strokes: number };
}

export interface Surface extends Draft {
  /** These and no others. */
  readonly only: (dots: readonly Dot[], strokes: readonly Stroke[]) => void;
  readonly draft: () => Draft & { readonly show: () => void };
  readonly move: (key: string, to: Point) => void;
  /** The nearest dot within so many pixels. */
  readonly dotAt: (at: Point, reach: number) => string | undefined;
  readonly strokeAt: (at: Point, reach: number) => string | undefined;
  /** Draws again, soon. */
  readonly paint: () => void;
  readonly toScreen: (point: Point) => Point;
  readonly toPicture: (at: Point) => Point;
  /** Pixels of the screen for one of the picture. */
  readonly scale: () => number;
  readonly window: () => { readonly width: number; readonly height: number };
  readonly sight: () => Sight;
  /** Shows this part, and more where the window has another shape. */
  readonly see: (sight: Sight, milliseconds?: number) => void;
  readonly zoom: (factor: number) => void;
  readonly destroy: () => void;
}

/** Sigma fits a box of this size into its window at ratio 1, whatever is in the picture: so nothing jumps. */
const span = 1000;
/** Sigma draws nothing of a graph without nodes, not even what stands around them. */
const anchor = ' ';

const draftOf = (graph: UndirectedGraph): Draft => ({
  add: (dots, strokes) => {
    for (const { key, x, y, size, colour, over = 1 } of dots) {
      const look = { x, y: -y, size, color: colour, zIndex: over };
      if (!graph.hasNode(key)) graph.addNode(key, look);
      else if (differs(graph.getNodeAttributes(key), look)) graph.mergeNodeAttributes(key, look);
    }
    for (const { key, from, to, size, colour, dashed = false, over = 0 } of strokes) {
      if (from === to || !graph.hasNode(from) || !graph.hasNode(to)) continue;
      const look = { size, color: colour, type: dashed ? 'arrow' : 'line', zIndex: over };
      const known = graph.edge(from, to);
      if (known === undefined) graph.addEdgeWithKey(key, from, to, look);
      else if (differs(graph.getEdgeAttributes(known), look)) graph.mergeEdgeAttributes(known, look);
    }
  },
  has: (key) => graph.hasNode(key),
  count: () => ({ dots: graph.order - 1, strokes: graph.size }),
});

const differs = (has: Readonly<Record<string, unknown>>, wanted: Readonly<Record<string, unknown>>) =>
  Object.entries(wanted).some(([name, value]) => has[name] !== value);

const empty = () => {
  const graph = new UndirectedGraph();
  graph.addNode(anchor, { x: 0, y: 0, size: 0, hidden: true, color: '#000', zIndex: 1 });
  return graph;
};

/** How far a point is from a line between two. */
const distance = ({ x, y }: Point, a: Point, b: Point) => {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(a.x + along * dx - x, a.y + along * dy - y);
};

/** Throws where the browser has no WebGL. */
export const createSurface = (
  container: HTMLElement,
  events: SurfaceEvents,
  { thinnest, many = false }: SurfaceOptions,
): Surface => {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let graph = empty();
  let current = draftOf(graph);
  const sigma = new Sigma(graph, container, {
    renderLabels: false,
    stagePadding: 0,
    minEdgeThickness: thinnest,
    hideEdgesOnMove: many,
    zIndex: !many,
    // In the place of sigma's own program of this name, which would be compiled for nothing.
    edgeProgramClasses: { arrow: DashedEdgeProgram },
    defaultDrawNodeHover: () => {},
    doubleClickZoomingRatio: many ? 2.2 : 1,
    enableCameraRotation: false,
    zoomToSizeRatioFunction: () => 1,
    inertiaDuration: calm ? 0 : 200,
    zoomDuration: calm ? 0 : 150,
    allowInvalidContainer: true,
  });
  // Sigma asks the graphics card at every move and waits for it, which takes seconds where there is none: it is reckoned here.
  (sigma as unknown as { getNodeAtPosition: () => null }).getNodeAtPosition = () => null;
  sigma.setCustomBBox({ x: [-span / 2, span / 2], y: [-span / 2, span / 2] });
  sigma.refresh();
  const camera = sigma.getCamera();

  const window = () => sigma.getDimensions();
  const full = () => Math.max(1, Math.min(window().width, window().height)) / span;
  const scale = () => full() / camera.ratio;
  const middle = (): Point => ({ x: (camera.x - 0.5) * span, y: (0.5 - camera.y) * span });
  const toScreen = ({ x, y }: Point): Point => {
    const [{ width, height }, at, size] = [window(), middle(), scale()];
    return { x: width / 2 + (x - at.x) * size, y: height / 2 + (y - at.y) * size };
  };
  const toPicture = ({ x, y }: Point): Point => {
    const [{ width, height }, at, size] = [window(), middle(), scale()];
    return { x: at.x + (x - width / 2) / size, y: at.y + (y - height / 2) / size };
  };
  const placeOf = (key: string): Point => {
    const { x, y } = graph.getNodeAttributes(key) as Point;
    return { x, y: -y };
  };
  const turnTo = (state: { x?: number; y?: number; ratio: number }, milliseconds: number) => {
    if (calm || milliseconds === 0) camera.setState(state);
    else void camera.animate(state, { duration: milliseconds });
  };
  const show = (next: UndirectedGraph) => {
    graph = next;
    current = draftOf(graph);
    sigma.setGraph(graph);
  };

  sigma.on('afterRender', events.onDrawn);
  if (events.onLook) camera.on('updated', events.onLook);
  let held = false;
  // The end of a drag is no click.
  let dragged = 0;
  sigma.on('downStage', ({ event }) => {
    held = events.onDown?.(event) ?? false;
    if (held) camera.disable();
  });
  sigma.on('moveBody', ({ event }) => {
    if (!held) return events.onMove(event);
    dragged = Number.POSITIVE_INFINITY;
    events.onDrag?.(event);
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  sigma.on('upStage', () => {
    if (held) events.onUp?.();
    if (dragged > 0) dragged = performance.now();
    held = false;
    camera.enable();
  });
  sigma.on('clickStage', ({ event }) => {
    const { ctrlKey, metaKey, shiftKey } = event.original;
    const ended = dragged > 0 && performance.now() - dragged < 80;
    dragged = 0;
    if (!ended) events.onClick(event, ctrlKey || metaKey || shiftKey);
  });
  if (!many) sigma.on('doubleClickStage', ({ event }) => event.preventSigmaDefault());
  const leave = () => events.onLeave?.();
  const dark = matchMedia('(prefers-color-scheme: dark)');
  container.addEventListener('mouseleave', leave);
  dark.addEventListener('change', events.onTheme);
  addEventListener('themechange', events.onTheme);

  return {
    add: (dots, strokes) => current.add(dots, strokes),
    has: (key) => current.has(key),
    count: () => current.count(),
    draft: () => {
      const next = empty();
      return { ...draftOf(next), show: () => show(next) };
    },
    only: (dots, strokes) => {
      const keys = new Set([anchor, ...dots.map(({ key }) => key)]);
      const lines = new Set(strokes.map(({ key }) => key));
      if (graph.someNode((key) => !keys.has(key)) || graph.someEdge((key) => !lines.has(key))) {
        // At each that goes sigma would look at all again: all that stay are a new graph.
        const next = empty();
        draftOf(next).add(dots, strokes);
        show(next);
      } else current.add(dots, strokes);
      sigma.scheduleRender();
    },
    move: (key, { x, y }) => graph.mergeNodeAttributes(key, { x, y: -y }),
    dotAt: (at, reach) => {
      const point = toPicture(at);
      let nearest = reach / scale();
      let found: string | undefined;
      graph.forEachNode((key, { x, y }) => {
        const away = Math.hypot((x as number) - point.x, -(y as number) - point.y);
        if (key === anchor || away >= nearest) return;
        nearest = away;
        found = key;
      });
      return found;
    },
    strokeAt: (at, reach) => {
      const point = toPicture(at);
      let nearest = reach / scale();
      let found: string | undefined;
      graph.forEachEdge((key, _, from, to) => {
        const away = distance(point, placeOf(from), placeOf(to));
        if (away >= nearest) return;
        nearest = away;
        found = key;
      });
      return found;
    },
    paint: () => void sigma.scheduleRender(),
    toScreen,
    toPicture,
    scale,
    window,
    sight: () => ({ ...middle(), width: window().width / scale(), height: window().height / scale() }),
    see: ({ x, y, width, height }, milliseconds = 0) => {
      const wanted = Math.min(window().width / width, window().height / height);
      turnTo({ x: 0.5 + x / span, y: 0.5 - y / span, ratio: full() / wanted }, milliseconds);
    },
    zoom: (factor) => turnTo({ ratio: camera.ratio / factor }, 150),
    destroy: () => {
      container.removeEventListener('mouseleave', leave);
      dark.removeEventListener('change', events.onTheme);
      removeEventListener('themechange', events.onTheme);
      sigma.kill();
    },
  };
};
