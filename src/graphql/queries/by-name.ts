import { AtlasError } from '../../errors.ts';
import { entityTypeNames } from '../../ontology/ontology.ts';
import { askStanding } from '../../questions/asker.ts';
import { resolve } from '../../questions/search.ts';
import type { Ranked } from '../../questions/search-rank.ts';
import type { Context } from '../context.ts';
import {
  longestName,
  looksLikeName,
  maximumAvoid,
  maximumVia,
  type Names,
} from '../inputs/graph-arguments.ts';

/** From here on a whole name, an alias, or all of one in pinyin was given (questions/search-rank.ts). */
const wholeName = 0.9;
/** Candidates that an error names for each text. */
const candidatesTold = 5;

/** What one field can name at most: both ends of a path, what it has to pass and what not. */
const mostNamed = 2 + maximumVia + maximumAvoid;

interface Meant {
  readonly text: string;
  readonly hits: readonly Ranked[];
  /** The one record that is called this; undefined where there is none, or more than one. */
  readonly slug: string | undefined;
}

const meantBy = (text: string, hits: readonly Ranked[]): Meant => {
  const [best, second] = hits;
  const clear = best !== undefined && best.score >= wholeName && second?.score !== best.score;
  return { text, hits, slug: clear ? best.id : undefined };
};

/** A graph that was never prepared has no names to look in: what is no slug of it is then no record, as it always was. */
const withoutIndex =
  (texts: readonly string[]) =>
  (error: unknown): ReadonlyMap<string, readonly Ranked[]> => {
    if (error instanceof AtlasError && error.details.reason === 'no_search_index')
      return new Map(texts.map((text) => [text, []]));
    throw error;
  };

const lookUp = async (context: Context, texts: readonly string[]): Promise<Meant[]> => {
  const short = texts.filter((text) => text.length <= longestName);
  const found =
    short.length > 0
      ? await askStanding(context.asker, (asker) =>
          resolve(asker, context.reader.dialect, short, { types: entityTypeNames }),
        ).catch(withoutIndex(short))
      : new Map<string, readonly Ranked[]>();
  if (short.some((text) => !found.has(text)))
    throw new AtlasError(
      'TIMEOUT',
      'The time was over before every name was looked up. Give slugs, or fewer names.',
    );
  return texts.map((text) => meantBy(text, found.get(text) ?? []));
};

const quoted = (text: string) => JSON.stringify(text.slice(0, 80));

const told = ({ text, hits }: Meant): string[] =>
  hits.length === 0
    ? []
    : [
        `${quoted(text)} may be ${hits
          .slice(0, candidatesTold)
          .map((hit) => `${hit.id} (${hit.text})`)
          .join(', ')}.`,
      ];

const unclear = (field: string, meant: readonly Meant[]): AtlasError => {
  const several = meant.every(({ hits }) => (hits[0]?.score ?? 0) >= wholeName);
  const what = several ? 'more than one record is called' : 'there is no record';
  const names = meant.map(({ text }) => quoted(text)).join(', ');
  return new AtlasError(
    several ? 'BAD_USER_INPUT' : 'NOT_FOUND',
    [
      `${field}: ${what} ${names}.`,
      ...meant.flatMap(told),
      'Give a slug, an id, or a whole name or alias.',
    ].join(' '),
    {
      unknown: meant.map(({ text }) => text.slice(0, 80)),
      candidates: meant.map(({ text, hits }) => ({
        term: text.slice(0, 80),
        slugs: hits.slice(0, candidatesTold).map(({ id }) => id),
      })),
    },
  );
};

/** What of a failure is about records that are not there. */
const unknownIn = (error: unknown): readonly string[] =>
  error instanceof AtlasError && error.code === 'NOT_FOUND' && Array.isArray(error.details.unknown)
    ? (error.details.unknown as string[])
    : [];

/**
 * Does work that names entities, each by its slug, its id, or any name that means one record alone. Only names are looked up
 * (one statement for ten); what looks like a slug and is none is taken for a name when the work finds that out, and the
 * work is done again. Throws what lists those that may be meant.
 */
export const byName = async <T>(
  context: Context,
  field: string,
  given: readonly (string | number)[],
  work: (names: Names) => Promise<T>,
): Promise<T> => {
  const texts = [...new Set(given.map(String))];
  // More than any field takes: the work says so.
  if (texts.length > mostNamed) return work(new Map());
  const first = await lookUp(context, texts.filter(looksLikeName));
  const lost = first.filter(({ slug }) => slug === undefined);
  if (lost.length > 0) throw unclear(field, lost);
  const names = new Map(first.map(({ text, slug }) => [text, slug!]));
  try {
    return await work(names);
  } catch (error) {
    const unknown = unknownIn(error).filter((text) => texts.includes(text) && !names.has(text));
    if (unknown.length === 0) throw error;
    const second = await lookUp(context, unknown);
    const still = second.filter(({ slug }) => slug === undefined);
    if (still.length > 0) throw unclear(field, still);
    return work(new Map([...names, ...second.map(({ text, slug }) => [text, slug!] as const)]));
  }
};
