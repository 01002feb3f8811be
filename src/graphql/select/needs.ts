import type { GraphQLField } from 'graphql';
import type { Step } from '../../cypher/selection.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';

/** How a connection field is followed. */
export interface Connected {
  /** A name for the list, for its cursors: `Company.models`. */
  readonly name: string;
  readonly types: readonly EntityTypeName[];
  readonly abstract: boolean;
  readonly step: (args: Record<string, unknown>) => Step;
}

/** What a field needs from the statement that reads its object; kept in the field's extensions. */
export type Needs =
  | { readonly kind: 'properties'; readonly properties: readonly string[] }
  | { readonly kind: 'degree' }
  | { readonly kind: 'connection'; readonly connected: Connected }
  /** Below a connection: its edges, of this type. */
  | { readonly kind: 'edges'; readonly type: string }
  /** Below a connection or an edge: the relationship itself, of this type. */
  | { readonly kind: 'relationship'; readonly type: string }
  /** Below an edge, a connection or a relationship: the node at the far end. */
  | { readonly kind: 'far' }
  /** Below a relationship: its type and its two ends. */
  | { readonly kind: 'ends' }
  /** Below a path: properties of all its nodes. */
  | { readonly kind: 'node-properties'; readonly properties: readonly string[] }
  /** Below an answer that holds a graph: a part of it, of this type. */
  | { readonly kind: 'part'; readonly type: string };

export const needs = (value: Needs) => ({ atlas: value });

export const properties = (...names: string[]) => needs({ kind: 'properties', properties: names });

export const needsOf = (field: GraphQLField<unknown, unknown> | undefined): Needs | undefined =>
  field?.extensions.atlas as Needs | undefined;
