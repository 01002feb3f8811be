import { entityTypes } from '../../../../schema/explorer/legend.ts';
import { amountWords } from '../../amounts.ts';
import { choiceWords } from '../../choices.ts';
import { isTypeName } from '../../families.ts';
import { fieldWords } from '../../fields.ts';
import type { Words } from '../../words.ts';

const yes: Words = { zh: '是', en: 'yes' };
const no: Words = { zh: '否', en: 'no' };

/** Fields that are said together with another: how a number is meant, its unit, the upper end of its range. */
const withinOthers = new Set([
  'maxValue',
  'unit',
  'comparator',
  'itemCountComparator',
  'sizeComparator',
  'parametersBasis',
]);
const comparatorOf: Readonly<Record<string, string>> = {
  value: 'comparator',
  itemCount: 'itemCountComparator',
  sizeGb: 'sizeComparator',
};

const languageNames: Readonly<Record<string, Words>> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
};

/** Registers outside, by what people call them. */
export const registers: Readonly<Record<string, Words>> = {
  arxiv: { zh: 'arXiv', en: 'arXiv' },
  doi: { zh: 'DOI', en: 'DOI' },
  github: { zh: 'GitHub', en: 'GitHub' },
  huggingface: { zh: 'Hugging Face', en: 'Hugging Face' },
  isin: { zh: 'ISIN', en: 'ISIN' },
  lei: { zh: 'LEI', en: 'LEI' },
  ticker: { zh: '证券代码', en: 'Ticker' },
  uscc: { zh: '统一社会信用代码', en: 'Unified Social Credit Code' },
  wikidata: { zh: '维基数据', en: 'Wikidata' },
};

export interface Fact {
  readonly label: Words;
  readonly value: Words;
  /** Where on the web it leads. */
  readonly href?: string;
}

/** Fields of its own that the record has a value for; some come as `Policy_level`. */
export const factsOf = (found: { readonly __typename: string }): Fact[] => {
  const values = found as unknown as Readonly<Record<string, unknown>>;
  const { __typename: type } = found;
  const fields: Readonly<Record<string, string>> = isTypeName(type) ? entityTypes[type].fields : {};
  const read = (field: string) => values[field] ?? values[`${type}_${field}`] ?? null;
  const text = (field: string) => read(field) as string | null;
  return Object.entries(fields).flatMap(([field, kind]): Fact[] => {
    const value = read(field);
    // The same in the other language, `metricZh` or `parameterScaleEn`, is said with it.
    const isTwin = /(Zh|En)$/.test(field) && field.slice(0, -2) in fields;
    if (value === null || isTwin || withinOthers.has(field)) return [];
    const leads = field === 'url' && /^https?:\/\//.test(String(value)) && { href: String(value) };
    return [{ label: fieldWords(field), value: wordsOf(value, kind), ...leads }];

    function wordsOf(given: unknown, of: string): Words {
      if (typeof given === 'boolean') return given ? yes : no;
      if (typeof given === 'number') {
        const amount = amountWords({
          value: given,
          comparator: text(comparatorOf[field] ?? ''),
          ...(field === 'value' && {
            maxValue: read('maxValue') as number | null,
            unit: text('unit'),
            unitZh: text('unitZh'),
          }),
        });
        const basis = field === 'parametersBillion' ? text('parametersBasis') : null;
        if (basis === null || basis === 'STATED') return amount;
        const how = choiceWords(type, 'parametersBasis', basis);
        return { zh: `${amount.zh}（${how.zh}）`, en: `${amount.en} (${how.en})` };
      }
      const said = String(given);
      if (of === 'enum') return choiceWords(type, field, said);
      if (field === 'language') return languageNames[said] ?? { zh: said, en: said };
      return { zh: text(`${field}Zh`) ?? said, en: text(`${field}En`) ?? said };
    }
  });
};
