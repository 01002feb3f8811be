// Printed by `npm run generate` from src/explorer/queries and schema/schema.graphql.
import type { Query } from '../../src/explorer/ask.ts';

type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Basis =
  | 'COMMON_KNOWLEDGE'
  | 'REPORT';
export type CompanyKind =
  | 'ARTIFICIAL_INTELLIGENCE'
  | 'BANK'
  | 'CAR_MAKER'
  | 'CHIP_MAKER'
  | 'CLOUD'
  | 'ELECTRONICS'
  | 'INTERNET'
  | 'MEDIA'
  | 'PHONE_MAKER'
  | 'SOFTWARE';
export type Comparator =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'EXACTLY'
  | 'LESS_THAN'
  | 'MORE_THAN';
export type EntityType =
  | 'AGENCY'
  | 'AUDIENCE'
  | 'BENCHMARK'
  | 'CAPABILITY'
  | 'CHALLENGE'
  | 'CHIP'
  | 'COMPANY'
  | 'DATASET'
  | 'EVENT'
  | 'GOAL'
  | 'INDUSTRY'
  | 'INSTITUTION'
  | 'MODEL'
  | 'MODEL_TYPE'
  | 'PERSON'
  | 'POLICY'
  | 'PRODUCT'
  | 'REGION'
  | 'REPORT'
  | 'SCENARIO'
  | 'SECTION'
  | 'STATISTIC'
  | 'TECHNOLOGY'
  | 'TRAIT'
  | 'TREND';
export type GovernmentLevel =
  | 'MUNICIPAL'
  | 'NATIONAL'
  | 'PROVINCIAL';
export type InstitutionKind =
  | 'LABORATORY'
  | 'MEDIA'
  | 'RESEARCH_INSTITUTE'
  | 'TEAM'
  | 'UNIVERSITY';
export type MatchKind =
  | 'ALIAS'
  | 'CONTAINED'
  | 'INITIALS'
  | 'NAME'
  | 'PINYIN'
  | 'PREFIX'
  | 'SUMMARY'
  | 'TYPO'
  | 'WORDS'
  | 'WORD_START';
export type ParametersBasis =
  | 'MAGNITUDE'
  | 'NAME'
  | 'STATED';
export type ProductKind =
  | 'APP'
  | 'ASSISTANT'
  | 'DEVICE'
  | 'PLATFORM'
  | 'SERVICE'
  | 'SOLUTION'
  | 'STORE'
  | 'SYSTEM'
  | 'TOOL';
export type RegionLevel =
  | 'CITY'
  | 'COUNTRY'
  | 'DISTRICT'
  | 'PROVINCE';
export type RelationshipType =
  | 'ABOUT'
  | 'ADDRESSES'
  | 'AFFILIATED_WITH'
  | 'APPLIED_IN'
  | 'APPLIES_TO'
  | 'AUTHORITY_OF'
  | 'BASED_ON'
  | 'BRINGS'
  | 'CALLS_FOR'
  | 'COMBINES'
  | 'COMPARED_WITH'
  | 'CONTRIBUTED_TO'
  | 'DEVELOPS'
  | 'ENHANCES'
  | 'EVALUATED_ON'
  | 'FACES'
  | 'GROUPS'
  | 'HAS_CAPABILITY'
  | 'HAS_TRAIT'
  | 'HAS_TYPE'
  | 'IMPLEMENTS'
  | 'ISSUED'
  | 'LOCATED_IN'
  | 'MAKES'
  | 'MEASURES'
  | 'OFFERS'
  | 'OPERATES_IN'
  | 'PART_OF'
  | 'POWERED_BY'
  | 'PRESENTS'
  | 'PROMOTES'
  | 'PROPOSED'
  | 'PROVIDES'
  | 'PUBLISHED'
  | 'RELEASED'
  | 'REVIEWS'
  | 'RUNS_ON'
  | 'SCENARIO_OF'
  | 'SEEKS'
  | 'SERVES'
  | 'SETS_GOAL'
  | 'STATED_BY'
  | 'SUBSTITUTES_FOR'
  | 'SUBTYPE_OF'
  | 'SUPPLIES'
  | 'TRAINED_ON'
  | 'USES'
  | 'VARIANT_OF'
  | 'VERSION_OF';
export type SectionKind =
  | 'CASE'
  | 'CHAPTER'
  | 'FIGURE'
  | 'PART'
  | 'SECTION'
  | 'TABLE';
export type Stated =
  | 'CHAPTER'
  | 'CONTRIBUTOR'
  | 'ELSEWHERE';
export type StatementBasis =
  | 'COMMON_KNOWLEDGE'
  | 'DERIVED'
  | 'STATED';
export type StatisticKind =
  | 'ASSUMPTION'
  | 'FORECAST'
  | 'LIST_SIZE'
  | 'MEASUREMENT'
  | 'RANKING'
  | 'THRESHOLD';
export type TechnologyKind =
  | 'ALIGNMENT'
  | 'APPLICATION'
  | 'ARCHITECTURE'
  | 'COMPONENT'
  | 'FIELD'
  | 'INFRASTRUCTURE'
  | 'PROMPTING'
  | 'TRAINING';
export type TraitKind =
  | 'BENEFIT'
  | 'PROPERTY';
export type TrendKind =
  | 'ADVISED'
  | 'EXPECTED'
  | 'UNDER_WAY';
export type TypeAxis =
  | 'DEPLOYMENT'
  | 'DEVICE'
  | 'DOMAIN'
  | 'MODALITY'
  | 'SCOPE';

