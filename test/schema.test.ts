import { existsSync, readFileSync } from 'node:fs';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  printSchema,
  validateSchema,
} from 'graphql';
import { expect, it } from 'vitest';
import { buildSchema } from '../src/graphql/schema.ts';
import { connectionsOf, entityType, entityTypeNames } from '../src/ontology/ontology.ts';
import { schema } from './support/ask.ts';

const own = (): GraphQLNamedType[] =>
  Object.values(schema().getTypeMap()).filter((t) => !isIntrospectionType(t) && !isSpecifiedScalarType(t));

/** Every place in the schema that a reader of its documentation sees, with what is said there. */
const described = (): [place: string, description: string | null | undefined][] =>
  own().flatMap((type) => {
    const places: [string, string | null | undefined][] = [[type.name, type.description]];
    if (isEnumType(type))
      for (const value of type.getValues()) places.push([`${type.name}.${value.name}`, value.description]);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        places.push([`${type.name}.${field.name}`, field.description ?? explainedField(type, field.name)]);
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        places.push([`${type.name}.${field.name}`, field.description ?? explainedField(type, field.name)]);
        for (const arg of field.args)
          places.push([
            `${type.name}.${field.name}(${arg.name}:)`,
            arg.description ?? explained(type, field, arg),
          ]);
      }
    return places;
  });

/** What an argument means is said once: on the interface that has the field, on `entities` and `entity`, on `Entity.relationships`. */
const explained = (
  type: GraphQLObjectType | GraphQLInterfaceType,
  field: GraphQLField<unknown, unknown>,
  arg: GraphQLArgument,
): string | null | undefined => {
  const isList = getNamedType(field.type).name.endsWith('Connection');
  const entity = schema().getType('Entity') as GraphQLInterfaceType;
  const places = [
    ...type.getInterfaces().map((one) => one.getFields()[field.name]),
    ...(isList ? [schema().getQueryType()!.getFields().entities, entity.getFields().relationships] : []),
    ...(type === schema().getQueryType() ? [type.getFields().entity] : []),
  ];
  return places.flatMap((place) => place?.args ?? []).find((a) => a.name === arg.name && a.description)
    ?.description;
};

/**
 * What is inherited is said at the interface; what every edge, page, filter and order has, at those of `Entity`; what operators
 * do, at `StringFilter`; and what a filter or an order of records is about, at the field of that name.
 */
const explainedField = (type: GraphQLNamedType, name: string): string | null | undefined => {
  const [, of, family] = /^(.*)(Edge|Connection|Where|Relation|Order|Filter)$/.exec(type.name) ?? [];
  const records = family === 'Where' || family === 'Order' ? schema().getType(of!) : undefined;
  const places = [
    ...(isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : []),
    schema().getType(family === 'Filter' ? 'StringFilter' : `Entity${family}`),
    ...(isObjectType(records) ? [records, ...records.getInterfaces()] : []),
  ];
  return places
    .flatMap((place) => (place && 'getFields' in place ? [place.getFields()[name]?.description] : []))
    .find((text) => text);
};

it('has no directive at a place that the published specification does not know', () => {
  // October 2021. Strict readers, such as Python's graphql-core, refuse the whole schema for one place more.
  const known = new Set(
    'QUERY MUTATION SUBSCRIPTION FIELD FRAGMENT_DEFINITION FRAGMENT_SPREAD INLINE_FRAGMENT VARIABLE_DEFINITION SCHEMA SCALAR OBJECT FIELD_DEFINITION ARGUMENT_DEFINITION INTERFACE UNION ENUM ENUM_VALUE INPUT_OBJECT INPUT_FIELD_DEFINITION'.split(
      ' ',
    ),
  );
  const directives = schema().getDirectives();
  expect(directives.map(({ name }) => name)).toContain('deprecated');
  expect(directives.flatMap(({ locations }) => locations).filter((place) => !known.has(place))).toEqual([]);
});

it('is a valid schema, the same each time it is built', () => {
  expect(validateSchema(schema())).toEqual([]);
  expect(printSchema(buildSchema())).toBe(printSchema(schema()));
});

it('describes every type, field, argument and value', () => {
  expect(described().filter(([, description]) => !description?.trim())).toEqual([]);
});

it('describes in sentences that a stranger understands', () => {
  // "Which ones.", "How far."; "Its type." of a field type; "What it has the version", "By USES.".
  const words = (text: string) => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const empty = new Set(['a', 'an', 'the', 'its', 'of', 'is', 'it', 'by', 'their', 'this']);
  const nameOf = (place: string) =>
    words(place.replace(/^.*[.(]/, '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ')).map((word) =>
      word.replace(/s$/, ''),
    );
  const terse = described().filter(([place, description]) => {
    const told = words(description!).filter((word) => !empty.has(word));
    const name = nameOf(place);
    return (
      description!.length < 12 ||
      told.every((word) => name.includes(word.replace(/s$/, ''))) ||
      /^(Which ones|What it (has|was|is \w+ (of|by|in|to))|By [A-Z_]+|Of [A-Z_]+)\b/.test(description!)
    );
  });
  expect(terse).toEqual([]);
});

it('gives every number that bounds an answer its default and its most', () => {
  const unsaid = own().flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).flatMap((field) =>
          field.args
            .filter(({ name }) => ['first', 'last', 'limit', 'depth', 'maxLength', 'minimum'].includes(name))
            .filter(
              (arg) => !/at most \d|\d to \d/.test(arg.description ?? explained(type, field, arg) ?? ''),
            )
            .map(({ name }) => `${type.name}.${field.name}(${name}:)`),
        )
      : [],
  );
  expect(unsaid).toEqual([]);
});

it('stays within what a person can find their way in, and what a program can read at once', () => {
  // Five types to an entity type, and 5 KB; and what all of them share.
  expect(own().length).toBeLessThan(145 + 5 * entityTypeNames.length);
  expect(Buffer.byteLength(printSchema(schema()))).toBeLessThan(75_000 + 5_000 * entityTypeNames.length);
});

it('gives each type one meaning for each name', () => {
  const shared = Object.keys((schema().getType('Entity') as never as { getFields(): object }).getFields());
  for (const type of entityTypeNames) {
    const names = [...shared, ...Object.keys(entityType(type).fields), ...connectionsOf(type).keys()];
    expect(new Set(names).size, type).toBe(names.length);
  }
  // The filters have names of their own beside the fields.
  const filters = [
    'and',
    'or',
    'not',
    'slug',
    'name',
    'source',
    'degree',
    'type',
    'nameEn',
    'relationshipCount',
  ];
  for (const type of entityTypeNames)
    expect(
      [...Object.keys(entityType(type).fields), ...connectionsOf(type).keys()].filter((n) =>
        filters.includes(n),
      ),
      type,
    ).toEqual([]);
});

const printed = 'schema/schema.graphql';
it.runIf(existsSync(printed))('is printed in schema/schema.graphql (npm run generate)', () => {
  expect(readFileSync(printed, 'utf8').trim().endsWith(printSchema(schema()).trim())).toBe(true);
});
