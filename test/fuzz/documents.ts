import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Random documents that fit the schema, written as people might never write them. */

const words = [
  'vivo',
  'iflytek',
  'ernie',
  '大模型',
  '',
  'x',
  '2023',
  '2023-13',
  '\u{1f600}',
  '"',
  '%',
  '*',
  'A B',
];
const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const numbers = fc.oneof(fc.integer({ min: -3, max: 20 }), fc.constantFrom(2 ** 31 - 1, -(2 ** 31), 0));

const few = <T>(items: readonly T[], most: number, least = 0) =>
  fc.subarray([...items], { minLength: least, maxLength: Math.min(most, items.length) });

const listOf = (items: readonly string[]) => `[${items.join(',')}]`;

const literalOf = (type: GraphQLInputType, depth: number): fc.Arbitrary<string> => {
  if (isNonNullType(type)) return literalOf(type.ofType, depth);
  if (isListType(type)) return fc.array(literalOf(type.ofType, depth), { maxLength: 3 }).map(listOf);
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const required = fields.filter((field) => isNonNullType(field.type));
    const optional = fields.filter((field) => !isNonNullType(field.type));
    if (depth === 0) return fc.constant('{}');
    return few(optional, 2)
      .chain((some) =>
        fc.tuple(
          ...[...required, ...some].map((field) =>
            literalOf(field.type, depth - 1).map((value) => `${field.name}:${value}`),
          ),
        ),
      )
      .map((members) => `{${members.join(',')}}`);
  }
  switch (type.name) {
    case 'Int':
      return numbers.map(String);
    case 'Float':
      return fc.oneof(numbers.map(String), fc.constantFrom('0.5', '1e300', '-1e-300'));
    case 'Boolean':
      return fc.boolean().map(String);
    default:
      return text.map((value) => JSON.stringify(value));
  }
};

const argumentsOf = (args: readonly GraphQLArgument[]): fc.Arbitrary<string> => {
  const required = args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const optional = args.filter((arg) => !required.includes(arg));
  return few(optional, 2)
    .chain((some) =>
      fc.tuple(
        ...[...required, ...some].map((arg) => literalOf(arg.type, 3).map((value) => `${arg.name}:${value}`)),
      ),
    )
    .map((given) => (given.length === 0 ? '' : `(${given.join(',')})`));
};

const selectionOf = (schema: GraphQLSchema, type: GraphQLNamedType, depth: number): fc.Arbitrary<string> => {
  if (!isObjectType(type) && !isInterfaceType(type)) return fc.constant('{__typename}');
  const fields = Object.values(type.getFields()).filter(
    (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
  );
  if (fields.length === 0) return fc.constant('{__typename}');
  return few(fields, depth > 2 ? 2 : 3, 1)
    .chain((some) =>
      fc.tuple(
        ...some.map((field, i) => {
          const named = getNamedType(field.type);
          const below = isCompositeType(named) ? selectionOf(schema, named, depth - 1) : fc.constant('');
          return fc
            .tuple(argumentsOf(field.args), below)
            .map(([given, inner]) => `f${i}:${field.name}${given}${inner}`);
        }),
      ),
    )
    .map((selections) => `{${selections.join(' ')}}`);
};

/** A query of up to so many levels. */
export const documentOf = (schema: GraphQLSchema, depth = 4): fc.Arbitrary<string> =>
  selectionOf(schema, schema.getQueryType()!, depth);

/** The same, with a few characters taken out, doubled or put in. */
export const damagedDocument = (schema: GraphQLSchema): fc.Arbitrary<string> =>
  fc
    .tuple(
      documentOf(schema, 2),
      fc.array(fc.tuple(fc.nat(), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 3 }),
    )
    .map(([document, edits]) =>
      edits.reduce((text, [at, put]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + (at % 3));
      }, document),
    );
