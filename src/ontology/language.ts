/** Languages a name or summary can be asked for in. */
export type Language = 'zh' | 'en';

export interface Text {
  readonly text: string;
  readonly language: Language;
}

/** The text in the language asked for or, where there is none, in the other one; null where there is neither. */
export const textIn = (
  language: Language,
  zh: string | null | undefined,
  en: string | null | undefined,
): Text | null => {
  const found: Record<Language, string | null | undefined> = { zh, en };
  for (const candidate of [language, language === 'zh' ? 'en' : 'zh'] as const) {
    const text = found[candidate];
    // Others may have left something else in the database.
    if (text && typeof text === 'string') return { text, language: candidate };
  }
  return null;
};
