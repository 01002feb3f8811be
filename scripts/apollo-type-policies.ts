/**
 * What Apollo Client's cache has to know of objects without an id: they belong to the object they are in, and what two
 * queries ask of one is put together. Pages and edges are left to `relayStylePagination` and to replacement.
 */
import { type GraphQLSchema, isIntrospectionType, isObjectType } from 'graphql';

export const apolloTypePolicies = (schema: GraphQLSchema): string => {
  const own = Object.values(schema.getTypeMap()).filter(
    (type) =>
      isObjectType(type) &&
      type !== schema.getQueryType() &&
      !isIntrospectionType(type) &&
      // An id that is one in a register outside is no key.
      (!('id' in type.getFields()) || type.name === 'ExternalId') &&
      !/(Connection|Edge|PageInfo)$/.test(type.name),
  );
  const policies = own.map(({ name }) => [name, { keyFields: false, merge: true }] as const);
  return `${JSON.stringify(Object.fromEntries(policies), undefined, 2)}\n`;
};
