/**
 * `npm run bench:import`: imports one synthetic graph into a real Neo4j of little memory through this project's own importer, and
 * the same rows in the same batches by the driver alone, each into a server of its own, in turn. Prints rows a second, processor
 * time, and what the largest transaction held in the server's memory. `--one-transaction` imports without parts instead. Beside them, `admin`:
 * Neo4j's own `neo4j-admin database import full` from this project's files for it, into a server that does not run yet, and then the
 * same constraints and indexes.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import neo4j, { type Driver } from 'neo4j-driver';
import { constraintStatements } from '../src/cypher/constraints.ts';
import { neo4jDialect } from '../src/cypher/dialect.ts';
import { writeBatch } from '../src/cypher/writes.ts';
import { batches } from '../src/importer/conflicts.ts';
import { byType } from '../src/importer/steps.ts';
import { labelsOf } from '../src/ontology/stored.ts';
import { type Neo4jServer, startNeo4jServer } from '../test/support/neo4j-server/server.ts';
import { adminImport, type Used, writeCsv } from './admin-import.ts';
import { cpuSeconds } from './drive.ts';
import { makeGraph } from './graph.ts';
import { loadGraph } from './load.ts';

const { values: options } = parseArgs({
  options: {
    records: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '1' },
    heap: { type: 'string', default: '1024' },
    pages: { type: 'string', default: '512' },
    abilities: { type: 'string', default: '3' },
    only: { type: 'string' },
    'one-transaction': { type: 'boolean', default: false },
  },
});
const say = (text: string) => process.stderr.write(`${text}\n`);

interface Seen {
  readonly seconds: number;
  readonly nodeCpu: number;
  readonly databaseCpu: number;
  /** What the largest transaction held, in bytes, as far as looking every five seconds shows. */
  readonly held: number;
}

/** Looks at the largest transaction until it is told to stop. Seldom: the server lists all locks of it each time, in its heap. */
const everyMs = 5_000;
const watchMemory = (driver: Driver) => {
  let most = 0;
  const look = async () => {
    const { records } = await driver.executeQuery(
      'SHOW TRANSACTIONS YIELD estimatedUsedHeapMemory AS bytes RETURN max(bytes) AS most',
    );
    most = Math.max(most, Number(records[0]?.get('most') ?? 0));
  };
  let timer: NodeJS.Timeout;
  const again = () => {
    timer = setTimeout(
      () =>
        void look()
          .catch(() => {})
          .then(again),
      everyMs,
    );
  };
  again();
  return () => {
    clearTimeout(timer);
    return most;
  };
};

const built = performance.now();
const graph = makeGraph(Number(options.records), undefined, Number(options.abilities));
const rows = graph.nodes.length + graph.relationships.length;
say(
  `${graph.nodes.length} records, ${graph.relationships.length} relationships, made in ${((performance.now() - built) / 1000).toFixed(0)} s`,
);

const ours = async (uri: string): Promise<void> => {
  await loadGraph(uri, graph, options['one-transaction'] ? { stageFrom: Number.POSITIVE_INFINITY } : {});
};

