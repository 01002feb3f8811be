import { type Drawing, drawingOf } from '../drawing.ts';
import { checkLayout, type Format, format } from '../format.ts';
import { json, jsonType as mediaType, metadata } from './json.ts';

const columns = ['id', 'label', 'type', 'x', 'y', 'island', 'degree'];

/** A tenth of a pixel is finer than any screen. */
const rounded = (value: number | undefined) => (value === undefined ? null : Math.round(value * 10) / 10);

/** What very many points are drawn from: a row a node, relationships as pairs of rows; each on a line of its own. */
export const points: Format = format(
  {
    name: 'points',
    mediaType,
    extension: 'json',
    positions: 'always',
    description:
      'Very many points from arrays (cosmos.gl, deck.gl, regl): a row for each node, as columns says, and links as pairs of numbers of rows. new Float32Array(file.nodes.flatMap(n => [n[3], n[4]])); new Float32Array(file.links.flat()). Nothing else of records is in it.',
  },
  (drawing) => {
    const rows = new Map<string, number>();
    return {
      open: `{${metadata(drawing)}"columns":${json(columns)},\n"nodes":[\n`,
      node: (n) => {
        rows.set(n.id, rows.size);
        const place = drawing.picture?.at(n.id);
        const { x, y } = drawing.position(n) ?? {};
        const degree = place?.degree ?? n.degree ?? null;
        return json([n.id, drawing.label(n), n.type, rounded(x), rounded(y), place?.island ?? null, degree]);
      },
      between: '\n],"links":[\n',
      edge: ({ start, end }) => json([rows.get(start), rows.get(end)]),
      close: '\n]}\n',
      separator: ',\n',
    };
  },
);

const list = ({ metadata: { islands = [], ...about }, picture }: Drawing) =>
  `{"metadata":${json(about)},\n"nodes":${picture?.nodes ?? 0},"links":${picture?.edges ?? 0},"islands":[\n${islands
    .map(({ name, type, size, x, y, radius }) =>
      json({ name, type, size, x: rounded(x), y: rounded(y), radius: rounded(radius) }),
    )
    .join(',\n')}\n]}\n`;

/** The communities alone: a small answer, to be drawn before all that is in them. */
export const islands: Format = {
  name: 'islands',
  mediaType,
  extension: 'json',
  positions: 'none',
  description:
    'Communities of the graph, the largest first: the name and type of what is most connected in each, how many nodes it has, and its disc in the layout islands, as in the file points. Without nodes and links, which it counts.',
  async *write(source, options = {}) {
    checkLayout(islands, options);
    yield list(await drawingOf(source, { ...options, layout: 'islands' }, 'required'));
  },
};
