import { badInput } from '../errors.ts';
import { type ExportOptions, languages, layouts } from '../exports/options.ts';
import { constant } from '../graphql/builder/names.ts';
import { type Bounds, bounds, within } from '../graphql/inputs/graph-arguments.ts';
import { entityTypeNames, relationshipTypeNames } from '../ontology/ontology.ts';
import type { Operation } from './execute/operation.ts';

/** What of an export is asked for; no question: the whole graph. */
export interface ExportRequest {
  readonly options: ExportOptions;
  /** With relationships that follow from others; absent: as the format has it. */
  readonly derived?: boolean;
  readonly question?: Operation;
}

const lists = ['types', 'relationships'] as const;
const filters = ['section', 'report', 'claimedBy', 'name'] as const;
const around = ['of', 'depth', 'direction'] as const;
const looks = ['lang', 'layout'] as const;
/** Of whatever part. */
const scope = ['derived'] as const;
/** Everything that a GET or the command line takes. */
export const exportArguments = [...around, ...lists, ...filters, 'limit', ...scope, ...looks] as const;
export type ExportArgument = (typeof exportArguments)[number];

/** Arguments as they were written; a list may be given with commas, several times, or both. */
export type Given = Readonly<Record<string, readonly string[]>>;

const wrong = (argument: string, message: string) => badInput(`${argument}: ${message}`, { argument });

const shown = (text: string) => JSON.stringify(text.slice(0, 80));

const oneOf = (argument: string, given: string, known: readonly string[]): string => {
  const plain = (text: string) => text.replaceAll('_', '').toLowerCase();
  const found = known.find((name) => plain(name) === plain(given));
  if (found === undefined)
    throw wrong(argument, `${shown(given)} is not known. There are: ${known.join(', ')}.`);
  return found;
};

const whole = (argument: string, given: string, limits: Bounds): number => {
  if (!/^\d{1,9}$/.test(given)) throw wrong(argument, `a whole number is wanted, not ${shown(given)}.`);
  return within(argument, Number(given), limits);
};

/** Reads the arguments; throws what names the first that cannot be taken. */
export const readArguments = (given: Given): ExportRequest => {
  for (const argument of Object.keys(given))
    if (!exportArguments.includes(argument as ExportArgument))
      throw wrong(
        argument.slice(0, 80),
        `there is no such argument. There are: ${exportArguments.join(', ')}.`,
      );
  const one = (argument: ExportArgument): string | undefined => {
    const values = given[argument] ?? [];
    if (values.length > 1) throw wrong(argument, 'it is given more than once.');
    if (values[0] === '') throw wrong(argument, 'it is empty.');
    return values[0];
  };
  const list = (argument: ExportArgument, known: readonly string[]) => {
    const names = (given[argument] ?? []).flatMap((value) => value.split(','));
    return names.length === 0 ? undefined : names.map((name) => oneOf(argument, name.trim(), known));
  };
  const options = readLooks(one);
  const derived = one('derived');
  const common = {
    options,
    ...(derived === undefined ? {} : { derived: oneOf('derived', derived, ['true', 'false']) === 'true' }),
  };
  const asked = exportArguments.filter(
    (argument) => given[argument] !== undefined && ![...looks, ...scope].includes(argument as never),
  );
  if (asked.length === 0) return common;

  const of = one('of');
  for (const argument of asked) {
    if (of === undefined && around.includes(argument as never)) throw wrong(argument, 'it goes with of.');
    if (of !== undefined && filters.includes(argument as never))
      throw wrong(argument, 'it does not go with of. Take POST with a query for both.');
  }
  const limit = one('limit');
  const depth = one('depth');
  const direction = one('direction');
  const shared = {
    types: list('types', entityTypeNames)?.map(constant),
    relationships: list('relationships', relationshipTypeNames),
    limit: limit === undefined ? undefined : whole('limit', limit, bounds.nodes),
  };
  if (of !== undefined)
    return {
      ...common,
      question: {
        query: neighborhoodQuery,
        variables: {
          ...shared,
          of,
          depth: depth === undefined ? undefined : whole('depth', depth, bounds.depth),
          direction:
            direction === undefined ? undefined : oneOf('direction', direction, ['OUT', 'IN', 'BOTH']),
        },
      },
    };
  return { ...common, question: { query: graphQuery, variables: { ...shared, where: whereOf(one) } } };
};

const readLooks = (one: (argument: ExportArgument) => string | undefined): ExportOptions => {
  const [lang, layout] = [one('lang'), one('layout')];
  return {
    ...(lang === undefined ? {} : { lang: oneOf('lang', lang, languages) as (typeof languages)[number] }),
    ...(layout === undefined ? {} : { layout: oneOf('layout', layout, layouts) as (typeof layouts)[number] }),
  };
};

const whereOf = (one: (argument: ExportArgument) => string | undefined) => {
  const [section, report, claimedBy, name] = filters.map(one);
  const source = {
    ...(section === undefined ? {} : { within: section }),
    ...(report === undefined ? {} : { report }),
    ...(claimedBy === undefined ? {} : { claimedBy }),
  };
  return {
    ...(Object.keys(source).length > 0 ? { source } : {}),
    ...(name === undefined ? {} : { name: { contains: name } }),
  };
};

const graphQuery = `query Export($where: EntityWhere, $types: [EntityType!], $relationships: [RelationshipType!], $limit: Int, $derived: Boolean) {
  graph(where: $where, types: $types, relationships: $relationships, limit: $limit, derived: $derived) { nodes { slug } }
}`;

const neighborhoodQuery = `query Export($of: ID!, $depth: Int, $direction: Direction, $types: [EntityType!], $relationships: [RelationshipType!], $limit: Int, $derived: Boolean) {
  neighborhood(of: $of, depth: $depth, direction: $direction, types: $types, relationships: $relationships, limit: $limit, derived: $derived) { nodes { slug } }
}`;

/** The request for a format that says whether derived relationships belong to it where the caller does not. */
export const forFormat = (
  asked: ExportRequest,
  { copy }: { readonly copy?: boolean },
): ExportRequest & { readonly derived: boolean } => {
  const derived = asked.derived ?? copy === true;
  const { question } = asked;
  return {
    ...asked,
    derived,
    ...(question ? { question: { ...question, variables: { ...question.variables, derived } } } : {}),
  };
};