export type SaidFragment = { id: string, basis: StatementBasis, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
      | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
      | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
      | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
      | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
      | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
      | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
      | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
      | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
      | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
      | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
      | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
      | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
      | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
      | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
      | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
      | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
      | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
      | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
      | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
      | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
      | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
      | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
      | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
      | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
      | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
     | null }> };

export type ChipsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ChipsQuery = { chips: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Chip', processNm: number | null, fp16Tflops: number | null, exportRestricted: boolean | null, slug: string, makers: { edges: Array<{ node: { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }, relationship: { id: string, basis: StatementBasis, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
                | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
               | null }> } | null }> } | null, substitutes: { edges: Array<{ node: { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }, relationship: { id: string, basis: StatementBasis, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
                | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
               | null }> } | null }> } | null, challenges: { edges: Array<{ node: { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }, relationship: { id: string, basis: StatementBasis, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
                | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
               | null }> } | null }> } | null, traits: { edges: Array<{ node: { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }, relationship: { id: string, basis: StatementBasis, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
                | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
               | null }> } | null }> } | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, names: { zh: string, en: string | null } }> } | null };

type Card_Agency_Fragment = { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } };

type Card_Audience_Fragment = { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } };

type Card_Benchmark_Fragment = { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } };

type Card_Capability_Fragment = { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } };

type Card_Challenge_Fragment = { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } };

type Card_Chip_Fragment = { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } };

type Card_Company_Fragment = { __typename: 'Company', slug: string, names: { zh: string, en: string | null } };

type Card_Dataset_Fragment = { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } };

type Card_Event_Fragment = { __typename: 'Event', slug: string, names: { zh: string, en: string | null } };

type Card_Goal_Fragment = { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } };

type Card_Industry_Fragment = { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } };

type Card_Institution_Fragment = { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } };

type Card_Model_Fragment = { __typename: 'Model', slug: string, names: { zh: string, en: string | null } };

type Card_ModelType_Fragment = { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } };

type Card_Person_Fragment = { __typename: 'Person', slug: string, names: { zh: string, en: string | null } };

type Card_Policy_Fragment = { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } };

type Card_Product_Fragment = { __typename: 'Product', slug: string, names: { zh: string, en: string | null } };

type Card_Region_Fragment = { __typename: 'Region', slug: string, names: { zh: string, en: string | null } };

type Card_Report_Fragment = { __typename: 'Report', slug: string, names: { zh: string, en: string | null } };

type Card_Scenario_Fragment = { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } };

type Card_Section_Fragment = { __typename: 'Section', slug: string, names: { zh: string, en: string | null } };

type Card_Statistic_Fragment = { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } };

type Card_Technology_Fragment = { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } };

type Card_Trait_Fragment = { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } };

type Card_Trend_Fragment = { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } };

export type CardFragment =
  | Card_Agency_Fragment
  | Card_Audience_Fragment
  | Card_Benchmark_Fragment
  | Card_Capability_Fragment
  | Card_Challenge_Fragment
  | Card_Chip_Fragment
  | Card_Company_Fragment
  | Card_Dataset_Fragment
  | Card_Event_Fragment
  | Card_Goal_Fragment
  | Card_Industry_Fragment
  | Card_Institution_Fragment
  | Card_Model_Fragment
  | Card_ModelType_Fragment
  | Card_Person_Fragment
  | Card_Policy_Fragment
  | Card_Product_Fragment
  | Card_Region_Fragment
  | Card_Report_Fragment
  | Card_Scenario_Fragment
  | Card_Section_Fragment
  | Card_Statistic_Fragment
  | Card_Technology_Fragment
  | Card_Trait_Fragment
  | Card_Trend_Fragment
;

export type EntityQueryVariables = Exact<{
  slug: string;
}>;


