import { organizations, relationshipType } from './define.ts';

/** Who governs, and what government asks for. */
export const policyRelationships = [
  relationshipType('ISSUED', {
    description: 'The agency published the policy, alone or with others.',
    verb: { en: 'issued', zh: '发布' },
    inverse: { en: 'was issued by', zh: '的发布机构是' },
    pairs: [[['Agency'], ['Policy']]],
    out: { policies: ['Policy'] },
    in: { issuers: ['Agency'] },
  }),
  relationshipType('APPLIES_TO', {
    description: 'The policy is in force in the region.',
    verb: { en: 'applies to', zh: '适用于' },
    inverse: { en: 'is covered by', zh: '的适用政策是' },
    pairs: [[['Policy'], ['Region']]],
    out: { regions: ['Region'] },
    in: { policies: ['Policy'] },
  }),
  relationshipType('AUTHORITY_OF', {
    description: 'The agency is an authority of the region: one of its government or party bodies.',
    verb: { en: 'is an authority of', zh: '是…的机构' },
    inverse: { en: 'has the authority', zh: '的机构有' },
    pairs: [[['Agency'], ['Region']]],
    out: { regions: ['Region'] },
    in: { agencies: ['Agency'] },
  }),
  relationshipType('IMPLEMENTS', {
    description: 'The policy carries out another one.',
    verb: { en: 'implements', zh: '落实' },
    inverse: { en: 'is implemented by', zh: '的落实文件是' },
    pairs: [[['Policy'], ['Policy']]],
    out: { implements: ['Policy'] },
    in: { implementedBy: ['Policy'] },
  }),
  relationshipType('PROMOTES', {
    description: 'The policy supports, funds or asks for it.',
    verb: { en: 'promotes', zh: '推动' },
    inverse: { en: 'is promoted by', zh: '的推动政策是' },
    pairs: [
      [
        ['Policy'],
        [
          'Capability',
          'Technology',
          'Industry',
          'ModelType',
          'Scenario',
          'Product',
          'Dataset',
          'Company',
          'Trend',
          'Model',
          'Policy',
          'Audience',
        ],
      ],
    ],
    out: { promotes: 'any' },
    in: { promotedBy: ['Policy'] },
  }),
  relationshipType('SETS_GOAL', {
    description: 'The policy sets out to reach the goal.',
    verb: { en: 'sets the goal', zh: '提出目标' },
    inverse: { en: 'is a goal of', zh: '的提出政策是' },
    pairs: [[['Policy'], ['Goal']]],
    out: { goals: ['Goal'] },
    in: { policies: ['Policy'] },
  }),
  relationshipType('LOCATED_IN', {
    description: 'The organization or facility sits in the region, where the source says so.',
    verb: { en: 'is located in', zh: '位于' },
    inverse: { en: 'is the location of', zh: '境内有' },
    pairs: [[[...organizations, 'Product'], ['Region']]],
    out: { locations: ['Region'] },
    in: { located: 'any' },
  }),
] as const;
