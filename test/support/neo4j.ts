/** Which real Neo4j the tests use: one that is given, one in Docker, one from its jars, or none, and then why. */
import { spawnSync } from 'node:child_process';
import { jarsMissing } from './neo4j-server/jars.ts';
import { startNeo4jServer } from './neo4j-server/server.ts';

/** Where a Neo4j answers, as the test files get it. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly username?: string;
  readonly password?: string;
}

export type Neo4jPlan =
  | { readonly kind: 'given'; readonly address: Neo4jAddress }
  | { readonly kind: 'docker' }
  | { readonly kind: 'jars' }
  | { readonly kind: 'none'; readonly reason: string };

export const image = 'neo4j:5.26-community';

const dockerAnswers = () => spawnSync('docker', ['info'], { timeout: 5_000, stdio: 'ignore' }).status === 0;

const jarsOr = (reason: string): Neo4jPlan => {
  const missing = jarsMissing();
  return missing === undefined ? { kind: 'jars' } : { kind: 'none', reason: `${reason}${missing}` };
};

/** Decides by looking only; nothing is started or fetched. */
export const planNeo4j = (env: NodeJS.ProcessEnv): Neo4jPlan => {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = env;
  if (uri) {
    const credentials = { ...(username ? { username } : {}), ...(password ? { password } : {}) };
    return { kind: 'given', address: { uri, ...credentials } };
  }
  if (env.NEO4J_JARS === '1') return jarsOr('');
  if (dockerAnswers()) return { kind: 'docker' };
  if (env.REQUIRE_NEO4J === '1') return jarsOr('no Docker engine answers, and ');
  return { kind: 'none', reason: 'NEO4J_URI is not set and no Docker engine answers' };
};

export interface RunningNeo4j {
  readonly address: Neo4jAddress;
  close(): Promise<void>;
}

const startContainer = async (): Promise<RunningNeo4j> => {
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer(image).start();
  return {
    address: {
      uri: container.getBoltUri(),
      username: container.getUsername(),
      password: container.getPassword(),
    },
    close: async () => {
      await container.stop();
    },
  };
};

/** Starts what the plan says; resolves when it answers. */
export const startNeo4j = async (plan: Exclude<Neo4jPlan, { kind: 'none' }>): Promise<RunningNeo4j> => {
  if (plan.kind === 'docker') return startContainer();
  if (plan.kind === 'given') return { address: plan.address, close: async () => {} };
  const { uri, close } = await startNeo4jServer();
  return { address: { uri }, close };
};
