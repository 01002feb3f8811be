import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { ask, type Data, dataOf } from '../support/ask.ts';
import { describeEngines } from '../support/engines.ts';
import { writeFixture } from '../support/fixture.ts';
import { handGraph } from './hand-graph.ts';

const slugs = (nodes: { slug: string }[]) => nodes.map((n) => n.slug);

describeEngines('paths and patterns', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await writeFixture(engine, handGraph);
  });
  const paths = async (args: string): Promise<Data> =>
    (
      await dataOf(
        engine,
        `{ paths(${args}) { paths { length nodes { slug } edges { id } steps { relationship { id } direction node { slug } } } graph { nodes { slug } edges { id } truncated { reason limit found } } } }`,
      )
    ).paths;
  const ways = (found: Data) => found.paths.map((p: Data) => slugs(p.nodes).join(' '));

  it('shortest first, then what has less to do with everybody; each edge as it was walked', async () => {
    const found = await paths('from: "c1", to: "c2"');
    expect(ways(found)).toEqual([
      'c1 r1 c2',
      'c1 x01 x03 c2',
      // x02 has two relationships, x01 four.
      'c1 x02 hub x03 c2',
      'c1 x01 hub x03 c2',
    ]);
    expect(found.paths.map((p: Data) => p.edges[1].id)).toEqual([
      'c2~LOCATED_IN~r1',
      'x01~COMPARED_WITH~x03~0',
      'x02~HAS_CAPABILITY~hub',
      'x01~HAS_CAPABILITY~hub',
    ]);
    expect(found.paths[0].steps).toEqual([
      { relationship: { id: 'c1~LOCATED_IN~r1' }, direction: 'OUT', node: { slug: 'r1' } },
      { relationship: { id: 'c2~LOCATED_IN~r1' }, direction: 'IN', node: { slug: 'c2' } },
    ]);
    expect(found.graph.truncated).toBeNull();
    expect(slugs(found.graph.nodes)).toEqual(['c1', 'r1', 'c2', 'x01', 'x03', 'x02', 'hub']);
    expect(found.graph.edges).toHaveLength(10);
  });

  it('limit, length, via, avoid, relationships and direction', async () => {
    const two = await paths('from: "c1", to: "c2", limit: 2');
    expect(ways(two)).toEqual(['c1 r1 c2', 'c1 x01 x03 c2']);
    expect(two.graph.truncated).toMatchObject({ reason: 'LIMIT', limit: 2, found: 2 });
    expect(ways(await paths('from: "c1", to: "c2", maxLength: 2'))).toEqual(['c1 r1 c2']);
    expect(ways(await paths('from: "c1", to: "c2", via: ["hub"]'))).toEqual([
      'c1 x02 hub x03 c2',
      'c1 x01 hub x03 c2',
    ]);
    expect(ways(await paths('from: "c1", to: "c2", via: ["hub", "x02"]'))).toEqual(['c1 x02 hub x03 c2']);
    expect(ways(await paths('from: "c1", to: "c2", avoid: ["hub", "r1", "nothing-here"]'))).toEqual([
      'c1 x01 x03 c2',
    ]);
    expect(ways(await paths('from: "c1", to: "c2", relationships: [LOCATED_IN]'))).toEqual(['c1 r1 c2']);
    expect(ways(await paths('from: "c1", to: "hub", direction: OUT'))).toEqual([
      'c1 x02 hub',
      'c1 x01 hub',
      'c1 x01 x03 hub',
    ]);
    expect(ways(await paths('from: "hub", to: "c1", direction: OUT'))).toEqual([]);
    expect(ways(await paths('from: "hub", to: "c1", direction: IN, maxLength: 2'))).toEqual([
      'hub x02 c1',
      'hub x01 c1',
    ]);
  });

  it('an entity reaches itself by the empty path only; a self loop is on none', async () => {
    const found = await paths('from: "x02", to: "x02"');
    expect(found.paths).toEqual([{ length: 0, nodes: [{ slug: 'x02' }], edges: [], steps: [] }]);
    expect((await paths('from: "x02", to: "x02", via: ["hub"]')).paths).toEqual([]);
    expect(ways(await paths('from: "x04", to: "x05", relationships: [BASED_ON]'))).toEqual([
      'x04 x05',
      'x04 x06 x05',
    ]);
  });

  it('nothing joins two components', async () => {
    const found = await paths('from: "c1", to: "island-b", maxLength: 8');
    expect(found).toEqual({ paths: [], graph: { nodes: [], edges: [], truncated: null } });
    expect(await dataOf(engine, '{ shortestPath(from: "c1", to: "alone") { length } }')).toEqual({
      shortestPath: null,
    });
  });

  it('tells all relationships between two entities as one step', async () => {
    const found = await dataOf(
      engine,
      `{ shortestPath(from: "c1", to: "x03", avoid: ["r1", "hub"]) { length edges { id }
           steps { count direction node { slug } relationships { id type outcome start { slug } } } } }`,
    );
    const { length, edges, steps } = found.shortestPath;
    expect(length).toBe(2);
    expect(edges.map((e: Data) => e.id)).toEqual(['c1~DEVELOPS~x01', 'x01~COMPARED_WITH~x03~0']);
    expect(steps.map((s: Data) => [s.count, s.direction, s.node.slug])).toEqual([
      [1, 'OUT', 'x01'],
      [2, 'OUT', 'x03'],
    ]);
    expect(steps[1].relationships).toEqual(
      ['BETTER', 'WORSE'].map((outcome, i) => ({
        id: `x01~COMPARED_WITH~x03~${i}`,
        type: 'COMPARED_WITH',
        outcome,
        start: { slug: 'x01' },
      })),
    );
  });

  it('reads aloud in both languages', async () => {
    const found = await dataOf(
      engine,
      `{ a: shortestPath(from: "c1", to: "c2") { length zh: sentence en: sentence(lang: EN) }
         b: shortestPath(from: "c1", to: "hub") { zh: sentence en: sentence(lang: EN) }
         c: shortestPath(from: "alone", to: "alone") { zh: sentence en: sentence(lang: EN) }
         d: shortestPath(from: "x01", to: "x03") { zh: sentence en: sentence(lang: EN) } }`,
    );
    expect(found).toEqual({
      a: {
        length: 2,
        zh: '甲公司位于示例市，示例市境内有乙公司。',
        en: 'Company One is located in Sample City; Sample City is the location of Company Two.',
      },
      b: {
        zh: '甲公司研发模型x02，模型x02具备通用能力。',
        en: 'Company One develops Model x02; Model x02 has the capability General Ability.',
      },
      c: { zh: '独立公司。', en: '独立公司.' },
      d: { zh: '模型x01的对比对象是模型x03。', en: 'Model x01 was compared with Model x03.' },
    });
  });

  it('takes one statement a level, one for the entities and one for what relationships say', async () => {
    const { statements } = await ask(
      engine,
      '{ paths(from: "c1", to: "c2") { paths { nodes { name } edges { citations { section } } } } }',
    );
    // And one to compare the two of length 4.
    expect(statements).toHaveLength(4 + 1 + 2);
    const short = await ask(engine, '{ shortestPath(from: "c1", to: "c2") { length } }');
    expect(short.statements).toHaveLength(2 + 1);
  });

  const pattern = (args: string) =>
    ask(
      engine,
      `{ pattern(${args}) { matches { bindings { as entity { slug } } edges { id } steps { direction relationship { id } node { slug } } } graph { nodes { slug } edges { id } truncated { reason found } } } }`,
    );
  const rows = ({ data }: { data: Data }) =>
    data.pattern.matches.map((m: Data) => m.bindings.map((b: Data) => `${b.as}:${b.entity.slug}`).join(' '));

  it('pattern: bindings and the union graph', async () => {
    const answer = await pattern(
      `start: { type: COMPANY, as: "who" }, steps: [
        { relationship: DEVELOPS, direction: OUT, type: MODEL }
        { relationship: HAS_CAPABILITY, direction: OUT, as: "what" }
        { relationship: PROMOTES, direction: IN, type: POLICY, as: "policy" }]`,
    );
    expect(rows(answer)).toEqual([
      'who:c1 1:x01 what:hub policy:p1',
      'who:c1 1:x02 what:hub policy:p1',
      'who:c2 1:x03 what:hub policy:p1',
    ]);
    expect(answer.data.pattern.matches[0].steps).toEqual([
      { relationship: { id: 'c1~DEVELOPS~x01' }, direction: 'OUT', node: { slug: 'x01' } },
      { relationship: { id: 'x01~HAS_CAPABILITY~hub' }, direction: 'OUT', node: { slug: 'hub' } },
      { relationship: { id: 'p1~PROMOTES~hub' }, direction: 'IN', node: { slug: 'p1' } },
    ]);
    expect(slugs(answer.data.pattern.graph.nodes)).toEqual(['c1', 'x01', 'hub', 'p1', 'x02', 'c2', 'x03']);
    expect(answer.data.pattern.graph.edges).toHaveLength(7);
    expect(answer.data.pattern.graph.truncated).toBeNull();
    expect(answer.statements).toHaveLength(5);
  });

  it('pattern: filters, a name given twice closes a ring, and no relationship is used twice', async () => {
    const step = '{ relationship: BASED_ON, direction: OUT';
    expect(
      rows(await pattern(`start: { as: "x" }, steps: [${step} }, ${step} }, ${step}, as: "x" }]`)),
    ).toEqual(['x:x04 1:x05 2:x06', 'x:x05 1:x06 2:x04', 'x:x06 1:x04 2:x05']);
    expect(rows(await pattern(`start: { as: "x" }, steps: [${step}, as: "x" }]`))).toEqual(['x:x02']);
    expect(
      rows(
        await pattern(
          'start: { where: { slug: { eq: "x01" } } }, steps: [{ where: { slug: { in: ["x03", "c1"] } } }, { type: COMPANY }]',
        ),
      ),
    ).toEqual(['0:x01 1:x03 2:c2', '0:x01 1:x03 2:c2']);
  });

  it('pattern: a limit says that there is more', async () => {
    const answer = await pattern('start: { type: MODEL }, steps: [{ type: CAPABILITY }], limit: 2');
    expect(rows(answer)).toEqual(['0:x01 1:hub', '0:x02 1:hub']);
    expect(answer.data.pattern.graph.truncated).toEqual({ reason: 'LIMIT', found: 3 });
  });
});
