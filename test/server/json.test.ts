import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLong, jsonInTurns, withText } from '../../src/server/json.ts';

it('writes what JSON.stringify writes, whatever it is', async () => {
  const value = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' });
  await fc.assert(
    fc.asyncProperty(value, fc.nat(3), async (one, doublings) => {
      let all: unknown = { one, none: undefined, f: () => 1, at: new Date(0), bare: Object.create(null) };
      for (let i = 0; i < doublings * 3; i++) all = i % 2 ? { a: all, b: [all] } : [all, undefined, all];
      expect(await jsonInTurns(all)).toBe(JSON.stringify(all));
    }),
    { numRuns: 60 },
  );
});

it('lets others have their turn while it writes something long', async () => {
  const long = { list: Array.from({ length: 200_000 }, (_, i) => ({ name: `名称 ${i}`, i })) };
  expect([isLong(long), isLong({ list: long.list.slice(0, 20) })]).toEqual([true, false]);
  let turns = 0;
  const ticking = setInterval(() => {
    turns++;
  }, 0);
  const text = await jsonInTurns(long);
  clearInterval(ticking);
  expect(text).toBe(JSON.stringify(long));
  expect(turns).toBeGreaterThan(3);
});

it('a result that brings its text writes it in the place of its data', () => {
  const { stringify, ...result } = withText({ errors: [], data: {}, extensions: undefined! }, '{"a":1}') as {
    stringify: (result: object) => string;
  };
  expect(stringify({ ...result, stringify })).toBe('{"errors":[],"data":{"a":1}}');
});
