import { describe, expect, it } from 'vitest';
import { push } from '../../src/exports/layout/apart.ts';
import { columns, typesInOrder } from '../../src/exports/layout/columns.ts';
import { computeLayout } from '../../src/exports/layout/compute.ts';
import { chance, type LayoutGraph, type LayoutName, layouts } from '../../src/exports/layout/graph.ts';
import { createLayouts } from '../../src/exports/layout/run.ts';
import { maximumIslands, maximumLayered, maximumLayout } from '../../src/exports/picture.ts';
import { roomOf } from '../../src/exports/scale.ts';
import { hostile, synthetic, written } from './graphs.ts';

/** Groups of nodes with many relationships inside and few between them, names of many lengths, some nodes alone. */
const grouped = (layout: LayoutName, groups = 4, size = 25): LayoutGraph => {
  const random = chance(3);
  const count = groups * size;
  const edges = Array.from({ length: count * 2 }, (): [number, number] => {
    const from = Math.floor(random() * (count - 3));
    const group = Math.floor(from / size);
    const to =
      random() < 0.95 ? group * size + Math.floor(random() * size) : Math.floor(random() * (count - 3));
    return [from, Math.min(to, count - 4)];
  });
  const degree = (i: number) => edges.filter(([a, b]) => a === i || b === i).length;
  const nodes = Array.from({ length: count }, (_, i) => ({
    id: `n-${i}`,
    type: ['Company', 'Model', 'ModelType'][i % 3]!,
    ...roomOf('大模型'.repeat(1 + (i % 5)), degree(i), count),
  }));
  return { layout, nodes, edges };
};

describe.each(layouts)('layout %s', (layout) => {
  const graph = grouped(layout);
  const placed = computeLayout(graph);

  it('keeps every node and every name clear of all others', () => {
    expect(push(graph.nodes, { x: [...placed.x], y: [...placed.y] }, 0)).toBe(0);
    for (const value of [...placed.x, ...placed.y]) expect(Number.isFinite(value)).toBe(true);
  });

  it('is the same for everybody, in a thread too', async () => {
    expect(computeLayout(grouped(layout))).toEqual(placed);
    const threaded = createLayouts();
    expect(await threaded.place(graph)).toEqual(placed);
    await threaded.close();
  });

  it.each([0, 1, 2])('of %i nodes', (count) => {
    const few = computeLayout({
      layout,
      nodes: graph.nodes.slice(0, count),
      edges: graph.edges.filter(([a, b]) => a < count && b < count),
    });
    expect([few.x.length, few.y.length]).toEqual([count, count]);
  });
});

it('islands: what belongs together stands together, named after its most connected node', () => {
  const { x, y, island, islands } = computeLayout(grouped('islands'));
  expect(islands!.length).toBeGreaterThanOrEqual(4);
  islands!.forEach((disc, which) => {
    const members = island!.flatMap((of, i) => (of === which ? [i] : []));
    expect(disc.size).toBe(members.length);
    expect(members).toContain(disc.after[0]);
    for (const i of members)
      expect(Math.hypot(x[i]! - disc.x, y[i]! - disc.y)).toBeLessThanOrEqual(disc.radius);
    for (const other of islands!.slice(which + 1))
      expect(Math.hypot(other.x - disc.x, other.y - disc.y)).toBeGreaterThan(disc.radius + other.radius);
  });
  // Three nodes of each kind of group are rarely taken elsewhere.
  const together = [0, 25, 50].map((from) => new Set(island!.slice(from, from + 22)).size);
  expect(Math.max(...together)).toBeLessThanOrEqual(3);
});

it('columns: types in the order in which relationships lead, or as asked for', () => {
  const { side, above, below } = roomOf('x', 1, 10);
  const node = (type: string, i: number) => ({ id: `${i}`, type, side, above, below });
  const nodes = ['ModelType', 'Model', 'Company', 'Model'].map(node);
  const graph: LayoutGraph = {
    layout: 'columns',
    nodes,
    edges: [
      [2, 1],
      [1, 0],
      [2, 3],
      [3, 0],
    ],
  };
  expect(typesInOrder(graph)).toEqual(['Company', 'Model', 'ModelType']);
  expect(typesInOrder({ ...graph, columns: ['Model', 'Company'] })).toEqual([
    'Model',
    'Company',
    'ModelType',
  ]);
  const { x, columns: headings } = columns(graph);
  expect(x[2]!).toBeLessThan(x[1]!);
  expect(x[1]).toBe(x[3]);
  expect(headings!.map(({ type }) => type)).toEqual(['Company', 'Model', 'ModelType']);
});

