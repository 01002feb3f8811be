import type { Language } from '../ontology/language.ts';
import { relationshipType } from '../ontology/ontology.ts';
import type { RelationshipTypeName } from '../ontology/relationships.ts';

export interface Told {
  readonly type: string;
  /** It was walked from its start to its end. */
  readonly forward: boolean;
}

/** What a path says, in the ontology's verbs: 科大讯飞研发并发布讯飞星火，讯飞星火属于通用大模型。 */
export const sentence = (
  names: readonly string[],
  steps: readonly (readonly Told[])[],
  language: Language,
): string => {
  const [comma, stop] = language === 'zh' ? ['，', '。'] : ['; ', '.'];
  if (steps.length === 0) return `${names[0]}${stop}`;
  const clauses = steps.flatMap((told, i) => clausesOf(names[i]!, told, names[i + 1]!, language));
  return `${clauses.join(comma)}${stop}`;
};

/** One clause with all verbs that can share one subject and object; the others each by itself. */
const clausesOf = (from: string, told: readonly Told[], to: string, language: Language): string[] => {
  const phrases = [...new Set(told.map((one) => phraseOf(one, language)))];
  const verbs = phrases.filter((phrase) => isVerb(phrase, language));
  const others = phrases.filter((phrase) => !isVerb(phrase, language));
  const gap = language === 'zh' ? '' : ' ';
  return [
    ...(verbs.length > 0 ? [`${from}${gap}${joined(verbs, language)}${gap}${to}`] : []),
    ...others.map((phrase) => around(from, phrase, to)),
  ];
};

const phraseOf = ({ type, forward }: Told, language: Language): string => {
  const { verb, inverse } = relationshipType(type as RelationshipTypeName);
  return (forward ? verb : inverse)[language];
};

/** 的研发者是 has a subject of its own, and 是…的版本 has its object inside. */
const isVerb = (phrase: string, language: Language): boolean =>
  !phrase.includes('…') && (language === 'en' || !phrase.startsWith('的'));

const joined = (verbs: readonly string[], language: Language): string => {
  const [comma, and] = language === 'zh' ? ['、', '并'] : [', ', ' and '];
  return verbs.length === 1 ? verbs[0]! : `${verbs.slice(0, -1).join(comma)}${and}${verbs.at(-1)}`;
};

/** 是…的版本，所属系列为: the other end stands in the gap, and what follows the comma is only for headings. */
const around = (from: string, phrase: string, to: string): string => {
  const [before, after] = phrase.split('…');
  return after === undefined
    ? `${from}${before}${to}`
    : `${from}${before}${to}${after.replace(/[，,].*$/, '')}`;
};
