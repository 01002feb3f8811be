import type { Language } from '../ontology/language.ts';
import { relationshipType } from '../ontology/ontology.ts';
import type { RelationshipTypeName } from '../ontology/relationships.ts';

export interface Told {
  readonly type: string;
  /** It was walked from its start to its end. */
  readonly forward: boolean;
}

/** What a path says, in the ontology's verbs: 科大讯飞研发讯飞星火，讯飞星火属于通用大模型。 */
export const sentence = (names: readonly string[], steps: readonly Told[], language: Language): string => {
  const [comma, stop] = language === 'zh' ? ['，', '。'] : ['; ', '.'];
  if (steps.length === 0) return `${names[0]}${stop}`;
  const clauses = steps.map((told, i) => clause(names[i]!, told, names[i + 1]!, language));
  return `${clauses.join(comma)}${stop}`;
};

const clause = (from: string, { type, forward }: Told, to: string, language: Language): string => {
  const { verb, inverse } = relationshipType(type as RelationshipTypeName);
  const phrase = (forward ? verb : inverse)[language];
  // 是…的版本，所属系列为: the other end stands in the gap, and what follows the comma is only for headings.
  const [before, after] = phrase.split('…');
  if (after !== undefined) return `${from}${before}${to}${after.replace(/[，,].*$/, '')}`;
  const gap = language === 'zh' ? '' : ' ';
  return `${from}${gap}${phrase}${gap}${to}`;
};
