import type { Drawing } from '../drawing.ts';
import type { Template } from '../format.ts';
import type { ExportEdge, ExportNode } from '../source.ts';

export const json = (value: unknown) => JSON.stringify(value);
export const jsonType = 'application/json';

/** A JSON object with two lists in it; `head` is what stands before them, `tail` after. */
export const lists = (
  [nodes, edges]: readonly [string, string],
  parts: {
    head?: string;
    tail?: string | (() => string);
    node: (n: ExportNode) => unknown;
    edge: (e: ExportEdge) => unknown;
  },
): Template => ({
  open: `{${parts.head ?? ''}"${nodes}":[\n`,
  node: (n) => json(parts.node(n)),
  between: `\n],"${edges}":[\n`,
  edge: (e) => json(parts.edge(e)),
  close: () => `\n]${typeof parts.tail === 'function' ? parts.tail() : (parts.tail ?? '')}}\n`,
  separator: ',\n',
});

export const metadata = (drawing: Drawing) => `"metadata":${json(drawing.metadata)},\n`;

/** A colour with an opacity, as CSS writes it. */
export const seeThrough = (colour: string, opacity: number): string =>
  `${colour}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`;
