import type { Row } from '../cypher/statement.ts';
import { hasHan, squeeze } from '../ontology/squeeze.ts';

/** A token of a whole name, its pinyin or its initials begins so, and names longer than this have none (ontology/search-text.ts). */
const wholeToken = 'e';
const longestWhole = 60;
/** Letters of a syllable in pinyin at most. */
const longestSyllable = 6;

/** What the pinyin of a squeezed name can have at most. */
const mostSpoken = (squeezed: string): number => {
  let letters = 0;
  for (const c of squeezed) letters += hasHan(c) ? longestSyllable : c.length;
  return letters;
};

/**
 * All names of a record as they are compared, with their pinyin and its initials, between spaces: as its import wrote them
 * among its tokens. Undefined where these do not have all of them: a name is long, or was changed by somebody who left
 * the tokens as they were.
 */
export const outlineOf = (
  { nameZh, nameEn, aliasesZh, aliasesEn }: Row,
  tokens: readonly string[],
): string | undefined => {
  const wholes = new Set<string>();
  for (const token of tokens) if (token.startsWith(wholeToken)) wholes.add(token.slice(wholeToken.length));
  for (const name of [nameZh, nameEn, aliasesZh, aliasesEn].flat()) {
    if (typeof name !== 'string') continue;
    // Longer than that it is compared by its beginning, and has no token anyway.
    if (name.length > longestWhole) return undefined;
    const { text } = squeeze(name);
    if (text !== '' && (!wholes.has(text) || mostSpoken(text) > longestWhole)) return undefined;
  }
  return [...wholes].join(' ');
};
