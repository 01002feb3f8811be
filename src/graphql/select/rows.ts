import { encodeCursor } from '../../cypher/cursor.ts';
import type { FacetSource } from '../../cypher/facets.ts';
import {
  type Columned,
  type ListValue,
  type NodeRow,
  type RelationshipRow,
  rowOf,
} from '../../cypher/rows.ts';
import type { Page } from '../../cypher/selection.ts';

/** A place in a list: a record, and the relationship that led to it; none in a list that starts a query. */
export interface EdgeRow extends Columned<EdgeColumns> {
  readonly node: NodeRow;
  readonly relationship: RelationshipRow | undefined;
}

interface EdgeColumns {
  readonly cursor: string;
  /** From the record whose list it is; null where no relationship led there. */
  readonly direction: 'out' | 'in' | null;
}

/** One page of a list, in the order in which people read it. */
export interface ListRow extends Columned<ListColumns> {
  /** What the whole list is, beyond this page: for its facets. */
  readonly source: ListSource;
}

interface ListColumns {
  readonly edges: readonly EdgeRow[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Null on an empty page. */
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** The records of a list, and whose connection it is; a list that starts a query is nobody's. */
export interface ListSource extends FacetSource {
  readonly owner?: string;
}

/** Whether a list is known to hold nothing at all, not only on this page. */
export const isEmpty = ({ t: total, e: rows }: ListValue, page: Page): boolean =>
  total === undefined
    ? rows?.length === 0 && page.size > 0 && page.after === undefined && page.before === undefined
    : total === 0;

/** Turns a statement's list into a page: drops the row that only tells whether there are more, restores order. */
export const toList = (value: ListValue, page: Page, fingerprint: string, source: ListSource): ListRow => {
  const more = value.e && value.e.length > page.size;
  const kept = value.e?.slice(0, page.size);
  if (page.backward) kept?.reverse();
  const edges = kept?.map(({ n: node, r: relationship, k }) =>
    rowOf<EdgeRow>(
      { node, relationship },
      { cursor: k && encodeCursor(fingerprint, k), direction: directionTo(node, relationship) },
    ),
  );
  // A page that begins at no cursor begins where its list does.
  const begins = (page.backward ? page.before : page.after) === undefined;
  const behind = begins ? value.e && false : value.x;
  const cursorAt = (place: number) => {
    const k = kept?.at(place)?.k;
    return k && encodeCursor(fingerprint, k);
  };
  return rowOf<ListRow>(
    { source },
    {
      edges,
      totalCount: value.t,
      hasNextPage: page.backward ? behind : more,
      hasPreviousPage: page.backward ? more : behind,
      startCursor: kept?.length === 0 ? null : cursorAt(0),
      endCursor: kept?.length === 0 ? null : cursorAt(-1),
    },
  );
};

/**
 * How a relationship leads to the record at its far end: a self loop leads out, no relationship leads nowhere. Undefined
 * where its ends were not asked for.
 */
const directionTo = (far: NodeRow, relationship: RelationshipRow | undefined) => {
  if (relationship === undefined) return null;
  const { start, end } = relationship as { readonly start?: string; readonly end?: string };
  if (start === undefined) return undefined;
  return start === far.id && end !== far.id ? 'in' : 'out';
};
