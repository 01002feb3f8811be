/**
 * `npm run bench:growth`: what a request costs as the graph grows. Loads the same synthetic graph at several sizes, each into a Neo4j of
 * its own, starts this server on each, and asks all of them the same kinds of questions, one client, in turn. Prints times, processor time
 * and statements a request, and each as a multiple of the smallest graph's. `--at 1000000=bolt://…` takes a database that holds that
 * size already; settings of the server are taken from the environment (TOPOLOGY_MB, SEARCH_MB, NODE_OPTIONS).
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startNeo4jServer } from '../test/support/neo4j-server/server.ts';
import { cpuSeconds, drive, type Load, send } from './drive.ts';
import { makeGraph } from './graph.ts';
import { growthWorkloads } from './growth-workloads.ts';
import { loadGraph } from './load.ts';
import { type Peer, startAtlas } from './peers.ts';
import { median, show } from './report.ts';

const { values: options } = parseArgs({
  options: {
    records: { type: 'string', default: '10000,100000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '2' },
    heap: { type: 'string', default: '2048' },
    at: { type: 'string', multiple: true, default: [] },
    only: { type: 'string' },
    /** Makes the graph of one size, writes it into the database at `into`, and ends: a process of its own gives its memory back. */
    load: { type: 'string' },
    into: { type: 'string' },
  },
});
const say = (text: string) => process.stderr.write(`${text}\n`);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const load = async (size: number, uri: string): Promise<void> => {
  const graph = makeGraph(size);
  const seconds = await loadGraph(uri, graph);
  say(
    `${graph.nodes.length} records, ${graph.relationships.length} relationships, imported in ${seconds.toFixed(0)} s`,
  );
};

const loadApart = async (size: number, uri: string): Promise<void> => {
  // Text of a million records is some gigabytes, as objects.
  const mb = Math.max(4_096, Math.ceil(size / 80));
  const args = [`--max-old-space-size=${mb}`, '--import', 'tsx', fileURLToPath(import.meta.url)];
  const child = spawn(process.execPath, [...args, '--load', String(size), '--into', uri], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`Loading ${size} records failed`);
};

/** One size: a server of this project, and the database behind it. */
interface Place {
  readonly size: number;
  readonly peer: Peer;
  readonly databasePid: number | undefined;
}

/** Waits until what is read in the background is there: nobody works any more. */
const settled = async ({ peer, databasePid }: Place): Promise<void> => {
  const used = () => cpuSeconds(peer.pid) + (databasePid === undefined ? 0 : cpuSeconds(databasePid));
  // What a database elsewhere does meanwhile is not seen: a large graph is given longer.
  const enough = databasePid === undefined ? 12 : 3;
  for (let quiet = 0; quiet < enough; ) {
    const before = used();
    await pause(1_000);
    quiet = used() - before < 0.1 ? quiet + 1 : 0;
  }
};

const statements = async ({ peer }: Place): Promise<number> => {
  const text = await (await fetch(`http://127.0.0.1:${peer.port}/metrics`)).text();
  return [...text.matchAll(/^atlas_statement_duration_seconds_count(?:{[^}]*})? (\d+)/gm)].reduce(
    (sum, [, n]) => sum + Number(n),
    0,
  );
};

interface Seen extends Load {
  readonly statements: number;
}

const measure = async (): Promise<void> => {
  const closing: (() => unknown)[] = [];
  const agent = new Agent({ keepAlive: true });
  const given = new Map(options.at.map((text) => [Number(text.split('=')[0]), text.split('=')[1]!]));
  const places: Place[] = [];
  try {
    for (const size of options.records.split(',').map(Number)) {
      let uri = given.get(size);
      let databasePid: number | undefined;
      if (uri === undefined) {
        const server = await startNeo4jServer({ heapMb: Number(options.heap), pagesMb: 512 });
        closing.unshift(() => server.close());
        [uri, databasePid] = [server.uri, server.pid];
        await loadApart(size, uri);
      }
      const peer = await startAtlas(uri);
      closing.unshift(() => peer.close());
      places.push({ size, peer, databasePid });
    }
    const asked = await Promise.all(
      places.map(async (place) => ({
        place,
        workloads: (await growthWorkloads(place.size, (ask) => send(place.peer.port, agent, ask))).filter(
          ({ name }) => options.only === undefined || new RegExp(options.only).test(name),
        ),
      })),
    );
    const lines: string[] = [];
    const names = asked[0]!.workloads.map(({ name }) => name);
    for (const [i, name] of names.entries()) {
      const seen = new Map<number, Seen[]>(places.map(({ size }) => [size, []]));
      for (let round = -1; round < Number(options.rounds); round++) {
        const turn = (round + 1) % asked.length;
        for (const { place, workloads } of [...asked.slice(turn), ...asked.slice(0, turn)]) {
          const ms = Number(options.seconds) * 1_000;
          const next = () => workloads[i]!.next();
          const run = () => drive(place.peer, place.databasePid, { clients: 1, ms, next });
          if (round < 0) {
            await run();
            await settled(place);
            continue;
          }
          const before = await statements(place);
          const one = await run();
          const sent = (await statements(place)) - before;
          seen.get(place.size)!.push({ ...one, statements: sent / ((one.perSecond * ms) / 1_000) });
        }
      }
      const of = (size: number, pick: (one: Seen) => number) => median(seen.get(size)!.map(pick));
      const cpu = (one: Seen) => one.cpuMs + (Number.isNaN(one.databaseCpuMs) ? 0 : one.databaseCpuMs);
      const least = places[0]!.size;
      const cells = places.map(({ size }) => {
        const failed = seen.get(size)!.reduce((sum, one) => sum + one.failed, 0);
        const times =
          size === least ? '' : ` (${(of(size, (s) => s.p50) / of(least, (s) => s.p50)).toFixed(2)} ×)`;
        const cpuTimes = size === least ? '' : ` (${(of(size, cpu) / of(least, cpu)).toFixed(2)} ×)`;
        return `${show(of(size, (s) => s.p50))} ms${times}; ${show(of(size, (s) => s.cpuMs))} + ${show(of(size, (s) => s.databaseCpuMs))} ms${cpuTimes}; ${show(of(size, (s) => s.statements))}${failed > 0 ? `; ${failed} FAILED` : ''}`;
      });
      lines.push(`| ${name} | ${cells.join(' | ')} |`);
      say(lines.at(-1)!);
    }
    process.stdout.write(
      `Median time; processor of server + database; statements a request; in brackets the multiple of the smallest graph's.\n\n` +
        `| workload, 1 client | ${places.map(({ size }) => `${size} records`).join(' | ')} |\n|---|${'---|'.repeat(places.length)}\n${lines.join('\n')}\n`,
    );
  } finally {
    agent.destroy();
    for (const close of closing) await close();
  }
};

await (options.load === undefined ? measure() : load(Number(options.load), options.into!));
