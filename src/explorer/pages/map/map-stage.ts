import { designOf, mixed } from '../../drawing/colour.ts';
import type { Point } from '../../drawing/graph.ts';
import { createNames } from '../../drawing/names.ts';
import { inSlices } from '../../drawing/slices.ts';
import { createSurface, type Dot, type Draft, type Sight, type Stroke } from '../../drawing/surface.ts';
import { familyOf } from '../../families.ts';
import { islandName, isNamesake, paintIslands, recordName } from './drawn.ts';
import type { MapIsland, MapRecord } from './read.ts';

/** Dots on the screen at once; of a larger map the most connected, and nearer by those of the islands in sight. */
const mostDots = 4_000;
const mostLines = 6_000;

export interface MapStage {
  readonly islands: (islands: readonly MapIsland[]) => void;
  readonly records: (records: readonly MapRecord[]) => void;
  readonly lines: (ends: Uint32Array) => void;
  readonly pick: (slug: string | undefined, go?: boolean) => void;
  readonly goTo: (island: number) => void;
  readonly fit: () => void;
  readonly zoom: (factor: number) => void;
  /** What is seen now; undefined: the whole map. */
  readonly sight: () => Sight | undefined;
  readonly see: (sight: Sight) => void;
  readonly destroy: () => void;
}

export interface MapEvents {
  readonly onPick: (record: MapRecord | undefined) => void;
  readonly onLook: () => void;
  /** More was drawn; `done`: all that will be, until somebody looks elsewhere. */
  readonly onFill: (drawn: { readonly dots: number; readonly lines: number; readonly done: boolean }) => void;
}

