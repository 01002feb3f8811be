import { beforeEach, describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/cypher/statement.ts';
import { statement } from '../../../src/cypher/statement.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { ask, type Open, tell } from './ask.ts';

const upsertNodes = 'UNWIND $rows AS row MERGE (n:Entity:Company {id: row.id}) SET n += row.props';
const upsertEdges = `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
  MERGE (a)-[r:INVESTS_IN {id: row.id}]->(b) SET r += row.props`;
const counted =
  'MATCH (n:Entity) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS edges';

const schema: Statement[] = [
  statement('CREATE CONSTRAINT company_id IF NOT EXISTS FOR (n:Company) REQUIRE n.id IS UNIQUE'),
  statement('CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id)'),
  statement('CREATE INDEX company_sort_key IF NOT EXISTS FOR (n:Company) ON (n.sortKey)'),
];

const deferred = () => {
  let resolve!: () => void;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
};

export const writesContract = (open: Open): void => {
  describe('writes', () => {
    let engine: Engine;
    beforeEach(async () => {
      engine = await open();
    });

    it('prepares constraints and indexes as often as asked, before and after data', async () => {
      await engine.prepare(schema);
      await tell(engine, upsertNodes, { rows: [{ id: 'a', props: { sortKey: 'a' } }] });
      await engine.prepare(schema);
      await expect(tell(engine, "CREATE (:Company {id: 'a'})")).rejects.toThrow();
      expect(await ask(engine, 'MATCH (n:Company) RETURN count(n) AS n')).toEqual([{ n: 1 }]);
    });

    it('has a revision that changes with every commit, and not by reading', async () => {
      const first = await engine.revision();
      await ask(engine, counted);
      expect(await engine.revision()).toBe(first);
      await tell(engine, "CREATE (:Company {id: 'a'})");
      const second = await engine.revision();
      expect(second).not.toBe(first);
      await tell(engine, "MATCH (n:Company) SET n.nameZh = 'c'");
      expect([first, second]).not.toContain(await engine.revision());
    });

    it('upserts nodes and relationships by id', async () => {
      await engine.prepare(schema);
      const rows = [
        { id: 'a', props: { nameZh: '甲', names: ['甲'] } },
        { id: 'b', props: { nameZh: '乙' } },
      ];
      const edges = [
        { id: 'a~b~1', from: 'a', to: 'b', props: { percent: 10n } },
        { id: 'a~b~2', from: 'a', to: 'b', props: { percent: 20n } },
        { id: 'a~nobody', from: 'a', to: 'nobody', props: {} },
      ];
      for (let times = 0; times < 2; times++)
        await engine.write(async (tx) => {
          await tx.run(statement(upsertNodes, { rows }));
          await tx.run(statement(upsertEdges, { rows: edges }));
        });
      expect(await ask(engine, counted)).toEqual([{ nodes: 2, edges: 2 }]);
      await tell(engine, upsertEdges, {
        rows: [{ id: 'a~b~1', from: 'a', to: 'b', props: { percent: 11n } }],
      });
      const percents =
        'MATCH (:Entity {id: "a"})-[r:INVESTS_IN]->(b) RETURN r {.*} AS r, b.nameZh AS name ORDER BY r.id';
      expect(await ask(engine, percents)).toEqual([
        { r: { id: 'a~b~1', percent: 11 }, name: '乙' },
        { r: { id: 'a~b~2', percent: 20 }, name: '乙' },
      ]);
    });

    it('replaces all properties, removes one with null, deletes', async () => {
      await tell(engine, 'CREATE (a:Entity {id: "a", old: 1, other: 2})-[:R {id: "r"}]->(:Entity {id: "b"})');
      await tell(engine, 'MATCH (n:Entity {id: "a"}) SET n += $props', { props: { other: null } });
      expect(await ask(engine, 'MATCH (n:Entity {id: "a"}) RETURN n {.*} AS n')).toEqual([
        { n: { id: 'a', old: 1 } },
      ]);
      await tell(engine, 'MATCH (n:Entity {id: "a"}) SET n = $props', { props: { id: 'a', fresh: true } });
      expect(await ask(engine, 'MATCH (n:Entity {id: "a"}) RETURN n {.*} AS n')).toEqual([
        { n: { id: 'a', fresh: true } },
      ]);
      await tell(engine, 'MATCH (:Entity {id: "a"})-[r:R]->() WHERE r.id IN $ids DELETE r', { ids: ['r'] });
      expect(await ask(engine, counted)).toEqual([{ nodes: 2, edges: 0 }]);
      await tell(engine, 'UNWIND $ids AS id MATCH (n:Entity {id: id}) DETACH DELETE n', {
        ids: ['a', 'nobody'],
      });
      expect(await ask(engine, counted)).toEqual([{ nodes: 1, edges: 0 }]);
    });

    it('leaves nothing when its work throws', async () => {
      const work = engine.write(async (tx) => {
        await tx.run(statement(upsertNodes, { rows: [{ id: 'a', props: {} }] }));
        throw new Error('changed my mind');
      });
      await expect(work).rejects.toThrow('changed my mind');
      expect(await ask(engine, counted)).toEqual([{ nodes: 0, edges: 0 }]);
    });

    it('leaves nothing when a statement fails, even if the work goes on', async () => {
      await tell(engine, upsertNodes, { rows: [{ id: 'kept', props: { size: 1n } }] });
      const work = engine.write(async (tx) => {
        await tx.run(statement('MATCH (n:Entity) SET n.size = 2'));
        await tx.run(statement('CREATE (:Entity {id: "half"})'));
        await tx.run(statement('UNWIND [1, 0] AS n CREATE (:Entity {id: toString(10 / n)})'));
      });
      await expect(work).rejects.toThrow();
      const swallowed = engine.write(async (tx) => {
        await tx.run(statement('CREATE (:Entity {id: "half"})'));
        await tx.run(statement('RETURN 1 / 0 AS x')).catch(() => {});
      });
      await expect(swallowed).rejects.toThrow();
      expect(await ask(engine, 'MATCH (n:Entity) RETURN n.id AS id, n.size AS size')).toEqual([
        { id: 'kept', size: 1 },
      ]);
    });

    it('shows a transaction only to itself until it commits', async () => {
      const written = deferred();
      const mayCommit = deferred();
      const work = engine.write(async (tx) => {
        await tx.run(statement(upsertNodes, { rows: [{ id: 'a', props: {} }] }));
        const inside = await tx.run(statement(counted));
        written.resolve();
        await mayCommit.promise;
        return inside;
      });
      await written.promise;
      const outside = await ask(engine, counted);
      mayCommit.resolve();
      expect(await work).toEqual([{ nodes: 1, edges: 0 }]);
      expect(outside).toEqual([{ nodes: 0, edges: 0 }]);
      expect(await ask(engine, counted)).toEqual([{ nodes: 1, edges: 0 }]);
    });

    it('shows a read all of a transaction or none of it, where reads are of one moment', async () => {
      const pairs = 'UNWIND range(1, 200) AS i CREATE (:Entity {id: $prefix + toString(i)})';
      const writing = Promise.all(['x', 'y', 'z'].map((prefix) => tell(engine, pairs, { prefix })));
      const seen = [];
      for (let i = 0; i < 20; i++) seen.push((await ask(engine, counted))[0]!.nodes as number);
      await writing;
      // Neo4j reads what is committed by the time it looks (read committed): it may meet a commit halfway.
      const halves = seen.filter((n) => (engine.dialect.snapshotReads ? n % 200 !== 0 : n < 0 || n > 600));
      expect(halves).toEqual([]);
      expect(await ask(engine, counted)).toMatchObject([{ nodes: 600 }]);
    });

    it('counts on under writers of one node without losing any', async () => {
      await tell(engine, 'CREATE (:Entity {id: "counter", n: 0})');
      const add = 'MATCH (c:Entity {id: "counter"}) SET c.n = c.n + 1';
      await Promise.all(Array.from({ length: 16 }, () => tell(engine, add)));
      expect(await ask(engine, 'MATCH (c:Entity {id: "counter"}) RETURN c.n AS n')).toEqual([{ n: 16 }]);
    });

    it('lets writers that take two nodes in opposite order both win in the end', async () => {
      await tell(engine, 'UNWIND ["a", "b"] AS id CREATE (:Entity {id: id, n: 0})');
      const touch = (ids: string[]) =>
        engine.write(async (tx) => {
          for (const id of ids)
            await tx.run(statement('MATCH (e:Entity {id: $id}) SET e.n = e.n + 1', { id }));
        });
      await Promise.all([touch(['a', 'b']), touch(['b', 'a']), touch(['a', 'b']), touch(['b', 'a'])]);
      expect(await ask(engine, 'MATCH (e:Entity) RETURN e.id AS id, e.n AS n ORDER BY id')).toEqual([
        { id: 'a', n: 4 },
        { id: 'b', n: 4 },
      ]);
    });

    it('makes one node of many upserts of the same id', async () => {
      await engine.prepare(schema);
      const one = { rows: [{ id: 'same', props: { sortKey: 's' } }] };
      await Promise.all(Array.from({ length: 12 }, () => tell(engine, upsertNodes, one)));
      expect(await ask(engine, counted)).toEqual([{ nodes: 1, edges: 0 }]);
    });

    it('goes on after a failed write', async () => {
      await expect(tell(engine, 'RETURN 1 / 0 AS x')).rejects.toThrow();
      await tell(engine, upsertNodes, { rows: [{ id: 'a', props: {} }] });
      expect(await ask(engine, counted)).toEqual([{ nodes: 1, edges: 0 }]);
    });
  });
};
