import { knowingRelationships } from './relationships/knowing.ts';
import { makingRelationships } from './relationships/making.ts';
import { policyRelationships } from './relationships/policy.ts';
import { usingRelationships } from './relationships/using.ts';

/** Every relationship type. Direction is part of the meaning. */
export const relationshipTypes = [
  ...policyRelationships,
  ...makingRelationships,
  ...usingRelationships,
  ...knowingRelationships,
] as const;

export type RelationshipTypeName = (typeof relationshipTypes)[number]['name'];
