import { entityType, oneOf } from '../define.ts';
import { statedType } from '../stated.ts';

export const Challenge = entityType('Challenge', {
  plural: 'challenges',
  family: 'findings',
  label: { en: 'Challenge', zh: '挑战' },
  description:
    'A difficulty, limit or risk that the source says is met. A benefit that it names is a trait; nobody’s complaint is made of it.',
  fields: { stated: oneOf(statedType, 'Where the source puts it forward as a challenge.') },
});
