import { expect, it } from 'vitest';
import { degreeOf } from '../../src/cypher/basis.ts';
import { compileConnection, compileList, compileLookup } from '../../src/cypher/compile.ts';
import type { ConnectionSelection, NodeSelection } from '../../src/cypher/selection.ts';

const node = (given: Partial<NodeSelection>): NodeSelection => ({
  types: ['Model'],
  properties: [],
  labels: false,
  degree: false,
  connections: [],
  ...given,
});

const byName = { by: 'property', property: 'sortKey', descending: false } as const;
const byId = { by: 'edge', property: 'id', descending: false } as const;

const developers = (given: Partial<ConnectionSelection> = {}): ConnectionSelection => ({
  key: 'developers',
  owners: [],
  types: ['Company', 'Institution'],
  step: { relationships: ['DEVELOPS'], direction: 'in', labels: [] },
  order: [byName, byId],
  page: { size: 20, backward: false },
  node: node({ types: ['Company', 'Institution'], properties: ['nameZh'], labels: true }),
  wants: { cursors: false, total: false, behind: false },
  edgeProperties: [],
  edgeEnds: false,
  ...given,
});

const lines = (text: string) => text.replaceAll(/ (?=CALL|MATCH|WITH|RETURN)/g, '\n').split('\n');

it('a record with a list below it: one subquery, ordered before it is collected', () => {
  const { text, params, keyed } = compileLookup(
    node({ properties: ['nameZh'], connections: [developers()] }),
  );
  expect(lines(text)).toEqual([
    'UNWIND $keys AS key',
    'MATCH (n0:`Model`:`Entity` {id: key})',
    'CALL (n0) {',
    'MATCH (n0)<-[r1:`DEVELOPS`]-(m2:`Entity`)',
    'WITH r1, m2 ORDER BY m2.`sortKey`, r1.`id` LIMIT $p0',
    'WITH r1, m2 ORDER BY m2.`sortKey`, r1.`id`',
    'RETURN collect({n: m2 {.`id`, .`nameZh`, labels: labels(m2)}, r: r1 {.`id`}}) AS c3 }',
    'RETURN key, n0 {.`id`, .`nameZh`, `>developers`: {e: c3}} AS node',
  ]);
  expect(params).toEqual({ p0: 21n });
  expect(keyed).toBe(true);
});

it('a filtered list over all records: the filter’s values are parameters', () => {
  const { text, params } = compileList({
    types: ['Model'],
    where: { version: { eq: "3.5' OR true" }, types: { some: { slug: { in: ['a', 'b'] } } } },
    order: [byName],
    page: { size: 2, backward: false },
    node: node({}),
    wants: { cursors: true, total: true, behind: false },
  });
  const base = (at: number, m: string, r: string) =>
    `n0.\`sortKey\` IS NOT NULL AND n0.\`version\` = $p${at} AND EXISTS { MATCH (n0)-[${r}:\`HAS_TYPE\`]->(${m}:\`Entity\`) WHERE ${m}.\`id\` IN $p${at + 1} }`;
  expect(text).toBe(
    `CALL () { MATCH (n0:\`Model\`:\`Entity\`) WHERE ${base(0, 'm3', 'r2')} WITH n0 ORDER BY n0.\`sortKey\` LIMIT $p2 ` +
      'WITH n0 ORDER BY n0.`sortKey` RETURN collect({n: n0 {.`id`}, k: [n0.`sortKey`]}) AS c1 } ' +
      `RETURN {e: c1, t: COUNT { MATCH (n0:\`Model\`:\`Entity\`) WHERE ${base(3, 'm5', 'r4')} }} AS list`,
  );
  expect(params).toEqual({ p0: "3.5' OR true", p1: ['a', 'b'], p2: 3n, p3: "3.5' OR true", p4: ['a', 'b'] });
});

