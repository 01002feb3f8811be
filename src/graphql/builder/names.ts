import type { EntityTypeName } from '../../ontology/entities.ts';
import { organizationTypeNames } from '../../ontology/ontology.ts';

/** `ModelType` → `MODEL_TYPE`; `medical_types` → `MEDICAL_TYPES`. */
export const constant = (name: string): string => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase();

/** `ModelType` → `modelType`. */
export const camel = (name: string): string => name[0]!.toLowerCase() + name.slice(1);

/** A GraphQL type whose values are entities. */
export type Target = EntityTypeName | 'Organization' | 'Entity';

/** The GraphQL type that stands for any of these entity types. */
export const targetName = (types: readonly EntityTypeName[]): Target =>
  types.length === 1
    ? types[0]!
    : types.every((t) => organizationTypeNames.includes(t))
      ? 'Organization'
      : 'Entity';

/** The filter that fits a target: interfaces share one. */
export const whereName = (types: readonly EntityTypeName[]): string =>
  types.length === 1 ? `${types[0]}Where` : 'EntityWhere';
