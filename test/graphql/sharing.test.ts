import { graphql } from 'graphql';
import { expect, it } from 'vitest';
import type { Statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createReader } from '../../src/engine/sharing.ts';
import { createContext } from '../../src/graphql/context.ts';
import { schema } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';
import type { FixtureNode, FixtureRelationship } from '../support/fixture-data.ts';

const companies = 64;

/** Companies, each with two models of its own. */
const graph = {
  nodes: Array.from({ length: companies }, (_, i): FixtureNode[] => [
    { type: 'Company', id: `company-${i}`, zh: `企业${i}` },
    { type: 'Model', id: `model-${i}-a`, zh: `模型${i}` },
    { type: 'Model', id: `model-${i}-b`, zh: `模型${i}` },
  ]).flat(),
  relationships: Array.from({ length: companies }, (_, i): FixtureRelationship[] => [
    { from: `company-${i}`, type: 'DEVELOPS', to: `model-${i}-a` },
    { from: `company-${i}`, type: 'DEVELOPS', to: `model-${i}-b` },
  ]).flat(),
};

describeEngines('requests that come together', (open) => {
  const askAll = async (engine: Engine, slugs: readonly string[], query: (slug: string) => string) => {
    const statements: Statement[] = [];
    const reader = createReader(engine, { onStatement: (s) => statements.push(s), patienceMs: 60_000 });
    const answers = await Promise.all(
      slugs.map((slug) =>
        graphql({
          schema: schema(),
          source: query(slug),
          variableValues: { slug },
          contextValue: createContext({ reader }),
        }),
      ),
    );
    return { answers, statements };
  };

  it('share statements when they ask the same of different records, and each gets its own answer', async () => {
    const engine = await open();
    await writeFixture(engine, graph);
    const slugs = Array.from({ length: companies }, (_, i) => `company-${i}`);
    const { answers, statements } = await askAll(
      engine,
      [...slugs, 'nobody'],
      () =>
        'query ($slug: String!) { company(slug: $slug) { slug models { totalCount nodes { slug developers { nodes { slug } } } } } }',
    );
    const developers = (i: number) => ({ nodes: [{ slug: `company-${i}` }] });
    for (const [i, slug] of slugs.entries())
      expect(answers[i]).toEqual({
        data: {
          company: {
            slug,
            models: {
              totalCount: 2,
              nodes: ['a', 'b'].map((m) => ({ slug: `model-${i}-${m}`, developers: developers(i) })),
            },
          },
        },
      });
    expect(answers.at(-1)).toEqual({ data: { company: null } });
    // The first goes alone, the others together while it is under way.
    expect(statements.length).toBeLessThanOrEqual(4);
  });

  it('are answered each, also when some of them are wrong', async () => {
    const engine = await open();
    await writeFixture(engine, graph);
    const slugs = Array.from({ length: companies }, (_, i) => `company-${i}`);
    const { answers } = await askAll(engine, slugs, (slug) =>
      slug.endsWith('7')
        ? 'query ($slug: String!) { company(slug: $slug) { slug models(first: -1) { totalCount } } }'
        : 'query ($slug: String!) { company(slug: $slug) { slug models(first: 1) { totalCount } } }',
    );
    for (const [i, slug] of slugs.entries()) {
      if (slug.endsWith('7')) expect(answers[i]!.errors?.map((e) => e.path)).toEqual([['company', 'models']]);
      else expect(answers[i]).toEqual({ data: { company: { slug, models: { totalCount: 2 } } } });
    }
  });

  it('share one statement when they ask exactly the same', async () => {
    const engine = await open();
    await writeFixture(engine, graph);
    const { answers, statements } = await askAll(
      engine,
      Array(32).fill('x'),
      () => '{ companies(first: 1, orderBy: { name: ASC }) { totalCount nodes { slug } } }',
    );
    for (const answer of answers)
      expect(answer).toEqual({
        data: { companies: { totalCount: companies, nodes: [{ slug: 'company-0' }] } },
      });
    expect(statements.length).toBe(1);
  });
});