export type EntityQuery = { entity:
    | { __typename: 'Agency', aliases: Array<string>, degree: number, slug: string, zh: string | null, en: string | null, Agency_level: GovernmentLevel | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, relationships: { totalCount: number, facets: Array<{ values: Array<{ value: string, count: number }> }> | null, nodes: Array<{ id: string, type: RelationshipType, basis: StatementBasis, rule: { zh: string, en: string } | null, start:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, end:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }>, because: Array<{ type: RelationshipType, start:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null, end:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }> | null }> } | null, names: { zh: string, en: string | null } }
    | { __typename: 'Audience', aliases: Array<string>, degree: number, slug: string, zh: string | null, en: string | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, relationships: { totalCount: number, facets: Array<{ values: Array<{ value: string, count: number }> }> | null, nodes: Array<{ id: string, type: RelationshipType, basis: StatementBasis, rule: { zh: string, en: string } | null, start:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, end:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }>, because: Array<{ type: RelationshipType, start:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null, end:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }> | null }> } | null, names: { zh: string, en: string | null } }
    | { __typename: 'Benchmark', aliases: Array<string>, degree: number, slug: string, subject: string | null, subjectZh: string | null, zh: string | null, en: string | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, relationships: { totalCount: number, facets: Array<{ values: Array<{ value: string, count: number }> }> | null, nodes: Array<{ id: string, type: RelationshipType, basis: StatementBasis, rule: { zh: string, en: string } | null, start:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, end:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }>, because: Array<{ type: RelationshipType, start:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null, end:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }> | null }> } | null, names: { zh: string, en: string | null } }
    | { __typename: 'Capability', aliases: Array<string>, degree: number, slug: string, zh: string | null, en: string | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, relationships: { totalCount: number, facets: Array<{ values: Array<{ value: string, count: number }> }> | null, nodes: Array<{ id: string, type: RelationshipType, basis: StatementBasis, rule: { zh: string, en: string } | null, start:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, end:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }>, because: Array<{ type: RelationshipType, start:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null, end:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }> | null }> } | null, names: { zh: string, en: string | null } }
    | { __typename: 'Challenge', aliases: Array<string>, degree: number, slug: string, stated: Stated | null, zh: string | null, en: string | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, relationships: { totalCount: number, facets: Array<{ values: Array<{ value: string, count: number }> }> | null, nodes: Array<{ id: string, type: RelationshipType, basis: StatementBasis, rule: { zh: string, en: string } | null, start:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, end:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }>, because: Array<{ type: RelationshipType, start:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null, end:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }> | null }> } | null, names: { zh: string, en: string | null } }
    | { __typename: 'Chip', aliases: Array<string>, degree: number, slug: string, exportRestricted: boolean | null, fp16Tflops: number | null, processNm: number | null, releasedOn: string | null, zh: string | null, en: string | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, relationships: { totalCount: number, facets: Array<{ values: Array<{ value: string, count: number }> }> | null, nodes: Array<{ id: string, type: RelationshipType, basis: StatementBasis, rule: { zh: string, en: string } | null, start:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, end:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }>, because: Array<{ type: RelationshipType, start:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null, end:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }> | null }> } | null, names: { zh: string, en: string | null } }
    | { __typename: 'Company', aliases: Array<string>, degree: number, slug: string, zh: string | null, en: string | null, Company_kind: CompanyKind | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, relationships: { totalCount: number, facets: Array<{ values: Array<{ value: string, count: number }> }> | null, nodes: Array<{ id: string, type: RelationshipType, basis: StatementBasis, rule: { zh: string, en: string } | null, start:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, end:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }>, because: Array<{ type: RelationshipType, start:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null, end:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }> | null }> } | null, names: { zh: string, en: string | null } }
    | { __typename: 'Dataset', aliases: Array<string>, degree: number, slug: string, itemCountComparator: Comparator | null, language: string | null, openSource: boolean | null, sizeComparator: Comparator | null, sizeGb: number | null, zh: string | null, en: string | null, Dataset_itemCount: number | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, relationships: { totalCount: number, facets: Array<{ values: Array<{ value: string, count: number }> }> | null, nodes: Array<{ id: string, type: RelationshipType, basis: StatementBasis, rule: { zh: string, en: string } | null, start:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, end:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }>, because: Array<{ type: RelationshipType, start:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null, end:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }> | null }> } | null, names: { zh: string, en: string | null } }
    | { __typename: 'Event', aliases: Array<string>, degree: number, slug: string, happenedOn: string | null, zh: string | null, en: string | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, relationships: { totalCount: number, facets: Array<{ values: Array<{ value: string, count: number }> }> | null, nodes: Array<{ id: string, type: RelationshipType, basis: StatementBasis, rule: { zh: string, en: string } | null, start:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, end:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }>, because: Array<{ type: RelationshipType, start:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null, end:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }> | null }> } | null, names: { zh: string, en: string | null } }
    | { __typename: 'Goal', aliases: Array<string>, degree: number, slug: string, comparator: Comparator | null, deadline: string | null, metric: string | null, metricZh: string | null, unit: string | null, unitZh: string | null, value: number | null, zh: string | null, en: string | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, relationships: { totalCount: number, facets: Array<{ values: Array<{ value: string, count: number }> }> | null, nodes: Array<{ id: string, type: RelationshipType, basis: StatementBasis, rule: { zh: string, en: string } | null, start:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, end:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }>, because: Array<{ type: RelationshipType, start:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null, end:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }> | null }> } | null, names: { zh: string, en: string | null } }
    | { __typename: 'Industry', aliases: Array<string>, degree: number, slug: string, zh: string | null, en: string | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, relationships: { totalCount: number, facets: Array<{ values: Array<{ value: string, count: number }> }> | null, nodes: Array<{ id: string, type: RelationshipType, basis: StatementBasis, rule: { zh: string, en: string } | null, start:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, end:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }>, because: Array<{ type: RelationshipType, start:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null, end:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }> | null }> } | null, names: { zh: string, en: string | null } }
    | { __typename: 'Institution', aliases: Array<string>, degree: number, slug: string, zh: string | null, en: string | null, Institution_kind: InstitutionKind | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, relationships: { totalCount: number, facets: Array<{ values: Array<{ value: string, count: number }> }> | null, nodes: Array<{ id: string, type: RelationshipType, basis: StatementBasis, rule: { zh: string, en: string } | null, start:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, end:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }>, because: Array<{ type: RelationshipType, start:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null, end:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }> | null }> } | null, names: { zh: string, en: string | null } }
    | { __typename: 'Model', aliases: Array<string>, degree: number, slug: string, charactersPerSecond: number | null, commercialUse: boolean | null, memoryGb: number | null, multimodal: boolean | null, openSource: boolean | null, openSourcedOn: string | null, parameterScale: string | null, parameterScaleEn: string | null, parametersBasis: ParametersBasis | null, parametersBillion: number | null, releasedOn: string | null, version: string | null, zh: string | null, en: string | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, relationships: { totalCount: number, facets: Array<{ values: Array<{ value: string, count: number }> }> | null, nodes: Array<{ id: string, type: RelationshipType, basis: StatementBasis, rule: { zh: string, en: string } | null, start:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, end:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }>, because: Array<{ type: RelationshipType, start:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null, end:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }> | null }> } | null, names: { zh: string, en: string | null } }
    | { __typename: 'ModelType', aliases: Array<string>, degree: number, slug: string, axis: TypeAxis | null, zh: string | null, en: string | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, relationships: { totalCount: number, facets: Array<{ values: Array<{ value: string, count: number }> }> | null, nodes: Array<{ id: string, type: RelationshipType, basis: StatementBasis, rule: { zh: string, en: string } | null, start:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, end:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }>, because: Array<{ type: RelationshipType, start:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null, end:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }> | null }> } | null, names: { zh: string, en: string | null } }
    | { __typename: 'Person', aliases: Array<string>, degree: number, slug: string, zh: string | null, en: string | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, relationships: { totalCount: number, facets: Array<{ values: Array<{ value: string, count: number }> }> | null, nodes: Array<{ id: string, type: RelationshipType, basis: StatementBasis, rule: { zh: string, en: string } | null, start:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, end:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }>, because: Array<{ type: RelationshipType, start:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null, end:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }> | null }> } | null, names: { zh: string, en: string | null } }
    | { __typename: 'Policy', aliases: Array<string>, degree: number, slug: string, issuedOn: string | null, issuerCount: number | null, validFrom: string | null, validUntil: string | null, zh: string | null, en: string | null, Policy_level: GovernmentLevel | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, relationships: { totalCount: number, facets: Array<{ values: Array<{ value: string, count: number }> }> | null, nodes: Array<{ id: string, type: RelationshipType, basis: StatementBasis, rule: { zh: string, en: string } | null, start:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, end:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }>, because: Array<{ type: RelationshipType, start:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null, end:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }> | null }> } | null, names: { zh: string, en: string | null } }
    | { __typename: 'Product', aliases: Array<string>, degree: number, slug: string, free: boolean | null, generic: boolean | null, itemCountComparator: Comparator | null, releasedOn: string | null, zh: string | null, en: string | null, Product_itemCount: number | null, Product_kind: ProductKind | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, relationships: { totalCount: number, facets: Array<{ values: Array<{ value: string, count: number }> }> | null, nodes: Array<{ id: string, type: RelationshipType, basis: StatementBasis, rule: { zh: string, en: string } | null, start:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, end:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }>, because: Array<{ type: RelationshipType, start:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null, end:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }> | null }> } | null, names: { zh: string, en: string | null } }
    | { __typename: 'Region', aliases: Array<string>, degree: number, slug: string, zh: string | null, en: string | null, Region_level: RegionLevel | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, relationships: { totalCount: number, facets: Array<{ values: Array<{ value: string, count: number }> }> | null, nodes: Array<{ id: string, type: RelationshipType, basis: StatementBasis, rule: { zh: string, en: string } | null, start:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, end:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }>, because: Array<{ type: RelationshipType, start:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null, end:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }> | null }> } | null, names: { zh: string, en: string | null } }
    | { __typename: 'Report', aliases: Array<string>, degree: number, slug: string, language: string | null, publishedOn: string | null, zh: string | null, en: string | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, relationships: { totalCount: number, facets: Array<{ values: Array<{ value: string, count: number }> }> | null, nodes: Array<{ id: string, type: RelationshipType, basis: StatementBasis, rule: { zh: string, en: string } | null, start:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, end:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }>, because: Array<{ type: RelationshipType, start:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null, end:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }> | null }> } | null, names: { zh: string, en: string | null } }
    | { __typename: 'Scenario', aliases: Array<string>, degree: number, slug: string, zh: string | null, en: string | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, relationships: { totalCount: number, facets: Array<{ values: Array<{ value: string, count: number }> }> | null, nodes: Array<{ id: string, type: RelationshipType, basis: StatementBasis, rule: { zh: string, en: string } | null, start:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, end:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }>, because: Array<{ type: RelationshipType, start:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null, end:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }> | null }> } | null, names: { zh: string, en: string | null } }
    | { __typename: 'Section', aliases: Array<string>, degree: number, slug: string, number: string | null, order: number | null, page: number | null, zh: string | null, en: string | null, Section_kind: SectionKind | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, relationships: { totalCount: number, facets: Array<{ values: Array<{ value: string, count: number }> }> | null, nodes: Array<{ id: string, type: RelationshipType, basis: StatementBasis, rule: { zh: string, en: string } | null, start:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, end:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }>, because: Array<{ type: RelationshipType, start:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null, end:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }> | null }> } | null, names: { zh: string, en: string | null } }
    | { __typename: 'Statistic', aliases: Array<string>, degree: number, slug: string, asOf: string | null, comparator: Comparator | null, forecast: boolean | null, maxValue: number | null, metric: string | null, metricZh: string | null, unit: string | null, unitZh: string | null, value: number | null, zh: string | null, en: string | null, Statistic_kind: StatisticKind | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, relationships: { totalCount: number, facets: Array<{ values: Array<{ value: string, count: number }> }> | null, nodes: Array<{ id: string, type: RelationshipType, basis: StatementBasis, rule: { zh: string, en: string } | null, start:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, end:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }>, because: Array<{ type: RelationshipType, start:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null, end:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }> | null }> } | null, names: { zh: string, en: string | null } }
    | { __typename: 'Technology', aliases: Array<string>, degree: number, slug: string, introducedOn: string | null, zh: string | null, en: string | null, Technology_kind: TechnologyKind | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, relationships: { totalCount: number, facets: Array<{ values: Array<{ value: string, count: number }> }> | null, nodes: Array<{ id: string, type: RelationshipType, basis: StatementBasis, rule: { zh: string, en: string } | null, start:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, end:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }>, because: Array<{ type: RelationshipType, start:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null, end:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }> | null }> } | null, names: { zh: string, en: string | null } }
    | { __typename: 'Trait', aliases: Array<string>, degree: number, slug: string, zh: string | null, en: string | null, Trait_kind: TraitKind | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, relationships: { totalCount: number, facets: Array<{ values: Array<{ value: string, count: number }> }> | null, nodes: Array<{ id: string, type: RelationshipType, basis: StatementBasis, rule: { zh: string, en: string } | null, start:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, end:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }>, because: Array<{ type: RelationshipType, start:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null, end:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }> | null }> } | null, names: { zh: string, en: string | null } }
    | { __typename: 'Trend', aliases: Array<string>, degree: number, slug: string, horizon: string | null, stated: Stated | null, zh: string | null, en: string | null, Trend_kind: TrendKind | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, relationships: { totalCount: number, facets: Array<{ values: Array<{ value: string, count: number }> }> | null, nodes: Array<{ id: string, type: RelationshipType, basis: StatementBasis, rule: { zh: string, en: string } | null, start:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, end:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }>, because: Array<{ type: RelationshipType, start:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null, end:
              | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
              | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
             | null }> | null }> } | null, names: { zh: string, en: string | null } }
   | null };

