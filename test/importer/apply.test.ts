import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { applyGraph, diffGraph } from '../../src/importer/apply.ts';
import { countChanges } from '../../src/importer/diff.ts';
import { loadSeed } from '../../src/importer/load.ts';
import { changeLines, changeSummary } from '../../src/importer/print.ts';
import { formatProblem } from '../../src/importer/problem.ts';
import { readSeed } from '../../src/importer/seed.ts';
import { describeEngines } from '../support/engines.ts';
import { dump } from './dump.ts';

const small = 'test/importer/seeds/small';

describeEngines('applying a seed', (open) => {
  let engine: Engine;
  let dir: string;

  beforeAll(async () => {
    engine = await open();
  });
  beforeEach(async () => {
    await engine.write((tx) => tx.run(statement('MATCH (n) DETACH DELETE n')));
    dir = join(mkdtempSync(join(tmpdir(), 'model-atlas-seed-')), 'seed');
    cpSync(small, dir, { recursive: true });
  });
  afterEach(() => rmSync(join(dir, '..'), { recursive: true }));

  const edit = (file: string, from: string, to: string) => {
    const path = join(dir, 'report-a', file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };
  const graph = async () => {
    const seed = await readSeed(dir);
    if (!seed.ok) throw new Error(seed.problems.map(formatProblem).join('\n'));
    return seed.graph;
  };
  const apply = async () => {
    const outcome = await applyGraph(engine, await graph());
    if (!outcome.ok) throw new Error(outcome.problems.map(formatProblem).join('\n'));
    return outcome.changes;
  };
  const refused = async (work: typeof applyGraph | typeof diffGraph) => {
    const outcome = await work(engine, await graph());
    return outcome.ok ? [] : outcome.problems.map((p) => formatProblem(p).replaceAll(dir, 'seed'));
  };
  const write = (text: string) => engine.write((tx) => tx.run(statement(text)));
  const read = (text: string) => engine.read(statement(text));

  it('writes what the seed says, in the stored form', async () => {
    expect(changeSummary(await loadSeed(engine, dir))).toBe(
      '19 changes (nodes: 9 created, 0 updated, 0 deleted; relationships: 10 created, 0 updated, 0 deleted)',
    );
    const { nodes, relationships } = await dump(engine);
    expect(nodes).toHaveLength(9);
    expect(relationships).toHaveLength(10);
    expect(nodes.find((n) => n.properties.id === 'iflytek')).toEqual({
      labels: ['Company', 'Entity', 'Organization'],
      properties: {
        id: 'iflytek',
        nameZh: '科大讯飞',
        nameEn: 'iFLYTEK',
        aliasesZh: ['讯飞'],
        aliasesEn: ['USTC iFlytek'],
        summaryZh: '语音技术公司。',
        summaryEn: 'A speech company.',
        names: ['iflytek', 'ustc iflytek', '科大讯飞', '讯飞'],
        search: expect.stringContaining(' ekdxf '),
        sortKey: 'ke da xun fei\u0001iflytek',
        sortKeyEn: 'iflytek\u0001iflytek',
        citations: ['{"report":"report-a","section":"2.3","case":1,"basis":"report"}'],
        managedBy: 'seed',
      },
    });
    expect(nodes.find((n) => n.properties.id === 'ascend-910')!.properties).toMatchObject({
      processNm: 7,
      fp16Tflops: 256,
      releasedOn: '2019',
      aliasesZh: [],
    });
    expect(
      relationships
        .filter((r) => r.type === 'COMPARED_WITH')
        .map((r) => r.properties)
        .sort((a, b) => (String(a.dimension) < String(b.dimension) ? -1 : 1)),
    ).toEqual([
      expect.objectContaining({ dimension: 'code', outcome: 'reaches', percent: 96 }),
      expect.objectContaining({ dimension: 'mathematics', outcome: 'better' }),
    ]);
    // Said in two places: one relationship, two sources.
    expect(
      relationships.find((r) => r.properties.id === 'spark~HAS_CAPABILITY~text-generation')!.properties
        .citations,
    ).toEqual([
      '{"report":"report-a","section":"2.3","case":1,"basis":"report"}',
      '{"report":"report-a","section":"4.4","basis":"report"}',
    ]);
  });

  it('changes nothing the second time', async () => {
    await apply();
    const before = await dump(engine);
    const changes = await apply();
    expect(countChanges(changes)).toBe(0);
    expect(changeSummary(changes)).toBe('0 changes');
    expect(await dump(engine)).toEqual(before);
  });

  it('shows what would change, property by property, and then changes it', async () => {
    await apply();
    edit('companies.yaml', 'aliases: { zh: [讯飞], en: [USTC iFlytek] }', 'aliases: { zh: [讯飞, 科讯] }');
    edit('companies.yaml', 'processNm: 7', 'processNm: 5');
    edit('companies.yaml', 'fp16Tflops: 256\n    ', '');
    edit('companies.yaml', 'models: [spark, spark-3-5]', 'models: spark');
    edit(
      'models/models.yaml',
      '  - { from: spark, relationship: HAS_CAPABILITY, to: text-generation, source: { section: "4.4" } }\n',
      '',
    );
    edit('models/models.yaml', 'percent: 96', 'percent: 97');
    const before = await dump(engine);
    const diff = await diffGraph(engine, await graph());
    expect(diff.ok && changeLines(diff.changes)).toEqual([
      '~ Chip ascend-910 (昇腾910)',
      '    fp16Tflops: 256 → (none)',
      '    processNm: 7 → 5',
      '~ Company iflytek (科大讯飞)',
      '    aliasesEn: -USTC iFlytek',
      '    aliasesZh: +科讯',
      '+ spark-3-5 -COMPARED_WITH→ gpt-4 { dimension: code, outcome: reaches, percent: 97 }',
      // No report says so any more; that its family is theirs still does.
      '~ iflytek -DEVELOPS→ spark-3-5 (derived: version_developers)',
      '    basis: stated → derived',
      '    because: (none) → ["spark-3-5~VERSION_OF~spark","iflytek~DEVELOPS~spark"]',
      '    citations: -{"report":"report-a","section":"2.3","case":1,"basis":"report"}',
      '    rule: (none) → version_developers',
      '~ spark -HAS_CAPABILITY→ text-generation',
      '    citations: -{"report":"report-a","section":"4.4","basis":"report"}',
      '- spark-3-5 -COMPARED_WITH→ gpt-4 { dimension: code, outcome: reaches, percent: 96 }',
    ]);
    expect(await dump(engine)).toEqual(before);
    expect(countChanges(await apply())).toBe(6);
    expect(countChanges(await apply())).toBe(0);
    const fresh = await dump(engine);
    expect(fresh.nodes.find((n) => n.properties.id === 'ascend-910')!.properties).not.toHaveProperty(
      'fp16Tflops',
    );
  });

  it('says that only computed properties differ, as after a new way to compute them', async () => {
    await apply();
    await write(`MATCH (n:Entity {id: 'gpt-4'}) SET n.sortKey = 'old way'`);
    const diff = await diffGraph(engine, await graph());
    expect(diff.ok && changeLines(diff.changes)).toEqual([
      '~ Model gpt-4 (GPT-4)',
      '    computed anew: sortKey',
    ]);
  });

  it('removes what left the seed, with its relationships', async () => {
    await apply();
    edit('companies.yaml', 'chips:\n', 'products:\n');
    edit(
      'companies.yaml',
      'ascend-910:\n    name: { zh: 昇腾910, en: Ascend 910 }\n    processNm: 7\n    fp16Tflops: 256\n    releasedOn: 2019\n',
      'app:\n    name: { zh: 应用 }\n',
    );
    edit('companies.yaml', 'chips: ascend-910', 'products: app');
    const changes = await apply();
    expect(changeLines(changes)).toEqual([
      '+ Product app (应用)',
      '- Chip ascend-910 (昇腾910)',
      '+ huawei -OFFERS→ app',
      '- huawei -MAKES→ ascend-910',
    ]);
    expect(await read('MATCH (n:Entity {id: "ascend-910"}) RETURN n.id AS id')).toEqual([]);
  });

  it('makes a record of another type anew and keeps its relationships', async () => {
    await apply();
    edit(
      'companies.yaml',
      '  huawei:\n    name: { zh: 华为 }\n    chips: ascend-910\n    source: { section: "4.1", basis: report }\n',
      '',
    );
    edit(
      'companies.yaml',
      'chips:\n',
      'institutions:\n  huawei:\n    name: { zh: 华为 }\n    models: spark\nchips:\n',
    );
    await apply();
    edit('companies.yaml', 'institutions:\n', '');
    edit('companies.yaml', '    models: [spark, spark-3-5]\n', '    models: [spark, spark-3-5]\n');
    const changes = await apply();
    expect(changeLines(changes)).toEqual([
      '~ Institution huawei (华为) becomes Company huawei (华为)',
      '+ huawei -DEVELOPS→ spark',
      '+ huawei -DEVELOPS→ spark-3-5 (derived: version_developers)',
      '- huawei -DEVELOPS→ spark',
      '- huawei -DEVELOPS→ spark-3-5 (derived: version_developers)',
    ]);
    expect(countChanges(await apply())).toBe(0);
    expect(
      await read('MATCH (n:Company {id: "huawei"}) MATCH (n)-[:DEVELOPS]->(m) RETURN m.id AS id ORDER BY id'),
    ).toEqual([{ id: 'spark' }, { id: 'spark-3-5' }]);
  });

  it('writes nothing where an id belongs to somebody else', async () => {
    await write(
      `CREATE (:Entity:Company {id: 'huawei', managedBy: 'someone'}), (:Model {id: 'gpt-4', note: 'mine'})`,
    );
    const before = await dump(engine);
    const expected = [
      'seed/report-a/companies.yaml:8:3: The graph holds "huawei" already, and it belongs to "someone", not to the seed. Give the record another id, or remove that node.',
      'seed/report-a/models/models.yaml:18:3: The graph holds "gpt-4" already, and nobody is named as its owner, not to the seed. Give the record another id, or remove that node.',
    ];
    expect(await refused(diffGraph)).toEqual(expected);
    expect(await refused(applyGraph)).toEqual(expected);
    expect(await dump(engine)).toEqual(before);
  });

  it('neither changes nor strands relationships of others', async () => {
    await apply();
    await write(
      `MATCH (a:Entity {id: 'huawei'}) MATCH (b:Entity {id: 'ascend-910'}) CREATE (a)-[:LIKES {id: 'x', managedBy: 'someone'}]->(b)`,
    );
    expect(countChanges(await apply())).toBe(0);
    edit('companies.yaml', '    chips: ascend-910\n', '');
    edit(
      'companies.yaml',
      'chips:\n  ascend-910:\n    name: { zh: 昇腾910, en: Ascend 910 }\n    processNm: 7\n    fp16Tflops: 256\n    releasedOn: 2019\n',
      '',
    );
    const before = await dump(engine);
    expect(await refused(applyGraph)).toEqual([
      '"ascend-910" has left the seed, but a relationship LIKES that the seed does not own joins it with "huawei". Remove that first, or keep the record.',
    ]);
    expect(await dump(engine)).toEqual(before);
  });

  it('refuses a relationship that others have under the same id', async () => {
    edit('models/models.yaml', '    versionOf: spark\n', '');
    await apply();
    await write(
      `MATCH (a:Entity {id: 'spark-3-5'}) MATCH (b:Entity {id: 'spark'}) CREATE (a)-[:VERSION_OF {id: 'spark-3-5~VERSION_OF~spark'}]->(b)`,
    );
    edit('models/models.yaml', '    version: "3.5"\n', '    version: "3.5"\n    versionOf: spark\n');
    expect(await refused(applyGraph)).toEqual([
      'seed/report-a/models/models.yaml:12:16: The graph holds the relationship "spark-3-5~VERSION_OF~spark" already, and nobody is named as its owner, not to the seed. Remove one of the two.',
    ]);
  });

  it('leaves the graph as it was when a write fails', async () => {
    await apply();
    const before = await dump(engine);
    const broken = await graph();
    const bad = { ...broken.relationships[0]!, id: 'bad', to: 'not-there' };
    edit('companies.yaml', 'processNm: 7', 'processNm: 5');
    await expect(
      applyGraph(engine, { nodes: (await graph()).nodes, relationships: [...broken.relationships, bad] }),
    ).rejects.toThrow('changed 0 of 1 rows');
    expect(await dump(engine)).toEqual(before);
  });

  it('reports how far it is', async () => {
    const seen: string[] = [];
    await loadSeed(engine, dir, { onProgress: (done, total) => seen.push(`${done}/${total}`) });
    expect(seen.at(0)).toMatch(/^\d+\/19$/);
    expect(seen.at(-1)).toBe('19/19');
  });

  it('throws every problem of a seed that is wrong, and writes nothing', async () => {
    edit('companies.yaml', 'models: [spark, spark-3-5]', 'models: [sparc]');
    edit('companies.yaml', 'processNm: 7', 'processNm: seven');
    await expect(loadSeed(engine, dir)).rejects.toMatchObject({
      code: 'SEED',
      message: expect.stringContaining('2 problems in the seed; nothing was written.'),
    });
    expect((await dump(engine)).nodes).toEqual([]);
  });
});
