import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  degreesOf,
  entitiesLike,
  featureCounts,
  firstRelationshipsOf,
  neighborGroups,
  relationshipKey,
  relationshipsAmong,
  relationshipsBetween,
  relationshipsById,
  relationshipsByKey,
  relationshipsOf,
  sharedNeighbors,
  type Walk,
} from '../../src/cypher/graph.ts';
import type { Statement } from '../../src/cypher/statement.ts';
import { openEngine } from '../../src/engine/open.ts';
import { loadSeed } from '../../src/importer/load.ts';
import { describeNeo4j } from '../support/engines.ts';

const any: Walk = { relationships: [], direction: 'both' };
const some: Walk = { relationships: ['DEVELOPS', 'HAS_TYPE'], direction: 'out' };
const meets = { types: ['Company' as const], where: { name: { contains: 'x' } } };
const ids = ['a', 'b'];

const keyedBy = ({ text, params }: Statement, key: string): Statement => ({
  text,
  params: { ...params, keys: [key] },
});

const statements: [string, Statement][] = [
  ['relationshipsOf', relationshipsOf(ids, any, { limit: 25_001 })],
  ['relationshipsOf, filtered', relationshipsOf(ids, some, { limit: 10, meets })],
  ['firstRelationshipsOf', firstRelationshipsOf(ids, some, { each: 10, meets })],
  ['degreesOf', degreesOf(ids, some)],
  ['relationshipsBetween', relationshipsBetween(ids, ['c'], some, 10)],
  ['neighborGroups', neighborGroups(ids, any, { quota: 10 })],
  ['neighborGroups, filtered', neighborGroups(ids, some, { quota: 10, meets })],
  ['relationshipsAmong', relationshipsAmong(ids, some, ['citations'], 10)],
  [
    'relationshipsByKey',
    keyedBy(relationshipsByKey(['citations']), relationshipKey({ id: 'r', start: 'a', end: 'b' })),
  ],
  ['relationshipsById', relationshipsById([{ id: 'r', start: 'a', end: 'b' }], ['citations'])],
  ['sharedNeighbors', sharedNeighbors(ids, any, { meets, minimum: 2, limit: 10 })],
  ['featureCounts', featureCounts(ids, any)],
];

describeNeo4j('plans of graph questions', (open) => {
  let driver: Driver;
  beforeAll(async () => {
    const { url, options } = await open.place();
    const engine = await openEngine(url, options);
    // A database with hardly anything in it is as quickly scanned as looked up.
    await loadSeed(engine, 'seed');
    // What other suites left: figures of an almost empty database, and plans made by them.
    await engine.write((tx) => tx.run({ text: 'CALL db.prepareForReplanning(300)', params: {} }));
    await engine.write((tx) => tx.run({ text: 'CALL db.clearQueryCaches()', params: {} }));
    await engine.close();
    driver = neo4j.driver(url, neo4j.auth.basic(options.username ?? 'neo4j', options.password ?? ''));
  });
  afterAll(() => driver?.close());

  const operators = async ({ text, params }: Statement): Promise<string[]> => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, params);
    const all = (plan: Plan): string[] => [plan.operatorType, ...plan.children.flatMap(all)];
    return all(summary.plan as Plan).map((name) => name.replace(/@.*/, ''));
  };

  it.each(statements)('%s starts at an index, and scans nothing', async (_, statement) => {
    const used = await operators(statement);
    expect(
      used.filter((name) => /Scan$/.test(name) && !/^NodeUniqueIndexSeek|^NodeIndexSeek/.test(name)),
    ).toEqual([]);
    expect(used.some((name) => /^Node(Unique)?IndexSeek/.test(name))).toBe(true);
  });

  it('a pattern starts at the entities of its type, never at all nodes', async () => {
    const used = await operators(entitiesLike({ types: ['Company'] }, 10));
    expect(used).not.toContain('AllNodesScan');
  });
});
