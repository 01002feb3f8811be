import type { Question } from './question.ts';

/**
 * Which companies build which types of models: every company of the report by every type, from the text. `*` follows by a
 * rule from what the text says (a version from its family, a type from one within it), `~` rests on common knowledge (that
 * a foreign model is its publisher's, that Qwen-72B belongs to Qwen); what has no mark the report says itself.
 */
const table: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // 2.2 and its table: general. 2.3 case 1: 新一代认知大模型; V3.5 is a version. 4.1: cloud.
  科大讯飞: {
    通用大模型: 'spark spark-3-5*',
    认知大模型: 'spark spark-3-5*',
    云侧大模型: 'spark spark-3-5*',
    'AI 大模型': 'spark* spark-3-5*',
  },
  // 2.2: general. Case 2: 人工智能大语言模型; 4.0 and the one before are versions. 4.1: cloud.
  百度: {
    通用大模型: 'ernie ernie-4-0* ernie-previous*',
    语言大模型: 'ernie ernie-4-0* ernie-previous*',
    云侧大模型: 'ernie ernie-4-0* ernie-previous*',
    'AI 大模型': 'ernie* ernie-4-0* ernie-previous*',
  },
  // 2.2: general. Case 3: 预训练语言模型; 1.0 and 2.0 are versions. 4.1: cloud.
  阿里巴巴: {
    通用大模型: 'qwen qwen-1-0* qwen-2-0*',
    语言大模型: 'qwen qwen-1-0* qwen-2-0*',
    云侧大模型: 'qwen qwen-1-0* qwen-2-0*',
    'AI 大模型': 'qwen* qwen-1-0* qwen-2-0*',
  },
  // Case 3: 阿里云研发. 4.3: three open models, of the Qwen family; where they run, and for what, is not said.
  阿里云: {
    通用大模型: 'qwen qwen-1-0* qwen-2-0*',
    语言大模型: 'qwen qwen-1-0* qwen-1-8b* qwen-2-0* qwen-72b*',
    云侧大模型: 'qwen qwen-1-0* qwen-2-0*',
    多模态大模型: 'qwen-audio~',
    'AI 大模型': 'qwen* qwen-1-0* qwen-1-8b* qwen-2-0* qwen-72b* qwen-audio*',
  },
  // 4.1: named among the cloud models.
  腾讯: { 云侧大模型: 'hunyuan', 'AI 大模型': 'hunyuan*' },
  // 2.2: industry, which is a kind of cloud model. Case 4: 垂直行业多层次大语言模型.
  容联云: {
    行业大模型: 'chitu',
    垂直行业多层次大语言模型: 'chitu',
    语言大模型: 'chitu',
    云侧大模型: 'chitu*',
    'AI 大模型': 'chitu*',
  },
  // 2.2: industry. Case 5: 聚焦于智能校对领域的大语言模型.
  蜜度: {
    行业大模型: 'wenxiu',
    智能校对大模型: 'wenxiu',
    语言大模型: 'wenxiu',
    云侧大模型: 'wenxiu*',
    'AI 大模型': 'wenxiu*',
  },
  // 2.2: industry. Case 6: 企业服务大模型.
  用友: { 行业大模型: 'yongpt', 企业服务大模型: 'yongpt', 云侧大模型: 'yongpt*', 'AI 大模型': 'yongpt*' },
  // Table of 2.2: industry. Case 7: 垂类写作大模型, made from a 主流价值观大模型; for clients a 智能创作语言大模型.
  人民网: {
    行业大模型: 'xieyi',
    垂类写作大模型: 'xieyi',
    语言大模型: 'xieyi-custom',
    云侧大模型: 'xieyi*',
    'AI 大模型': 'mainstream-values-model xieyi* xieyi-custom*',
  },
  // 2.2: the example of an on-device model.
  蔚来: { 端侧大模型: 'nomi-gpt', 'AI 大模型': 'nomi-gpt*' },
  // 2.2: device-cloud. Case 8: 1B on the device, a text model; 7B on phones and in the cloud; 70B for the cloud. Where 130B
  // and 175B run is not said.
  vivo: {
    端云结合大模型: 'bluelm bluelm-7b',
    端侧大模型: 'bluelm-1b bluelm-7b*',
    手机大模型: 'bluelm-1b bluelm-7b',
    专业文本大模型: 'bluelm-1b',
    语言大模型: 'bluelm-1b*',
    云侧大模型: 'bluelm-70b',
    'AI 大模型': 'bluelm* bluelm-130b* bluelm-175b* bluelm-1b* bluelm-70b* bluelm-7b*',
  },
  // 4.3: among the large models that were opened.
  智谱AI: { 'AI 大模型': 'chatglm3' },
  // 4.3: 预训练语言模型.
  百川智能: { 语言大模型: 'baichuan-7b', 'AI 大模型': 'baichuan-7b*' },
  // 1.2: GPT-4 多模态预训练大模型, Sora 视频生成大模型, GPT-1 among the 预训练大模型; 2.1: ChatGPT; 3.1: GPT 这种大语言模型.
  OpenAI: {
    语言大模型: 'gpt~ gpt-1* gpt-3* gpt-4* gpt-4-turbo* gpt-4v*',
    多模态大模型: 'gpt-4~ gpt-4-turbo* gpt-4v* sora*',
    视频生成大模型: 'sora~',
    'AI 大模型': 'chatgpt~ gpt* gpt-1~ gpt-3* gpt-4* gpt-4-turbo* gpt-4v* sora*',
  },
  // 1.2: BERT among the 预训练大模型.
  Google: { 'AI 大模型': 'bert~' },
};

