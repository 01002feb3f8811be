import type { Fields } from '../ontology/define.ts';
import { entityType, entityTypeNames, relationshipTypeNames } from '../ontology/ontology.ts';
import { storedProperties } from '../ontology/stored.ts';
import type { Dialect } from './dialect.ts';
import { importLabel } from './staging.ts';
import { type Statement, statement } from './statement.ts';

const name = (...parts: string[]) =>
  parts
    .join('_')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();

const index = (label: string, property: string) =>
  `CREATE INDEX ${name(label, property)} IF NOT EXISTS FOR (n:\`${label}\`) ON (n.\`${property}\`)`;

const unique = (label: string) =>
  `CREATE CONSTRAINT ${name(label, 'id_unique')} IF NOT EXISTS FOR (n:\`${label}\`) REQUIRE n.\`id\` IS UNIQUE`;

const uniqueRelationship = (type: string) =>
  `CREATE CONSTRAINT ${name('rel', type, 'id_unique')} IF NOT EXISTS FOR ()-[r:\`${type}\`]-() REQUIRE r.\`id\` IS UNIQUE`;

/** The full-text index over the search tokens of all records (ontology/search-text.ts); its name, for the queries that use it. */
export const fulltextIndex = 'entity_search';

const fulltext =
  `CREATE FULLTEXT INDEX ${fulltextIndex} IF NOT EXISTS FOR (n:\`Entity\`) ON EACH [n.\`search\`] ` +
  "OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } }";

/** What people filter by and few records share: neither free text nor yes-or-no. */
const selective = (fields: Fields): string[] =>
  Object.keys(fields).filter((field) => ['date', 'int', 'float', 'enum'].includes(fields[field]!.kind));

const sortKeys = storedProperties.node.filter(({ sorts }) => sorts).map(({ name }) => name);

/** The constraint by which two who begin to import at once meet at one node, where they have to. */
export const importersMeet = (dialect: Dialect): Statement | undefined =>
  dialect.largeTransactions ? undefined : statement(unique(importLabel));

/**
 * Constraints and indexes of the graph, from the ontology: unique ids, and an index for whatever a query looks up, sorts
 * or filters by. Each statement may be repeated. To be made before there are data: the embedded engine checks a
 * constraint by looking at every node where no index serves it, which is why the index on `id` comes first there.
 */
export const constraintStatements = (dialect: Dialect): Statement[] => {
  const labels = ['Entity', 'Organization', ...entityTypeNames];
  const texts = [
    ...(dialect.constraintHasIndex ? [] : labels.map((label) => index(label, 'id'))),
    ...labels.map(unique),
    ...[importersMeet(dialect)].flatMap((one) => one?.text ?? []),
    ...(dialect.relationshipIndex ? relationshipTypeNames.map(uniqueRelationship) : []),
    ...(dialect.orderedIndex
      ? [
          ...labels.flatMap((label) => sortKeys.map((key) => index(label, key))),
          ...entityTypeNames.flatMap((type) =>
            selective(entityType(type).fields).map((field) => index(type, field)),
          ),
        ]
      : []),
    ...(dialect.fulltext ? [fulltext] : []),
  ];
  return texts.map((text) => statement(text));
};

/**
 * The names of what exists already, where asking is cheaper than repeating every statement; column `name`. A constraint
 * stands in it with the index that it brings; an index that was made for a constraint that did not come to be does not.
 */
export const existingIndexes = (dialect: Dialect): Statement | undefined =>
  dialect.constraintHasIndex
    ? statement(
        "SHOW INDEXES YIELD name, owningConstraint WHERE owningConstraint IS NOT NULL OR NOT name ENDS WITH 'id_unique' RETURN name",
      )
    : undefined;

/** The constraint or index that a statement makes. */
export const madeBy = ({ text }: Statement): string => /(?:INDEX|CONSTRAINT) (\w+)/.exec(text)![1]!;

/** What is unique among all records is so among those of a type: the constraint of a type is there for its index. */
const ofTypes = ['Organization', ...entityTypeNames].map(unique);

/** Whether answers are the same without it: so of indexes, and of the constraints of types; not of others, nor of the index that search looks in. */
export const onlyFaster = ({ text }: Statement): boolean =>
  text.startsWith('CREATE INDEX') || ofTypes.includes(text);

/** The same as a file that a person can read or run in a console. */
export const constraintsText = (dialect: Dialect): string =>
  [
    '// Constraints and indexes of the graph on Neo4j. Printed by `npm run generate` from src/ontology; do not edit.',
    ...constraintStatements(dialect).map(({ text }) => `${text};`),
    '',
  ].join('\n');
