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

/** The module of typed documents; throws what every wrong document says. */
export const explorerQueries = async (schemaText: string, folder: string): Promise<string> => {
  const schema = buildSchema(schemaText);
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({
      location: name,
      document: parse(readFileSync(join(folder, name), 'utf8'), { noLocation: false }),
    }));
  const all: DocumentNode = concatAST(documents.map(({ document }) => document));
  const problems = validate(schema, all);
  if (problems.length > 0)
    throw new Error(`src/explorer/queries:\n${problems.map(({ message }) => `  ${message}`).join('\n')}`);
  const types = await codegen({
    filename: 'generated.ts',
    schema: parse(schemaText),
    schemaAst: schema,
    documents,
    config: { enumsAsTypes: true, skipTypename: true, useTypeImports: true, onlyEnums: false },
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
