import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { camel, targetName } from '../../src/graphql/builder/names.ts';
import { connectionsOf, entityType, entityTypeNames } from '../../src/ontology/ontology.ts';
import { dataOf } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';
import { fixture, storedNode, writeFixture } from '../support/fixture.ts';

/** A list somewhere in a query: how it is written around its arguments, and what tells its rows apart. */
interface List {
  readonly title: string;
  readonly target: string;
  /** Rows it has by the fixture, where that is known without asking. */
  readonly total: number;
  readonly wrap: (list: string) => string;
  readonly row: string;
  readonly scalars: readonly string[];
  readonly at: (data: Data) => Data;
}

/** The lists over all records: one for each type, and those behind the two interfaces. */
const rootLists = (): List[] => {
  const root = (field: string, target: string, types: readonly string[]): List => ({
    title: field,
    target,
    total: fixture.nodes.filter((n) => types.includes(n.type)).length,
    wrap: (list) => `{ list: ${field}${list} }`,
    row: 'node { slug }',
    scalars:
      types.length === 1 && fixture.nodes.some((n) => n.type === types[0])
        ? Object.keys(entityType(types[0] as never).fields)
        : [],
    at: (data) => data.list,
  });
  return [
    ...entityTypeNames.map((type) => root(entityType(type).plural, type, [type])),
    root('entities', 'Entity', entityTypeNames),
    root('organizations', 'Organization', ['Company', 'Institution', 'Agency']),
  ];
};

/**
 * Every connection field of every type in which at least two rows stand below some record of the fixture, and all
 * relationships of a record of that type: below the record that has most.
 */
const recordLists = (): List[] => {
  const longest = new Map<string, List>();
  for (const list of listsBelowRecords()) {
    const { total = 0 } = longest.get(list.field) ?? {};
    if (list.total > total) longest.set(list.field, list);
  }
  return [...longest.values()];
};

const listsBelowRecords = (): (List & { readonly field: string })[] =>
  fixture.nodes.flatMap(({ type, id }) => {
    const ends = (field: { relationship: { name: string }; direction: string }) =>
      fixture.relationships.filter(
        (r) => r.type === field.relationship.name && (field.direction === 'out' ? r.from : r.to) === id,
      );
    const typeOf = (slug: string) => fixture.nodes.find((n) => n.id === slug)!.type;
    const below = (name: string, target: string, total: number, row: string) => ({
      title: `${id}.${name}`,
      field: `${type}.${name}`,
      target,
      total,
      wrap: (list: string) => `{ record: ${camel(type)}(slug: "${id}") { list: ${name}${list} } }`,
      row,
      scalars: [],
      at: (data: Data) => data.record.list,
    });
    const fields = [...connectionsOf(type).values()].map((field) => {
      const rows = ends(field).filter((r) =>
        field.targets.includes(typeOf(field.direction === 'out' ? r.to : r.from)),
      );
      return below(field.name, targetName(field.targets), rows.length, 'node { slug } relationship { id }');
    });
    const all = fixture.relationships.filter((r) => r.from === id || r.to === id);
    return [...fields, below('relationships', 'Entity', all.length, 'node { id }')].filter(
      (l) => l.total >= 2,
    );
  });

const commonOrders = [
  '[{ name: DESC }]',
  '[{ nameEn: ASC }]',
  '[{ degree: DESC }]',
  '[{ relationshipCount: { type: BASED_ON, sort: ASC } }, { degree: DESC }]',
];

/**
 * Every order for the lists over all records; for each of the many below a record the default and one more in turn. Neo4j
 * plans ten statements for each order: there the lists over all records take their orders in turn as well.
 */
const ordersOf = ({ scalars, total }: List, place: number, below: boolean): string[] => {
  const inTurn = below || total <= 1 || inject('engine') === 'neo4j';
  // Below records there are many lists: there each takes one order only, which is none or one of these.
  if (below && inject('engine') === 'neo4j')
    return [['[]', ...commonOrders][place % (commonOrders.length + 1)]!];
  return [
    '[]',
    ...(inTurn ? [commonOrders[place % commonOrders.length]!] : commonOrders),
    ...scalars.flatMap((s, i) => {
      const both = [`[{ ${s}: ASC }]`, `[{ ${s}: DESC }, { degree: ASC }]`];
      return inject('engine') === 'neo4j' ? [both[i % 2]!] : both;
    }),
  ];
};

const query = (list: List, orderBy: string) =>
  `query ($first: Int, $after: String, $last: Int, $before: String) ${list.wrap(
    `(first: $first, after: $after, last: $last, before: $before, orderBy: ${orderBy}) {
    edges { cursor ${list.row} }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount
  }`,
  )}`;

const idOf = (edge: Data): string => edge.relationship?.id ?? edge.node.slug ?? edge.node.id;

