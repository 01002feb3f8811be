import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Point } from '../../drawing/graph.ts';
import { DashedEdgeProgram } from './dashed.ts';
import { createNames } from './names.ts';
import { padding } from './place.ts';
import type { StageLine, StageNode } from './scene.ts';

/** The one place that knows sigma: points and lines by WebGL, names as elements above them. */

export interface StageEvents {
  readonly onPick: (slug: string | undefined, more: boolean) => void;
  readonly onLine: (key: string) => void;
  readonly onPoint: (slug: string | undefined) => void;
  /** It was dragged to there. */
  readonly onMove: (slug: string, place: Point) => void;
  /** Somebody moved or zoomed. */
  readonly onLook: () => void;
}

export interface Stage {
  readonly show: (nodes: readonly StageNode[], lines: readonly StageLine[]) => void;
  /** The whole picture in the window. */
  readonly fit: (animated?: boolean) => void;
  readonly zoom: (factor: number) => void;
  /** How many of these are outside the window. */
  readonly outside: (slugs: readonly string[]) => number;
  readonly destroy: () => void;
}

/** Sigma fits a box of this size into its window at ratio 1, whatever is in the picture: so nothing jumps. */
const span = 1000;

/** Throws where the browser has no WebGL. */
export const createStage = (container: HTMLElement, events: StageEvents): Stage => {
  const graph = new UndirectedGraph();
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const sigma = new Sigma(graph, container, {
    renderLabels: false,
    enableEdgeEvents: true,
    stagePadding: 0,
    minEdgeThickness: 1,
    zIndex: true,
    // In the place of sigma's own program of this name, which would be compiled for nothing.
    edgeProgramClasses: { arrow: DashedEdgeProgram },
    defaultDrawNodeHover: () => {},
    doubleClickZoomingRatio: 1,
    zoomToSizeRatioFunction: () => 1,
    inertiaDuration: calm ? 0 : 200,
    zoomDuration: calm ? 0 : 150,
    allowInvalidContainer: true,
  });
  sigma.setCustomBBox({ x: [-span / 2, span / 2], y: [-span / 2, span / 2] });
  const camera = sigma.getCamera();
  const names = createNames(container);
  let nodes: readonly StageNode[] = [];
  let lines: readonly StageLine[] = [];

  const toScreen = ({ x, y }: Point) => sigma.graphToViewport({ x, y: -y });
  const scale = () => toScreen({ x: span, y: 0 }).x / span - toScreen({ x: 0, y: 0 }).x / span;
  const css = (name: string) => getComputedStyle(container).getPropertyValue(name).trim();
  const colour = (value: string) => css(/^var\((--[a-z-]+)\)$/.exec(value)?.[1] ?? '') || value;

  const paint = () => {
    const [edge, accent, paper] = [css('--edge'), css('--accent'), css('--paper')];
    const lineColours = { plain: edge, lit: accent, dim: mixed(edge, paper, 0.3) };
    for (const node of nodes) {
      const own = colour(node.colour);
      graph.mergeNodeAttributes(node.slug, {
        color: node.state === 'dim' ? mixed(own, paper, 0.35) : own,
        size: node.state === 'picked' ? 8 : 6,
        zIndex: node.state === 'dim' ? 0 : 1,
      });
    }
    for (const { key, state, derived } of lines)
      graph.mergeEdgeAttributes(key, {
        color: lineColours[state],
        size: state === 'lit' ? 2.2 : 1.5,
        type: derived ? 'arrow' : 'line',
        zIndex: state === 'lit' ? 2 : state === 'plain' ? 1 : 0,
      });
  };
  const show: Stage['show'] = (nextNodes, nextLines) => {
    nodes = nextNodes;
    lines = nextLines;
    const slugs = new Set(nodes.map(({ slug }) => slug));
    const keys = new Set(lines.map(({ key }) => key));
    for (const key of graph.edges()) if (!keys.has(key)) graph.dropEdge(key);
    for (const slug of graph.nodes()) if (!slugs.has(slug)) graph.dropNode(slug);
    for (const { slug, x, y } of nodes) graph.mergeNode(slug, { x, y: -y });
    for (const { key, from, to } of lines) if (!graph.hasEdge(key)) graph.addEdgeWithKey(key, from, to);
    paint();
    sigma.refresh();
  };
  sigma.on('afterRender', () => names.draw(nodes, lines, toScreen, scale()));

  const bounds = () => ({
    left: Math.min(...nodes.map(({ x, width }) => x - width / 2)),
    right: Math.max(...nodes.map(({ x, width }) => x + width / 2)),
    top: Math.min(...nodes.map(({ y }) => y - 14)),
    bottom: Math.max(...nodes.map(({ y }) => y + 14)),
  });
  const fit: Stage['fit'] = (animated = false) => {
    if (nodes.length === 0) return;
    const { left, right, top, bottom } = bounds();
    const { width, height } = sigma.getDimensions();
    const wanted = Math.min(
      1.15,
      Math.max(40, width - 2 * padding) / (right - left),
      Math.max(40, height - 2 * padding) / (bottom - top),
    );
    const target = {
      x: 0.5 + (left + right) / 2 / span,
      y: 0.5 - (top + bottom) / 2 / span,
      ratio: (scale() * camera.ratio) / wanted,
    };
    if (animated && !calm) camera.animate(target, { duration: 250 });
    else camera.setState(target);
  };

  let dragged: { slug: string; moved: boolean } | undefined;
  const under = ({ x, y }: Point) => names.at({ x, y });
  const isMore = ({ original }: { original: MouseEvent | TouchEvent }) =>
    original.ctrlKey || original.metaKey || original.shiftKey;
  const begin = (slug: string | undefined) => {
    if (slug === undefined) return;
    dragged = { slug, moved: false };
    // Or the ground would be dragged too.
    camera.disable();
  };
  sigma.on('downNode', ({ node }) => begin(node));
  sigma.on('downStage', ({ event }) => begin(under(event)));
  sigma.on('downEdge', ({ event }) => begin(under(event)));
  sigma.on('moveBody', ({ event }) => {
    if (dragged === undefined) {
      events.onPoint(under(event) ?? hovered);
      return;
    }
    dragged.moved = true;
    const place = sigma.viewportToGraph(event);
    graph.mergeNodeAttributes(dragged.slug, { x: place.x, y: place.y });
    nodes = nodes.map((node) => (node.slug === dragged!.slug ? { ...node, x: place.x, y: -place.y } : node));
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  let hovered: string | undefined;
  sigma.on('enterNode', ({ node }) => {
    hovered = node;
  });
  sigma.on('leaveNode', () => {
    hovered = undefined;
  });
  const end = () => {
    if (dragged?.moved) {
      const { slug } = dragged;
      const { x, y } = graph.getNodeAttributes(slug) as { x: number; y: number };
      events.onMove(slug, { x: Math.round(x), y: Math.round(-y) });
      settled = performance.now();
    }
    dragged = undefined;
    camera.enable();
  };
  // The end of a drag is no click.
  let settled = 0;
  const isClick = () => performance.now() - settled > 80;
  sigma.on('upNode', end);
  sigma.on('upStage', end);
  sigma.on('upEdge', end);
  sigma.on('clickNode', ({ node, event }) => isClick() && events.onPick(node, isMore(event)));
  sigma.on('clickEdge', ({ edge, event }) => {
    const slug = under(event);
    if (!isClick()) return;
    if (slug === undefined) events.onLine(edge);
    else events.onPick(slug, isMore(event));
  });
  sigma.on('clickStage', ({ event }) => isClick() && events.onPick(under(event), isMore(event)));
  const calmly = ({ event }: { event: { preventSigmaDefault(): void } }) => event.preventSigmaDefault();
  sigma.on('doubleClickStage', calmly);
  sigma.on('doubleClickNode', calmly);
  sigma.on('doubleClickEdge', calmly);
  camera.on('updated', events.onLook);

  const repaint = () => {
    paint();
    sigma.refresh();
  };
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', repaint);
  addEventListener('themechange', repaint);
  const leave = () => events.onPoint(undefined);
  container.addEventListener('mouseleave', leave);

  return {
    show,
    fit,
    zoom: (factor) => {
      const ratio = camera.ratio / factor;
      if (calm) camera.setState({ ratio });
      else camera.animate({ ratio }, { duration: 150 });
    },
    outside: (slugs) => {
      const wanted = new Set(slugs);
      const { width, height } = sigma.getDimensions();
      return nodes.filter((node) => {
        const { x, y } = toScreen(node);
        return wanted.has(node.slug) && (x < 0 || y < 0 || x > width || y > height);
      }).length;
    },
    destroy: () => {
      dark.removeEventListener('change', repaint);
      removeEventListener('themechange', repaint);
      container.removeEventListener('mouseleave', leave);
      names.destroy();
      sigma.kill();
    },
  };
};

const channels = (hex: string) =>
  [1, 3, 5].map((from) =>
    Number.parseInt(hex.length === 4 ? hex[(from + 1) / 2]!.repeat(2) : hex.slice(from, from + 2), 16),
  );

/** So much of the first colour over the second; both as #rrggbb. */
export const mixed = (colour: string, ground: string, share: number): string => {
  const [over, below] = [channels(colour), channels(ground)];
  return `#${over
    .map((value, index) =>
      Math.round(value * share + below[index]! * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
};
