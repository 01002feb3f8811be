import { compileList } from '../cypher/compile.ts';
import { listIn, type NodeRow } from '../cypher/rows.ts';
import type { NodeSelection, Where } from '../cypher/selection.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import { entityTypeNames } from '../ontology/ontology.ts';
import type { Asker } from './asker.ts';
import type { Truncated } from './found.ts';

/** Entities that a filter picks, as the selection wants them. */
export interface Picked {
  readonly ids: readonly string[];
  readonly nodes: ReadonlyMap<string, NodeRow>;
  readonly truncated: Truncated | undefined;
}

/** The first entities of these types (none: any) that the filter picks, by name, and how many there are. One statement. */
export const pickEntities = async (
  asker: Asker,
  { types, where, limit }: { types: readonly EntityTypeName[]; where: Where; limit: number },
  selection: NodeSelection,
): Promise<Picked> => {
  const [row] = await asker.read(
    compileList({
      types: types.length > 0 ? types : entityTypeNames,
      where: { and: [types.length > 1 ? { type: { in: types } } : {}, where] } as Where,
      order: [{ by: 'property', property: 'sortKey', descending: false }],
      page: { size: limit, backward: false },
      node: selection,
      wants: { cursors: false, total: true, behind: false },
    }),
  );
  const list = listIn(row?.list)!;
  const found = list.t!;
  const nodes = new Map(list.e!.slice(0, limit).map(({ n }) => [n.id, n]));
  const advice = 'Raise limit, or narrow with where or types.';
  return {
    ids: [...nodes.keys()],
    nodes,
    truncated: found > limit ? { reason: 'limit', limit, found, advice } : undefined,
  };
};
