import type {
  CompanyKind,
  GovernmentLevel,
  InstitutionKind,
  ParametersBasis,
  ProductKind,
  RegionLevel,
  SectionKind,
  Stated,
  StatisticKind,
  TechnologyKind,
  TraitKind,
  TrendKind,
  TypeAxis,
} from '../../schema/explorer/queries.ts';
import type { Words } from './words.ts';

/** What the values of the API's enums are called: the compiler asks for one that is new. */
type Choices<Value extends string> = Readonly<Record<Value, Words>>;

const companyKind: Choices<CompanyKind> = {
  ARTIFICIAL_INTELLIGENCE: { zh: '人工智能', en: 'artificial intelligence' },
  BANK: { zh: '银行', en: 'bank' },
  CAR_MAKER: { zh: '汽车', en: 'car maker' },
  CHIP_MAKER: { zh: '芯片', en: 'chip maker' },
  CLOUD: { zh: '云计算', en: 'cloud' },
  ELECTRONICS: { zh: '电子与网络设备', en: 'electronics' },
  INTERNET: { zh: '互联网', en: 'internet' },
  MEDIA: { zh: '媒体', en: 'media' },
  PHONE_MAKER: { zh: '手机', en: 'phone maker' },
  SOFTWARE: { zh: '软件', en: 'software' },
};
export const governmentLevel: Choices<GovernmentLevel> = {
  SUPRANATIONAL: { zh: '国家联盟', en: 'supranational' },
  NATIONAL: { zh: '国家', en: 'national' },
  PROVINCIAL: { zh: '省（直辖市）', en: 'provincial' },
  STATE: { zh: '州、大区', en: 'state' },
  COUNTY: { zh: '郡、县', en: 'county' },
  MUNICIPAL: { zh: '市', en: 'municipal' },
};
const regionLevel: Choices<RegionLevel> = {
  SUPRANATIONAL: { zh: '国家联盟', en: 'union of countries' },
  COUNTRY: { zh: '国家', en: 'country' },
  PROVINCE: { zh: '省（直辖市）', en: 'province' },
  STATE: { zh: '州、大区', en: 'state or region' },
  TERRITORY: { zh: '特别行政区、属地', en: 'territory' },
  COUNTY: { zh: '郡、县', en: 'county' },
  CITY: { zh: '市', en: 'city' },
  DISTRICT: { zh: '区县', en: 'district' },
};
const institutionKind: Choices<InstitutionKind> = {
  LABORATORY: { zh: '实验室', en: 'laboratory' },
  MEDIA: { zh: '媒体', en: 'media' },
  RESEARCH_INSTITUTE: { zh: '研究院所', en: 'research institute' },
  TEAM: { zh: '团队', en: 'team' },
  UNIVERSITY: { zh: '高校', en: 'university' },
};
const parametersBasis: Choices<ParametersBasis> = {
  STATED: { zh: '出处写明', en: 'given by the source' },
  NAME: { zh: '由名称得知', en: 'given by the name' },
  MAGNITUDE: { zh: '出处只给量级', en: 'order of magnitude only' },
};
const productKind: Choices<ProductKind> = {
  APP: { zh: '应用', en: 'application' },
  ASSISTANT: { zh: '助手', en: 'assistant' },
  DEVICE: { zh: '设备', en: 'device' },
  PLATFORM: { zh: '平台', en: 'platform' },
  SERVICE: { zh: '服务', en: 'service' },
  SOLUTION: { zh: '解决方案', en: 'solution' },
  STORE: { zh: '应用商店', en: 'store' },
  SYSTEM: { zh: '系统', en: 'system' },
  TOOL: { zh: '工具', en: 'tool' },
};
const sectionKind: Choices<SectionKind> = {
  CASE: { zh: '案例', en: 'case study' },
  CHAPTER: { zh: '章', en: 'chapter' },
  FIGURE: { zh: '图', en: 'figure' },
  PART: { zh: '未编号部分', en: 'part without a number' },
  SECTION: { zh: '节', en: 'section' },
  TABLE: { zh: '表', en: 'table' },
};
const stated: Choices<Stated> = {
  CHAPTER: { zh: '专章', en: 'the chapter on such things' },
  CONTRIBUTOR: { zh: '撰稿人来信', en: 'the message of a contributor' },
  ELSEWHERE: { zh: '其他段落', en: 'another passage' },
};
const statisticKind: Choices<StatisticKind> = {
  ASSUMPTION: { zh: '举例假设', en: 'assumption of an example' },
  FORECAST: { zh: '预测', en: 'forecast' },
  LIST_SIZE: { zh: '所列项数', en: 'length of a list' },
  MEASUREMENT: { zh: '实际数据', en: 'measurement' },
  RANKING: { zh: '排名', en: 'ranking' },
  THRESHOLD: { zh: '门槛', en: 'threshold' },
};
const technologyKind: Choices<TechnologyKind> = {
  ALIGNMENT: { zh: '对齐方法', en: 'alignment' },
  APPLICATION: { zh: '应用技术', en: 'application technique' },
  ARCHITECTURE: { zh: '网络架构', en: 'architecture' },
  COMPONENT: { zh: '架构部件', en: 'part of an architecture' },
  FIELD: { zh: '技术领域', en: 'field' },
  INFRASTRUCTURE: { zh: '基础设施', en: 'infrastructure' },
  PROMPTING: { zh: '提示方法', en: 'prompting' },
  TRAINING: { zh: '训练方法', en: 'training' },
};
const traitKind: Choices<TraitKind> = {
  BENEFIT: { zh: '好处', en: 'benefit' },
  PROPERTY: { zh: '性质', en: 'property' },
};
const trendKind: Choices<TrendKind> = {
  ADVISED: { zh: '建议如此', en: 'advised' },
  EXPECTED: { zh: '预期如此', en: 'expected' },
  UNDER_WAY: { zh: '正在发生', en: 'under way' },
};
const typeAxis: Choices<TypeAxis> = {
  DEPLOYMENT: { zh: '部署位置', en: 'where it runs' },
  DEVICE: { zh: '终端种类', en: 'device' },
  DOMAIN: { zh: '行业领域', en: 'domain' },
  MODALITY: { zh: '模态', en: 'modality' },
  SCOPE: { zh: '任务范围', en: 'scope' },
};

/** Which enum a type's field has. */
const choices: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  'Agency.level': governmentLevel,
  'Challenge.stated': stated,
  'Company.kind': companyKind,
  'Institution.kind': institutionKind,
  'Model.parametersBasis': parametersBasis,
  'ModelType.axis': typeAxis,
  'Policy.level': governmentLevel,
  'Product.kind': productKind,
  'Region.level': regionLevel,
  'Section.kind': sectionKind,
  'Statistic.kind': statisticKind,
  'Technology.kind': technologyKind,
  'Trait.kind': traitKind,
  'Trend.kind': trendKind,
  'Trend.stated': stated,
};

/** What an enum's value is called where it is the value of this field. */
export const choiceWords = (type: string, field: string, value: string): Words => {
  const spelled = value.toLowerCase().replaceAll('_', ' ');
  return choices[`${type}.${field}`]?.[value] ?? { zh: spelled, en: spelled };
};