/** As one would write it by hand: the same constraints and indexes, each batch in a transaction of its own, seen as it comes. */
const bare = async (uri: string) => {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  const session = driver.session();
  const plain = (properties: object) =>
    Object.fromEntries(
      Object.entries(properties).map(([k, v]) => [k, typeof v === 'bigint' ? neo4j.int(v) : v]),
    );
  try {
    for (const { text } of constraintStatements(neo4jDialect)) await session.run(text);
    await session.run('CALL db.awaitIndexes(300)');
    for (const [type, all] of byType(graph.nodes))
      for (const part of batches(all, writeBatch))
        await session.run(`UNWIND $rows AS row CREATE (n:${labelsOf(type).join(':')}) SET n = row`, {
          rows: part.map(({ properties }) => plain(properties)),
        });
    for (const [type, all] of byType(graph.relationships))
      for (const part of batches(all, writeBatch))
        await session.run(
          `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
          { rows: part.map(({ from, to, properties }) => ({ from, to, properties: plain(properties) })) },
        );
  } finally {
    await session.close();
    await driver.close();
  }
};

const counted = async (driver: Driver): Promise<string> => {
  const { records } = await driver.executeQuery(
    'MATCH (n:Entity) WITH count(n) AS nodes MATCH (:Entity)-[r]->(:Entity) RETURN nodes, count(r) AS relationships, COUNT { MATCH (m) } AS all',
  );
  const [nodes, relationships, all] = ['nodes', 'relationships', 'all'].map((name) =>
    Number(records[0]?.get(name)),
  );
  if (nodes !== graph.nodes.length || relationships !== graph.relationships.length || all !== nodes)
    throw new Error(`${nodes} records, ${relationships} relationships, ${all} nodes were found`);
  return `${nodes} records and ${relationships} relationships are there`;
};

const measure = async (server: Neo4jServer, work: (uri: string) => Promise<void>): Promise<Seen> => {
  const driver = neo4j.driver(server.uri);
  const before = { node: process.cpuUsage(), database: cpuSeconds(server.pid!) };
  const stop = watchMemory(driver);
  const start = performance.now();
  try {
    await work(server.uri);
    const seconds = (performance.now() - start) / 1000;
    const used = process.cpuUsage(before.node);
    const databaseCpu = cpuSeconds(server.pid!) - before.database;
    const held = stop();
    say(`  ${await counted(driver)}`);
    return { seconds, nodeCpu: (used.user + used.system) / 1e6, databaseCpu, held };
  } finally {
    stop();
    await driver.close();
  }
};

const indexed = async (uri: string) => {
  const driver = neo4j.driver(uri);
  for (const { text } of constraintStatements(neo4jDialect)) await driver.executeQuery(text);
  await driver.executeQuery('CALL db.awaitIndexes(300)');
  await driver.close();
};

const memory = { heapMb: Number(options.heap), pagesMb: Number(options.pages) };
const byAdmin = async (): Promise<Seen> => {
  const folder = mkdtempSync(join(tmpdir(), 'model-atlas-csv-'));
  let imported: Used | undefined;
  try {
    const begun = performance.now();
    await writeCsv(graph, folder);
    say(`  both files written in ${((performance.now() - begun) / 1000).toFixed(1)} s, which is not counted`);
    const server = await startNeo4jServer({
      ...memory,
      beforeStart: async (home, lib) => {
        imported = await adminImport(folder, home, lib, memory.heapMb);
      },
    });
    try {
      say(`  imported in ${imported!.seconds.toFixed(1)} s; constraints and indexes:`);
      const seen = await measure(server, indexed);
      return {
        ...seen,
        seconds: seen.seconds + imported!.seconds,
        databaseCpu: seen.databaseCpu + imported!.cpu,
      };
    } finally {
      await server.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const over = (work: (uri: string) => Promise<void>) => async (): Promise<Seen> => {
  const server = await startNeo4jServer(memory);
  try {
    return await measure(server, work);
  } finally {
    await server.close();
  }
};

const ways = Object.entries({ atlas: over(ours), driver: over(bare), admin: byAdmin }).filter(
  ([name]) => options.only?.split(',').includes(name) ?? true,
);
const print = (text: string) => process.stdout.write(`${text}\n`);
print(
  '| way | s | rows a second | processor: this process | the database | held by the largest transaction |',
);
print('|---|---|---|---|---|---|');
for (let round = 0; round < Number(options.rounds); round++) {
  const speeds = new Map<string, number>();
  for (const [name, work] of round % 2 === 0 ? ways : [...ways].reverse()) {
    say(`${name}, round ${round + 1}`);
    const { seconds, nodeCpu, databaseCpu, held } = await work();
    speeds.set(name, rows / seconds);
    const each = (held / graph.nodes.length / 1024).toFixed(2);
    print(
      `| ${name} | ${seconds.toFixed(1)} | ${Math.round(rows / seconds)} | ${nodeCpu.toFixed(1)} s | ${databaseCpu.toFixed(1)} s | ${(held / 2 ** 20).toFixed(0)} MB, ${each} KB a record |`,
    );
  }
  for (const [name, speed] of speeds)
    if (name !== 'atlas' && speeds.has('atlas'))
      print(`\n${(speeds.get('atlas')! / speed).toFixed(2)} times ${name} alone\n`);
}