export type InsteadQueryVariables = Exact<{
  text: string;
}>;


export type InsteadQuery = { search: { hits: Array<{ entity:
        | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
       }> } | null };

export type PartQueryVariables = Exact<{
  slug: string;
  text: string;
}>;


export type PartQuery = { entity:
    | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
   | null, search: { hits: Array<{ entity:
        | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
       }> } | null };

export type MatrixQueryVariables = Exact<{ [key: string]: never; }>;


export type MatrixQuery = { crosstab: { total: number, rows: Array<{ count: number, entity:
        | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
       }>, columns: Array<{ count: number, entity:
        | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
       }>, cells: Array<{ count: number, ids: Array<string>, row:
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
      , column:
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
       }> } | null, models: { nodes: Array<{ __typename: 'Model', slug: string, names: { zh: string, en: string | null } }> } | null };

export type LinksQueryVariables = Exact<{
  from: string | number;
  to: string | number;
}>;


export type LinksQuery = { paths: { paths: Array<{ length: number, zh: string, en: string, nodes: Array<
        | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
      >, edges: Array<{ id: string, type: RelationshipType, startSlug: string, endSlug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }> }> }> } | null };

export type EndsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type EndsQuery = { from:
    | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
   | null, to:
    | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
   | null };

export type PoliciesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PoliciesQuery = { policies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Policy', issuedOn: string | null, level: GovernmentLevel | null, validFrom: string | null, validUntil: string | null, slug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }>, issuers: { nodes: Array<{ __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }> } | null, regions: { nodes: Array<{ __typename: 'Region', slug: string, names: { zh: string, en: string | null } }> } | null, goals: { totalCount: number, edges: Array<{ node: { __typename: 'Goal', metric: string | null, metricZh: string | null, value: number | null, unit: string | null, unitZh: string | null, comparator: Comparator | null, deadline: string | null, slug: string, names: { zh: string, en: string | null } }, relationship: { citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
                | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
                | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
               | null }> } | null }> } | null, names: { zh: string, en: string | null } }> } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  first?: number;
}>;


