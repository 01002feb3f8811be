import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { type Param, statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { prepareGraph } from '../../src/importer/indexes.ts';
import { auditDatabase, countOdd } from '../../src/importer/odd.ts';
import { createOddWatch } from '../../src/server/health.ts';
import { ask } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';

/** What somebody may set in a session of their own; a list is of one kind, since Neo4j keeps no other. */
const value: fc.Arbitrary<Param> = fc.oneof(
  fc.string(),
  fc.constantFrom('{', '{"report":5}', '{"report":"a","section":"1","basis":"report"}', '2023-99'),
  fc.bigInt({ min: -(2n ** 60n), max: 2n ** 60n }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.array(fc.string(), { maxLength: 3 }),
  fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }),
);
const ofNodes = [
  'nameZh',
  'nameEn',
  'aliasesZh',
  'summaryEn',
  'citations',
  'claims',
  'sortKey',
  'names',
  'search',
  'parametersBillion',
  'releasedOn',
  'openSource',
  'parameterScale',
  'mine',
];
const ofRelationships = ['citations', 'basis', 'because', 'rule', 'asOf', 'mine'];
const runs = Number(process.env.FUZZ_RUNS ?? 15);

const questions = [
  '{ models(first: 50) { totalCount nodes { slug name aliases summary degree parametersBillion releasedOn openSource parameterScale citations { section report { slug } place { slug } claimedBy { slug } basis } claims { field value } relationships(first: 50) { edges { node { id type basis rule { name } because { id } citations { section basis } } neighbor { slug } } } } facets(fields: ["openSource", "releasedOn"]) { values { value count } } } }',
  '{ search(text: "星火") { hits { entity { slug name } } } resolve(terms: ["星火", "Spark"]) { alternatives { entity { slug } } } }',
  '{ neighborhood(of: "huawei", depth: 2) { nodes { slug name } edges { id } } paths(from: "spark", to: "huawei", maxLength: 3) { paths { length sentence } } }',
  '{ entities(first: 50, orderBy: { name: ASC }) { nodes { slug name } } timeline(by: YEAR) { periods { period count } } }',
];

describeEngines('odd values in a database that others use too', (open) => {
  let engine: Engine;
  const run = (text: string, params: Record<string, Param> = {}) =>
    engine.write((tx) => tx.run(statement(text, params)));
  const audited = async () => (await auditDatabase((one) => engine.read(one))).lines;
  beforeAll(async () => {
    engine = await open();
    await prepareGraph(engine);
    await writeFixture(engine);
  });

  it('are listed by record and property, and counted where they are no records', async () => {
    const before = await audited();
    await run(
      'CREATE (:Movie {title: "x"}), (:Movie {title: "y"}), (:Entity {id: 5}) WITH 1 AS one MATCH (m:Entity {id: "spark"}) MATCH (c:Entity {id: "huawei"}) CREATE (m)-[:SEE_ALSO]->(c)',
    );
    await run(
      'MATCH (m:Entity {id: "spark"}) SET m.parametersBillion = "many", m.aliasesEn = 5, m.citations = m.citations + ["by me"], m.note = "mine"',
    );
    const found = (await audited()).filter((line) => !before.includes(line));
    expect(found.map((line) => line.replaceAll(/\s+/g, ' ')).sort()).toEqual(
      [
        '1 record has no text as id',
        '1 relationship has no text as id',
        '1 relationship is of no type of the ontology (SEE_ALSO)',
        '2 nodes are no records (Movie)',
        'spark: aliasesEn is 5, no list',
        'spark: citations has "by me", which cannot be read',
        'spark: note is no property of the ontology',
        'spark: parametersBillion is "many", no float',
      ].sort(),
    );
    const counted = await countOdd((one) => engine.read(one));
    expect(counted).toContain('2 nodes are no records (Movie)');
    // Readiness tells it once it has been counted, and never waits for that.
    const watch = createOddWatch(engine);
    expect(watch()).toEqual([]);
    await expect.poll(watch, { timeout: 20_000 }).toEqual(counted);
  });

  it('are never an internal error, and lose nobody a list', async () => {
    const place = fc.oneof(
      fc.record({ of: fc.constant('node'), name: fc.constantFrom(...ofNodes), value }),
      fc.record({ of: fc.constant('relationship'), name: fc.constantFrom(...ofRelationships), value }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 4 }), async (odd) => {
        for (const { of, name, value: set } of odd)
          await run(
            of === 'node'
              ? `MATCH (n:Entity {id: "spark"}) SET n.\`${name}\` = $given`
              : `MATCH (:Entity {id: "spark"})-[r]-() SET r.\`${name}\` = $given`,
            { given: set },
          );
        for (const question of questions) {
          const { data, errors } = await ask(engine, question);
          expect([question, errors.filter(({ code }) => code !== 'BAD_DATA')]).toEqual([question, []]);
          for (const { message } of errors) expect(message).toMatch(/holds .* in "\w+" of "|has no type/);
          if (data?.models) expect(data.models.nodes.length).toBe(data.models.totalCount);
        }
      }),
      { numRuns: runs, endOnFailure: true },
    );
  });
});
