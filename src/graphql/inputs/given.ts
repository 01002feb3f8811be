import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import { badInput } from '../../errors.ts';
import { looksAround, unseen } from '../builder/reads.ts';

/*
 * What null means, for every argument, filter and order of the schema, in this one place:
 *
 * - null is the same as not given, at every level: a default applies, a condition is not made. Clients whose types send
 *   every unset member as null ask the same question as those that leave it out.
 * - A condition that then says nothing is refused, because a variable that happens to be null must never turn a filter
 *   into "everything": `{ slug: { eq: null } }`, `{ not: {} }`, `{ models: null }` alone.
 * - Only `{}` itself is taken where it cannot be an accident: as a whole filter it is no filter, in `some` and `none` it is
 *   any record.
 */

/** For an input type that is a condition: without a member it says nothing. Goes into its `extensions`. */
export const condition = { condition: true } as const;

/** For a field of a condition in which an empty value says something after all. Goes into its `extensions`. */
export const sayingWhenEmpty = { sayingWhenEmpty: true } as const;

type Values = Readonly<Record<string, unknown>>;
type Problem = (path: string, why: string) => void;

const isCondition = (type: GraphQLInputType): type is GraphQLInputObjectType =>
  isInputObjectType(type) && type.extensions.condition === true;

/** Where a value stands: at the top of a filter, inside a condition, or there in a field where empty says something. */
type Place = 'top' | 'inside' | 'saying';

const ofObject = (
  type: GraphQLInputObjectType,
  value: Values,
  path: string,
  place: Place,
  problem: Problem,
) => {
  const given: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(type.getFields())) {
    const own = takeOne(field, value[name], `${path}.${name}`, placeOf(type, field), problem);
    if (own !== undefined) given[name] = own;
  }
  if (isCondition(type) && Object.keys(given).length === 0) {
    const named = Object.keys(value);
    if (named.length > 0)
      problem(path, `null for ${named.slice(0, 3).join(', ')} is the same as nothing given`);
    else if (place === 'inside') problem(path, 'it is empty');
  }
  return given;
};

const placeOf = (owner: GraphQLInputObjectType, field: GraphQLInputField): Place => {
  if (!isCondition(owner)) return 'top';
  return field.extensions.sayingWhenEmpty === true ? 'saying' : 'inside';
};

const ofType = (
  type: GraphQLInputType,
  value: unknown,
  path: string,
  place: Place,
  problem: Problem,
): unknown => {
  const inner = getNullableType(type);
  if (isListType(inner)) {
    const items = value as readonly unknown[];
    const item = getNullableType(inner.ofType);
    if (items.length === 0 && isCondition(item) && place === 'inside') problem(path, 'the list is empty');
    const within = place === 'saying' ? 'inside' : place;
    return items.map((one, i) => (one === null ? null : ofType(item, one, `${path}[${i}]`, within, problem)));
  }
  return isInputObjectType(inner) ? ofObject(inner, value as Values, path, place, problem) : value;
};

const takeOne = (
  { type, defaultValue }: GraphQLArgument | GraphQLInputField,
  value: unknown,
  path: string,
  place: Place,
  problem: Problem,
): unknown =>
  value === undefined || value === null ? defaultValue : ofType(type, value, path, place, problem);

/**
 * The arguments of a field as they are meant: nulls gone, defaults in their place, in arguments, filters and orders alike.
 * Throws `BAD_USER_INPUT`, naming every condition that says nothing.
 */
export const givenArguments = (args: readonly GraphQLArgument[], values: Values): Record<string, unknown> => {
  const problems: string[] = [];
  const places: string[] = [];
  const problem: Problem = (path, why) => {
    places.push(path);
    problems.push(`${path} says nothing: ${why}.`);
  };
  const given: Record<string, unknown> = {};
  for (const arg of args) {
    const own = takeOne(arg, values[arg.name], arg.name, 'top', problem);
    if (own !== undefined) given[arg.name] = own;
  }
  if (problems.length > 0)
    throw badInput(`${problems.slice(0, 5).join('\n')}\n${advice}`, { arguments: places.slice(0, 5) });
  return given;
};

const advice =
  'Give a condition, or leave it out to ask for everything. For “has no value” write { isNull: true }, for “has any” { some: {} }.';

/** The arguments of a field in a query, as they are meant; for those who read a query before its resolvers run. */
export const givenInQuery = (
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Values,
): Record<string, unknown> => givenArguments(field.args, getArgumentValues(field, node, variables));

/** The same schema, whose resolvers get their arguments as they are meant. */
export const withGivenArguments = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { args, resolve } = field;
      if (args.length === 0 || resolve === undefined) continue;
      // Whoever runs a query may give all objects of an answer the same arguments.
      const known = new WeakMap<Values, Record<string, unknown>>();
      const meant = (values: Values) => {
        const given = known.get(values) ?? givenArguments(args, values);
        known.set(values, given);
        return given;
      };
      field.resolve = looksAround(resolve)
        ? (parent, values, context, info) => resolve(parent, meant(values), context, info)
        : (parent, values, context, info = unseen) => resolve(parent, meant(values), context, info);
    }
  }
  return schema;
};
