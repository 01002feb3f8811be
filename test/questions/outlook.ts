import { names, type Question, sorted } from './question.ts';

/** History, people and forecasts. */
export const outlookQuestions: readonly Question[] = [
  {
    question: 'How many phones with generative AI does who expect, by when, and what will they bring in?',
    section: '4.1',
    query: `{ company(slug: "ubs") { statements { nodes {
      ... on Statistic { value unit asOf forecast citations { claimedBy { name } } } } } } }`,
    read: ({ company }) =>
      sorted(
        company.statements.nodes.map(
          (s: { value: number; asOf: string; forecast: boolean; citations: unknown }) => [
            s.value,
            s.asOf,
            s.forecast,
            s.citations,
          ],
        ),
      ),
    answer: sorted([
      [50_000_000, '2023', false, [{ claimedBy: { name: '瑞银' } }]],
      [583_000_000, '2027', true, [{ claimedBy: { name: '瑞银' } }]],
      [513_000_000_000, '2027', true, [{ claimedBy: { name: '瑞银' } }]],
    ]),
    statements: 2,
  },
  {
    question: 'Which experts wrote for the report, and what are they?',
    section: 'experts',
    query: `{ report(slug: "china-llm-2024") { publishedOn publishers { nodes { name } }
      contributors { nodes { name organizations { edges { node { name } relationship { title } } } } } } }`,
    read: ({ report }) => ({
      publishedOn: report.publishedOn,
      publishers: names(report.publishers),
      experts: Object.fromEntries(
        report.contributors.nodes.map(
          (p: {
            name: string;
            organizations: { edges: { node: { name: string }; relationship: { title: string } }[] };
          }) => [p.name, sorted(p.organizations.edges.map((e) => [e.node.name, e.relationship.title]))],
        ),
      ),
    }),
    answer: {
      publishedOn: '2024-03',
      publishers: ['人民网财经研究院', '至顶科技'],
      experts: {
        李君: [['传播内容认知全国重点实验室', '专职副主任']],
        王蕴韬: [['中国信息通信研究院人工智能研究中心', '副总工程师']],
        周围: sorted([
          ['vivo', '副总裁'],
          ['vivo AI 全球研究院', '院长'],
        ]),
      },
    },
  },
  {
    question: 'Which four challenges does 周围 name?',
    section: 'experts',
    query:
      '{ person(slug: "zhou-wei") { statements(where: { type: { eq: CHALLENGE } }) { nodes { name } } } }',
    read: ({ person }) => names(person.statements),
    answer: ['算力分散不足', 'Transformer 结构是否最优的疑问', '领域数据稀缺', '缺少现象级应用'].sort(),
  },
  {
    question: 'Who brought out which landmark of the technology in which year?',
    section: '1.2',
    query: `{ companies(where: { slug: { in: ["google", "openai"] } }) { nodes { name
      releases { edges { node { name } relationship { date } } }
      proposed(where: { slug: { eq: "transformer" } }) { edges { node { name } relationship { date } } } } } }`,
    read: ({ companies }) =>
      sorted(
        companies.nodes.flatMap(
          (c: {
            name: string;
            releases: { edges: { node: { name: string }; relationship: { date: string } }[] };
            proposed: { edges: { node: { name: string }; relationship: { date: string } }[] };
          }) =>
            [...c.releases.edges, ...c.proposed.edges].map((e) => [
              e.relationship.date,
              c.name,
              e.node.name.replace(' 大模型', '').replace(' 架构', ''),
            ]),
        ),
      ),
    answer: sorted([
      ['2017', 'Google', 'Transformer'],
      ['2018', 'OpenAI', 'GPT-1'],
      ['2018', 'Google', 'BERT'],
      ['2022', 'OpenAI', 'ChatGPT'],
      ['2023', 'OpenAI', 'GPT-4'],
      ['2024', 'OpenAI', 'Sora'],
    ]),
    // One more: OpenAI proposed no Transformer, so what may have been meant is looked for.
    statements: 2,
  },
  {
    question: 'Does the report say when 腾讯混元 was released or how large it is?',
    section: 'none: the report does not say',
    query: `{ model(slug: "hunyuan") { name developers { nodes { name } } releasedOn parametersBillion openSource
      releasedBy { totalCount } benchmarks { totalCount } } }`,
    read: ({ model }) => model,
    answer: {
      name: '混元',
      developers: { nodes: [{ name: '腾讯' }] },
      releasedOn: null,
      parametersBillion: null,
      openSource: null,
      releasedBy: { totalCount: 0 },
      benchmarks: { totalCount: 0 },
    },
  },
];
