import { creditText } from '../../credits.ts';
import { colourOf, cutText, type Drawing, edgeColour, edgeId, graphName } from '../../drawing.ts';
import type { Picture } from '../../picture.ts';
import { sourceTexts } from '../../properties.ts';
import { roomOf, shortened, textWidth } from '../../scale.ts';
import type { ExportEdge, ExportNode } from '../../source.ts';
import { element, xml } from '../../xml.ts';

export interface Held {
  readonly nodes: readonly ExportNode[];
  readonly edges: readonly ExportEdge[];
}

export interface Svg {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const ink = '#1f2328';
const paper = '#ffffff';
const margin = 24;
const fonts = "'Noto Sans SC', system-ui, 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

const short = (value: number) => Math.round(value * 10) / 10;

const text = (
  content: string,
  at: { x: number; y: number; size: number },
  more: Record<string, string | number> = {},
) => element('text', { x: short(at.x), y: short(at.y), 'font-size': short(at.size), ...more }, xml(content));

/** A line of text with a light edge around its letters, readable above lines. */
const halo = { 'paint-order': 'stroke', stroke: paper, 'stroke-width': 3, 'stroke-linejoin': 'round' };

/** What is told when the pointer rests on something: first what it is, then who says so. */
export const told = (drawing: Drawing, n: ExportNode): string =>
  [
    `${drawing.label(n)} (${drawing.typeLabel(n.type)})`,
    ...(drawing.summary(n) ? [drawing.summary(n)!] : []),
    ...sourceTexts(n.properties),
  ].join('\n');

type Point = { readonly x: number; readonly y: number };

/** Where a line from one node to another begins and ends: at their rims, with room for the arrow. */
const rims = (from: Point, to: Point, start: number, end: number) => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  return {
    from: { x: from.x + dx * start, y: from.y + dy * start },
    to: { x: to.x - dx * (end + 1), y: to.y - dy * (end + 1) },
    length: length - start - end,
  };
};

interface Line {
  readonly edge: ExportEdge;
  readonly path: string;
  readonly middle: Point;
  readonly length: number;
}

const lineOf = (
  picture: Picture,
  edge: ExportEdge,
  place: number,
  of: number,
  radius: (id: string) => number,
): Line => {
  const [a, b] = [picture.at(edge.start)!, picture.at(edge.end)!];
  if (edge.start === edge.end) {
    const r = radius(edge.start) + 4;
    const path = `M${short(a.x - 3)},${short(a.y - r + 3)} a${r},${r} 0 1 1 6,0`;
    return { edge, path, middle: { x: a.x, y: a.y - 2 * r }, length: 0 };
  }
  const { from, to, length } = rims(a, b, radius(edge.start), radius(edge.end));
  if (picture.layout === 'columns' && Math.abs(to.x - from.x) > 60) {
    const bend = (to.x - from.x) / 2;
    const path = `M${short(from.x)},${short(from.y)} C${short(from.x + bend)},${short(from.y)} ${short(to.x - bend)},${short(to.y)} ${short(to.x)},${short(to.y)}`;
    return { edge, path, middle: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, length };
  }
  // Parallel relationships side by side: bent to either side, the further the more of them.
  const bent = of === 1 ? 0 : (place - (of - 1) / 2) * 26 * (edge.start < edge.end ? 1 : -1);
  const [mx, my] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const whole = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const control = { x: mx - ((to.y - from.y) / whole) * bent, y: my + ((to.x - from.x) / whole) * bent };
  const path =
    bent === 0
      ? `M${short(from.x)},${short(from.y)} L${short(to.x)},${short(to.y)}`
      : `M${short(from.x)},${short(from.y)} Q${short(control.x)},${short(control.y)} ${short(to.x)},${short(to.y)}`;
  return { edge, path, middle: { x: (mx + control.x) / 2, y: (my + control.y) / 2 }, length };
};