export type SearchQuery = { search: { hits: Array<{ matched: { kind: MatchKind, text: string }, highlight: Array<{ text: string, matched: boolean }>, entity:
        | { __typename: 'Agency', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'Audience', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'Benchmark', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'Capability', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'Challenge', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'Chip', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'Company', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'Dataset', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'Event', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'Goal', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'Industry', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'Institution', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'Model', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'ModelType', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'Person', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'Policy', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'Product', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'Region', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'Report', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'Scenario', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'Section', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'Statistic', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'Technology', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'Trait', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'Trend', slug: string, degree: number, names: { zh: string, en: string | null } }
       }> } | null };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { companies: { totalCount: number, nodes: Array<{ slug: string, names: { zh: string, en: string | null }, models: { nodes: Array<{ slug: string, names: { zh: string, en: string | null }, types: { nodes: Array<{ slug: string, names: { zh: string, en: string | null } }> } | null }> } | null }> } | null };

export type SourceFragment = { section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
    | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
    | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
   | null };

export type StatementQueryVariables = Exact<{
  from: string | number;
  to: string | number;
}>;


export type StatementQuery = { paths: { paths: Array<{ zh: string, en: string, edges: Array<{ type: RelationshipType, basis: StatementBasis, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }> }> }> } | null };

export type TimelineQueryVariables = Exact<{ [key: string]: never; }>;


export type TimelineQuery = { timeline: { total: number, truncated: { found: number, limit: number | null } | null, periods: Array<{ period: string, groups: Array<{ type: EntityType | null, relationship: RelationshipType | null, field: string, count: number, ids: Array<string> }> }>, imprecise: Array<{ period: string, groups: Array<{ type: EntityType | null, relationship: RelationshipType | null, field: string, count: number, ids: Array<string> }> }> } | null };

export type PeriodFragment = { period: string, groups: Array<{ type: EntityType | null, relationship: RelationshipType | null, field: string, count: number, ids: Array<string> }> };

export type DatedQueryVariables = Exact<{
  slugs: Array<string> | string;
  ids: Array<string | number> | string | number;
}>;


