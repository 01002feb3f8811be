import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'model-atlas-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A seed folder with one report and these companies. */
const seed = (name: string, companies: string) => {
  const dir = join(folder, name);
  mkdirSync(join(dir, 'small-report'), { recursive: true });
  writeFileSync(
    join(dir, 'small-report', 'all.yaml'),
    `source: { section: "1" }
reports:
  small-report:
    name: { zh: 小报告, en: Small report }
companies:
${companies}`,
  );
  return dir;
};
const good = seed('good', '  someone:\n    name: { zh: 某公司, en: Someone }\n');
const better = seed('better', '  someone:\n    name: { zh: 某公司, en: Someone Else }\n');
const bad = seed('bad', '  someone:\n    nmae: { zh: 某公司 }\n');

describe('seed', () => {
  it('check: counts what is well', async () => {
    expect(await run(['seed', 'check', good])).toEqual({
      code: 0,
      stdout: '2 records, 0 relationships, 0 problems\n',
      stderr: '',
    });
  });
  it('check: lists problems with their places, exit code 1', async () => {
    const { code, stdout } = await run(['seed', 'check', bad]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/all\.yaml:7:5: .*"nmae"/);
    expect(stdout).toMatch(/\d+ problems?\n$/);
  });
  it('check: the seed of this package is well', async () => {
    expect((await run(['seed', 'check'])).stdout).toMatch(
      /^\d+ records, \d+ relationships and \d+ derived from them, 0 problems\n$/,
    );
  });
  it('diff says what would change and changes nothing; apply changes it; a second apply has nothing to do', async () => {
    const env = { GRAPH_URL: `file:${join(folder, 'atlas.db')}`, SEED_DIR: good };
    const first = await run(['seed', 'diff'], env);
    expect(first.code).toBe(0);
    expect(first.stdout).toContain('+ Company someone (某公司)\n');
    expect(await run(['seed', 'diff'], env)).toEqual(first);
    expect((await run(['seed', 'apply'], env)).stdout).toMatch(/^2 changes \(nodes: 2 created/);
    expect(await run(['seed', 'apply'], env)).toMatchObject({ code: 0, stdout: '0 changes\n' });
    const changed = await run(['seed', 'diff', better], env);
    expect(changed.stdout).toContain('nameEn: Someone → Someone Else');
    expect(await run(['seed', 'apply', bad], env)).toMatchObject({ code: 1 });
    const { stdout } = await run(['export', '-f', 'jsonl'], { ...env, SEED_ON_START: 'false' });
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['small-report', 'someone']);
  });
});

describe('export', () => {
  it('loads the seed into a graph in memory first, and writes JSON only', async () => {
    const { code, stdout, stderr } = await run(['export', '--format', 'jsonl'], { SEED_DIR: good });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).type),
    ).toEqual(['node', 'node']);
  });
  it('with a bad seed: the problems, exit code 1, and nothing on standard output', async () => {
    const { code, stdout, stderr } = await run(['export', '--format', 'jsonl'], { SEED_DIR: bad });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/all\.yaml:7:5/);
  });
  it('a database that is away: a clear line, exit code 1', async () => {
    const { code, stderr } = await run(['export', '-f', 'jsonl'], { GRAPH_URL: 'bolt://127.0.0.1:1' });
    expect(code).toBe(1);
    expect(stderr).not.toContain('    at ');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
