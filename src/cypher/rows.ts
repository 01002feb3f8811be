import { AtlasError } from '../errors.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import { isEntityTypeName } from '../ontology/ontology.ts';
import type { RelationshipTypeName } from '../ontology/relationships.ts';
import type { StoredNode, StoredRelationship } from '../ontology/stored.ts';
import type { Value } from './statement.ts';

/*
 * Rows as statements return them. A row has the columns that its selection named: null where nothing is stored, absent
 * where nobody asked. So that "not asked" is never taken for "none", columns are not plain members: they are read by
 * `columnOf`, which throws where one is absent, or by fields that declare them (graphql/builder/reads.ts).
 */

declare const columns: unique symbol;

/** A row of which only some of these columns are there. */
export interface Columned<Columns> {
  readonly [columns]?: (columns: Columns) => Columns;
}

/** All columns that a row may have. */
export type ColumnsOf<Row> = Row extends Columned<infer Columns> ? Columns : never;

/** Stored properties as a statement gives them: null where one is absent. */
type Read<Stored> = {
  readonly [Name in keyof Stored]-?: Record<string, never> extends Pick<Stored, Name>
    ? Exclude<Stored[Name], undefined> | null
    : Stored[Name];
};

export type NodeColumns = Read<StoredNode> & { readonly '#degree': number };

/** A node; a column of its own type's fields, or a connection's, is under its name too. */
export interface NodeRow extends Columned<NodeColumns> {
  readonly id: string;
  /** Only where it may be of several types. */
  readonly labels?: readonly string[];
}

export type RelationshipColumns = Read<StoredRelationship> & {
  readonly type: RelationshipTypeName;
  /** Slugs of the entities it joins. */
  readonly start: string;
  readonly end: string;
};

export interface RelationshipRow extends Columned<RelationshipColumns> {
  readonly id: string;
  /** The entities it joins, where they were read with it. */
  readonly ends?: { readonly start: NodeRow; readonly end: NodeRow };
}

/** A list: `e` its rows, one more than the page has where there are more; `t` how many there are in all; `x` whether there is something behind. */
export interface ListValue {
  readonly e?: readonly { readonly n: NodeRow; readonly r?: RelationshipRow; readonly k?: Value[] }[];
  readonly t?: number;
  readonly x?: boolean;
}

/** A column of a statement's row that holds a node, a list or a relationship; null where there is none. */
export const nodeIn = (value: Value | undefined) => (value ?? null) as unknown as NodeRow | null;
export const listIn = (value: Value | undefined) => (value ?? null) as unknown as ListValue | null;
export const relationshipIn = (value: Value | undefined) =>
  (value ?? null) as unknown as RelationshipRow | null;

/** A row with its columns; those that were not fetched are undefined. */
export const rowOf = <Row extends object>(
  plain: { readonly [Name in Exclude<keyof Row, typeof columns>]: Row[Name] },
  fetched: { readonly [Name in keyof ColumnsOf<Row>]: ColumnsOf<Row>[Name] | undefined },
): Row => ({ ...plain, ...fetched }) as unknown as Row;

/** A column that a row must have. */
export const columnOf = <Row extends object, Name extends string & keyof ColumnsOf<Row>>(
  row: Row,
  name: Name,
): ColumnsOf<Row>[Name] => present(row, name) as ColumnsOf<Row>[Name];

/** The same, of columns whose names only the ontology knows. */
export const present = (row: object, name: string): unknown => {
  const value = (row as Record<string, unknown>)[name];
  if (value === undefined) throw new Error(`the column ${name} was not fetched`);
  return value;
};

/** Whether a row whose columns are all there, or at least its ends, is a relationship. */
export const isRelationshipRow = (row: NodeRow | RelationshipRow): row is RelationshipRow => 'start' in row;

/** The type of a node that was read with its labels. */
export const typeOfRow = (row: NodeRow): EntityTypeName => {
  const type = row.labels?.find(isEntityTypeName);
  if (type === undefined)
    throw new AtlasError(
      'BAD_DATA',
      `The record "${row.id}" has no type of the ontology among its labels (${(row.labels ?? []).join(', ')}).`,
      { record: row.id },
    );
  return type;
};
