import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/importer/problem.ts';
import { readSeed } from '../../src/importer/seed.ts';

describe('files that are no seed', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'model-atlas-seed-'));
    mkdirSync(join(root, 'r'));
    put('report.yaml', 'source: { section: "1" }\nreports: { r: { name: { zh: 报告 } } }\n');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const put = (name: string, text: string) => writeFileSync(join(root, 'r', name), text);
  const problems = async (dir = root) => {
    const outcome = await readSeed(dir);
    return outcome.ok ? [] : outcome.problems.map((p) => formatProblem(p).replaceAll(`${root}/`, ''));
  };

  it('has nothing against the report alone', async () => {
    expect(await problems()).toEqual([]);
  });

  it('does not expand aliases, however many they would give', async () => {
    const levels = Array.from({ length: 12 }, (_, i) =>
      i === 0
        ? 'a0: &a0 [x, x]'
        : `a${i}: &a${i} [${Array(9)
            .fill(`*a${i - 1}`)
            .join(', ')}]`,
    );
    put('bomb.yaml', `${levels.join('\n')}\n`);
    const found = await problems();
    expect(found).toContain('r/bomb.yaml:2:10: An alias ("*a0") is not followed. Write the value out.');
  });

  it('says where nesting is too deep, and survives any depth', async () => {
    put('deep.yaml', `people: ${'['.repeat(40)}${']'.repeat(40)}\n`);
    put('deeper.yaml', `people: ${'['.repeat(200_000)}${']'.repeat(200_000)}\n`);
    expect(await problems()).toEqual([
      'r/deep.yaml:1:29: Lists and maps nest more than 20 deep here.',
      'r/deeper.yaml:1:1: Lists and maps nest more than 20 deep in this file.',
    ]);
  });

  it('refuses a file that is too large and folders with too many files', async () => {
    put('large.yaml', `# ${'x'.repeat(5 * 1024 * 1024)}\n`);
    expect(await problems()).toEqual([
      'r/large.yaml:1:1: The file has 5242883 bytes; at most 5242880 are read. Divide it into several.',
    ]);
    for (let i = 0; i < 2_000; i++) put(`f${i}.yaml`, '');
    expect(await problems()).toEqual([`${root} holds 2002 seed files; at most 2000 are read.`]);
  });

  it('takes keys with a meaning in JavaScript as any other word', async () => {
    put(
      'odd.yaml',
      'source: { section: "1" }\nconstructor: {}\n__proto__: {}\npeople:\n  toString: { name: { zh: 张 } }\n  __proto__: { name: { zh: 李 } }\n  p: { name: { zh: 王 }, hasOwnProperty: 1, __proto__: { x: 1 } }\n',
    );
    expect(await problems()).toEqual([
      'r/odd.yaml:2:1: There is no section "constructor".',
      'r/odd.yaml:3:1: There is no section "__proto__".',
      'r/odd.yaml:5:3: "toString" cannot be an id. Write lower-case letters, digits and single hyphens, at most 64, not digits alone: "tostring".',
      'r/odd.yaml:6:3: "__proto__" cannot be an id. Write lower-case letters, digits and single hyphens, at most 64, not digits alone: "proto".',
      'r/odd.yaml:7:25: There is no "hasOwnProperty" in a person.',
      'r/odd.yaml:7:44: There is no "__proto__" in a person.',
    ]);
  });

  it('follows no link out of the folder', async () => {
    symlinkSync('/', join(root, 'r', 'elsewhere'));
    expect(await problems()).toEqual([
      'r/elsewhere:1:1: This is a link to another place. Copy the file itself here.',
    ]);
  });

  it('takes a folder without seed files for a mistake, not for the wish to delete everything', async () => {
    rmSync(join(root, 'r', 'report.yaml'));
    expect(await problems()).toEqual([`${root} holds no seed file. Seed files are my-report/*.yaml.`]);
    expect(await problems(join(root, 'absent'))).toEqual(['There is no seed folder absent.']);
  });

  it('does not call a link dangling that leads into a file it could not read', async () => {
    put('broken.yaml', 'people:\n  zhang-san: { name: { zh: 张三 }\n');
    put(
      'statements.yaml',
      'source: { section: "1" }\nstatements:\n  - { from: zhang-san, relationship: CONTRIBUTED_TO, to: r }\n  - { from: li-si, relationship: CONTRIBUTED_TO, to: r }\n',
    );
    expect(await problems()).toEqual([
      'r/broken.yaml:3:1: A bracket, "{" or "[", that opens above is not closed before this place.',
      'r/statements.yaml:4:13: No record has the id "li-si". Define it, or correct the id.',
    ]);
  });
});