it('layered: along a chain each step is further to the right', () => {
  const { x } = computeLayout({
    layout: 'layered',
    nodes: [0, 1, 2].map((i) => ({ id: `${i}`, type: 'Model', ...roomOf('x', 1, 3) })),
    edges: [
      [2, 1],
      [1, 0],
    ],
  });
  expect(x[2]! < x[1]! && x[1]! < x[0]!).toBe(true);
});

describe('bounds', () => {
  it.each([
    ['force', maximumLayout.nodes],
    ['layered', maximumLayered.nodes],
    ['islands', maximumIslands.nodes],
  ] as const)('%s of more nodes than it takes: says so before anything is written', async (layout, most) => {
    await expect(written('d3', synthetic(most + 1), { layout })).rejects.toThrow(
      new RegExp(`^layout ${layout}: nodes: at most ${most}, got ${most + 1}\\. Export less, or `),
    );
  });

  it('islands take many more, each in its disc, no disc upon another', () => {
    const graph = grouped('islands', 60, 40);
    const { x, y, island, islands } = computeLayout(graph);
    expect(new Set(x.map((value, i) => `${value} ${y[i]}`)).size).toBe(2_400);
    x.forEach((value, i) => {
      const disc = islands![island![i]!]!;
      expect(Math.hypot(value - disc.x, y[i]! - disc.y)).toBeLessThan(disc.radius);
    });
    islands!.forEach((a, i) => {
      for (const b of islands!.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius);
    });
  });

  it('what draws nothing without positions has some however large it is, and says which', async () => {
    const { attributes, nodes } = JSON.parse(await written('graphology', synthetic(maximumLayout.nodes + 1)));
    expect(attributes.layout).toBe('spiral');
    expect(
      new Set(
        nodes.map((n: { attributes: { x: number; y: number } }) => `${n.attributes.x} ${n.attributes.y}`),
      ).size,
    ).toBe(nodes.length);
  });

  it('a layout that takes too long is ended, and the next one is computed', async () => {
    const short = createLayouts({ deadlineMs: 1 });
    await expect(short.place(grouped('force'))).rejects.toThrow('layout: it was not done within 1 ms.');
    await short.close();
  });

  it('nobody waits any more: the thread is free for the next', async () => {
    const layoutsOf = createLayouts();
    const leaving = new AbortController();
    const slow = layoutsOf.place(grouped('islands', 12, 60), leaving.signal);
    const next = layoutsOf.place(grouped('columns'));
    leaving.abort();
    await expect(slow).rejects.toThrow('nobody waits');
    expect((await next).x).toHaveLength(100);
    await layoutsOf.close();
  });

  it('one computation for all who ask for the same at once', async () => {
    const layoutsOf = createLayouts({ waiting: 1 });
    const asked = Array.from({ length: 20 }, () => layoutsOf.place(grouped('columns')));
    const answers = await Promise.all(asked);
    expect(new Set(answers).size).toBe(1);
    expect(await layoutsOf.place(grouped('columns'))).toBe(answers[0]);
    await layoutsOf.close();
  });

  it('more who wait than it takes: told to come again', async () => {
    const layoutsOf = createLayouts({ waiting: 1 });
    const first = [grouped('force'), grouped('columns')].map((graph) => layoutsOf.place(graph));
    await expect(layoutsOf.place(grouped('islands'))).rejects.toThrow('1 others are waiting already');
    await Promise.all(first);
    await layoutsOf.close();
  });
});

it('a file without places for positions refuses a layout', async () => {
  await expect(written('jsonl', hostile().source, { layout: 'force' })).rejects.toThrow(
    'layout: jsonl has no positions. Leave layout out, or take another format.',
  );
});