/** The map: islands at once, their records little by little, names where there is room. Throws without WebGL. */
export const createMapStage = (container: HTMLElement, events: MapEvents): MapStage => {
  const ground = document.createElement('canvas');
  ground.className = 'map-ground';
  container.append(ground);
  const names = createNames(container);
  let islands: readonly MapIsland[] = [];
  const all: MapRecord[] = [];
  const byIsland: MapRecord[][] = [];
  const bySlug = new Map<string, MapRecord>();
  let ends: Uint32Array | undefined;
  let picked: string | undefined;
  let hovered: string | undefined;
  /** Asked once: whoever asks the page for its looks makes it reckon all that has changed. */
  let palette = new Map<string, string>();
  const css = (name: string) => {
    const known = palette.get(name) ?? designOf(container)(name);
    palette.set(name, known);
    return known;
  };
  const colour = (type: string) => css(`--${familyOf(type)}`);

  const surface = createSurface(
    container,
    {
      onDrawn: () => {
        paintIslands(ground, islands, surface, (type, share) => mixed(colour(type), css('--paper'), share));
        paintNames();
      },
      onLook: () => {
        clearTimeout(looking);
        looking = setTimeout(() => void lookAround(), 150);
        events.onLook();
      },
      onClick: (at) => choose(under(at)),
      onMove: (at) => {
        const now = under(at);
        if (now === hovered) return;
        hovered = now;
        surface.paint();
      },
      onTheme: () => {
        palette = new Map();
        surface.paint();
        void recolour();
      },
    },
    { thinnest: 0.4, many: true },
  );

  /** Whether something, or a disc around it, is in the window. */
  const sees = () => {
    const { x, y, width, height } = surface.sight();
    return (point: Point, around = 0) =>
      Math.abs(point.x - x) < width / 2 + around && Math.abs(point.y - y) < height / 2 + around;
  };
  const stateOf = (slug: string) => (slug === picked ? 'picked' : slug === hovered ? 'lit' : 'plain');
  const paintNames = () => {
    const isSeen = sees();
    const wanted = islands.flatMap((island, place) =>
      isSeen(island, island.radius) ? [islandName(island, place)] : [],
    );
    // Nearer by there is room for names of records: more, the nearer.
    const room = Math.min(160, Math.round(surface.scale() * 220));
    let found = 0;
    const isFar = surface.scale() < 0.6;
    for (const record of all) {
      if (found >= room) break;
      // From afar the name of its island says it already.
      if (!isSeen(record) || (isFar && isNamesake(record, islands[record.island]))) continue;
      wanted.push(recordName(record, stateOf(record.slug)));
      found++;
    }
    for (const slug of [picked, hovered]) {
      const record = slug === undefined ? undefined : bySlug.get(slug);
      if (record && !wanted.some((name) => name.slug === slug))
        wanted.push(recordName(record, stateOf(slug!)));
    }
    names.draw(wanted, [], surface.toScreen, surface.window().width < 500 ? 0.78 : 0.9);
  };

  /** In a small window dots are smaller, or they would hide one another. */
  let finer = 1;
  const dotOf = ({ slug, x, y, type, degree }: MapRecord): Dot => ({
    key: slug,
    x,
    y,
    size: Math.min(9, 1.6 + Math.sqrt(degree) * 0.7) * finer,
    colour: colour(type),
  });
  /** Lines between records that are drawn, those of the most connected first. */
  const strokesFor = function* (draft: Draft): Generator<Stroke | undefined> {
    const edge = mixed(css('--edge'), css('--paper'), 0.8);
    for (let at = 0, count = 0; ends && at < ends.length && count < mostLines; at += 2) {
      const [from, to] = [all[ends[at]!]!.slug, all[ends[at + 1]!]!.slug];
      const drawn = draft.has(from) && draft.has(to);
      if (drawn) count++;
      yield drawn ? { key: `${from} ${to}`, from, to, colour: edge, size: 0.7 } : undefined;
    }
  };
  const told = (done: boolean) => {
    const { dots, strokes } = surface.count();
    events.onFill({ dots, lines: strokes, done });
  };
  let gone = false;
  const isGone = () => gone;
  const addDot = (record: MapRecord) => surface.add([dotOf(record)], []);
  const addStroke = (stroke: Stroke | undefined) => stroke && surface.add([], [stroke]);

  let taken = 0;
  const due = function* () {
    while (taken < Math.min(all.length, mostDots)) yield all[taken++]!;
  };
  let filling = false;
  /** What has come joins what is drawn: nothing that is there is touched. */
  const fill = async () => {
    if (filling) return;
    filling = true;
    while (taken < Math.min(all.length, mostDots) && (await inSlices(due(), addDot, isGone))) told(false);
    if (ends && (await inSlices(strokesFor(surface), addStroke, isGone))) told(true);
    filling = false;
    if (ends && !gone) await lookAround();
  };
  const recolour = async () => {
    const drawn = all.filter(({ slug }) => surface.has(slug));
    if (await inSlices(drawn, addDot, isGone)) await inSlices(strokesFor(surface), addStroke, isGone);
  };
  /** Each look ends what an earlier one began. */
  let looks = 0;
  let looking: ReturnType<typeof setTimeout> | undefined;
  /**
   * Nearer by, those of the islands in sight come in place of those that are far away: made beside what is drawn, then shown
   * at once.
   */
  const lookAround = async () => {
    if (filling || all.length <= mostDots || surface.scale() < 0.12) return;
    const look = ++looks;
    const stopped = () => gone || look !== looks;
    const isSeen = sees();
    const near = islands
      .flatMap((island, place) => (isSeen(island, island.radius) ? (byIsland[place] ?? []) : []))
      .filter((record) => isSeen(record))
      .slice(0, mostDots);
    if (near.every(({ slug }) => surface.has(slug))) return;
    const draft = surface.draft();
    const chosen = new Set([...near, ...all.slice(0, mostDots - near.length)]);
    if (!(await inSlices(chosen, (record) => draft.add([dotOf(record)], []), stopped))) return;
    const join = (stroke: Stroke | undefined) => stroke && draft.add([], [stroke]);
    if (!(await inSlices(strokesFor(draft), join, stopped))) return;
    draft.show();
    told(true);
  };

  const bounds = (): Sight | undefined => {
    if (islands.length === 0) return undefined;
    const left = Math.min(...islands.map(({ x, radius }) => x - radius));
    const right = Math.max(...islands.map(({ x, radius }) => x + radius));
    const top = Math.min(...islands.map(({ y, radius }) => y - radius));
    const bottom = Math.max(...islands.map(({ y, radius }) => y + radius));
    const { width, height } = surface.window();
    const scale = Math.min((width - 24) / (right - left), (height - 24) / (bottom - top));
    return { x: (left + right) / 2, y: (top + bottom) / 2, width: width / scale, height: height / scale };
  };
  const overview = (milliseconds: number) => {
    const wanted = bounds();
    if (wanted) surface.see(wanted, milliseconds);
  };
  const goTo = (place: number) => {
    const island = islands[place];
    if (island)
      surface.see({ x: island.x, y: island.y, width: 2.2 * island.radius, height: 2.2 * island.radius }, 400);
  };
  const choose = (key: string | undefined) => {
    const island = /^island (\d+)$/.exec(key ?? '')?.[1];
    if (island !== undefined) return goTo(Number(island));
    picked = key;
    events.onPick(key === undefined ? undefined : bySlug.get(key));
    surface.paint();
  };
  const under = (at: Point) => names.at(at) ?? surface.dotAt(at, 9);

  return {
    islands: (given) => {
      const first = islands.length === 0;
      islands = given;
      if (first) {
        overview(0);
        finer = Math.min(1, Math.max(0.55, surface.scale() / 0.3));
      }
      surface.paint();
    },
    records: (given) => {
      for (const record of given) {
        all.push(record);
        bySlug.set(record.slug, record);
        const members = byIsland[record.island];
        if (members) members.push(record);
        else byIsland[record.island] = [record];
      }
      void fill();
    },
    lines: (given) => {
      ends = given;
      void fill();
    },
    pick: (slug, go = false) => {
      picked = slug;
      const record = slug === undefined ? undefined : bySlug.get(slug);
      if (record && !surface.has(record.slug)) surface.add([dotOf(record)], []);
      if (record && go) {
        const { width, height } = surface.window();
        const scale = Math.max(surface.scale(), 0.8);
        surface.see({ x: record.x, y: record.y, width: width / scale, height: height / scale }, 400);
      }
      surface.paint();
    },
    goTo,
    fit: () => overview(400),
    zoom: surface.zoom,
    sight: () => {
      const [now, whole] = [surface.sight(), bounds()];
      const far = (a: number, b: number) => Math.abs(a - b) > 0.02 * now.width;
      return whole && (far(now.x, whole.x) || far(now.y, whole.y) || far(now.width, whole.width))
        ? now
        : undefined;
    },
    see: (sight) => surface.see(sight),
    destroy: () => {
      gone = true;
      clearTimeout(looking);
      names.destroy();
      surface.destroy();
    },
  };
};
