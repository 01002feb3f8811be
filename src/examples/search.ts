import type { Example } from './example.ts';

/** Records by what people call them. */
export const searchExamples: readonly Example[] = [
  {
    name: 'search-as-you-type',
    group: 'search',
    needs: ['qwen'],
    title: { en: 'Search as people type', zh: '边打字边搜索' },
    description: {
      en: 'By the initials of the pinyin; traditional characters or a wrong letter would do too.',
      zh: '用拼音首字母；繁体字或打错一个字母也可以。',
    },
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
    group: 'search',
    needs: ['gpt-4', 'ernie', 'tsinghua', 'iflytek'],
    title: { en: 'Many names at once', zh: '一次对上许多名称' },
    description: {
      en: 'What a pipeline needs: each name to its record, how sure that is, and what else it could be.',
      zh: '数据处理所需：每个名称对应哪条记录、有多大把握、还可能是什么。',
    },
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
