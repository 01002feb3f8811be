import type { EntityTypeName } from '../ontology/entities.ts';
import type { RelationshipTypeName } from '../ontology/relationships.ts';

/** One step along relationships from a node to others. */
export interface Step {
  /** Empty: any type. */
  readonly relationships: readonly RelationshipTypeName[];
  readonly direction: 'out' | 'in' | 'both';
  /** Types to check at the far end; empty where the ontology already leaves no other. */
  readonly labels: readonly EntityTypeName[];
}
