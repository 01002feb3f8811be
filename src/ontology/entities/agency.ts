import { entityType, oneOf } from '../define.ts';

export const governmentLevel = {
  name: 'GovernmentLevel',
  description: 'The tier of government behind an agency or a policy.',
  values: {
    national: 'Central government or party.',
    provincial: 'A province or a municipality that ranks as one.',
    municipal: 'A city below a province.',
  },
} as const;

export const Agency = entityType('Agency', {
  plural: 'agencies',
  family: 'actors',
  label: { en: 'Agency', zh: '政府机构' },
  description: 'A government or party body that issues policies.',
  organization: true,
  fields: { level: oneOf(governmentLevel, 'Tier of government.') },
});
