import { type Drawing, drawingOf } from './drawing.ts';
import type { ExportOptions } from './options.ts';
import type { ExportEdge, ExportNode, GraphSource } from './source.ts';

/** A file that some program opens. */
export interface Format {
  readonly name: string;
  readonly mediaType: string;
  readonly extension: string;
  /** Who reads it, and what to know. */
  readonly description: string;
  /** A copy that another database is filled from: derived relationships belong to it unless they are asked away. */
  readonly copy?: boolean;
  /** The file in parts; a page of the graph is asked for when its part is taken. */
  write(source: GraphSource, options?: ExportOptions): AsyncIterable<string>;
}

/** A file as what stands around its nodes and relationships; absent: it has none of them. */
export interface Template {
  readonly open?: string;
  readonly node?: (node: ExportNode) => string;
  readonly between?: string;
  readonly edge?: (edge: ExportEdge) => string;
  readonly close?: string;
  /** Between two nodes and between two relationships. */
  readonly separator: string;
}

export const format = (about: Omit<Format, 'write'>, template: (drawing: Drawing) => Template): Format => ({
  ...about,
  async *write(source, options = {}) {
    const { open, node, between, edge, close, separator } = template(await drawingOf(source, options));
    if (open) yield open;
    const written = new Set<string>();
    if (node) {
      let first = true;
      for await (const page of source.nodes()) {
        if (page.length === 0) continue;
        yield (first ? '' : separator) + page.map(node).join(separator);
        first = false;
        if (edge) for (const { id } of page) written.add(id);
      }
    }
    if (between) yield between;
    if (edge) {
      let first = true;
      for await (const page of source.edges()) {
        // A node may have gone while the file was written: what leads to it goes too.
        const closed = node ? page.filter((e) => written.has(e.start) && written.has(e.end)) : page;
        if (closed.length === 0) continue;
        yield (first ? '' : separator) + closed.map(edge).join(separator);
        first = false;
      }
    }
    if (close) yield close;
  },
});
