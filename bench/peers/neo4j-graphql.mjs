// @neo4j/graphql 7 on Yoga, with its own @cypher fields for what it has no field for.
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';
import { statements } from './statements.mjs';

const listed = (name, map) =>
  JSON.stringify(`CALL { ${statements[name].replaceAll(/\s+/g, ' ')} } RETURN ${map} AS row`) +
  ', columnName: "row"';

const typeDefs = `
  type Region @node { id: ID! nameZh: String! companies: [Company!]! @relationship(type: "LOCATED_IN", direction: IN) }
  type Company @node { id: ID! nameZh: String! sortKey: String! models: [Model!]! @relationship(type: "DEVELOPS", direction: OUT) region: [Region!]! @relationship(type: "LOCATED_IN", direction: OUT) }
  type Model @node { id: ID! nameZh: String! sortKey: String! names: [String!]! parametersBillion: Float types: [ModelType!]! @relationship(type: "HAS_TYPE", direction: OUT) developers: [Company!]! @relationship(type: "DEVELOPS", direction: IN) }
  type ModelType @node { id: ID! nameZh: String! nameEn: String sortKey: String! models: [Model!]! @relationship(type: "HAS_TYPE", direction: IN) }
  type Near { slug: String! depth: Int! }
  type Walk { nodes: [String!]! }
  type Way { length: Int! nodes: [String!]! }
  type Cell { row: String! column: String! count: Int! }
  type Value { value: String! count: Int! }
  type Hit { slug: String! }
  type Query {
    neighborhood(slug: String!): [Near!]! @cypher(statement: ${listed('neighborhood', '{slug: slug, depth: depth}')})
    shortest(from: String!, to: String!): [Way!]! @cypher(statement: ${listed('shortestPath', '{length: length, nodes: nodes}')})
    crosstab(region: String!): [Cell!]! @cypher(statement: ${listed('crosstab', '{row: row, column: column, count: count}')})
    facet(least: Float!): [Value!]! @cypher(statement: ${listed('facets', '{value: value, count: count}')})
    pattern(region: String!): [Walk!]! @cypher(statement: ${listed('pattern', '{nodes: nodes}')})
    common(one: String!, other: String!): [Hit!]! @cypher(statement: ${listed('common', '{slug: slug}')})
    similar(slug: String!): [Hit!]! @cypher(statement: ${listed('similar', '{slug: slug}')})
    connect(one: String!, other: String!, third: String!): [Walk!]! @cypher(statement: ${listed('connect', '{nodes: nodes}')})
    search(text: String!): [Hit!]! @cypher(statement: ${listed('search', '{slug: slug}')})
    contains(text: String!): [Hit!]! @cypher(statement: ${listed('nameContains', '{slug: slug}')})
  }`;

const driver = neo4j.driver(process.env.BOLT, undefined, { maxConnectionPoolSize: 50 });
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const yoga = createYoga({
  schema,
  logging: false,
  maskedErrors: false,
  graphiql: false,
  context: { executionContext: driver },
});
createServer(yoga).listen(Number(process.env.PORT), '127.0.0.1');
