import { expect, it } from 'vitest';
import { eachInTurns, sortedInTurns } from '../../src/engine/in-turns.ts';

/** Numbers of a fixed stream, each many times. */
const made = (count: number) => Array.from({ length: count }, (_, i) => ({ key: (i * 7919) % 1_000, i }));

it.each([0, 1, 5_000, 5_001, 23_457])(
  '%i items are in order as sorting at once has them, in turns',
  async (count) => {
    let turns = 0;
    const turn = async () => {
      turns++;
    };
    const items = made(count);
    const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key;
    expect(await sortedInTurns(items, byKey, turn)).toEqual(items.toSorted(byKey));
    expect(turns).toBeGreaterThanOrEqual(Math.ceil(count / 5_000));
    expect(items).toEqual(made(count));
  },
);

it('goes through all numbers once, letting others go first now and then', async () => {
  let turns = 0;
  const seen: number[] = [];
  await eachInTurns(
    12_000,
    (i) => seen.push(i),
    async () => {
      turns++;
    },
  );
  expect([seen.length, seen[0], seen.at(-1), turns]).toEqual([12_000, 0, 11_999, 2]);
});
