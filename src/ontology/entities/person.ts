import { entityType } from '../define.ts';

export const Person = entityType('Person', {
  plural: 'people',
  family: 'actors',
  label: { en: 'Person', zh: '人物' },
  description: 'A person whom the source quotes or names.',
  fields: {},
});
