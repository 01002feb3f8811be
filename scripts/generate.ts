/**
 * Prints what is derived from the source into schema/: `npm run generate`. The files are committed, and a test compares
 * them, so that a change of a contract is seen in its diff.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constraintsText } from '../src/cypher/constraints.ts';
import { neo4jDialect } from '../src/cypher/dialect.ts';
import { seedJsonSchemaText } from '../src/importer/json-schema.ts';

/** Each file of schema/ and what it holds. */
const files: Readonly<Record<string, () => string>> = {
  'constraints.cypher': () => constraintsText(neo4jDialect),
  'seed.schema.json': seedJsonSchemaText,
};

const folder = join(import.meta.dirname, '..', 'schema');
mkdirSync(folder, { recursive: true });
for (const [name, print] of Object.entries(files)) writeFileSync(join(folder, name), print());