it('the page before a cursor, by a computed key: computed once, and nulls where they sort', () => {
  const { text, params } = compileList({
    types: ['Model'],
    order: [
      { by: 'degree', descending: true },
      { by: 'property', property: 'releasedOn', descending: false },
      byName,
    ],
    page: { size: 5, backward: true, before: [3, null, 'x'] },
    node: node({}),
    wants: { cursors: false, total: false, behind: true },
  });
  expect(lines(text.replaceAll(degreeOf('n0'), 'DEGREE'))).toEqual([
    'CALL () {',
    'MATCH (n0:`Model`:`Entity`) WHERE n0.`sortKey` IS NOT NULL',
    'WITH n0, DEGREE AS k1, n0.`releasedOn` AS k2, n0.`sortKey` AS k3 WHERE ' +
      '(k1 > $p0 OR k1 = $p1 AND k2 IS NOT NULL OR k1 = $p3 AND k2 IS NULL AND k3 < $p2) ORDER BY k1, k2 DESC, k3 DESC LIMIT $p4',
    'WITH n0, k1, k2, k3 ORDER BY k1, k2 DESC, k3 DESC',
    'RETURN collect({n: n0 {.`id`}}) AS c4 }',
    'CALL () {',
    'MATCH (n0:`Model`:`Entity`) WHERE n0.`sortKey` IS NOT NULL',
    'WITH n0, DEGREE AS k1, n0.`releasedOn` AS k2, n0.`sortKey` AS k3 WHERE ' +
      '(k1 < $p5 OR k1 = $p7 AND k2 IS NULL AND k3 > $p6 OR k1 = $p8 AND k2 IS NULL AND k3 = $p9)',
    'WITH n0 LIMIT 1',
    'RETURN count(*) > 0 AS x5 }',
    'RETURN {e: c4, x: x5} AS list',
  ]);
  expect(params).toMatchObject({ p0: 3, p2: 'x', p3: 3, p4: 6n });
});

it('what look-ahead could not cover: one list of many records, with edges, only for some types', () => {
  const { text } = compileConnection(
    developers({
      where: { type: { eq: 'Company' } },
      edge: { source: { claimedBy: 'iflytek' } },
      edgeProperties: ['citations'],
      edgeEnds: true,
      wants: { cursors: false, total: true, behind: false },
    }),
  );
  const condition = (at: number) => `any(x IN r1.\`citations\` WHERE x CONTAINS $p${at}) AND m2:\`Company\``;
  expect(lines(text)).toEqual([
    'UNWIND $keys AS key',
    'MATCH (n0:`Entity` {id: key})',
    'CALL (n0) {',
    `MATCH (n0)<-[r1:\`DEVELOPS\`]-(m2:\`Entity\`) WHERE ${condition(0)}`,
    'WITH r1, m2 ORDER BY m2.`sortKey`, r1.`id` LIMIT $p1',
    'WITH r1, m2 ORDER BY m2.`sortKey`, r1.`id`',
    'RETURN collect({n: m2 {.`id`, .`nameZh`, labels: labels(m2)}, ' +
      'r: r1 {.`id`, .`citations`, type: type(r1), start: startNode(r1).id, end: endNode(r1).id}}) AS c3 }',
    'RETURN key, {e: c3, t: COUNT {',
    `MATCH (n0)<-[r1:\`DEVELOPS\`]-(m2:\`Entity\`) WHERE ${condition(2)} }} AS list`,
  ]);
});

it('what is reached through what is reached is matched in one subquery, whatever stands beside it', () => {
  const { text } = compileList({
    types: ['Company'],
    where: {
      models: {
        some: {
          and: [{ types: { some: { slug: { eq: 'x' } } } }, { version: { eq: '2' } }],
          comparedWith: { some: {}, none: { slug: { eq: 'y' } } },
        },
        none: { types: { some: {} } },
      },
    },
    order: [byName],
    page: { size: 1, backward: false },
    wants: { cursors: false, total: true, behind: false },
  });
  expect(text.match(/NOT EXISTS/g)?.length).toBe(2);
  expect(text.match(/EXISTS \{ MATCH/g)?.length).toBe(3);
  expect(text).toMatch(
    / AND EXISTS \{ MATCH \(n0\)-\[r1:`DEVELOPS`\]->\(m2:`Entity`\) MATCH \(m2\)-\[r3:`HAS_TYPE`\]->\(m4:`Entity`\) MATCH \(m2\)-\[r\d:`COMPARED_WITH`\]/,
  );
});

it('refuses names that the ontology does not have, and quotes those it has', () => {
  const list = (where: never) =>
    compileList({
      types: ['Model'],
      where,
      order: [byName],
      page: { size: 1, backward: false },
      wants: { cursors: false, total: true, behind: false },
    });
  for (const where of [
    { 'x` = 1 OR `y': { eq: 1 } },
    { constructor: { eq: 1 } },
    { version: { constructor: 'x' } },
    { version: { '= 1 OR true //': 'x' } },
    { comparedWith: { edge: { nope: { eq: 1 } }, some: {} } },
  ])
    expect(() => list(where as never)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  expect(() => list({ source: { nope: 'x' } } as never)).toThrow('source: there is no filter "nope"');
});
