import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import { ask, column, type Open, tell } from './ask.ts';

/** Two companies, four models, two types; a parallel edge, a self loop, and a company without models. */
const graph = `
  CREATE (a:Company:Organization {id: 'a', sortKey: 'a'}), (b:Company:Organization {id: 'b', sortKey: 'b'}),
         (c:Company:Organization {id: 'c', sortKey: 'c'}),
         (m1:Model {id: 'm1', sortKey: '1'}), (m2:Model {id: 'm2', sortKey: '2'}), (m3:Model {id: 'm3', sortKey: '3'}),
         (m4:Model {id: 'm4', sortKey: '4'}), (cloud:ModelType {id: 'cloud', sortKey: 'c'}), (edge:ModelType {id: 'edge', sortKey: 'e'}),
         (a)-[:DEVELOPS {id: 'a~m1', role: 'lead'}]->(m1), (a)-[:DEVELOPS {id: 'a~m2'}]->(m2), (a)-[:DEVELOPS {id: 'a~m3'}]->(m3),
         (b)-[:DEVELOPS {id: 'b~m3', role: 'partner'}]->(m3), (b)-[:DEVELOPS {id: 'b~m4'}]->(m4),
         (m1)-[:HAS_TYPE {id: 'm1~cloud'}]->(cloud), (m2)-[:HAS_TYPE {id: 'm2~edge'}]->(edge),
         (m3)-[:HAS_TYPE {id: 'm3~cloud'}]->(cloud), (m3)-[:HAS_TYPE {id: 'm3~edge'}]->(edge),
         (m1)-[:COMPARED_WITH {id: 'p1', percent: 96}]->(m3), (m1)-[:COMPARED_WITH {id: 'p2', percent: 80}]->(m3),
         (m2)-[:COMPARED_WITH {id: 'loop'}]->(m2)`;

/** What a compiled selection looks like: per key, a page of models with its edges' own fields, per model its types, and counts. */
const nested = `
  UNWIND $keys AS key
  MATCH (c:Company {id: key})
  CALL (c) {
    CALL (c) {
      MATCH (c)-[r:DEVELOPS]->(m:Model)
      WHERE EXISTS { MATCH (m)-[:HAS_TYPE]->(:ModelType) }
      WITH r, m ORDER BY m.sortKey DESC, r.id LIMIT $n
      CALL (m) {
        CALL (m) { MATCH (m)-[:HAS_TYPE]->(t:ModelType) WITH t ORDER BY t.sortKey LIMIT $n RETURN collect(t.id) AS types }
        RETURN m {.id, types: types} AS node
      }
      WITH r, node, m ORDER BY m.sortKey DESC, r.id
      RETURN collect({role: r.role, node: node}) AS edges
    }
    CALL (c) { MATCH (c)-[:DEVELOPS]->(m:Model) RETURN count(m) AS total }
    RETURN {edges: edges, total: total} AS models
  }
  RETURN key, c {.id, models: models} AS company ORDER BY key`;

