import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { PlaceContext } from '../../address.ts';
import { graphicsStarted } from '../../drawing/graphics.ts';
import { labelOf, widthOf } from '../../drawing/label.ts';
import type { StageLine, StageNode } from '../../drawing/scene.ts';
import { sightIn, sightKeeper } from '../../drawing/sight.ts';
import { verbWords } from '../../drawing/verb.ts';
import { colourOf, familyOf, signs } from '../../families.ts';
import { useWords } from '../../words.ts';
import type { Line } from './data.ts';
import type { Stage } from './stage.ts';
import { fromPage, svgOf } from './svg.ts';
import type { GraphModel } from './use-graph.ts';
import { words } from './words.ts';

export interface Looks {
  /** Whom the reader points at. */
  readonly pointed: string | undefined;
  /** Relationships of a way that is highlighted. */
  readonly lit: ReadonlySet<string>;
}

/** All relationships between the same two records are one line. */
const bundled = (lines: readonly Line[]) => {
  const bundles = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.start === line.end) continue;
    const key = [line.start, line.end].sort().join(' ');
    bundles.set(key, [...(bundles.get(key) ?? []), line]);
  }
  return bundles;
};

const arrows = ['→', '↘', '↓', '↙', '←', '↖', '↑', '↗'];
const arrow = (from: { x: number; y: number }, to: { x: number; y: number }) =>
  arrows[Math.round((Math.atan2(to.y - from.y, to.x - from.x) / Math.PI) * 4 + 8) % 8]!;

/** What the stage is given: places, colours, and who stands out. */
const sceneOf = (
  { view, seen }: GraphModel,
  { pointed, lit }: Looks,
  lang: 'zh' | 'en',
): { nodes: StageNode[]; lines: StageLine[] } => {
  const picked = new Set(view.picked);
  const pinned = new Set(view.pinned);
  const focus = pointed !== undefined ? new Set([pointed]) : picked;
  const near = new Set(focus);
  const litEnds = new Set<string>();
  const weights = new Map<string, number>();
  for (const { id, start, end } of seen.lines) {
    if (focus.has(start)) near.add(end);
    if (focus.has(end)) near.add(start);
    if (lit.has(id)) for (const slug of [start, end]) litEnds.add(slug);
    for (const slug of [start, end]) weights.set(slug, (weights.get(slug) ?? 0) + 1);
  }
  // What is picked stands out; what is pointed at or on a way also makes the rest step back.
  const anybody = pointed !== undefined || litEnds.size > 0;
  const standsOut = litEnds.size > 0 && pointed === undefined ? litEnds : near;
  const nodes = seen.records.flatMap(({ slug, names, __typename, degree }): StageNode[] => {
    const place = view.at.get(slug);
    if (!place) return [];
    const label = labelOf(names, lang);
    return [
      {
        slug,
        label,
        colour: colourOf(__typename),
        sign: signs[familyOf(__typename)],
        ...place,
        width: widthOf(label),
        weight: (weights.get(slug) ?? 0) * 1000 + degree,
        state: picked.has(slug) ? 'picked' : standsOut.has(slug) ? 'lit' : anybody ? 'dim' : 'plain',
        pinned: pinned.has(slug),
      },
    ];
  });
  const at = (slug: string) => view.at.get(slug);
  const lines = [...bundled(seen.lines)].flatMap(([key, bundle]): StageLine[] => {
    const [{ start, end }] = bundle as [Line];
    if (!at(start) || !at(end)) return [];
    const isLit = bundle.some(({ id }) => lit.has(id));
    const isNear = litEnds.size === 0 || pointed !== undefined ? focus.has(start) || focus.has(end) : false;
    const named = isLit || isNear;
    return [
      {
        key,
        from: start,
        to: end,
        derived: bundle.every(({ basis }) => basis === 'DERIVED'),
        state:
          isLit || (isNear && pointed !== undefined) ? 'lit' : isNear ? 'near' : anybody ? 'dim' : 'plain',
        ...(named
          ? {
              label: [
                ...new Set(
                  bundle.map(
                    (line) => `${verbWords(line.type)[lang]} ${arrow(at(line.start)!, at(line.end)!)}`,
                  ),
                ),
              ]
                .slice(0, 2)
                .join(' · '),
            }
          : {}),
      },
    ];
  });
  return { nodes, lines };
};

