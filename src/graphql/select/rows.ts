import { encodeCursor } from '../../cypher/cursor.ts';
import type { FacetSource } from '../../cypher/facets.ts';
import type { Page } from '../../cypher/selection.ts';
import type { Value } from '../../cypher/statement.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { isEntityTypeName } from '../../ontology/ontology.ts';

/** A node as its statement returned it: stored properties, and a column for each connection. */
export interface NodeRow {
  readonly id: string;
  readonly labels?: readonly string[];
  readonly citations?: readonly string[];
  readonly [column: string]: Value | readonly string[] | undefined;
}

/** A relationship as its statement returned it; absent in a list that was not reached along one. */
export interface EdgeData {
  readonly id: string;
  readonly citations?: readonly string[];
  readonly type?: string;
  readonly start?: string;
  readonly end?: string;
  readonly [property: string]: Value | readonly string[] | undefined;
}

export interface EdgeRow {
  readonly node: NodeRow;
  readonly edge: EdgeData | undefined;
  readonly cursor: string;
  /** Its two ends, where they are at hand. */
  readonly ends?: { readonly start: NodeRow; readonly end: NodeRow };
}

/** One page of a list, in the order in which people read it. */
export interface ListRow {
  readonly edges: readonly EdgeRow[];
  readonly totalCount: number | undefined;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** What the whole list is, beyond this page: for its facets. */
  readonly source?: ListSource;
}

/** The records of a list, and whose connection it is; a list that starts a query is nobody's. */
export interface ListSource extends FacetSource {
  readonly owner?: string;
}

interface RawList {
  readonly e?: readonly { readonly n: NodeRow; readonly r?: EdgeData; readonly k?: Value[] }[];
  readonly t?: number;
  readonly x?: boolean;
}

/** Turns a statement's `{e, t, x}` into a page: drops the row that only tells whether there are more, restores order. */
export const toList = (value: Value, page: Page, fingerprint: string): ListRow => {
  const raw = (value ?? {}) as unknown as RawList;
  const found = raw.e ?? [];
  const more = found.length > page.size;
  const kept = more ? found.slice(0, page.size) : [...found];
  if (page.backward) kept.reverse();
  return {
    edges: kept.map((row) => ({
      node: row.n,
      edge: row.r,
      cursor: row.k ? encodeCursor(fingerprint, row.k) : '',
    })),
    totalCount: raw.t,
    hasNextPage: page.backward ? (raw.x ?? false) : more,
    hasPreviousPage: page.backward ? more : (raw.x ?? false),
  };
};

/** The type of a node that was read with its labels. */
export const typeOfRow = (row: NodeRow): EntityTypeName => {
  const type = row.labels?.find((l) => isEntityTypeName(l));
  if (type === undefined) throw new Error(`node ${row.id} has no label of the ontology`);
  return type as EntityTypeName;
};
