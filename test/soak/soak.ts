/*
 * Mixed load on the built server for a while, one request in five hostile, while Neo4j is killed and stopped beneath it:
 *
 *     npm run build && npm run soak -- --minutes 10          # on a Neo4j from its jars
 *     npm run soak -- --minutes 10 --engine embedded
 *
 * Ends with 1 when an answer was wrong, a request hung, the server failed by its own fault, or memory grew and grew.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startNeo4jServer } from '../support/neo4j-server/server.ts';
import { ask, hostile, keepAsking, type Outcome, questions } from './load.ts';
import { command, startBuilt } from './server.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    engine: { type: 'string', default: 'neo4j' },
    kills: { type: 'string', default: '10' },
    stops: { type: 'string', default: '3' },
  },
});
const ms = Number(values.minutes) * 60_000;
const neo4j = values.engine === 'neo4j' ? await startNeo4jServer() : undefined;
const env: Record<string, string> = neo4j ? { GRAPH_URL: neo4j.uri } : {};
if (neo4j) {
  const applied = command(['seed', 'apply'], env);
  if (applied.status !== 0) throw new Error(applied.stderr);
}
const server = await startBuilt(env);

const right: string[] = [];
for (const query of questions) {
  const { outcome, text } = await ask(server.url, query);
  if (outcome !== 'answered') throw new Error(`before the load: ${query}: ${text}`);
  right.push(text);
}

const counts = { friendly: new Map<Outcome, number>(), hostile: new Map<Outcome, number>() };
const times: number[] = [];
const note = (kind: keyof typeof counts) => (outcome: Outcome, took: number) => {
  counts[kind].set(outcome, (counts[kind].get(outcome) ?? 0) + 1);
  if (kind === 'friendly' && outcome === 'answered') times.push(took);
};
const until = performance.now() + ms;
const over = () => performance.now() > until || server.child.exitCode !== null;
const pick = <T>(list: readonly T[]): [T, number] => {
  const at = Math.floor(Math.random() * list.length);
  return [list[at]!, at];
};
const friendly = () => {
  const [query, at] = pick(questions);
  return ask(server.url, query, right[at]).then(({ outcome }) => outcome);
};
const clients = [
  ...Array.from({ length: 8 }, () => keepAsking(friendly, over, note('friendly'))),
  ...Array.from({ length: 2 }, () => keepAsking(() => pick(hostile)[0](server.url), over, note('hostile'))),
];

const memory: number[] = [];
const watching = (async () => {
  for (let n = 0; n < 20 && !over(); n++) {
    await wait(ms / 20);
    memory.push(server.memory());
  }
})();

/** Ends Neo4j without a word and starts it again, or lets it stand still for a while. */
const troubles = [
  ...Array.from({ length: Number(values.kills) }, () => 'kill'),
  ...Array.from({ length: Number(values.stops) }, () => 'stop'),
].sort(() => Math.random() - 0.5);
const done = { kill: 0, stop: 0 };
const troubling = (async () => {
  for (const [n, trouble] of troubles.entries()) {
    const at = until - ms + (ms * 0.9 * (n + 0.5)) / troubles.length;
    await wait(Math.max(0, at - performance.now()));
    if (!neo4j || over()) return;
    if (trouble === 'kill') {
      process.kill(neo4j.pid!, 'SIGKILL');
      await neo4j.stop();
      // On a busy machine it may need more than one attempt.
      await neo4j.start().catch(() => neo4j.start());
      done.kill++;
    } else {
      process.kill(neo4j.pid!, 'SIGSTOP');
      await wait(8_000);
      process.kill(neo4j.pid!, 'SIGCONT');
      done.stop++;
    }
  }
})();
await Promise.all([...clients, watching, troubling]);
await wait(5_000);
const after: Outcome[] = [];
for (const [i, query] of questions.entries()) after.push((await ask(server.url, query, right[i])).outcome);

times.sort((a, b) => a - b);
const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
const table = ({ friendly: f, hostile: h }: typeof counts) =>
  [...new Set([...f.keys(), ...h.keys()])]
    .map(
      (outcome) =>
        `${outcome.padEnd(12)} ${String(f.get(outcome) ?? 0).padStart(8)} ${String(h.get(outcome) ?? 0).padStart(8)}`,
    )
    .join('\n');
process.stdout.write(`${values.engine}, ${values.minutes} min; Neo4j killed ${done.kill} times, stopped ${done.stop} times
             friendly  hostile
${table(counts)}
answered within ms: p50 ${at(0.5)}, p99 ${at(0.99)}, most ${at(0.9999)}
memory in MB: ${memory.join(' ')}
faults logged: ${server.faults.length} ${server.faults.slice(0, 3).join('\n')}
after the load: ${after.join(' ')}
`);
const sum = (outcome: Outcome) => (counts.friendly.get(outcome) ?? 0) + (counts.hostile.get(outcome) ?? 0);
const half = memory.slice(memory.length / 2);
const grows = half.length > 2 && half.at(-1)! > 1.3 * half[0]! && half.at(-1)! > 600;
const well =
  sum('wrong') + sum('hung') + sum('internal') + sum('cut') === 0 &&
  after.every((outcome) => outcome === 'answered') &&
  server.child.exitCode === null &&
  !grows;
server.child.kill('SIGTERM');
await neo4j?.close();
process.exit(well ? 0 : 1);
