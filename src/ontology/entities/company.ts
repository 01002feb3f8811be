import { entityType, oneOf } from '../define.ts';

export const companyKind = {
  name: 'CompanyKind',
  description: 'What sort of company it is.',
  values: {
    artificial_intelligence: 'Its main business is artificial intelligence.',
    internet: 'An internet company.',
    cloud: 'A cloud company.',
    software: 'A software company.',
    electronics: 'It makes electronics and network equipment.',
    chip_maker: 'It designs or makes chips.',
    phone_maker: 'It makes phones.',
    car_maker: 'It makes cars.',
    media: 'A media company.',
    bank: 'It takes deposits and lends.',
  },
} as const;

export const Company = entityType('Company', {
  plural: 'companies',
  family: 'actors',
  label: { en: 'Company', zh: '企业' },
  description: 'A firm that develops models, offers products, makes chips or supplies computing power.',
  organization: true,
  fields: { kind: oneOf(companyKind, 'What sort of company it is, by the source or by common knowledge.') },
});
