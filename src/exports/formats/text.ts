import { aboutLines, colourOf, edgeColour, edgeId } from '../drawing.ts';
import { type Format, format } from '../format.ts';
import { rounded } from '../layout/graph.ts';
import { lineHeight } from '../scale.ts';
import { seeThrough } from './json.ts';

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
    positions: 'optional',
    description:
      'Graphviz: dot -Tsvg for up to about 300 nodes; with layout, neato -n -Tsvg, for any number.',
  },
  (drawing) => ({
    open: `${aboutLines(drawing)
      .map((line) => `// ${oneLine(shown(line))}\n`)
      .join('')}digraph "model-atlas" {
  graph [rankdir="LR", charset="UTF-8"];
  node [shape="box", style="rounded,filled", fontcolor="#ffffff", fontname="Noto Sans CJK SC", margin="0.03,0.02", width="0.3", height="0.2", penwidth="0"];
  edge [color="${seeThrough(edgeColour, drawing.line.opacity)}", fontcolor="${edgeColour}", fontname="Noto Sans CJK SC", fontsize="9", arrowsize="0.6"];
`,
    node: (n) => {
      const position = drawing.position(n);
      // In points, upwards; the box stands in the middle of the room for a disc with its name below.
      const middle = (drawing.fontSize(n) * lineHeight) / 2;
      const pos = position ? `, pos="${position.x},${rounded(-position.y - middle)}"` : '';
      return `  ${quoted(n.id)} [label=${label(drawing.label(n))}, fontsize="${drawing.fontSize(n)}", fillcolor="${colourOf(n.type)}", tooltip=${label(drawing.typeLabel(n.type))}, class=${quoted(n.type)}${pos}];\n`;
    },
    edge: (e) =>
      `  ${quoted(e.start)} -> ${quoted(e.end)} [id=${quoted(edgeId(e))}, ${drawing.positioned && !drawing.namesEdges ? '' : `label=${label(drawing.verb(e))}, `}tooltip=${label(drawing.verb(e))}, class=${quoted(e.type)}];\n`,
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
      open: `flowchart LR\n${aboutLines(drawing)
        .map((line) => `  %% ${oneLine(shown(line)).replace(/[{}]/g, ' ')}\n`)
        .join('')}`,
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
