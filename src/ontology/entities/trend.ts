import { date, entityType, oneOf } from '../define.ts';
import { statedType } from '../stated.ts';

export const trendKind = {
  name: 'TrendKind',
  description: 'Whether things already go that way, will, or should.',
  values: {
    under_way: 'Things go this way by now.',
    expected: 'Things are expected to go this way.',
    advised: 'Things should go this way: advice of the source.',
  },
} as const;

export const Trend = entityType('Trend', {
  plural: 'trends',
  family: 'findings',
  label: { en: 'Trend', zh: '趋势' },
  description: 'A direction in which things go, are expected to go or are advised to go; without a number.',
  fields: {
    kind: oneOf(trendKind, 'Whether things already go that way, will, or should.'),
    stated: oneOf(statedType, 'Where the source puts it forward as a trend.'),
    horizon: date('By when. Null: not said.'),
  },
});
