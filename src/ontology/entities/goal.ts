import { date, entityType, float, oneOf, text } from '../define.ts';
import { comparator } from './statistic.ts';

export const Goal = entityType('Goal', {
  plural: 'goals',
  family: 'policy',
  label: { en: 'Goal', zh: '政策目标' },
  description: 'What a policy sets out to reach; with a number where the policy gives one.',
  fields: {
    metric: text('What is measured, in a few English words. Null: the goal has no number.'),
    metricZh: text('The same in Chinese.'),
    value: float('The number aimed at, in `unit`.'),
    unit: text('Unit of `value`, in English: PFLOPS (FP16), percent, models, parameters.'),
    unitZh: text('The same in Chinese.'),
    comparator: oneOf(comparator, 'How `value` is meant.'),
    deadline: date('By when. Null: not said.'),
  },
});
