import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../cli/run.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/import.md'), 'utf8');
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((m) => m[1]!);

describe('docs/import.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'model-atlas-docs-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string) => join(folder, name);
  const inFolder = (name: string) => at(name.replace('./', ''));

  /** A command of the page, in the folder: `npm run seed -- import makers.csv …`. */
  const command = (line: string) => {
    const [, reports, rest] = /^(?:SEED_REPORTS=(\S+) )?npm run seed -- (.*)$/.exec(line)!;
    const words = [...rest!.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
    const args = words.map((word) => (/^\.\/|\.(csv|jsonl|txt)$/.test(word) ? inFolder(word) : word));
    if (args[0] === 'new') args.splice(2, 0, folder);
    return run(['seed', ...args], {
      SEED_DIR: 'test/importer/seeds/small',
      ...(reports !== undefined && { SEED_REPORTS: inFolder(reports) }),
    });
  };
  const commands = blocks('sh').map((block) => block.trim().split('\n'));

  it('works as it says, command by command', async () => {
    const [[lay, guess], [dry, first], [again], [schema], [found], [check]] = commands as [
      [string, string],
      [string, string],
      [string],
      [string],
      [string],
      [string],
    ];
    const [mapping, review] = blocks('yaml');
    writeFileSync(at('makers.csv'), blocks('csv')[0]!);
    writeFileSync(at('found.jsonl'), blocks('json')[0]!);
    writeFileSync(at('report.txt'), blocks('txt')[0]!);
    const outcome = async (line: string) => {
      const { code, stdout, stderr } = await command(line);
      expect([line, code, code === 0 ? '' : stdout + stderr]).toEqual([line, 0, '']);
      return stdout;
    };
    await outcome(lay);
    expect(await outcome(guess)).toContain('Nothing was imported');
    writeFileSync(at('my-report/import/makers.mapping.yaml'), mapping!);
    expect(await outcome(dry)).toContain(blocks('text')[0]!);
    expect(await outcome(first)).toContain('1 to decide');
    const path = at('my-report/import/makers.review.yaml');
    const [ask, best] = review!
      .split('\n')
      .slice(1, 3)
      .map((line) => line.trim());
    expect(readFileSync(path, 'utf8')).toContain(ask!);
    expect(readFileSync(path, 'utf8')).toContain(best!);
    writeFileSync(path, review!);
    expect(await outcome(again)).not.toContain('to decide');
    expect(JSON.parse(await outcome(schema)).predicates.DEVELOPS.sentence.en).toBe(
      '{subject} develops {object}',
    );
    const candidates = await outcome(found);
    expect(candidates).toContain('1 quotes found but for width');
    expect(candidates).toContain('1 to decide');
    expect(readFileSync(at('my-report/imported/found/models.yaml'), 'utf8')).toContain('section: "1.1"');
    expect(await outcome(check)).toContain('0 problems');
    expect(commands).toHaveLength(6);
  });
});
