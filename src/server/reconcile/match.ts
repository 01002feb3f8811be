import { z } from 'zod';
import { badInput } from '../../errors.ts';
import { constant } from '../../graphql/builder/names.ts';
import { longestText } from '../../graphql/queries/search.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { fold } from '../../ontology/text.ts';
import { sureScore } from '../../questions/search.ts';
import type { Ask } from '../ask.ts';
import { type Resolution, resolveNames } from '../resolving.ts';
import { type Value, type Values, valuesFor } from './extend.ts';
import { typeOf, typeWithId } from './properties.ts';

const oneValue = z.union([
  z.string().max(1_000),
  z.number(),
  z.boolean(),
  z.object({ id: z.string().max(1_000), name: z.string().max(1_000).optional() }),
]);

const query = z
  .object({
    query: z.string().max(1_000).default(''),
    type: z.union([z.string().max(100), z.array(z.string().max(100)).max(30)]).optional(),
    limit: z.number().min(1).max(20).default(5),
    properties: z
      .array(z.object({ pid: z.string().max(100), v: z.union([oneValue, z.array(oneValue).max(20)]) }))
      .max(10)
      .default([]),
    type_strict: z.enum(['any', 'should', 'all']).optional(),
  })
  .strict();

/** Queries that one request may bring. */
export const mostQueries = 100;

/** A batch of names to be matched, as the protocol sends it. */
export const queryBatch = z
  .record(z.string().max(100), query)
  .refine(
    (batch) => Object.keys(batch).length <= mostQueries,
    `at most ${mostQueries} queries in one request`,
  );

type Query = z.output<typeof query>;

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  /** 0 to 100. */
  readonly score: number;
  /** Whether it may be taken without asking. */
  readonly match: boolean;
  readonly features: readonly { readonly id: string; readonly value: number | boolean }[];
}

/** A candidate whose property says something else loses so much of its score. */
const contradicted = 0.7;

const typesOf = (name: string, { type = [] }: Query): readonly EntityTypeName[] =>
  [type].flat().map((id) => {
    const known = typeWithId(id);
    if (!known) throw badInput(`queries.${name}: there is no type "${id}"; /reconcile lists the types.`);
    return known;
  });

const textsOf = (given: Query['properties'][number]['v']): string[] =>
  [given]
    .flat()
    .flatMap((value) => (typeof value === 'object' ? [value.id, value.name ?? ''] : [String(value)]))
    .filter((text) => text !== '')
    .map(fold);

const textsIn = (value: Value): string[] => Object.values(value).map((text) => fold(String(text)));

/** What the record says of a property, beside what the table says: true, false, or nothing to compare. */
const agrees = (
  values: readonly Value[] | undefined,
  { v }: Query['properties'][number],
): boolean | undefined => {
  const wanted = textsOf(v);
  if (!values || values.length === 0 || wanted.length === 0) return undefined;
  return values
    .flatMap(textsIn)
    .some((text) => wanted.some((one) => text === one || (one.length >= 4 && text.startsWith(one))));
};

const candidatesOf = (asked: Query, found: Resolution | undefined, values: Values): Candidate[] => {
  if (!found?.best) return [];
  const hits = [{ score: found.score, entity: found.best.entity }, ...found.alternatives];
  return hits
    .slice(0, asked.limit)
    .map(({ score, entity: { slug, name, __typename } }, i) => {
      const features = asked.properties.flatMap((one) => {
        const value = agrees(values.get(slug)?.get(one.pid), one);
        return value === undefined ? [] : [{ id: one.pid, value }];
      });
      const denied = features.some(({ value }) => !value);
      return {
        id: slug,
        name,
        type: [typeOf(__typename)],
        score: Math.round(score * 100 * (denied ? contradicted : 1)),
        match: i === 0 && !found.ambiguous && score >= sureScore && !denied,
        features: [{ id: 'name', value: Math.round(score * 100) }, ...features],
      };
    })
    .sort((a, b) => b.score - a.score);
};

/** Matches a batch of names: queries of one type go together. */
export const matchBatch = async (
  ask: Ask,
  batch: Readonly<Record<string, Query>>,
): Promise<Record<string, { result: Candidate[] }>> => {
  const groups = new Map<string, { types: readonly EntityTypeName[]; names: string[] }>();
  for (const [name, asked] of Object.entries(batch)) {
    const types = typesOf(name, asked);
    const key = types.join();
    const group = groups.get(key) ?? { types, names: [] };
    groups.set(key, group);
    // A cell longer than any name means nothing here; the others of its batch are matched.
    if (asked.query.trim() !== '' && asked.query.length <= longestText) group.names.push(name);
  }
  const found = new Map<string, Resolution>();
  for (const { types, names } of groups.values()) {
    if (names.length === 0) continue;
    const more = Math.max(...names.map((name) => batch[name]!.limit)) - 1;
    const terms = names.map((name) => batch[name]!.query);
    const meant = await resolveNames(ask, terms, {
      types: types.map((type) => constant(type)),
      more: Math.max(1, more),
    });
    for (const [i, name] of names.entries()) found.set(name, meant[i]!);
  }
  const compared = [
    ...new Set(Object.values(batch).flatMap(({ properties }) => properties.map(({ pid }) => pid))),
  ];
  const slugs = [...found].flatMap(([name, { best, alternatives }]) =>
    best && batch[name]!.properties.length > 0
      ? [best.entity.slug, ...alternatives.map(({ entity }) => entity.slug)]
      : [],
  );
  const values: Values = slugs.length > 0 ? await valuesFor(ask, [...new Set(slugs)], compared) : new Map();
  return Object.fromEntries(
    Object.entries(batch).map(([name, asked]) => [
      name,
      { result: candidatesOf(asked, found.get(name), values) },
    ]),
  );
};
