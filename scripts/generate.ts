/**
 * Prints what is derived from the source into schema/, and what the explorer knows of it: `npm run generate`. The files are
 * committed, and a test compares them, so that a change of a contract is seen in its diff. `--check` only compares, and
 * exits 1 where one is stale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { printSchema } from 'graphql';
import { constraintsText } from '../src/cypher/constraints.ts';
import { neo4jDialect } from '../src/cypher/dialect.ts';
import { buildSchema } from '../src/graphql/schema.ts';
import { seedJsonSchemaText } from '../src/importer/json-schema.ts';
import { importSchemas } from '../src/intake/schemas.ts';
import { apolloTypePolicies } from './apollo-type-policies.ts';
import { explorerLegend } from './explorer-legend.ts';
import { explorerQueries } from './explorer-queries.ts';

const root = join(import.meta.dirname, '..');
const schema = buildSchema();
const schemaText = `${printSchema(schema)}\n`;

/** Each printed file and what it holds. */
const files: Readonly<Record<string, () => string | Promise<string>>> = {
  'schema/schema.graphql': () => schemaText,
  'schema/apollo-type-policies.json': () => apolloTypePolicies(schema),
  'schema/constraints.cypher': () => constraintsText(neo4jDialect),
  'schema/seed.schema.json': seedJsonSchemaText,
  ...Object.fromEntries(Object.entries(importSchemas).map(([name, print]) => [`schema/${name}`, print])),
  'schema/explorer/legend.ts': () => explorerLegend(schema),
  'schema/explorer/queries.ts': () => explorerQueries(schemaText, join(root, 'src/explorer/queries')),
};

const check = process.argv.includes('--check');
for (const [name, print] of Object.entries(files)) {
  const path = join(root, name);
  const text = await print();
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (check) {
    process.stderr.write(`${name} is stale: run \`npm run generate\` and commit it.\n`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    process.stdout.write(`${name} written\n`);
  }
}
