import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { loadSeed } from '../../src/importer/load.ts';
import { dataOf } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';

/**
 * Two small reports that speak of one company: they agree on who makes the model, not on its score. How their records
 * are joined is tested with the importer; here is what a client sees of it.
 */
describeEngines('two reports side by side', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await loadSeed(engine, 'test/importer/seeds/two-reports');
  });

  it('a record of both is one record, with the sources of both', async () => {
    const { company } = await dataOf(
      engine,
      '{ company(slug: "maker") { name aliases citations { section report { slug } } } }',
    );
    expect(company).toEqual({
      name: '星云科技',
      aliases: ['星云', '星云公司'],
      citations: [
        { section: '2.1', report: { slug: 'report-a' } },
        { section: '7', report: { slug: 'report-b' } },
      ],
    });
  });

  it('where they agree, one relationship has two sources', async () => {
    const { company } = await dataOf(
      engine,
      '{ company(slug: "maker") { models { totalCount edges { node { slug } relationship { citations { report { slug } } } } } } }',
    );
    expect(company.models).toEqual({
      totalCount: 1,
      edges: [
        {
          node: { slug: 'nebula-2' },
          relationship: { citations: [{ report: { slug: 'report-a' } }, { report: { slug: 'report-b' } }] },
        },
      ],
    });
  });

  it('where they contradict each other, each figure stands with its own source', async () => {
    const { model } = await dataOf(
      engine,
      `{ model(slug: "nebula-2") { relationships(types: [EVALUATED_ON]) { nodes {
        score citations { section claimedBy { slug } report { slug } } } } } }`,
    );
    expect(
      model.relationships.nodes.sort((a: { score: number }, b: { score: number }) => b.score - a.score),
    ).toEqual([
      {
        score: 82.5,
        citations: [{ section: '2.1', claimedBy: { slug: 'maker' }, report: { slug: 'report-a' } }],
      },
      { score: 79, citations: [{ section: '7', claimedBy: null, report: { slug: 'report-b' } }] },
    ]);
  });

  it('where they disagree about a field of a record, each value stands with its report', async () => {
    const { model, company } = await dataOf(
      engine,
      `{ model(slug: "nebula-2") { releasedOn claims { field value report { slug } } }
         company(slug: "maker") { claims { field } } }`,
    );
    expect(model).toEqual({
      releasedOn: '2023-10',
      claims: [
        { field: 'releasedOn', value: '2023-10', report: { slug: 'report-a' } },
        { field: 'releasedOn', value: '2023-11', report: { slug: 'report-b' } },
      ],
    });
    expect(company.claims).toEqual([]);
  });

  it('each report can be asked for by itself', async () => {
    const data = await dataOf(
      engine,
      `{ a: entities(where: { source: { report: "report-a" } }, first: 50) { nodes { slug } }
         b: entities(where: { source: { report: "report-b" } }, first: 50) { nodes { slug } }
         both: entities(where: { and: [{ source: { report: "report-a" } }, { source: { report: "report-b" } }] }) { nodes { slug } } }`,
    );
    const slugs = (list: { nodes: { slug: string }[] }) => list.nodes.map((n) => n.slug).sort();
    expect(slugs(data.a)).toEqual(['chip-x', 'maker', 'nebula-2', 'press-a', 'report-a', 'some-test']);
    expect(slugs(data.b)).toEqual(['maker', 'nebula-2', 'report-b']);
    expect(slugs(data.both)).toEqual(['maker', 'nebula-2']);
  });
});
