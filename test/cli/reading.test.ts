import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdsRecords, openToServe } from '../../src/cli/graph.ts';
import { readConfig } from '../../src/config.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'model-atlas-reading-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const seedDir = join(folder, 'seed');
const otherSeed = join(folder, 'other-seed');
const file = join(folder, 'mine.db');
const env = { GRAPH_URL: `file:${file}` };

beforeAll(async () => {
  for (const [dir, id] of [
    [seedDir, 'my-company'],
    [otherSeed, 'another-company'],
  ] as const) {
    mkdirSync(join(dir, 'mine'), { recursive: true });
    writeFileSync(
      join(dir, 'mine', 'all.yaml'),
      `source: { section: "1" }
reports: { mine: { name: { zh: 我的报告 } } }
companies: { ${id}: { name: { zh: 我的公司 } } }
`,
    );
  }
  expect(await run(['seed', 'apply', seedDir], env)).toMatchObject({ code: 0 });
});

/** Every file beside and below the graph, by its bytes. */
const bytes = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
    })
    .sort();

const ids = (jsonl: string) =>
  jsonl
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id);

describe('what only reads a kept graph', () => {
  it.each([
    ['export', ['export', '--format', 'jsonl']],
    ['export of a part', ['export', '--format', 'jsonl', '--of', 'my-company']],
    ['diff with another seed', ['seed', 'diff', otherSeed]],
    ['check', ['seed', 'check', otherSeed]],
  ])('%s leaves it as it is, byte by byte', async (_, args) => {
    const before = bytes();
    expect(await run(args, env)).toMatchObject({ code: 0 });
    expect(bytes()).toEqual(before);
  });

  it('export gives what is in it, and nothing of the package’s seed', async () => {
    const { stdout } = await run(['export', '--format', 'jsonl'], env);
    expect(ids(stdout)).toEqual(['mine', 'my-company']);
  });

  it('SEED_ON_START changes nothing for those who read', async () => {
    const before = bytes();
    await run(['export', '--format', 'jsonl'], { ...env, SEED_ON_START: 'true' });
    expect(bytes()).toEqual(before);
  });

  it('a file that is not there is not made: export says so, diff compares with nothing', async () => {
    const absent = join(folder, 'absent.db');
    const exported = await run(['export', '--format', 'jsonl'], { GRAPH_URL: `file:${absent}` });
    expect(exported).toMatchObject({ code: 2, stdout: '' });
    expect(exported.stderr).toMatch(/no graph file .*absent\.db.*seed apply/);
    const compared = await run(['seed', 'diff', seedDir], { GRAPH_URL: `file:${absent}` });
    expect(compared.stdout).toMatch(/^2 changes/m);
    expect(compared.stderr).toMatch(/not there yet/);
    expect(existsSync(absent)).toBe(false);
  });

  it('two may read one file at once', async () => {
    const both = await Promise.all([1, 2].map(() => run(['export', '--format', 'jsonl'], env)));
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
  });
});

describe('a graph that is served', () => {
  const opened = async (variables: Record<string, string>) => {
    const { engine, seeding } = await openToServe(readConfig(variables), { seed: async () => {} });
    const filled = await holdsRecords(engine);
    await engine.close();
    return { seeding, filled };
  };

  it('is left as it is where it holds records', async () => {
    const before = bytes();
    expect(await opened(env)).toEqual({ seeding: false, filled: true });
    expect(await opened({ ...env, SEED_ON_START: 'false' })).toEqual({ seeding: false, filled: true });
    expect(bytes()).toEqual(before);
  });

  it('is filled where it holds none, unless that is forbidden', async () => {
    const other = { GRAPH_URL: `file:${join(folder, 'other.db')}` };
    await expect(opened({ ...other, SEED_ON_START: 'false' })).rejects.toMatchObject({ code: 'CONFIG' });
    // It is not there at first, and then it is there without a record.
    for (const _ of [1, 2]) expect(await opened(other)).toEqual({ seeding: true, filled: false });
    expect(await opened({ GRAPH_URL: 'memory:' })).toEqual({ seeding: true, filled: false });
    expect(await opened({ GRAPH_URL: 'memory:', SEED_ON_START: 'false' })).toMatchObject({ seeding: false });
  });

  it('is filled again where SEED_ON_START asks for it', async () => {
    expect(await opened({ ...env, SEED_ON_START: 'true' })).toEqual({ seeding: true, filled: true });
  });
});

describe('apply', () => {
  it.each([[{}], [{ GRAPH_URL: 'memory:' }]])(
    'refuses a graph that would be gone at once (%o)',
    async (where) => {
      const { code, stdout, stderr } = await run(['seed', 'apply', seedDir], where);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/gone when the command ends.*GRAPH_URL.*file:PATH.*neo4j:\/\//);
    },
  );

  it('diff says that it compares with nothing', async () => {
    const { code, stderr } = await run(['seed', 'diff', seedDir]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('no graph that is kept') });
  });

  it('says where the disk refused it, and that nothing was changed', async () => {
    if (process.platform !== 'linux') return;
    const { code, stderr } = await run(['seed', 'apply', seedDir], { GRAPH_URL: 'file:/proc/atlas.db' });
    expect(code).toBeGreaterThan(0);
    expect(stderr).toMatch(/\/proc\/atlas\.db.*Nothing was changed/);
  });
});

describe('a database that is not there yet', () => {
  const away = { GRAPH_URL: 'bolt://127.0.0.1:1' };

  it('is waited for as long as asked, and that is said', async () => {
    const { code, stderr } = await run(['seed', 'diff', seedDir, '--wait', '3'], away);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^Waiting up to 3 s for Neo4j at 127\.0\.0\.1:1 …\nNeo4j at 127\.0\.0\.1:1 cannot be reached/,
    );
  });

  it('is not waited for where nobody wants to', async () => {
    const { stderr } = await run(['seed', 'apply', seedDir, '--wait', '0'], away);
    expect(stderr).toMatch(/^Neo4j at 127\.0\.0\.1:1 cannot be reached/);
  });

  it('--wait is a number of seconds, and goes with diff and apply', async () => {
    for (const args of [
      ['seed', 'diff', '--wait', 'long'],
      ['seed', 'check', '--wait', '3'],
    ])
      expect(await run(args)).toMatchObject({ code: 2, stderr: expect.stringMatching(/--wait/) });
  });
});
