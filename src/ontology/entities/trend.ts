import { date, entityType } from '../define.ts';

export const Trend = entityType('Trend', {
  plural: 'trends',
  family: 'findings',
  label: { en: 'Trend', zh: '趋势' },
  description: 'A direction in which the source expects things to go, without a number.',
  fields: { horizon: date('By when. Null: not said.') },
});
