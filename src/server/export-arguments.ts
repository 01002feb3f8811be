import { badInput } from '../errors.ts';
import {
  defaultBase,
  type ExportOptions,
  isBase,
  type Layout,
  languages,
  layouts,
} from '../exports/options.ts';
import { maximumIslands, maximumLayered, maximumLayout } from '../exports/picture.ts';
import { constant } from '../graphql/builder/names.ts';
import { type Bounds, bounds, within } from '../graphql/inputs/graph-arguments.ts';
import type { Language } from '../ontology/language.ts';
import { entityTypeNames, relationshipTypeNames } from '../ontology/ontology.ts';
import type { Operation } from './execute/operation.ts';

/** What of an export is asked for; no question: the whole graph. */
export interface ExportRequest {
  readonly options: ExportOptions;
  /** With relationships that follow from others; absent: as the format has it. */
  readonly derived?: boolean;
  readonly question?: Operation;
  /** As it was written: for the file's name. */
  readonly given: Given;
}

const lists = ['types', 'relationships'] as const;
const filters = ['records', 'section', 'report', 'claimedBy', 'name'] as const;
const around = ['of', 'depth', 'direction'] as const;
const looks = ['lang', 'layout', 'base'] as const;
/** Of whatever part. */
const scope = ['derived'] as const;
/** Everything that a GET or the command line takes. */
export const exportArguments = [...around, ...lists, ...filters, 'limit', ...scope, ...looks] as const;
export type ExportArgument = (typeof exportArguments)[number];

/** What each argument does, for whoever asks what can be asked: its default and bounds, and what else it goes with. */
export const aboutArguments: Readonly<
  Record<ExportArgument, { readonly description: string; readonly values?: readonly string[] }>
> = {
  of: {
    description:
      'A record, by slug, id or name: the file holds what is around it. Without of and any other condition: the whole graph.',
  },
  depth: {
    description: `Steps from the record, with of: ${bounds.depth.preset} unless given, at most ${bounds.depth.maximum}.`,
  },
  direction: {
    description:
      'Along which relationships, with of: those that leave, those that arrive, or both (unless given).',
    values: ['out', 'in', 'both'],
  },
  types: {
    description:
      'Only records of these types; several with commas. With layout=columns, the columns from left to right.',
    values: entityTypeNames,
  },
  relationships: {
    description: 'Only relationships of these types; several with commas.',
    values: relationshipTypeNames,
  },
  records: {
    description: `Only these records, by slug, and what joins them: at most ${bounds.nodes.maximum}, with commas; not with of.`,
  },
  section: {
    description: 'Only records with a source in this section of a report or below it; not with of.',
  },
  report: { description: 'Only records with a source in this report, by slug; not with of.' },
  claimedBy: { description: 'Only records with a source that somebody claims, by slug; not with of.' },
  name: { description: 'Only records with this in a name, in either language; not with of.' },
  limit: {
    description: `Records at most: ${bounds.nodes.preset} unless given, at most ${bounds.nodes.maximum}. The whole graph has no limit.`,
  },
  derived: {
    description:
      'With relationships that follow from others by a rule: false unless given, but true for copies of the whole graph (jsonl, cypher, neo4j-nodes, neo4j-relationships).',
    values: ['true', 'false'],
  },
  lang: {
    description:
      'Language of names and verbs; unless given, the request’s Accept-Language, else DEFAULT_LANGUAGE.',
    values: languages,
  },
  layout: {
    description: `Where nodes stand, for at most ${maximumLayout.nodes} of them: force keeps nodes and names apart; islands are communities (at most ${maximumIslands.nodes}); columns are types; layered is for trees (at most ${maximumLayered.nodes}); auto is force or islands. Unless given: auto for formats that draw nothing without, else none. Refused by formats without positions.`,
    values: layouts,
  },
  base: {
    description: `Beginning of the IRIs in jsonld and turtle, ending with /, # or a colon. Unless given: this server’s own address, so that the IRI of a record is its page; on the command line ${defaultBase}.`,
  },
};

/** The same as a list, in the order of `exportArguments`. */
export const argumentList = () => exportArguments.map((name) => ({ name, ...aboutArguments[name] }));

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
  const types = list('types', entityTypeNames);
  const options = { ...readLooks(one), ...(types ? { columns: types } : {}) };
  const derived = one('derived');
  const common = {
    options,
    given,
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
  const records = [
    ...new Set((given.records ?? []).flatMap((value) => value.split(',')).map((slug) => slug.trim())),
  ].filter((slug) => slug !== '');
  if (given.records !== undefined) within('records', records.length, { ...bounds.nodes, minimum: 1 });
  const limit = one('limit');
  const depth = one('depth');
  const direction = one('direction');
  const shared = {
    types: types?.map(constant),
    relationships: list('relationships', relationshipTypeNames),
    limit:
      limit !== undefined
        ? whole('limit', limit, bounds.nodes)
        : records.length > 0
          ? records.length
          : undefined,
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
  return {
    ...common,
    question: { query: graphQuery, variables: { ...shared, where: whereOf(one, records) } },
  };
};

const readLooks = (one: (argument: ExportArgument) => string | undefined): ExportOptions => {
  const [lang, layout, base] = [one('lang'), one('layout'), one('base')];
  if (base !== undefined && !isBase(base))
    throw wrong(
      'base',
      `${shown(base)} is no beginning of IRIs. One is ${defaultBase}: absolute, ending with /, # or a colon.`,
    );
  return {
    ...(lang === undefined ? {} : { lang: oneOf('lang', lang, languages) as Language }),
    ...(layout === undefined ? {} : { layout: oneOf('layout', layout, layouts) as Layout }),
    ...(base === undefined ? {} : { base }),
  };
};

const whereOf = (one: (argument: ExportArgument) => string | undefined, records: readonly string[]) => {
  const [section, report, claimedBy, name] = (['section', 'report', 'claimedBy', 'name'] as const).map(one);
  const source = {
    ...(section === undefined ? {} : { within: section }),
    ...(report === undefined ? {} : { report }),
    ...(claimedBy === undefined ? {} : { claimedBy }),
  };
  return {
    ...(records.length > 0 ? { slug: { in: records } } : {}),
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
