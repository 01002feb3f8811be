import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Crossing } from '../../src/cypher/crosstab.ts';
import type { Meets, Walk } from '../../src/cypher/graph.ts';
import { statement } from '../../src/cypher/statement.ts';
import { createReader } from '../../src/engine/sharing.ts';
import type { EntityTypeName } from '../../src/ontology/entities.ts';
import { askStanding, createAsker } from '../../src/questions/asker.ts';
import { common } from '../../src/questions/common.ts';
import { connect } from '../../src/questions/connect.ts';
import { crosstab } from '../../src/questions/crosstab.ts';
import { neighborhoods } from '../../src/questions/neighborhood.ts';
import { findPaths } from '../../src/questions/paths.ts';
import { findPattern } from '../../src/questions/pattern.ts';
import { readEdgesAmong } from '../../src/questions/read.ts';
import { similar } from '../../src/questions/similar.ts';
import { describeEngines } from '../support/engines.ts';
import { anyId, anyIds, asWhere, type BothWays, bothWays, fewRuns, patience, runs } from './both-ways.ts';

/** Few shapes, since Neo4j plans each once; their parameters are what differs. */
const walk: fc.Arbitrary<Walk> = fc.record({
  relationships: fc.constantFrom<Walk['relationships'][]>([], ['DEVELOPS', 'BASED_ON']),
  direction: fc.constantFrom('out' as const, 'both' as const),
  derived: fc.boolean(),
});
const someTypes = fc.constantFrom<EntityTypeName[][]>([], ['Model', 'Company']);
/** Who may be met: by type, and by what all types are asked for. */
const someMeets = fc
  .record({
    types: someTypes,
    where: fc.oneof(
      fc.constant(undefined),
      anyIds.map((ids) => asWhere({ not: { slug: { in: ids } } })),
      fc.nat(6).map((least) => asWhere({ degree: { gte: least } })),
      fc.constant(asWhere({ or: [{ name: { contains: '1' } }, { type: { in: ['ModelType'] } }] })),
    ),
  })
  .map(({ types, where }): Meets => ({ types, ...(where && { where }) }));

const develops = { relationship: 'DEVELOPS', direction: 'out' } as const;
const hasType = { relationship: 'HAS_TYPE', direction: 'out' } as const;
const developed = { relationship: 'DEVELOPS', direction: 'in' } as const;
const toType = { rows: 'Company', columns: 'ModelType', through: [develops, hasType] } as const;
const crossings: readonly ((ids: readonly string[]) => Crossing)[] = [
  () => toType,
  (ids) => ({ ...toType, rowWhere: { models: { some: { types: { some: { slug: { in: ids } } } } } } }),
  (ids) => ({
    ...toType,
    rowWhere: { models: { none: { slug: { in: ids } }, edge: { basis: { ne: 'derived' } } } },
  }),
  (ids) => ({
    ...toType,
    rowWhere: { or: [{ models: { every: { slug: { in: ids } } } }, { not: { slug: { in: ids } } }] },
    columnWhere: { slug: { in: ids } },
    edge: { basis: { in: ['stated', 'common_knowledge'] } },
  }),
  () => ({ rows: 'Company', columns: 'Model', through: [develops] }),
  (ids) => ({
    rows: 'Company',
    columns: 'Company',
    through: [develops, developed],
    columnWhere: { slug: { in: ids } },
  }),
  () => ({ ...toType, rowWhere: { degree: { gte: 3 } }, columnWhere: { degree: { notIn: [2, 5] } } }),
  // What memory alone cannot say.
  () => ({ ...toType, rowWhere: { externalIds: { isNull: true } } }),
];

