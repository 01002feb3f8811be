import { type ChildProcess, spawn } from 'node:child_process';
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
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../cli/run.ts';
import { sheetXml, workbookOf } from './workbooks.ts';

const folder = mkdtempSync(join(tmpdir(), 'model-atlas-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const env = { SEED_DIR: 'test/importer/seeds/small' };

/** A report's folder of its own, with a mapping for the import `list`. */
const report = (name: string, mapping: string) => {
  const out = join(folder, name);
  mkdirSync(join(out, 'import'), { recursive: true });
  writeFileSync(
    join(out, 'report.yaml'),
    `source: { section: cover }\nreports:\n  ${name}:\n    name: { en: ${name} }\n`,
  );
  writeFileSync(
    join(out, 'import', 'list.mapping.yaml'),
    `confirmed: true\nreport: ${name}\nlanguage: en\nsource: { section: list, table: "row {row}" }\n${mapping}`,
  );
  return {
    out,
    args: (file: string, ...more: string[]) => [
      'seed',
      'import',
      file,
      '--report',
      name,
      '--as',
      'list',
      '--out',
      out,
      ...more,
    ],
    bring: (file: string, ...more: string[]) =>
      run(['seed', 'import', file, '--report', name, '--as', 'list', '--out', out, ...more], env),
    written: (file: string) => readFileSync(join(out, 'imported', 'list', file), 'utf8'),
    review: join(out, 'import', 'list.review.yaml'),
  };
};

const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const makers = `things:
  maker:
    type: Company
    name: { column: maker, split: ["+"], values: { nobody: null, iFly: iFLYTEK } }
    kinds: [{ type: Institution, contains: [University], fields: { kind: university } }]
  model:
    type: Model
    name: model
    of: { thing: maker, relationship: DEVELOPS }
    fields:
      releasedOn: date
      parametersBillion: size
      openSource: { column: open, values: { "n/a": null } }
relationships:
  - { from: maker, relationship: DEVELOPS, to: model }
`;

describe('seed import', () => {
  it('tells every bad cell with sheet, row and column, and writes nothing', async () => {
    const { out, bring } = report('bad-cells', makers);
    const book = workbookOf([
      {
        name: 'Models',
        xml: sheetXml([
          ['maker', 'model', 'date', 'size', 'open'],
          ['A', 'One', 'March', '13,5', 'maybe'],
          ['A', 'Two', '2024-13', '1,300', 'n/a'],
          ['A', { xml: '<c r="PLACE" t="e"><v>#N/A</v></c>' }, '2024/3/5', '-1', '✔'],
        ]),
      },
    ]);
    const { code, stdout } = await bring(file('bad.xlsx', book));
    expect(code).toBe(1);
    expect(
      stdout
        .split('\n')
        .slice(0, -1)
        .map((line) => line.split(' is nothing')[0]),
    ).toEqual([
      'bad.xlsx [Models]:2:3: Row 2, column C (date): "March"',
      'bad.xlsx [Models]:2:4: Row 2, column D (size): "13,5"',
      'bad.xlsx [Models]:2:5: Row 2, column E (open): "maybe"',
      'bad.xlsx [Models]:3:3: Row 3, column C (date): "2024-13"',
      'bad.xlsx [Models]:4:2: Row 4, column B (model): The cell holds the error #N/A.',
      '5 problems; nothing was written',
    ]);
    expect(readdirSync(out).sort()).toEqual(['import', 'report.yaml']);
    expect(readdirSync(join(out, 'import'))).toEqual(['list.mapping.yaml']);
  });

  it('tells everything that is wrong with a mapping, at its place', async () => {
    const { bring } = report(
      'bad-mapping',
      makers.replace('parametersBillion', 'parameters').replace('to: model', 'to: modle'),
    );
    const { code, stdout } = await bring(file('few.csv', 'maker,model\nA,One\n'));
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /list\.mapping\.yaml:16:7: Model has no field "parameters"\. Did you mean "parametersBillion"\?/,
    );
    expect(stdout).toContain('There is no thing "modle". Did you mean "model"?');
    const other = report('missing-columns', makers);
    expect((await other.bring(file('few.csv', 'maker,model\nA,One\n'))).stdout).toMatch(
      /:15:19: The table has no column "date"\.[\s\S]*"size"[\s\S]*"open"[\s\S]*3 problems; nothing was written/,
    );
  });

  it('takes outside ids from ids and addresses, each for the name that it stands beside', async () => {
    const { bring, written, out } = report(
      'outside',
      `things:
  model:
    type: Model
    name: { column: model, split: [";"] }
    externalIds: { github: page, huggingface: { column: hub, split: [";"] }, wikidata: item }
`,
    );
    const table = file(
      'outside.csv',
      `model,page,hub,item
One,https://github.com/acme/one.git/,acme/one-7b;acme/one-13b,Q42
Two;Three,https://www.github.com/acme/two https://example.org/three,,
Four;Five,https://github.com/acme/four,,
Six,https://github.com/acme/all/tree/main/six,https://huggingface.co/datasets/acme,none yet
One,https://github.com/acme/one?tab=readme,,
`,
    );
    const { code, stdout } = await bring(table);
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(
      [...written('models.yaml').matchAll(/^ {2}(\w+):|externalIds: (.*)/gm)].map(([line]) => line.trim()),
    ).toEqual([
      'five:',
      'four:',
      'one:',
      'externalIds: { github: [acme/one], huggingface: [acme/one-13b, acme/one-7b], wikidata: [Q42] }',
      'six:',
      'three:',
      'two:',
      'externalIds: { github: [acme/two] }',
    ]);
    for (const left of [
      '1 cells with another number of addresses than names: whose they are in github is not said, none is taken',
      '1 addresses of github that are of something inside or of the register itself: left out',
      '1 addresses of huggingface that are of something inside or of the register itself: left out',
      '2 texts that are no id of wikidata: left out',
    ])
      expect(stdout).toContain(left);
    expect(await run(['seed', 'check'], { ...env, SEED_REPORTS: out })).toMatchObject({ code: 0 });
  });

  it('splits, maps and tells kinds apart; the same name of two makers is two things', async () => {
    const { bring, written, review } = report('kinds', makers);
    const table = file(
      'kinds.csv',
      'maker,model,date,size,open\niFly,Spark,,,\nFoo University+Acme,Calm,2024年3月,7,是\nOther,Spark,,,\nnobody,Ghost,,,\nOther,Calm,,,n/a\n',
    );
    const { code, stdout } = await bring(table);
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('1 to decide') });
    expect(written('institutions.yaml')).toContain(
      'foo-university:\n    name: { en: Foo University }\n    source: { section: "list", table: "row 3" }\n    kind: university\n    models: calm\n',
    );
    expect(written('models.yaml')).toContain('name: { en: Calm (Foo University) }');
    expect(written('models.yaml')).toContain('name: { en: Calm (Other) }');
    expect(written('models.yaml')).toContain(
      'releasedOn: "2024-03"\n    parametersBillion: 7\n    openSource: true\n',
    );
    expect(written('companies.yaml')).toContain('  iflytek:\n    name: { en: iFLYTEK }\n');
    expect(written('models.yaml')).not.toContain('Ghost');
    // 星火 of somebody else is not taken for the one that is known.
    const asked = readFileSync(review, 'utf8');
    expect(asked).toContain(
      'ask: Model Spark · Other\n    why: a record is called so, but it is not joined with Other by DEVELOPS\n',
    );
    const decided = (decision: string) => {
      writeFileSync(
        review,
        asked.replace('- ask: Model Spark · Other\n', `- ask: Model Spark · Other\n    ${decision}\n`),
      );
      return bring(table);
    };
    expect((await decided('same-as: no-such')).stdout).toContain('there is no such record');
    await decided('same-as: spark-3-5');
    expect(written('companies.yaml')).toMatch(/other:\n[^:]*name: .*\n.*\n {4}models:\n {6}- spark-3-5\n/);
    await decided('decision: skip');
    expect(written('models.yaml')).not.toContain('spark-3-5');
    await decided('decision: reject');
    expect(written('models.yaml')).toContain('  other-spark:\n    name: { en: Spark (Other) }\n');
    const before = readFileSync(review, 'utf8');
    await bring(table);
    expect(readFileSync(review, 'utf8')).toBe(before);
    expect(before).toContain('Model Spark · Other: other-spark\n');
  });

  it('tells everything that is wrong with candidate statements, and wants a folder and a text', async () => {
    const { bring, out } = report('bad-candidates', makers);
    rmSync(join(out, 'import', 'list.mapping.yaml'));
    const quote = 'of four letters';
    const candidates = file(
      'bad.json',
      JSON.stringify([
        { subject: 'A', predicate: 'DEVELOPES', object: 'B', quote },
        { subject: { name: 'A', type: 'Model' }, predicate: 'DEVELOPS', object: 'B', quote },
        { subject: 'A', predicate: 'DEVELOPS', value: 1, quote },
        { subject: 'A', predicate: 'DEVELOPS', object: 'B', confidence: 2 },
        { subject: { name: 'M', type: 'Model' }, predicate: 'releasedOn', value: 'soon', quote },
      ]),
    );
    expect((await bring(candidates)).stderr).toContain('Candidate statements need --text FILE');
    const { code, stdout } = await bring(candidates, '--text', file('text.txt', 'A text of four letters.'));
    expect(code).toBe(1);
    expect(stdout.split('\n').slice(0, -1)).toEqual([
      expect.stringContaining(
        'bad.json:1:1: Candidate 1: There is no predicate "DEVELOPES". Did you mean "DEVELOPS"?',
      ),
      expect.stringContaining(
        'Candidate 2: subject: DEVELOPS has no Model there; it may be Company, Institution',
      ),
      'bad.json:3:1: Candidate 3: "DEVELOPS" wants "object", and nothing else.',
      expect.stringContaining('Candidate 4: confidence: '),
      expect.stringContaining('Candidate 4: quote: '),
      expect.stringContaining('Candidate 5: "releasedOn": "soon" cannot be taken'),
      '6 problems; nothing was written',
    ]);
    expect(readdirSync(out)).toEqual(['import', 'report.yaml']);
    const lost = await run(['seed', 'import', candidates, '--report', 'no-such-report'], env);
    expect(lost.stderr).toContain('Lay one with "seed new no-such-report"');
  });

  it('does not take a part of a name for the whole, nor one of two values in silence', async () => {
    const { bring, review, written, out } = report(
      'parts',
      'things:\n  maker: { type: Company, name: maker }\n',
    );
    const table = file('parts.csv', 'maker\n科大讯飞（合肥）\n科大讯飞（讯飞）\n讯飞(iFLYTEK)\n');
    expect((await bring(table)).stdout).toContain('1 to decide');
    expect(readFileSync(review, 'utf8')).toContain(
      'ask: Company 科大讯飞（合肥）\n    why: a record is called as a part of it is\n',
    );
    expect(written('companies.yaml').match(/^ {2}\S+:$/gm)).toEqual(['  iflytek:']);
    rmSync(join(out, 'import', 'list.mapping.yaml'));
    const one = {
      subject: { name: 'Calm', type: 'Model' },
      predicate: 'releasedOn',
      quote: 'A text of four letters',
    };
    const two = file(
      'two.jsonl',
      ['2024', '2025'].map((value) => JSON.stringify({ ...one, value })).join('\n'),
    );
    expect((await bring(two, '--text', file('text.txt', 'A text of four letters.'))).stdout).toContain(
      '1 to decide',
    );
    expect(written('models.yaml')).toContain('releasedOn: "2024"');
    expect(readFileSync(review, 'utf8')).toContain(
      'why: another candidate says "2024"; accept it to take this one instead',
    );
  });

  it('goes through 100,000 rows in little memory', async () => {
    const { out, args } = report(
      'many-rows',
      'things:\n  maker: { type: Company, name: maker }\n  model: { type: Model, name: model }\nrelationships:\n  - { from: maker, relationship: DEVELOPS, to: model }\n',
    );
    const mapping = join(out, 'import', 'list.mapping.yaml');
    writeFileSync(mapping, readFileSync(mapping, 'utf8').replace(', table: "row {row}"', ''));
    const rows = Array.from(
      { length: 100_000 },
      (_, i) => `Maker ${i % 50},Model ${i % 200},${'x'.repeat(100)}\n`,
    );
    const { code, stdout, stderr } = await program(
      args(file('many.csv', `maker,model,note\n${rows.join('')}`)),
      ['--max-old-space-size=96'],
    ).ended;
    expect({ code, stdout, stderr }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('100000 rows'),
      stderr: expect.stringMatching(/100000 rows read in .* a second/),
    });
  });

  it('killed while it writes, leaves what was there before, and the next one finishes', async () => {
    const { out, args, bring } = report(
      'killed',
      'things:\n  maker: { type: Company, name: maker }\n  city: { type: Region, name: city }\nrelationships:\n  - { from: maker, relationship: LOCATED_IN, to: city }\n',
    );
    await bring(file('first.csv', 'maker,city\nA,B\n'));
    const imported = join(out, 'imported', 'list');
    const before = readdirSync(imported).map((name) => readFileSync(join(imported, name), 'utf8'));
    const rows = Array.from({ length: 1_000 }, (_, i) => `Maker ${i},Town ${i}\n`).join('');
    const second = file('second.csv', `maker,city\n${rows}`);
    const { child, ended } = program(args(second));
    const fresh = join(out, 'imported', '.list.new');
    const watch = setInterval(() => existsSync(fresh) && child.kill('SIGKILL'), 1);
    const { signal } = await ended;
    clearInterval(watch);
    expect(signal).toBe('SIGKILL');
    expect(readdirSync(imported).map((name) => readFileSync(join(imported, name), 'utf8'))).toEqual(before);
    expect((await run(['seed', 'check'], { ...env, SEED_REPORTS: out })).code).toBe(0);
    // And the moment between the two renames.
    cpSync(imported, join(out, 'imported', '.list.old'), { recursive: true });
    rmSync(imported, { recursive: true });
    expect((await bring(file('first.csv', 'maker,city\nA,B\n'))).code).toBe(0);
    expect(readdirSync(join(out, 'imported'))).toEqual(['list']);
  });
});

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command in a process of its own. */
const program = (
  args: readonly string[],
  node: readonly string[] = [],
): { child: ChildProcess; ended: Promise<Ended> } => {
  const child = spawn(process.execPath, [...node, '--import', 'tsx', 'src/cli.ts', ...args], {
    env: { ...process.env, ...env },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (part) => {
    stdout += part;
  });
  child.stderr.on('data', (part) => {
    stderr += part;
  });
  return {
    child,
    ended: new Promise((resolve) =>
      child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr })),
    ),
  };
};
