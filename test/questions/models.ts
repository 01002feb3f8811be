import { names, type Question, sorted } from './question.ts';

/** Lineage, comparisons, types, sizes and openness of models. */
export const modelQuestions: readonly Question[] = [
  {
    question: 'What was 通义千问 2.0 scored on, when, with what result, and who made the tests?',
    section: '2.3, case 3',
    query: `{ model(slug: "qwen-2-0") { benchmarks { edges {
      node { name publishers { nodes { name } } }
      relationship { score rank asOf }
    } } } }`,
    read: ({ model }) =>
      sorted(
        model.benchmarks.edges.map(
          ({ node, relationship }: { node: never; relationship: { score: unknown } }) => [
            (node as { name: string }).name,
            relationship,
            names((node as { publishers: never }).publishers),
          ],
        ),
      ),
    answer: [
      ['C-EVAL', { score: null, rank: 1, asOf: '2023-10' }, ['上海交大', '清华大学']],
      ['GSM8K', { score: null, rank: 2, asOf: '2023-10' }, ['OpenAI']],
      ['HumanEval', { score: null, rank: 3, asOf: '2023-10' }, ['OpenAI']],
      ['MMLU', { score: 82.5, rank: null, asOf: '2023-10' }, ['伯克利大学', '哥伦比亚大学']],
    ],
  },
  {
    question:
      'Against which model is 通义千问 2.0 set, in what respects, and which family do both belong to?',
    section: '2.3, case 3',
    query: `{ model(slug: "qwen-2-0") {
      versionOf { nodes { name developers { nodes { name } } } }
      comparedWith { edges { node { name versionOf { nodes { slug } } } relationship { outcome } } }
    } }`,
    read: ({ model }) => ({
      family: names(model.versionOf),
      makers: names(model.versionOf.nodes[0].developers),
      comparisons: model.comparedWith.edges.map(
        (e: { node: { name: string; versionOf: unknown }; relationship: { outcome: string } }) => [
          e.node.name,
          e.node.versionOf,
          e.relationship.outcome,
        ],
      ),
    }),
    // 复杂指令理解、文学创作、通用数学、知识记忆、幻觉抵御: five respects, better in each.
    answer: {
      family: ['通义千问大模型'],
      makers: ['阿里云', '阿里巴巴'].sort(),
      comparisons: Array.from({ length: 5 }, () => ['通义千问 1.0', { nodes: [{ slug: 'qwen' }] }, 'BETTER']),
    },
  },
  {
    question: 'How does 讯飞星火 V3.5 compare with which GPT-4, and who says so?',
    section: '2.3, case 1',
    query: `{ model(slug: "spark-3-5") { comparedWith(where: { name: { startsWith: "GPT" } }) { edges { node { name }
      relationship { outcome percent citations { claimedBy { name } } } } } } }`,
    read: ({ model }) =>
      sorted(
        model.comparedWith.edges.map(
          (e: {
            node: { name: string };
            relationship: { outcome: string; percent: number; citations: unknown };
          }) => [e.node.name, e.relationship.outcome, e.relationship.percent, e.relationship.citations],
        ),
      ),
    // Speech against GPT-4; mathematics, language and code against GPT-4 Turbo; multimodal against GPT-4V.
    answer: sorted([
      ['GPT-4', 'BETTER', null, [{ claimedBy: { name: '科大讯飞' } }]],
      ['GPT-4 Turbo', 'BETTER', null, [{ claimedBy: { name: '科大讯飞' } }]],
      ['GPT-4 Turbo', 'BETTER', null, [{ claimedBy: { name: '科大讯飞' } }]],
      ['GPT-4 Turbo', 'REACHES', 96, [{ claimedBy: { name: '科大讯飞' } }]],
      ['GPT-4V', 'REACHES', 91, [{ claimedBy: { name: '科大讯飞' } }]],
    ]),
    statements: 2,
  },
  {
    question: 'Which companies build which models, and of which main type are those?',
    section: '2.2',
    query: `{ companies(first: 100, where: { models: { some: { types: { some: { slug: { in: ["general-model", "industry-model", "device-model", "device-cloud-model"] } } } } } }) {
      nodes { name models(where: { versionOf: { count: { eq: 0 } }, variantOf: { count: { eq: 0 } }, types: { edge: { source: { section: "2.2" } }, count: { gte: 1 } } }) { nodes { name
        types(where: { slug: { in: ["general-model", "industry-model", "device-model", "device-cloud-model"] } }) { nodes { name } } } } } } }`,
    read: ({ companies }) =>
      Object.fromEntries(
        companies.nodes.map((c: { name: string; models: { nodes: { name: string; types: never }[] } }) => [
          c.name,
          c.models.nodes.map((m) => [m.name, names(m.types)]),
        ]),
      ),
    answer: {
      科大讯飞: [['讯飞星火认知大模型', ['通用大模型']]],
      百度: [['文心一言大模型', ['通用大模型']]],
      阿里巴巴: [['通义千问大模型', ['通用大模型']]],
      // Case 3 names 阿里云 as the developer of the same model.
      阿里云: [['通义千问大模型', ['通用大模型']]],
      蜜度: [['文修大模型', ['行业大模型']]],
      容联云: [['赤兔大模型', ['行业大模型']]],
      用友: [['YonGPT 大模型', ['行业大模型']]],
      人民网: [['“写易”智能创作引擎', ['行业大模型']]],
      蔚来: [['NOMI GPT 大模型', ['端侧大模型']]],
      vivo: [['蓝心大模型', ['端云结合大模型']]],
    },
  },
  {
    question: 'The mirror: which main types of model are there, with which models, from which companies?',
    section: '2.2',
    query: `{ modelTypes(where: { slug: { in: ["general-model", "industry-model", "device-cloud-model"] } }) { nodes { name
      models(edge: { basis: { ne: DERIVED } }, where: { variantOf: { count: { eq: 0 } } }) { nodes { name developers(where: { type: { eq: COMPANY } }) { nodes { name } } } } } } }`,
    read: ({ modelTypes }) =>
      Object.fromEntries(
        modelTypes.nodes.map(
          (t: { name: string; models: { nodes: { name: string; developers: never }[] } }) => [
            t.name,
            sorted(t.models.nodes.map((m) => [m.name, names(m.developers)])),
          ],
        ),
      ),
    answer: {
      通用大模型: sorted([
        ['讯飞星火认知大模型', ['科大讯飞']],
        ['文心一言大模型', ['百度']],
        ['通义千问大模型', ['阿里云', '阿里巴巴'].sort()],
      ]),
      行业大模型: sorted([
        ['文修大模型', ['蜜度']],
        ['赤兔大模型', ['容联云']],
        ['YonGPT 大模型', ['用友']],
        ['“写易”智能创作引擎', ['人民网']],
      ]),
      端云结合大模型: [['蓝心大模型', ['vivo']]],
    },
  },
  {
    question: 'How many models does the report itself place in each main type?',
    section: '2.2, 2.5, 4.1',
    query: `{ modelTypes(where: { slug: { in: ["general-model", "industry-model", "device-cloud-model", "device-model", "cloud-model"] } }) {
      nodes { name models(edge: { basis: { ne: DERIVED } }) { totalCount } } } }`,
    read: ({ modelTypes }) =>
      Object.fromEntries(
        modelTypes.nodes.map((t: { name: string; models: { totalCount: number } }) => [
          t.name,
          t.models.totalCount,
        ]),
      ),
    answer: {
      通用大模型: 3, // 星火、文心一言、通义千问
      行业大模型: 4, // 文修、赤兔、YonGPT、写易
      端云结合大模型: 2, // 蓝心; its 7B is 端云两用
      端侧大模型: 2, // NOMI GPT; 蓝心 1B is 面向端侧场景
      云侧大模型: 5, // 4.1: 文心一言、通义千问、星火、混元; 蓝心 70B is 面向云端服务
    },
  },
  {
    question: 'Which models were opened to everyone, by whom and when, the earliest first?',
    section: '4.3',
    query: `{ models(where: { openSourcedOn: { isNull: false } }, orderBy: [{ openSourcedOn: ASC }]) {
      nodes { name openSourcedOn releasedBy { nodes { name } } } } }`,
    read: ({ models }) => {
      const rows = models.nodes.map((m: { name: string; openSourcedOn: string; releasedBy: never }) => [
        m.openSourcedOn,
        m.name,
        names(m.releasedBy),
      ]);
      const dates = rows.map(([date]: [string]) => date);
      return { rows: sorted(rows), inOrder: dates.join() === [...dates].sort().join() };
    },
    answer: {
      rows: sorted([
        ['2022-08', 'GLM-130B', ['清华大学']],
        ['2023-06', 'Baichuan-7B', ['百川智能']],
        ['2023-10', 'ChatGLM3', ['智谱AI']],
        ['2023-11', '蓝心大模型（7B）', ['vivo']],
        ['2023-12', 'Qwen-72B', ['阿里云']],
        ['2023-12', 'Qwen-1.8B', ['阿里云']],
        ['2023-12', 'Qwen-Audio', ['阿里云']],
      ]),
      inOrder: true,
    },
  },
  {
    question: 'How large are the five models of 蓝心, and which of them fit on a phone?',
    section: '2.5, case 8',
    query: `{ model(slug: "bluelm") { variants(orderBy: [{ parametersBillion: ASC }]) {
      totalCount nodes { parametersBillion memoryGb charactersPerSecond } } } }`,
    read: ({ model }) => model.variants,
    answer: {
      totalCount: 5,
      nodes: [
        { parametersBillion: 1, memoryGb: 1.3, charactersPerSecond: 60 },
        { parametersBillion: 7, memoryGb: 3.8, charactersPerSecond: null },
        { parametersBillion: 70, memoryGb: null, charactersPerSecond: null },
        { parametersBillion: 130, memoryGb: null, charactersPerSecond: null },
        { parametersBillion: 175, memoryGb: null, charactersPerSecond: null },
      ],
    },
  },
  {
    question: 'What are the seven core abilities of 讯飞星火?',
    section: '2.3, case 1',
    query: `{ statistics(where: { about: { some: { slug: { eq: "spark" } } }, value: { eq: 7 } }) { nodes {
      about(where: { type: { eq: CAPABILITY } }) { nodes { name } } } } }`,
    read: ({ statistics }) => statistics.nodes.map((s: { about: never }) => names(s.about)),
    answer: [['文本生成', '语言理解', '知识问答', '逻辑推理', '数学能力', '代码能力', '多模态能力'].sort()],
  },
  {
    question: 'How many parameters does 文心大模型 4.0 have?',
    section: 'none: the report does not say',
    query: `{ model(slug: "ernie-4-0") { name parametersBillion parameterScale
        facts(where: { name: { contains: "参数" } }) { totalCount } }
      family: model(slug: "ernie") { parametersBillion parameterScale } }`,
    read: ({ model, family }) => [model, family],
    answer: [
      {
        name: '文心大模型 4.0',
        parametersBillion: null,
        parameterScale: null,
        facts: { totalCount: 0 },
      },
      { parametersBillion: null, parameterScale: null },
    ],
    statements: 2, // two entry fields
  },
];
