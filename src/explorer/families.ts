import { entityTypes, families } from '../../schema/explorer/legend.ts';
import type { Words } from './words.ts';

export { families };

export type TypeName = keyof typeof entityTypes;

/** What kinds of things there are, in eight colours: twenty-two hues cannot be told apart. */
export type Family = keyof typeof families;

/** A sign for each family, so that its colour is not all that tells it: outlines around 0 0, some 10 wide. */
export const signs: Readonly<Record<Family, string>> = {
  actors: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0Z',
  models: 'M-4-4h8v8h-8Z',
  kinds: 'M0-5.4 5.4 0 0 5.4-5.4 0Z',
  policy: 'M-4.8-4.2h9.6L0 5Z',
  technology: 'M0-5.1 4.5-2.6V2.6L0 5.1-4.5 2.6V-2.6Z',
  capability: 'M0-5.2 4.9 4.1H-4.9Z',
  findings: 'M-1.7-5h3.4v3.3H5v3.4H1.7V5h-3.4V1.7H-5v-3.4h3.3Z',
  places: 'M-5 0A5 5 0 0 1 5 0L0 5.6Z',
};

export const isTypeName = (name: string): name is TypeName => Object.hasOwn(entityTypes, name);

/** Findings, for a type that is younger than these pages. */
export const familyOf = (type: string): Family => (isTypeName(type) ? entityTypes[type].family : 'findings');

/** What an entity type is called. */
export const typeWords = (type: string): Words =>
  isTypeName(type) ? entityTypes[type].label : { zh: type, en: type };

/** Its colour, as a CSS value that follows light and dark. */
export const colourOf = (type: string) => `var(--${familyOf(type)})`;
