import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { planNeo4j } from './test/support/neo4j.ts';

/** The files in which a suite is run on every engine, or on Neo4j alone; test/support/engines.ts explains both. */
const testFiles = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => join('test', name).replaceAll('\\', '/'));
const onNeo4jOnly = testFiles.filter((name) => /neo4j[^/]*$/.test(name));
const onEveryEngine = testFiles.filter((name) => readFileSync(name, 'utf8').includes('describeEngines('));

/** Without Neo4j nothing is loaded a second time; the files for Neo4j alone stay, to say that they are left out. */
const withoutNeo4j = planNeo4j(process.env).kind === 'none';

/** graphql-js refuses a schema made by another copy of itself; Node and Vite would each load their own. */
const oneGraphQL = {
  alias: [{ find: /^graphql$/, replacement: join(import.meta.dirname, 'node_modules/graphql/index.js') }],
};

const patience = { testTimeout: 60_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    // Only with --coverage, as .ci/run does: what runs in child processes and browsers is not seen.
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/explorer/**'],
      reporter: ['text-summary'],
      thresholds: { lines: 92, functions: 90, branches: 82 },
    },
    projects: [
      {
        resolve: oneGraphQL,
        test: {
          ...patience,
          name: 'embedded',
          include: ['test/**/*.test.ts'],
          exclude: onNeo4jOnly,
          globalSetup: 'test/support/global-pages.ts',
          provide: { engine: 'memory', neo4j: null },
        },
      },
      {
        resolve: oneGraphQL,
        test: {
          ...patience,
          name: 'neo4j',
          include: withoutNeo4j ? onNeo4jOnly : [...onNeo4jOnly, ...onEveryEngine],
          globalSetup: 'test/support/global-neo4j.ts',
          provide: { engine: 'neo4j' },
          // All files share one server.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
