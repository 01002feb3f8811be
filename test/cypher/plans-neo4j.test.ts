import { graphql } from 'graphql';
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { constraintStatements } from '../../src/cypher/constraints.ts';
import { encodeCursor, listFingerprint } from '../../src/cypher/cursor.ts';
import type { Statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createReader } from '../../src/engine/sharing.ts';
import { createContext } from '../../src/graphql/context.ts';
import { orderOf } from '../../src/graphql/inputs/paging.ts';
import { ask, dataOf, schema } from '../support/ask.ts';
import { describeNeo4j } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';

interface Plan {
  readonly operatorType: string;
  readonly arguments: { readonly Details?: string };
  readonly children: readonly Plan[];
}

const driverParams = (params: Statement['params']) =>
  Object.fromEntries(
    Object.entries(params).map(([name, v]) => [name, typeof v === 'bigint' ? neo4j.int(v) : v]),
  );

describeNeo4j('how Neo4j finds what is asked for', (open) => {
  let engine: Engine;
  let driver: Driver;
  let cursor: string;
  beforeAll(async () => {
    engine = await open();
    await engine.prepare(constraintStatements(engine.dialect));
    await writeFixture(engine);
    // Enough models for an index to be worth its while.
    await engine.write((tx) =>
      tx.run({
        text:
          'UNWIND range(1, 1000) AS i CREATE (n:Entity:Model {id: "m" + i, nameZh: "m", names: [], aliasesZh: [], aliasesEn: [], ' +
          'sortKey: "x" + i, sortKeyEn: "x" + i, citations: [], managedBy: "test", releasedOn: toString(1900 + i % 100)})',
        params: {},
      }),
    );
    // Plans follow statistics, which Neo4j otherwise brings up to date when it finds the time.
    await engine.write((tx) => tx.run({ text: 'CALL db.prepareForReplanning(300)', params: {} }));
    cursor = (await dataOf(engine, '{ models(first: 3) { pageInfo { endCursor } } }')).models.pageInfo
      .endCursor;
    driver = neo4j.driver(inject('neo4j')!.uri, credentials());
  });
  afterAll(() => driver.close());

  const credentials = () => {
    const { username, password } = inject('neo4j')!;
    return username === undefined ? undefined : neo4j.auth.basic(username, password ?? '');
  };

  /** The operators that find nodes in the one statement of a query. */
  const findersOf = async (query: string): Promise<string[]> => {
    const { errors, statements } = await ask(engine, query.replace('CURSOR', cursor));
    expect([errors, statements.length]).toEqual([[], 1]);
    const { text, params } = statements[0]!;
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, driverParams(params));
    const walk = ({ operatorType, children }: Plan): string[] => [operatorType, ...children.flatMap(walk)];
    return walk(summary.plan as Plan)
      .map((operator) => operator.replace(/@.*/, ''))
      .filter((operator) => /Scan|Seek|Sort|Top/.test(operator));
  };

  /** So many more models, eight a company, each of the type "plain". */
  const grow = async (from: number, to: number) => {
    await engine.write((tx) =>
      tx.run({
        text:
          'MERGE (t:Entity:ModelType {id: "plain"}) SET t.sortKey = "plain", t.nameZh = "plain" WITH t ' +
          'UNWIND range($from, $to) AS i MERGE (c:Entity:Company {id: "c" + (i / 8)}) ' +
          'ON CREATE SET c.sortKey = "c" + (i / 8), c.nameZh = "c", c.names = ["c" + (i / 8)] ' +
          'CREATE (n:Entity:Model {id: "g" + i, nameZh: "g", names: ["grown " + i], sortKey: "y" + i, releasedOn: toString(1900 + i % 100)}) ' +
          'CREATE (c)-[:DEVELOPS {id: "d" + i}]->(n)-[:HAS_TYPE {id: "h" + i}]->(t)',
        params: { from: BigInt(from), to: BigInt(to) },
      }),
    );
    await engine.write((tx) => tx.run({ text: 'CALL db.prepareForReplanning(300)', params: {} }));
  };

  /** What the database looks at for each of these queries, asked as a server asks them. */
  const hitsOf = async (queries: readonly string[]): Promise<number[]> => {
    const sent: Statement[] = [];
    const reader = createReader(engine, {
      topologyBytes: 1e8,
      onStatement: (statement) => sent.push(statement),
    });
    await reader.topology!.refresh();
    const { columns } = reader.topology!.held()!.value;
    for (const name of ['names', 'releasedOn']) await columns.fetch('Model', name);
    const hits: number[] = [];
    for (const query of queries) {
      sent.length = 0;
      const { errors } = await graphql({
        schema: schema(),
        source: query,
        contextValue: createContext({ reader }),
      });
      expect(errors).toBeUndefined();
      let sum = 0;
      for (const { text, params } of sent) {
        const { summary } = await driver.executeQuery(`PROFILE ${text}`, driverParams(params));
        const walk = ({ dbHits, children }: ProfiledPlan): number =>
          dbHits + children.reduce((all, child) => all + walk(child), 0);
        sum += walk(summary.profile as ProfiledPlan);
      }
      hits.push(sum);
    }
    return hits;
  };

  it('costs the database the same in a graph eight times as large', async () => {
    const far = encodeCursor(listFingerprint('Model', orderOf([], { edges: false })), ['y1900\u0001']);
    const queries = [
      '{ model(slug: "g1001") { name developers { nodes { name } } } }',
      '{ models(first: 10) { totalCount nodes { name } } }',
      `{ models(first: 10, after: "${far}") { nodes { name } pageInfo { hasPreviousPage } } }`,
      '{ companies(first: 10, where: { models: { some: { slug: { eq: "g1001" } } } }) { nodes { name } } }',
      '{ companies(first: 10, where: { models: { some: { types: { some: { slug: { eq: "plain" } } } } } }) { nodes { name } } }',
      '{ models(first: 10, where: { name: { contains: "OWN 10" } }) { nodes { name } } }',
      '{ models(first: 10, where: { releasedOn: { during: "1950" } }) { totalCount nodes { name } } }',
      '{ models(where: { releasedOn: { gte: "1950" } }) { facets(fields: ["types", "releasedOn"]) { missing values { value count } } } }',
    ];
    await grow(1_001, 2_000);
    const small = await hitsOf(queries);
    await grow(2_001, 9_000);
    const large = await hitsOf(queries);
    for (const [i, hits] of large.entries()) expect(hits, queries[i]).toBeLessThanOrEqual(1.5 * small[i]!);
    // What is found in memory is read by ids: ten records, with what is asked of each.
    expect(Math.max(...large)).toBeLessThan(200);
  });

  it.each<[string, string, string[]]>([
    ['a record by its slug', '{ model(slug: "spark") { name } }', ['NodeUniqueIndexSeek']],
    ['a record of any type', '{ entity(slug: "spark") { name } }', ['NodeUniqueIndexSeek']],
    ['an organization', '{ organization(slug: "huawei") { id } }', ['NodeUniqueIndexSeek']],
    ['records by their ids', '{ nodes(ids: ["TW9kZWw6c3Bhcms"]) { id } }', ['NodeUniqueIndexSeek']],
    [
      'a record and the lists below it',
      '{ model(slug: "spark") { developers { nodes { name ... on Company { models { nodes { slug } } } } } } }',
      ['NodeUniqueIndexSeek', 'Top', 'Top'],
    ],
    [
      'records by slug in a filter',
      '{ models(where: { slug: { eq: "spark" } }) { nodes { name } } }',
      ['Top', 'NodeUniqueIndexSeek'],
    ],
    ['the first page of a type', '{ models { nodes { name } } }', ['NodeIndexScan']],
    [
      'the first page by English name',
      '{ models(orderBy: { nameEn: ASC }) { nodes { name } } }',
      ['NodeIndexScan'],
    ],
    ['the last page', '{ models(last: 20) { nodes { name } } }', ['NodeIndexScan']],
    ['the first page of all types', '{ entities { nodes { name } } }', ['NodeIndexScan']],
    ['a page after a cursor', '{ models(after: "CURSOR") { nodes { name } } }', ['NodeIndexSeekByRange']],
    [
      'a page before a cursor',
      '{ models(last: 5, before: "CURSOR") { nodes { name } } }',
      ['NodeIndexSeekByRange'],
    ],
    [
      'records by date',
      '{ models(where: { releasedOn: { gt: "2022" } }) { nodes { name } } }',
      ['Top', 'NodeIndexSeekByRange'],
    ],
    // Whatever else orders a list, all of its records are read: a key may be absent, and an index holds none of those.
    [
      'a page by date',
      '{ models(orderBy: { releasedOn: ASC }) { nodes { name } } }',
      ['Top', 'NodeIndexScan'],
    ],
    [
      'a page by degree',
      '{ models(orderBy: { degree: DESC }) { nodes { name } } }',
      ['Top', 'NodeIndexScan'],
    ],
    // Names are searched as parts of a text, in every name of every record.
    [
      'records by name',
      '{ models(where: { name: { contains: "spark" } }) { totalCount } }',
      ['NodeIndexScan'],
    ],
    // What others put beside the records under the same label is not counted.
    ['the number of all', '{ models { totalCount } }', ['NodeIndexScan']],
  ])('%s', async (_, query, finders) => {
    expect((await findersOf(query)).sort()).toEqual([...finders].sort());
  });
});
