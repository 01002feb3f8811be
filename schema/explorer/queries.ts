// Printed by `npm run generate` from src/explorer/queries and schema/schema.graphql.
import type { Query } from '../../src/explorer/ask.ts';

type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Language =
  | 'EN'
  | 'ZH';
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

export type SearchQueryVariables = Exact<{
  text: string;
  first?: number;
  lang: Language;
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
        | { __typename: 'Statistic', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'Technology', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'Trait', slug: string, degree: number, names: { zh: string, en: string | null } }
        | { __typename: 'Trend', slug: string, degree: number, names: { zh: string, en: string | null } }
       }> } | null };

export const search = `query Search($text: String!, $first: Int! = 8, $lang: Language!) {
  search(text: $text, first: $first, lang: $lang) {
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