/** All relationships as lines; those between the same two nodes know of each other. */
const linesOf = (picture: Picture, { nodes, edges }: Held, drawing: Drawing): Line[] => {
  const radii = new Map(nodes.map((n) => [n.id, drawing.radius(n)]));
  const pairs = new Map<string, ExportEdge[]>();
  for (const edge of edges) {
    const key = [edge.start, edge.end].sort().join(' ');
    pairs.set(key, [...(pairs.get(key) ?? []), edge]);
  }
  return [...pairs.values()].flatMap((same) =>
    same.map((edge, i) => lineOf(picture, edge, i, same.length, (id) => radii.get(id)!)),
  );
};

type Box = readonly [left: number, top: number, right: number, bottom: number];
const touches = (a: Box, b: Box) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

/** Verbs on lines that have room for them, where neither a node, nor a name, nor another verb is. */
const verbs = (drawing: Drawing, picture: Picture, { nodes }: Held, lines: readonly Line[]): string[] => {
  if (!drawing.namesEdges) return [];
  const size = 9;
  const taken: Box[] = nodes.map((n) => {
    const { x, y, degree } = picture.at(n.id)!;
    const room = roomOf(drawing.label(n), degree, nodes.length);
    return [x - room.side, y - room.above, x + room.side, y + room.below];
  });
  return lines.flatMap(({ edge, middle, length }) => {
    const verb = drawing.verb(edge);
    const width = textWidth(verb, size);
    const box: Box = [
      middle.x - width / 2,
      middle.y - size * 0.8,
      middle.x + width / 2,
      middle.y + size * 0.5,
    ];
    if ((length > 0 && length < width * 0.6) || taken.some((one) => touches(one, box))) return [];
    taken.push(box);
    return text(
      verb,
      { x: middle.x, y: middle.y + size / 3, size },
      { 'text-anchor': 'middle', fill: '#57606a', ...halo },
    );
  });
};

const paths = (
  drawing: Drawing,
  picture: Picture,
  nodes: ReadonlyMap<string, ExportNode>,
  lines: readonly Line[],
) =>
  lines.map(({ edge, path }) => {
    const within = picture.at(edge.start)!.island === picture.at(edge.end)!.island;
    const sentence = `${drawing.label(nodes.get(edge.start)!)} — ${drawing.verb(edge)} → ${drawing.label(nodes.get(edge.end)!)}`;
    return element(
      'path',
      {
        class: 'edge',
        d: path,
        'data-id': edgeId(edge),
        ...(within ? {} : { 'stroke-opacity': short(drawing.line.opacity * 50) / 100 }),
      },
      element('title', {}, xml([sentence, ...sourceTexts(edge.properties)].join('\n'))),
    );
  });

const disc = (drawing: Drawing, picture: Picture, n: ExportNode): string => {
  const { x, y } = picture.at(n.id)!;
  const [radius, size] = [drawing.radius(n), drawing.fontSize(n)];
  return element(
    'g',
    { class: 'node', 'data-id': n.id },
    element('title', {}, xml(told(drawing, n))) +
      element('circle', { cx: x, cy: y, r: radius, fill: colourOf(n.type) }) +
      text(
        shortened(drawing.label(n)),
        { x, y: y + radius + size * 1.02, size },
        { 'text-anchor': 'middle', ...halo },
      ),
  );
};

const islands = ({ islands: all, bounds }: Picture): string[] =>
  all.map(({ name, x, y, radius, size, type }) => {
    const largest = (bounds.right - bounds.left) / 70;
    const letters = Math.max(13, Math.min(largest, (radius * 1.9) / Math.max(1, textWidth(name, 1))));
    const where = { x, y: y - radius - letters * 0.35, size: letters };
    return (
      element('circle', { cx: x, cy: y, r: radius, fill: colourOf(type), 'fill-opacity': 0.07 }) +
      text(name, where, {
        class: 'island',
        'text-anchor': 'middle',
        'font-weight': 600,
        'data-size': size,
        ...halo,
      })
    );
  });

const headings = (drawing: Drawing, { columns }: Picture): string[] =>
  columns.map(({ type, x, y }) =>
    text(
      drawing.typeLabel(type),
      { x, y: y - 14, size: 15 },
      { class: 'column', 'text-anchor': 'middle', 'font-weight': 600, fill: colourOf(type) },
    ),
  );

interface Entry {
  readonly label: string;
  readonly colour: string;
}

