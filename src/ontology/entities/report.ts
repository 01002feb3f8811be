import { entityType, happened, text } from '../define.ts';

export const Report = entityType('Report', {
  plural: 'reports',
  family: 'policy',
  label: { en: 'Report', zh: '报告' },
  description: 'A publication from which statements of the atlas are taken.',
  fields: {
    publishedOn: happened('When it was published.'),
    language: text('Language it is written in, as a BCP 47 tag: zh.'),
  },
});
