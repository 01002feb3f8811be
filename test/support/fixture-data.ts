/**
 * A small graph made by hand, for tests whose answers are worked out on paper. In it: two companies of one name, one that
 * nothing is said about, records without an English name, dates of every precision, two relationships between the same
 * two models, a cycle and a self loop (`BASED_ON`), and records with two sources.
 */
import type { Citation } from '../../src/ontology/citation.ts';
import type { EntityTypeName } from '../../src/ontology/entities.ts';
import type { RelationshipTypeName } from '../../src/ontology/relationships.ts';

type Cited = Partial<Citation>;
type Own = Readonly<Record<string, string | number | boolean>>;

export interface FixtureNode {
  readonly type: EntityTypeName;
  readonly id: string;
  readonly zh: string;
  readonly en?: string;
  readonly own?: Own;
  readonly aliases?: { readonly zh?: readonly string[]; readonly en?: readonly string[] };
  readonly summary?: { readonly zh?: string; readonly en?: string };
  readonly cited?: readonly Cited[];
}

export interface FixtureRelationship {
  readonly from: string;
  readonly type: RelationshipTypeName;
  readonly to: string;
  readonly own?: Own;
  readonly cited?: readonly Cited[];
}

const claimed: Cited = { section: '2.3', case: 1, claimedBy: 'iflytek' };

export const nodes: readonly FixtureNode[] = [
  { type: 'Report', id: 'test-report', zh: '测试报告', en: 'Test Report' },
  {
    type: 'Region',
    id: 'china',
    zh: '中国',
    en: 'China',
    own: { level: 'country' },
    cited: [{ section: '1.1', basis: 'common_knowledge' }],
  },
  { type: 'Region', id: 'beijing', zh: '北京', en: 'Beijing', own: { level: 'province' } },
  { type: 'Region', id: 'hefei', zh: '合肥', en: 'Hefei', own: { level: 'city' } },
  {
    type: 'Agency',
    id: 'miit',
    zh: '工业和信息化部',
    en: 'Ministry of Industry',
    own: { level: 'national' },
  },
  { type: 'Agency', id: 'hefei-gov', zh: '合肥市人民政府', own: { level: 'municipal' } },
  {
    type: 'Policy',
    id: 'plan-a',
    zh: '人工智能行动计划',
    en: 'AI Action Plan',
    own: { issuedOn: '2023-05' },
  },
  {
    type: 'Policy',
    id: 'plan-b',
    zh: '通用人工智能措施',
    en: 'General AI Measures',
    own: { issuedOn: '2024', issuerCount: 3 },
  },
  {
    type: 'Company',
    id: 'iflytek',
    zh: '科大讯飞',
    en: 'iFLYTEK',
    aliases: { zh: ['讯飞'], en: ['USTC iFlytek'] },
    summary: { zh: '语音技术公司。', en: 'A speech company.' },
    cited: [{ section: '2.3', claimedBy: 'iflytek' }, { section: '4.4' }],
  },
  { type: 'Company', id: 'huawei', zh: '华为', en: 'Huawei', summary: { zh: '通信公司。' } },
  { type: 'Company', id: 'nvidia', zh: '英伟达', en: 'NVIDIA' },
  { type: 'Company', id: 'zhipu', zh: '智谱', en: 'Zhipu AI' },
  { type: 'Company', id: 'lonely', zh: '孤岛科技' },
  { type: 'Company', id: 'twin-a', zh: '双子', en: 'Twin' },
  { type: 'Company', id: 'twin-b', zh: '双子', en: 'Twin' },
  { type: 'Institution', id: 'pku', zh: '北京大学', en: 'Peking University', own: { kind: 'university' } },
  { type: 'Person', id: 'zhang-san', zh: '张三', en: 'Zhang San' },
  {
    type: 'Model',
    id: 'spark',
    zh: '讯飞星火',
    en: 'iFLYTEK Spark',
    own: { releasedOn: '2023', multimodal: true },
    aliases: { zh: ['星火大模型'] },
    cited: [{ section: '2.3', case: 1, asOf: '2024-01' }],
  },
  {
    type: 'Model',
    id: 'spark-3-5',
    zh: '讯飞星火 V3.5',
    en: 'iFLYTEK Spark V3.5',
    own: { version: '3.5', releasedOn: '2024-01', openSource: false },
  },
  {
    type: 'Model',
    id: 'gpt-4',
    zh: 'GPT-4',
    en: 'GPT-4',
    own: { version: '4', releasedOn: '2023-03-14', openSource: false, parametersBillion: 1760.5 },
    aliases: { en: ['gpt4'] },
    cited: [{ section: '2.2', table: 'Table 2' }],
  },
  {
    type: 'Model',
    id: 'pangu',
    zh: '盘古',
    en: 'Pangu',
    own: { releasedOn: '2023-07', parametersBillion: 100 },
    cited: [{ section: '4.1', claimedBy: 'huawei' }],
  },
  {
    type: 'Model',
    id: 'glm',
    zh: 'GLM',
    en: 'GLM',
    own: {
      version: 'Turbo',
      releasedOn: '2023-01',
      openSource: true,
      openSourcedOn: '2023-01-01',
      parametersBillion: 10,
    },
    cited: [{ section: '4' }],
  },
  { type: 'Model', id: 'cafe', zh: '咖啡馆模型', en: 'Café Model', cited: [{ section: '14.2' }] },
  { type: 'ModelType', id: 'general-model', zh: '通用大模型', en: 'General model' },
  { type: 'ModelType', id: 'language-model', zh: '语言大模型', en: 'Language model' },
  {
    type: 'Chip',
    id: 'ascend',
    zh: '昇腾',
    en: 'Ascend',
    own: { processNm: 7, fp16Tflops: 320, releasedOn: '2019-08' },
  },
  {
    type: 'Chip',
    id: 'a100',
    zh: 'A100',
    en: 'A100',
    own: { processNm: 7, fp16Tflops: 312, exportRestricted: true, releasedOn: '2020' },
  },
  { type: 'Chip', id: 'h800', zh: 'H800', en: 'H800', own: { exportRestricted: true } },
  { type: 'Capability', id: 'writing', zh: '文本生成', en: 'Text generation' },
  { type: 'Capability', id: 'mathematics', zh: '数学', en: 'Mathematics' },
  { type: 'Industry', id: 'education', zh: '教育', en: 'Education' },
  { type: 'Benchmark', id: 'superclue', zh: 'SuperCLUE', en: 'SuperCLUE' },
  { type: 'Challenge', id: 'shortage', zh: '算力不足', en: 'Compute shortage' },
];