/** Types that there are, the most frequent first, in as many lines as they need. */
const legend = (entries: readonly Entry[], at: Point, width: number, size: number) => {
  let [x, y] = [at.x, at.y];
  const drawn = entries.map(({ label, colour }) => {
    const needed = size * 1.6 + textWidth(label, size) + size;
    if (x > at.x && x + needed > at.x + width) {
      x = at.x;
      y += size * 1.7;
    }
    const one =
      element('circle', {
        cx: short(x + size / 2),
        cy: short(y - size * 0.35),
        r: short(size / 2),
        fill: colour,
      }) + text(label, { x: x + size * 1.3, y, size });
    x += needed;
    return one;
  });
  return { drawn, bottom: y };
};

/** The whole picture: lines below nodes, a legend below both. */
export const drawSvg = (drawing: Drawing, held: Held, marked = ''): Svg => {
  const picture = drawing.picture!;
  const { nodes, edges } = held;
  const byId = new Map(nodes.map((n) => [n.id, n]));
  const lines = linesOf(picture, held, drawing);
  const above =
    picture.columns.length > 0
      ? 40
      : picture.islands.length > 0
        ? (picture.bounds.right - picture.bounds.left) / 40
        : 0;
  const [left, top] = [picture.bounds.left - margin, picture.bounds.top - margin - above];
  const width = Math.max(320, picture.bounds.right + margin - left);
  const small = Math.max(11, width / 130);
  const counts = new Map<string, number>();
  for (const { type } of nodes) counts.set(type, (counts.get(type) ?? 0) + 1);
  const entries = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([type, count]) => ({ label: `${drawing.typeLabel(type)} ${count}`, colour: colourOf(type) }));
  const { drawn, bottom } = legend(
    entries,
    { x: left + margin, y: picture.bounds.bottom + margin + small },
    width - 2 * margin,
    small,
  );
  const cut = cutText(drawing.truncated);
  // What asks to be named is named where the picture is seen.
  const named = drawing.credits
    .filter(({ licence, attribution }) => licence ?? attribution)
    .map((credit) => creditText(credit, drawing.lang));
  const below = [...(cut ? [cut] : []), ...named];
  const height = bottom + margin + below.length * small * 1.8 - top;
  const scaled = Math.min(1, 1_600 / width);
  const about = `${nodes.length} nodes, ${edges.length} relationships${cut ? `; ${cut}` : ''}`;
  const whence = drawing.sources.map((line) => `source: ${line}`);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [left, top, width, height].map(short).join(' '),
      width: Math.round(width * scaled),
      height: Math.round(height * scaled),
      role: 'img',
      'aria-label': `${graphName}: ${about}`,
      'font-family': fonts,
      fill: ink,
    },
    [
      element('title', {}, xml(graphName)),
      element('desc', {}, xml([about, ...whence].join('\n'))),
      '<defs><marker id="arrow" viewBox="0 0 6 6" refX="6" refY="3" markerWidth="6" markerHeight="6" orient="auto">' +
        `<path d="M0,0.6 L6,3 L0,5.4 z" fill="${edgeColour}"/></marker></defs>`,
      element('rect', {
        x: short(left),
        y: short(top),
        width: short(width),
        height: short(height),
        fill: paper,
      }),
      `<g class="all"${marked}>`,
      ...islands(picture),
      ...headings(drawing, picture),
      element(
        'g',
        {
          class: 'edges',
          fill: 'none',
          stroke: edgeColour,
          'stroke-width': drawing.line.width,
          'stroke-opacity': drawing.line.opacity,
          'marker-end': 'url(#arrow)',
        },
        paths(drawing, picture, byId, lines).join('\n'),
      ),
      ...nodes.map((n) => disc(drawing, picture, n)),
      ...verbs(drawing, picture, held, lines),
      '</g>',
      element('g', { class: 'legend' }, drawn.join('')),
      ...below.map((line, i) =>
        text(line, { x: left + margin, y: bottom + (i + 1) * small * 1.8, size: small }, { fill: '#57606a' }),
      ),
    ].join('\n'),
  );
  return { text: `${svg}\n`, width, height };
};
