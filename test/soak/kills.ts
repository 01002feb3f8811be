/*
 * `seed apply`, killed at random moments, again and again, then two at once: the graph is the old one or the new one.
 *
 *     npm run build && node --import tsx test/soak/kills.ts --times 50 --engine file     # or neo4j
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startNeo4jServer } from '../support/neo4j-server/server.ts';
import { command } from './server.ts';

const { values } = parseArgs({
  options: { times: { type: 'string', default: '50' }, engine: { type: 'string', default: 'file' } },
});
const folder = mkdtempSync(join(tmpdir(), 'model-atlas-kills-'));
const neo4j = values.engine === 'neo4j' ? await startNeo4jServer() : undefined;
const env: Record<string, string> = { GRAPH_URL: neo4j?.uri ?? `file:${join(folder, 'atlas.db')}` };

/** The old seed, and a new one in which every company has another summary. */
const seeds = { old: join(folder, 'old'), new: join(folder, 'new') };
cpSync('seed', seeds.old, { recursive: true });
cpSync('seed', seeds.new, { recursive: true });
for (const name of readdirSync(seeds.new, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.yaml')) continue;
  const file = join(seeds.new, name);
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/(\n {6}en: [^\n"']+)\.(?=\n)/g, '$1, again.'));
}

const fingerprint = () => {
  const { status, stdout, stderr } = command(['export', '--format', 'jsonl'], env);
  if (status !== 0) throw new Error(stderr);
  return createHash('sha256').update(stdout).digest('hex');
};
const apply = (seed: string) =>
  spawn(process.execPath, ['dist/cli.js', 'seed', 'apply', seed], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
const ended = (child: ReturnType<typeof apply>) =>
  new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
const whole = async (seed: string) => {
  const began = performance.now();
  const code = await ended(apply(seed));
  if (code !== 0) throw new Error(`apply ${seed} ended with ${code}`);
  return { print: fingerprint(), ms: performance.now() - began };
};

const old = await whole(seeds.old);
const fresh = await whole(seeds.new);
if (old.print === fresh.print) throw new Error('the seeds are the same');
let now = fresh.print;
const seen = { old: 0, new: 0, mixed: 0 };
for (let n = 0; n < Number(values.times); n++) {
  const child = apply(now === old.print ? seeds.new : seeds.old);
  const end = ended(child);
  await wait(Math.random() * old.ms);
  child.kill('SIGKILL');
  await end;
  // A server may still be committing what the killed one had asked for.
  if (neo4j) await wait(1_500);
  now = fingerprint();
  seen[now === old.print ? 'old' : now === fresh.print ? 'new' : 'mixed']++;
}
const codes = await Promise.all([ended(apply(seeds.old)), ended(apply(seeds.new))]);
const both = fingerprint();
const isWhole = both === old.print || both === fresh.print;
process.stdout.write(
  `${values.engine}: ${values.times} kills: ${seen.old} left the old graph, ${seen.new} the new one, ${seen.mixed} a mix; ` +
    `two at once ended with ${codes.join(' and ')}, the graph is ${isWhole ? 'whole' : 'A MIX'}\n`,
);
await neo4j?.close();
rmSync(folder, { recursive: true, force: true });
process.exit(seen.mixed === 0 && isWhole ? 0 : 1);
