import { entityTypes } from '../../schema/explorer/legend.ts';
import type { Words } from './words.ts';

export type TypeName = keyof typeof entityTypes;

/** What kinds of things there are, in eight colours: twenty-two hues cannot be told apart. */
export const families = {
  actor: { zh: '企业、机构与人物', en: 'Who acts' },
  model: { zh: '模型与产品', en: 'Models and products' },
  class: { zh: '模型类型', en: 'Kinds of models' },
  policy: { zh: '政策与目标', en: 'Policies and goals' },
  technology: { zh: '技术、芯片与数据', en: 'Technology, chips, data' },
  ability: { zh: '能力、评测与挑战', en: 'Abilities, tests, challenges' },
  figure: { zh: '数字、事件与趋势', en: 'Figures, events, trends' },
  place: { zh: '地区、行业与场景', en: 'Where: regions, industries, uses' },
} as const satisfies Readonly<Record<string, Words>>;

export type Family = keyof typeof families;

const familyOfType: Readonly<Record<TypeName, Family>> = {
  Company: 'actor',
  Institution: 'actor',
  Person: 'actor',
  Agency: 'actor',
  Audience: 'actor',
  Model: 'model',
  Product: 'model',
  ModelType: 'class',
  Policy: 'policy',
  Goal: 'policy',
  Technology: 'technology',
  Chip: 'technology',
  Dataset: 'technology',
  Capability: 'ability',
  Trait: 'ability',
  Benchmark: 'ability',
  Challenge: 'ability',
  Statistic: 'figure',
  Event: 'figure',
  Trend: 'figure',
  Report: 'figure',
  Region: 'place',
  Industry: 'place',
  Scenario: 'place',
};

export const isTypeName = (name: string): name is TypeName => Object.hasOwn(entityTypes, name);

export const familyOf = (type: string): Family => (isTypeName(type) ? familyOfType[type] : 'figure');

/** What an entity type is called. */
export const typeWords = (type: string): Words =>
  isTypeName(type) ? entityTypes[type].label : { zh: type, en: type };

/** Its colour, as a CSS value that follows light and dark. */
export const colourOf = (type: string) => `var(--${familyOf(type)})`;
