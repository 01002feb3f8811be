import { type GraphQLSchema, getNamedType, isInterfaceType, isObjectType } from 'graphql';

/**
 * Says what an argument means once: on the lists that start a query and on `Entity`. Types that inherit a field, and lists
 * along relationships, have the same arguments hundreds of times; there they are named only.
 */
export const describeOnce = (schema: GraphQLSchema): GraphQLSchema => {
  const query = schema.getQueryType()!;
  const ofLists = new Set([...query.getFields().entities!.args.map(({ name }) => name), 'edge']);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(isObjectType(type) || isInterfaceType(type)) || type === query || type.name === 'Entity') continue;
    const inherited = new Set(type.getInterfaces().flatMap((one) => Object.keys(one.getFields())));
    for (const field of Object.values(type.getFields())) {
      const list = getNamedType(field.type).name.endsWith('Connection');
      for (const arg of field.args)
        if (inherited.has(field.name) || (list && ofLists.has(arg.name))) arg.description = null;
    }
  }
  return schema;
};
