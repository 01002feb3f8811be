import { filterSchema, pruneSchema } from '@graphql-tools/utils';
import { type GraphQLSchema, getNamedType, printSchema } from 'graphql';
import { badInput } from '../errors.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import { type ConnectionField, connectionsOf, entityType, entityTypeNames } from '../ontology/ontology.ts';
import { constant, targetName } from './builder/names.ts';

/** The type that a text names: `ModelType`, `MODEL_TYPE` or `modelTypes`. */
export const typeNamed = (text: string): EntityTypeName | undefined =>
  entityTypeNames.find((type) =>
    [type, constant(type), entityType(type).plural].some(
      (one) => one.toLowerCase() === text.trim().toLowerCase(),
    ),
  );

const mostTypes = 12;

/** The types that a list such as `Company,MODEL_TYPE` names; throws what is none, with those there are. */
export const typesNamed = (list: string): EntityTypeName[] => {
  const named = list
    .split(',')
    .map((text) => text.trim())
    .filter(Boolean);
  const unknown = named.filter((text) => typeNamed(text) === undefined);
  const problem =
    named.length === 0
      ? 'types: name at least one, as in Company,Model.'
      : named.length > mostTypes
        ? `types: ${named.length} are too many; ${mostTypes} at most, or take the whole schema.`
        : unknown.length > 0
          ? `types: there is no type ${unknown.map((text) => JSON.stringify(text.slice(0, 40))).join(', ')}.`
          : undefined;
  if (problem !== undefined)
    throw badInput(`${problem} There are: ${entityTypeNames.join(', ')}.`, { argument: 'types' });
  return [...new Set(named.map((text) => typeNamed(text)!))];
};

/** One field that leads on, and the type it leads to. */
interface Step {
  readonly field: ConnectionField;
  readonly to: EntityTypeName;
}

const longestWay = 3;

/** The fields of a type that lead to one type, or to a few of a kind; a list of whatever there is leads nowhere in particular. */
const stepsFrom = (type: EntityTypeName): Step[] =>
  [...connectionsOf(type).values()]
    .filter(({ targets }) => targetName(targets) !== 'Entity')
    .flatMap((field) => field.targets.map((to) => ({ field, to })));

/** The shortest ways from one type to another along list fields, so many at most. */
const waysBetween = (from: EntityTypeName, to: EntityTypeName, most = 3): readonly (readonly Step[])[] => {
  let ways: (readonly Step[])[] = [[]];
  for (let length = 1; length <= longestWay; length++) {
    ways = ways
      .flatMap((way) => stepsFrom(way.at(-1)?.to ?? from).map((step) => [...way, step]))
      .slice(0, 2_000);
    const arrived = ways.filter((way) => way.at(-1)!.to === to);
    if (arrived.length > 0) return arrived.slice(0, most);
  }
  return [];
};

const wayText = (from: EntityTypeName, way: readonly Step[]): string =>
  way.reduce(
    (text, { field, to }) => `${text}.${field.name} (${field.relationship.name}) → ${to}`,
    from as string,
  );

/** How one gets from each of some types to each other, one way a line. */
export const pathsBetween = (types: readonly EntityTypeName[]): string[] =>
  types.flatMap((from) =>
    types.filter((to) => to !== from).flatMap((to) => waysBetween(from, to).map((way) => wayText(from, way))),
  );

/** The types, and those through which the ways between them lead where none is direct. */
const withWays = (types: readonly EntityTypeName[]): ReadonlySet<string> =>
  new Set(
    types.flatMap((from) => [
      from,
      ...types
        .filter((to) => to !== from)
        .flatMap((to) => waysBetween(from, to, 1).flatMap((way) => way.map((step) => step.to))),
    ]),
  );

/** Fields of every record that lead to the rest of the schema instead of to what was asked for. */
const wide = new Set(['relationships', 'neighborhood', 'facets', 'claims', 'relationship']);

/**
 * The part of the schema that is needed to ask for records of these types, their fields, filters and the lists between
 * them: a query that is valid there is valid in the whole.
 */
export const sliceSchema = (schema: GraphQLSchema, types: readonly EntityTypeName[]): GraphQLSchema => {
  const kept = withWays(types);
  const ofOther = (name: string): boolean => {
    const [, owner] = /^(.*?)(Connection|Edge|Where|Order|Relation)?$/.exec(name)!;
    return (
      (owner === 'Entity' && name !== 'Entity') ||
      (entityTypeNames.includes(owner as EntityTypeName) && !kept.has(owner!))
    );
  };
  const keeps = (_: string, field: string, { type }: { type: Parameters<typeof getNamedType>[0] }) =>
    !wide.has(field) && !ofOther(getNamedType(type)!.name);
  const asked = new Set(
    [...kept].flatMap((name) => {
      const type = name as EntityTypeName;
      return [`${type.charAt(0).toLowerCase()}${type.slice(1)}`, entityType(type).plural];
    }),
  );
  return pruneSchema(
    filterSchema({
      schema,
      typeFilter: (name) => !ofOther(name),
      rootFieldFilter: (_, field) => asked.has(field ?? ''),
      objectFieldFilter: keeps as never,
      interfaceFieldFilter: keeps as never,
      inputObjectFieldFilter: keeps as never,
      argumentFilter: (_, __, argument) => argument !== 'edge',
    }),
  );
};

/** The slice as text, the ways between its types before it. */
export const sliceText = (schema: GraphQLSchema, types: readonly EntityTypeName[]): string =>
  [
    `# The part of the schema for ${types.join(', ')}; all of it is at /schema.graphql.`,
    ...pathsBetween(types).map((way) => `# ${way}`),
    '',
    printSchema(sliceSchema(schema, types)),
    '',
  ].join('\n');
