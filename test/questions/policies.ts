import { names, type Question, sorted } from './question.ts';

/** Which governments want what, how much and by when. */
export const policyQuestions: readonly Question[] = [
  {
    question: 'Which local policies set computing-power goals with a number, how much, and by when?',
    section: '1.1, table of policies',
    query: `{ policies(where: { level: { ne: NATIONAL }, goals: { some: { value: { isNull: false }, about: { some: { slug: { eq: "computing-power" } } } } } }) { nodes {
      issuedOn regions { nodes { name } }
      goals(where: { value: { isNull: false }, about: { some: { slug: { eq: "computing-power" } } } }) {
        nodes { value unit comparator deadline } } } } }`,
    read: ({ policies }) => ({
      rows: policies.nodes.map((p: { issuedOn: string; regions: never; goals: { nodes: unknown[] } }) => [
        p.issuedOn,
        names(p.regions),
        sorted(p.goals.nodes),
      ]),
    }),
    // 5000 PFLOPS 以上 at FP16; 高性能算力占比 60% 以上; 到 2025 年.
    answer: {
      rows: [
        [
          '2023-07',
          ['杭州'],
          sorted([
            { value: 5000, unit: 'PFLOPS (FP16)', comparator: 'AT_LEAST', deadline: '2025' },
            { value: 60, unit: 'percent', comparator: 'AT_LEAST', deadline: '2025' },
          ]),
        ],
      ],
    },
  },
  {
    question: 'How many models, and of which kind, does Hangzhou want to grow by 2025?',
    section: '1.1, table of policies',
    query: `{ goals(where: { unit: { eq: "models" }, policies: { some: { regions: { some: { slug: { eq: "hangzhou" } } } } } }) {
      nodes { value deadline about(where: { type: { eq: MODEL_TYPE } }) { nodes { name } } } } }`,
    read: ({ goals }) =>
      sorted(
        goals.nodes.map((g: { value: number; deadline: string; about: never }) => [
          g.value,
          g.deadline,
          names(g.about),
        ]),
      ),
    answer: sorted([
      [1, '2025', ['通用大模型']],
      [10, '2025', ['专用模型']],
    ]),
  },
  {
    question: 'Which policies does the table list, when were they published, and who issued them?',
    section: '1.1, table of policies',
    query: `{ policies(first: 50, where: { source: { table: "policies" } }, orderBy: [{ issuedOn: ASC }]) {
      nodes { issuedOn issuers { nodes { name } } issuerCount } } }`,
    read: ({ policies }) =>
      sorted(
        policies.nodes.map((p: { issuedOn: string; issuers: never; issuerCount: number | null }) => [
          p.issuedOn,
          names(p.issuers),
          p.issuerCount,
        ]),
      ),
    answer: sorted([
      ['2023-05', ['北京市人民政府'], null],
      ['2023-05', ['北京市人民政府办公厅'], null],
      ['2023-05', ['中共深圳市委办公厅', '深圳市人民政府办公厅'], null],
      ['2023-07', ['杭州市人民政府办公厅'], null],
      ['2023-08', ['成都市经济和信息化局', '成都市新经济发展委员会'].sort(), null],
      ['2023-09', ['福建省人民政府办公厅'], null],
      ['2023-10', ['安徽省人民政府'], null],
      ['2023-10', ['上海市发展和改革委员会', '上海市经济和信息化委员会'].sort(), 5],
      ['2023-11', ['广东省人民政府'], null],
    ]),
  },
  {
    question: 'In which fields does Shanghai want demonstrations of large models?',
    section: '1.1, table of policies',
    query: `{ policy(slug: "shanghai-large-model-measures") {
      promotes(first: 50, where: { type: { eq: INDUSTRY }, slug: { notIn: ["large-model-industry"] } }) { nodes { name } } } }`,
    // The measures as a whole promote the large-model industry; asked for are the fields it is to be shown in.
    read: ({ policy }) => names(policy.promotes),
    answer: [
      '智能制造',
      '生物医药',
      '集成电路',
      '智能化教育教学',
      '科技金融',
      '设计创意',
      '自动驾驶',
      '机器人',
      '数字政府',
    ].sort(),
  },
  {
    question: 'Which national policy carries out which earlier one, and how many bodies issued it?',
    section: '1.1',
    query: `{ policies(where: { implements: { count: { gte: 1 } } }) {
      nodes { issuedOn issuerCount issuers { nodes { name } } implements { nodes { name issuedOn } } } } }`,
    read: ({ policies }) => policies.nodes,
    answer: [
      {
        issuedOn: '2022',
        issuerCount: 6,
        issuers: { nodes: [{ name: '科技部' }] },
        implements: { nodes: [{ name: '新一代人工智能发展规划', issuedOn: '2017' }] },
      },
    ],
  },
];
