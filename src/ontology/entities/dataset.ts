import { bool, entityType, float, oneOf, text } from '../define.ts';
import { comparator } from './statistic.ts';

export const Dataset = entityType('Dataset', {
  plural: 'datasets',
  family: 'technology',
  label: { en: 'Dataset', zh: '数据集' },
  description: 'Data that models are trained on.',
  fields: {
    sizeGb: float('Size, in GB (1 TB = 1000 GB).', { above: 0, most: 1e12 }),
    sizeComparator: oneOf(comparator, 'How `sizeGb` is meant. Null: as the number itself.'),
    itemCount: float('How many entries it has.', { least: 0, most: 1e15 }),
    itemCountComparator: oneOf(comparator, 'How `itemCount` is meant. Null: as the number itself.'),
    openSource: bool('Open to everyone. Null: not said.'),
    language: text('Main language as a BCP 47 tag: zh, en.'),
  },
});
