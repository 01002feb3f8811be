import { text } from '../define.ts';
import { organizations, relationshipType } from './define.ts';

/** What belongs to what, who says it, and what figures, events and difficulties are about. */
export const knowingRelationships = [
  relationshipType('PART_OF', {
    description: 'It is a part, a member or a finer kind of the other.',
    verb: { en: 'is part of', zh: '隶属于' },
    inverse: { en: 'includes the part', zh: '的组成部分是' },
    pairs: [
      [['Region'], ['Region']],
      [['Agency'], ['Agency']],
      [
        ['Company', 'Institution'],
        ['Company', 'Institution'],
      ],
      [['Capability'], ['Capability']],
      [['Technology'], ['Technology']],
      [['Industry'], ['Industry']],
      [['Scenario'], ['Scenario']],
      [['Product'], ['Product']],
      [['Dataset'], ['Dataset']],
      [['Challenge'], ['Challenge']],
    ],
    out: { partOf: 'any' },
    in: { parts: 'any' },
  }),
  relationshipType('AFFILIATED_WITH', {
    description: 'The person works for the organization.',
    verb: { en: 'is affiliated with', zh: '任职于' },
    inverse: { en: 'employs', zh: '的成员是' },
    pairs: [[['Person'], organizations]],
    out: { organizations: 'any' },
    in: { people: ['Person'] },
    fields: { title: text('Title as the source writes it.') },
  }),
  relationshipType('CONTRIBUTED_TO', {
    description: 'The person wrote or spoke in the report.',
    verb: { en: 'contributed to', zh: '参与' },
    inverse: { en: 'has the contributor', zh: '的参与者是' },
    pairs: [[['Person'], ['Report']]],
    out: { reports: ['Report'] },
    in: { contributors: ['Person'] },
  }),
  relationshipType('STATED_BY', {
    description: 'The figure, trend or challenge was put forward by the person or organization.',
    verb: { en: 'was stated by', zh: '的提出方是' },
    inverse: { en: 'stated', zh: '指出' },
    pairs: [
      [
        ['Statistic', 'Trend', 'Challenge'],
        [...organizations, 'Person'],
      ],
    ],
    out: { statedBy: 'any' },
    in: { statements: 'any' },
  }),
  relationshipType('FACES', {
    description: 'It meets the difficulty or has the limit.',
    verb: { en: 'faces', zh: '面临' },
    inverse: { en: 'is faced by', zh: '的面临者是' },
    pairs: [
      [
        ['ModelType', 'Model', 'Company', 'Technology', 'Industry', 'Chip', 'Region', 'Product', 'Dataset'],
        ['Challenge'],
      ],
    ],
    out: { challenges: ['Challenge'] },
    in: { facedBy: 'any' },
  }),
  relationshipType('ADDRESSES', {
    description: 'It answers or eases the difficulty.',
    verb: { en: 'addresses', zh: '应对' },
    inverse: { en: 'is addressed by', zh: '的应对手段是' },
    pairs: [
      [
        [
          'Model',
          'ModelType',
          'Technology',
          'Policy',
          'Trend',
          'Product',
          'Capability',
          'Scenario',
          'Company',
        ],
        ['Challenge'],
      ],
    ],
    out: { addresses: ['Challenge'] },
    in: { addressedBy: 'any' },
  }),
  relationshipType('ABOUT', {
    description: 'The figure, goal, trend, event, challenge or report is about it.',
    verb: { en: 'is about', zh: '涉及' },
    inverse: { en: 'is the subject of', zh: '的相关记载是' },
    pairs: [
      [
        ['Statistic', 'Goal', 'Trend', 'Event', 'Challenge', 'Report'],
        [
          'Region',
          'Agency',
          'Policy',
          'Company',
          'Institution',
          'Model',
          'ModelType',
          'Chip',
          'Capability',
          'Product',
          'Industry',
          'Scenario',
          'Technology',
          'Benchmark',
          'Dataset',
          'Person',
          'Challenge',
          'Trend',
          'Event',
        ],
      ],
    ],
    out: { about: 'any' },
    in: { facts: 'any' },
  }),
] as const;
