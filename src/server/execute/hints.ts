import {
  type GraphQLArgument,
  GraphQLError,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';

/*
 * What people who nearly got it right meant: the way on, for complaints that GraphQL can only word in general. Each
 * function gives a sentence, or nothing where it knows of none. They read the schema, and name no type of it.
 */

/** The error with a sentence more, or as it is. */
export const withHint = (error: GraphQLError, hint: string | undefined): GraphQLError =>
  hint === undefined
    ? error
    : new GraphQLError(`${error.message} ${hint}`, {
        nodes: error.nodes ?? null,
        source: error.source ?? null,
        positions: error.positions ?? null,
        extensions: error.extensions,
      });

type Field = GraphQLField<unknown, unknown>;

const fieldsOf = (type: GraphQLNamedType | null | undefined): Field[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

const inputFieldsOf = (type: GraphQLInputType | undefined) => {
  const named = type && getNamedType(type);
  return isInputObjectType(named) ? named.getFields() : undefined;
};

/** Fields behind which things usually stand, before any other. */
const usual = ['nodes', 'node', 'entity', 'hits', 'paths', 'matches'];
const farthest = 3;

/** The shortest way from a type to one that has a field of this name, as the fields to be written around it. */
const wayTo = (from: GraphQLNamedType, name: string): readonly string[] | undefined => {
  let open: (readonly [type: GraphQLNamedType, way: readonly string[]])[] = [[from, []]];
  for (let level = 0; level < farthest && open.length > 0; level++) {
    open = open.flatMap(([type, way]) =>
      doorsOf(type).map((door) => [getNamedType(door.type), [...way, door.name]] as const),
    );
    const found = open.filter(([type]) => fieldsOf(type).some((field) => field.name === name));
    const best = usual.flatMap((one) => found.filter(([, way]) => way.at(-1) === one))[0];
    if (best) return best[1];
    if (found.length === 1) return found[0]![1];
  }
  return undefined;
};

/** Whether it is a record, or another thing with an id: behind one everything is near everything. */
const isRecord = (type: GraphQLObjectType) => type.getInterfaces().some((one) => 'id' in one.getFields());

/** Fields that lead on from what only holds other things. */
const doorsOf = (type: GraphQLNamedType): Field[] =>
  isObjectType(type) && !isRecord(type)
    ? fieldsOf(type).filter(
        (field) => isCompositeType(getNamedType(field.type)) && !field.args.some(isRequired),
      )
    : [];

/** `companies { name }`: the field is not here, but below fields that are. */
export const hintForField = (
  parent: GraphQLNamedType | null | undefined,
  name: string,
): string | undefined => {
  const way = parent ? wayTo(parent, name) : undefined;
  return way && `Write ${way.join(' { ')} { ${name} ${'}'.repeat(way.length).split('').join(' ')}.`;
};

const isRequired = ({ type, defaultValue }: GraphQLArgument) =>
  getNullableType(type) !== type && defaultValue === undefined;

/** `companies` without a selection: what could stand below it. */
export const hintForSelection = (type: GraphQLOutputType, name: string): string | undefined => {
  const named = getNamedType(type);
  const fields = fieldsOf(named).map((field) => field.name);
  const inner = fields.includes('nodes')
    ? 'nodes { … }'
    : ['name', 'total', 'length'].find((one) => fields.includes(one));
  if (isUnionType(named) || !inner) return undefined;
  return `Write ${name} { ${inner} }.`;
};

/** What a value that is given where an object belongs most likely means there. */
const shapeFor = (type: GraphQLInputObjectType, value: string, list: boolean): string | undefined => {
  const fields = type.getFields();
  if (list && fields.in) return `{ in: ${value} }`;
  if (fields.eq) return `{ eq: ${value} }`;
  const slug = (from: Record<string, { type: GraphQLInputType }>) =>
    from.slug && `{ slug: ${list ? `{ in: ${value} }` : `{ eq: ${value} }`} }`;
  const key = fields[value.replaceAll('"', '')];
  const direction = key && getNamedType(key.type);
  if (isEnumType(direction)) return `[{ ${key!.name}: ${direction.getValues()[0]!.name} }]`;
  const inner = fields.some && inputFieldsOf(fields.some.type);
  if (inner) return `{ some: ${slug(inner) ?? '{ … }'} }`;
  return slug(fields);
};

/** `where: { slug: "x" }`: a plain value where a condition belongs. */
export const hintForValue = (
  type: GraphQLInputType | null | undefined,
  value: string,
  isList = false,
): string | undefined => {
  const named = type && getNamedType(type);
  if (!isInputObjectType(named) || value.startsWith('{')) return undefined;
  const shape = shapeFor(named, value, isList);
  return shape && `Write ${shape}.`;
};

const mostListed = 16;

/** `models: { slug: … }`: a member that the input has not, but one of its own members has. */
export const hintForMember = (
  type: GraphQLInputType | null | undefined,
  name: string,
): string | undefined => {
  const named = type && getNamedType(type);
  if (!isInputObjectType(named)) return undefined;
  const fields = named.getFields();
  const some = fields.some && inputFieldsOf(fields.some.type);
  if (some?.[name])
    return `Write some: { ${name}: … } (at least one is so), none or every; or where: { ${name}: … } beside count.`;
  const doors = Object.values(fields).filter((field) => inputFieldsOf(field.type)?.[name]);
  const door = doors.find((field) => field.name === 'slug') ?? doors[0];
  // An operator without its field, as in where: { contains: "x" }.
  if (door && !fields.some && inputFieldsOf(door.type)?.eq)
    return `${name} is a condition on one field: write ${door.name === 'slug' && inputFieldsOf(fields.name?.type)?.[name] ? 'name' : door.name}: { ${name}: … }.`;
  const known = Object.keys(fields);
  return known.length <= mostListed ? `It has: ${known.join(', ')}.` : undefined;
};

/** What other APIs call the arguments that lists have here. */
const elsewhere: Readonly<Record<string, string>> = {
  limit: 'first',
  take: 'first',
  pageSize: 'first',
  offset: 'after',
  skip: 'after',
  page: 'after',
  cursor: 'after',
  filter: 'where',
  filters: 'where',
  order: 'orderBy',
  sort: 'orderBy',
  sortBy: 'orderBy',
  language: 'lang',
  locale: 'lang',
};

/** `company(name: "华为")`, `companies(slug: "x")`, `companies(limit: 3)`: an argument that a field has not. */
export const hintForArgument = (
  field: Field | null | undefined,
  name: string,
  hasSearch: boolean,
): string | undefined => {
  if (!field) return undefined;
  const known = field.args.map((arg) => arg.name);
  const meant = elsewhere[name];
  if (meant !== undefined && known.includes(meant))
    return meant === 'after'
      ? 'Pages follow one another: first, and after with the cursor where the last one ended.'
      : `Write ${meant}.`;
  const where = inputFieldsOf(field.args.find((arg) => arg.name === 'where')?.type);
  if (where?.[name]) {
    const filter = inputFieldsOf(where[name].type);
    return `Write where: { ${name}: ${filter?.some ? '{ some: { … } }' : '{ eq: … }'} }.`;
  }
  const byName =
    hasSearch && known.includes('slug') ? ' By name: search(text: …) or resolve(terms: […]).' : '';
  if (known.length === 0) return 'It takes no arguments.';
  return known.length <= mostListed ? `It takes ${known.join(', ')}.${byName}` : undefined;
};

/** A text or a number where one of a closed list belongs. */
export const hintForEnum = (
  type: GraphQLInputType | null | undefined,
  message: string,
): string | undefined => {
  const named = type && getNamedType(type);
  if (!isEnumType(named) || message.includes('Did you mean')) return undefined;
  const values = named.getValues();
  return values.length <= mostListed
    ? `There are: ${values.map((value) => value.name).join(', ')}.`
    : undefined;
};
