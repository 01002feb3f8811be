import { type GraphQLResolveInfo, responsePathAsArray } from 'graphql';
import { mostMissing } from '../../questions/suggest.ts';
import type { Context } from '../context.ts';

/** Notes names that found nothing, for `extensions.suggestions`; `filter` where they stood in one. */
export const noteMissing = (
  context: Context,
  { path }: GraphQLResolveInfo,
  names: readonly string[],
  filter: boolean,
): void => {
  for (const given of names.slice(0, Math.max(0, mostMissing - context.missing.length)))
    context.missing.push({ path: responsePathAsArray(path).join('.'), given, filter });
};

/** Notes the records that filters name, where nothing met them: one of them may be written otherwise. */
export const noteUnmet = (context: Context, info: GraphQLResolveInfo, ...filters: unknown[]): void =>
  noteMissing(context, info, filters.flatMap(namesIn), true);

/** The slugs that a filter names, those of reports and of people who claim something among them. */
const namesIn = (where: unknown): string[] => {
  if (Array.isArray(where)) return where.flatMap(namesIn);
  if (typeof where !== 'object' || where === null) return [];
  return Object.entries(where as Readonly<Record<string, unknown>>).flatMap(([key, value]) => {
    if (typeof value !== 'object' || value === null) return [];
    const inner = value as Readonly<Record<string, unknown>>;
    if (key === 'slug') return textsIn(inner.eq, inner.in);
    if (key === 'source') return textsIn(inner.report, inner.claimedBy);
    return namesIn(value);
  });
};

const textsIn = (...values: readonly unknown[]): string[] =>
  values.flat().filter((value) => typeof value === 'string');
