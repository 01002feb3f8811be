import type { Example } from './example.ts';

/** Records by what people call them. */
export const searchExamples: readonly Example[] = [
  {
    name: 'search-as-you-type',
    title: 'Search as people type',
    description: 'By the initials of the pinyin; traditional characters or a wrong letter would do too.',
    query: `query SearchAsYouType($text: String!) {
  search(text: $text, first: 5) {
    hits {
      score
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
        name
        english: name(lang: EN)
      }
    }
  }
}`,
    variables: { text: 'tyqw' },
  },
  {
    name: 'names-to-records',
    title: 'Many names at once',
    description:
      'What a pipeline needs: each name to its record, how sure that is, and what else it could be.',
    query: `query NamesToRecords($terms: [String!]!) {
  resolve(terms: $terms) {
    term
    score
    ambiguous
    best {
      matched {
        kind
      }
      entity {
        __typename
        slug
        name
      }
    }
    alternatives(first: 2) {
      score
      entity {
        slug
      }
    }
  }
}`,
    variables: { terms: ['科大訊飛', 'GPT4', 'wenxin yiyan', 'Alibabba', '清华'] },
  },
];
