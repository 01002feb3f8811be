import { entityType, oneOf } from '../define.ts';

export const institutionKind = {
  name: 'InstitutionKind',
  description: 'What sort of institution it is.',
  values: {
    university: 'It teaches and does research.',
    laboratory: 'A laboratory that does research.',
    research_institute: 'A research institute or academy.',
    media: 'A news organization or its research arm.',
    team: 'A team inside an organization.',
  },
} as const;

export const Institution = entityType('Institution', {
  plural: 'institutions',
  family: 'actors',
  label: { en: 'Institution', zh: '机构' },
  description:
    'A university, laboratory, research institute, media institute or team that is not a firm or an agency.',
  organization: true,
  fields: { kind: oneOf(institutionKind, 'What sort of institution it is.') },
});
