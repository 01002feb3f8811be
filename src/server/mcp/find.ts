import { sureScore } from '../../questions/search.ts';
import type { Ask } from '../ask.ts';
import { type Named, namedFields, type Resolution, resolveNames } from '../resolving.ts';
import { nameOf } from './statements.ts';

/** One line for each term: what it means, or what it may mean. */
export const resolutionLine = ({ term, score, ambiguous, best, alternatives }: Resolution): string => {
  const others = alternatives.map((one) => `${nameOf(one.entity)} ${one.score.toFixed(2)}`).join('; ');
  if (!best) return `${term}: no record of the atlas is called so.`;
  const also = others ? ` Others: ${others}` : '';
  return `${term}: ${nameOf(best.entity)} ${score.toFixed(2)}${ambiguous ? ', ambiguous' : ''}.${also}`;
};

/** The record that a name means; a text for the agent where it means none, or several. */
export const meantBy = async (ask: Ask, name: string): Promise<Named | { readonly instead: string }> => {
  const { entity } = await ask<{ entity: Named | null }>(
    `query ($slug: String!) { entity(slug: $slug) { ${namedFields} } }`,
    { slug: name },
  );
  if (entity) return entity;
  const [found] = await resolveNames(ask, [name]);
  if (!found?.best) return { instead: `No record is called "${name}"; the atlas says nothing about it.` };
  if (!found.ambiguous && found.score >= sureScore) return found.best.entity;
  return { instead: `Not sure what is meant. ${resolutionLine(found)} Call again with a slug.` };
};
