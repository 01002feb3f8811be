import { entityType, oneOf } from '../define.ts';

export const regionLevel = {
  name: 'RegionLevel',
  description: 'How large a region is in the administrative order.',
  values: {
    supranational: 'A union of countries.',
    country: 'A sovereign state.',
    province: 'A province, or a municipality that ranks as one.',
    state: 'The first level below a country where it is no province: a state, a Land, a canton.',
    territory: 'A territory governed in its own way: a special administrative region.',
    county: 'Between the first level and a municipality: a county, a prefecture.',
    city: 'A city or another municipality below one of these.',
    district: 'A district of a city.',
  },
} as const;

export const Region = entityType('Region', {
  plural: 'regions',
  family: 'places',
  label: { en: 'Region', zh: '地区' },
  description: 'A country, province, city or district that policies apply to or organizations sit in.',
  fields: { level: oneOf(regionLevel, 'Rank in the administrative order.') },
});
