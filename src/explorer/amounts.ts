import type { Comparator } from '../../schema/explorer/queries.ts';
import type { Words } from './words.ts';

/** How a number is meant, before it. */
const comparators: Readonly<Record<Comparator, { zh: string; en: string }>> = {
  EXACTLY: { zh: '', en: '' },
  AT_LEAST: { zh: '至少 ', en: 'at least ' },
  MORE_THAN: { zh: '超过 ', en: 'more than ' },
  AT_MOST: { zh: '至多 ', en: 'at most ' },
  LESS_THAN: { zh: '不足 ', en: 'less than ' },
  ABOUT: { zh: '约 ', en: 'about ' },
};

export const numberText = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 4 });

/** A number with its unit, as a person says it in either language; `maxValue` is the upper end of a range. */
export const amountWords = ({
  value,
  maxValue = null,
  comparator = null,
  unit = null,
  unitZh = null,
}: {
  value: number;
  maxValue?: number | null;
  comparator?: string | null;
  unit?: string | null;
  unitZh?: string | null;
}): Words => {
  const number = maxValue === null ? numberText(value) : `${numberText(value)}–${numberText(maxValue)}`;
  const how = comparators[comparator as Comparator] ?? { zh: '', en: '' };
  if (unit === 'percent') return { zh: `${how.zh}${number}%`, en: `${how.en}${number}%` };
  // Chinese counts by hundred millions: 100 of ten hundred millions are 1,000 of them.
  if (unitZh?.startsWith('十亿')) {
    const zh = amountWords({
      value: value * 10,
      maxValue: maxValue === null ? null : maxValue * 10,
      comparator,
      unitZh: unitZh.slice(1),
    });
    return { zh: zh.zh, en: `${how.en}${number}${unit ? ` ${unit}` : ''}` };
  }
  const zh = unitZh ?? unit;
  return {
    zh: `${how.zh}${number}${zh ? ` ${zh}` : ''}`,
    en: `${how.en}${number}${unit ? ` ${unit}` : ''}`,
  };
};
