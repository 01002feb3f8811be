import { colourOf, cutText, edgeColour, edgeId } from '../drawing.ts';
import { type Format, format } from '../format.ts';

/** Control characters and halves of characters, which neither these programs nor the SVG they draw can hold. */
const shown = (text: string) =>
  text.replace(/\t/g, ' ').replace(/(?![\r\n])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu, '\ufffd');

/** One line: a file's comment must not end early. */
const oneLine = (text: string) => text.replace(/[\r\n]+/g, ' ');

/** A DOT string. Graphviz reads backslashes in it, and in labels entities such as `&lt;` too. */
const quoted = (text: string) =>
  `"${shown(text)
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/\r\n?|\n/g, '\\n')}"`;
const label = (text: string) => quoted(text.replaceAll('&', '&amp;'));

export const dot: Format = format(
  {
    name: 'dot',
    mediaType: 'text/vnd.graphviz',
    extension: 'dot',
    description: 'Graphviz: dot -Tsvg; with layout, neato -n.',
  },
  (drawing) => ({
    open: `${drawing.truncated ? `// ${oneLine(cutText(drawing.truncated)!)}\n` : ''}digraph "model-atlas" {
  graph [rankdir="LR", charset="UTF-8"];
  node [shape="box", style="rounded,filled", fontcolor="#ffffff", fontname="Noto Sans CJK SC"];
  edge [color="${edgeColour}", fontcolor="${edgeColour}", fontname="Noto Sans CJK SC", fontsize="9"];
`,
    node: (n) => {
      const position = drawing.position(n);
      const pos = position ? `, pos="${position.x * 3},${position.y * 3}"` : '';
      return `  ${quoted(n.id)} [label=${label(drawing.label(n))}, fillcolor="${colourOf(n.type)}", tooltip=${label(n.type)}, class=${quoted(n.type)}${pos}];\n`;
    },
    edge: (e) =>
      `  ${quoted(e.start)} -> ${quoted(e.end)} [id=${quoted(edgeId(e))}, label=${label(drawing.verb(e))}, class=${quoted(e.type)}];\n`,
    close: '}\n',
    separator: '',
  }),
);

/** An id that Mermaid cannot take for a word of its own; different for different ids. */
const word = (id: string) =>
  `n_${[...id].map((c) => (/[a-z0-9]/.test(c) ? c : c === '-' ? '_' : `X${c.codePointAt(0)!.toString(16)}X`)).join('')}`;

/** Text between quotes in Mermaid, where whatever means something is written as a number. */
const mermaidText = (text: string) =>
  oneLine(shown(text)).replace(/["#&<>`\\[\]{}()|;%*_~$]/g, (c) => `#${c.codePointAt(0)};`) || ' ';

export const mermaid: Format = format(
  {
    name: 'mermaid',
    mediaType: 'text/vnd.mermaid',
    extension: 'mmd',
    description:
      'Mermaid flowchart for small graphs: it draws 500 edges and 50,000 characters unless configured.',
  },
  (drawing) => {
    const types = new Set<string>();
    return {
      open: `flowchart LR\n${drawing.truncated ? `  %% ${oneLine(cutText(drawing.truncated)!).replace(/[{}]/g, ' ')}\n` : ''}`,
      node: (n) => {
        const known = types.has(n.type);
        types.add(n.type);
        const style = known
          ? ''
          : `  classDef ${n.type}_ fill:${colourOf(n.type)},stroke:${edgeColour},color:#ffffff\n`;
        return `${style}  ${word(n.id)}["${mermaidText(drawing.label(n))}"]:::${n.type}_\n`;
      },
      edge: (e) => `  ${word(e.start)} -->|"${mermaidText(drawing.verb(e))}"| ${word(e.end)}\n`,
      separator: '',
    };
  },
);
