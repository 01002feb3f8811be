import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { compileList } from '../../src/cypher/compile.ts';
import { typeOfRow } from '../../src/cypher/rows.ts';
import type { ConnectionSelection, ListSelection, Where } from '../../src/cypher/selection.ts';
import { relationshipFields } from '../../src/ontology/ontology.ts';
import { anchored } from '../../src/questions/anchor.ts';
import { chosenFacets, countFacetsOfList } from '../../src/questions/facets.ts';
import { pageInMemory } from '../../src/questions/in-memory/page.ts';
import { readListOf } from '../../src/questions/lists.ts';
import { readNodes, readRecords } from '../../src/questions/read.ts';
import { describeEngines } from '../support/engines.ts';
import { anyId, anyIds, asWhere, type BothWays, bothWays, fewRuns, patience, runs } from './both-ways.ts';
import { selected, steps } from './memory-graph.ts';

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

describeEngines('lists and records from memory', (open) => {
  let ways: BothWays;
  const alike: BothWays['alike'] = (ask, most) => ways.alike(ask, most);
  beforeAll(async () => {
    ways = await bothWays(await open({ queryTimeoutMs: 60_000 }));
  });

  it(
    'filters of lists begin at the records that meet what they ask of relationships',
    () =>
      fc.assert(
        fc.asyncProperty(anyIds, fc.constantFrom(...filters), async (ids, make) => {
          const where = make(ids);
          const one = anchored(ways.fromMemory().topology, ['Company'], where);
          const statements = [where, one].map((given) =>
            compileList({ ...companies, ...(given && { where: given }) }),
          );
          expect(statements[1]!.text).not.toMatch(/EXISTS/);
          const [plain, from] = await Promise.all(statements.map((each) => ways.engine.read(each)));
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
    const { topology } = ways.fromMemory();
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
      const asker = ways.fromMemory();
      const connections = [{ ...outer, ...other }];
      await readRecords(asker, ['n01'], { ...selection, connections });
      expect([other, asker.statements]).toEqual([other, 1]);
    }
  });
});
