import type { Words } from './words.ts';

/** What a field is called, its unit in brackets. A field that is not here is called by its own name. */
const labels: Readonly<Record<string, Words>> = {
  asOf: { zh: '截至', en: 'As of' },
  attribution: { zh: '署名', en: 'Attribution' },
  axis: { zh: '划分依据', en: 'Divided by' },
  charactersPerSecond: { zh: '生成速度（字/秒）', en: 'Speed (characters a second)' },
  commercialUse: { zh: '可商用', en: 'Commercial use' },
  deadline: { zh: '期限', en: 'Deadline' },
  exportRestricted: { zh: '受出口管制', en: 'Export restricted' },
  forecast: { zh: '预测', en: 'Forecast' },
  fp16Tflops: { zh: '算力（FP16，TFLOPS）', en: 'Performance (FP16, TFLOPS)' },
  free: { zh: '免费', en: 'Free' },
  happenedOn: { zh: '发生于', en: 'Happened' },
  horizon: { zh: '时点', en: 'Horizon' },
  introducedOn: { zh: '提出于', en: 'Introduced' },
  issuedOn: { zh: '发布于', en: 'Issued' },
  issuerCount: { zh: '发布机构数', en: 'Issuers' },
  itemCount: { zh: '条目数', en: 'Items' },
  kind: { zh: '种类', en: 'Kind' },
  language: { zh: '语言', en: 'Language' },
  level: { zh: '级别', en: 'Level' },
  licence: { zh: '许可', en: 'Licence' },
  memoryGb: { zh: '内存占用（GB）', en: 'Memory (GB)' },
  metric: { zh: '指标', en: 'Metric' },
  generic: { zh: '泛指一类', en: 'A kind, not one product' },
  multimodal: { zh: '多模态', en: 'Multimodal' },
  number: { zh: '编号', en: 'Number' },
  openSource: { zh: '开源', en: 'Open source' },
  openSourcedOn: { zh: '开源于', en: 'Opened' },
  order: { zh: '次序', en: 'Place in the report' },
  page: { zh: '页', en: 'Page' },
  parameterScale: { zh: '参数规模', en: 'Scale of parameters' },
  parametersBillion: { zh: '参数（十亿）', en: 'Parameters (billion)' },
  processNm: { zh: '制程（纳米）', en: 'Process (nm)' },
  publishedOn: { zh: '出版于', en: 'Published' },
  releasedOn: { zh: '发布于', en: 'Released' },
  sizeGb: { zh: '大小（GB）', en: 'Size (GB)' },
  stated: { zh: '见于', en: 'Stated in' },
  subject: { zh: '主题', en: 'Subject' },
  url: { zh: '网址', en: 'Address' },
  validFrom: { zh: '生效于', en: 'Valid from' },
  validUntil: { zh: '有效至', en: 'Valid until' },
  value: { zh: '数值', en: 'Value' },
  version: { zh: '版本', en: 'Version' },
};

const spelled = (name: string) => name.replaceAll(/([A-Z])/g, ' $1').toLowerCase();

/** What a field is called, its unit in brackets. */
export const fieldWords = (name: string): Words => labels[name] ?? { zh: spelled(name), en: spelled(name) };
