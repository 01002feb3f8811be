import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { ask, dataOf } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';

const fields = 'entity { slug } score matched { text kind } highlight { text matched }';

describeEngines('search', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine, undefined, { prepared: true });
  });

  // biome-ignore lint/suspicious/noExplicitAny: as the query says
  const hits = async (text: string, args = ''): Promise<any[]> =>
    (
      await dataOf(engine, `query ($text: String!) { search(text: $text${args}) { hits { ${fields} } } }`, {
        text,
      })
    ).search.hits;
  const told = async (text: string, args = '') =>
    (await hits(text, args)).map((hit) => `${hit.entity.slug} ${hit.matched.kind} ${hit.matched.text}`);

  describe('kinds, the best first', () => {
    it('a whole name before an alias, a beginning, a word, a part', async () => {
      expect(await told('讯飞')).toEqual([
        'iflytek ALIAS 讯飞',
        'spark PREFIX 讯飞星火',
        'spark-3-5 PREFIX 讯飞星火 V3.5',
      ]);
      expect(await told('iflytek')).toEqual([
        'iflytek NAME iFLYTEK',
        'spark PREFIX iFLYTEK Spark',
        'spark-3-5 PREFIX iFLYTEK Spark V3.5',
      ]);
      expect(await told('spark')).toEqual([
        'spark WORD_START iFLYTEK Spark',
        'spark-3-5 WORD_START iFLYTEK Spark V3.5',
      ]);
      expect(await told('大模型')).toEqual([
        'general-model CONTAINED 通用大模型',
        'spark CONTAINED 星火大模型',
        'language-model CONTAINED 语言大模型',
      ]);
    });

    it('of equals the shorter one, then by name', async () => {
      expect(await told('双子')).toEqual(['twin-a NAME 双子', 'twin-b NAME 双子']);
      const scores = (await hits('讯飞')).map((hit) => hit.score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores[0]).toBeLessThanOrEqual(1);
    });

    it('pinyin and its initials, with or without spaces', async () => {
      expect(await told('pangu')).toEqual(['pangu NAME Pangu']);
      expect(await told('kedaxunfei')).toEqual(['iflytek PINYIN 科大讯飞']);
      expect(await told('ke da xun fei')).toEqual(['iflytek PINYIN 科大讯飞']);
      expect(await told('kdxf')).toEqual(['iflytek INITIALS 科大讯飞']);
      expect(await told('gyhxxhb')).toEqual(['miit INITIALS 工业和信息化部']);
    });

    it('one mistake, in either script; a number is none', async () => {
      expect(await told('科大讯非')).toEqual(['iflytek PINYIN 科大讯飞']);
      expect(await told('科大讯号')).toEqual(['iflytek TYPO 科大讯飞']);
      expect(await told('hauwei')).toEqual(['huawei TYPO 华为']);
      expect(await told('nvidai')).toEqual(['nvidia TYPO NVIDIA']);
      expect(await told('pekng univercity')).toEqual(['pku TYPO Peking University']);
      expect(await told('gpt5')).toEqual([]);
      expect(await told('glx')).toEqual([]);
    });

    it('words in any order and in both scripts', async () => {
      expect(await told('spark 讯飞')).toEqual([
        'spark WORDS iFLYTEK Spark',
        'spark-3-5 WORDS iFLYTEK Spark V3.5',
      ]);
      expect(await told('university peking')).toEqual(['pku WORDS Peking University']);
    });

    it('summaries last', async () => {
      expect(await told('语音技术')).toEqual(['iflytek SUMMARY 语音技术公司。']);
      expect(await told('speech company')).toEqual(['iflytek SUMMARY A speech company.']);
    });
  });

  it('width, case, accents, punctuation and traditional characters make no difference', async () => {
    for (const text of ['gpt4', 'ＧＰＴ－４', 'GPT 4', 'gpt_4'])
      expect((await told(text))[0], text).toBe('gpt-4 NAME GPT-4');
    expect((await told('cafe model'))[0]).toBe('cafe NAME Café Model');
    expect((await told('訊飛星火'))[0]).toBe('spark NAME 讯飞星火');
    expect((await told('華為'))[0]).toBe('huawei NAME 华为');
  });

  it('shows what was found in the text as it is written', async () => {
    expect((await hits('sPARK'))[0].highlight).toEqual([
      { text: 'iFLYTEK ', matched: false },
      { text: 'Spark', matched: true },
    ]);
    expect((await hits('kedaxun'))[0].highlight).toEqual([
      { text: '科大讯', matched: true },
      { text: '飞', matched: false },
    ]);
    expect((await hits('gpt4'))[0].highlight).toEqual([{ text: 'GPT-4', matched: true }]);
  });

  it('only some types, only one language', async () => {
    expect(await told('讯飞', ', types: [COMPANY]')).toEqual(['iflytek ALIAS 讯飞']);
    expect(await told('讯飞', ', types: [MODEL, CHIP]')).toEqual([
      'spark PREFIX 讯飞星火',
      'spark-3-5 PREFIX 讯飞星火 V3.5',
    ]);
    expect(await told('讯飞', ', lang: EN')).toEqual([]);
    expect(await told('pangu', ', lang: ZH')).toEqual(['pangu PINYIN 盘古']);
  });

  it('reads all that is asked of the hits in one statement more, and says what it left out', async () => {
    const answer = await ask(
      engine,
      `{ search(text: "讯飞", first: 2) {
        hits { entity { slug name(lang: EN) ... on Company { models { nodes { slug types { nodes { slug } } } } } } }
        truncated { reason limit found }
      } }`,
    );
    expect(answer.errors).toEqual([]);
    expect(answer.statements).toHaveLength(2);
    expect(answer.data.search).toEqual({
      hits: [
        {
          entity: {
            slug: 'iflytek',
            name: 'iFLYTEK',
            models: {
              nodes: [
                { slug: 'spark', types: { nodes: [{ slug: 'general-model' }, { slug: 'language-model' }] } },
                { slug: 'spark-3-5', types: { nodes: [{ slug: 'language-model' }] } },
              ],
            },
          },
        },
        { entity: { slug: 'spark', name: 'iFLYTEK Spark' } },
      ],
      truncated: { reason: 'LIMIT', limit: 2, found: 3 },
    });
    expect(
      (await ask(engine, '{ search(text: "讯飞") { truncated { reason } } }')).data.search.truncated,
    ).toBe(null);
  });

  it('takes any text for a text', async () => {
    const hostile = [
      '',
      '   ',
      '!!!',
      '"',
      '\\',
      'AND OR NOT',
      'search:*',
      '*:*',
      '[a TO z]',
      '(((((',
      '~2',
      'gpt^1000 && ||',
      "' OR 1=1 //",
      '` RETURN 1 //',
      '$p0',
      '\u0000',
      '\uD800',
      '👍🏽',
      '\u202e科大',
      '𠮷野家',
      'a'.repeat(200),
      '大'.repeat(200),
      'ab '.repeat(66),
      '\u0301'.repeat(100),
    ];
    for (const text of hostile) {
      const answer = await ask(
        engine,
        `query ($text: String!) { search(text: $text) { hits { ${fields} } } }`,
        {
          text,
        },
      );
      expect(answer.errors, JSON.stringify(text)).toEqual([]);
    }
    expect(await told('*')).toEqual([]);
    expect(await told('gpt4 )(')).toEqual(await told('gpt4'));
  });

  it('has bounds', async () => {
    const code = async (query: string) => (await ask(engine, query)).errors.map((e) => [e.code, e.message]);
    expect(await code(`{ search(text: "${'a'.repeat(201)}") { hits { score } } }`)).toEqual([
      ['LIMIT_EXCEEDED', 'characters of text: at most 200, got 201. Shorten it.'],
    ]);
    expect(await code('{ search(text: "a", first: 101) { hits { score } } }')).toEqual([
      ['LIMIT_EXCEEDED', 'first: at most 100, got 101. Ask for less.'],
    ]);
    expect(await code('{ search(text: "a", first: 0) { hits { score } } }')).toEqual([
      ['BAD_USER_INPUT', 'first: at least 1, got 0.'],
    ]);
    expect(await code(`{ resolve(terms: [${'"a",'.repeat(101)}]) { score } }`)).toEqual([
      ['LIMIT_EXCEEDED', 'terms: at most 100, got 101. Ask in several requests.'],
    ]);
  });

  describe('resolve', () => {
    const resolve = async (terms: string[], args = '') =>
      ask(
        engine,
        `query ($terms: [String!]!) { resolve(terms: $terms${args}) {
          term score ambiguous best { entity { slug } matched { kind } } alternatives(first: 2) { entity { slug } }
        } }`,
        { terms },
      );

    it('many names at once, in the order given, with what else it could be', async () => {
      const { data, errors, statements } = await resolve([
        '科大訊飛',
        'GPT4',
        '双子',
        'nobody at all',
        '讯飞',
        '',
        'GPT4',
      ]);
      expect(errors).toEqual([]);
      expect(statements).toHaveLength(2);
      const gpt4 = {
        term: 'GPT4',
        score: 1,
        ambiguous: false,
        best: { entity: { slug: 'gpt-4' }, matched: { kind: 'NAME' } },
        alternatives: [],
      };
      const nothing = { score: 0, ambiguous: false, best: null, alternatives: [] };
      expect(data.resolve).toEqual([
        {
          term: '科大訊飛',
          score: 1,
          ambiguous: false,
          best: { entity: { slug: 'iflytek' }, matched: { kind: 'NAME' } },
          alternatives: [],
        },
        gpt4,
        {
          term: '双子',
          score: 1,
          ambiguous: true,
          best: { entity: { slug: 'twin-a' }, matched: { kind: 'NAME' } },
          alternatives: [{ entity: { slug: 'twin-b' } }],
        },
        { term: 'nobody at all', ...nothing },
        {
          term: '讯飞',
          score: 0.96,
          ambiguous: false,
          best: { entity: { slug: 'iflytek' }, matched: { kind: 'ALIAS' } },
          alternatives: [{ entity: { slug: 'spark' } }, { entity: { slug: 'spark-3-5' } }],
        },
        { term: '', ...nothing },
        gpt4,
      ]);
    });

    it('takes no more than eleven statements for a hundred names', async () => {
      const { statements, errors } = await resolve(Array.from({ length: 100 }, (_, i) => `讯飞 ${i}`));
      expect(errors).toEqual([]);
      expect(statements.length).toBeLessThanOrEqual(11);
    });

    it('leaves summaries out, and takes types', async () => {
      const { data } = await resolve(['语音技术', '讯飞'], ', types: [MODEL]');
      expect(data.resolve.map((r: { best: unknown }) => r.best)).toEqual([
        null,
        { entity: { slug: 'spark' }, matched: { kind: 'PREFIX' } },
      ]);
    });
  });
});
