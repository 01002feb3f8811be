import type { EntityTypeName } from '../ontology/entities.ts';
import { entityType } from '../ontology/ontology.ts';

/** `a model`, `an agency`: how messages speak of a record. */
export const nounOf = (type: EntityTypeName): string => {
  const noun = entityType(type).label.en.toLowerCase();
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
};

export const nounsOf = (types: readonly EntityTypeName[]): string => types.map(nounOf).join(' or ');
