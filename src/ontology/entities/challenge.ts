import { entityType } from '../define.ts';

export const Challenge = entityType('Challenge', {
  plural: 'challenges',
  family: 'findings',
  label: { en: 'Challenge', zh: '挑战' },
  description: 'A difficulty, limit or risk that the industry meets.',
  fields: {},
});
