import type { EntityTypeName } from '../../ontology/entities.ts';
import { entityTypeNames } from '../../ontology/ontology.ts';
import { fold } from '../../ontology/text.ts';
import type { Ask } from '../ask.ts';
import { propertiesOf, typeOf } from './properties.ts';

/** Suggestions that one answer has at most. */
const most = 20;

interface Found {
  readonly search: {
    readonly hits: readonly {
      readonly entity: { readonly __typename: EntityTypeName; readonly slug: string; readonly name: string };
    }[];
  };
}

/** Records whose name somebody has begun to type. */
export const suggestEntities = async (ask: Ask, prefix: string) => {
  if (prefix.trim() === '') return [];
  const { search } = await ask<Found>(
    `query ($text: String!) { search(text: $text, first: ${most}) { hits { entity { __typename slug name } } } }`,
    { text: prefix },
  );
  return search.hits.map(({ entity: { __typename, slug, name } }) => ({
    id: slug,
    name,
    notable: [typeOf(__typename)],
  }));
};

const holds = (prefix: string, ...texts: readonly string[]) =>
  texts.some((text) => fold(text).includes(fold(prefix)));

export const suggestTypes = (prefix: string) =>
  entityTypeNames.map(typeOf).filter(({ id, name }) => holds(prefix, id, name));

export const suggestProperties = (prefix: string) =>
  [...propertiesOf().values()]
    .filter(({ id, name }) => holds(prefix, id, name))
    .slice(0, most)
    .map(({ id, name }) => ({ id, name }));