/** The picture: by WebGL where there is any, else as still SVG, which is also what the server sends. */
export const StageView = ({
  graph,
  looks,
  onPoint,
  onLine,
  onReady,
  onLook,
}: {
  graph: GraphModel;
  looks: Looks;
  onPoint: (slug: string | undefined) => void;
  onLine: (start: string, end: string) => void;
  onReady: (stage: Stage | undefined) => void;
  onLook: () => void;
}) => {
  const { lang, say } = useWords();
  const { root } = useContext(PlaceContext);
  const holder = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | undefined>(undefined);
  const [state, setState] = useState<'still' | 'live' | 'none'>('still');
  const sight = useRef(sightKeeper(() => stage.current?.sight()));
  const latest = useRef({ graph, onPoint, onLine, onLook });
  latest.current = { graph, onPoint, onLine, onLook };
  const scene = sceneOf(graph, looks, lang);
  const first = useRef(scene);
  first.current = scene;
  const { arranged } = graph;
  useEffect(() => {
    if (!arranged) return;
    let stopped = false;
    const start = async () => {
      const [{ createStage }] = await Promise.all([import('./stage.ts'), graphicsStarted()]);
      if (stopped || !holder.current) return;
      const made = createStage(holder.current, {
        onPick: (slug, more) => {
          const { view, pick } = latest.current.graph;
          if (slug === undefined) pick(more ? view.picked : []);
          else if (!more) pick([slug]);
          else
            pick(
              view.picked.includes(slug) ? view.picked.filter((one) => one !== slug) : [...view.picked, slug],
            );
        },
        onLine: (key) => latest.current.onLine(...(key.split(' ') as [string, string])),
        onPoint: (slug) => latest.current.onPoint(slug),
        onMove: (slug, place) =>
          void latest.current.graph.change((view) => ({
            ...view,
            at: new Map([...view.at, [slug, place]]),
            pinned: [...new Set([...view.pinned, slug])],
          })),
        onLook: () => {
          latest.current.onLook();
          sight.current.plan();
        },
      });
      stage.current = made;
      made.show(first.current.nodes, first.current.lines);
      const seen = sightIn(location.search);
      if (seen) made.see(seen);
      else made.fit();
      setState('live');
      onReady(made);
    };
    start().catch(() => {
      // What sigma had begun to build.
      holder.current?.replaceChildren();
      setState('none');
    });
    return () => {
      stopped = true;
      sight.current.stop();
      stage.current?.destroy();
      stage.current = undefined;
      onReady(undefined);
    };
  }, [arranged]);
  useEffect(() => {
    stage.current?.show(scene.nodes, scene.lines);
  });
  // More, or less, of it than before may be out of sight.
  const { at } = graph.view;
  const before = useRef(at);
  useEffect(() => {
    if (before.current !== at && state === 'live') sight.current.plan();
    before.current = at;
  }, [at, state]);
  const { records, lines } = graph.seen;
  const slugs = records.map(({ slug }) => slug).join(',');
  const image = `${root}export/svg?records=${slugs}&layout=force&lang=${lang.toUpperCase()}`;
  return (
    <div class="picture-window">
      {state === 'none' && <p class="notice no-webgl">{say(words.noWebgl)}</p>}
      <div
        class="stage"
        ref={holder}
        role="img"
        aria-label={say(words.summary, records.length, lines.length)}
        data-state={state}
      />
      {!arranged && (
        <>
          <p class="placing quiet" role="status">
            {say(words.placing)}
          </p>
          <noscript>
            <img src={image} alt={say(words.summary, records.length, lines.length)} />
          </noscript>
        </>
      )}
      {state !== 'live' && (
        <div
          class="still"
          aria-hidden="true"
          dangerouslySetInnerHTML={{ __html: svgOf(graph.seen, graph.view.at, { lang, palette: fromPage }) }}
        />
      )}
    </div>
  );
};