describeEngines('graph questions from memory', (open) => {
  let ways: BothWays;
  const alike: BothWays['alike'] = (ask, most) => ways.alike(ask, most);
  beforeAll(async () => {
    ways = await bothWays(await open({ queryTimeoutMs: 60_000 }));
  });

  it(
    'neighbourhoods, and the relationships in them',
    () =>
      fc.assert(
        fc.asyncProperty(
          walk,
          someMeets,
          fc.integer({ min: 0, max: 4 }),
          fc.integer({ min: 1, max: 30 }),
          fc.array(anyId, { minLength: 1, maxLength: 3 }),
          async (way, meets, depth, limit, centers) => {
            const around = { walk: way, meets, depth, limit };
            const found = await alike(async (asker) => [...(await neighborhoods(asker, centers, around))]);
            const ids = found[0]![1].ids;
            await alike((asker) => readEdgesAmong(asker, ids, { ...way, properties: [] }));
          },
        ),
        runs,
      ),
    patience,
  );

  it(
    'paths',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.record({
            from: anyId,
            to: anyId,
            walk,
            maxLength: fc.integer({ min: 0, max: 5 }),
            limit: fc.constantFrom(1, 3, 50),
            via: fc.array(anyId, { maxLength: 1 }),
            avoid: fc.array(anyId, { maxLength: 1 }),
          }),
          async (question) => {
            const avoid = question.avoid.filter(
              (id) => ![question.from, question.to, ...question.via].includes(id),
            );
            await alike(async (asker) => {
              const { paths, edges: met, truncated } = await findPaths(asker, { ...question, avoid });
              return {
                paths,
                truncated,
                edges: paths.flatMap((p) => p.steps.flat().map((id) => met.get(id))),
              };
            });
          },
        ),
        runs,
      ),
    patience,
  );

  it(
    'what entities share, are like, and are joined by',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(anyId, { minLength: 2, maxLength: 4 }),
          walk,
          someMeets,
          fc.constantFrom(2, 50),
          async (ids, way, meets, few) => {
            await alike((asker) => common(asker, ids, { walk: way, meets, minimum: few % 3, limit: few }));
            await alike((asker) => similar(asker, ids[0]!, { walk: way, meets, first: few }));
            await alike((asker) => connect(asker, ids, { ...way, maxLength: 3 }));
          },
        ),
        fewRuns,
      ),
    patience,
  );

  it(
    'patterns',
    () =>
      fc.assert(
        fc.asyncProperty(
          someMeets,
          fc.array(fc.record({ walk, meets: someMeets }), { minLength: 1, maxLength: 3 }),
          fc.constantFrom<readonly string[]>(['a', 'b', 'c', 'd'], ['a', 'b', 'a', 'b']),
          fc.constantFrom(3, 500),
          (start, steps, names, limit) =>
            alike(async (asker) => {
              const question = { start, steps, names: names.slice(0, steps.length + 1), limit };
              const { matches, edges, truncated } = await findPattern(asker, question);
              return {
                matches,
                truncated,
                edges: matches.flatMap((m) => m.edges.map((id) => edges.get(id))),
              };
            }).then(() => {}),
        ),
        fewRuns,
      ),
    patience,
  );

  it(
    'crosstabs',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...crossings),
          anyIds,
          fc.constantFrom(3, 500),
          fc.boolean(),
          fc.boolean(),
          async (make, ids, limit, empty, sums) => {
            const one = make(ids);
            const asked = JSON.stringify(one).includes('externalIds') ? 1 : 0;
            await alike(async (asker) => {
              const { cells, ...rest } = await crosstab(asker, one, { limit, empty, sums });
              const told = cells.map(({ row, column, count, counts, items }) => [
                row,
                column,
                count,
                counts,
                items,
              ]);
              return { ...rest, told };
            }, asked);
          },
        ),
        runs,
      ),
    patience,
  );

  describe('what is written later', () => {
    it('is in the next answer, whoever wrote it, and the topology comes back', async () => {
      const reader = createReader(ways.engine, { topologyBytes: 1e6 });
      await reader.topology!.refresh();
      const path = {
        from: 'n00',
        to: 'later',
        walk: { relationships: [], direction: 'both' as const },
        maxLength: 1,
        limit: 1,
        via: [],
        avoid: [],
      };
      const ask = () =>
        askStanding(
          (how) => createAsker(reader, {}, how),
          async (asker) => (await findPaths(asker, path)).paths.length,
        );
      expect(await ask()).toBe(0);
      await ways.engine.write((tx) =>
        tx.run(
          statement(
            'MATCH (a:Entity {id: "n00"}) CREATE (a)-[:SUPPLIES {id: "l"}]->(:Entity:Company {id: "later"})',
          ),
        ),
      );
      expect(await ask()).toBe(1);
      await reader.topology!.refresh();
      const asker = createAsker(reader, {});
      expect((await findPaths(asker, path)).paths).toHaveLength(1);
      expect(asker.statements).toBe(0);
    });

    it('and is too heavy, or of no type of ours: statements answer', async () => {
      const small = createReader(ways.engine, { topologyBytes: 100 });
      await small.topology!.refresh();
      expect(createAsker(small, {}).topology).toBeUndefined();
      for (const foreign of [
        'MATCH (a:Entity {id: "n00"}) CREATE (a)-[:SUPPLIES]->(a)',
        'CREATE (:Entity {id: "typeless"})',
      ]) {
        await ways.engine.write((tx) => tx.run(statement(foreign)));
        const reader = createReader(ways.engine, { topologyBytes: 1e6 });
        await reader.topology!.refresh();
        expect(createAsker(reader, {}).topology).toBeUndefined();
        await ways.engine.write((tx) => tx.run(statement('MATCH ()-[r]->() WHERE r.id IS NULL DELETE r')));
      }
    });
  });
});
