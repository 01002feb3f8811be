import { expect, it } from 'vitest';
import { Turns } from '../../src/questions/breathe.ts';

const busyFor = (ms: number): void => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

/** Others who have something to do in every turn of the event loop, until they are stopped. */
const others = () => {
  let goesOn = true;
  let turns = 0;
  const work = () => {
    busyFor(0.5);
    turns++;
    if (goesOn) setImmediate(work);
  };
  setImmediate(work);
  return {
    stop: () => {
      goesOn = false;
    },
    turns: () => turns,
  };
};

it('leaves others as much time as it took, where they have work all the time', async () => {
  const beside = others();
  const gaps: { took: number; given: number }[] = [];
  for (let i = 0; i < 10; i++) {
    const turns = new Turns();
    const began = performance.now();
    while (!turns.over) busyFor(0.2);
    const ended = performance.now();
    await turns.next();
    gaps.push({ took: ended - began, given: performance.now() - ended });
  }
  beside.stop();
  for (const { took, given } of gaps) expect(given).toBeGreaterThan(0.9 * took);
});

it('goes on in the next turn but one where nobody else has anything to do', async () => {
  for (let i = 0; i < 5; i++) {
    const turns = new Turns();
    while (!turns.over) busyFor(0.2);
    let passed = 0;
    const count = () => {
      passed++;
      if (passed < 100) setImmediate(count);
    };
    setImmediate(count);
    await turns.next();
    expect(passed).toBeLessThan(100);
    passed = 100;
  }
});

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
