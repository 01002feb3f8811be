import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { encodeId } from '../../src/graphql/builder/ids.ts';
import { ask, type Data, dataOf } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';
import { handGraph } from './hand-graph.ts';

const slugs = (nodes: { slug: string }[]) => nodes.map((n) => n.slug);
const ids = (edges: { id: string }[]) => edges.map((e) => e.id);
const graph = 'nodes { slug } edges { id } truncated { reason limit found advice }';

describeEngines('graphs as answers', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine, handGraph);
  });
  const around = async (args: string): Promise<Data> =>
    (await dataOf(engine, `{ neighborhood(${args}) { ${graph} } }`)).neighborhood;

  it('neighborhood: nearest first, with every relationship among them, a self loop too', async () => {
    const { data, errors, statements } = await ask(engine, `{ neighborhood(of: "c1") { ${graph} } }`);
    expect(errors).toEqual([]);
    expect(slugs(data.neighborhood.nodes)).toEqual(['c1', 'x01', 'r1', 'x02']);
    expect(ids(data.neighborhood.edges)).toEqual([
      'c1~DEVELOPS~x01',
      'c1~DEVELOPS~x02',
      'c1~LOCATED_IN~r1',
      'x02~BASED_ON~x02',
    ]);
    expect(data.neighborhood.truncated).toBeNull();
    expect(statements).toHaveLength(3);
  });

  it('neighborhood: relationship types take turns where there is no room for all', async () => {
    const found = await around('of: "hub", limit: 4');
    expect(slugs(found.nodes)).toEqual(['hub', 'x01', 'p1', 'x02']);
    expect(ids(found.edges)).toEqual([
      'p1~PROMOTES~hub',
      'x01~HAS_CAPABILITY~hub',
      'x02~BASED_ON~x02',
      'x02~HAS_CAPABILITY~hub',
    ]);
    expect(found.truncated).toMatchObject({ reason: 'LIMIT', limit: 4, found: 8 });
  });

  it('neighborhood: exactly full is not cut', async () => {
    expect((await around('of: "hub", limit: 8')).truncated).toBeNull();
    expect((await around('of: "hub", limit: 7')).truncated).toMatchObject({ limit: 7, found: 8 });
    const ring = 'relationships: [BASED_ON], depth: 4';
    expect((await around(`of: "x04", ${ring}, limit: 3`)).truncated).toBeNull();
  });

  it('neighborhood: filters say what the walk may pass, and a ring ends', async () => {
    expect(slugs((await around('of: "c1", depth: 2, types: [COMPANY, REGION]')).nodes)).toEqual([
      'c1',
      'r1',
      'c2',
    ]);
    const out = await around('of: "x04", depth: 4, direction: OUT');
    expect(slugs(out.nodes)).toEqual(['x04', 'x05', 'hub', 'x06']);
    expect(ids(out.edges)).toContain('x06~BASED_ON~x04');
    const only = await around('of: "x04", depth: 1, relationships: [BASED_ON], direction: IN');
    expect(slugs(only.nodes)).toEqual(['x04', 'x06']);
    expect(ids(only.edges)).toEqual(['x06~BASED_ON~x04']);
  });

  it('neighborhood: depth 0, nothing around, and another component', async () => {
    expect(slugs((await around('of: "c1", depth: 0')).nodes)).toEqual(['c1']);
    expect(await around('of: "alone", depth: 4')).toEqual({
      nodes: [{ slug: 'alone' }],
      edges: [],
      truncated: null,
    });
    expect(slugs((await around('of: "island-a", depth: 4')).nodes)).toEqual(['island-a', 'island-b']);
  });

  it('neighborhood: depth 4 is 4 levels, in 6 statements', async () => {
    const { data, statements } = await ask(
      engine,
      `{ neighborhood(of: "c1", depth: 4) { ${graph} stats { nodes edges statements byType { type count } byRelationship { type count } } } }`,
    );
    expect(data.neighborhood.stats).toEqual({
      nodes: 11,
      edges: 19,
      statements: 6,
      byType: [
        { type: 'MODEL', count: 6 },
        { type: 'COMPANY', count: 2 },
        { type: 'CAPABILITY', count: 1 },
        { type: 'POLICY', count: 1 },
        { type: 'REGION', count: 1 },
      ],
      byRelationship: [
        { type: 'HAS_CAPABILITY', count: 6 },
        { type: 'BASED_ON', count: 4 },
        { type: 'DEVELOPS', count: 3 },
        { type: 'COMPARED_WITH', count: 2 },
        { type: 'LOCATED_IN', count: 2 },
        { type: 'APPLIES_TO', count: 1 },
        { type: 'PROMOTES', count: 1 },
      ],
    });
    expect(statements).toHaveLength(6);
  });

  it('Entity.neighborhood: the same, for all of a list in the same statements', async () => {
    const { data, errors, statements } = await ask(
      engine,
      '{ companies { nodes { slug neighborhood(limit: 50, around: { depth: 2 }) { nodes { slug } } } } }',
    );
    expect(errors).toEqual([]);
    // The list; two levels, the entities and their relationships for all four.
    expect(statements).toHaveLength(5);
    for (const { slug, neighborhood } of data.companies.nodes)
      expect(slugs(neighborhood.nodes)).toEqual(
        slugs((await around(`of: "${slug}", depth: 2, limit: 50`)).nodes),
      );
  });

  it('brings what is asked below in the same statements, ends included', async () => {
    const { data, statements } = await ask(
      engine,
      `{ neighborhood(of: "x01", relationships: [COMPARED_WITH]) {
           nodes { name ... on Model { developers { nodes { name(lang: EN) } } } }
           edges { type dimension startSlug endSlug direction start { name(lang: EN) } end { slug degree } node { slug } citations { section } }
         } }`,
    );
    expect(statements).toHaveLength(3);
    expect(data.neighborhood.nodes[0].developers.nodes).toEqual([{ name: 'Company One' }]);
    expect(data.neighborhood.edges.map((e: Data) => e.dimension)).toEqual(['code', 'mathematics']);
    expect(data.neighborhood.edges[0]).toEqual({
      type: 'COMPARED_WITH',
      dimension: 'code',
      startSlug: 'x01',
      endSlug: 'x03',
      direction: 'OUT',
      start: { name: 'Model x01' },
      end: { slug: 'x03', degree: 4 },
      node: { slug: 'x03' },
      citations: [{ section: '1.1' }],
    });
  });

  it('takes ids as well as slugs, and says which names nothing', async () => {
    expect(slugs((await around(`of: "${encodeId('Company', 'c1')}"`)).nodes)[0]).toBe('c1');
    for (const of of ['nothing-here', encodeId('Model', 'c1'), '不存在', 'x'.repeat(5000)]) {
      const { data, errors } = await ask(
        engine,
        'query ($of: ID!) { neighborhood(of: $of) { nodes { slug } } }',
        {
          of,
        },
      );
      expect(data.neighborhood).toBeNull();
      expect(errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
  });

  it('graph: what a filter picks, by name, and the relationships among it', async () => {
    const { data, statements } = await ask(engine, `{ graph(types: [COMPANY, REGION]) { ${graph} } }`);
    expect(slugs(data.graph.nodes)).toEqual(['alone', 'island-a', 'c1', 'r1', 'c2']);
    expect(ids(data.graph.edges)).toEqual(['c1~LOCATED_IN~r1', 'c2~LOCATED_IN~r1']);
    expect(data.graph.truncated).toBeNull();
    expect(statements).toHaveLength(2);
  });

  it('graph: filters, relationship types, and a cut that knows the whole', async () => {
    const found = await dataOf(
      engine,
      `{ named: graph(where: { or: [{ slug: { eq: "x01" } }, { slug: { eq: "x03" } }] }) { ${graph} }
         based: graph(types: [MODEL], relationships: [BASED_ON], limit: 5) { ${graph} }
         none: graph(where: { slug: { eq: "nothing" } }) { ${graph} } }`,
    );
    expect(ids(found.named.edges)).toEqual(['x01~COMPARED_WITH~x03~0', 'x01~COMPARED_WITH~x03~1']);
    expect(slugs(found.based.nodes)).toEqual(['x01', 'x02', 'x03', 'x04', 'x05']);
    expect(ids(found.based.edges)).toEqual(['x02~BASED_ON~x02', 'x04~BASED_ON~x05']);
    expect(found.based.truncated).toMatchObject({ reason: 'LIMIT', limit: 5, found: 6 });
    expect(found.none).toEqual({ nodes: [], edges: [], truncated: null });
  });

  it('connect: joins by what lies between', async () => {
    const { data, statements } = await ask(
      engine,
      `{ connect(ids: ["c1", "c2", "p1", "c1"]) { joined groups { slug } graph { ${graph} } } }`,
    );
    expect(data.connect.joined).toBe(true);
    expect(data.connect.groups.map(slugs)).toEqual([['c1', 'c2', 'p1']]);
    expect(slugs(data.connect.graph.nodes)).toEqual(['c1', 'c2', 'p1', 'r1']);
    expect(ids(data.connect.graph.edges)).toEqual([
      'c1~LOCATED_IN~r1',
      'c2~LOCATED_IN~r1',
      'p1~APPLIES_TO~r1',
    ]);
    expect(statements).toHaveLength(3);
  });

  it('connect: says what could not be joined, and how far it looked', async () => {
    const found = await dataOf(
      engine,
      `{ apart: connect(ids: ["c1", "island-a", "c2", "alone"]) { joined groups { slug } graph { ${graph} } }
         short: connect(ids: ["c1", "c2"], maxLength: 1) { joined groups { slug } }
         along: connect(ids: ["c1", "c2"], relationships: [DEVELOPS, COMPARED_WITH]) { joined graph { ${graph} } } }`,
    );
    expect(found.apart.joined).toBe(false);
    expect(found.apart.groups.map(slugs)).toEqual([['c1', 'c2'], ['island-a'], ['alone']]);
    expect(slugs(found.apart.graph.nodes)).toEqual(['c1', 'island-a', 'c2', 'alone', 'r1']);
    expect(found.apart.graph.truncated).toBeNull();
    expect(found.short.groups.map(slugs)).toEqual([['c1'], ['c2']]);
    expect(slugs(found.along.graph.nodes)).toEqual(['c1', 'c2', 'x01', 'x03']);
    expect(ids(found.along.graph.edges)).toEqual([
      'c1~DEVELOPS~x01',
      'c2~DEVELOPS~x03',
      'x01~COMPARED_WITH~x03~0',
      'x01~COMPARED_WITH~x03~1',
    ]);
  });

  it('common: what they share, by how many, with the relationships that make it so', async () => {
    const { data, statements } = await ask(
      engine,
      `{ common(ids: ["x01", "x02", "x03"]) { shared { entity { slug } count touches { slug } } graph { ${graph} } } }`,
    );
    expect(data.common.shared).toEqual([
      { entity: { slug: 'hub' }, count: 3, touches: [{ slug: 'x01' }, { slug: 'x02' }, { slug: 'x03' }] },
      { entity: { slug: 'c1' }, count: 2, touches: [{ slug: 'x01' }, { slug: 'x02' }] },
    ]);
    expect(slugs(data.common.graph.nodes)).toEqual(['x01', 'x02', 'x03', 'hub', 'c1']);
    expect(ids(data.common.graph.edges)).toEqual([
      'c1~DEVELOPS~x01',
      'c1~DEVELOPS~x02',
      'x01~COMPARED_WITH~x03~0',
      'x01~COMPARED_WITH~x03~1',
      'x01~HAS_CAPABILITY~hub',
      'x02~BASED_ON~x02',
      'x02~HAS_CAPABILITY~hub',
      'x03~HAS_CAPABILITY~hub',
    ]);
    expect(statements).toHaveLength(3);
  });

  it('common: filters and bounds', async () => {
    const shared = async (args: string) =>
      (
        await dataOf(
          engine,
          `{ common(${args}) { shared { entity { slug } count } graph { truncated { reason found } } } }`,
        )
      ).common;
    const three = 'ids: ["x01", "x02", "x03"]';
    expect((await shared(`${three}, minimum: 3`)).shared).toEqual([{ entity: { slug: 'hub' }, count: 3 }]);
    expect((await shared(`${three}, direction: IN`)).shared).toEqual([{ entity: { slug: 'c1' }, count: 2 }]);
    expect((await shared(`${three}, types: [COMPANY]`)).shared).toEqual([
      { entity: { slug: 'c1' }, count: 2 },
    ]);
    const cut = await shared(`${three}, limit: 1`);
    expect(cut.shared).toEqual([{ entity: { slug: 'hub' }, count: 3 }]);
    expect(cut.graph.truncated).toEqual({ reason: 'LIMIT', found: 2 });
    expect((await shared('ids: ["alone", "c1"]')).shared).toEqual([]);
  });

  it('similar: by what both have, and why; what many have counts little', async () => {
    const { data, statements } = await ask(
      engine,
      `{ companies: similar(id: "c1") { entities { entity { slug } score sharedCount shared { relationship direction entity { slug } weight } } graph { nodes { slug } edges { id } } }
         models: similar(id: "x04") { entities { entity { slug } score shared { entity { slug } } } }
         alone: similar(id: "alone") { entities { score } }
         located: similar(id: "c1", relationships: [DEVELOPS]) { entities { score } } }`,
    );
    expect(data.companies.entities).toEqual([
      {
        entity: { slug: 'c2' },
        score: 1 / 4,
        sharedCount: 1,
        shared: [{ relationship: 'LOCATED_IN', direction: 'OUT', entity: { slug: 'r1' }, weight: 1 }],
      },
    ]);
    expect(slugs(data.companies.graph.nodes)).toEqual(['c1', 'c2', 'r1']);
    expect(ids(data.companies.graph.edges)).toEqual(['c1~LOCATED_IN~r1', 'c2~LOCATED_IN~r1']);
    const hub = 1 / Math.log2(6);
    expect(data.models.entities.map((e: Data) => [e.entity.slug, e.score])).toEqual([
      ['x02', hub / 4],
      ['x01', hub / 5],
      ['x03', hub / 5],
      ['x05', hub / 5],
      ['x06', hub / 5],
    ]);
    expect(data.alone.entities).toEqual([]);
    expect(data.located.entities).toEqual([]);
    expect(statements.length).toBeLessThanOrEqual(4 * 6);
  });
});
