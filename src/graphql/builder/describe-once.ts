import { type GraphQLSchema, getNamedType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

/** Families of input types that have most of their fields in common, each with the one that describes them. */
const families: Readonly<Record<string, string>> = {
  Where: 'EntityWhere',
  Relation: 'EntityRelation',
  Order: 'EntityOrder',
  Filter: 'StringFilter',
};

/**
 * Says once what would be said dozens of times in the same words: what the arguments of lists mean at `entities` and
 * `Entity.relationships`, those of look-ups at `entity`, what an inherited field is at the interface that has it, what every edge, page of a list, filter and
 * order has at those of `Entity`, what operators do at `StringFilter`, and what a filter of records has a condition on at their type.
 */
export const describeOnce = (schema: GraphQLSchema): GraphQLSchema => {
  const query = schema.getQueryType()!;
  const ofLists = new Set([...query.getFields().entities!.args.map(({ name }) => name), 'edge']);
  /** The fields of `EntityEdge` for an edge, of `EntityConnection` for a page of a list. */
  const alike = (name: string) => {
    const [, family] = /(Edge|Connection)$/.exec(name) ?? [];
    const first = family && schema.getType(`Entity${family}`);
    return isObjectType(first) && first.name !== name ? first.getFields() : undefined;
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type)) {
      const family = Object.keys(families).find((name) => type.name.endsWith(name));
      const first = family && schema.getType(families[family]!);
      const records = schema.getType(type.name.replace(/Where$/, ''));
      if (!isInputObjectType(first) || first === type) continue;
      const said = [first, ...(isObjectType(records) ? [records] : [])].map((one) => one.getFields());
      for (const field of Object.values(type.getFields()))
        if (said.some((fields) => fields[field.name]?.description === field.description))
          field.description = null;
    }
    if (!(isObjectType(type) || isInterfaceType(type)) || type.name === 'Entity') continue;
    const inherited = new Set(type.getInterfaces().flatMap((one) => Object.keys(one.getFields())));
    const first = alike(type.name);
    for (const field of Object.values(type.getFields())) {
      const list = getNamedType(field.type).name.endsWith('Connection') && field.name !== 'entities';
      const lookUp = type === query && field.name !== 'entity' ? query.getFields().entity : undefined;
      for (const arg of field.args)
        if (
          inherited.has(field.name) ||
          (list && ofLists.has(arg.name)) ||
          lookUp?.args.some(({ name, description }) => name === arg.name && description === arg.description)
        )
          arg.description = null;
      if (inherited.has(field.name) || (first && first[field.name]?.description === field.description))
        field.description = null;
    }
  }
  return schema;
};