export type DatedQuery = { entities: { nodes: Array<
      | { __typename: 'Agency', slug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }>, names: { zh: string, en: string | null } }
      | { __typename: 'Audience', slug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }>, names: { zh: string, en: string | null } }
      | { __typename: 'Benchmark', slug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }>, names: { zh: string, en: string | null } }
      | { __typename: 'Capability', slug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }>, names: { zh: string, en: string | null } }
      | { __typename: 'Challenge', slug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }>, names: { zh: string, en: string | null } }
      | { __typename: 'Chip', slug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }>, names: { zh: string, en: string | null } }
      | { __typename: 'Company', slug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }>, names: { zh: string, en: string | null } }
      | { __typename: 'Dataset', slug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }>, names: { zh: string, en: string | null } }
      | { __typename: 'Event', slug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }>, names: { zh: string, en: string | null } }
      | { __typename: 'Goal', slug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }>, names: { zh: string, en: string | null } }
      | { __typename: 'Industry', slug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }>, names: { zh: string, en: string | null } }
      | { __typename: 'Institution', slug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }>, names: { zh: string, en: string | null } }
      | { __typename: 'Model', slug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }>, names: { zh: string, en: string | null } }
      | { __typename: 'ModelType', slug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }>, names: { zh: string, en: string | null } }
      | { __typename: 'Person', slug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }>, names: { zh: string, en: string | null } }
      | { __typename: 'Policy', slug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }>, names: { zh: string, en: string | null } }
      | { __typename: 'Product', slug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }>, names: { zh: string, en: string | null } }
      | { __typename: 'Region', slug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }>, names: { zh: string, en: string | null } }
      | { __typename: 'Report', slug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }>, names: { zh: string, en: string | null } }
      | { __typename: 'Scenario', slug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }>, names: { zh: string, en: string | null } }
      | { __typename: 'Section', slug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }>, names: { zh: string, en: string | null } }
      | { __typename: 'Statistic', slug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }>, names: { zh: string, en: string | null } }
      | { __typename: 'Technology', slug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }>, names: { zh: string, en: string | null } }
      | { __typename: 'Trait', slug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }>, names: { zh: string, en: string | null } }
      | { __typename: 'Trend', slug: string, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
            | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
            | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
           | null }>, names: { zh: string, en: string | null } }
    > } | null, nodes: Array<
    | { __typename: 'Agency' }
    | { __typename: 'Audience' }
    | { __typename: 'Benchmark' }
    | { __typename: 'Capability' }
    | { __typename: 'Challenge' }
    | { __typename: 'Chip' }
    | { __typename: 'Company' }
    | { __typename: 'Dataset' }
    | { __typename: 'Event' }
    | { __typename: 'Goal' }
    | { __typename: 'Industry' }
    | { __typename: 'Institution' }
    | { __typename: 'Model' }
    | { __typename: 'ModelType' }
    | { __typename: 'Person' }
    | { __typename: 'Policy' }
    | { __typename: 'Product' }
    | { __typename: 'Region' }
    | { __typename: 'Relationship', id: string, type: RelationshipType, start:
        | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
       | null, end:
        | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
        | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
       | null, citations: Array<{ section: string, table: string | null, case: number | null, note: string | null, asOf: string | null, basis: Basis, place: { slug: string, kind: SectionKind | null, names: { zh: string, en: string | null } } | null, claimedBy:
          | { __typename: 'Agency', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Audience', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Benchmark', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Capability', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Challenge', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Chip', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Company', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Dataset', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Event', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Goal', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Industry', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Institution', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Model', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'ModelType', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Person', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Policy', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Product', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Region', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Report', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Scenario', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Section', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Statistic', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Technology', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trait', slug: string, names: { zh: string, en: string | null } }
          | { __typename: 'Trend', slug: string, names: { zh: string, en: string | null } }
         | null }> }
    | { __typename: 'Report' }
    | { __typename: 'Scenario' }
    | { __typename: 'Section' }
    | { __typename: 'Statistic' }
    | { __typename: 'Technology' }
    | { __typename: 'Trait' }
    | { __typename: 'Trend' }
   | null> | null };

type Facts_Agency_Fragment = { Agency_level: GovernmentLevel | null };

type Facts_Benchmark_Fragment = { subject: string | null, subjectZh: string | null };

type Facts_Challenge_Fragment = { stated: Stated | null };

type Facts_Chip_Fragment = { exportRestricted: boolean | null, fp16Tflops: number | null, processNm: number | null, releasedOn: string | null };

type Facts_Company_Fragment = { Company_kind: CompanyKind | null };

type Facts_Dataset_Fragment = { itemCountComparator: Comparator | null, language: string | null, openSource: boolean | null, sizeComparator: Comparator | null, sizeGb: number | null, Dataset_itemCount: number | null };

type Facts_Event_Fragment = { happenedOn: string | null };

type Facts_Goal_Fragment = { comparator: Comparator | null, deadline: string | null, metric: string | null, metricZh: string | null, unit: string | null, unitZh: string | null, value: number | null };

type Facts_Institution_Fragment = { Institution_kind: InstitutionKind | null };

type Facts_Model_Fragment = { charactersPerSecond: number | null, commercialUse: boolean | null, memoryGb: number | null, multimodal: boolean | null, openSource: boolean | null, openSourcedOn: string | null, parameterScale: string | null, parameterScaleEn: string | null, parametersBasis: ParametersBasis | null, parametersBillion: number | null, releasedOn: string | null, version: string | null };

type Facts_ModelType_Fragment = { axis: TypeAxis | null };

type Facts_Policy_Fragment = { issuedOn: string | null, issuerCount: number | null, validFrom: string | null, validUntil: string | null, Policy_level: GovernmentLevel | null };

type Facts_Product_Fragment = { free: boolean | null, generic: boolean | null, itemCountComparator: Comparator | null, releasedOn: string | null, Product_itemCount: number | null, Product_kind: ProductKind | null };

type Facts_Region_Fragment = { Region_level: RegionLevel | null };

type Facts_Report_Fragment = { language: string | null, publishedOn: string | null };

type Facts_Section_Fragment = { number: string | null, order: number | null, page: number | null, Section_kind: SectionKind | null };

type Facts_Statistic_Fragment = { asOf: string | null, comparator: Comparator | null, forecast: boolean | null, maxValue: number | null, metric: string | null, metricZh: string | null, unit: string | null, unitZh: string | null, value: number | null, Statistic_kind: StatisticKind | null };

