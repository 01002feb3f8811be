import type { Point } from '../../drawing/graph.ts';
import { height, labelOf, letter, widthOf } from '../../drawing/label.ts';
import { escaped } from '../../escaped.ts';
import { familyOf, signs } from '../../families.ts';
import { inLanguage, type Language } from '../../words.ts';
import type { Seen } from './seen.ts';

/** Colours by their names in the design; as CSS variables where a page is around the picture. */
export type Palette = (name: string) => string;
export const fromPage: Palette = (name) => `var(--${name})`;

/** The picture as an SVG document by itself: what is seen, as it stands. */
export const svgOf = (
  { records, lines }: Pick<Seen, 'records' | 'lines'>,
  at: ReadonlyMap<string, Point>,
  { lang, palette, ground = false }: { lang: Language; palette: Palette; ground?: boolean },
): string => {
  const placed = records.flatMap((record) => {
    const place = at.get(record.slug);
    if (!place) return [];
    const label = labelOf(record.names, lang);
    return [{ ...record, place, label, width: widthOf(label) }];
  });
  const edge = 16;
  const left = Math.min(0, ...placed.map(({ place, width }) => place.x - width / 2)) - edge;
  const right = Math.max(0, ...placed.map(({ place, width }) => place.x + width / 2)) + edge;
  const top = Math.min(0, ...placed.map(({ place }) => place.y - height / 2)) - edge;
  const bottom = Math.max(0, ...placed.map(({ place }) => place.y + height / 2)) + edge;
  const box = `${left} ${top} ${right - left} ${bottom - top}`;
  const drawn = lines.flatMap(({ start, end, basis }) => {
    const [a, b] = [at.get(start), at.get(end)];
    if (!a || !b) return [];
    const dashes = basis === 'DERIVED' ? ' stroke-dasharray="6 4"' : '';
    return [`<path d="M${a.x} ${a.y}L${b.x} ${b.y}"${dashes}/>`];
  });
  const nodes = placed.map(({ slug, names, __typename, place, label, width }) => {
    const colour = palette(familyOf(__typename));
    const x = place.x - width / 2;
    return `<g id="${slug}"><title>${escaped(inLanguage(names, lang))}</title><rect x="${x}" y="${place.y - height / 2}" width="${width}" height="${height}" rx="${height / 2}" fill="${palette('raised')}" stroke="${colour}"/><path transform="translate(${x + 13} ${place.y})" d="${signs[familyOf(__typename)]}" fill="${colour}"/><text x="${x + 23}" y="${place.y + 4.5}" fill="${palette('ink')}">${escaped(label)}</text></g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${right - left}" height="${bottom - top}" font-family="system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif" font-size="${letter}">${
    ground
      ? `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" fill="${palette('paper')}"/>`
      : ''
  }<g stroke="${palette('edge')}" stroke-width="1.2" fill="none">${drawn.join('')}</g>${nodes.join('')}</svg>`;
};
