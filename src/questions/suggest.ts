import type { Dialect } from '../cypher/dialect.ts';
import { columnOf, typeOfRow } from '../cypher/rows.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import { entityTypeNames } from '../ontology/ontology.ts';
import type { Asker } from './asker.ts';
import { readNodes } from './read.ts';
import { resolve } from './search.ts';
import type { Ranked } from './search-rank.ts';

/** A text that named a record, where nothing was found. */
export interface Missing {
  /** Where in the answer. */
  readonly path: string;
  readonly given: string;
  /** It stood in a filter: a record that exists is no reason for an empty list. */
  readonly filter: boolean;
}

export interface Suggestion {
  readonly path: string;
  readonly given: string;
  /** Records that may be meant, the likeliest first. */
  readonly near: readonly { readonly slug: string; readonly name: string; readonly type: EntityTypeName }[];
}

/** Texts that are looked into for one request. */
export const mostMissing = 10;
const longestText = 200;
const mostNear = 3;

const selection = {
  types: entityTypeNames,
  properties: ['id', 'nameZh', 'nameEn'],
  labels: true,
  degree: false,
  connections: [],
} as const;

/**
 * What callers may have meant by texts that name no record where they stand: records of that very slug but another type,
 * and those that are called so or nearly so. Three statements for all of them; none where all records of filters exist.
 */
export const suggest = async (
  asker: Asker,
  dialect: Dialect,
  missing: readonly Missing[],
): Promise<Suggestion[]> => {
  const asked = missing.slice(0, mostMissing).filter(({ given }) => given.length <= longestText);
  const slugs = [...new Set(asked.map(({ given }) => given))];
  const exact = await readNodes(asker, slugs, selection);
  const open = asked.filter(({ given, filter }) => !(filter && exact.has(given)));
  const texts = [...new Set(open.map(({ given }) => given))].filter((text) => !exact.has(text));
  const hits: ReadonlyMap<string, readonly Ranked[]> =
    texts.length > 0 ? await resolve(asker, dialect, texts, { types: entityTypeNames }) : new Map();
  const idsOf = (text: string): string[] =>
    exact.has(text) ? [text] : likeliest(hits.get(text) ?? []).map(({ id }) => id);
  const ids = [...new Set(open.flatMap(({ given }) => idsOf(given)))];
  const nodes = new Map([
    ...exact,
    ...(await readNodes(
      asker,
      ids.filter((id) => !exact.has(id)),
      selection,
    )),
  ]);
  return open.map(({ path, given }) => ({
    path,
    given,
    near: idsOf(given).flatMap((slug) => {
      const node = nodes.get(slug);
      return node
        ? [
            {
              slug,
              name: String(columnOf(node, 'nameZh') ?? columnOf(node, 'nameEn') ?? slug),
              type: typeOfRow(node),
            },
          ]
        : [];
    }),
  }));
};

/** From here on a whole name was given (questions/search-rank.ts): beside one, what is only like it is no help. */
const wholeName = 0.9;

const likeliest = (hits: readonly Ranked[]): readonly Ranked[] => {
  const whole = hits.filter(({ score }) => score >= wholeName);
  return (whole.length > 0 ? whole : hits).slice(0, mostNear);
};