describeEngines('pages', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine);
  });

  const page = async (list: List, orderBy: string, args: Record<string, unknown>) =>
    list.at(await dataOf(engine, query(list, orderBy), args));

  const walk = async (list: List, orderBy: string, size: number, backward: boolean): Promise<string[]> => {
    const found: string[] = [];
    let cursor: string | null = null;
    for (let pages = 0; ; pages++) {
      expect(pages).toBeLessThan(200);
      const args: Record<string, unknown> = backward
        ? { last: size, before: cursor }
        : { first: size, after: cursor };
      const { edges, pageInfo, totalCount } = await page(list, orderBy, args);
      expect(totalCount).toBe(list.total);
      expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
      expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
      const ids = edges.map(idOf);
      if (backward) found.unshift(...ids);
      else found.push(...ids);
      const [further, back] = backward
        ? [pageInfo.hasPreviousPage, pageInfo.hasNextPage]
        : [pageInfo.hasNextPage, pageInfo.hasPreviousPage];
      expect(back).toBe(pages > 0);
      expect(further).toBe(found.length < list.total);
      if (!further) return found;
      expect(edges.length).toBe(size);
      cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
    }
  };

  const expectWalks = async (list: List, orderBy: string) => {
    const whole = await page(list, orderBy, { first: 100 });
    const order: string[] = whole.edges.map(idOf);
    expect(new Set(order).size).toBe(list.total);
    expect(order.length).toBe(list.total);
    for (const size of [1, 2, 3, 7]) {
      if (size > 1 && size > list.total) continue;
      expect(await walk(list, orderBy, size, false), `first: ${size}`).toEqual(order);
      expect(await walk(list, orderBy, size, true), `last: ${size}`).toEqual(order);
    }
  };
  const cases = (lists: readonly List[], below: boolean) =>
    lists.flatMap((list, i) =>
      ordersOf(list, i, below).map((orderBy) => [list.title, orderBy, list] as const),
    );

  describe('of every list over all records', () => {
    it.each(cases(rootLists(), false))('%s, orderBy: %s', (_, orderBy, list) => expectWalks(list, orderBy));
  });

  describe('of every list below a record', () => {
    it.each(cases(recordLists(), true))('%s, orderBy: %s', (_, orderBy, list) => expectWalks(list, orderBy));
  });

  it('takes what lies between two cursors, from either side', async () => {
    const models = rootLists().find((l) => l.title === 'models')!;
    const { edges } = await page(models, '[]', { first: 100 });
    const between = { after: edges[0].cursor, before: edges[5].cursor };
    const ids = async (args: object) => (await page(models, '[]', { ...between, ...args })).edges.map(idOf);
    expect(await ids({})).toEqual(edges.slice(1, 5).map(idOf));
    expect(await ids({ first: 2 })).toEqual(edges.slice(1, 3).map(idOf));
    expect(await ids({ last: 2 })).toEqual(edges.slice(3, 5).map(idOf));
    const empty = await page(models, '[]', { after: edges[2].cursor, before: edges[3].cursor });
    expect(empty.edges).toEqual([]);
    expect(empty.pageInfo).toMatchObject({ startCursor: null, endCursor: null, hasNextPage: false });
    const none = await page(models, '[]', { first: 0 });
    expect([none.edges, none.pageInfo.hasNextPage, none.totalCount]).toEqual([[], true, 6]);
  });
});

describeEngines('pages of a list that changes', (open) => {
  it.each([
    ['by name', '[]', 'first'],
    ['by name, from the end', '[]', 'last'],
    ['by a date that may be absent', '[{ releasedOn: DESC }]', 'first'],
    ['by degree', '[{ degree: ASC }]', 'first'],
  ])('%s: what was there is given once, whatever comes and goes between', async (_, orderBy, way) => {
    const engine = await open();
    await writeFixture(engine);
    const models = rootLists().find((l) => l.title === 'models')!;
    const original = (await listOf(engine, models, orderBy, { first: 100 })).edges.map(idOf) as string[];
    const given: string[] = [];
    let cursor: string | null = null;
    for (let pages = 0; pages < 50; pages++) {
      const args: Record<string, unknown> =
        way === 'first' ? { first: 1, after: cursor } : { last: 1, before: cursor };
      const { edges, pageInfo } = await listOf(engine, models, orderBy, args);
      given.push(...edges.map(idOf));
      cursor = way === 'first' ? pageInfo.endCursor : pageInfo.startCursor;
      if (!(way === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break;
      if (pages < 4)
        for (const [name, releasedOn] of [
          ['阿', '2019'],
          ['曾', '2030'],
          ['林', undefined],
        ] as const)
          await addModel(engine, `new-${pages}-${releasedOn ?? 'x'}`, name, releasedOn);
    }
    const old = given.filter((id) => !id.startsWith('new-'));
    expect(old).toEqual(way === 'first' ? original : [...original].reverse());
    expect(new Set(given).size).toBe(given.length);
  });

  it('goes on from a record that is gone', async () => {
    const engine = await open();
    await writeFixture(engine);
    const companies = rootLists().find((l) => l.title === 'companies')!;
    const first = await listOf(engine, companies, '[]', { first: 4 });
    expect(first.edges.map(idOf)).toEqual(['lonely', 'huawei', 'iflytek', 'twin-a']);
    await engine.write((tx) =>
      tx.run({ text: 'MATCH (n:Company {id: "twin-a"}) DETACH DELETE n', params: {} }),
    );
    const after = await listOf(engine, companies, '[]', { first: 2, after: first.pageInfo.endCursor });
    expect(after.edges.map(idOf)).toEqual(['twin-b', 'nvidia']);
    const before = await listOf(engine, companies, '[]', { last: 2, before: first.pageInfo.endCursor });
    expect(before.edges.map(idOf)).toEqual(['huawei', 'iflytek']);
  });
});

const listOf = async (engine: Engine, list: List, orderBy: string, args: Record<string, unknown>) =>
  list.at(await dataOf(engine, query(list, orderBy), args));

const addModel = (engine: Engine, id: string, zh: string, releasedOn: string | undefined) =>
  engine.write((tx) =>
    tx.run({
      text: 'CREATE (n:Entity:Model) SET n = $properties',
      params: {
        properties: storedNode({ type: 'Model', id, zh, ...(releasedOn ? { own: { releasedOn } } : {}) }),
      },
    }),
  );

// biome-ignore lint/suspicious/noExplicitAny: an answer has whatever shape its query has
type Data = any;
