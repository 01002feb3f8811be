import type { EntityTypeName } from '../ontology/entities.ts';
import { entityType } from '../ontology/ontology.ts';

/** `a model`, `an agency`: how messages speak of a record. */
export const nounOf = (type: EntityTypeName): string => {
  const noun = entityType(type).label.en.toLowerCase();
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
};

/** `a model, a chip or an agency`. */
export const nounsOf = (types: readonly EntityTypeName[]): string => {
  const nouns = types.map(nounOf);
  const last = nouns.at(-1) ?? '';
  return nouns.length < 2 ? last : `${nouns.slice(0, -1).join(', ')} or ${last}`;
};
