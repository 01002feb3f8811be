import type { Language } from '../ontology/language.ts';
import { addVary, type HeaderSet } from './http.ts';

/** Ranges of a header that are looked at; nobody reads more languages. */
const maximumRanges = 20;

/**
 * The language that an `Accept-Language` header asks for, of those there are: the one it weighs most, the earlier where it
 * weighs two alike. Regions and scripts make no difference (`zh-Hant-TW` is Chinese). Without a header, or where it names
 * neither, `preset`, unless the header refuses just that (`zh;q=0`).
 */
export const languageOf = (header: string | null | undefined, preset: Language): Language => {
  const weights: Partial<Record<Language | '*', number>> = {};
  for (const range of (header ?? '').split(',').slice(0, maximumRanges)) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const name = tag.split('-')[0];
    if (name !== 'zh' && name !== 'en' && name !== '*') continue;
    const weight = Number(parameters.find((part) => part.startsWith('q='))?.slice(2) ?? 1);
    if (weight >= 0 && weight <= 1) weights[name] = Math.max(weights[name] ?? 0, weight);
  }
  const other: Language = preset === 'zh' ? 'en' : 'zh';
  const weight = (language: Language) => weights[language] ?? weights['*'];
  const [first, second] = [weight(preset), weight(other)];
  if (first === undefined) return second === undefined || second === 0 ? preset : other;
  if (second === undefined) return first === 0 ? other : preset;
  if (first !== second) return first > second ? preset : other;
  const order = Object.keys(weights);
  return order.indexOf(other) >= 0 && order.indexOf(other) < order.indexOf(preset) ? other : preset;
};

/** Marks an answer as written for readers of a language, which another request may ask for in another one. */
export const inLanguage = <A extends { readonly headers: HeaderSet }>(response: A, language: Language): A => {
  addVary(response.headers, 'Accept-Language');
  response.headers.set('content-language', language);
  return response;
};
