/** Vitest calls this once before the first file that needs Neo4j: one server for all of them. */
import type { TestProject } from 'vitest/node';
import { type Neo4jAddress, planNeo4j, type RunningNeo4j, startNeo4j } from './neo4j.ts';
import { claimForTests } from './neo4j-wipe.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Which engine a suite of `describeEngines` runs on in this project. */
    engine: 'memory' | 'neo4j';
    /** Where Neo4j answers; null where there is none. */
    neo4j: Neo4jAddress | null;
  }
}

const howTo =
  'To run them: start Docker, or set NEO4J_URI (an empty database), or set NEO4J_JARS=1 (needs Java 17 and Maven).';

const setup = async (project: TestProject): Promise<(() => Promise<void>) | undefined> => {
  const required = process.env.REQUIRE_NEO4J === '1';
  const asked = required || process.env.NEO4J_JARS === '1' || Boolean(process.env.NEO4J_URI);
  const skip = (reason: string) => {
    if (required) throw new Error(`REQUIRE_NEO4J=1, but there is no Neo4j: ${reason}. ${howTo}`);
    process.stderr.write(`\n!! The suites on Neo4j are skipped: ${reason}. ${howTo}\n\n`);
    project.provide('neo4j', null);
    return undefined;
  };

  const plan = planNeo4j(process.env);
  if (plan.kind === 'none') return skip(plan.reason);
  let running: RunningNeo4j;
  try {
    running = await startNeo4j(plan);
  } catch (error) {
    // Docker that answers but has not the image and no network is no reason to fail for somebody who asked for nothing.
    if (asked) throw error;
    return skip(`Neo4j did not start in Docker (${error instanceof Error ? error.message : String(error)})`);
  }
  try {
    await claimForTests(running.address);
  } catch (error) {
    await running.close();
    throw error;
  }
  project.provide('neo4j', running.address);
  return running.close;
};

export default setup;
