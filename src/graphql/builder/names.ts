import type { EntityTypeName } from '../../ontology/entities.ts';
import { isEntityTypeName, organizationTypeNames } from '../../ontology/ontology.ts';

/** `ModelType` → `MODEL_TYPE`; `medical_types` → `MEDICAL_TYPES`. */
export const constant = (name: string): string => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase();

/** `ModelType` → `modelType`. */
export const camel = (name: string): string => name[0]!.toLowerCase() + name.slice(1);

/** The GraphQL type that stands for any of these entity types. */
export const targetName = (types: readonly EntityTypeName[]): EntityTypeName | 'Organization' | 'Entity' =>
  types.length === 1
    ? types[0]!
    : types.every((t) => organizationTypeNames.includes(t))
      ? 'Organization'
      : 'Entity';

/** The filter that fits a target: interfaces share one. */
export const whereName = (types: readonly EntityTypeName[]): string =>
  types.length === 1 ? `${types[0]}Where` : 'EntityWhere';

/** A Relay id: opaque to clients, unique over all types. */
export const encodeId = (type: string, slug: string): string =>
  Buffer.from(`${type}:${slug}`).toString('base64url');

/** The type and slug in a Relay id, or undefined when it is none of ours. */
export const decodeId = (id: string): { type: EntityTypeName; slug: string } | undefined => {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const [, type, slug] = /^([A-Za-z]+):([a-z0-9-]+)$/.exec(text) ?? [];
  return type && slug && isEntityTypeName(type) ? { type, slug } : undefined;
};
