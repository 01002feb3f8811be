/**
 * A real Neo4j to work with by hand: `npx tsx test/support/neo4j-server/run.ts`. It prints its address and runs until
 * Ctrl+C; then its data are gone. Tests use it with `NEO4J_URI=<address> npm test`.
 */
import { startNeo4jServer } from './server.ts';

process.stderr.write('Starting Neo4j (the first time its jars are fetched) …\n');
const server = await startNeo4jServer();
process.stdout.write(`${server.uri}\n`);
