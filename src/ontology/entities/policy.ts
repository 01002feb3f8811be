import { date, entityType, happened, int, oneOf } from '../define.ts';
import { governmentLevel } from './agency.ts';

export const Policy = entityType('Policy', {
  plural: 'policies',
  family: 'policy',
  label: { en: 'Policy', zh: '政策' },
  description: 'A plan, measure, notice or report of government that bears on artificial intelligence.',
  fields: {
    level: oneOf(governmentLevel, 'Tier of the government that issued it.'),
    issuedOn: happened('When it was published, only as precisely as the source says.'),
    validFrom: date('First year of the period in its title.'),
    validUntil: date('Last year of the period in its title; the date of a target is its goal’s `deadline`.'),
    issuerCount: int('How many bodies issued it, where the source counts more than it names.', {
      least: 1,
      most: 10_000,
    }),
  },
});
