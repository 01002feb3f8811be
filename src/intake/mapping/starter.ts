import { stringify } from 'yaml';
import type { Table } from '../tables/row.ts';

/** Words of headers, and what a column of that name usually holds. */
const guesses: readonly { readonly type: string; readonly thing: string; readonly words: RegExp }[] = [
  { type: 'Model', thing: 'model', words: /大模型|模型|\bmodels?\b|\bllm\b/i },
  {
    type: 'Company',
    thing: 'company',
    words:
      /公司|企业|厂商|机构|单位|开发者|\b(company|companies|vendor|maker|developer|organi[sz]ation|firm)s?\b/i,
  },
  {
    type: 'Region',
    thing: 'region',
    words: /省|市|地区|区域|城市|\b(region|city|province|country|location)\b/i,
  },
  { type: 'Industry', thing: 'industry', words: /行业|领域|\b(industry|sector)\b/i },
  { type: 'ModelType', thing: 'modelType', words: /类别|类型|分类|\b(type|category|kind|class)\b/i },
  { type: 'Product', thing: 'product', words: /产品|应用|\b(product|app|application)\b/i },
  { type: 'Chip', thing: 'chip', words: /芯片|\b(chip|gpu|accelerator)\b/i },
  { type: 'Policy', thing: 'policy', words: /政策|文件|\b(policy|policies)\b/i },
  { type: 'Capability', thing: 'capability', words: /能力|功能|\b(capability|capabilities|feature)s?\b/i },
];

const joins: readonly (readonly [from: string, relationship: string, to: string])[] = [
  ['company', 'DEVELOPS', 'model'],
  ['company', 'OFFERS', 'product'],
  ['company', 'MAKES', 'chip'],
  ['company', 'LOCATED_IN', 'region'],
  ['model', 'HAS_TYPE', 'modelType'],
  ['model', 'SERVES', 'industry'],
  ['model', 'HAS_CAPABILITY', 'capability'],
  ['product', 'POWERED_BY', 'model'],
  ['policy', 'APPLIES_TO', 'region'],
];

const number = /^(序号|编号|no\.?|#|id|index|number)$/i;
const listSigns = [',', '，', '、', ';', '；', '/'];

/** A mapping that is guessed from the header and the first rows; a person looks at it and sets `confirmed: true`. */
export const starterMapping = async (
  { columns, rows, name }: Table,
  { report, sheet }: { report: string; sheet?: string },
): Promise<string> => {
  const sample: ReadonlyMap<string, { readonly text: string }>[] = [];
  for await (const row of rows) {
    sample.push(row.cells);
    if (sample.length === 200) break;
  }
  const named = columns.filter((column) => column !== '');
  const texts = (column: string) => sample.flatMap((cells) => cells.get(column)?.text ?? []);
  const chinese = named.concat(sample.flatMap((cells) => [...cells.values()].map(({ text }) => text)));
  const language = chinese.some((text) => /\p{Script=Han}/u.test(text)) ? 'zh' : 'en';
  const things: Record<string, unknown> = {};
  const left: string[] = [];
  for (const column of named) {
    const guess = guesses.find(({ words, thing }) => words.test(column) && things[thing] === undefined);
    if (guess === undefined) {
      left.push(column);
      continue;
    }
    const split = listSigns.filter((sign) => texts(column).some((text) => text.includes(sign)));
    things[guess.thing] = {
      type: guess.type,
      name: split.length === 0 ? column : { column, split },
      ...(guess.thing === 'model' && { of: { thing: 'company', relationship: 'DEVELOPS' } }),
    };
  }
  if (things.company === undefined && things.model !== undefined)
    delete (things.model as { of?: unknown }).of;
  if (Object.keys(things).length === 0 && named[0] !== undefined)
    things.thing = { type: 'Company', name: named.find((column) => !number.test(column)) ?? named[0] };
  const row = named.find((column) => number.test(column));
  const mapping = {
    confirmed: false,
    report,
    ...(sheet !== undefined && { table: { sheet } }),
    language,
    source: { section: 'list', table: row === undefined ? 'row {row}' : `row {${row}}` },
    things,
    relationships: joins
      .filter(([from, , to]) => things[from] !== undefined && things[to] !== undefined)
      .map(([from, relationship, to]) => ({ from, relationship, to })),
  };
  const head = [
    `What the columns of ${name} mean, guessed from its header. Look at each line, correct it, and set "confirmed: true".`,
    'An entry of "things" is a kind of thing that a row names; docs/import.md tells of "values", "kinds", "fields" and "of".',
    ...(left.length === 0 ? [] : [`Not used: ${left.join(', ')}.`]),
  ];
  return `${head.map((line) => `# ${line}`).join('\n')}\n${stringify(mapping, { lineWidth: 0 })}`;
};
