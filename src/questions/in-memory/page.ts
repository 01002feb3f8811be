import type { OrderKey } from '../../cypher/order.ts';
import type { Page, Where } from '../../cypher/selection.ts';
import type { Topology } from '../../engine/topology/topology.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { firstNot } from './in-order.ts';
import { type Candidates, candidatesInMemory, pickedInMemory, usualFewWork } from './where.ts';

/** Which part of which list is asked for. */
export interface PageWanted {
  readonly types: readonly EntityTypeName[];
  readonly where?: Where;
  readonly order: readonly OrderKey[];
  readonly page: Page;
  readonly wants: { readonly total: boolean };
}

/** A page of a list, as the statement of cypher/compile.ts would find it: from the near end, one more than it holds where there are more. */
export interface PageFound {
  readonly rows: readonly { readonly id: string; readonly sortKey: string }[];
  /** Undefined where it was not asked for, and not all were looked at. */
  readonly total: number | undefined;
  /** Whether there is anything at the cursor that the page begins at, or before it. */
  readonly behind: boolean;
}

/** A page of a list in the order of names; undefined where it has another order, or memory cannot say what is in it. */
export const pageInMemory = (
  topology: Topology,
  { types, where, order, page, wants }: PageWanted,
  fewWork = usualFewWork,
): PageFound | undefined => {
  const [key, ...others] = order;
  if (key?.by !== 'property' || key.property !== 'sortKey' || others.length > 0) return undefined;
  const [after, before] = [page.after?.[0], page.before?.[0]];
  if ([after, before].some((cursor) => cursor !== undefined && typeof cursor !== 'string')) return undefined;
  // Towards greater sort keys the cursor at which the list is left behind is `after`, in a descending list `before`.
  const [low, high] = (key.descending ? [before, after] : [after, before]) as (string | undefined)[];
  const start = (page.backward ? before : after) as string | undefined;
  const rising = key.descending === page.backward;
  const wanted = { low, high, start, rising, size: page.size };

  const candidates = where && !wants.total ? candidatesInMemory(topology, types, where, fewWork) : undefined;
  const few = candidates && firstOf(topology, candidates, wanted);
  if (few) return few;
  const picked = pickedInMemory(topology, types, where, { named: true });
  if (!picked) return undefined;
  const nodes: InOrder = { count: picked.length, at: (place) => picked[place]! };
  const { ids, rank, sortKeyAt } = topology;
  const { from, to } = between(topology, nodes, wanted);
  const length = Math.min(page.size + 1, to - from);
  const rows = Array.from({ length }, (_, i) => {
    const node = nodes.at(rising ? from + i : to - 1 - i);
    return { id: ids[node]!, sortKey: sortKeyAt(rank[node]!) };
  });
  const behind =
    start !== undefined &&
    (rising ? upTo(topology, nodes, start, 'at') > 0 : upTo(topology, nodes, start, 'before') < nodes.count);
  return { rows, total: nodes.count, behind };
};

interface Stretch {
  /** Sort keys between which the page lies. */
  readonly low: string | undefined;
  readonly high: string | undefined;
  /** The cursor that it begins at. */
  readonly start: string | undefined;
  /** Whether it begins at the smallest. */
  readonly rising: boolean;
  readonly size: number;
}

/** Entities in order. */
type InOrder = Pick<Candidates, 'count' | 'at'>;

/** How many of these, which are in order, lie before a sort key, or before and at it. */
const upTo = (
  { inOrder, rank, sortKeyAt }: Topology,
  { count, at: nodeAt }: InOrder,
  cursor: string,
  at: 'before' | 'at',
): number => {
  const named = firstNot(0, inOrder.length, (place) => {
    const other = sortKeyAt(place);
    return other < cursor || (at === 'at' && other === cursor);
  });
  return firstNot(0, count, (place) => rank[nodeAt(place)]! < named);
};

const between = (topology: Topology, nodes: InOrder, { low, high }: Stretch) => {
  const from = low === undefined ? 0 : upTo(topology, nodes, low, 'at');
  return {
    from,
    to: Math.max(from, high === undefined ? nodes.count : upTo(topology, nodes, high, 'before')),
  };
};

/** The page, found by asking one record after the other from where it begins; undefined where that takes too long. */
const firstOf = (topology: Topology, candidates: Candidates, wanted: Stretch): PageFound | undefined => {
  const { ids, rank, sortKeyAt } = topology;
  const { count, at, isPicked, most } = candidates;
  const { start, rising, size } = wanted;
  const { from, to } = between(topology, candidates, wanted);
  let left = most;
  let last = -1;
  const rows: PageFound['rows'][number][] = [];
  for (let i = 0; i < to - from && rows.length <= size; i++) {
    if (left-- <= 0) return undefined;
    const node = at(rising ? from + i : to - 1 - i);
    if (node !== last && isPicked(node)) rows.push({ id: ids[node]!, sortKey: sortKeyAt(rank[node]!) });
    last = node;
  }
  let behind = false;
  if (start !== undefined) {
    const edge = upTo(topology, candidates, start, rising ? 'at' : 'before');
    for (let i = rising ? edge - 1 : edge; i >= 0 && i < count && !behind; i += rising ? -1 : 1) {
      if (left-- <= 0) return undefined;
      behind = isPicked(at(i));
    }
  }
  return { rows, total: undefined, behind };
};
