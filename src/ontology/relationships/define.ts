import { int, placing, type RelationshipType } from '../define.ts';
import type { EntityTypeName } from '../entities.ts';

/** A relationship type whose ends are names of the closed list of entity types. */
export const relationshipType = <const Name extends string>(
  name: Name,
  definition: Omit<RelationshipType<Name, EntityTypeName>, 'name' | 'fields'> & {
    fields?: RelationshipType['fields'];
  },
): RelationshipType<Name, EntityTypeName> => ({ fields: {}, ...definition, name });

export const organizations = ['Company', 'Institution', 'Agency'] as const;
export const makers = ['Company', 'Institution'] as const;

/** Shared by the types whose statements a source gives in an order of its own. */
export const position = placing(
  int(
    'Place in the order in which the source gives it among its neighbours; 1 is first. Null: no order is given.',
  ),
);
