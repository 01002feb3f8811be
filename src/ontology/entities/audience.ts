import { entityType } from '../define.ts';

export const Audience = entityType('Audience', {
  plural: 'audiences',
  family: 'actors',
  label: { en: 'Audience', zh: '用户群体' },
  description: 'A group of people or organizations that models are made for, or that a policy is meant for.',
  fields: {},
});
