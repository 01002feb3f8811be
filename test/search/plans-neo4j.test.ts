import neo4j from 'neo4j-driver';
import { beforeAll, expect, inject, it } from 'vitest';
import { neo4jDialect } from '../../src/cypher/dialect.ts';
import { searchCandidates } from '../../src/cypher/search.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { entityTypeNames } from '../../src/ontology/ontology.ts';
import { parseQuery, tokensOf } from '../../src/questions/search-query.ts';
import { describeNeo4j } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';

const operatorsOf = (plan: { operatorType: string; children: never[] }): string[] => [
  plan.operatorType,
  ...plan.children.flatMap(operatorsOf),
];

describeNeo4j('plans of search', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine, undefined, { prepared: true });
  });

  const planOf = async (texts: string[], types: typeof entityTypeNames) => {
    const address = inject('neo4j')!;
    const auth = address.password
      ? neo4j.auth.basic(address.username ?? 'neo4j', address.password)
      : undefined;
    const driver = neo4j.driver(address.uri, auth);
    try {
      const tokens = texts.map((text) => tokensOf(parseQuery(text), true));
      const { text, params } = searchCandidates(neo4jDialect, tokens, { types, limit: 300 });
      const { summary } = (await driver.executeQuery(`EXPLAIN ${text}`, params, {
        resultTransformer: async (result: never) => ({
          summary: await (result as { summary(): Promise<never> }).summary(),
        }),
      } as never)) as unknown as { summary: { plan: never } };
      return operatorsOf(summary.plan);
    } finally {
      await driver.close();
    }
  };

  it.each([
    ['one text, all types', ['通义千问'], entityTypeNames],
    ['one text, some types', ['tongyi'], ['Company', 'Model'] as const],
    ['ten texts', Array.from({ length: 10 }, (_, i) => `讯飞 ${i}`), entityTypeNames],
  ])('%s: the full-text index, and no scan', async (_, texts, types) => {
    const operators = await planOf([...texts], types);
    expect(operators.some((o) => o.startsWith('ProcedureCall'))).toBe(true);
    expect(operators.filter((o) => /AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan/.test(o))).toEqual([]);
  });
});
