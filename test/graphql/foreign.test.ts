import { beforeAll, expect, it } from 'vitest';
import { statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { prepareGraph } from '../../src/importer/indexes.ts';
import { ask } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';

/** What others may do to a database that holds our records too. None of it is ours, so none of it is seen. */
const intrusions: readonly (readonly [string, string])[] = [
  [
    'a relationship of an unknown type from a foreign node',
    'MATCH (m:Entity {id: "spark"}) CREATE (:Movie {title: "x"})-[:ACTED_IN]->(m)',
  ],
  [
    'a relationship of a known type to a foreign node',
    'MATCH (m:Entity {id: "spark"}) CREATE (m)-[:HAS_TYPE]->(:Tag {name: "x"})',
  ],
  [
    'one of a known type from a foreign node of a known label',
    'MATCH (m:Entity {id: "spark"}) CREATE (:Company {name: "x"})-[:DEVELOPS]->(m)',
  ],
  [
    'one of an unknown type between records',
    'MATCH (a:Entity {id: "spark"}) MATCH (b:Entity {id: "huawei"}) CREATE (a)-[:SEE_ALSO {since: 5}]->(b)',
  ],
  [
    'nodes with labels of ours',
    'CREATE (:Company {id: "foreign-company", name: "x"}), (:Model {id: 5}), (:Company)',
  ],
  ['nodes without any label', 'CREATE (), ({id: "spark-too"})'],
  ['nodes that only call themselves records', 'CREATE (:Entity {id: "nobody-of-ours"}), (:Entity)'],
];

const questions = [
  '{ model(slug: "spark") { degree types { totalCount nodes { slug } } developers { totalCount nodes { slug } } relationships(first: 100) { totalCount nodes { id type node { slug } } } } }',
  '{ companies(first: 100) { totalCount nodes { slug name degree models { totalCount } } facets(fields: ["models"]) { values { value count } missing } } }',
  '{ entities(first: 100) { totalCount nodes { slug name degree } } }',
  '{ models(where: { developers: { some: {} } }, orderBy: { name: DESC }) { totalCount nodes { slug } } }',
  '{ companies(where: { models: { none: {} } }) { nodes { slug } } company(slug: "foreign-company") { slug } }',
  '{ neighborhood(of: "spark", depth: 2) { nodes { slug } edges { id } stats { byType { type count } byRelationship { type count } } } }',
  '{ graph(limit: 200) { nodes { slug } edges { id } truncated { reason } } }',
  '{ paths(from: "spark", to: "huawei", maxLength: 3) { paths { length nodes { slug } } } }',
  '{ connect(ids: ["spark", "huawei"]) { joined groups { slug } graph { edges { id } } } }',
  '{ common(ids: ["spark", "huawei"], minimum: 1) { shared { count entity { slug } } } }',
  '{ similar(id: "spark") { entities { score entity { slug } } } }',
  '{ pattern(start: { type: COMPANY }, steps: [{ relationship: DEVELOPS }, {}]) { matches { bindings { entity { slug } } } } }',
  '{ search(text: "星火") { hits { entity { slug } } } }',
  '{ timeline(by: YEAR) { periods { period count } } }',
  '{ relationshipCounts(type: COMPANY, relationship: DEVELOPS, direction: OUT) { total counts { count entity { slug } } } }',
];

describeEngines('a database that others use too', (open) => {
  let engine: Engine;
  const told: unknown[] = [];
  const run = (text: string) => engine.write((tx) => tx.run(statement(text)));
  const answerOf = async (query: string) => {
    const { data, errors } = await ask(engine, query);
    return { data, errors };
  };
  beforeAll(async () => {
    engine = await open();
    await prepareGraph(engine);
    await writeFixture(engine);
    for (const query of questions) told.push(await answerOf(query));
  });

  it('has answers to compare with', () => {
    for (const [i, answer] of told.entries())
      expect([questions[i], (answer as { errors: unknown[] }).errors]).toEqual([questions[i], []]);
  });

  it('answers as before, whatever else it holds', async () => {
    for (const [, make] of intrusions) await run(make);
    for (const [i, query] of questions.entries())
      expect([query, await answerOf(query)]).toEqual([query, told[i]]);
  });

  it('shows a value that does not fit as an error at its own field, and everything else', async () => {
    await run(`MATCH (m:Entity {id: "spark"}) SET m.parametersBillion = 'many', m.releasedOn = date('2023-05-06'), m.aliasesEn = 5,
      m.citations = m.citations + ['by me'], m.note = 'mine'`);
    await run('MATCH (c:Entity {id: "huawei"}) SET c.nameZh = null, c.sources = 9007199254740993');
    const { data, errors: all } = await ask(
      engine,
      '{ models(first: 100) { totalCount nodes { slug name parametersBillion releasedOn aliases citations { section } } } company(slug: "huawei") { slug name names { zh } } }',
    );
    const errors = all.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    expect(errors).toEqual([
      {
        code: 'BAD_DATA',
        message:
          'The database holds 5 in "aliasesEn" of "spark", which is no text in a list; it is left out.',
        path: expect.stringMatching(/^models\.nodes\.\d+\.aliases$/),
      },
      {
        code: 'BAD_DATA',
        message:
          'The database holds "by me" in "citations" of "spark", which is no citation in a list; it is left out.',
        path: expect.stringMatching(/^models\.nodes\.\d+\.citations$/),
      },
      {
        code: 'BAD_DATA',
        message:
          'The database holds "many" in "parametersBillion" of "spark", which is no float of the ontology.',
        path: expect.stringMatching(/^models\.nodes\.\d+\.parametersBillion$/),
      },
    ]);
    const { models, company } = data as {
      models: { totalCount: number; nodes: Record<string, unknown>[] };
      company: unknown;
    };
    expect(models.nodes.length).toBe(models.totalCount);
    expect(models.nodes.find(({ slug }) => slug === 'spark')).toMatchObject({
      parametersBillion: null,
      releasedOn: '2023-05-06',
    });
    expect(company).toMatchObject({ slug: 'huawei', names: { zh: null } });
  });
});
