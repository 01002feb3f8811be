import { expect, it } from 'vitest';
import { foreignRelationships, ownedNodes, ownedRelationships, takenIds } from '../../src/cypher/owned.ts';
import {
  createNodes,
  createRelationships,
  deleteNodes,
  deleteRelationships,
  setNodes,
  setRelationships,
} from '../../src/cypher/writes.ts';

const row = { id: "x'}) DETACH DELETE n //", properties: { nameZh: '`' } };
const link = { ...row, from: 'a', to: 'b' };

it('are the Cypher that they should be', () => {
  expect(createNodes('Company', [row]).text).toBe(
    'UNWIND $rows AS row CREATE (n:`Entity`:`Organization`:`Company`) SET n = row.`properties` RETURN count(n) AS n',
  );
  expect(createRelationships('DEVELOPS', [link]).text).toBe(
    'UNWIND $rows AS row MATCH (a:`Entity` {`id`: row.`from`}) MATCH (b:`Entity` {`id`: row.`to`}) ' +
      'CREATE (a)-[r:`DEVELOPS`]->(b) SET r = row.`properties` RETURN count(r) AS n',
  );
  expect(deleteNodes('seed', ['a']).text).toBe(
    'UNWIND $ids AS id MATCH (n:`Entity` {`id`: id}) WHERE n.`managedBy` = $owner DELETE n RETURN count(*) AS n',
  );
  expect(ownedNodes('seed', ['a']).params).toEqual({ owner: 'seed', ids: ['a'] });
});

it('change and delete only what the owner has', () => {
  for (const { text, params } of [
    setNodes('seed', [row]),
    setRelationships('seed', 'DEVELOPS', [link]),
    deleteNodes('seed', ['a']),
    deleteRelationships('seed', [link]),
  ]) {
    expect(text).toMatch(/WHERE .*`managedBy` = \$owner/);
    expect(params.owner).toBe('seed');
    expect(text).not.toContain('DETACH');
  }
});

it('carry every value as a parameter', () => {
  const all = [
    createNodes('Model', [row]),
    setNodes('seed', [row]),
    createRelationships('DEVELOPS', [link]),
    deleteNodes('seed', [row.id]),
    takenIds('seed', 'Entity', [row.id]),
    foreignRelationships('seed', [row.id]),
    ownedRelationships('seed', [row.id]),
  ];
  expect(all.filter(({ text }) => text.includes('DETACH'))).toEqual([]);
});
