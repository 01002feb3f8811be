import { badInput } from '../errors.ts';
import { type Drawing, drawingOf, type Positions } from './drawing.ts';
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
  /** It has no place for anything about the file itself, such as what it is taken from. */
  readonly bare?: boolean;
  /** Whether and when nodes have positions in it. */
  readonly positions: Positions;
  /** The file in parts; a page of the graph is asked for when its part is taken. Throws before the first part what cannot be done. */
  write(source: GraphSource, options?: ExportOptions): AsyncIterable<string | Uint8Array>;
}

/** A file as what stands around its nodes and relationships; absent: it has none of them. */
export interface Template {
  readonly open?: string;
  readonly node?: (node: ExportNode) => string;
  readonly between?: string;
  readonly edge?: (edge: ExportEdge) => string;
  /** What is only known once everything has been written is a function. */
  readonly close?: string | (() => string);
  /** Between two nodes and between two relationships. */
  readonly separator: string;
}

/** A layout is refused where there is no place for it: nobody should wait for what nobody sees. */
export const checkLayout = (
  { name, positions }: Pick<Format, 'name' | 'positions'>,
  { layout }: ExportOptions,
) => {
  if (positions === 'none' && layout !== undefined && layout !== 'none')
    throw badInput(`layout: ${name} has no positions. Leave layout out, or take another format.`, {
      argument: 'layout',
    });
};

export const format = (
  about: Omit<Format, 'write' | 'positions'> & { readonly positions?: Positions },
  template: (drawing: Drawing, options: ExportOptions) => Template | Promise<Template>,
): Format => {
  const positions = about.positions ?? 'none';
  return {
    ...about,
    positions,
    async *write(source, options = {}) {
      checkLayout({ name: about.name, positions }, options);
      const { open, node, between, edge, close, separator } = await template(
        await drawingOf(source, options, positions),
        options,
      );
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
      const last = typeof close === 'function' ? close() : close;
      if (last) yield last;
    },
  };
};

/** All nodes and relationships at once, for files that cannot be written in parts; refused beyond the bound. */
export const heldGraph = async (
  source: GraphSource,
  most: { readonly nodes: number; readonly edges: number },
  tooMany: (what: 'nodes' | 'edges', seen: number) => Error,
): Promise<{ readonly nodes: ExportNode[]; readonly edges: ExportEdge[] }> => {
  const nodes: ExportNode[] = [];
  const edges: ExportEdge[] = [];
  for await (const page of source.nodes()) {
    nodes.push(...page);
    if (nodes.length > most.nodes) throw tooMany('nodes', nodes.length);
  }
  const ids = new Set(nodes.map(({ id }) => id));
  for await (const page of source.edges()) {
    edges.push(...page.filter(({ start, end }) => ids.has(start) && ids.has(end)));
    if (edges.length > most.edges) throw tooMany('edges', edges.length);
  }
  return { nodes, edges };
};
