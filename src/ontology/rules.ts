import type { Bilingual } from './define.ts';
import type { EntityTypeName } from './entities.ts';
import type { RelationshipTypeName } from './relationships.ts';

/** `[from, TYPE, to]`: a relationship between two things that a rule calls by a letter; one letter is one record. */
export type Pattern = readonly [from: string, type: RelationshipTypeName, to: string];

/**
 * What follows from what is stated. Wherever the records fit all of `premises`, `conclusion` holds too, unless it is stated already.
 * A rule may rest on what another rule, or itself, has found.
 */
export interface Rule {
  /** Lower snake case, unique, never given to another rule: it is stored with what follows from it. */
  readonly name: string;
  /** Why it holds, as a sentence that a reader of the statement is shown. */
  readonly reason: Bilingual;
  readonly premises: readonly [Pattern, Pattern, ...Pattern[]];
  readonly conclusion: Pattern;
  /** It says nothing where something like this is stated; a letter that occurs nowhere else stands for anything. */
  readonly unless?: Pattern;
  /** Only records of these types. */
  readonly types?: Readonly<Record<string, readonly EntityTypeName[]>>;
  /** Only records whose own field has none of these values; one without a value is taken. */
  readonly without?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/**
 * Every rule. Each has to be true wherever its pattern is found, in this report and in the next one; a rule that is true
 * only most of the time is no rule. In what order they stand makes no difference to what follows.
 */
export const rules: readonly Rule[] = [
  {
    name: 'version_developers',
    reason: {
      zh: '系列的研发者也研发它的各个版本。',
      en: 'Who develops a family of models develops its versions.',
    },
    premises: [
      ['version', 'VERSION_OF', 'family'],
      ['maker', 'DEVELOPS', 'family'],
    ],
    conclusion: ['maker', 'DEVELOPS', 'version'],
  },
  {
    name: 'version_types',
    reason: { zh: '版本与所属系列同类。', en: 'A version is of the types that its family is of.' },
    premises: [
      ['version', 'VERSION_OF', 'family'],
      ['family', 'HAS_TYPE', 'type'],
    ],
    conclusion: ['version', 'HAS_TYPE', 'type'],
  },
  {
    name: 'variant_developers',
    reason: {
      zh: '变体没有另述研发者的，由系列的研发者研发。',
      en: 'Who develops a family of models develops a variant whose developer is not stated.',
    },
    premises: [
      ['variant', 'VARIANT_OF', 'family'],
      ['maker', 'DEVELOPS', 'family'],
    ],
    conclusion: ['maker', 'DEVELOPS', 'variant'],
    unless: ['anyone', 'DEVELOPS', 'variant'],
  },
  {
    name: 'variant_types',
    reason: {
      zh: '变体没有另述类型的，与所属系列同类；按部署、设备和适用范围划分的类型因变体而异，不由此得出。',
      en: 'A variant whose type is not stated is of the types that its family is of; not of those by deployment, device or scope, in which variants differ.',
    },
    premises: [
      ['variant', 'VARIANT_OF', 'family'],
      ['family', 'HAS_TYPE', 'type'],
    ],
    conclusion: ['variant', 'HAS_TYPE', 'type'],
    unless: ['variant', 'HAS_TYPE', 'any'],
    without: { type: { axis: ['deployment', 'device', 'scope'] } },
  },
  {
    name: 'supertypes',
    reason: { zh: '属于某一类型的模型，也属于它的上级类型。', en: 'A model of a type is of its supertypes.' },
    premises: [
      ['model', 'HAS_TYPE', 'type'],
      ['type', 'SUBTYPE_OF', 'wider'],
    ],
    conclusion: ['model', 'HAS_TYPE', 'wider'],
  },
  {
    name: 'wider_capabilities',
    reason: {
      zh: '具备一项能力，也就具备它所属的更宽的能力。',
      en: 'What has an ability has the wider ability that it is part of.',
    },
    premises: [
      ['holder', 'HAS_CAPABILITY', 'ability'],
      ['ability', 'PART_OF', 'wider'],
    ],
    conclusion: ['holder', 'HAS_CAPABILITY', 'wider'],
    types: { holder: ['Model', 'ModelType', 'Product', 'Technology', 'Chip'] },
  },
  {
    name: 'industries_of_models',
    reason: {
      zh: '所研发的模型服务于某行业或用户群体，研发者也就为其服务。',
      en: 'Who develops a model that serves an industry or a group of users serves it.',
    },
    premises: [
      ['maker', 'DEVELOPS', 'model'],
      ['model', 'SERVES', 'industry'],
    ],
    conclusion: ['maker', 'SERVES', 'industry'],
  },
  {
    name: 'industries_of_products',
    reason: {
      zh: '所推出的产品服务于某行业或用户群体，提供者也就为其服务。',
      en: 'Who offers a product that serves an industry or a group of users serves it.',
    },
    premises: [
      ['maker', 'OFFERS', 'product'],
      ['product', 'SERVES', 'industry'],
    ],
    conclusion: ['maker', 'SERVES', 'industry'],
  },
  {
    name: 'wider_industries',
    reason: {
      zh: '服务于某行业，也就服务于它所属的更大行业。',
      en: 'What serves an industry serves the larger industry that it is part of.',
    },
    premises: [
      ['server', 'SERVES', 'industry'],
      ['industry', 'PART_OF', 'larger'],
    ],
    conclusion: ['server', 'SERVES', 'larger'],
  },
  {
    name: 'larger_regions',
    reason: {
      zh: '位于某地，也就位于该地所在的更大地区。',
      en: 'What lies in a region lies in the larger region that it is part of.',
    },
    premises: [
      ['thing', 'LOCATED_IN', 'region'],
      ['region', 'PART_OF', 'larger'],
    ],
    conclusion: ['thing', 'LOCATED_IN', 'larger'],
  },
];

const byName = new Map(rules.map((rule) => [rule.name, rule]));

/** The rule of this name; undefined when there is none (any more). */
export const ruleNamed = (name: string): Rule | undefined => byName.get(name);
