import { AtlasError } from '../errors.ts';
import type { Where } from './selection.ts';
import type { Param } from './statement.ts';
import { quote, type Scope } from './text.ts';

const exact = new Set(['report', 'section', 'table', 'claimedBy', 'basis']);

/**
 * True when one citation of the record or relationship meets every condition given. Citations are kept as JSON text with
 * a fixed spelling (ontology/citation.ts), so a condition is the fragment of text that such a citation contains.
 */
export const sourcePredicate = (scope: Scope, owner: string, where: Where): string | undefined => {
  const conditions = Object.entries(where).map(([key, value]) => {
    const either = fragments(key, value as Param).map((f) => `x CONTAINS ${scope.param(f)}`);
    return either.length === 1 ? either[0]! : `(${either.join(' OR ')})`;
  });
  return `any(x IN ${owner}.${quote('citations')} WHERE ${conditions.join(' AND ')})`;
};

const fragments = (key: string, value: Param): string[] => {
  const text = JSON.stringify(String(value));
  if (key === 'case') return [`"case":${Number(value)},`];
  // A chapter takes its sections with it: 4 finds 4.1 to 4.4, 1.2 finds 1.2 and 1.2.1.
  if (key === 'within') return [`"section":${text}`, `"section":${text.slice(0, -1)}.`];
  if (key === 'asOf') return [`"asOf":${text.slice(0, -1)}`];
  if (exact.has(key)) return [`${JSON.stringify(key)}:${text}`];
  throw new AtlasError('BAD_USER_INPUT', `source: there is no filter "${key}".`, { filter: key });
};
