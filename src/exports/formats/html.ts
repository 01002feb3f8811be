import { creditText } from '../credits.ts';
import { type Drawing, edgeId, graphName } from '../drawing.ts';
import type { Format } from '../format.ts';
import { maximumLayout } from '../picture.ts';
import { sourceTexts } from '../properties.ts';
import { xml } from '../xml.ts';
import { pageScript, pageStyle } from './html/script.ts';
import { drawSvg, type Held } from './svg/draw.ts';
import { drawn } from './svg.ts';

const words = {
  zh: { find: '查找名称', closer: '放大', farther: '缩小', all: '全图', close: '关闭', from: '来源：' },
  en: {
    find: 'Find a name',
    closer: 'Zoom in',
    farther: 'Zoom out',
    all: 'All',
    close: 'Close',
    from: 'Source: ',
  },
} as const;

/** JSON inside a script element: nothing in it may end the element. */
const embedded = (value: unknown) =>
  JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const dataOf = (drawing: Drawing, { nodes, edges }: Held) => ({
  words: words[drawing.lang],
  nodes: Object.fromEntries(
    nodes.map((n) => [
      n.id,
      {
        label: drawing.label(n),
        type: drawing.typeLabel(n.type),
        ...(drawing.summary(n) ? { summary: drawing.summary(n) } : {}),
        sources: sourceTexts(n.properties),
      },
    ]),
  ),
  edges: edges.map((e) => ({
    id: edgeId(e),
    start: e.start,
    end: e.end,
    verb: drawing.verb(e),
    sources: sourceTexts(e.properties),
  })),
});

/** What the picture is taken from, with a way there. */
const credits = ({ credits: given, lang }: Drawing): string =>
  given.length === 0
    ? ''
    : `<footer>${words[lang].from}${given
        .map((credit) => {
          const { url, ...rest } = credit;
          const text = xml(creditText(rest, lang));
          return url ? `<a href="${xml(url)}" rel="noreferrer">${text}</a>` : text;
        })
        .join(' · ')}</footer>\n`;

const page = (drawing: Drawing, held: Held): string => {
  const say = words[drawing.lang];
  return `<!doctype html>
<html lang="${drawing.lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
<title>${xml(graphName)}</title>
<style>${pageStyle}</style>
<body>
<main>
${drawSvg(drawing, held).text}</main>
<nav>
<input id="find" list="names" placeholder="${say.find}" aria-label="${say.find}" autocomplete="off">
<datalist id="names"></datalist>
<button id="closer" aria-label="${say.closer}">+</button>
<button id="farther" aria-label="${say.farther}">−</button>
<button id="all">${say.all}</button>
</nav>
${credits(drawing)}<aside id="panel" aria-live="polite" hidden></aside>
<script type="application/json" id="data">${embedded(dataOf(drawing, held))}</script>
<script>${pageScript}</script>
</body>
</html>
`;
};

export const html: Format = {
  name: 'html',
  mediaType: 'text/html',
  extension: 'html',
  positions: 'required',
  description: `One page that needs nothing else and no network: the picture to zoom and to move, with names to find and every source a click away. At most ${maximumLayout.nodes} nodes and ${maximumLayout.edges} relationships.`,
  async *write(source, options = {}) {
    const { drawing, held } = await drawn(source, options, 'html');
    yield page(drawing, held);
  },
};