/** Companies of the report of whose models, if they have any, it says no type. */
const withoutAny = ['华为', '华为海思', '地平线', '寒武纪', '昆仑芯', '微软', '瑞银', '至顶科技', '英伟达'];

const marks: Readonly<Record<string, string>> = { STATED: '', COMMON_KNOWLEDGE: '~', DERIVED: '*' };

interface Crosstab {
  readonly cells: readonly {
    readonly row: { readonly name: string };
    readonly column: { readonly name: string };
    readonly items: readonly { readonly id: string; readonly basis: string }[];
  }[];
  readonly rows: readonly { readonly entity: { readonly name: string }; readonly count: number }[];
}

const tableOf = ({ cells }: Crosstab): Record<string, Record<string, string>> => {
  const found: Record<string, Record<string, string>> = {};
  for (const { row, column, items } of cells) {
    found[row.name] ??= {};
    found[row.name]![column.name] = items.map(({ id, basis }) => `${id}${marks[basis]}`).join(' ');
  }
  return found;
};

/** The table without what only follows. */
const statedTable = () =>
  Object.fromEntries(
    Object.entries(table).flatMap(([company, types]) => {
      const left = Object.entries(types).flatMap(([type, models]) => {
        const stated = models.split(' ').filter((model) => !model.endsWith('*'));
        return stated.length > 0 ? [[type, stated.join(' ')] as const] : [];
      });
      return left.length > 0 ? [[company, Object.fromEntries(left)] as const] : [];
    }),
  );

const cells = 'cells { row { name } column { name } items { id: key basis } }';

export const tableQuestions: readonly Question[] = [
  {
    question: 'Which companies build which types of models, all of them, by which models and on what ground?',
    section: '1.2, 2.1 to 2.5, 3.1, 4.1, 4.3',
    query: `{ crosstab(rows: COMPANY, columns: MODEL_TYPE, empty: true) { ${cells} rows { entity { name } count } } }`,
    read: ({ crosstab }) => ({
      table: tableOf(crosstab),
      none: crosstab.rows
        .flatMap(({ entity, count }: Crosstab['rows'][number]) => (count === 0 ? [entity.name] : []))
        .sort(),
    }),
    answer: { table, none: [...withoutAny].sort() },
    statements: 7,
  },
  {
    question: 'Which of that does the report say in so many words?',
    section: '1.2, 2.1 to 2.5, 3.1, 4.1, 4.3',
    query: `{ crosstab(rows: COMPANY, columns: MODEL_TYPE, edge: { basis: { ne: DERIVED } }) { ${cells} } }`,
    read: ({ crosstab }) => tableOf(crosstab),
    answer: statedTable(),
    statements: 3,
  },
];
