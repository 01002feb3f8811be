import { overLimit } from '../../errors.ts';
import { type Drawing, drawingOf } from '../drawing.ts';
import { checkLayout, type Format, heldGraph } from '../format.ts';
import type { ExportOptions } from '../options.ts';
import { maximumLayout } from '../picture.ts';
import type { GraphSource } from '../source.ts';
import { drawSvg, type Held } from './svg/draw.ts';

const about = { name: 'svg', positions: 'required' } as const;

/** The graph and how it is drawn; what is too large for a picture is refused. */
export const drawn = async (
  source: GraphSource,
  options: ExportOptions,
  name: string,
): Promise<{ readonly drawing: Drawing; readonly held: Held }> => {
  const layout = options.layout === 'none' ? 'auto' : options.layout;
  checkLayout({ ...about, name }, options);
  const drawing = await drawingOf(source, { ...options, ...(layout ? { layout } : {}) }, 'required');
  const held = await heldGraph(source, maximumLayout, (what, seen) =>
    overLimit(`${name}: ${what}`, maximumLayout[what], seen, 'Export less, or a format that is no picture.'),
  );
  return { drawing, held };
};

export const svg: Format = {
  ...about,
  mediaType: 'image/svg+xml',
  extension: 'svg',
  description: `A picture, to be looked at in any browser: at most ${maximumLayout.nodes} nodes and ${maximumLayout.edges} relationships; without layout, the one that suits the size. Names are text, drawn with the fonts of whoever opens it.`,
  async *write(source, options = {}) {
    const { drawing, held } = await drawn(source, options, 'svg');
    yield drawSvg(drawing, held).text;
  },
};
