import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { applyGraph, diffGraph } from '../../src/importer/apply.ts';
import { auditSeed } from '../../src/importer/audit.ts';
import type { SeedRelationship } from '../../src/importer/graph.ts';
import { changeLines, changeSummary } from '../../src/importer/print.ts';
import { readSeed } from '../../src/importer/seed.ts';
import { describeEngines } from '../support/engines.ts';

describeEngines('derived statements in the graph', (open) => {
  let engine: Engine;
  let dir: string;
  beforeAll(async () => {
    engine = await open();
    dir = join(mkdtempSync(join(tmpdir(), 'model-atlas-seed-')), 'seed');
    cpSync('test/importer/seeds/small', dir, { recursive: true });
    edit('companies.yaml', 'models: [spark, spark-3-5]', 'models: spark');
  });
  afterAll(() => rmSync(join(dir, '..'), { recursive: true }));

  const edit = (file: string, from: string, to: string) => {
    const path = join(dir, 'report-a', file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };
  const graph = async () => {
    const seed = await readSeed(dir);
    if (!seed.ok) throw new Error(JSON.stringify(seed.problems));
    return seed.graph;
  };
  const changesOf = async (work: typeof applyGraph) => {
    const outcome = await work(engine, await graph());
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    return [changeSummary(outcome.changes), ...changeLines(outcome.changes)];
  };
  const developed = () =>
    engine.read(
      statement(
        'MATCH (:Company {id: "iflytek"})-[r:DEVELOPS]->(:Model {id: "spark-3-5"}) ' +
          'RETURN r.id AS id, r.basis AS basis, r.rule AS rule, r.because AS because, r.citations AS citations',
      ),
    );
  const derived = {
    id: 'iflytek~DEVELOPS~spark-3-5',
    basis: 'derived',
    rule: 'version_developers',
    because: ['spark-3-5~VERSION_OF~spark', 'iflytek~DEVELOPS~spark'],
    citations: [],
  };

  it('come with an import, told apart, and a second time nothing changes', async () => {
    const [summary, ...lines] = await changesOf(diffGraph);
    expect(summary).toMatch(/; derived: 1 created, 0 updated, 0 deleted\)$/);
    expect(lines).toContain('+ iflytek -DEVELOPS→ spark-3-5 (derived: version_developers)');
    await changesOf(applyGraph);
    expect(await developed()).toEqual([derived]);
    expect(await changesOf(applyGraph)).toEqual(['0 changes']);
  });

  it('become stated when a report says it, and derived again when it does not', async () => {
    edit('companies.yaml', 'models: spark', 'models: [spark, spark-3-5]');
    const [summary] = await changesOf(applyGraph);
    expect(summary).toBe(
      '1 change (nodes: 0 created, 0 updated, 0 deleted; relationships: 0 created, 1 updated, 0 deleted)',
    );
    const [found] = await developed();
    expect(found).toMatchObject({ basis: 'stated', rule: null, because: null });
    expect(found!.citations).toHaveLength(1);
    edit('companies.yaml', 'models: [spark, spark-3-5]', 'models: spark');
    await changesOf(applyGraph);
    expect(await developed()).toEqual([derived]);
  });

  it('vanish when what they rest on goes', async () => {
    edit('models/models.yaml', '    versionOf: spark\n', '');
    const [summary, ...lines] = await changesOf(applyGraph);
    expect(summary).toBe(
      '2 changes (nodes: 0 created, 0 updated, 0 deleted; relationships: 0 created, 0 updated, 1 deleted; derived: 0 created, 0 updated, 1 deleted)',
    );
    expect(lines).toEqual([
      '- iflytek -DEVELOPS→ spark-3-5 (derived: version_developers)',
      '- spark-3-5 -VERSION_OF→ spark',
    ]);
    expect(await developed()).toEqual([]);
  });

  it('are no fault in an audit, unless they rest on nothing stated or pass for what a report says', async () => {
    edit(
      'models/models.yaml',
      '    parametersBillion: 13.5\n',
      '    parametersBillion: 13.5\n    versionOf: spark\n',
    );
    const { nodes, relationships } = await graph();
    const found = (change: Partial<SeedRelationship['properties']>) => {
      const changed = relationships.map((r) =>
        r.properties.basis === 'derived'
          ? ({ ...r, properties: { ...r.properties, ...change } } as SeedRelationship)
          : r,
      );
      const audit = auditSeed({ nodes, relationships: changed }, new Set());
      return [
        audit.derived,
        audit.rules.filter((rule) => /statements/.test(rule.rule)).flatMap((rule) => rule.found),
      ];
    };
    expect(found({})).toEqual([1, []]);
    expect(found({ because: ['iflytek~DEVELOPS~spark', 'gone'] })).toEqual([1, [derived.id]]);
    expect(found({ citations: ['{"report":"report-a","section":"2.3","basis":"report"}'] })).toEqual([
      1,
      [derived.id],
    ]);
  });
});
