import { names, type Question } from './question.ts';

interface Edge {
  readonly relationship: { readonly position: number | null };
  // biome-ignore lint/suspicious/noExplicitAny: a record has whatever fields its query asks for
  readonly node: any;
}

/** What stands in an order, in it. */
const inOrder = ({ edges }: { edges: readonly Edge[] }): Edge['node'][] =>
  [...edges].sort((a, b) => a.relationship.position! - b.relationship.position!).map(({ node }) => node);
const listed = (connection: { edges: readonly Edge[] }): string[] =>
  inOrder(connection).map(({ name }) => name);

const report = 'slug: "china-llm-2024-';
const ofTable = 'edge: { source: { table: "model-types" } }';
const placed = (node: string) => `edges { relationship { position } node { ${node} } }`;

/** The report’s own order: its contents, its two tables row by row, its case studies. */
export const structureQuestions: readonly Question[] = [
  {
    question: 'What are the report’s chapters and sections, in order, and on which pages do they begin?',
    section: 'contents',
    query: `{ sections(first: 100, where: { kind: { in: [CHAPTER, SECTION] } }, orderBy: [{ order: ASC }]) {
      nodes { number page partOf { nodes { slug } } } } }`,
    read: ({ sections }) =>
      sections.nodes.map((s: { number: string; page: number; partOf: { nodes: { slug: string }[] } }) => [
        s.number,
        s.page,
        s.partOf.nodes.map(({ slug }) => slug.replace('china-llm-2024', '')).join(),
      ]),
    answer: [
      ['1', 1, ''],
      ['1.1', 1, '-1'],
      ['1.2', 4, '-1'],
      ['1.2.1', null, '-1-2'],
      ['1.2.2', null, '-1-2'],
      ['1.3', 9, '-1'],
      ['1.3.1', null, '-1-3'],
      ['1.3.2', null, '-1-3'],
      ['1.3.3', null, '-1-3'],
      ['1.3.4', null, '-1-3'],
      ['1.3.5', null, '-1-3'],
      ['2', 12, ''],
      ['2.1', 12, '-2'],
      ['2.2', 13, '-2'],
      ['2.3', 15, '-2'],
      ['2.4', 20, '-2'],
      ['2.5', 27, '-2'],
      ['3', 31, ''],
      ['3.1', 31, '-3'],
      ['3.2', 31, '-3'],
      ['3.3', 32, '-3'],
      ['3.4', 32, '-3'],
      ['4', 34, ''],
      ['4.1', 34, '-4'],
      ['4.2', 34, '-4'],
      ['4.3', 35, '-4'],
      ['4.4', 36, '-4'],
    ],
  },
  {
    question: 'What does the table of policies say: month, issuers, title and how many demands, row by row?',
    section: '1.1, table of policies',
    query: `{ section(${report}policies") { presents(first: 50) { ${placed(`name ... on Policy {
      issuedOn issuerCount issuers { nodes { name } } goals { totalCount } }`)} } } }`,
    read: ({ section }) =>
      inOrder(section.presents).map((p) => [
        p.issuedOn,
        names(p.issuers),
        p.issuerCount,
        p.name,
        p.goals.totalCount > 0,
      ]),
    answer: [
      [
        '2023-05',
        ['北京市人民政府'],
        null,
        '北京市加快建设具有全球影响力的人工智能创新策源地实施方案（2023-2025 年）',
        true,
      ],
      ['2023-05', ['北京市人民政府办公厅'], null, '北京市促进通用人工智能创新发展的若干措施', true],
      [
        '2023-05',
        ['中共深圳市委办公厅', '深圳市人民政府办公厅'],
        null,
        '深圳市加快推动人工智能高质量发展高水平应用行动方案（2023—2024 年）',
        true,
      ],
      [
        '2023-07',
        ['杭州市人民政府办公厅'],
        null,
        '杭州市人民政府办公厅关于加快推进人工智能产业创新发展的实施意见',
        true,
      ],
      [
        '2023-08',
        ['成都市新经济发展委员会', '成都市经济和信息化局'],
        null,
        '成都市加快大模型创新应用推进人工智能产业高质量发展的若干措施',
        true,
      ],
      [
        '2023-09',
        ['福建省人民政府办公厅'],
        null,
        '福建省人民政府办公厅关于印发福建省促进人工智能产业发展十条措施的通知',
        true,
      ],
      [
        '2023-10',
        ['安徽省人民政府'],
        null,
        '安徽省人民政府关于印发打造通用人工智能产业创新和应用高地若干政策的通知',
        true,
      ],
      [
        '2023-10',
        ['上海市发展和改革委员会', '上海市经济和信息化委员会'],
        5,
        '上海市推动人工智能大模型创新发展若干措施（2023-2025 年）',
        true,
      ],
      [
        '2023-11',
        ['广东省人民政府'],
        null,
        '广东省人民政府关于加快建设通用人工智能产业创新引领地的实施意见',
        true,
      ],
    ],
  },
  {
    question: 'What does the table of classes say: functions, examples and their makers, row by row?',
    section: '2.2, table',
    query: `{ section(${report}model-types") { presents { ${placed(`name ... on ModelType {
      capabilities(first: 50, ${ofTable}) { ${placed('name')} }
      subtypes(${ofTable}) { ${placed(`name capabilities(${ofTable}) { ${placed('name')} }`)} }
      models(${ofTable}) { ${placed(`name developers(${ofTable}) { nodes { name } }`)} } }`)} } } }`,
    read: ({ section }) =>
      inOrder(section.presents).map((row) => [
        row.name,
        listed(row.capabilities),
        inOrder(row.subtypes).map((type) => [type.name, listed(type.capabilities)]),
        inOrder(row.models).map((model) => [names(model.developers).join(), model.name]),
      ]),
    answer: [
      [
        '通用大模型',
        ['文本生成', '语言理解', '知识问答', '逻辑推理', '数学能力', '代码能力', '多模态能力'],
        [],
        [
          ['科大讯飞', '讯飞星火认知大模型'],
          ['百度', '文心一言大模型'],
          ['阿里巴巴', '通义千问大模型'],
        ],
      ],
      [
        '行业大模型',
        [],
        [
          ['金融大模型', ['文档处理', '知识问答', '内容生成', '辅助决策']],
          ['医疗大模型', ['医学影像生成', '知识问答', '辅助决策']],
          ['政务大模型', ['政策检索', '知识问答', '辅助决策']],
          ['电商大模型', ['经营分析', '商品推广', '商品销售']],
          ['传媒大模型', ['录音转写', '新闻写作', '视频剪辑']],
        ],
        [
          ['蜜度', '文修大模型'],
          ['容联云', '赤兔大模型'],
          ['用友', 'YonGPT 大模型'],
          ['人民网', '“写易”智能创作引擎'],
        ],
      ],
      ['端侧大模型', ['物体识别', '语言理解'], [], [['蔚来', 'NOMI GPT 大模型']]],
      [
        '端云结合大模型',
        ['语义搜索', '知识问答', '文本创作', '图片生成', '智慧交互'],
        [],
        [['vivo', '蓝心大模型']],
      ],
    ],
  },
  {
    question: 'Which are the eight case studies, what are they about, and in which section do they stand?',
    section: '2.3 to 2.5',
    query: `{ sections(where: { kind: { eq: CASE } }, orderBy: [{ order: ASC }]) { nodes {
      name presents { nodes { name } } partOf { nodes { ... on Section { number } } } } } }`,
    read: ({ sections }) =>
      sections.nodes.map((s: { name: string; presents: never; partOf: { nodes: { number: string }[] } }) => [
        s.name,
        names(s.presents).join(),
        s.partOf.nodes[0]!.number,
      ]),
    answer: [
      ['案例一：科大讯飞—讯飞星火认知大模型', '讯飞星火认知大模型', '2.3'],
      ['案例二：百度公司—文心一言大模型', '文心一言大模型', '2.3'],
      ['案例三：阿里巴巴—通义千问大模型', '通义千问大模型', '2.3'],
      ['案例四：容联云—赤兔大模型', '赤兔大模型', '2.4'],
      ['案例五：蜜度—文修大模型', '文修大模型', '2.4'],
      ['案例六：用友—YonGPT 大模型', 'YonGPT 大模型', '2.4'],
      ['案例七：“写易”智能创作引擎', '“写易”智能创作引擎', '2.4'],
      ['案例八：vivo—蓝心大模型', '蓝心大模型', '2.5'],
    ],
  },
  {
    question: 'Under which headings of the report is 通义千问 2.0 compared with 1.0?',
    section: '2.3, case 3',
    query: `{ model(slug: "qwen-2-0") { comparedWith(first: 1) { edges { relationship { citations {
      place { kind name partOf { nodes { name } } } } } } } } }`,
    read: ({ model }) => model.comparedWith.edges[0].relationship.citations,
    answer: [
      {
        place: {
          kind: 'CASE',
          name: '案例三：阿里巴巴—通义千问大模型',
          partOf: { nodes: [{ name: '2.3 中国 AI 通用大模型典型案例' }] },
        },
      },
    ],
    statements: 2,
  },
];
