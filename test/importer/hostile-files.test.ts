import { spawnSync } from 'node:child_process';
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

  it('follows no report folder that is a link, and says so', async () => {
    symlinkSync(join(root, 'r'), join(root, 's'));
    expect(await problems()).toEqual(['s:1:1: This is a link to another place. Copy the file itself here.']);
  });

  it.runIf(process.platform !== 'win32')('does not wait for whoever writes into a pipe', async () => {
    expect(spawnSync('mkfifo', [join(root, 'r', 'pipe.yaml')]).status).toBe(0);
    expect(await problems()).toEqual([
      'r/pipe.yaml:1:1: This is no file but a pipe, a socket or a device. Remove it, or put what it gives into a file.',
    ]);
  });

  it('says where text is no text, in values and in keys', async () => {
    put(
      'strange.yaml',
      [
        'source: { section: "1" }',
        'people:',
        '  a: { name: { zh: 张\u0007 } }',
        String.raw`  b: { name: { zh: "\ud83d" } }`,
        '  c: { name: { zh: 李\uFFFD } }',
        String.raw`  d: { name: { zh: 王 }, summary: { zh: "第一行\n\t第二行" } }`,
        String.raw`  "e\u0000": { name: { zh: "\ufffe" } }`,
        '',
      ].join('\n'),
    );
    expect(await problems()).toEqual([
      'r/strange.yaml:3:20: The text holds U+0007, which is no part of a text. Take it out.',
      'r/strange.yaml:4:20: The text holds U+D83D, which is half of a character. Write the whole one.',
      'r/strange.yaml:5:20: The text holds U+FFFD, which stands where a character was lost. Write the character.',
      expect.stringMatching(/^r\/strange\.yaml:7:3: "e\\u0000" cannot be an id/),
      'r/strange.yaml:7:3: The text holds U+0000, which is no part of a text. Take it out.',
      'r/strange.yaml:7:28: The text holds U+FFFE, which is no part of a text. Take it out.',
    ]);
  });

  it('says which numbers make no sense', async () => {
    put(
      'numbers.yaml',
      `source: { section: "1" }
models:
  a: { name: { zh: 甲 }, parametersBillion: -5 }
  b: { name: { zh: 乙 }, parametersBillion: 1e30, memoryGb: 123456789012345678901234567890 }
  c: { name: { zh: 丙 }, parametersBillion: .inf }
  d: { name: { zh: 丁 }, parametersBillion: 0.5 }
policies:
  e: { name: { zh: 戊 }, issuerCount: 3000000000 }
`,
    );
    expect(await problems()).toEqual([
      'r/numbers.yaml:3:44: The number -5 is too small: more than 0.',
      'r/numbers.yaml:4:44: The number 1e+30 is too large: at most 1000000.',
      'r/numbers.yaml:4:60: The number 1.2345678901234568e+29 is too large: at most 1000000.',
      'r/numbers.yaml:5:44: A finite number is wanted here, not .inf.',
      'r/numbers.yaml:8:38: The number 3000000000 is too large: at most 10000.',
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