type Facts_Technology_Fragment = { introducedOn: string | null, Technology_kind: TechnologyKind | null };

type Facts_Trait_Fragment = { Trait_kind: TraitKind | null };

type Facts_Trend_Fragment = { horizon: string | null, stated: Stated | null, Trend_kind: TrendKind | null };

export type FactsFragment =
  | Facts_Agency_Fragment
  | Facts_Benchmark_Fragment
  | Facts_Challenge_Fragment
  | Facts_Chip_Fragment
  | Facts_Company_Fragment
  | Facts_Dataset_Fragment
  | Facts_Event_Fragment
  | Facts_Goal_Fragment
  | Facts_Institution_Fragment
  | Facts_Model_Fragment
  | Facts_ModelType_Fragment
  | Facts_Policy_Fragment
  | Facts_Product_Fragment
  | Facts_Region_Fragment
  | Facts_Report_Fragment
  | Facts_Section_Fragment
  | Facts_Statistic_Fragment
  | Facts_Technology_Fragment
  | Facts_Trait_Fragment
  | Facts_Trend_Fragment
;

export const chips = `query Chips($after: String) {
  chips(first: 50, after: $after, orderBy: [{degree: DESC}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Card
      processNm
      fp16Tflops
      exportRestricted
      makers(first: 10) {
        edges {
          node {
            ...Card
          }
          relationship {
            ...Said
          }
        }
      }
      substitutes(first: 20) {
        edges {
          node {
            ...Card
          }
          relationship {
            ...Said
          }
        }
      }
      challenges(first: 20) {
        edges {
          node {
            ...Card
          }
          relationship {
            ...Said
          }
        }
      }
      traits(first: 20) {
        edges {
          node {
            ...Card
          }
          relationship {
            ...Said
          }
        }
      }
      citations {
        ...Source
      }
    }
  }
}

fragment Card on Entity {
  __typename
  slug
  names {
    zh
    en
  }
}

fragment Said on Relationship {
  id
  basis
  citations {
    ...Source
  }
}

fragment Source on Citation {
  section
  table
  case
  note
  asOf
  basis
  place {
    slug
    kind
    names {
      zh
      en
    }
  }
  claimedBy {
    __typename
    slug
    names {
      zh
      en
    }
  }
}` as Query<ChipsQuery, ChipsQueryVariables>;

export const entity = `query Entity($slug: String!) {
  entity(slug: $slug) {
    ...Card
    aliases
    zh: summary(lang: ZH)
    en: summary(lang: EN)
    ...Facts
    degree
    citations {
      ...Source
    }
    relationships(first: 100) {
      totalCount
      facets(fields: ["type"], limit: 50) {
        values {
          value
          count
        }
      }
      nodes {
        id
        type
        basis
        rule {
          zh: reason(lang: ZH)
          en: reason(lang: EN)
        }
        start {
          ...Card
        }
        end {
          ...Card
        }
        citations {
          ...Source
        }
        because {
          type
          start {
            ...Card
          }
          end {
            ...Card
          }
        }
      }
    }
  }
}

fragment Card on Entity {
  __typename
  slug
  names {
    zh
    en
  }
}

fragment Facts on Entity {
  ... on Agency {
    Agency_level: level
  }
  ... on Benchmark {
    subject
    subjectZh
  }
  ... on Challenge {
    stated
  }
  ... on Chip {
    exportRestricted
    fp16Tflops
    processNm
    releasedOn
  }
  ... on Company {
    Company_kind: kind
  }
  ... on Dataset {
    Dataset_itemCount: itemCount
    itemCountComparator
    language
    openSource
    sizeComparator
    sizeGb
  }
  ... on Event {
    happenedOn
  }
  ... on Goal {
    comparator
    deadline
    metric
    metricZh
    unit
    unitZh
    value
  }
  ... on Institution {
    Institution_kind: kind
  }
  ... on Model {
    charactersPerSecond
    commercialUse
    memoryGb
    multimodal
    openSource
    openSourcedOn
    parameterScale
    parameterScaleEn
    parametersBasis
    parametersBillion
    releasedOn
    version
  }
  ... on ModelType {
    axis
  }
  ... on Policy {
    issuedOn
    issuerCount
    Policy_level: level
    validFrom
    validUntil
  }
  ... on Product {
    free
    generic
    Product_itemCount: itemCount
    itemCountComparator
    Product_kind: kind
    releasedOn
  }
  ... on Region {
    Region_level: level
  }
  ... on Report {
    language
    publishedOn
  }
  ... on Section {
    Section_kind: kind
    number
    order
    page
  }
  ... on Statistic {
    asOf
    comparator
    forecast
    Statistic_kind: kind
    maxValue
    metric
    metricZh
    unit
    unitZh
    value
  }
  ... on Technology {
    introducedOn
    Technology_kind: kind
  }
  ... on Trait {
    Trait_kind: kind
  }
  ... on Trend {
    horizon
    Trend_kind: kind
    stated
  }
}

fragment Source on Citation {
  section
  table
  case
  note
  asOf
  basis
  place {
    slug
    kind
    names {
      zh
      en
    }
  }
  claimedBy {
    __typename
    slug
    names {
      zh
      en
    }
  }
}` as Query<EntityQuery, EntityQueryVariables>;

export const instead = `query Instead($text: String!) {
  search(text: $text, first: 6) {
    hits {
      entity {
        ...Card
      }
    }
  }
}

fragment Card on Entity {
  __typename
  slug
  names {
    zh
    en
  }
}` as Query<InsteadQuery, InsteadQueryVariables>;

