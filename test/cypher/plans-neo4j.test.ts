import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { constraintStatements } from '../../src/cypher/constraints.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { ask, dataOf } from '../support/ask.ts';
import { describeNeo4j } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';

interface Plan {
  readonly operatorType: string;
  readonly arguments: { readonly Details?: string };
  readonly children: readonly Plan[];
}

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
    const params = Object.fromEntries(
      Object.entries(statements[0]!.params).map(([name, v]) => [
        name,
        typeof v === 'bigint' ? neo4j.int(v) : v,
      ]),
    );
    const { summary } = await driver.executeQuery(`EXPLAIN ${statements[0]!.text}`, params);
    const walk = ({ operatorType, children }: Plan): string[] => [operatorType, ...children.flatMap(walk)];
    return walk(summary.plan as Plan)
      .map((operator) => operator.replace(/@.*/, ''))
      .filter((operator) => /Scan|Seek|Sort|Top/.test(operator));
  };

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
