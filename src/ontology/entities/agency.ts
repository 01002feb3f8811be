import { entityType, oneOf } from '../define.ts';

export const governmentLevel = {
  name: 'GovernmentLevel',
  description: 'The tier of government behind an agency or a policy.',
  values: {
    supranational: 'A union of countries, or an organization of them.',
    national: 'Central government or party.',
    provincial: 'A province or a municipality that ranks as one.',
    state: 'The first level below a country where it is no province: a state, a Land, a region.',
    county: 'A level between the first and a municipality.',
    municipal: 'A city or another municipality below one of these.',
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
