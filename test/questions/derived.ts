import { names, type Question, sorted } from './question.ts';

/** What the report's statements come to: families with their versions, types within types, whom makers serve. */
export const derivedQuestions: readonly Question[] = [
  {
    question:
      'Which models are 百度’s, versions and all, and which of these does the report itself call its own?',
    section: '2.3, case 2',
    query: `{ company(slug: "baidu") { models { edges { node { name } relationship { basis } } } } }`,
    read: ({ company }) =>
      sorted(
        company.models.edges.map((e: { node: { name: string }; relationship: { basis: string } }) => [
          e.node.name,
          e.relationship.basis,
        ]),
      ),
    answer: sorted([
      ['文心一言大模型', 'STATED'],
      ['文心大模型 4.0', 'DERIVED'],
      ['上一代文心大模型', 'DERIVED'],
    ]),
  },
  {
    question: 'Who develops 讯飞星火 V3.5, and why may that be said?',
    section: '2.3, case 1',
    query: `{ model(slug: "spark-3-5") { developers { edges { node { name } relationship {
      rule { reason } because { type startSlug endSlug } citations { section } } } } } }`,
    read: ({ model }) => model.developers.edges,
    answer: [
      {
        node: { name: '科大讯飞' },
        relationship: {
          rule: { reason: '系列的研发者也研发它的各个版本。' },
          because: [
            { type: 'VERSION_OF', startSlug: 'spark-3-5', endSlug: 'spark' },
            { type: 'DEVELOPS', startSlug: 'iflytek', endSlug: 'spark' },
          ],
          citations: [],
        },
      },
    ],
    statements: 2,
  },
  {
    question: 'Which companies build cloud-side models of whatever kind?',
    section: '2.2, 2.5, 4.1',
    query: `{ companies(first: 100, where: { models: { some: { types: { some: { slug: { eq: "cloud-model" } } } } } }) { nodes { name } } }`,
    read: ({ companies }) => names(companies),
    // General and industry models are cloud-side (2.2); 4.1 names 混元 besides; 蓝心 70B is for the cloud.
    answer: [
      '科大讯飞',
      '百度',
      '阿里巴巴',
      '阿里云',
      '腾讯',
      '容联云',
      '蜜度',
      '用友',
      '人民网',
      'vivo',
    ].sort(),
  },
  {
    question: 'Which companies serve finance, and by what?',
    section: '2.4, case 4',
    query: `{ industry(slug: "finance") { companies { edges { node { name } relationship { basis because { type endSlug } } } } } }`,
    read: ({ industry }) => industry.companies.edges,
    // 容犀 Copilot 深入金融行业细分场景.
    answer: [
      {
        node: { name: '容联云' },
        relationship: {
          basis: 'DERIVED',
          because: [
            { type: 'OFFERS', endSlug: 'rongxi-copilot' },
            { type: 'SERVES', endSlug: 'finance' },
          ],
        },
      },
    ],
    statements: 2,
  },
  {
    question: 'What has vivo to do with 蓝心大模型（7B）, in one sentence?',
    section: '2.5, case 8; 4.3',
    query: `{ shortestPath(from: "vivo", to: "蓝心大模型（7B）") { length sentence english: sentence(lang: EN) steps { count } } }`,
    read: ({ shortestPath }) => shortestPath,
    answer: {
      length: 1,
      sentence: 'vivo研发并发布蓝心大模型（7B）。',
      english: 'vivo develops and released BlueLM-7B.',
      steps: [{ count: 2 }],
    },
    statements: 3,
  },
  {
    question: 'What do people mean by 人工智能+, by 百度 (Baidu), and by LLM?',
    section: '1.1, 1.2',
    query: '{ resolve(terms: ["人工智能+", "百度 (Baidu)", "LLM"]) { ambiguous best { entity { slug } } } }',
    read: ({ resolve }) => resolve,
    answer: ['ai-plus-initiative', 'baidu', 'language-model'].map((slug) => ({
      ambiguous: false,
      best: { entity: { slug } },
    })),
    statements: 2,
  },
];
