/**
 * `npm run bench`: starts a real Neo4j, loads one synthetic graph through this project's own importer, starts each peer in
 * a process of its own, checks that their answers are equal, then drives them in turn and writes bench/results.md.
 * `--equality` stops after the check (what CI runs); `--beside` only asks what heavy questions cost light ones, and prints it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { startNeo4jServer } from '../test/support/neo4j-server/server.ts';
import { beside } from './beside.ts';
import { type Ask, drive, send } from './drive.ts';
import { unequal } from './equality.ts';
import { makeGraph, sizesOf } from './graph.ts';
import { loadGraph } from './load.ts';
import { type Peer, startAtlas, startHandWritten, startNeo4jGraphQL } from './peers.ts';
import { type Measured, tables } from './report.ts';
import { makeWorkloads, type PeerName, type Workload } from './workloads.ts';

const { values: options } = parseArgs({
  options: {
    records: { type: 'string', default: '12000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '4' },
    clients: { type: 'string', default: '1,16,64' },
    only: { type: 'string' },
    equality: { type: 'boolean', default: false },
    beside: { type: 'boolean', default: false },
    out: { type: 'string', default: 'bench/results.md' },
  },
});
/** Of everything, for each peer, before anything is measured. */
const warmUpMs = 4_000;

const size = Number(options.records);
const say = (text: string) => process.stderr.write(`${text}\n`);

/** Asks a peer each of these in turn. */
const asking = (workloads: readonly Workload[], peer: PeerName): (() => Ask) => {
  let n = 0;
  return () => {
    const one = workloads[n++ % workloads.length]!;
    return one.asks[peer](one.draw());
  };
};

const closing: (() => unknown)[] = [];
const load = async (url: string) => {
  const seconds = await loadGraph(url, graph);
  say(`${url.split(':')[0]}: loaded in ${seconds.toFixed(1)} s`);
};
const graph = makeGraph(size);
const shape = `${graph.nodes.length} nodes, ${graph.relationships.length} relationships`;
say(shape);

try {
  const server = await startNeo4jServer();
  closing.push(() => server.close());
  await load(server.uri);
  const driver = neo4j.driver(server.uri);
  for (const label of ['Company', 'Model', 'ModelType'])
    await driver.executeQuery(`CREATE INDEX IF NOT EXISTS FOR (n:${label}) ON (n.sortKey)`);
  await driver.executeQuery(
    'CREATE FULLTEXT INDEX bench_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.nameZh, n.nameEn]',
  );
  await driver.executeQuery('CALL db.awaitIndexes(300)');
  await driver.close();
  const folder = mkdtempSync(join(tmpdir(), 'model-atlas-bench-'));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  const file = `file:${join(folder, 'graph.db')}`;
  await load(file);

  const peers = new Map<string, { peer: PeerName; process: Peer }>();
  const start = async (name: string, peer: PeerName, starting: Promise<Peer>) => {
    const process = await starting;
    peers.set(name, { peer, process });
    closing.unshift(() => process.close());
  };
  if (!options.beside) {
    await start('hand-written', 'hand-written', startHandWritten(server.uri));
    await start('neo4j-graphql', 'neo4j-graphql', startNeo4jGraphQL(server.uri));
  }
  await start('atlas', 'atlas', startAtlas(server.uri));
  if (!options.beside) await start('kept', 'atlas', startAtlas(server.uri, 64));
  await start('embedded', 'atlas', startAtlas(file));

  // The cursor in front of a page far in, walked once with this server.
  const agent = new Agent({ keepAlive: true });
  closing.unshift(() => agent.destroy());
  const offset = Math.min(Math.floor((sizesOf(size).Model * 0.9) / 20) * 20, 20_000);
  let cursor = '';
  const models = graph.nodes
    .filter((n) => n.type === 'Model')
    .sort((a, b) => (a.properties.sortKey < b.properties.sortKey ? -1 : 1));
  for (let at = 0; at < offset; at += 100) {
    const first = Math.min(100, offset - at);
    const query = 'query($first:Int!,$after:String){models(first:$first,after:$after){pageInfo{endCursor}}}';
    const { text } = await send(peers.get('atlas')!.process.port, agent, {
      path: '/graphql',
      body: JSON.stringify({ query, variables: { first, after: cursor || null } }),
    });
    cursor = JSON.parse(text).data.models.pageInfo.endCursor;
  }
  const far = { cursor, offset, sortKey: models[offset - 1]!.properties.sortKey };

  const all = makeWorkloads(size, far);
  const wanted = options.only?.split(',');
  const workloads = all.filter(({ name }) => !wanted || wanted.some((part) => name.includes(part)));
  const own = new Map([...peers].filter(([name]) => name === 'atlas' || name === 'embedded'));
  const besides = () =>
    beside(own, all[0]!, { rounds: Number(options.rounds), seconds: Number(options.seconds) });
  const ports = new Map([...peers].map(([name, { peer, process }]) => [name, { peer, port: process.port }]));
  let wrong: string[] = [];
  for (const workload of workloads) {
    const found = await unequal(workload, ports, agent, 8);
    say(
      `${found.length === 0 ? 'equal  ' : 'UNEQUAL'} ${workload.name}${found.length ? `\n  ${found.slice(0, 3).join('\n  ')}` : ''}`,
    );
    wrong = [...wrong, ...found];
  }
  if (wrong.length > 0) process.exitCode = 1;

  if (options.beside) process.stdout.write(`${await besides()}\n`);
  else if (!options.equality) {
    const measured: Measured[] = [];
    const mixed = { name: 'mixed', of: all };
    // Compiled by their engines before the first row, as they are before the last.
    for (const { peer, process: at } of peers.values())
      await drive(at, undefined, { clients: 16, ms: warmUpMs, next: asking(all, peer) });
    for (const workload of !wanted || wanted.includes('mixed') ? [...workloads, mixed] : workloads)
      for (const clients of options.clients.split(',').map(Number)) {
        const loads = new Map<string, Awaited<ReturnType<typeof drive>>[]>(
          [...peers.keys()].map((name) => [name, []]),
        );
        for (let round = -1; round < Number(options.rounds); round++) {
          // The order turns with each round, so that nobody always follows the same neighbour; round -1 warms up.
          const order = [...peers.keys()];
          for (let turn = 0; turn < (round + 1) % order.length; turn++) order.push(order.shift()!);
          for (const name of order) {
            const { peer, process: at } = peers.get(name)!;
            const next = asking('of' in workload ? workload.of : [workload], peer);
            const ms = (round < 0 ? 0.3 : 1) * Number(options.seconds) * 1000;
            const seen = await drive(at, name === 'embedded' ? undefined : server.pid, { clients, ms, next });
            if (round >= 0) loads.get(name)!.push(seen);
          }
        }
        measured.push({ workload: workload.name, clients, loads });
        say(
          tables([measured.at(-1)!])
            .split('\n')
            .at(-1)!,
        );
      }
    const heavy = options.only ? '' : `\n\n## Heavy questions beside light ones\n\n${await besides()}`;
    const notes = workloads.flatMap((w) => (w.note ? [`- **${w.name}**: ${w.note}`] : []));
    writeFileSync(
      options.out,
      `# Results\n\n${shape}; Node ${process.version}, Neo4j 5.26 (heap 768 MB), ${cpus().length} cores; rounds of ${options.seconds} s, ${options.rounds} each, in turn. Ratios are of requests a second within one round: median (least–most).\n\n${tables(measured)}\n\n${notes.join('\n')}${heavy}\n`,
    );
    say(`written to ${options.out}`);
  }
} finally {
  for (const close of closing) await close();
}
