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
  },
  {
    question: 'How many things happened in which month, and what were they in October 2023?',
    section: '1.1, 1.2, 2.3, 3.4, 4.3, cover, experts',
    query: `{ timeline(by: MONTH) { total periods { period count happenings { records { slug } relationships { type } } }
      imprecise { period count } } }`,
    read: ({ timeline }) => ({
      total: timeline.total,
      months: timeline.periods.map((p: { period: string; count: number }) => [p.period, p.count]),
      years: timeline.imprecise.map((p: { period: string; count: number }) => [p.period, p.count]),
      october: sorted(
        timeline.periods
          .find((p: { period: string }) => p.period === '2023-10')
          .happenings.map((h: { records: { slug: string }[]; relationships: { type: string }[] }) => [
            ...h.records.map(({ slug }) => slug),
            ...h.relationships.map(({ type }) => type),
          ]),
      ),
    }),
    answer: {
      total: 31,
      months: [
        ['2022-08', 1], // GLM-130B
        ['2023-05', 3], // two policies of Beijing, one of Shenzhen
        ['2023-06', 1], // Baichuan-7B
        ['2023-07', 1], // Hangzhou
        ['2023-08', 1], // Chengdu
        ['2023-09', 1], // Fujian
        ['2023-10', 5],
        ['2023-11', 2], // Guangdong, BlueLM-7B
        ['2023-12', 1], // three Qwen models at once
        ['2024-01', 2], // Spark V3.5, the GPT store
        ['2024-03', 1], // the report
      ],
      years: [
        ['2017', 2], // the plan, the Transformer
        ['2018', 3], // GPT-1, BERT, pre-training the mainstream
        ['2022', 2], // the opinions of six ministries, ChatGPT
        ['2023', 2], // GPT-4, the boom
        ['2024', 3], // the work report, its initiative, Sora
      ],
      october: sorted([
        ['anhui-agi-policies'],
        ['shanghai-large-model-measures'],
        ['ernie-4-0-released', 'ernie-4-0', 'RELEASED'],
        ['qwen-2-0-released', 'qwen-2-0', 'RELEASED'],
        ['chatglm3-opened', 'chatglm3', 'RELEASED'],
      ]),
    },
    statements: 5,
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
