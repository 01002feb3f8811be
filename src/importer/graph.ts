import type { Param } from '../cypher/statement.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import type { RelationshipTypeName } from '../ontology/relationships.ts';
import type { StoredNode, StoredRelationship } from '../ontology/stored.ts';
import type { Spot } from './problem.ts';

export type Properties = { readonly [name: string]: Param };

/** A node as it is to be stored. */
export interface SeedNode {
  readonly id: string;
  readonly type: EntityTypeName;
  readonly properties: StoredNode & Properties;
  /** Where it is defined first. */
  readonly at?: Spot;
}

/** A relationship as it is to be stored. */
export interface SeedRelationship {
  readonly id: string;
  readonly type: RelationshipTypeName;
  readonly from: string;
  readonly to: string;
  readonly properties: StoredRelationship & Properties;
  /** Where it is stated first. */
  readonly at?: Spot;
}

/** The graph that a seed describes: nodes by id, relationships by id, both without repetition. */
export interface SeedGraph {
  readonly nodes: readonly SeedNode[];
  readonly relationships: readonly SeedRelationship[];
}
