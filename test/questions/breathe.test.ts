import { expect, it } from 'vitest';
import { Turns } from '../../src/questions/breathe.ts';

it.each([
  ['one after the other where two wait', 2, [1, 1]],
  ['half of many, eight at most', 20, [8, 6, 3, 2, 1]],
])('lets interrupted work go on, what waited longest first: %s', async (_, pieces, inTurns) => {
  const order: number[] = [];
  let turn = 0;
  let goesOn = true;
  const count = () => {
    turn++;
    if (goesOn) setImmediate(count);
  };
  setImmediate(count);
  const at = new Map<number, number>();
  const names = Array.from({ length: pieces }, (_, i) => i);
  await Promise.all(
    names.map(async (name) => {
      await new Turns().next();
      order.push(name);
      at.set(turn, (at.get(turn) ?? 0) + 1);
    }),
  );
  goesOn = false;
  expect(order).toEqual(names);
  expect([...at.values()]).toEqual(inTurns);
});
