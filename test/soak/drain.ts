/*
 * SIGTERM under load: no request that had been sent is reset, exports included.
 *
 *     npm run build && node --import tsx test/soak/drain.ts --requests 1000 --engine embedded     # or neo4j
 */
import http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startNeo4jServer } from '../support/neo4j-server/server.ts';
import { command, startBuilt } from './server.ts';

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '1000' }, engine: { type: 'string', default: 'embedded' } },
});
const neo4j = values.engine === 'neo4j' ? await startNeo4jServer() : undefined;
const env: Record<string, string> = neo4j ? { GRAPH_URL: neo4j.uri } : {};
if (neo4j) command(['seed', 'apply'], env);

const query = encodeURIComponent(
  '{ companies(first: 20) { nodes { name models(first: 3) { nodes { name } } } } }',
);
const counts = { answered: 0, exports: 0, reset: 0, refused: 0, short: 0 };
/** What is known of each that was reset: how long after SIGTERM it was sent and broke, on which kind of connection. */
const resets: string[] = [];
let askedAt = Number.POSITIVE_INFINITY;
const since = () => Math.round(performance.now() - askedAt);
const send = (url: string, path: string, agent: http.Agent | false) =>
  new Promise<void>((done) => {
    let connected = false;
    const sent = since();
    const broke = (what: string) => {
      counts.reset++;
      resets.push(
        `${what}, sent at ${sent} ms, broke at ${since()} ms, ${request.reusedSocket ? 'kept' : 'new'} connection`,
      );
      done();
    };
    const request = http.get(new URL(path, url), { agent }, (response) => {
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
      });
      response.on('end', () => {
        if (!response.complete || size === 0) counts.short++;
        else if (path.startsWith('export')) counts.exports++;
        else counts.answered++;
        done();
      });
      response.on('error', (error: NodeJS.ErrnoException) => broke(`answer: ${error.code}`));
    });
    request.on('socket', (socket) => {
      if (!socket.connecting) connected = true;
      socket.on('connect', () => {
        connected = true;
      });
    });
    request.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ECONNREFUSED' || connected) return broke(`${error.code}`);
      counts.refused++;
      done();
    });
  });

const codes: (number | null)[] = [];
const perRound = 100;
for (let sent = 0; sent < Number(values.requests); sent += perRound) {
  const server = await startBuilt(env);
  askedAt = Number.POSITIVE_INFINITY;
  const kept = new http.Agent({ keepAlive: true, maxSockets: perRound });
  const all: Promise<void>[] = [];
  for (let n = 0; n < perRound; n++) {
    const path = n % 20 === 0 ? 'export/jsonl' : `graphql?query=${query}`;
    all.push(send(server.url, path, n % 2 ? kept : false));
    await wait(4);
    if (n === perRound / 2) {
      server.child.kill('SIGTERM');
      askedAt = performance.now();
    }
  }
  await Promise.all(all);
  kept.destroy();
  codes.push(
    await new Promise((done) =>
      server.child.exitCode !== null ? done(server.child.exitCode) : server.child.on('exit', done),
    ),
  );
}
process.stdout.write(
  `${values.engine}: ${counts.answered} answered, ${counts.exports} exports whole, ${counts.refused} refused before they were sent, ` +
    `${counts.short} cut short, ${counts.reset} reset; exit codes ${[...new Set(codes)].join(', ')}\n`,
);
for (const reset of resets) process.stdout.write(`  ${reset}\n`);
await neo4j?.close();
process.exit(counts.reset + counts.short === 0 && codes.every((code) => code === 0) ? 0 : 1);