const r = (
  from: string,
  type: RelationshipTypeName,
  to: string,
  own?: Own,
  cited?: readonly Cited[],
): FixtureRelationship => ({ from, type, to, ...(own ? { own } : {}), ...(cited ? { cited } : {}) });

export const relationships: readonly FixtureRelationship[] = [
  r('miit', 'ISSUED', 'plan-a'),
  r('miit', 'ISSUED', 'plan-b'),
  r('hefei-gov', 'ISSUED', 'plan-b'),
  r('plan-a', 'APPLIES_TO', 'china'),
  r('plan-b', 'APPLIES_TO', 'hefei'),
  r('miit', 'AUTHORITY_OF', 'china'),
  r('hefei-gov', 'AUTHORITY_OF', 'hefei'),
  r('plan-b', 'IMPLEMENTS', 'plan-a'),
  r('plan-a', 'PROMOTES', 'general-model'),
  r('plan-a', 'PROMOTES', 'writing'),
  r('plan-b', 'PROMOTES', 'iflytek'),
  r('plan-b', 'PROMOTES', 'plan-a'),
  r('beijing', 'PART_OF', 'china'),
  r('hefei', 'PART_OF', 'china'),
  r('iflytek', 'LOCATED_IN', 'hefei'),
  r('pku', 'LOCATED_IN', 'beijing'),
  r('iflytek', 'DEVELOPS', 'spark'),
  r('iflytek', 'DEVELOPS', 'spark-3-5'),
  r('huawei', 'DEVELOPS', 'pangu'),
  r('zhipu', 'DEVELOPS', 'glm'),
  r('pku', 'DEVELOPS', 'glm'),
  r('twin-a', 'DEVELOPS', 'cafe'),
  r('spark-3-5', 'VERSION_OF', 'spark'),
  r('spark', 'HAS_TYPE', 'general-model'),
  r('spark', 'HAS_TYPE', 'language-model'),
  r('spark-3-5', 'HAS_TYPE', 'language-model'),
  r('gpt-4', 'HAS_TYPE', 'language-model'),
  r('pangu', 'HAS_TYPE', 'general-model'),
  r('language-model', 'SUBTYPE_OF', 'general-model'),
  r('spark-3-5', 'COMPARED_WITH', 'gpt-4', { dimension: 'code', outcome: 'reaches', percent: 96 }, [
    claimed,
    { section: '4.4' },
  ]),
  r('spark-3-5', 'COMPARED_WITH', 'gpt-4', { dimension: 'mathematics', outcome: 'better' }, [claimed]),
  r('pangu', 'COMPARED_WITH', 'gpt-4', { outcome: 'worse', asOf: '2023-07' }, [
    { section: '4.1', claimedBy: 'zhang-san' },
  ]),
  r('glm', 'COMPARED_WITH', 'spark', { outcome: 'equal' }),
  r('pangu', 'BASED_ON', 'glm'),
  r('glm', 'BASED_ON', 'cafe'),
  r('cafe', 'BASED_ON', 'pangu'),
  r('glm', 'BASED_ON', 'glm'),
  r('huawei', 'MAKES', 'ascend'),
  r('nvidia', 'MAKES', 'a100'),
  r('nvidia', 'MAKES', 'h800'),
  r('ascend', 'SUBSTITUTES_FOR', 'a100'),
  r('ascend', 'SUBSTITUTES_FOR', 'h800'),
  r('h800', 'SUBSTITUTES_FOR', 'a100'),
  r('spark', 'HAS_CAPABILITY', 'writing'),
  r('spark-3-5', 'HAS_CAPABILITY', 'writing'),
  r('spark-3-5', 'HAS_CAPABILITY', 'mathematics'),
  r('gpt-4', 'HAS_CAPABILITY', 'writing'),
  r('spark-3-5', 'EVALUATED_ON', 'superclue', { score: 80.5, rank: 2 }),
  r('gpt-4', 'EVALUATED_ON', 'superclue', { score: 90, rank: 1 }),
  r('zhang-san', 'AFFILIATED_WITH', 'pku', { title: '教授' }),
  r('zhang-san', 'AFFILIATED_WITH', 'iflytek', { title: '顾问' }),
  r('shortage', 'STATED_BY', 'zhang-san'),
  r('shortage', 'STATED_BY', 'huawei'),
  r('spark', 'FACES', 'shortage'),
  r('a100', 'FACES', 'shortage'),
  r('iflytek', 'SERVES', 'education'),
  r('spark', 'SERVES', 'education'),
  r('shortage', 'ABOUT', 'a100'),
  r('shortage', 'ABOUT', 'huawei'),
  r('nvidia', 'SUPPLIES', 'gpt-4', { quantity: 10000, unit: 'A100 cards' }),
  r('nvidia', 'SUPPLIES', 'gpt-4', { quantity: 25000.5, unit: 'A100 cards' }),
];
