import { type ConnectionSelection, type NodeSelection, stepOf } from '../../src/cypher/selection.ts';
import { statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { connectionsOf, entityTypeNames } from '../../src/ontology/ontology.ts';

const nodes = Array.from({ length: 26 }, (_, i) => ({
  id: `n${String((i * 7) % 26).padStart(2, '0')}`,
  type: (['Model', 'Company', 'ModelType'] as const)[i % 3]!,
}));
/** What a model says of itself; some say nothing. */
const said = (i: number) => ({
  names: [`model ${i % 4}`, `模型${i % 5}`],
  ...(i % 4 > 0 && { parametersBillion: (i % 7) + 0.5 }),
  ...(i % 5 > 0 && { releasedOn: ['2023', '2023-01', '2023-01-01', '2023-06-15', '2024'][i % 5]! }),
  ...(i % 3 > 0 && { openSource: i % 2 === 0 }),
  ...(i % 2 > 0 && { version: `v${i % 3}` }),
});
const edgeTypes = ['BASED_ON', 'DEVELOPS', 'HAS_TYPE', 'SUPPLIES', 'SOMEBODY_ELSES'] as const;
const bases = ['stated', 'derived', 'common_knowledge', null] as const;

/** One graph with parallel relationships, self loops, every basis, and what others keep beside it. */
const edges = (seed: number) => {
  const next = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * most);
  };
  return Array.from({ length: 90 }, (_, i) => ({
    id: `e${(i * 37) % 90}`,
    type: edgeTypes[next(11) === 0 ? 4 : next(4)]!,
    from: nodes[next(nodes.length)]!.id,
    to: nodes[next(3) === 0 ? next(4) : next(nodes.length)]!.id,
    basis: bases[next(4)]!,
  }));
};

/** Writes it. */
export const writeMemoryGraph = async (engine: Engine) => {
  await engine.write(async (tx) => {
    for (const type of ['Model', 'Company', 'ModelType']) {
      const rows = nodes.filter((n) => n.type === type).map(({ id }) => ({ id, key: `${id.slice(2)}${id}` }));
      await tx.run(
        statement(`UNWIND $rows AS row CREATE (n:Entity:${type}) SET n.id = row.id, n.sortKey = row.key`, {
          rows,
        }),
      );
      if (type === 'Model')
        for (const [i, { id }] of rows.entries())
          await tx.run(
            statement(
              `MATCH (n:Entity {id: $id}) SET ${Object.keys(said(i)).map((name) => `n.${name} = $${name}`)}`,
              { id, ...said(i) },
            ),
          );
    }
    for (const type of edgeTypes) {
      const rows = edges(7).filter((e) => e.type === type);
      await tx.run(
        statement(
          `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r.id = row.id, r.basis = row.basis`,
          { rows },
        ),
      );
    }
    await tx.run(
      statement('MATCH (a:Entity {id: "n03"}) CREATE (a)-[:DEVELOPS {id: "x"}]->(:Other {id: "n99"})'),
    );
  });
};

export const steps: readonly ConnectionSelection['step'][] = [
  stepOf(connectionsOf('Company').get('models')!),
  { relationships: [], direction: 'both', labels: [] },
  { relationships: ['SUPPLIES', 'DEVELOPS'], direction: 'in', labels: ['Model'] },
];
/** One level of lists in another, with everything that memory knows. */
export const selected = (
  step: ConnectionSelection['step'],
  given: Pick<ConnectionSelection, 'page'> & Partial<ConnectionSelection>,
  descending: boolean,
): NodeSelection => {
  const { page } = given;
  const order: ConnectionSelection['order'] = [
    { by: 'property', property: 'sortKey', descending },
    { by: 'edge', property: 'id', descending: false },
  ];
  const plain = {
    properties: ['id', 'version', 'parametersBillion', 'openSource', 'nameZh', 'aliasesEn'],
    degree: true,
  };
  const list = { types: entityTypeNames, order, step, owners: [], edgeProperties: [], edgeEnds: true };
  const inner: ConnectionSelection = {
    ...list,
    key: 'inner',
    edgeEnds: false,
    owners: ['Model'],
    page: { size: 2, backward: true },
    wants: { cursors: false, total: false, behind: false },
    node: { ...plain, types: entityTypeNames, labels: true, connections: [] },
  };
  const outer: ConnectionSelection = {
    ...list,
    key: 'outer',
    wants: { cursors: true, total: true, behind: (page.backward ? page.before : page.after) !== undefined },
    node: { ...plain, types: entityTypeNames, labels: true, connections: [inner] },
    ...given,
  };
  return { ...plain, types: entityTypeNames, labels: true, connections: [outer] };
};
