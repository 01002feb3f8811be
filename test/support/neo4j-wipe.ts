import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jAddress } from './neo4j.ts';

/** An index of this name says that the tests may delete everything in this database. */
const marker = 'model_atlas_tests_may_wipe_this';

const withDriver = async <T>(
  { uri, username, password }: Neo4jAddress,
  work: (driver: Driver) => Promise<T>,
) => {
  const auth = username === undefined ? undefined : neo4j.auth.basic(username, password ?? '');
  const driver = neo4j.driver(uri, auth, { disableLosslessIntegers: true });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
};

const namesOf = async (driver: Driver, text: string): Promise<string[]> => {
  const { records } = await driver.executeQuery(text);
  return records.map((record) => record.get('name') as string);
};

/** A commit for each of them would be most of the time. */
const inOneGo = async (driver: Driver, texts: readonly string[]): Promise<void> => {
  const session = driver.session();
  await session.executeWrite(async (tx) => {
    for (const text of texts) await tx.run(text);
  });
  await session.close();
};

/** Takes an empty database for the tests; refuses one that holds somebody's data. */
export const claimForTests = (address: Neo4jAddress): Promise<void> =>
  withDriver(address, async (driver) => {
    if ((await namesOf(driver, 'SHOW INDEXES YIELD name')).includes(marker)) return;
    const { records } = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1');
    if (records.length > 0)
      throw new Error(
        `The Neo4j at ${address.uri} holds data, and the tests delete everything. Point NEO4J_URI at an empty database.`,
      );
    await driver.executeQuery(`CREATE INDEX ${marker} IF NOT EXISTS FOR (n:ModelAtlasTests) ON (n.id)`);
  });

/** Deletes all nodes, relationships, constraints and indexes: much faster than another server. */
export const wipe = (address: Neo4jAddress): Promise<void> =>
  withDriver(address, async (driver) => {
    const session = driver.session();
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    await session.close();
    const constraints = await namesOf(driver, 'SHOW CONSTRAINTS YIELD name');
    await inOneGo(
      driver,
      constraints.map((name) => `DROP CONSTRAINT \`${name}\``),
    );
    // Those of constraints went with them.
    const indexes = await namesOf(driver, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
    await inOneGo(
      driver,
      indexes.filter((name) => name !== marker).map((name) => `DROP INDEX \`${name}\``),
    );
  });
