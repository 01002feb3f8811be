/** Types and texts for the explorer's documents: what is asked of the public API, checked against its printed schema. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import {
  buildSchema,
  concatAST,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  validate,
  visit,
} from 'graphql';

const fragmentsOf = (node: OperationDefinitionNode | FragmentDefinitionNode) => {
  const names = new Set<string>();
  visit(node, { FragmentSpread: ({ name }) => void names.add(name.value) });
  return names;
};

/** The operation and every fragment that it needs, as it is sent. */
const textOf = (
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
) => {
  const needed = new Set<string>();
  const add = (names: ReadonlySet<string>) => {
    for (const name of names) {
      if (needed.has(name)) continue;
      needed.add(name);
      const fragment = fragments.get(name);
      if (fragment) add(fragmentsOf(fragment));
    }
  };
  add(fragmentsOf(operation));
  return [operation, ...[...needed].sort().map((name) => fragments.get(name)!)].map(print).join('\n\n');
};

const literal = (text: string) =>
  `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;

/**
 * `fragment Facts`: of every entity type the fields that only it has. Where two types give one name different kinds of values,
 * the field is called after its type as well: `Policy_level`.
 */
const factsFragment = (schema: GraphQLSchema): string => {
  const entity = schema.getType('Entity');
  if (!isInterfaceType(entity)) throw new Error('The schema has no interface Entity.');
  const common = Object.keys(entity.getFields());
  const types = schema.getPossibleTypes(entity).map((type) => ({
    name: type.name,
    own: Object.values(type.getFields()).filter(
      ({ name, args, type: kind }) =>
        !common.includes(name) && args.length === 0 && isLeafType(getNamedType(kind)),
    ),
  }));
  const kindsOf = (name: string) =>
    new Set(types.flatMap(({ own }) => own.filter((f) => f.name === name).map((f) => String(f.type))));
  const parts = types.flatMap(({ name, own }) => {
    const lines = own.map((f) => (kindsOf(f.name).size > 1 ? `${name}_${f.name}: ${f.name}` : f.name));
    return lines.length > 0 ? [`... on ${name} { ${lines.join(' ')} }`] : [];
  });
  return `fragment Facts on Entity { ${parts.join(' ')} }`;
};

/** The module of typed documents; throws what every wrong document says. */
export const explorerQueries = async (schemaText: string, folder: string): Promise<string> => {
  const schema = buildSchema(schemaText);
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({
      location: name,
      document: parse(readFileSync(join(folder, name), 'utf8')),
    }));
  documents.push({ location: 'facts', document: parse(factsFragment(schema)) });
  const all: DocumentNode = concatAST(documents.map(({ document }) => document));
  const problems = validate(schema, all);
  if (problems.length > 0)
    throw new Error(`src/explorer/queries:\n${problems.map(({ message }) => `  ${message}`).join('\n')}`);
  const types = await codegen({
    filename: 'generated.ts',
    schema: parse(schemaText),
    schemaAst: schema,
    documents,
    config: {
      enumsAsTypes: true,
      skipTypename: true,
      useTypeImports: true,
      onlyEnums: false,
      scalars: { PartialDate: 'string', Slug: 'string' },
    },
    plugins: [{ typescriptOperations: {} }],
    pluginMap: { typescriptOperations },
  });
  const fragments = new Map(
    all.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])),
  );
  const operations = all.definitions.flatMap((d) => (d.kind === Kind.OPERATION_DEFINITION ? [d] : []));
  return [
    '// Printed by `npm run generate` from src/explorer/queries and schema/schema.graphql.',
    "import type { Query } from '../../src/explorer/ask.ts';",
    '',
    types.replaceAll(/^\s*\/\*\* [^\n]* \*\/\n/gm, ''),
    ...operations.map((operation) => {
      const name = operation.name!.value;
      const constant = name[0]!.toLowerCase() + name.slice(1);
      return `export const ${constant} = ${literal(textOf(operation, fragments))} as Query<${name}Query, ${name}QueryVariables>;\n`;
    }),
  ].join('\n');
};
