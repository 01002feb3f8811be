import { entityType, text } from '../define.ts';

export const Benchmark = entityType('Benchmark', {
  plural: 'benchmarks',
  family: 'technology',
  label: { en: 'Benchmark', zh: '评测基准' },
  description: 'A test set or a ranking by which models are compared.',
  fields: {
    subject: text('What it tests, in a few English words.'),
    subjectZh: text('The same in Chinese.'),
  },
});