export const graphContract = (open: Open): void => {
  describe('graph', () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open();
      await tell(engine, graph);
    });

    it('answers a nested selection in one statement, bounded per parent', async () => {
      expect(await ask(engine, nested, { keys: ['a', 'b', 'c', 'nobody'], n: 2n })).toEqual([
        {
          key: 'a',
          company: {
            id: 'a',
            models: {
              edges: [
                { role: null, node: { id: 'm3', types: ['cloud', 'edge'] } },
                { role: null, node: { id: 'm2', types: ['edge'] } },
              ],
              total: 3,
            },
          },
        },
        {
          key: 'b',
          company: {
            id: 'b',
            models: { edges: [{ role: 'partner', node: { id: 'm3', types: ['cloud', 'edge'] } }], total: 2 },
          },
        },
        { key: 'c', company: { id: 'c', models: { edges: [], total: 0 } } },
      ]);
    });

    it('projects a neighbour by its label', async () => {
      const text = `MATCH (m:Model {id: 'm3'})-[r]-(x) WHERE x:Company OR x:ModelType
        RETURN type(r) AS type, CASE WHEN x:Company THEN x {.id, kind: 'Company'} WHEN x:ModelType THEN x {.id, kind: 'ModelType'} END AS node
        ORDER BY r.id`;
      expect(await ask(engine, text)).toEqual([
        { type: 'DEVELOPS', node: { id: 'a', kind: 'Company' } },
        { type: 'DEVELOPS', node: { id: 'b', kind: 'Company' } },
        { type: 'HAS_TYPE', node: { id: 'cloud', kind: 'ModelType' } },
        { type: 'HAS_TYPE', node: { id: 'edge', kind: 'ModelType' } },
      ]);
    });

    it('keeps parallel edges apart and meets a self loop once a direction', async () => {
      const between =
        'MATCH (:Model {id: "m1"})-[r:COMPARED_WITH]->(:Model {id: "m3"}) RETURN r.percent AS x ORDER BY x';
      expect(column(await ask(engine, between))).toEqual([80, 96]);
      const loop = (arrow: string) =>
        ask(engine, `MATCH (a:Model {id: "m2"})${arrow}(b) RETURN b.id AS x, r.id AS id`);
      expect(await loop('-[r:COMPARED_WITH]->')).toEqual([{ x: 'm2', id: 'loop' }]);
      expect(await loop('<-[r:COMPARED_WITH]-')).toEqual([{ x: 'm2', id: 'loop' }]);
      expect(await loop('-[r:COMPARED_WITH]-')).toEqual([{ x: 'm2', id: 'loop' }]);
    });

    it.each([
      ['EXISTS { MATCH (c)-[:DEVELOPS]->(m:Model) WHERE m.id = "m3" }', ['a', 'b']],
      ['NOT EXISTS { MATCH (c)-[:DEVELOPS]->(:Model) }', ['c']],
      ['COUNT { (c)-[:DEVELOPS]->(:Model) } >= 2', ['a', 'b']],
      ['COUNT { MATCH (c)-[r:DEVELOPS]->(m:Model) WHERE r.role IS NOT NULL } = 1', ['a', 'b']],
      ['COUNT { (c)-[:DEVELOPS]->(:Model) } = 0', ['c']],
      [
        'EXISTS { MATCH (c)-[:DEVELOPS]->(m:Model) WHERE EXISTS { MATCH (m)-[:HAS_TYPE]->(t:ModelType) WHERE t.id = "edge" AND COUNT { (t)<-[:HAS_TYPE]-() } = 2 } }',
        ['a', 'b'],
      ],
      [
        'NOT EXISTS { MATCH (c)-[:DEVELOPS]->(m:Model) WHERE NOT EXISTS { MATCH (m)-[:HAS_TYPE]->() } }',
        ['a', 'c'],
      ],
    ])('WHERE %s', async (condition, expected) => {
      const text = `MATCH (c:Company) WHERE ${condition} RETURN c.id AS x ORDER BY x`;
      expect(column(await ask(engine, text))).toEqual(expected);
    });

    it('orders by a count of relationships', async () => {
      const text =
        'MATCH (c:Company) WITH c, COUNT { (c)-[:DEVELOPS]->(:Model) } AS n ORDER BY n DESC, c.id RETURN c.id AS id, n';
      expect(await ask(engine, text)).toEqual([
        { id: 'a', n: 3 },
        { id: 'b', n: 2 },
        { id: 'c', n: 0 },
      ]);
    });

    it('walks hop by hop without using a relationship twice', async () => {
      const text = `MATCH (a:Company {id: 'a'})-[r:DEVELOPS]->(m:Model) MATCH (m)<-[s:DEVELOPS]-(b:Company) WHERE r <> s
        RETURN m.id AS via, b.id AS x`;
      expect(await ask(engine, text)).toEqual([{ via: 'm3', x: 'b' }]);
      const variable = `MATCH (a:Company {id: 'a'})-[rs:DEVELOPS|HAS_TYPE*2..2]-(x) RETURN DISTINCT x.id AS x ORDER BY x`;
      expect(column(await ask(engine, variable))).toEqual(['b', 'cloud', 'edge']);
    });

    it('finds all shortest paths as ids', async () => {
      const text = `MATCH p = allShortestPaths((a:ModelType {id: 'cloud'})-[:HAS_TYPE*..4]-(b:ModelType {id: 'edge'}))
        RETURN [n IN nodes(p) | n.id] AS ids, [r IN relationships(p) | r.id] AS edges ORDER BY ids`;
      expect(await ask(engine, text)).toEqual([
        { ids: ['cloud', 'm3', 'edge'], edges: ['m3~cloud', 'm3~edge'] },
      ]);
    });

    it('says which way a relationship runs', async () => {
      const text = `MATCH (m:Model {id: 'm3'})-[r:DEVELOPS|HAS_TYPE]-(x) RETURN r.id AS id, startNode(r).id AS start, endNode(r).id AS end ORDER BY id`;
      expect((await ask(engine, text))[0]).toEqual({ id: 'a~m3', start: 'a', end: 'm3' });
    });

    it('unites several questions inside CALL', async () => {
      const text = `MATCH (m:Model {id: 'm3'}) CALL (m) {
          MATCH (m)<-[:DEVELOPS]-(x:Company) RETURN x.id AS id UNION MATCH (m)-[:HAS_TYPE]->(x:ModelType) RETURN x.id AS id
        } RETURN id AS x ORDER BY x`;
      expect(column(await ask(engine, text))).toEqual(['a', 'b', 'cloud', 'edge']);
    });
  });
};
