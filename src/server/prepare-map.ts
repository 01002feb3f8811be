import { drawingOf } from '../exports/drawing.ts';
import { computeLayout } from '../exports/layout/compute.ts';
import type { Placement } from '../exports/layout/graph.ts';
import { keepLayouts, keyOf, layoutsFile } from '../exports/layout/kept.ts';
import { listedGraph, withoutDerived } from '../exports/source.ts';
import { preparedFile, readPrepared } from '../importer/prepared.ts';

/**
 * The build places the map of the seed that it has prepared, in either language, so that its first visitor does not wait for
 * that. Another graph is placed when its map is asked for.
 */
export const prepareMap = async (seed = preparedFile, file = layoutsFile): Promise<void> => {
  const graph = (await readPrepared(seed))?.graph;
  if (graph === undefined) return;
  const source = withoutDerived(
    listedGraph(
      graph.nodes.map(({ id, type, properties: { nameZh, nameEn } }) => ({
        id,
        type,
        labels: ['Entity', type],
        // All of a record that a layout depends on.
        properties: { ...(nameZh && { nameZh }), ...(nameEn && { nameEn }) },
      })),
      graph.relationships.map(({ id, type, from, to, properties: { basis } }) => ({
        id,
        type,
        start: from,
        end: to,
        properties: { basis },
      })),
    ),
  );
  const layouts = new Map<string, Placement>();
  for (const lang of ['zh', 'en'] as const)
    await drawingOf(
      source,
      {
        lang,
        layout: 'islands',
        place: async (asked) => {
          const placement = computeLayout(asked);
          layouts.set(keyOf(asked), placement);
          return placement;
        },
      },
      'required',
    );
  await keepLayouts(layouts, file);
};
