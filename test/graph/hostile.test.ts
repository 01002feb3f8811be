import { beforeAll, describe, expect, it } from 'vitest';
import { constraintStatements } from '../../src/cypher/constraints.ts';
import { statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createReader } from '../../src/engine/sharing.ts';
import { type Asker, createAsker } from '../../src/questions/asker.ts';
import { connect } from '../../src/questions/connect.ts';
import { neighborhoods } from '../../src/questions/neighborhood.ts';
import { findPaths } from '../../src/questions/paths.ts';
import { findPattern } from '../../src/questions/pattern.ts';
import { ask, dataOf } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';
import { handGraph } from './hand-graph.ts';

describeEngines('graph questions with values that nobody means', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine, handGraph);
  });

  const many = JSON.stringify(Array.from({ length: 500 }, (_, i) => `nobody-${i}`));
  const steps = (n: number) => `[${'{ }, '.repeat(n)}]`;
  const refused: [code: string, says: string, query: string][] = [
    [
      'LIMIT_EXCEEDED',
      'maxLength: at most 8, got 1000000',
      'paths(from: "c1", to: "c2", maxLength: 1000000) { paths { length } }',
    ],
    [
      'LIMIT_EXCEEDED',
      'maxLength: at most 8, got 9',
      'shortestPath(from: "c1", to: "c2", maxLength: 9) { length }',
    ],
    [
      'LIMIT_EXCEEDED',
      'limit: at most 50, got 1000000000',
      'paths(from: "c1", to: "c2", limit: 1000000000) { paths { length } }',
    ],
    [
      'LIMIT_EXCEEDED',
      'avoid: at most 100, got 500',
      `paths(from: "c1", to: "c2", avoid: ${many}) { paths { length } }`,
    ],
    [
      'LIMIT_EXCEEDED',
      'via: at most 5, got 500',
      `paths(from: "c1", to: "c2", via: ${many}) { paths { length } }`,
    ],
    [
      'BAD_USER_INPUT',
      '"1" cannot be a name',
      'pattern(start: { as: "1" }, steps: [{}]) { matches { edges { id } } }',
    ],
    [
      'BAD_USER_INPUT',
      '"0" cannot be a name',
      'pattern(start: {}, steps: [{ as: "0" }]) { matches { edges { id } } }',
    ],
    ['LIMIT_EXCEEDED', 'depth: at most 4, got 5', 'neighborhood(of: "c1", depth: 5) { nodes { slug } }'],
    [
      'LIMIT_EXCEEDED',
      'limit: at most 1000, got 1000000000',
      'neighborhood(of: "c1", limit: 1000000000) { nodes { slug } }',
    ],
    ['LIMIT_EXCEEDED', 'limit: at most 1000, got 1001', 'graph(limit: 1001) { nodes { slug } }'],
    ['LIMIT_EXCEEDED', 'ids: at most 10, got 500', `connect(ids: ${many}) { joined }`],
    ['LIMIT_EXCEEDED', 'maxLength: at most 8, got 9', 'connect(ids: ["c1", "c2"], maxLength: 9) { joined }'],
    ['LIMIT_EXCEEDED', 'ids: at most 10, got 500', `common(ids: ${many}) { shared { count } }`],
    [
      'LIMIT_EXCEEDED',
      'limit: at most 500, got 501',
      'common(ids: ["c1", "c2"], limit: 501) { shared { count } }',
    ],
    ['LIMIT_EXCEEDED', 'first: at most 50, got 51', 'similar(id: "c1", first: 51) { entities { score } }'],
    [
      'LIMIT_EXCEEDED',
      'steps: at most 6, got 7',
      `pattern(start: {}, steps: ${steps(7)}) { matches { edges { id } } }`,
    ],
    [
      'LIMIT_EXCEEDED',
      'limit: at most 500, got 501',
      `pattern(start: {}, steps: ${steps(1)}, limit: 501) { matches { edges { id } } }`,
    ],
    ['BAD_USER_INPUT', 'limit: at least 1, got 0', 'neighborhood(of: "c1", limit: 0) { nodes { slug } }'],
    ['BAD_USER_INPUT', 'depth: at least 0, got -1', 'neighborhood(of: "c1", depth: -1) { nodes { slug } }'],
    [
      'BAD_USER_INPUT',
      'maxLength: at least 0, got -5',
      'paths(from: "c1", to: "c2", maxLength: -5) { paths { length } }',
    ],
    ['BAD_USER_INPUT', 'avoid names "c2"', 'paths(from: "c1", to: "c2", avoid: ["c2"]) { paths { length } }'],
    ['BAD_USER_INPUT', 'ids names 0 entities; it takes 2 to 10', 'connect(ids: []) { joined }'],
    [
      'BAD_USER_INPUT',
      'ids names 1 entities; it takes 2 to 10',
      'common(ids: ["c1", "c1"]) { shared { count } }',
    ],
    ['BAD_USER_INPUT', 'steps is empty', 'pattern(start: {}, steps: []) { matches { edges { id } } }'],
    [
      'BAD_USER_INPUT',
      '"as" is a name of 1 to 40',
      'pattern(start: { as: "" }, steps: [{}]) { matches { edges { id } } }',
    ],
    ['NOT_FOUND', '"nobody-1", "nobody-2"', 'connect(ids: ["c1", "nobody-1", "nobody-2"]) { joined }'],
    ['NOT_FOUND', '"nobody"', 'common(ids: ["c1", "nobody"]) { shared { count } }'],
    ['NOT_FOUND', '"nobody"', 'similar(id: "nobody") { entities { score } }'],
    ['NOT_FOUND', '"nobody"', 'paths(from: "c1", to: "c2", via: ["nobody"]) { paths { length } }'],
    ['NOT_FOUND', '"` OR 1=1 //"', 'paths(from: "` OR 1=1 //", to: "c2") { paths { length } }'],
  ];
  it.each(refused)('%s: %s', async (code, says, query) => {
    const { errors } = await ask(engine, `{ ${query} }`);
    expect(errors).toMatchObject([{ code }]);
    expect(errors[0]!.message).toContain(says);
  });

  it('null is the default, an empty list is no filter, and what comes twice counts once', async () => {
    const found = await dataOf(
      engine,
      `{ neighborhood(of: "c1", depth: null, limit: null, types: [], relationships: [], direction: null) { nodes { slug } }
         paths(from: "c1", to: "c2", maxLength: null, limit: null, via: [], avoid: [], relationships: [DEVELOPS, DEVELOPS, LOCATED_IN]) { paths { length } }
         connect(ids: ["c1", "c2", "c1", "c2"]) { groups { slug } }
         companies(where: { slug: { eq: "c1" } }) { nodes { neighborhood { nodes { slug } } } } }`,
    );
    const c1 = ['c1', 'x01', 'r1', 'x02'].map((slug) => ({ slug }));
    expect(found.neighborhood.nodes).toEqual(c1);
    expect(found.paths.paths).toEqual([{ length: 2 }]);
    expect(found.connect.groups).toEqual([[{ slug: 'c1' }, { slug: 'c2' }]]);
    expect(found.companies.nodes[0].neighborhood.nodes).toEqual(c1);
  });

  it('a caller who has gone is not asked for', async () => {
    const gone = AbortSignal.abort(new Error('gone'));
    const { errors, statements } = await ask(
      engine,
      '{ neighborhood(of: "c1") { nodes { slug } } }',
      {},
      { signal: gone },
    );
    expect(errors).toMatchObject([{ code: 'CANCELLED' }]);
    expect(statements).toEqual([]);
  });

  it('a search whose time is over gives what it has, and says so', async () => {
    const asker = createAsker(createReader(engine), {});
    const late: Asker = { ...asker, late: true };
    const walk = { relationships: [], direction: 'both' as const };
    const around = { walk, meets: { types: [] }, depth: 4, limit: 100 };
    expect((await neighborhoods(late, ['c1'], around)).get('c1')).toMatchObject({
      ids: ['c1', 'x01', 'r1', 'x02'],
      truncated: { reason: 'time', found: 4 },
    });
    const between = { from: 'c1', to: 'c2', walk, maxLength: 4, limit: 5, via: [], avoid: [] };
    expect(await findPaths(late, between)).toMatchObject({ paths: [], truncated: { reason: 'time' } });
    const joined = await connect(late, ['x01', 'island-a'], { relationships: [], maxLength: 8 });
    expect(joined.truncated?.reason).toBe('time');
    const step = { walk, meets: { types: [] } };
    const pattern = { start: { types: [] }, steps: [step], names: ['a', 'b'], limit: 5 };
    expect(await findPattern(late, pattern)).toMatchObject({ matches: [], truncated: { reason: 'time' } });
  });

  describe('around a hub with more relationships than a search brings', () => {
    const spokes = 25_100;
    beforeAll(async () => {
      const big = await open();
      await big.prepare(constraintStatements(big.dialect));
      engine = big;
      const numbers = Array.from({ length: spokes }, (_, i) => `s-${String(i).padStart(5, '0')}`);
      for (let at = 0; at < spokes; at += 2_000) {
        const rows = numbers.slice(at, at + 2_000).map((id) => ({ id, nameZh: id, sortKey: id }));
        await big.write((tx) =>
          tx.run(statement('UNWIND $rows AS row CREATE (n:Entity:Model) SET n += row', { rows })),
        );
      }
      await big.write((tx) =>
        tx.run(statement('CREATE (:Entity:Capability {id: "big", nameZh: "大", sortKey: "big"})')),
      );
      for (let at = 0; at < spokes; at += 2_000)
        await big.write((tx) =>
          tx.run(
            statement(
              'UNWIND $rows AS row MATCH (a:Entity {id: row}) MATCH (b:Entity {id: "big"}) ' +
                'CREATE (a)-[r:HAS_CAPABILITY]->(b) SET r.id = row',
              { rows: numbers.slice(at, at + 2_000) },
            ),
          ),
        );
      await big.write((tx) =>
        tx.run(
          statement(
            'MATCH (a:Entity {id: "s-00001"}) MATCH (b:Entity {id: "s-00002"}) CREATE (a)-[r:BASED_ON]->(b) SET r.id = "x"',
          ),
        ),
      );
    });

    it('a neighbourhood is cut, says how much there is, and gives other types their share', async () => {
      const { data, errors, statements } = await ask(
        engine,
        `{ hub: neighborhood(of: "big", depth: 4, limit: 1000) { nodes { slug } stats { nodes } truncated { reason limit found advice } }
           spoke: neighborhood(of: "s-00001", depth: 4, limit: 5) { nodes { slug } truncated { reason found } } }`,
      );
      expect(errors).toEqual([]);
      expect(data.hub.stats.nodes).toBe(1000);
      expect(data.hub.truncated).toMatchObject({ reason: 'LIMIT', limit: 1000, found: spokes + 1 });
      expect(data.spoke.nodes.map((n: { slug: string }) => n.slug)).toEqual([
        's-00001',
        's-00002',
        'big',
        's-00000',
        's-00003',
      ]);
      expect(data.spoke.truncated).toEqual({ reason: 'LIMIT', found: spokes + 1 });
      expect(statements.length).toBeLessThanOrEqual(8);
    });

    it('paths through it are found; that longer ones were not looked for is said', async () => {
      const found = await dataOf(
        engine,
        `{ paths(from: "s-00001", to: "s-00009") { paths { nodes { slug } } graph { truncated { reason limit advice } } }
           shortestPath(from: "s-00005", to: "s-00009") { length } }`,
      );
      const ways = found.paths.paths.map((p: { nodes: { slug: string }[] }) =>
        p.nodes.map((n) => n.slug).join(' '),
      );
      expect(ways).toEqual(['s-00001 big s-00009', 's-00001 s-00002 big s-00009']);
      expect(found.paths.graph.truncated).toMatchObject({ reason: 'SEARCH', limit: 25_000 });
      expect(found.shortestPath).toEqual({ length: 2 });
    });

    it('joining, sharing, likeness and patterns end too', async () => {
      const found = await dataOf(
        engine,
        `{ connect(ids: ["s-00001", "s-00009", "big"]) { joined graph { nodes { slug } } }
           common(ids: ["big", "s-00001"]) { shared { entity { slug } } graph { truncated { reason } } }
           similar(id: "s-00001") { entities { entity { slug } } graph { truncated { reason } } }
           pattern(start: { where: { slug: { eq: "s-00001" } } }, steps: [{ type: CAPABILITY }, { type: MODEL }], limit: 2) {
             matches { bindings { entity { slug } } } graph { truncated { reason limit } } } }`,
      );
      expect(found.connect.joined).toBe(true);
      expect(found.common.shared).toEqual([{ entity: { slug: 's-00002' } }]);
      expect(found.similar.entities).toEqual([]);
      expect(found.pattern.matches).toHaveLength(2);
      expect(found.pattern.graph.truncated).toEqual({ reason: 'SEARCH', limit: 10_000 });
    });

    it('what is too much is cut alike in memory', async () => {
      const reader = createReader(engine, { topologyBytes: 1e8 });
      await reader.topology!.refresh();
      const walk = { relationships: [], direction: 'both' as const };
      const anyone = { walk, meets: { types: [] } };
      const starts = [
        { types: ['Capability' as const] },
        { types: [], where: { degree: { gte: 2 } } as never },
      ];
      const asked = async (asker: Asker) => {
        const joined = [];
        for (const ids of [
          ['s-00001', 's-00009'],
          ['big', 's-00002'],
          ['s-00003', 's-00004', 'big'],
        ])
          joined.push(await connect(asker, ids, { relationships: [], maxLength: 6 }));
        const patterns = [];
        for (const start of starts) {
          const question = { start, steps: [anyone, anyone], names: ['a', 'b', 'c'], limit: 50 };
          const { edges, ...found } = await findPattern(asker, question);
          patterns.push({
            ...found,
            edges: found.matches.map((match) => match.edges.map((id) => edges.get(id))),
          });
        }
        return { joined, patterns };
      };
      const inMemory = createAsker(reader, {});
      const found = await asked(inMemory);
      expect(found).toEqual(await asked(createAsker(reader, {}, { inMemory: false })));
      expect(found.joined.map(({ truncated }) => truncated?.reason)).toContain('search');
      expect(found.patterns.map(({ truncated }) => truncated?.limit)).toEqual([10_000, 10_000]);
      expect(inMemory.statements).toBe(0);
    });
  });
});
