import type { Walk } from '../../cypher/graph.ts';
import { AtlasError, badInput, overLimit } from '../../errors.ts';
import { slugPattern } from '../../ontology/citation.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import type { RelationshipTypeName } from '../../ontology/relationships.ts';
import { decodeId } from '../builder/ids.ts';

/** The default and the bounds of a number that a graph question takes. */
export interface Bounds {
  readonly preset: number;
  readonly minimum: number;
  readonly maximum: number;
}

export const bounds = {
  depth: { preset: 1, minimum: 0, maximum: 4 },
  nodes: { preset: 100, minimum: 1, maximum: 1_000 },
  pathLength: { preset: 4, minimum: 0, maximum: 8 },
  joinLength: { preset: 4, minimum: 1, maximum: 8 },
  paths: { preset: 5, minimum: 1, maximum: 50 },
  shared: { preset: 50, minimum: 1, maximum: 500 },
  touched: { preset: 2, minimum: 1, maximum: 10 },
  similar: { preset: 10, minimum: 1, maximum: 50 },
  matches: { preset: 50, minimum: 1, maximum: 500 },
  cells: { preset: 500, minimum: 1, maximum: 5_000 },
  counted: { preset: 20, minimum: 1, maximum: 500 },
  facetFields: { preset: 1, minimum: 1, maximum: 10 },
  facetValues: { preset: 10, minimum: 1, maximum: 100 },
} satisfies Record<string, Bounds>;

export const maximumJoined = 10;
export const maximumVia = 5;
export const maximumAvoid = 100;
export const maximumPatternSteps = 6;

/** A number argument within its bounds, or what was wrong with it. */
export const within = (
  name: string,
  given: number | null | undefined,
  { preset, minimum, maximum }: Bounds,
) => {
  const value = given ?? preset;
  if (value > maximum) throw overLimit(name, maximum, value, 'Ask for less.');
  if (value < minimum) throw badInput(`${name}: at least ${minimum}, got ${value}.`);
  return value;
};

export interface WalkArguments {
  readonly relationships?: readonly RelationshipTypeName[] | null | undefined;
  readonly direction?: Walk['direction'] | null | undefined;
  readonly derived?: boolean | null | undefined;
}

export const walkOf = (args: WalkArguments): Walk => ({
  relationships: [...new Set(args.relationships ?? [])],
  direction: args.direction ?? 'both',
  derived: args.derived ?? false,
});

export const typesOf = (types: readonly EntityTypeName[] | null | undefined): EntityTypeName[] => [
  ...new Set(types ?? []),
];

/** An entity named by its slug or its id. An id says its type too, and must be right about it. */
export interface Reference {
  readonly given: string;
  readonly slug: string;
  readonly type?: EntityTypeName;
}

const longestSlug = 64;
export const longestName = 200;

/** What names that were looked up mean: text as it was given → slug. */
export type Names = ReadonlyMap<string, string>;

const slugOrId = (text: string): Omit<Reference, 'given'> | undefined =>
  text.length <= longestSlug && slugPattern.test(text) ? { slug: text } : decodeId(text.slice(0, 200));

/** Text that can be neither a slug nor an id. */
export const looksLikeName = (text: string): boolean => slugOrId(text) === undefined;

/** What these slugs, ids and names mean, each entity once; text that is none of them is no record. */
export const references = (field: string, given: readonly (string | number)[], names: Names): Reference[] => {
  const found = new Map<string, Reference>();
  const unknown: string[] = [];
  for (const value of given) {
    const text = String(value);
    const meant = names.get(text);
    const named = meant === undefined ? slugOrId(text) : { slug: meant };
    if (named) found.set(named.slug, { given: text, ...named });
    else unknown.push(text);
  }
  if (unknown.length > 0) throw notFound(field, unknown);
  return [...found.values()];
};

export const reference = (field: string, given: string | number, names: Names): Reference =>
  references(field, [given], names)[0]!;

/** Between so many and so many entities, each counted once. */
export const someReferences = (
  field: string,
  argument: string,
  given: readonly (string | number)[],
  { minimum, maximum, names }: { minimum: number; maximum: number; names: Names },
): Reference[] => {
  if (given.length > maximum) throw overLimit(argument, maximum, given.length, 'Name fewer.');
  const found = references(field, given, names);
  if (found.length < minimum)
    throw badInput(
      `${field}: ${argument} names ${found.length} entities; it takes ${minimum} to ${maximum}.`,
    );
  return found;
};

/** The refusal that names all that are no records. */
export const notFound = (field: string, given: readonly string[]) =>
  new AtlasError(
    'NOT_FOUND',
    `${field}: there is no record ${given.map((g) => JSON.stringify(g.slice(0, 80))).join(', ')}. Give a slug, an id, or a whole name or alias.`,
    { unknown: given.map((g) => g.slice(0, 80)) },
  );
