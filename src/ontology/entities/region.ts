import { entityType, oneOf } from '../define.ts';

export const regionLevel = {
  name: 'RegionLevel',
  description: 'How large a region is in the administrative order.',
  values: {
    country: 'A sovereign state.',
    province: 'A province, or a municipality that ranks as one.',
    city: 'A city below a province.',
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
