/*
 * `seed apply`, killed at random moments, again and again, then two at once: the graph is the old one or the new one.
 *
 *     npm run build && node --import tsx test/soak/kills.ts --times 50 --engine file     # or neo4j
 *
 * With `--engine neo4j --staged`, new records are written in parts, unseen, before one transaction shows them.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import neo4jDriver from 'neo4j-driver';
import { startNeo4jServer } from '../support/neo4j-server/server.ts';
import { command } from './server.ts';

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '50' },
    engine: { type: 'string', default: 'file' },
    staged: { type: 'boolean', default: false },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'model-atlas-kills-'));
const neo4j = values.engine === 'neo4j' ? await startNeo4jServer() : undefined;
const env: Record<string, string> = { GRAPH_URL: neo4j?.uri ?? `file:${join(folder, 'atlas.db')}` };

/** The old seed, and a new one in which every company has another summary; in parts, a small one and the whole. */
const seeds = { old: join(folder, 'old'), new: join(folder, 'new') };
cpSync(values.staged ? 'test/importer/seeds/small' : 'seed', seeds.old, { recursive: true });
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
  spawn(
    process.execPath,
    ['dist/cli.js', 'seed', 'apply', seed, ...(values.staged ? ['--stage-from', '1'] : [])],
    {
      env: { ...process.env, ...env },
      stdio: 'ignore',
    },
  );
const ended = (child: ReturnType<typeof apply>) =>
  new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
const whole = async (seed: string) => {
  const began = performance.now();
  const code = await ended(apply(seed));
  if (code !== 0) throw new Error(`apply ${seed} ended with ${code}`);
  return { print: fingerprint(), ms: performance.now() - began };
};

/** How many staged nodes there are; first waits until nobody has the right to go on with them. */
const leftOver = async (): Promise<number> => {
  const driver = neo4jDriver.driver(neo4j!.uri, undefined, { disableLosslessIntegers: true });
  const ask = async (text: string) => (await driver.executeQuery(text)).records[0]!.get('n') as number;
  try {
    while ((await ask('MATCH (i:AtlasImport) WHERE i.until > timestamp() RETURN count(i) AS n')) > 0)
      await wait(500);
    return await ask('MATCH (n:AtlasStaged) RETURN count(n) AS n');
  } finally {
    await driver.close();
  }
};

const old = await whole(seeds.old);
const fresh = await whole(seeds.new);
if (old.print === fresh.print) throw new Error('the seeds are the same');
let now = fresh.print;
const seen = { old: 0, new: 0, mixed: 0 };
let cutOff = 0;
for (let n = 0; n < Number(values.times); n++) {
  const child = apply(now === old.print ? seeds.new : seeds.old);
  const end = ended(child);
  await wait(Math.random() * fresh.ms);
  child.kill('SIGKILL');
  await end;
  // A server may still be committing what the killed one had asked for.
  if (neo4j) await wait(1_500);
  now = fingerprint();
  seen[now === old.print ? 'old' : now === fresh.print ? 'new' : 'mixed']++;
  if (values.staged && (await leftOver()) > 0) cutOff++;
}
const codes = await Promise.all([ended(apply(seeds.old)), ended(apply(seeds.new))]);
const both = fingerprint();
const isWhole = both === old.print || both === fresh.print;
const left = values.staged ? await leftOver() : 0;
process.stdout.write(
  `${values.engine}${values.staged ? `, in parts (${cutOff} of them left staged records, in the end there are ${left})` : ''}: ${values.times} kills: ${seen.old} left the old graph, ${seen.new} the new one, ${seen.mixed} a mix; ` +
    `two at once ended with ${codes.join(' and ')}, the graph is ${isWhole ? 'whole' : 'A MIX'}\n`,
);
await neo4j?.close();
rmSync(folder, { recursive: true, force: true });
process.exit(seen.mixed === 0 && isWhole && left === 0 ? 0 : 1);
