import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import type { SeedGraph } from '../../src/importer/graph.ts';
import { loadSeed } from '../../src/importer/load.ts';
import { formatProblem } from '../../src/importer/problem.ts';
import { readSeed } from '../../src/importer/seed.ts';
import { describeEngines } from '../support/engines.ts';
import { dump } from './dump.ts';

const dir = 'test/importer/seeds/two';

describe('two reports about the same things', () => {
  let graph: SeedGraph;
  beforeAll(async () => {
    const seed = await readSeed(dir);
    if (!seed.ok) throw new Error(seed.problems.map(formatProblem).join('\n'));
    graph = seed.graph;
  });
  const node = (id: string) => graph.nodes.find((n) => n.id === id)!.properties;
  const between = (from: string, to: string) =>
    graph.relationships.filter((r) => r.from === from && r.to === to);

  it('make one record, with the names of both and the sources of both', () => {
    // Report B was published first, so its name stands; the other one is an alias.
    expect(node('huawei')).toMatchObject({
      nameZh: '华为技术有限公司',
      nameEn: 'Huawei',
      aliasesZh: ['华为', '华为公司'],
      aliasesEn: ['Huawei Technologies'],
      summaryEn: 'A telecom company.',
      citations: [
        '{"report":"report-a","section":"2","basis":"report"}',
        '{"report":"report-b","section":"5","claimedBy":"huawei","basis":"report"}',
      ],
    });
    expect(node('huawei')).toMatchObject({ summaryBasis: 'common_knowledge' });
    expect(node('huawei')).not.toHaveProperty('claims');
    // The summary that stands is of report B, which says it; that report A’s explains is nothing about it.
    expect(node('pangu')).toMatchObject({ summaryZh: '华为的模型。' });
    expect(node('pangu')).not.toHaveProperty('summaryBasis');
  });

  it('keep both values where they disagree; the earlier report’s stands', () => {
    expect(node('ascend-910')).toMatchObject({ processNm: 7n, fp16Tflops: 320, exportRestricted: true });
    expect(node('ascend-910').claims).toEqual([
      '{"field":"fp16Tflops","value":320,"report":"report-b"}',
      '{"field":"fp16Tflops","value":256,"report":"report-a"}',
    ]);
  });

  it('make one relationship of equal statements, and two of those that disagree', () => {
    expect(between('huawei', 'ascend-910').map((r) => r.properties.citations)).toEqual([
      [
        '{"report":"report-a","section":"2","basis":"report"}',
        '{"report":"report-b","section":"5","claimedBy":"huawei","basis":"report"}',
      ],
    ]);
    expect(
      between('pangu', 'gpt-4')
        .map(({ properties }) => ({ percent: properties.percent, citations: properties.citations }))
        .sort((a, b) => Number(a.percent) - Number(b.percent)),
    ).toEqual([
      { percent: 90, citations: ['{"report":"report-a","section":"2","basis":"report"}'] },
      {
        percent: 97,
        citations: ['{"report":"report-b","section":"5","claimedBy":"huawei","basis":"report"}'],
      },
    ]);
  });

  it('of which one is loaded beside the seed: what the seed shows stays, however early the other is', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'model-atlas-seed-'));
    cpSync(join(dir, 'report-a'), join(copy, 'seed', 'report-a'), { recursive: true });
    const seed = await readSeed({ dir: join(copy, 'seed'), reports: [join(dir, 'report-b')] });
    rmSync(copy, { recursive: true });
    const shown = (id: string) =>
      seed.ok ? seed.graph.nodes.find((n) => n.id === id)?.properties : undefined;
    expect(shown('huawei')).toMatchObject({ nameZh: '华为', nameEn: 'Huawei' });
    expect(shown('huawei')?.aliasesZh).toEqual(expect.arrayContaining(['华为技术有限公司']));
    expect(shown('ascend-910')).toMatchObject({
      fp16Tflops: 256,
      claims: [
        '{"field":"fp16Tflops","value":256,"report":"report-a"}',
        '{"field":"fp16Tflops","value":320,"report":"report-b"}',
      ],
    });
  });

  it('must agree on what an id is', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'model-atlas-seed-'));
    cpSync(dir, copy, { recursive: true });
    const file = join(copy, 'report-b', 'all.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8')

        .replace('companies:\n  huawei', 'institutions:\n  huawei')
        .replace('    chips: ascend-910\n', ''),
    );
    const seed = await readSeed(copy);
    expect(seed.ok ? [] : seed.problems.map((p) => formatProblem(p).replaceAll(`${copy}/`, ''))).toEqual([
      'report-b/all.yaml:7:3: "huawei" is an institution here, but a company at report-a/all.yaml:7:3. An id means one thing in all reports.',
    ]);
    rmSync(copy, { recursive: true });
  });
});

describe('further reports', () => {
  const further = 'test/importer/seeds/further/list-c';
  const told = async (places: Parameters<typeof readSeed>[0]) => {
    const seed = await readSeed(places);
    return seed.ok ? seed.graph.nodes.length : seed.problems.map(formatProblem);
  };

  it('are loaded beside the seed, and nothing of them without', async () => {
    const two = 'test/importer/seeds/two-reports';
    const alone = await told(two);
    expect(await told({ dir: two, reports: [further, `${further}/`] })).toBe(Number(alone) + 3);
    expect(await told({ dir: two, reports: [] })).toBe(alone);
  });

  it('tell all that is wrong with their folders at once', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'further-'));
    mkdirSync(join(copy, 'report-a'));
    mkdirSync(join(copy, 'empty'));
    expect(
      await told({ dir, reports: [join(copy, 'report-a'), join(copy, 'empty'), join(copy, 'no')] }),
    ).toEqual([
      `${join(copy, 'report-a')} and ${dir}/report-a are both the report "report-a". Rename one.`,
      `${join(copy, 'empty')} holds no seed file. Seed files end in ".yaml".`,
      `There is no folder ${join(copy, 'no')} of a further report.`,
    ]);
    rmSync(copy, { recursive: true });
  });
});

describeEngines('two reports in one graph', (open) => {
  it('are stored as they were merged, and again without a change', async () => {
    const engine: Engine = await open();
    await loadSeed(engine, dir);
    const before = await dump(engine);
    expect(before.nodes.find((n) => n.properties.id === 'ascend-910')!.properties.claims).toHaveLength(2);
    expect(before.relationships.filter((r) => r.type === 'COMPARED_WITH')).toHaveLength(2);
    await loadSeed(engine, dir);
    expect(await dump(engine)).toEqual(before);
  });
});
