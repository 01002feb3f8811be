import { bool, date, float, int, oneOf, text } from '../define.ts';
import { makers, organizations, relationshipType } from './define.ts';

export const comparisonOutcome = {
  name: 'ComparisonOutcome',
  description: 'How the first of two compared models comes out against the second.',
  values: {
    better: 'It is ahead.',
    worse: 'It is behind.',
    equal: 'They are level.',
    reaches: 'It reaches `percent` of the other.',
    differs: 'They are set apart without a verdict.',
  },
} as const;

/** Who makes what, and what it was made from. */
export const makingRelationships = [
  relationshipType('DEVELOPS', {
    description: 'The company or institution builds the model.',
    verb: { en: 'develops', zh: '研发' },
    inverse: { en: 'is developed by', zh: '的研发者是' },
    pairs: [[makers, ['Model']]],
    out: { models: ['Model'] },
    in: { developers: 'any' },
  }),
  relationshipType('RELEASED', {
    description: 'The company or institution published the model or opened it, on a date.',
    verb: { en: 'released', zh: '发布' },
    inverse: { en: 'was released by', zh: '的发布者是' },
    pairs: [[makers, ['Model']]],
    out: { releases: ['Model'] },
    in: { releasedBy: 'any' },
    fields: {
      date: date('When, only as precisely as the source says.'),
      openSource: bool('The release opened weights or code. Null: not said.'),
    },
  }),
  relationshipType('OFFERS', {
    description: 'The company or institution provides the product.',
    verb: { en: 'offers', zh: '推出' },
    inverse: { en: 'is offered by', zh: '的提供者是' },
    pairs: [[makers, ['Product']]],
    out: { products: ['Product'] },
    in: { providers: 'any' },
  }),
  relationshipType('MAKES', {
    description: 'The company designs or makes the chip.',
    verb: { en: 'makes', zh: '制造' },
    inverse: { en: 'is made by', zh: '的厂商是' },
    pairs: [[['Company'], ['Chip']]],
    out: { chips: ['Chip'] },
    in: { makers: ['Company'] },
  }),
  relationshipType('OPERATES_IN', {
    description: 'The organization is active in the industry.',
    verb: { en: 'operates in', zh: '从事' },
    inverse: { en: 'is the field of', zh: '的从业机构是' },
    pairs: [[makers, ['Industry']]],
    out: { sectors: ['Industry'] },
    in: { operators: 'any' },
  }),
  relationshipType('PROPOSED', {
    description: 'The organization was the first to put it forward.',
    verb: { en: 'proposed', zh: '提出' },
    inverse: { en: 'was proposed by', zh: '的提出者是' },
    pairs: [[makers, ['Technology', 'Model']]],
    out: { proposed: 'any' },
    in: { proposers: 'any' },
    fields: { date: date('When, only as precisely as the source says.') },
  }),
  relationshipType('PUBLISHED', {
    description: 'The organization published the benchmark, data set or report.',
    verb: { en: 'published', zh: '发布' },
    inverse: { en: 'was published by', zh: '的发布单位是' },
    pairs: [[organizations, ['Benchmark', 'Dataset', 'Report']]],
    out: { published: 'any' },
    in: { publishers: 'any' },
  }),
  relationshipType('VERSION_OF', {
    description: 'The model is a version of the family.',
    verb: { en: 'is a version of', zh: '是…的版本，所属系列为' },
    inverse: { en: 'has the version', zh: '的版本是' },
    pairs: [[['Model'], ['Model']]],
    out: { versionOf: ['Model'] },
    in: { versions: ['Model'] },
  }),
  relationshipType('VARIANT_OF', {
    description: 'The model is a variant of the other, by size or purpose.',
    verb: { en: 'is a variant of', zh: '是…的变体，所属系列为' },
    inverse: { en: 'has the variant', zh: '的变体是' },
    pairs: [[['Model'], ['Model']]],
    out: { variantOf: ['Model'] },
    in: { variants: ['Model'] },
  }),
  relationshipType('BASED_ON', {
    description: 'It is built upon the other.',
    verb: { en: 'is based on', zh: '基于' },
    inverse: { en: 'is the basis of', zh: '的衍生成果是' },
    pairs: [
      [
        ['Model', 'ModelType', 'Product', 'Technology'],
        ['Model', 'ModelType', 'Technology'],
      ],
      [['Model', 'Product', 'Dataset'], ['Dataset']],
    ],
    out: { basedOn: 'any' },
    in: { basisOf: 'any' },
  }),
  relationshipType('USES', {
    description: 'It makes use of the technology, or the kind of model or technique of the data.',
    verb: { en: 'uses', zh: '采用' },
    inverse: { en: 'is used by', zh: '的采用者是' },
    pairs: [
      [['Model', 'ModelType', 'Product', 'Technology', 'Chip', ...makers], ['Technology']],
      [['ModelType', 'Technology'], ['Dataset']],
    ],
    out: { technologies: ['Technology'], datasets: ['Dataset'] },
    in: { usedBy: 'any' },
  }),
  relationshipType('TRAINED_ON', {
    description: 'The model was trained on the data, with the chips or on the platform.',
    verb: { en: 'was trained on', zh: '的训练基础是' },
    inverse: { en: 'was used to train', zh: '用于训练' },
    pairs: [[['Model'], ['Dataset', 'Chip', 'Product']]],
    out: { trainedOn: 'any' },
    in: { trainedModels: ['Model'] },
    fields: {
      quantity: float('How many or how much, in `unit`. Null: not said.', { least: 0, most: 1e15 }),
      unit: text('Unit of `quantity`: cards, GB, entries.'),
    },
  }),
  relationshipType('SUPPLIES', {
    description: 'It provides computing power, chips, data or services for the other.',
    verb: { en: 'supplies', zh: '供给' },
    inverse: { en: 'is supplied by', zh: '的供给方是' },
    pairs: [
      [
        [...makers, 'Product', 'Chip'],
        ['Model', 'Company', 'Product'],
      ],
      [makers, ['Dataset']],
    ],
    out: { supplies: 'any' },
    in: { suppliers: 'any' },
    fields: {
      quantity: float('How many or how much, in `unit`. Null: not said.', { least: 0, most: 1e15 }),
      unit: text('Unit of `quantity`: A100 cards.'),
    },
  }),
  relationshipType('SUBSTITUTES_FOR', {
    description: 'The chip is obtained in place of the other.',
    verb: { en: 'substitutes for', zh: '替代' },
    inverse: { en: 'is substituted by', zh: '的替代品是' },
    pairs: [[['Chip'], ['Chip']]],
    out: { substitutesFor: ['Chip'] },
    in: { substitutes: ['Chip'] },
  }),
  relationshipType('EVALUATED_ON', {
    description: 'The model was measured on the benchmark.',
    verb: { en: 'was evaluated on', zh: '的评测基准是' },
    inverse: { en: 'evaluated', zh: '评测了' },
    pairs: [[['Model'], ['Benchmark']]],
    out: { benchmarks: ['Benchmark'] },
    in: { models: ['Model'] },
    fields: {
      score: float('The score, on the benchmark’s own scale. Null: not said.', { least: -1e9, most: 1e9 }),
      rank: int('Place among the models compared; 1 is best. Null: not said.', { least: 1, most: 1e6 }),
      asOf: date('The time the result is for.'),
    },
  }),
  relationshipType('COMPARED_WITH', {
    description: 'The source or its claimant sets the model against another in one respect.',
    verb: { en: 'was compared with', zh: '的对比对象是' },
    inverse: { en: 'was the baseline for', zh: '是…的对比基线，被比较的是' },
    pairs: [[['Model'], ['Model']]],
    out: { comparedWith: ['Model'] },
    in: { comparedBy: ['Model'] },
    fields: {
      dimension: text('In what respect, in a few English words: mathematics, code.'),
      outcome: oneOf(comparisonOutcome, 'How the first comes out against the second.'),
      percent: float('How much of the other it reaches, in percent. Null: not said.', {
        least: 0,
        most: 1e6,
      }),
      asOf: date('The time the comparison is for.'),
    },
  }),
] as const;
