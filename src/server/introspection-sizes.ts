import {
  type GraphQLField,
  type GraphQLSchema,
  introspectionTypes,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

type Sizes = ReadonlyMap<GraphQLField<unknown, unknown>, number>;

const known = new WeakMap<GraphQLSchema, Sizes>();

/** How long the lists of introspection are in this schema, on average over its types and fields. */
export const introspectionSizes = (schema: GraphQLSchema): Sizes => {
  const made = known.get(schema) ?? measure(schema);
  known.set(schema, made);
  return made;
};

const measure = (schema: GraphQLSchema): Sizes => {
  const types = Object.values(schema.getTypeMap());
  const objects = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = objects.flatMap((type) => Object.values(type.getFields()));
  const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);
  const inputs = types.filter(isInputObjectType).map((type) => Object.keys(type.getFields()).length);
  const values = types.filter(isEnumType).map((type) => type.getValues().length);
  const lengths: Readonly<Record<string, Readonly<Record<string, number>>>> = {
    __Schema: { types: types.length, directives: schema.getDirectives().length },
    __Type: {
      fields: fields.length / types.length,
      inputFields: sum(inputs) / types.length,
      enumValues: sum(values) / types.length,
      interfaces: sum(objects.map((type) => type.getInterfaces().length)) / types.length,
      possibleTypes: 1,
    },
    __Field: { args: sum(fields.map((field) => field.args.length)) / Math.max(1, fields.length) },
    __Directive: { args: 1, locations: 3 },
  };
  return new Map(
    introspectionTypes.flatMap((type) =>
      isObjectType(type)
        ? Object.entries(lengths[type.name] ?? {}).flatMap(([name, length]) => {
            const field = type.getFields()[name];
            return field ? [[field, length] as const] : [];
          })
        : [],
    ),
  );
};
