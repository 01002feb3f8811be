import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Point } from '../../drawing/graph.ts';
import { shortened } from '../../drawing/graph.ts';
import { colourOf, familyOf, signs } from '../../families.ts';
import { createNames } from '../graph/names.ts';
import { widthOf } from '../graph/place.ts';
import type { StageNode } from '../graph/scene.ts';
import { mixed } from '../graph/stage.ts';
import type { MapIsland, MapRecord } from './read.ts';

/** Dots on the screen at once; of a larger map the most connected, and nearer by those of the islands in sight. */
const mostDots = 4_000;
const mostLines = 6_000;
/** So many become part of the drawing between two frames. */
const batch = 250;
const span = 1_000;
const anchor = ' ';

export interface MapStage {
  readonly islands: (islands: readonly MapIsland[]) => void;
  readonly records: (records: readonly MapRecord[]) => void;
  readonly lines: (ends: Uint32Array) => void;
  readonly pick: (slug: string | undefined, go?: boolean) => void;
  readonly goTo: (island: number) => void;
  readonly fit: () => void;
  readonly zoom: (factor: number) => void;
  readonly destroy: () => void;
}

/** The map by sigma: islands at once, their records little by little, names where there is room. Throws without WebGL. */
export const createMapStage = (
  container: HTMLElement,
  onPick: (record: MapRecord | undefined) => void,
): MapStage => {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const graph = new UndirectedGraph();
  const ground = document.createElement('canvas');
  ground.className = 'map-ground';
  container.append(ground);
  const sigma = new Sigma(graph, container, {
    renderLabels: false,
    stagePadding: 0,
    defaultDrawNodeHover: () => {},
    zoomToSizeRatioFunction: () => 1,
    minEdgeThickness: 0.4,
    inertiaDuration: calm ? 0 : 200,
    zoomDuration: calm ? 0 : 150,
    hideEdgesOnMove: true,
    allowInvalidContainer: true,
  });
  sigma.setCustomBBox({ x: [-span / 2, span / 2], y: [-span / 2, span / 2] });
  const camera = sigma.getCamera();
  const names = createNames(container);
  let islands: readonly MapIsland[] = [];
  const all: MapRecord[] = [];
  const byIsland: MapRecord[][] = [];
  const bySlug = new Map<string, MapRecord>();
  let ends: Uint32Array = new Uint32Array();
  let picked: string | undefined;
  let hovered: string | undefined;
  const waiting: MapRecord[] = [];

  const dots = () => graph.nodes().filter((slug) => slug !== anchor);
  const toScreen = ({ x, y }: Point) => sigma.graphToViewport({ x, y: -y });
  const scale = () => (toScreen({ x: span, y: 0 }).x - toScreen({ x: 0, y: 0 }).x) / span;
  const css = (name: string) => getComputedStyle(container).getPropertyValue(name).trim();
  let palette = new Map<string, string>();
  const colour = (type: string) => {
    const name = `--${familyOf(type)}`;
    const known = palette.get(name) ?? css(name);
    palette.set(name, known);
    return known;
  };

  /** What is in the window, in pixels of the picture. */
  const sight = () => {
    const { width, height } = sigma.getDimensions();
    const [a, b] = [sigma.viewportToGraph({ x: 0, y: 0 }), sigma.viewportToGraph({ x: width, y: height })];
    return { left: a.x, right: b.x, top: -a.y, bottom: -b.y };
  };
  const inSight = ({ x, y }: Point, around = 0, { left, right, top, bottom } = sight()) => {
    return x + around > left && x - around < right && y + around > top && y - around < bottom;
  };

  const paintGround = () => {
    const { width, height } = sigma.getDimensions();
    const pixels = devicePixelRatio;
    if (ground.width !== width * pixels || ground.height !== height * pixels) {
      ground.width = width * pixels;
      ground.height = height * pixels;
    }
    const context = ground.getContext('2d');
    if (!context) return;
    context.setTransform(pixels, 0, 0, pixels, 0, 0);
    context.clearRect(0, 0, width, height);
    const paper = css('--paper');
    const size = scale();
    for (const { x, y, radius, type } of islands) {
      const at = toScreen({ x, y });
      context.beginPath();
      context.arc(at.x, at.y, radius * size, 0, 2 * Math.PI);
      context.fillStyle = mixed(colour(type), paper, 0.1);
      context.fill();
      context.strokeStyle = mixed(colour(type), paper, 0.35);
      context.stroke();
    }
  };

  const islandName = ({ name, x, y, radius, size, type }: MapIsland, place: number): StageNode => {
    const label = shortened(name, 16);
    return {
      slug: `island ${place}`,
      label,
      kind: 'island',
      colour: colourOf(type),
      sign: signs[familyOf(type)],
      x,
      y: y - radius * 0.55,
      width: widthOf(label),
      weight: 1e6 + size,
      state: 'plain',
      pinned: false,
    };
  };
  const recordName = ({ slug, label, type, x, y, degree }: MapRecord): StageNode => {
    const text = shortened(label, 16);
    return {
      slug,
      label: text,
      colour: colourOf(type),
      sign: signs[familyOf(type)],
      x,
      y,
      width: widthOf(text),
      weight: degree,
      state: slug === picked ? 'picked' : slug === hovered ? 'lit' : 'plain',
      pinned: false,
    };
  };
  const paintNames = () => {
    const wanted = islands.flatMap((island, place) =>
      inSight(island, island.radius) ? [islandName(island, place)] : [],
    );
    // Nearer by there is room for names of records: more, the nearer.
    const size = scale();
    const room = Math.min(160, Math.round(size * 220));
    const { left, right, top, bottom } = sight();
    let found = 0;
    for (const record of all) {
      if (found >= room) break;
      if (record.x < left || record.x > right || record.y < top || record.y > bottom) continue;
      wanted.push(recordName(record));
      found++;
    }
    for (const slug of [picked, hovered]) {
      const record = slug === undefined ? undefined : bySlug.get(slug);
      if (record && !wanted.some((name) => name.slug === record.slug)) wanted.push(recordName(record));
    }
    names.draw(wanted, [], toScreen, 0.9);
  };
  sigma.on('beforeRender', paintGround);
  sigma.on('afterRender', paintNames);

  let frame = 0;
  const work = () => {
    frame = 0;
    const now = waiting.splice(0, batch);
    for (const record of now)
      if (!graph.hasNode(record.slug))
        graph.addNode(record.slug, {
          x: record.x,
          y: -record.y,
          size: Math.min(9, 1.6 + Math.sqrt(record.degree) * 0.7),
          color: colour(record.type),
        });
    if (waiting.length > 0) plan();
    else joinDots();
  };
  const plan = () => {
    frame ||= requestAnimationFrame(work);
  };
  let joined = 0;
  /** Lines between dots that are there, the most connected first; some between two frames. */
  const joinDots = () => {
    const edge = mixed(css('--edge'), css('--paper'), 0.45);
    let added = 0;
    while (joined < ends.length && graph.size < mostLines && added < batch * 2) {
      const [a, b] = [all[ends[joined]!], all[ends[joined + 1]!]];
      joined += 2;
      if (!a || !b || !graph.hasNode(a.slug) || !graph.hasNode(b.slug) || graph.hasEdge(a.slug, b.slug))
        continue;
      graph.addEdge(a.slug, b.slug, { color: edge, size: 0.5 });
      added++;
    }
    if (added > 0 && joined < ends.length && graph.size < mostLines) requestAnimationFrame(joinDots);
  };
  const want = (records: readonly MapRecord[]) => {
    const room = mostDots - graph.order - waiting.length;
    if (room <= 0) return;
    waiting.push(...records.slice(0, room));
    plan();
  };
  /** Dots of islands that came into sight, in place of those that are far away. */
  const lookAround = () => {
    if (all.length <= mostDots || scale() < 0.12) return;
    const window = sight();
    const near = islands.flatMap((island, place) => (inSight(island, island.radius) ? [place] : []));
    const missing = near
      .flatMap((place) => byIsland[place] ?? [])
      .filter((record) => !graph.hasNode(record.slug) && inSight(record, 0, window))
      .slice(0, batch * 4);
    if (missing.length === 0) return;
    const excess = graph.order + missing.length - mostDots;
    if (excess > 0)
      for (const slug of dots()
        .filter((one) => !inSight(bySlug.get(one)!, 0, window))
        .slice(-excess))
        graph.dropNode(slug);
    want(missing);
  };
  let looking: ReturnType<typeof setTimeout> | undefined;
  camera.on('updated', () => {
    clearTimeout(looking);
    looking = setTimeout(lookAround, 150);
  });

  const look = ({ x, y }: Point, wanted: number) => {
    const target = { x: 0.5 + x / span, y: 0.5 - y / span, ratio: (scale() * camera.ratio) / wanted };
    if (calm) camera.setState(target);
    else camera.animate(target, { duration: 400 });
  };
  const bounds = () => ({
    left: Math.min(...islands.map(({ x, radius }) => x - radius)),
    right: Math.max(...islands.map(({ x, radius }) => x + radius)),
    top: Math.min(...islands.map(({ y, radius }) => y - radius)),
    bottom: Math.max(...islands.map(({ y, radius }) => y + radius)),
  });
  const overview = (still = false) => {
    if (islands.length === 0) return;
    const { left, right, top, bottom } = bounds();
    const { width, height } = sigma.getDimensions();
    const wanted = Math.min((width - 24) / (right - left), (height - 24) / (bottom - top));
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    if (still)
      camera.setState({
        x: 0.5 + middle.x / span,
        y: 0.5 - middle.y / span,
        ratio: (scale() * camera.ratio) / wanted,
      });
    else look(middle, wanted);
  };
  const goTo = (place: number) => {
    const island = islands[place];
    const { width, height } = sigma.getDimensions();
    if (island) look(island, Math.min(width, height) / (2.2 * island.radius));
  };
  const choose = (key: string | undefined) => {
    const island = /^island (\d+)$/.exec(key ?? '')?.[1];
    if (island !== undefined) goTo(Number(island));
    else {
      picked = key;
      onPick(key === undefined ? undefined : bySlug.get(key));
      sigma.scheduleRender();
    }
  };
  // Sigma asks the graphics card at every move and waits for it, which takes seconds where there is none: it is reckoned here.
  (sigma as unknown as { getNodeAtPosition: () => null }).getNodeAtPosition = () => null;
  const under = (event: Point): string | undefined => {
    const name = names.at(event);
    if (name !== undefined) return name;
    const { x, y } = sigma.viewportToGraph(event);
    let reach = 9 / scale();
    let found: string | undefined;
    graph.forEachNode((slug, dot) => {
      const distance = Math.hypot((dot.x as number) - x, (dot.y as number) - y);
      if (slug === anchor || distance >= reach) return;
      reach = distance;
      found = slug;
    });
    return found;
  };
  sigma.on('clickStage', ({ event }) => choose(under(event)));
  sigma.on('moveBody', ({ event }) => {
    const now = under(event);
    if (now === hovered) return;
    hovered = now;
    sigma.scheduleRender();
  });

  const repaint = () => {
    palette = new Map();
    for (const slug of dots()) graph.setNodeAttribute(slug, 'color', colour(bySlug.get(slug)!.type));
    const edge = mixed(css('--edge'), css('--paper'), 0.45);
    graph.updateEachEdgeAttributes((_, attributes) => ({ ...attributes, color: edge }));
    sigma.refresh();
  };
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', repaint);
  addEventListener('themechange', repaint);

  return {
    islands: (given) => {
      islands = given;
      // Sigma draws nothing of a graph without nodes, not even what stands around them.
      graph.mergeNode(anchor, { x: 0, y: 0, size: 0, hidden: true, color: '#000' });
      // First, for places on the screen to be known.
      sigma.refresh();
      overview(true);
    },
    records: (given) => {
      for (const record of given) {
        all.push(record);
        bySlug.set(record.slug, record);
        const members = byIsland[record.island];
        if (members) members.push(record);
        else byIsland[record.island] = [record];
      }
      want(given);
    },
    lines: (given) => {
      ends = given;
      if (waiting.length === 0) joinDots();
    },
    pick: (slug, go = false) => {
      picked = slug;
      const record = slug === undefined ? undefined : bySlug.get(slug);
      if (record && !graph.hasNode(record.slug)) {
        waiting.unshift(record);
        plan();
      }
      if (record && go) look(record, Math.max(scale(), 0.8));
      sigma.scheduleRender();
    },
    goTo,
    fit: () => overview(),
    zoom: (factor) => {
      const ratio = camera.ratio / factor;
      if (calm) camera.setState({ ratio });
      else camera.animate({ ratio }, { duration: 150 });
    },
    destroy: () => {
      cancelAnimationFrame(frame);
      clearTimeout(looking);
      dark.removeEventListener('change', repaint);
      removeEventListener('themechange', repaint);
      names.destroy();
      sigma.kill();
    },
  };
};
