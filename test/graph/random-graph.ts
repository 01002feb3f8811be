import fc from 'fast-check';
import type { Walk } from '../../src/cypher/graph.ts';
import { statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { EntityTypeName } from '../../src/ontology/entities.ts';
import type { RelationshipTypeName } from '../../src/ontology/relationships.ts';

export interface PlainNode {
  readonly id: string;
  readonly type: EntityTypeName;
}

export interface PlainEdge {
  readonly id: string;
  readonly type: RelationshipTypeName;
  readonly start: string;
  readonly end: string;
}

export interface PlainGraph {
  readonly nodes: readonly PlainNode[];
  readonly edges: readonly PlainEdge[];
}

export const nodeTypes = ['Model', 'Company'] as const;
export const edgeTypes = ['BASED_ON', 'DEVELOPS', 'SUPPLIES'] as const;

/** Small graphs with self loops, parallel relationships, rings and parts that hang together with nothing. */
export const anyGraph = fc
  .record({
    types: fc.array(fc.constantFrom(...nodeTypes), { minLength: 2, maxLength: 8, size: 'max' }),
    edges: fc.array(fc.tuple(fc.nat(7), fc.constantFrom(...edgeTypes), fc.nat(7)), {
      maxLength: 20,
      size: 'max',
    }),
  })
  .map(
    ({ types, edges }): PlainGraph => ({
      nodes: types.map((type, i) => ({ id: `n${i}`, type })),
      edges: edges.map(([from, type, to], i) => ({
        id: `e${String(i).padStart(2, '0')}`,
        type,
        start: `n${from % types.length}`,
        end: `n${to % types.length}`,
      })),
    }),
  );

export const anyWalk: fc.Arbitrary<Walk> = fc.record({
  relationships: fc.oneof(
    { weight: 2, arbitrary: fc.constant<RelationshipTypeName[]>([]) },
    { weight: 1, arbitrary: fc.subarray<RelationshipTypeName>([...edgeTypes], { maxLength: 2 }) },
  ),
  direction: fc.constantFrom('out' as const, 'in' as const, 'both' as const),
});

export const anyTypes = fc.oneof(
  { weight: 3, arbitrary: fc.constant<EntityTypeName[]>([]) },
  { weight: 1, arbitrary: fc.subarray<EntityTypeName>([...nodeTypes], { minLength: 1 }) },
);

let written = 0;

/** Writes the graph beside those that are there, under ids of its own, and returns it with these. */
export const writeGraph = async (engine: Engine, graph: PlainGraph): Promise<PlainGraph> => {
  const prefix = `g${written++}-`;
  const own = {
    nodes: graph.nodes.map((n) => ({ ...n, id: prefix + n.id })),
    edges: graph.edges.map((e) => ({
      ...e,
      id: prefix + e.id,
      start: prefix + e.start,
      end: prefix + e.end,
    })),
  };
  await engine.write(async (tx) => {
    for (const type of nodeTypes) {
      const rows = own.nodes.filter((n) => n.type === type).map(({ id }) => ({ id, sortKey: id }));
      if (rows.length > 0)
        await tx.run(statement(`UNWIND $rows AS row CREATE (n:Entity:${type}) SET n += row`, { rows }));
    }
    for (const type of edgeTypes) {
      const rows = own.edges
        .filter((e) => e.type === type)
        .map(({ id, start, end }) => ({ id, from: start, to: end }));
      if (rows.length > 0)
        await tx.run(
          statement(
            'UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) ' +
              `CREATE (a)-[r:${type}]->(b) SET r.id = row.id`,
            { rows },
          ),
        );
    }
  });
  return own;
};
