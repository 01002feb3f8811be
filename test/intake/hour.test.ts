import {
  cpSync,
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
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { loadSeed } from '../../src/importer/load.ts';
import { run } from '../cli/run.ts';
import { realApp } from '../server/real.ts';
import { ask } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';
import { sheetXml, workbookOf } from './workbooks.ts';

/** The text of a small report, as somebody would have it from a PDF. */
const text = `Harbour AI Survey

Contents
1 Makers.....1
2 Models.....2

1 Makers

Acme AI, a young company from Lyon, trains its models for shipping lines. iFLYTEK has been in the
field for two decades.

2 Models

2.1 Acme One

Acme One was opened in March 2025 and solves mathematics problems on a par with larger models.

2.2 Others

Borealis Labs calls its model Northern Light “the calm one”; it has seven billion parameters. Spark keeps growing.
`;

const table = [
  ['No', 'Company', 'Model', 'City', 'Sector', 'Parameters'],
  ['1', 'Acme AI', 'Acme One', 'Lyon', 'Shipping', { xml: '<c r="PLACE"><v>13.5</v></c>' }],
  ['2', 'iFLYTEK', 'Spark; Spark V3.5', 'Hefei', 'Education', ''],
  ['3', 'Borealis Labs', 'Northern Light', 'Tromsø', '', { xml: '<c r="PLACE"><f>14/2</f><v>7</v></c>' }],
  ['4', 'Huawei Inc.', 'Pangu', 'Shenzhen', 'Shipping', ''],
];

const candidates = [
  {
    subject: { name: 'Acme One', type: 'Model' },
    predicate: 'HAS_CAPABILITY',
    object: { name: 'Mathematics', type: 'Capability' },
    quote: 'solves mathematics problems on a par with larger models',
  },
  // Folded: a line break, a capital, another dash.
  {
    subject: 'Acme AI',
    predicate: 'DEVELOPS',
    object: 'Acme One',
    quote: 'acme AI a young company from Lyon trains its models for SHIPPING lines iFLYTEK',
    by: 'extractor 1',
  },
  {
    subject: { name: 'Acme One', type: 'Model' },
    predicate: 'releasedOn',
    value: '2025-03',
    quote: 'opened in March 2025',
  },
  // A slip of the reader: two letters are wrong.
  {
    subject: { name: 'Northern Light', type: 'Model' },
    predicate: 'summary',
    value: 'A model of seven billion parameters, said to be calm.',
    quote: 'Borealis Labs calls its rnodel Northern Light the calm one; it has seven bilion parameters',
  },
  {
    subject: { name: 'Acme One', type: 'Model' },
    predicate: 'summary',
    value: 'Acme One solves mathematics problems on a par with larger models.',
    quote: 'Acme One was opened',
  },
  {
    subject: { name: 'Spark V3.5', type: 'Model' },
    predicate: 'parametersBillion',
    value: 20,
    quote: 'Spark keeps growing',
  },
  {
    subject: 'iFLYTEK',
    predicate: 'DEVELOPS',
    object: { name: 'Whisper', type: 'Model' },
    quote: 'iFLYTEK also presented Whisper',
  },
];

describeEngines('an hour with one’s own report', (open) => {
  const folder = mkdtempSync(join(tmpdir(), 'model-atlas-hour-'));
  const seedDir = join(folder, 'seed');
  const out = join(folder, 'harbour-2025');
  const env = { SEED_DIR: seedDir };
  const file = (name: string) => join(folder, name);
  const write = (name: string, content: string | Buffer) => writeFileSync(file(name), content);
  const seed = (...args: string[]) => run(['seed', ...args], env);
  const bring = (name: string, ...args: string[]) =>
    seed('import', file(name), '--report', 'harbour-2025', '--out', out, ...args);
  const change = (path: string, ...pairs: [string, string][]) => {
    let content = readFileSync(path, 'utf8');
    for (const [from, to] of pairs) {
      expect(content).toContain(from);
      content = content.replace(from, to);
    }
    writeFileSync(path, content);
  };
  const reviewed = (name: string) => readFileSync(join(out, 'import', `${name}.review.yaml`), 'utf8');
  const decide = (name: string, ask: string, decision: string) =>
    change(join(out, 'import', `${name}.review.yaml`), [
      `- ask: ${ask}\n`,
      `- ask: ${ask}\n    ${decision}\n`,
    ]);
  let engine: Engine;
  let before: string;
  const exported = async (): Promise<string> =>
    (await realApp(engine).app.fetch('http://atlas.test/export/jsonl')).text();

  beforeAll(async () => {
    cpSync('test/importer/seeds/small', seedDir, { recursive: true });
    engine = await open();
    await loadSeed(engine, seedDir);
    before = await exported();
    mkdirSync(out);
    writeFileSync(
      join(out, 'report.yaml'),
      'source: { section: cover }\nreports:\n  harbour-2025:\n    name: { en: Harbour AI Survey }\n    language: en\n    licence: CC-BY-4.0\n    attribution: The Harbour Institute\n    url: https://harbour.example.org/survey\n',
    );
    write('makers.xlsx', workbookOf([{ name: 'Makers', xml: sheetXml(table) }]));
    write('report.txt', text);
    write('found.jsonl', candidates.map((one) => JSON.stringify(one)).join('\n'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('begins with a mapping that is guessed, and imports nothing by it', async () => {
    expect((await bring('makers.xlsx')).stdout).toContain('Nothing was imported');
    expect(await bring('makers.xlsx')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('set "confirmed: true"'),
    });
    expect(readdirSync(out).sort()).toEqual(['import', 'report.yaml']);
    change(
      join(out, 'import', 'makers.mapping.yaml'),
      ['confirmed: false', 'confirmed: true'],
      ['      split:\n        - ;', '      split: [";"]'],
      ['  industry:', '  # told by hand\n  industry:'],
    );
    const path = join(out, 'import', 'makers.mapping.yaml');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(
        '    of:\n',
        '    fields: { parametersBillion: Parameters }\n    of:\n',
      ),
    );
  });

  it('says what would happen, and asks for what is not sure', async () => {
    const { code, stdout } = await bring('makers.xlsx', '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toContain('1 formulas');
    expect(stdout).toContain('Company iFLYTEK → iflytek: 1 by name "iFLYTEK"');
    expect(stdout).toContain('Model Spark · iFLYTEK → spark: 1 by name "Spark"');
    expect(stdout).toContain('new records:\n');
    expect(stdout).toMatch(/^ {2}new: \S+ DEVELOPS \S+$/m);
    expect(existsSync(join(out, 'imported'))).toBe(false);
    expect((await bring('makers.xlsx')).stdout).toContain('1 to decide');
    expect(reviewed('makers')).toContain('- ask: Company Huawei Inc.\n');
    expect(reviewed('makers')).toContain('best: huawei\n');
    decide('makers', 'Company Huawei Inc.', 'decision: accept');
    expect((await bring('makers.xlsx')).stdout).not.toContain('to decide');
  });

  it('takes what an extractor proposes by its quotes, and asks about what is not in the text, contradicts or copies', async () => {
    const { code, stdout } = await bring('found.jsonl', '--text', file('report.txt'));
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(stdout).toMatch(
      /4 quotes found as they are\n {2}1 quotes found but for width.*\n {2}1 quotes found with small/,
    );
    expect(stdout).toContain('3 to decide');
    expect(reviewed('found')).toContain('why: "contradicts: spark-3-5 has 13.5"');
    expect(reviewed('found')).toContain('too close a copy');
    expect(reviewed('found')).toContain('not in the text');
    decide('found', 'Model Spark V3.5 · parametersBillion = 20', 'decision: accept');
    decide('found', 'Model Acme One · summary en', 'decision: reject');
    expect((await bring('found.jsonl', '--text', file('report.txt'))).stdout).toContain('1 to decide');
    const written = (name: string) => readFileSync(join(out, 'imported', 'found', name), 'utf8');
    expect(written('models.yaml')).toContain(
      '  acme-one:\n    name: { en: Acme One }\n    source: { section: "2.1" }\n    releasedOn: "2025-03"\n    capabilities: mathematics\n',
    );
    expect(written('companies.yaml')).toContain(
      '  acme-ai:\n    name: { en: Acme AI }\n    source: { section: "1" }\n    models: acme-one\n',
    );
  });

  it('is applied, asked, and exported with its attribution; without it all is as it was', async () => {
    await loadSeed(engine, { dir: seedDir, reports: [out] });
    const { data, errors } = await ask(
      engine,
      `{ companies(where: { source: { report: "harbour-2025" } }) { nodes { slug name(lang: EN) models { nodes { slug parametersBillion } } } }
         acme: model(slug: "acme-one") { releasedOn capabilities { nodes { slug } } developers { edges { relationship { citations { section table } } } } }
         spark: model(slug: "spark-3-5") { parametersBillion claims { value report { slug } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.companies.nodes.map((c: { slug: string }) => c.slug)).toEqual([
      'acme-ai',
      'borealis-labs',
      'huawei',
      'iflytek',
    ]);
    expect(data.acme).toEqual({
      releasedOn: '2025-03',
      capabilities: { nodes: [{ slug: 'mathematics' }] },
      developers: {
        edges: [
          {
            relationship: {
              citations: [
                { section: '1', table: null },
                { section: 'list', table: 'row 1' },
              ],
            },
          },
        ],
      },
    });
    expect(data.spark.parametersBillion).toBe(13.5);
    expect(data.spark.claims).toHaveLength(2);
    const with2 = await exported();
    expect(with2).toContain('The Harbour Institute');
    expect(with2).toContain('CC-BY-4.0');
    await loadSeed(engine, seedDir);
    expect(await exported()).toBe(before);
  });
});
