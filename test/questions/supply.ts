import { names, type Question, sorted } from './question.ts';

/** Chips, computing power, data, and what they cost. */
export const supplyQuestions: readonly Question[] = [
  {
    question: 'What replaces an A100, who makes it, and what is said against it?',
    section: '3.1',
    query: `{ chip(slug: "a100") { exportRestricted
      substitutes { nodes { name makers { nodes { name } } challenges { nodes { name } } } } } }`,
    read: ({ chip }) => ({
      restricted: chip.exportRestricted,
      substitutes: chip.substitutes.nodes.map((c: { name: string; makers: never; challenges: never }) => [
        c.name,
        names(c.makers),
        names(c.challenges),
      ]),
    }),
    answer: {
      restricted: true,
      substitutes: [['A800', ['英伟达'], ['A800 溢价', 'A800 缺货']]],
    },
  },
  {
    question: 'Which chips do Chinese makers offer, and what is known of their strength?',
    section: '4.4',
    query: `{ companies(where: { name: { in: ["华为", "寒武纪"] } }) { nodes { name
      chips(where: { parts: { count: { eq: 0 } } }) { nodes { name processNm fp16Tflops } } } } }`,
    read: ({ companies }) =>
      Object.fromEntries(
        companies.nodes.map((c: { name: string; chips: { nodes: unknown[] } }) => [
          c.name,
          sorted(c.chips.nodes),
        ]),
      ),
    answer: {
      华为: sorted([
        { name: '昇腾 310', processNm: null, fp16Tflops: null },
        { name: '昇腾 910', processNm: 7, fp16Tflops: 256 },
      ]),
      寒武纪: sorted([
        { name: '思元 290', processNm: null, fp16Tflops: null },
        { name: '思元 370', processNm: null, fp16Tflops: null },
      ]),
    },
  },
  {
    question: 'Who supplies ChatGPT with computing power, and how much?',
    section: '3.1',
    query: `{ model(slug: "chatgpt") { suppliers { edges { node { name
      ... on Product { providers { nodes { name } } } } relationship { quantity } } } } }`,
    read: ({ model }) =>
      model.suppliers.edges.map((e: { node: { providers: never }; relationship: { quantity: number } }) => [
        names(e.node.providers),
        e.relationship.quantity,
      ]),
    answer: [[['微软'], 10_000]],
  },
  {
    question: 'On what public sources was 通义千问 trained?',
    section: '3.3',
    query: '{ model(slug: "qwen") { trainedOn(where: { type: { eq: PRODUCT } }) { nodes { name } } } }',
    read: ({ model }) => names(model.trainedOn),
    answer: ['百度百科', '百度知道', '知乎'].sort(),
  },
  {
    question: 'How large are the open Chinese data sets beside what GPT-3 was trained on?',
    section: '3.3',
    query:
      '{ datasets(where: { sizeGb: { isNull: false } }, orderBy: [{ sizeGb: ASC }]) { nodes { sizeGb sizeComparator openSource language } } }',
    read: ({ datasets }) => datasets.nodes,
    // CLUECorpus, the open text of 悟道, 悟道 as a whole (最大的仅 5TB, so at least that), GPT-3 (45TB, 以英语为主).
    answer: [
      { sizeGb: 100, sizeComparator: null, openSource: true, language: 'zh' },
      { sizeGb: 200, sizeComparator: null, openSource: true, language: 'zh' },
      { sizeGb: 5_000, sizeComparator: 'AT_LEAST', openSource: null, language: 'zh' },
      { sizeGb: 45_000, sizeComparator: null, openSource: null, language: 'en' },
    ],
  },
  {
    question: 'How does the Transformer’s cost grow, in figures?',
    section: '3.2',
    query: `{ technology(slug: "transformer") { facts(where: { type: { eq: STATISTIC }, source: { section: "3.2" } }) {
      nodes { ... on Statistic { value comparator unit } } } } }`,
    read: ({ technology }) =>
      sorted(
        technology.facts.nodes.map((s: { value: number; comparator: string }) => [s.value, s.comparator]),
      ),
    // 增加 32 倍; 可能会增加 1000 倍以上; 400GB.
    answer: sorted([
      [32, 'EXACTLY'],
      [1000, 'MORE_THAN'],
      [400, 'EXACTLY'],
    ]),
  },
];
