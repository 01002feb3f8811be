import fc from 'fast-check';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { compileList } from '../../src/cypher/compile.ts';
import { constraintStatements } from '../../src/cypher/constraints.ts';
import type { Crossing } from '../../src/cypher/crosstab.ts';
import type { Meets, Walk } from '../../src/cypher/graph.ts';
import { typeOfRow } from '../../src/cypher/rows.ts';
import type { ConnectionSelection, ListSelection, Where } from '../../src/cypher/selection.ts';
import { statement } from '../../src/cypher/statement.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createReader } from '../../src/engine/sharing.ts';
import type { EntityTypeName } from '../../src/ontology/entities.ts';
import { entityType, relationshipFields } from '../../src/ontology/ontology.ts';
import { anchored } from '../../src/questions/anchor.ts';
import { type Asker, askStanding, createAsker } from '../../src/questions/asker.ts';
import { common } from '../../src/questions/common.ts';
import { connect } from '../../src/questions/connect.ts';
import { crosstab } from '../../src/questions/crosstab.ts';
import { chosenFacets, countFacetsOfList } from '../../src/questions/facets.ts';
import { pageInMemory } from '../../src/questions/in-memory/page.ts';
import { readListOf } from '../../src/questions/lists.ts';
import { neighborhoods } from '../../src/questions/neighborhood.ts';
import { findPaths } from '../../src/questions/paths.ts';
import { findPattern } from '../../src/questions/pattern.ts';
import { readEdgesAmong, readNodes, readRecords } from '../../src/questions/read.ts';
import { similar } from '../../src/questions/similar.ts';
import { describeEngines } from '../support/engines.ts';
import { selected, steps, writeMemoryGraph } from './memory-graph.ts';

const anyId = fc.integer({ min: 0, max: 25 }).map((i) => `n${String(i).padStart(2, '0')}`);
/** Few shapes, since Neo4j plans each once; their parameters are what differs. */
const walk: fc.Arbitrary<Walk> = fc.record({
  relationships: fc.constantFrom<Walk['relationships'][]>([], ['DEVELOPS', 'BASED_ON']),
  direction: fc.constantFrom('out' as const, 'both' as const),
  derived: fc.boolean(),
});
const someTypes = fc.constantFrom<EntityTypeName[][]>([], ['Model', 'Company']);
const anyIds = fc.array(anyId, { maxLength: 4 });
const asWhere = (where: object) => where as unknown as Where;
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

const ofModels = (some: object) => ({ models: { some } }) as unknown as Where;
const filters: readonly ((ids: readonly string[]) => Where)[] = [
  (ids) => ofModels({ types: { some: { slug: { in: ids } } } }),
  (ids) => ({ ...ofModels({ slug: { in: ids } }), slug: { in: [...ids, 'n01', 'n04'] } }),
  (ids) => ({ models: { none: { types: { some: { slug: { in: ids } } } } } }) as unknown as Where,
];
const companies: ListSelection = {
  types: ['Company'],
  order: [{ by: 'property', property: 'sortKey', descending: false }],
  page: { size: 5, backward: false },
  node: { types: ['Company'], properties: ['id'], labels: false, degree: false, connections: [] },
  wants: { cursors: true, total: true, behind: false },
};

const modelFilters: readonly ((ids: readonly string[]) => Where | undefined)[] = [
  () => undefined,
  (ids) => asWhere({ not: { or: [{ slug: { in: ids } }, { openSource: { eq: true } }] } }),
  () => asWhere({ parametersBillion: { gte: 1.5, lt: 5 }, releasedOn: { gte: '2023-01', lte: '2023' } }),
  () => asWhere({ or: [{ releasedOn: { during: '2023-01' } }, { version: { notIn: ['v1'] } }] }),
  () => asWhere({ parametersBillion: { ne: 2.5 }, openSource: { isNull: false } }),
  () => asWhere({ name: { contains: 'ＯＤＥＬ 1' } }),
  (ids) => asWhere({ or: [{ name: { in: ['Model 2'] } }, { developers: { some: { slug: { in: ids } } } }] }),
  () => asWhere({ releasedOn: { gt: '2023' }, version: { in: ['v0', 'v2'] } }),
];
const cursor = fc.option(
  anyId.map((id): readonly [string] => [`${id.slice(2)}${id}`]),
  { nil: undefined },
);
const pages = fc.record({
  size: fc.constantFrom(0, 3, 50),
  backward: fc.boolean(),
  after: cursor,
  before: cursor,
});
const facetKeys = chosenFacets(
  ['Model'],
  ['version', 'releasedOn', 'openSource', 'parametersBillion', 'developers'],
).map(({ key }) => key);

