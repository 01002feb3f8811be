import { bool, date, entityType, float, oneOf, text } from '../define.ts';

export const comparator = {
  name: 'Comparator',
  description: 'How a number is meant.',
  values: {
    exactly: 'The number itself.',
    at_least: 'The number or more.',
    more_than: 'More than the number.',
    at_most: 'The number or less.',
    less_than: 'Less than the number.',
    about: 'Around the number.',
  },
} as const;

export const statisticKind = {
  name: 'StatisticKind',
  description: 'What sort of figure it is.',
  values: {
    measurement: 'A figure about the world, as it is or was.',
    forecast: 'A figure that somebody expects.',
    threshold: 'A figure that something has to reach.',
    assumption: 'A figure that an example assumes.',
    ranking: 'A place in an order: first, among the top three.',
    list_size: 'How many items a list has of which the source names the number: seven core abilities.',
  },
} as const;

export const Statistic = entityType('Statistic', {
  plural: 'statistics',
  family: 'findings',
  label: { en: 'Statistic', zh: '数据' },
  description: 'A figure the source gives about something, measured or forecast.',
  fields: {
    kind: oneOf(statisticKind, 'What sort of figure it is; all but `list_size` are about the world.'),
    metric: text('What is measured, in a few English words.'),
    metricZh: text('The same in Chinese.'),
    value: float('The number, in `unit`; the lower end of a range.'),
    maxValue: float('The upper end of a range. Null: not a range.'),
    unit: text('Unit of `value`, in English: units, USD, GB, percent, times.'),
    unitZh: text('The same in Chinese.'),
    comparator: oneOf(comparator, 'How `value` is meant.'),
    asOf: date('The time the figure is for.'),
    forecast: bool('True: expected by somebody, not measured.'),
  },
});