export const part = `query Part($slug: String!, $text: String!) {
  entity(slug: $slug) {
    ...Card
  }
  search(text: $text, first: 6) {
    hits {
      entity {
        ...Card
      }
    }
  }
}

fragment Card on Entity {
  __typename
  slug
  names {
    zh
    en
  }
}` as Query<PartQuery, PartQueryVariables>;

export const matrix = `query Matrix {
  crosstab(rows: COMPANY, columns: MODEL_TYPE, through: [DEVELOPS, HAS_TYPE]) {
    total
    rows {
      count
      entity {
        ...Card
      }
    }
    columns {
      count
      entity {
        ...Card
      }
    }
    cells {
      count
      ids
      row {
        slug
      }
      column {
        slug
      }
    }
  }
  models(first: 100) {
    nodes {
      ...Card
    }
  }
}

fragment Card on Entity {
  __typename
  slug
  names {
    zh
    en
  }
}` as Query<MatrixQuery, MatrixQueryVariables>;

export const links = `query Links($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxLength: 5, limit: 8) {
    paths {
      length
      zh: sentence(lang: ZH)
      en: sentence(lang: EN)
      nodes {
        ...Card
      }
      edges {
        id
        type
        startSlug
        endSlug
        citations {
          ...Source
        }
      }
    }
  }
}

fragment Card on Entity {
  __typename
  slug
  names {
    zh
    en
  }
}

fragment Source on Citation {
  section
  table
  case
  note
  asOf
  basis
  place {
    slug
    kind
    names {
      zh
      en
    }
  }
  claimedBy {
    __typename
    slug
    names {
      zh
      en
    }
  }
}` as Query<LinksQuery, LinksQueryVariables>;

export const ends = `query Ends($from: String!, $to: String!) {
  from: entity(slug: $from) {
    ...Card
  }
  to: entity(slug: $to) {
    ...Card
  }
}

fragment Card on Entity {
  __typename
  slug
  names {
    zh
    en
  }
}` as Query<EndsQuery, EndsQueryVariables>;

export const policies = `query Policies($after: String) {
  policies(first: 50, after: $after, orderBy: [{issuedOn: ASC}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Card
      issuedOn
      level
      validFrom
      validUntil
      citations {
        ...Source
      }
      issuers(first: 20) {
        nodes {
          ...Card
        }
      }
      regions(first: 20) {
        nodes {
          ...Card
        }
      }
      goals(first: 40) {
        totalCount
        edges {
          node {
            ...Card
            metric
            metricZh
            value
            unit
            unitZh
            comparator
            deadline
          }
          relationship {
            citations {
              ...Source
            }
          }
        }
      }
    }
  }
}

fragment Card on Entity {
  __typename
  slug
  names {
    zh
    en
  }
}

fragment Source on Citation {
  section
  table
  case
  note
  asOf
  basis
  place {
    slug
    kind
    names {
      zh
      en
    }
  }
  claimedBy {
    __typename
    slug
    names {
      zh
      en
    }
  }
}` as Query<PoliciesQuery, PoliciesQueryVariables>;

export const search = `query Search($text: String!, $first: Int! = 8) {
  search(text: $text, first: $first) {
    hits {
      matched {
        kind
        text
      }
      highlight {
        text
        matched
      }
      entity {
        __typename
        slug
        names {
          zh
          en
        }
        degree
      }
    }
  }
}` as Query<SearchQuery, SearchQueryVariables>;

export const start = `query Start {
  companies(
    where: {models: {count: {gte: 1}}}
    first: 60
    orderBy: [{degree: DESC}]
  ) {
    totalCount
    nodes {
      slug
      names {
        zh
        en
      }
      models(first: 40) {
        nodes {
          slug
          names {
            zh
            en
          }
          types(first: 20) {
            nodes {
              slug
              names {
                zh
                en
              }
            }
          }
        }
      }
    }
  }
}` as Query<StartQuery, StartQueryVariables>;

export const statement = `query Statement($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxLength: 1, limit: 10) {
    paths {
      zh: sentence(lang: ZH)
      en: sentence(lang: EN)
      edges {
        type
        basis
        citations {
          ...Source
        }
      }
    }
  }
}

fragment Source on Citation {
  section
  table
  case
  note
  asOf
  basis
  place {
    slug
    kind
    names {
      zh
      en
    }
  }
  claimedBy {
    __typename
    slug
    names {
      zh
      en
    }
  }
}` as Query<StatementQuery, StatementQueryVariables>;

export const timeline = `query Timeline {
  timeline(by: MONTH) {
    total
    truncated {
      found
      limit
    }
    periods {
      ...Period
    }
    imprecise {
      ...Period
    }
  }
}

fragment Period on TimelinePeriod {
  period
  groups {
    type
    relationship
    field
    count
    ids
  }
}` as Query<TimelineQuery, TimelineQueryVariables>;

export const dated = `query Dated($slugs: [String!]!, $ids: [ID!]!) {
  entities(where: {slug: {in: $slugs}}, first: 100) {
    nodes {
      ...Card
      citations {
        ...Source
      }
    }
  }
  nodes(ids: $ids) {
    __typename
    ... on Relationship {
      id
      type
      start {
        ...Card
      }
      end {
        ...Card
      }
      citations {
        ...Source
      }
    }
  }
}

fragment Card on Entity {
  __typename
  slug
  names {
    zh
    en
  }
}

fragment Source on Citation {
  section
  table
  case
  note
  asOf
  basis
  place {
    slug
    kind
    names {
      zh
      en
    }
  }
  claimedBy {
    __typename
    slug
    names {
      zh
      en
    }
  }
}` as Query<DatedQuery, DatedQueryVariables>;
