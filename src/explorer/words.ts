import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The languages of the pages. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in both languages; `en` may be lacking in what the graph says. */
export interface Words {
  readonly zh: string | null;
  readonly en: string | null;
}

/** A text with something in it. */
export interface Saying<Given extends readonly unknown[]> {
  readonly zh: (...given: Given) => string;
  readonly en: (...given: Given) => string;
}

export const isLanguage = (text: unknown): text is Language => text === 'zh' || text === 'en';

/** The text in the language wanted, else in the other one. */
export const inLanguage = (words: Words, lang: Language): string =>
  (lang === 'zh' ? (words.zh ?? words.en) : (words.en ?? words.zh)) ?? '';

export const LanguageContext = createContext<{ lang: Language; setLang: (lang: Language) => void }>({
  lang: 'zh',
  setLang: () => {},
});

/** Several of a kind, one after the other. */
export const inARow = (texts: readonly string[], lang: Language) => texts.join(lang === 'zh' ? '、' : ', ');

/** The reader's language, `say`: a text in it, and `list`: several. */
export const useWords = () => {
  const { lang, setLang } = useContext(LanguageContext);
  function say(words: Words): string;
  function say<Given extends readonly unknown[]>(words: Saying<Given>, ...given: Given): string;
  function say(words: Words | Saying<readonly unknown[]>, ...given: readonly unknown[]): string {
    const { zh } = words;
    return typeof zh === 'function'
      ? (words as Saying<readonly unknown[]>)[lang](...given)
      : inLanguage(words as Words, lang);
  }
  return { lang, setLang, say, list: (texts: readonly string[]) => inARow(texts, lang) };
};
