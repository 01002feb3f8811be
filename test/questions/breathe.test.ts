import { expect, it } from 'vitest';
import { Turns } from '../../src/questions/breathe.ts';

it('lets one piece of several go on at a time, the one that waited longest first', async () => {
  const order: number[] = [];
  let turn = 0;
  let goesOn = true;
  const count = () => {
    turn++;
    if (goesOn) setImmediate(count);
  };
  setImmediate(count);
  const at: number[] = [];
  await Promise.all(
    [1, 2, 3].map(async (name) => {
      await new Turns().next();
      order.push(name);
      at.push(turn);
    }),
  );
  goesOn = false;
  expect(order).toEqual([1, 2, 3]);
  expect(new Set(at).size).toBe(3);
});
