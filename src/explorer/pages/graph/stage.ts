import { designOf, mixed } from '../../drawing/colour.ts';
import type { Point } from '../../drawing/graph.ts';
import { padding } from '../../drawing/label.ts';
import { createNames } from '../../drawing/names.ts';
import type { StageLine, StageNode } from '../../drawing/scene.ts';
import { createSurface, type Dot, type Sight, type Stroke } from '../../drawing/surface.ts';

/** The picture of the graph view: dots, lines, and names above them, with what hands do to it. */

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
  /** What is seen now; undefined: the whole picture, as `fit` has it. */
  readonly sight: () => Sight | undefined;
  readonly see: (sight: Sight) => void;
  /** How many of these are outside the window. */
  readonly outside: (slugs: readonly string[]) => number;
  readonly destroy: () => void;
}

/** Throws where the browser has no WebGL. */
export const createStage = (container: HTMLElement, events: StageEvents): Stage => {
  let nodes: readonly StageNode[] = [];
  let lines: readonly StageLine[] = [];
  const names = createNames(container);
  let dragged: { readonly slug: string; place?: Point } | undefined;

  const under = (at: Point) => names.at(at) ?? surface.dotAt(at, 9);
  const surface = createSurface(
    container,
    {
      onDrawn: () => names.draw(nodes, lines, surface.toScreen, surface.scale()),
      onLook: events.onLook,
      onClick: (at, more) => {
        const slug = under(at);
        const line = slug === undefined ? surface.strokeAt(at, 6) : undefined;
        if (line === undefined) events.onPick(slug, more);
        else events.onLine(line);
      },
      onMove: (at) => events.onPoint(under(at)),
      onDown: (at) => {
        const slug = under(at);
        dragged = slug === undefined ? undefined : { slug };
        return dragged !== undefined;
      },
      onDrag: (at) => {
        if (!dragged) return;
        const place = surface.toPicture(at);
        dragged.place = place;
        surface.move(dragged.slug, place);
        nodes = nodes.map((node) => (node.slug === dragged!.slug ? { ...node, ...place } : node));
      },
      onUp: () => {
        if (dragged?.place)
          events.onMove(dragged.slug, { x: Math.round(dragged.place.x), y: Math.round(dragged.place.y) });
        dragged = undefined;
      },
      onLeave: () => events.onPoint(undefined),
      onTheme: () => draw(),
    },
    { thinnest: 1 },
  );

  const draw = () => {
    const css = designOf(container);
    const [edge, accent, paper] = [css('--edge'), css('--accent'), css('--paper')];
    const near = mixed(css('--quiet'), paper, 0.75);
    const lineColours = { plain: edge, near, lit: accent, dim: mixed(edge, paper, 0.3) };
    const colour = (value: string) => css(/^var\((--[a-z-]+)\)$/.exec(value)?.[1] ?? '') || value;
    surface.only(
      nodes.map(({ slug, x, y, colour: own, state }): Dot => {
        const shade = colour(own);
        return {
          key: slug,
          x,
          y,
          colour: state === 'dim' ? mixed(shade, paper, 0.35) : shade,
          size: state === 'picked' ? 8 : 6,
          over: state === 'dim' ? 0 : 1,
        };
      }),
      lines.map(
        ({ key, from, to, state, derived }): Stroke => ({
          key,
          from,
          to,
          colour: lineColours[state],
          size: state === 'lit' ? 2.2 : 1.5,
          dashed: derived,
          over: state === 'lit' ? 3 : state === 'near' ? 2 : state === 'plain' ? 1 : 0,
        }),
      ),
    );
  };

  /** The whole picture; no larger than a little over its own size, in a large window half as large again. */
  const whole = (): Sight | undefined => {
    if (nodes.length === 0) return undefined;
    const left = Math.min(...nodes.map(({ x, width }) => x - width / 2));
    const right = Math.max(...nodes.map(({ x, width }) => x + width / 2));
    const top = Math.min(...nodes.map(({ y }) => y - 14));
    const bottom = Math.max(...nodes.map(({ y }) => y + 14));
    const { width, height } = surface.window();
    const scale = Math.min(
      Math.max(1.15, Math.min(1.5, width / 1000, height / 700)),
      Math.max(40, width - 2 * padding) / (right - left),
      Math.max(40, height - 2 * padding) / (bottom - top),
    );
    return { x: (left + right) / 2, y: (top + bottom) / 2, width: width / scale, height: height / scale };
  };

  return {
    show: (nextNodes, nextLines) => {
      nodes = nextNodes;
      lines = nextLines;
      draw();
    },
    fit: (animated = false) => {
      const wanted = whole();
      if (wanted) surface.see(wanted, animated ? 250 : 0);
    },
    zoom: surface.zoom,
    sight: () => {
      const [now, all] = [surface.sight(), whole()];
      const far = (a: number, b: number) => Math.abs(a - b) > 0.02 * now.width;
      return all && (far(now.x, all.x) || far(now.y, all.y) || far(now.width, all.width)) ? now : undefined;
    },
    see: (sight) => surface.see(sight),
    outside: (slugs) => {
      const wanted = new Set(slugs);
      const { width, height } = surface.window();
      return nodes.filter((node) => {
        const { x, y } = surface.toScreen(node);
        return wanted.has(node.slug) && (x < 0 || y < 0 || x > width || y > height);
      }).length;
    },
    destroy: () => {
      names.destroy();
      surface.destroy();
    },
  };
};
