import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useHref } from '../address.ts';
import { colourOf, familyOf, signs, typeWords } from '../families.ts';
import { useWords, type Words } from '../words.ts';
import { type DrawnGraph, type Point, shortened, textWidth } from './graph.ts';
import { least, placed } from './placed.ts';
import { verbWords } from './verb.ts';

const letter = 13;
const height = 24;
const widest = 16;

/** Where the line from a box's middle towards a point leaves the box; `beside`: in the middle of the side that faces it. */
const border = (from: Point, to: Point, width: number, beside: boolean): Point => {
  if (beside) return { x: from.x + (to.x < from.x ? -width / 2 : width / 2), y: from.y };
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const scale = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : height / 2 / Math.abs(dy),
  );
  return { x: from.x + dx * scale, y: from.y + dy * scale };
};

/** How wide the place is that an element is in, in steps: not every pixel is worth another picture. 0: not known yet. */
const useWidth = (of: RefObject<Element | null>): number => {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const place = of.current?.parentElement;
    if (!place) return;
    const sizes = new ResizeObserver(() => setWidth(Math.floor(place.clientWidth / 24) * 24));
    sizes.observe(place);
    return () => sizes.disconnect();
  }, []);
  return width;
};

/**
 * A small graph with every name in it, as plain SVG: on the server too. Names are links; pointing at one lights what it is
 * joined to. For up to some 150 records.
 */
export const Picture = ({
  graph,
  label,
  aspect = 1.6,
  centre,
  around,
  pointed,
  lines,
}: {
  graph: DrawnGraph;
  /** What the picture shows, in a sentence. */
  label: string;
  aspect?: number;
  /** The record that it is about. */
  centre?: string;
  /** All the others, where each is joined to the centre: by what joins them. They stand in columns beside it, under these words. */
  around?: readonly { readonly verb: Words; readonly slugs: readonly string[] }[];
  /** A record that is pointed at elsewhere, as in the table beside it. */
  pointed?: string | undefined;
  /** The lines that are chosen or pointed at elsewhere, by their ids; a press on a line chooses it. */
  lines?: {
    readonly picked: ReadonlySet<string>;
    readonly pick: (id: string) => void;
    readonly pointed: string | undefined;
  };
}) => {
  const { say } = useWords();
  const href = useHref();
  const [own, setLit] = useState<string>();
  const lit =
    own ?? (pointed !== undefined && graph.nodes.some(({ slug }) => slug === pointed) ? pointed : undefined);
  const { nodes, edges } = graph;
  const labels = useMemo(
    () => new Map(nodes.map((n) => [n.slug, shortened(say(n.names), widest)])),
    [nodes, say],
  );
  const widthOf = (slug: string) => textWidth(labels.get(slug) ?? '') * letter + 30;
  const wanted = useMemo(() => {
    const boxOf = (slug: string) => ({ id: slug, width: widthOf(slug), height });
    return {
      boxes: nodes.map(({ slug }) => boxOf(slug)),
      links: edges.map(({ start, end }) => ({ source: start, target: end })),
      aspect,
      centre:
        centre !== undefined && around
          ? {
              box: boxOf(centre),
              around: around.map(({ verb, slugs }) => ({ heading: say(verb), boxes: slugs.map(boxOf) })),
            }
          : undefined,
    };
  }, [nodes, edges, labels, aspect, centre, around]);
  const frame = useRef<SVGSVGElement>(null);
  const width = useWidth(frame);
  const natural = useMemo(() => placed(wanted), [wanted]);
  // Where it would be too small to read it is made higher instead.
  const { places, headings, beside, from, box } = useMemo(
    () => (width && natural.box.width * least > width ? placed(wanted, width / least) : natural),
    [wanted, natural, width],
  );
  const near = new Set(edges.flatMap(({ start, end }) => (start === lit || end === lit ? [start, end] : [])));
  const dim = (...slugs: string[]) =>
    lit !== undefined && slugs.some((slug) => slug !== lit && !near.has(slug));
  return (
    <svg
      ref={frame}
      class="picture"
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      style={{
        maxWidth: `${Math.round(box.width * 1.15)}px`,
        '--natural': `${Math.round(box.width * least)}px`,
      }}
      role="group"
      aria-label={label}
      onMouseLeave={() => setLit(undefined)}
    >
      <g class="edges">
        {edges.map(({ id, type, start, end }) => {
          const [at, to] = [places.get(start), places.get(end)];
          if (!at || !to || start === end) return null;
          const trunk = (slug: string) => (slug === centre ? from : undefined);
          const a = trunk(start) ?? border(at, trunk(end) ?? to, widthOf(start), beside);
          const b = trunk(end) ?? border(to, trunk(start) ?? at, widthOf(end), beside);
          const isPicked = lines?.picked.has(id) ?? false;
          const isLit =
            isPicked || lines?.pointed === id || (lit !== undefined && (start === lit || end === lit));
          return (
            <g
              key={id}
              class={`${isLit ? 'lit' : lit === undefined ? '' : 'dim'}${isPicked ? ' picked' : ''}`}
              onClick={lines && (() => lines.pick(id))}
            >
              <line x1={a.x} y1={a.y} x2={b.x} y2={b.y}>
                <title>{`${labels.get(start)} ${say(verbWords(type))} ${labels.get(end)}`}</title>
              </line>
              {lines && <line class="target" x1={a.x} y1={a.y} x2={b.x} y2={b.y} />}
              {isLit && (
                <text x={(a.x + b.x) / 2} y={(a.y + b.y) / 2 + 3.5} class="verb">
                  {say(verbWords(type))}
                </text>
              )}
            </g>
          );
        })}
      </g>
      {headings.map(({ text, x, y, anchor }) => (
        <text key={`${anchor} ${text}`} class="heading" x={x} y={y} text-anchor={anchor}>
          {text}
        </text>
      ))}
      {nodes.map(({ slug, type, names }) => {
        const place = places.get(slug)!;
        const width = widthOf(slug);
        return (
          <a
            key={slug}
            href={href(`/e/${slug}`)}
            class={`node${dim(slug) ? ' dim' : ''}${slug === centre ? ' centre' : ''}`}
            style={{ '--colour': colourOf(type) }}
            aria-label={[
              labels.get(slug),
              ...(labels.get(slug) === say(names) ? [] : [say(names)]),
              say(typeWords(type)),
            ].join(', ')}
            onMouseEnter={() => setLit(slug)}
            onFocus={() => setLit(slug)}
            onBlur={() => setLit(undefined)}
          >
            <title>{`${say(names)} (${say(typeWords(type))})`}</title>
            <rect
              x={place.x - width / 2}
              y={place.y - height / 2}
              width={width}
              height={height}
              rx={height / 2}
            />
            <path
              class="sign"
              d={signs[familyOf(type)]}
              transform={`translate(${place.x - width / 2 + 13} ${place.y})`}
            />
            <text x={place.x - width / 2 + 22} y={place.y + 4.5}>
              {labels.get(slug)}
            </text>
          </a>
        );
      })}
    </svg>
  );
};
