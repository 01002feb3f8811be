import { useContext } from 'preact/hooks';
import { PlaceContext } from '../../address.ts';
import type { Format } from '../../page.ts';
import { save } from '../../parts/save.ts';
import { TakeAway } from '../../parts/take-away.tsx';
import { useWords } from '../../words.ts';
import { type Palette, svgOf } from './svg.ts';
import type { GraphModel } from './use-graph.ts';
import { words } from './words.ts';

const chunk = <T,>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));

/** A question whose answer goes through exactly what is seen. */
const questionOf = ({ records, lines }: GraphModel['seen']) => {
  const slugs = chunk(
    records.map(({ slug }) => slug),
    100,
  );
  const ids = chunk(
    lines.map(({ id }) => id),
    100,
  );
  const declared = [...slugs.map((_, n) => `$s${n}: [String!]!`), ...ids.map((_, n) => `$r${n}: [ID!]!`)];
  const fields = [
    ...slugs.map(
      (_, n) => `  s${n}: entities(where: { slug: { in: $s${n} } }, first: 100) { nodes { slug } }`,
    ),
    ...ids.map((_, n) => `  r${n}: nodes(ids: $r${n}) { id }`),
  ];
  return {
    query: `query Shown(${declared.join(', ')}) {\n${fields.join('\n')}\n}`,
    variables: Object.fromEntries([
      ...slugs.map((list, n) => [`s${n}`, list]),
      ...ids.map((list, n) => [`r${n}`, list]),
    ]) as Record<string, string[]>,
  };
};

const computed: Palette = (name) =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** Everything that may be taken of the picture: as it looks, and as every format of its records and relationships. */
export const Take = ({ graph, formats }: { graph: GraphModel; formats: readonly Format[] }) => {
  const { lang, say } = useWords();
  const { root } = useContext(PlaceContext);
  const { seen, view } = graph;
  const svg = () => svgOf(seen, view.at, { lang, palette: computed, ground: true });
  const name = `model-atlas-${view.roots[0] ?? 'graph'}`;
  const png = async () => {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg())}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    // Twice its size, and no larger than browsers draw.
    const scale = Math.min(2, 8_000 / Math.max(image.width, image.height));
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => blob && save(blob, `${name}.png`), 'image/png');
  };
  const gephi = () => {
    const file = new URL(`${root}export/gexf`, location.href);
    file.search = `records=${seen.records.map(({ slug }) => slug).join(',')}&lang=${lang.toUpperCase()}`;
    // Gephi Lite tells the format by how the address ends.
    file.hash = 'atlas.gexf';
    return `https://lite.gephi.org/?file=${encodeURIComponent(file.href)}`;
  };
  return (
    <TakeAway formats={formats} question={seen.records.length > 0 ? questionOf(seen) : undefined}>
      <h3>{say(words.picture)}</h3>
      <div class="take-shelf">
        <button
          type="button"
          class="button"
          onClick={() => save(new Blob([svg()], { type: 'image/svg+xml' }), `${name}.svg`)}
        >
          SVG
        </button>
        <button type="button" class="button" onClick={png}>
          PNG
        </button>
      </div>
      <p class="gephi">
        <a
          href="https://lite.gephi.org/"
          target="_blank"
          rel="noopener noreferrer"
          onClick={(event) => {
            event.currentTarget.href = gephi();
          }}
        >
          {say(words.gephi)}
        </a>
        <br />
        <span class="quiet">{say(words.gephiAbout)}</span>
      </p>
    </TakeAway>
  );
};
