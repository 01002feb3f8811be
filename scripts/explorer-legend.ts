/** What entity types and relationship types are called, for the explorer: asked of the API once, not by every page. */
import { type GraphQLSchema, graphql } from 'graphql';
import { openEngine } from '../src/engine/open.ts';
import { createReader } from '../src/engine/sharing.ts';
import { createContext } from '../src/graphql/context.ts';

const query = `{
  ontology {
    entityTypes { name type plural label { zh en } family { name label { zh en } } fields { name kind } }
    relationshipTypes { type verb { zh en } inverse { zh en } fields { name kind } }
  }
}`;

interface Named {
  readonly name: string;
  readonly kind?: string;
}

interface Ontology {
  readonly entityTypes: readonly (Record<string, unknown> & {
    name: string;
    family: { name: string; label: unknown };
    fields: readonly Named[];
  })[];
  readonly relationshipTypes: readonly (Record<string, unknown> & {
    type: string;
    fields: readonly Named[];
  })[];
}

const lines = (rows: readonly (readonly [string, unknown])[]) =>
  rows.map(([name, row]) => `  ${name}: ${JSON.stringify(row)},\n`).join('');

const kinds = (fields: readonly Named[]) => Object.fromEntries(fields.map(({ name, kind }) => [name, kind]));

/** The module of words: every type with its words and the kinds of its fields. */
export const explorerLegend = async (schema: GraphQLSchema): Promise<string> => {
  const engine = await openEngine('memory:');
  const contextValue = createContext({ reader: createReader(engine) });
  const { data, errors } = await graphql({ schema, source: query, contextValue });
  await engine.close();
  if (errors) throw new Error(errors.join('\n'));
  const { entityTypes, relationshipTypes } = (data as { ontology: Ontology }).ontology;
  return `// Printed by \`npm run generate\` from the API's \`ontology\`.

/** Families of entity types: one colour and one sign each. */
export const families = {
${lines([...new Map(entityTypes.map(({ family }) => [family.name, family.label]))])}} as const;

/** Entity types by name, in the order in which people meet them. */
export const entityTypes = {
${lines(entityTypes.map(({ name, family, fields, ...row }) => [name, { ...row, family: family.name, fields: kinds(fields) }]))}} as const;

/** Relationship types; \`verb\` reads from start to end, \`inverse\` from end to start. */
export const relationshipTypes = {
${lines(relationshipTypes.map(({ type, fields, ...row }) => [type, { ...row, fields: kinds(fields) }]))}} as const;
`;
};
