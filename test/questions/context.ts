import { names, type Question, sorted } from './question.ts';

/** What holds between the facts: marks, order, shared abilities, bounds. */
export const contextQuestions: readonly Question[] = [
  {
    question: 'Which are the report’s own four challenges, with how many below each?',
    section: '3',
    query: `{ challenges(where: { stated: { eq: CHAPTER }, partOf: { none: {} } }) { nodes { name
      parts(where: { stated: { eq: CHAPTER } }) { totalCount } } } }`,
    read: ({ challenges }) =>
      sorted(
        challenges.nodes.map((c: { name: string; parts: { totalCount: number } }) => [
          c.name,
          c.parts.totalCount,
        ]),
      ),
    answer: sorted([
      ['大模型产业遭遇算力瓶颈', 7],
      ['主流大模型架构仍存在诸多局限', 2],
      ['高质量的训练数据集仍需扩展', 5],
      ['大模型爆款应用尚未出现', 2],
    ]),
  },
  {
    question: 'Which are the report’s own four trends?',
    section: '4',
    query: '{ trends(where: { stated: { eq: CHAPTER }, partOf: { none: {} } }) { nodes { name } } }',
    read: ({ trends }) => names(trends),
    answer: [
      'AI 云侧与端侧大模型满足不同需求，C 端用户将成为端侧的主要客群',
      'AI 大模型趋于通用化与专用化，垂直行业将是大模型的主战场',
      'AI 大模型将广泛开源，小型开发者可调用大模型能力提升开发效率',
      'AI 高性能芯片不断升级，AI 大模型产业生态体系将不断完善',
    ].sort(),
  },
  {
    question: 'Of which parts does the Transformer consist, and which steps has RLHF, in order?',
    section: '1.2',
    query: `{ transformer: technology(slug: "transformer") { parts { edges { node { name } relationship { position } } } }
      rlhf: technology(slug: "rlhf") { parts { edges { node { name } relationship { position } } } } }`,
    read: ({ transformer, rlhf }) =>
      [transformer, rlhf].map((t: { parts: { edges: Placed[] } }) => inOrder(t.parts.edges)),
    answer: [
      ['输入部分', '多层编码器', '多层解码器', '输出部分'],
      ['训练监督策略模型', '训练奖励模型', '采用近端策略优化进行强化学习'],
    ],
  },
  {
    question: 'By which four measures was 文心大模型 4.0 trained, in the report’s order?',
    section: '2.3, case 2',
    query: `{ model(slug: "ernie-4-0") { technologies(first: 50, edge: { position: { gte: 1 } }) {
      edges { node { name } relationship { position } } } } }`,
    read: ({ model }) => inOrder(model.technologies.edges),
    answer: ['软硬协同优化', '多维数据体系', '多阶段对齐', '可再生训练技术'],
  },
  {
    question: 'What do 星火, 文心一言 and 通义千问 all have?',
    section: '2.2, 2.3',
    query: `{ common(ids: ["spark", "ernie", "qwen"], relationships: [HAS_CAPABILITY], minimum: 3, derived: true) {
      shared { entity { name } } } }`,
    read: ({ common }) => sorted(common.shared.map((h: { entity: { name: string } }) => h.entity.name)),
    // The first row of table 2.2 as far as each case’s own abilities bear it out; reasoning for 通义千问 is 数学推理.
    answer: ['文本生成', '内容生成', '语言理解', '推理', '数学能力', '代码能力', '多模态能力'].sort(),
    statements: 3,
  },
  {
    question: 'How many goals belong to each of Shanghai’s two programmes?',
    section: '1.1, table of policies',
    query: `{ policy(slug: "shanghai-large-model-measures") { goals(where: { parts: { some: {} } }) { nodes { name
      parts { edges { node { name } relationship { position } } } } } } }`,
    read: ({ policy }) =>
      sorted(
        policy.goals.nodes.map((g: { name: string; parts: { edges: Placed[] } }) => [
          g.name,
          inOrder(g.parts.edges),
        ]),
      ),
    answer: sorted([
      [
        '大模型创新扶持计划',
        [
          '引进高水平创新企业',
          '打造具有国际竞争力的大模型',
          '形成数据飞轮、加速模型迭代',
          '对重大成果专项奖励',
        ],
      ],
      ['大模型示范应用推进计划', ['打造标杆性产品和服务']],
    ]),
  },
  {
    question: 'Which functions does the table list for general models, in its order?',
    section: '2.2, table',
    query: `{ modelType(slug: "general-model") { capabilities(first: 50, edge: { source: { table: "model-types" } }) {
      edges { node { name } relationship { position } } } } }`,
    read: ({ modelType }) => inOrder(modelType.capabilities.edges),
    answer: ['文本生成', '语言理解', '知识问答', '逻辑推理', '数学能力', '代码能力', '多模态能力'],
  },
  {
    question: 'Which foreign companies are there, and what sort of company is each?',
    section: 'common knowledge',
    query: '{ companies(where: { locations: { none: { slug: { eq: "china" } } } }) { nodes { name kind } } }',
    read: ({ companies }) =>
      sorted(companies.nodes.map((c: { name: string; kind: string }) => [c.name, c.kind])),
    answer: sorted([
      ['OpenAI', 'ARTIFICIAL_INTELLIGENCE'],
      ['Google', 'INTERNET'],
      ['微软', 'SOFTWARE'],
      ['英伟达', 'CHIP_MAKER'],
      ['瑞银', 'BANK'],
    ]),
  },
  {
    question: 'Which models have 100 billion parameters or more, and how is that known?',
    section: '2.3, 2.5, 4.3',
    query:
      '{ models(where: { parametersBillion: { gte: 100 } }) { nodes { name parametersBillion parametersBasis } } }',
    read: ({ models }) =>
      sorted(
        models.nodes.map((m: { name: string; parametersBillion: number; parametersBasis: string }) => [
          m.name,
          m.parametersBillion,
          m.parametersBasis,
        ]),
      ),
    answer: sorted([
      ['GLM-130B', 130, 'NAME'],
      ['通义千问 2.0', 100, 'MAGNITUDE'],
      ['蓝心大模型（130B）', 130, 'STATED'],
      ['蓝心大模型（175B）', 175, 'STATED'],
    ]),
  },
];

interface Placed {
  readonly node: { readonly name: string };
  readonly relationship: { readonly position: number };
}

/** The names in the order in which the report gives them. */
const inOrder = (edges: readonly Placed[]): string[] =>
  [...edges].sort((a, b) => a.relationship.position - b.relationship.position).map(({ node }) => node.name);
