import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';
import { realApp } from './real.ts';

describeEngines('the language of an answer', (open) => {
  let engine: Engine;
  let chinese: ReturnType<typeof realApp>;
  let english: ReturnType<typeof realApp>;
  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine);
    chinese = realApp(engine);
    english = realApp(engine, { DEFAULT_LANGUAGE: 'en' });
  });

  /** A record with names in both languages, one with a Chinese name only, and a path told in words. */
  const query = `{
    both: company(slug: "iflytek") { name summary }
    zhOnly: company(slug: "lonely") { name }
    shortestPath(from: "iflytek", to: "spark") { sentence }
  }`;
  const ask = ({ ask }: typeof chinese, accepted?: string) =>
    ask({ query }, accepted === undefined ? {} : { 'accept-language': accepted });

  it('is the one that the request accepts: every text, and what is missing in it is said', async () => {
    const { body, headers } = await ask(chinese, 'en');
    expect(body.data).toEqual({
      both: { name: 'iFLYTEK', summary: 'A speech company.' },
      zhOnly: { name: '孤岛科技' },
      shortestPath: { sentence: expect.stringMatching(/iFLYTEK .*iFLYTEK Spark/) },
    });
    expect(body.extensions.languageFallbacks).toEqual([{ path: 'zhOnly.name', asked: 'en', gave: 'zh' }]);
    expect(headers.get('content-language')).toBe('en');
    expect(headers.get('vary')).toContain('Accept-Language');
  });

  it.each([
    [undefined, 'zh', 'en'],
    ['', 'zh', 'en'],
    ['fr', 'zh', 'en'],
    ['*', 'zh', 'en'],
    ['fr, *;q=0.5', 'zh', 'en'],
    ['en', 'en', 'en'],
    ['EN-us', 'en', 'en'],
    ['zh-Hant-TW', 'zh', 'zh'],
    ['en-US,en;q=0.9,zh-CN;q=0.8', 'en', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh', 'zh'],
    ['de;q=1, en;q=0.3, zh;q=0.7', 'zh', 'zh'],
    ['en, zh', 'en', 'en'],
    ['zh, en', 'zh', 'zh'],
    ['zh;q=0', 'en', 'en'],
    ['en;q=0', 'zh', 'zh'],
    ['zh;q=0, *', 'en', 'en'],
    [';;;,,q=1,en;q=x, ,', 'zh', 'en'],
  ])('for %j is %s, where the default is English %s', async (accepted, byDefault, underEnglish) => {
    const names = { zh: '科大讯飞', en: 'iFLYTEK' } as Record<string, string>;
    for (const [app, language] of [
      [chinese, byDefault],
      [english, underEnglish],
    ] as const) {
      const { body, headers } = await ask(app, accepted);
      expect(body.data.both.name).toBe(names[language]);
      expect(headers.get('content-language')).toBe(language);
    }
  });

  it('does not change what a query says itself, and null says nothing', async () => {
    const { body } = await chinese.ask(
      {
        query: `query ($lang: Language) { company(slug: "iflytek") {
          zh: name(lang: ZH) en: name(lang: EN) null: name(lang: null) unset: name(lang: $lang) names { zh en } } }`,
      },
      { 'accept-language': 'en' },
    );
    expect(body.data.company).toEqual({
      zh: '科大讯飞',
      en: 'iFLYTEK',
      null: 'iFLYTEK',
      unset: 'iFLYTEK',
      names: { zh: '科大讯飞', en: 'iFLYTEK' },
    });
    expect(body.extensions).toBeUndefined();
  });

  it('labels exports, unless they name one', async () => {
    const file = async (path: string) => {
      const response = await chinese.app.fetch(`http://atlas.test/export/mermaid?of=iflytek&depth=0${path}`, {
        headers: { 'accept-language': 'en' },
      });
      return [response.headers.get('content-language'), response.headers.get('vary'), await response.text()];
    };
    expect(await file('')).toEqual(['en', 'Accept-Language, Origin', expect.stringContaining('"iFLYTEK"')]);
    expect(await file('&lang=zh')).toEqual([
      'zh',
      'Accept-Language, Origin',
      expect.stringContaining('"科大讯飞"'),
    ]);
  });
});

describe('DEFAULT_LANGUAGE', () => {
  it('is one of two', () => {
    expect(() => realApp(undefined as never, { DEFAULT_LANGUAGE: 'fr' })).toThrow('write zh or en');
  });
});
