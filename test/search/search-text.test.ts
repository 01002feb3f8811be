import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outlineOf } from '../../src/engine/search-outline.ts';
import { queryTokens, searchText } from '../../src/ontology/search-text.ts';
import { read, simplifyWords, squeeze } from '../../src/ontology/squeeze.ts';

const record = {
  nameZh: '通义千问',
  nameEn: 'Tongyi Qianwen',
  aliasesZh: [],
  aliasesEn: ['QWen'],
  summaryZh: '阿里的模型。',
};

it('remembers where each character comes from', () => {
  const { text, from, to, starts } = squeeze('ＧＰＴ－４ 訊飛');
  expect(text).toBe('gpt4讯飞');
  expect(from).toEqual([0, 1, 2, 4, 6, 7]);
  expect(to).toEqual([1, 2, 3, 5, 7, 8]);
  expect(starts).toEqual([true, false, false, true, true, false]);
});

it('begins a word in camel case, and none at an accent', () => {
  const begun = (text: string) =>
    [...squeeze(text).starts].flatMap((s, i) => (s ? [squeeze(text).text[i]] : []));
  expect(begun('SuperCLUE')).toEqual(['s', 'c']);
  expect(begun('Cafe\u0301s')).toEqual(['c']);
  expect(squeeze('Cafe\u0301s').text).toBe('cafes');
});

it('reads Chinese by its pinyin and initials', () => {
  const readings = read(squeeze('讯飞星火 V3.5'))!;
  expect(readings.pinyin.text).toBe('xunfeixinghuov35');
  expect(readings.initials.text).toBe('xfxhv35');
  expect(readings.pinyin.unit.slice(0, 6)).toEqual([0, 0, 0, 1, 1, 1]);
  expect(read(squeeze('OpenAI'))).toBeUndefined();
  expect(simplifyWords('人工智慧')).toBe('人工智能');
});

it('stores every piece once, between spaces, in order, letters and digits only', () => {
  const text = searchText(record);
  const tokens = text.trim().split(' ');
  expect(text).toBe(` ${tokens.join(' ')} `);
  expect(tokens).toEqual([...new Set(tokens)].sort());
  for (const token of tokens) expect(token).toMatch(/^[a-z][\p{L}\p{N}]+$/u);
  for (const wanted of ['e通义千问', 'etongyiqianwen', 'etyqw', 'eqwen', 'n千问', 'u义', 's阿里', 's模型'])
    expect(tokens).toContain(wanted);
});

it('what is looked for has the pieces of what is meant', () => {
  const tokens = searchText(record).trim().split(' ');
  const { whole, parts } = queryTokens(squeeze('同义千问'));
  expect(whole).toContain('etongyiqianwen');
  expect(parts.filter((token) => tokens.includes(token))).toEqual(['n义千', 'n千问', 'z问']);
  expect(queryTokens(squeeze('！'))).toEqual({ whole: [], parts: [] });
});

it('the outline of a record has all forms of its names, or there is none', () => {
  const bare = { nameEn: '', aliasesZh: [], aliasesEn: [], summaryZh: null, summaryEn: null };
  const outline = (nameZh: string, nameEn: string, tokensOf = { nameZh, nameEn }) => {
    const stored = searchText({ aliasesZh: [], aliasesEn: [], ...tokensOf });
    return outlineOf({ ...bare, nameZh, nameEn }, stored.split(' '));
  };
  const name = fc.array(fc.constantFrom(...'讯飞星火双窗装訊x X4-.＋é 𠮷〇'), { maxLength: 70 });
  fc.assert(
    fc.property(name, name, (zh, en) => {
      const names = [zh.join(''), en.join('')] as const;
      const all = outline(...names);
      if (all === undefined) return expect(Math.max(zh.length, en.length)).toBeGreaterThan(10);
      for (const form of names.map(squeeze)) {
        const { pinyin, initials } = read(form) ?? {};
        for (const text of [form.text, pinyin?.text ?? '', initials?.text ?? '']) expect(all).toContain(text);
      }
    }),
  );
  expect(outline('讯飞星火', 'Spark')).toBe('spark xfxh xunfeixinghuo 讯飞星火');
  expect(outline('改名', 'Spark', { nameZh: '讯飞星火', nameEn: 'Spark' })).toBeUndefined();
});
