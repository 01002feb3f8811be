import { address, entityType, happened, text } from '../define.ts';

export const Report = entityType('Report', {
  plural: 'reports',
  family: 'policy',
  label: { en: 'Report', zh: '报告' },
  description: 'A publication from which statements of the atlas are taken.',
  fields: {
    publishedOn: happened('When it was published.'),
    language: text('Language it is written in, as a BCP 47 tag: zh.'),
    licence: text('Licence of its contents, as SPDX names it: Apache-2.0. Null: none is known.'),
    attribution: text(
      'Whom to name for what is taken from it, in the words that it asks for. Null: its own name.',
    ),
    url: address('Where it is to be had.'),
  },
});
