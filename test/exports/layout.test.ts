import { expect, it } from 'vitest';
import { maximumLayout, positionsOf } from '../../src/exports/layout.ts';
import { hostile, synthetic } from './graphs.ts';

it('the same graph always gets the same picture, with every node at a place of its own', async () => {
  const [first, second] = [await positionsOf(hostile().source), await positionsOf(hostile().source)];
  expect([...first]).toEqual([...second]);
  expect(new Set([...first.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(first.size);
  for (const { x, y } of first.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
});

it.each([0, 1, 2])('a graph of %i nodes', async (size) => {
  expect((await positionsOf(synthetic(size))).size).toBe(size);
});

it('more nodes than it takes: says so before anything is written', async () => {
  await expect(positionsOf(synthetic(maximumLayout.nodes + 1))).rejects.toThrow(
    /^layout: nodes: at most 2000, got 2001\. Export less, or without layout\.$/,
  );
});

it('lets others work between its rounds', async () => {
  let turns = 0;
  let done = false;
  const turn = () => {
    turns++;
    if (!done) setImmediate(turn);
  };
  setImmediate(turn);
  await positionsOf(synthetic(500));
  done = true;
  expect(turns).toBeGreaterThan(10);
});
