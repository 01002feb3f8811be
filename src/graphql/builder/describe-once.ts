import { type GraphQLSchema, getNamedType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

/** Families of input types, one for each type of records, that have most of their fields in common. */
const families = ['Where', 'Relation', 'Order'];

/**
 * Says once what would be said dozens of times in the same words: what the arguments of lists mean at `entities` and
 * `Entity.relationships`, what an inherited field is at the interface that has it, and what every edge, filter and order has
 * at those of `Entity`.
 */
export const describeOnce = (schema: GraphQLSchema): GraphQLSchema => {
  const query = schema.getQueryType()!;
  const ofLists = new Set([...query.getFields().entities!.args.map(({ name }) => name), 'edge']);
  const named = schema.getType('EntityEdge');
  const entityEdge = isObjectType(named) ? named : undefined;
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type)) {
      const family = families.find((name) => type.name.endsWith(name));
      const first = family && schema.getType(`Entity${family}`);
      if (!isInputObjectType(first) || first === type) continue;
      for (const field of Object.values(type.getFields()))
        if (first.getFields()[field.name]?.description === field.description) field.description = null;
    }
    if (!(isObjectType(type) || isInterfaceType(type)) || type.name === 'Entity') continue;
    const inherited = new Set(type.getInterfaces().flatMap((one) => Object.keys(one.getFields())));
    const edge = type.name.endsWith('Edge') && type !== entityEdge ? entityEdge?.getFields() : undefined;
    for (const field of Object.values(type.getFields())) {
      const list = getNamedType(field.type).name.endsWith('Connection') && field.name !== 'entities';
      for (const arg of field.args)
        if (inherited.has(field.name) || (list && ofLists.has(arg.name))) arg.description = null;
      if (inherited.has(field.name) || (edge && edge[field.name]?.description === field.description))
        field.description = null;
    }
  }
  return schema;
};
