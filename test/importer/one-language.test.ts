import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { auditSeed } from '../../src/importer/audit.ts';
import { auditFailures } from '../../src/importer/audit-print.ts';
import { loadSeed } from '../../src/importer/load.ts';
import { readSeed } from '../../src/importer/seed.ts';
import { run } from '../cli/run.ts';
import { realApp } from '../server/real.ts';
import { ask } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';

const dir = mkdtempSync(join(tmpdir(), 'model-atlas-english-'));
const records = `source: { section: "2", note: { en: As of the second edition } }
regions:
  bavaria: { name: { en: Bavaria }, level: state }
companies:
  zeta: { locations: bavaria, name: { en: Zeta Robotics }, summary: { en: It makes arms. }, models: arm-1 }
  alpha: { locations: bavaria, name: { en: Alpha Automation }, aliases: { en: [AA] }, models: arm-2 }
models:
  arm-1: { name: { en: Arm One } }
  arm-2: { name: { en: Arm Two } }
`;

beforeAll(async () => {
  const laid = await run([
    'seed',
    'new',
    'eu-robots-2025',
    dir,
    '--name',
    'Robots in Europe',
    '--url',
    'https://a.example/r',
  ]);
  expect(laid).toMatchObject({ code: 0 });
  expect(await run(['seed', 'check', dir])).toMatchObject({ code: 0 });
  writeFileSync(join(dir, 'eu-robots-2025/records.yaml'), records);
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('a report in English alone', () => {
  it('is laid once, and wrong terms are told with their place', async () => {
    expect((await run(['seed', 'new', 'eu-robots-2025', dir])).stdout).toContain('is there already');
    const { code, stdout } = await run([
      'seed',
      'new',
      'other',
      dir,
      '--url',
      'nowhere',
      '--published',
      '2025-13',
    ]);
    expect([code, stdout.split('\n').length]).toEqual([1, 3]);
    expect(stdout).toContain('other/report.yaml:14:10: The text "nowhere" cannot stand here');
  });

  it('is clean; the other language is wished for, copied phrases are not said to be looked for', async () => {
    const seed = await readSeed(dir);
    if (!seed.ok) throw new Error(JSON.stringify(seed.problems));
    const audit = auditSeed(seed.graph, new Set(), ['eu-robots-2025']);
    expect(audit.rules.filter(({ found, wish }) => found.length > 0 && !wish)).toEqual([]);
    expect(auditFailures(audit)).toBe(0);
    expect(audit.rules.find(({ rule }) => rule === 'records without a Chinese name')?.found).toHaveLength(6);
    const { code, stdout } = await run(['seed', 'audit', dir]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('not looked for: those of eu-robots-2025')]);
    expect(stdout).not.toContain('The seed is clean');
  });
});

describeEngines('a report in English alone', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await loadSeed(engine, dir);
  });

  it('is listed, sorted, found and told in English, and says that it is not Chinese', async () => {
    const query = `{ companies(orderBy: [{ name: ASC }]) { nodes { name names { zh en } citations { note(lang: ZH) } } }
         named: companies(where: { name: { contains: "zeta" } }) { totalCount }
         search(text: "arm two", first: 1) { hits { entity { name(lang: EN) } } }
         resolve(terms: ["AA"]) { best { entity { slug } } }
         region(slug: "bavaria") { level } }`;
    const { data, errors } = await ask(engine, query);
    expect({ data, errors }).toEqual({
      errors: [],
      data: {
        companies: {
          nodes: [
            {
              name: 'Alpha Automation',
              names: { zh: null, en: 'Alpha Automation' },
              citations: [{ note: 'As of the second edition' }],
            },
            expect.objectContaining({ name: 'Zeta Robotics', names: { zh: null, en: 'Zeta Robotics' } }),
          ],
        },
        named: { totalCount: 1 },
        search: { hits: [{ entity: { name: 'Arm Two' } }] },
        resolve: [{ best: { entity: { slug: 'alpha' } } }],
        region: { level: 'STATE' },
      },
    });
  });

  it('is labelled in English in files that would be Chinese', async () => {
    const file = async (name: string) =>
      (await realApp(engine).app.fetch(`http://atlas.test/export/${name}?lang=zh`)).text();
    expect(await file('dot')).toContain('label="Zeta Robotics"');
    expect(await file('turtle')).toContain('rdfs:label "Zeta Robotics"@en');
    expect(await file('csv-nodes')).toMatch(/^zeta,Zeta Robotics,Company,,Zeta Robotics,/m);
  });
});
