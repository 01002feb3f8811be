import { entityType } from '../define.ts';

export const Company = entityType('Company', {
  plural: 'companies',
  family: 'actors',
  label: { en: 'Company', zh: '企业' },
  description: 'A firm that develops models, offers products, makes chips or supplies computing power.',
  organization: true,
  fields: {},
});
