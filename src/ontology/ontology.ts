import type { EntityType, Field, RelationshipType } from './define.ts';
import { type EntityTypeName, entityTypes } from './entities.ts';
import { type RelationshipTypeName, relationshipTypes } from './relationships.ts';

/** By which field, along which relationship, in which direction, an entity of one type reaches which others. */
export interface ConnectionField {
  readonly name: string;
  readonly owner: EntityTypeName;
  readonly relationship: RelationshipType<RelationshipTypeName, EntityTypeName>;
  readonly direction: 'out' | 'in';
  /** What is at the other end; never empty. */
  readonly targets: readonly EntityTypeName[];
}

type Relationship = RelationshipType<RelationshipTypeName, EntityTypeName>;

const types = new Map<string, EntityType<EntityTypeName>>(entityTypes.map((t) => [t.name, t]));
const relationships = new Map<string, Relationship>(
  relationshipTypes.map((r) => [r.name, r as Relationship]),
);

export const entityType = (name: EntityTypeName): EntityType<EntityTypeName> => types.get(name)!;
export const isEntityTypeName = (name: string): name is EntityTypeName => types.has(name);
export const entityTypeNames: readonly EntityTypeName[] = entityTypes.map((t) => t.name);
export const organizationTypeNames: readonly EntityTypeName[] = entityTypes
  .filter((t) => t.organization)
  .map((t) => t.name);

export const relationshipType = (name: RelationshipTypeName): Relationship => relationships.get(name)!;
export const isRelationshipTypeName = (name: string): name is RelationshipTypeName => relationships.has(name);
export const relationshipTypeNames: readonly RelationshipTypeName[] = relationshipTypes.map((r) => r.name);

/** The entity type whose records stand under this key in seed files; undefined when there is none. */
export const entityTypeByPlural = (plural: string): EntityType<EntityTypeName> | undefined =>
  entityTypes.find((t) => t.plural === plural);

/** Every (from, to) that the relationship type allows. */
export const allowedPairs = (r: Relationship): (readonly [EntityTypeName, EntityTypeName])[] =>
  r.pairs.flatMap(([from, to]) => from.flatMap((f) => to.map((t) => [f, t] as const)));

const buildConnections = (owner: EntityTypeName): ReadonlyMap<string, ConnectionField> => {
  const fields = new Map<string, ConnectionField>();
  for (const relationship of relationships.values()) {
    for (const direction of ['out', 'in'] as const) {
      const reachable = allowedPairs(relationship)
        .map(([from, to]) => (direction === 'out' ? ([from, to] as const) : ([to, from] as const)))
        .filter(([near]) => near === owner)
        .map(([, far]) => far);
      for (const [name, wanted] of Object.entries(relationship[direction])) {
        const targets = [...new Set(reachable)].filter((t) => wanted === 'any' || wanted.includes(t));
        if (targets.length === 0) continue;
        if (fields.has(name)) throw new Error(`${owner}.${name} is named by two relationship types`);
        fields.set(name, { name, owner, relationship, direction, targets });
      }
    }
  }
  return fields;
};

const connections = new Map(entityTypeNames.map((name) => [name, buildConnections(name)]));

/** The connection fields of an entity type, by name. */
export const connectionsOf = (owner: EntityTypeName): ReadonlyMap<string, ConnectionField> =>
  connections.get(owner)!;

/** The fields that relationship types have of their own, each once, with the types that have it. */
export const relationshipFields = (): (readonly [
  name: string,
  field: Field,
  types: readonly RelationshipTypeName[],
])[] => {
  const found = new Map<string, { field: Field; types: RelationshipTypeName[] }>();
  for (const type of relationships.values()) {
    for (const [name, field] of Object.entries(type.fields)) {
      const known = found.get(name) ?? { field, types: [] };
      known.types.push(type.name);
      found.set(name, known);
    }
  }
  return [...found].map(([name, { field, types }]) => [name, field, types]);
};
