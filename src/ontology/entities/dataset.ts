import { bool, entityType, float, text } from '../define.ts';

export const Dataset = entityType('Dataset', {
  plural: 'datasets',
  family: 'technology',
  label: { en: 'Dataset', zh: '数据集' },
  description: 'Data that models are trained on.',
  fields: {
    sizeGb: float('Size, in GB (1 TB = 1000 GB).', { above: 0, most: 1e12 }),
    itemCount: float('How many entries it has; a lower bound where the source says “more than”.', {
      least: 0,
      most: 1e15,
    }),
    openSource: bool('Open to everyone. Null: not said.'),
    language: text('Main language as a BCP 47 tag: zh, en.'),
  },
});
