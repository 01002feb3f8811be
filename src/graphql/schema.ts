import type { GraphQLSchema } from 'graphql';
import { createBuilder } from './builder.ts';
import { createCitation } from './citation.ts';
import { createConnections } from './connection.ts';
import { createEntities } from './entity.ts';
import { createEnums } from './enums.ts';
import { createFacets } from './facets.ts';
import { createFilters } from './filters.ts';
import { createGraph } from './graph.ts';
import { createGraphQueries } from './graph-queries.ts';
import { createOperators } from './operators.ts';
import { createPathQueries } from './path-queries.ts';
import { createPatternQuery } from './pattern-query.ts';
import { createQueries } from './queries.ts';
import { createRelationship, createRelationshipConnection } from './relationship.ts';
import { createSimilarQuery } from './similar-query.ts';

/** The whole schema. Building it has no effect outside; the same ontology always gives the same schema. */
export const buildSchema = (): GraphQLSchema => {
  const builder = createBuilder();
  const enums = createEnums(builder);
  const operators = createOperators(builder, enums);
  const filters = createFilters(builder, enums, operators);
  const citation = createCitation(builder, enums);
  const relationship = createRelationship(builder, enums, citation);
  const connections = createConnections(builder, relationship, createFacets(builder));
  const relationships = createRelationshipConnection(builder, connections, relationship);
  const entities = createEntities(builder, { enums, filters, connections, citation, relationships });
  createQueries(builder, { filters, connections, entities });
  const graphs = createGraph(builder, enums, relationship);
  const parts = { enums, filters, entities, graphs };
  createGraphQueries(builder, parts);
  createPathQueries(builder, parts);
  createPatternQuery(builder, parts);
  createSimilarQuery(builder, parts);
  return builder.toSchema({ sortSchema: true });
};
