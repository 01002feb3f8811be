import { entityType } from '../define.ts';

export const Industry = entityType('Industry', {
  plural: 'industries',
  family: 'kinds',
  label: { en: 'Industry', zh: '行业' },
  description: 'A branch of the economy or of public life, such as finance or education.',
  fields: {},
});
