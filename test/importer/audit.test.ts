import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { auditSeed } from '../../src/importer/audit.ts';
import { fingerprintsOf, readFingerprints, sharedPhrases } from '../../src/importer/fingerprints.ts';
import { readSeed } from '../../src/importer/seed.ts';

const rulesOf = async (dir: string, reportText = '') => {
  const seed = await readSeed(dir);
  if (!seed.ok) throw new Error(JSON.stringify(seed.problems));
  const { rules } = auditSeed(seed.graph, fingerprintsOf(reportText));
  return Object.fromEntries(
    rules.filter(({ found }) => found.length > 0).map(({ rule, found }) => [rule, found]),
  );
};

describe('audit', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'model-atlas-audit-'));
    cpSync('test/importer/seeds/audit', dir, { recursive: true });
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  const run = async (...args: string[]) => {
    let out = '';
    const stream = () =>
      new Writable({
        write: (chunk, _, done) => {
          out += chunk;
          done();
        },
      });
    const code = await main(['seed', 'audit', ...args], {
      env: {},
      stdin: Readable.from([]),
      stdout: stream(),
      stderr: stream(),
      onStop: () => () => {},
    });
    return { code, out: out.replaceAll(dir, 'DIR') };
  };

  it('finds everything that a good seed must not have', async () => {
    expect(await rulesOf(dir, '前文，某公司致力于打造领先\n的大模型平台。后文')).toEqual({
      'records that nothing is said about': ['Chip lonely (孤芯)'],
      'records without an English name': ['Company maker (某公司)'],
      'texts in one language only': ['model-one: summaryEn is missing'],
      'summaries that say no more than the name': ['Model model-uno: 一个模型。'],
      'summaries of what no report says, not marked so': ['Chip lonely: 没有谁提到它。'],
      'places that citations name and no section is': ['report-a-2-1'],
      'names that two records share': ['"modelone" names model-one and model-uno'],
      'facts stored twice': [
        'model-one COMPARED_WITH model-uno is contained in another statement between them',
        'model-one VERSION_OF model-uno holds in both directions',
        'figure-a and figure-b give the same figure',
      ],
      'records that do not say which sort they are': ['Statistic figure-a: no "kind"'],
      'phrases copied from a report': ['Company maker (某公司): 某公司致力于打造领先的大模型'],
    });
  });

  it('counts the sections, lists what it found and ends in 1', async () => {
    const { code, out } = await run(dir);
    expect(code).toBe(1);
    expect(out).toContain(
      'report    section  nodes  relationships\nreport-a  2.1          7              7\n',
    );
    expect(out).toContain(
      '    1  records without an English name (a wish)\n         Company maker (某公司)\n',
    );
    expect(out).toContain('\n9 things to mend.\n');
    expect(out).toContain('Not looked for: phrases of report-a, whose text is not noted.');
  });

  it('notes the phrases of a report from its text, and then finds them without it', async () => {
    const text = join(dir, 'text.txt');
    writeFileSync(text, '某公司致力于打造领先的大模型平台。');
    expect((await run('--text', text, dir)).out).toContain('DIR/report-a/fingerprints.txt: 6 hashes\n');
    rmSync(text);
    const { out } = await run(dir);
    expect(out).toContain('    1  phrases copied from a report\n');
    expect(out).not.toContain('Not looked for');
    expect(readFileSync(join(dir, 'report-a/fingerprints.txt'), 'utf8')).not.toMatch(/\p{Script=Han}/u);
  });

  it('says what is wrong with the command line', async () => {
    expect(await run('--report', 'report-a', dir)).toMatchObject({ code: 2 });
    expect((await run('--text', 'x.txt', '--report', 'other', dir)).out).toContain(
      'There is no report "other". Known: report-a.',
    );
    expect(await run('--text', join(dir, 'missing.txt'), dir)).toMatchObject({ code: 1 });
  });
});

describe('phrases in common', () => {
  const report = fingerprintsOf('大模型产业的应用落地将进一步提速，推动新一轮的科技革命。');

  it.each([
    ['应用落地将进一步提速推动新', ['应用落地将进一步提速推动新']],
    ['应用落地将进一步提速推', []],
    ['应用 落地、将进一步\n提速：推动', ['应用落地将进一步提速推动']],
    ['地将进一步提速，推动新一', ['地将进一步提速,推动新一']],
    ['应用落地将进一步会提速推动新', []],
    ['大模型产业的应用落地将进一，而推动新一轮的科技革命', ['大模型产业的应用落地将进一']],
  ])('%s', (text, phrases) => {
    expect(sharedPhrases(text, report, [])).toEqual(phrases);
  });

  const english = fingerprintsOf(
    'Adoption of service robots in hospitals grew by a third within two years, it says.',
  );

  it.each([
    [
      'Adoption of service robots in hospitals grew by a lot',
      ['adoption of service robots in hospitals grew by a'],
    ],
    [
      'adoption – of service robots\nin HOSPITALS, grew by',
      ['adoption of service robots in hospitals grew by'],
    ],
    ['Adoption of service robots in hospitals grew', []],
    ['Service robots in hospitals: adoption grew by a third', []],
  ])('by words: %s', (text, phrases) => {
    expect(sharedPhrases(text, english, [])).toEqual(phrases);
    expect(sharedPhrases(text, english, ['Adoption of Service Robots in Hospitals Grew by a Third'])).toEqual(
      [],
    );
  });

  it('a name is no copied phrase', () => {
    expect(sharedPhrases('应用落地将进一步提速推动', report, ['应用落地将进一步提速推动新'])).toEqual([]);
  });
});

describe('the seed of the atlas', () => {
  it('is clean', async () => {
    const seed = await readSeed('seed');
    if (!seed.ok) throw new Error('npm run seed -- check says what is wrong');
    const { fingerprints, without } = await readFingerprints({ dir: 'seed' }, ['china-llm-2024']);
    expect(without).toEqual([]);
    expect(auditSeed(seed.graph, fingerprints).rules.filter(({ found }) => found.length > 0)).toEqual([]);
  });
});