const edgeCursor = fc.option(
  fc
    .tuple(anyId, fc.nat(90))
    .map(([id, edge]): readonly [string, string] => [`${id.slice(2)}${id}`, `e${edge}`]),
  { nil: undefined },
);

/** Neo4j plans each shape once, which takes it longer than all the rest. */
const runs = { numRuns: inject('engine') === 'neo4j' ? 16 : 40 };
/** Of questions that have many shapes. */
const fewRuns = { numRuns: inject('engine') === 'neo4j' ? 5 : 40 };
const patience = 120_000;

describeEngines('graph questions from memory', (open) => {
  let engine: Engine;
  let fromMemory: () => Asker;
  let byStatements: () => Asker;
  beforeAll(async () => {
    engine = await open({ queryTimeoutMs: 60_000 });
    await engine.prepare(constraintStatements(engine.dialect));
    await writeMemoryGraph(engine);
    const reader = createReader(engine, { topologyBytes: 1e6 });
    await reader.topology!.refresh();
    const { columns } = createAsker(reader, {}).topology!;
    for (const name of ['names', 'version', 'releasedOn', 'openSource', 'parametersBillion'])
      await columns.fetch('Model', name);
    for (const name of ['nameZh', 'aliasesEn', 'names']) await columns.fetch('Entity', name);
    for (const type of ['Company', 'ModelType'] as const)
      for (const name of Object.keys(entityType(type).fields)) await columns.fetch(type, name);
    fromMemory = () => createAsker(reader, {});
    byStatements = () => createAsker(reader, {}, { inMemory: false });
  });

  /** Both ways give the same; the first without a statement, unless so many are needed. */
  const alike = async <T>(ask: (asker: Asker) => Promise<T>, most = 0) => {
    const asker = fromMemory();
    const found = await ask(asker);
    expect(await asker.stands()).toBe(true);
    expect(asker.statements).toBeLessThanOrEqual(most);
    expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(JSON.stringify(await ask(byStatements()))));
    return found;
  };

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
          async (make, ids, limit, empty) => {
            const one = make(ids);
            const asked = JSON.stringify(one).includes('externalIds') ? 1 : 0;
            await alike(async (asker) => {
              const { cells, ...rest } = await crosstab(asker, one, { limit, empty });
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

  it(
    'filters of lists begin at the records that meet what they ask of relationships',
    () =>
      fc.assert(
        fc.asyncProperty(anyIds, fc.constantFrom(...filters), async (ids, make) => {
          const where = make(ids);
          const one = anchored(fromMemory().topology, ['Company'], where);
          const statements = [where, one].map((given) =>
            compileList({ ...companies, ...(given && { where: given }) }),
          );
          expect(statements[1]!.text).not.toMatch(/EXISTS/);
          const [plain, from] = await Promise.all(statements.map((each) => engine.read(each)));
          expect(from).toEqual(plain);
        }),
        runs,
      ),
    patience,
  );

  it(
    'pages of lists, their lengths, and by what their records are counted',
    () =>
      fc.assert(
        fc.asyncProperty(
          anyIds,
          fc.constantFrom(...modelFilters),
          pages,
          fc.boolean(),
          async (ids, make, { after, before, ...page }, descending) => {
            const where = make(ids);
            const list: ListSelection = {
              types: ['Model'],
              ...(where && { where }),
              order: [{ by: 'property', property: 'sortKey', descending }],
              page: { ...page, ...(after && { after }), ...(before && { before }) },
              node: { types: ['Model'], properties: ['id'], labels: false, degree: false, connections: [] },
              wants: { cursors: true, total: true, behind: (page.backward ? before : after) !== undefined },
            };
            await alike((asker) => readListOf(asker, list), 1);
            await alike((asker) => readListOf(asker, { ...list, node: undefined! }));
            const source = { types: list.types, ...(where && { where }) };
            const fields = facetKeys.map((key) => ({ name: '', key, kind: 'slug' as const }));
            await alike((asker) => countFacetsOfList(asker, source, fields, 3));
          },
        ),
        runs,
      ),
    patience,
  );

  it('the first few of many that a filter picks, as of all that it picks', () => {
    const { topology } = fromMemory();
    const early = { found: 0, whole: 0 };
    fc.assert(
      fc.property(
        anyIds,
        fc.constantFrom(...filters, ...modelFilters),
        pages,
        fc.boolean(),
        (ids, make, { after, before, ...page }, descending) => {
          const where = make(ids);
          const list: ListSelection = {
            types: [JSON.stringify(where ?? {}).includes('models') ? 'Company' : 'Model'],
            ...(where && { where }),
            order: [{ by: 'property', property: 'sortKey', descending }],
            page: { ...page, size: page.size % 4, ...(after && { after }), ...(before && { before }) },
            wants: { cursors: true, total: false, behind: true },
          };
          const [all, few] = [1e9, 0].map((work) => pageInMemory(topology!, list, work)!);
          expect({ ...few, total: all!.total }).toEqual(all);
          early[few!.total === undefined ? 'found' : 'whole']++;
        },
      ),
      { numRuns: 300 },
    );
    expect(Math.min(early.found, early.whole)).toBeGreaterThan(30);
  });

  it('what entities are, without a statement', async () => {
    const selection = {
      types: ['Model' as const],
      properties: ['id'],
      labels: false,
      degree: false,
      connections: [],
    };
    const found = await alike(async (asker) => [
      ...(await readNodes(asker, ['n00', 'n07', 'gone'], selection)).keys(),
    ]);
    expect(found).not.toContain('gone');
  });

  it(
    'what records say, and the lists of their relationships',
    () =>
      fc.assert(
        fc.asyncProperty(
          anyIds,
          fc.constantFrom(...steps),
          fc.record({ size: fc.constantFrom(0, 3, 50), backward: fc.boolean() }),
          fc.tuple(edgeCursor, edgeCursor),
          fc.constantFrom(undefined, { basis: { ne: 'derived' } }, { basis: { in: ['stated'] } }),
          fc.boolean(),
          fc.boolean(),
          async (ids, step, page, [after, before], edge, filtered, descending) => {
            const selection = selected(
              step,
              {
                page: { ...page, ...(after && { after }), ...(before && { before }) },
                ...(edge && { edge: asWhere(edge) }),
                ...(filtered && { where: asWhere({ not: { slug: { in: ids } } }) }),
              },
              descending,
            );
            await alike(async (asker) =>
              JSON.parse(
                JSON.stringify(
                  await readRecords(asker, [...new Set([...ids, 'n03', 'gone'])], selection),
                  (key, value) => (key === 'labels' ? typeOfRow({ id: '', labels: value }) : value),
                ),
              ),
            );
          },
        ),
        fewRuns,
      ),
    patience,
  );

  it('what memory does not know of records is asked by statements', async () => {
    const selection = selected(steps[0]!, { page: { size: 3, backward: false } }, false);
    const [outer] = selection.connections as [ConnectionSelection];
    for (const other of [
      { edgeProperties: ['citations'] },
      { edge: asWhere({ [relationshipFields()[0]![0]]: { isNull: true } }) },
      { order: [{ by: 'degree' as const, descending: true }, ...outer.order] },
      { where: asWhere({ externalIds: { isNull: true } }) },
    ]) {
      const asker = fromMemory();
      const connections = [{ ...outer, ...other }];
      await readRecords(asker, ['n01'], { ...selection, connections });
      expect([other, asker.statements]).toEqual([other, 1]);
    }
  });

  describe('what is written later', () => {
    it('is in the next answer, whoever wrote it, and the topology comes back', async () => {
      const reader = createReader(engine, { topologyBytes: 1e6 });
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
      await engine.write((tx) =>
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
      const small = createReader(engine, { topologyBytes: 100 });
      await small.topology!.refresh();
      expect(createAsker(small, {}).topology).toBeUndefined();
      for (const foreign of [
        'MATCH (a:Entity {id: "n00"}) CREATE (a)-[:SUPPLIES]->(a)',
        'CREATE (:Entity {id: "typeless"})',
      ]) {
        await engine.write((tx) => tx.run(statement(foreign)));
        const reader = createReader(engine, { topologyBytes: 1e6 });
        await reader.topology!.refresh();
        expect(createAsker(reader, {}).topology).toBeUndefined();
        await engine.write((tx) => tx.run(statement('MATCH ()-[r]->() WHERE r.id IS NULL DELETE r')));
      }
    });
  });
});
