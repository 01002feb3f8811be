/**
 * Prints what is derived from the source into schema/: `npm run generate`. The files are committed, and a test compares
 * them, so that a change of a contract is seen in its diff. `--check` only compares, and exits 1 where one is stale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printSchema } from 'graphql';
import { constraintsText } from '../src/cypher/constraints.ts';
import { neo4jDialect } from '../src/cypher/dialect.ts';
import { buildSchema } from '../src/graphql/schema.ts';
import { seedJsonSchemaText } from '../src/importer/json-schema.ts';

/** Each file of schema/ and what it holds. */
const files: Readonly<Record<string, () => string>> = {
  'schema.graphql': () => `${printSchema(buildSchema())}\n`,
  'constraints.cypher': () => constraintsText(neo4jDialect),
  'seed.schema.json': seedJsonSchemaText,
};

const folder = join(import.meta.dirname, '..', 'schema');
const check = process.argv.includes('--check');
mkdirSync(folder, { recursive: true });
for (const [name, print] of Object.entries(files)) {
  const path = join(folder, name);
  const text = print();
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (check) {
    process.stderr.write(`schema/${name} is stale: run \`npm run generate\` and commit it.\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    process.stdout.write(`schema/${name} written\n`);
  }
}
