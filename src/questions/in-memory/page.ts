import type { OrderKey } from '../../cypher/order.ts';
import type { Page, Where } from '../../cypher/selection.ts';
import type { Topology } from '../../engine/topology/topology.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { pickedInMemory } from './where.ts';

/** Which part of which list is asked for. */
export interface PageWanted {
  readonly types: readonly EntityTypeName[];
  readonly where?: Where;
  readonly order: readonly OrderKey[];
  readonly page: Page;
}

/** A page of a list, as the statement of cypher/compile.ts would find it: from the near end, one more than it holds where there are more. */
export interface PageFound {
  readonly rows: readonly { readonly id: string; readonly sortKey: string }[];
  readonly total: number;
  /** Whether there is anything at the cursor that the page begins at, or before it. */
  readonly behind: boolean;
}

/** The first place at or after `from` that is not `before` any more; the places before it all are. */
const firstNot = (from: number, to: number, before: (place: number) => boolean): number => {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** A page of a list in the order of names; undefined where it has another order, or memory cannot say what is in it. */
export const pageInMemory = (
  topology: Topology,
  { types, where, order, page }: PageWanted,
): PageFound | undefined => {
  const [key, ...others] = order;
  if (key?.by !== 'property' || key.property !== 'sortKey' || others.length > 0) return undefined;
  const { rank, inOrder, sortKeyAt, ids } = topology;
  const [after, before] = [page.after?.[0], page.before?.[0]];
  if ([after, before].some((cursor) => cursor !== undefined && typeof cursor !== 'string')) return undefined;
  const nodes = pickedInMemory(topology, types, where, { named: true });
  if (!nodes) return undefined;

  /** How many of the list lie before this sort key, or before and at it. */
  const upTo = (cursor: string, at: 'before' | 'at'): number => {
    const named = firstNot(0, inOrder.length, (place) => {
      const other = sortKeyAt(place);
      return other < cursor || (at === 'at' && other === cursor);
    });
    return firstNot(0, nodes.length, (place) => rank[nodes[place]!]! < named);
  };
  // Towards greater sort keys the cursor at which the list is left behind is `after`, in a descending list `before`.
  const [low, high] = (key.descending ? [before, after] : [after, before]) as (string | undefined)[];
  const first = low === undefined ? 0 : upTo(low, 'at');
  const end = Math.max(first, high === undefined ? nodes.length : upTo(high, 'before'));
  const rising = key.descending === page.backward;
  const length = Math.min(page.size + 1, end - first);
  const rows = Array.from({ length }, (_, i) => {
    const node = nodes[rising ? first + i : end - 1 - i]!;
    return { id: ids[node]!, sortKey: sortKeyAt(rank[node]!) };
  });
  const start = (page.backward ? before : after) as string | undefined;
  const behind =
    start !== undefined && (rising ? upTo(start, 'at') > 0 : upTo(start, 'before') < nodes.length);
  return { rows, total: nodes.length, behind };
};
