import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearest } from '../../src/questions/edits.ts';

const always = () => true;

it('finds the nearest place: changed, added, left out, swapped', () => {
  expect(nearest('qwen', 'qwen', [0], 1, always)).toEqual({ start: 0, end: 4, distance: 0 });
  expect(nearest('qwen', 'qwan', [0], 1, always)).toEqual({ start: 0, end: 4, distance: 1 });
  expect(nearest('qwen', 'qwne', [0], 1, always)).toEqual({ start: 0, end: 4, distance: 1 });
  expect(nearest('qwen', 'qween', [0], 1, always)).toEqual({ start: 0, end: 4, distance: 1 });
  expect(nearest('iflytekspark', 'sprk', [0, 7], 1, always)).toMatchObject({ start: 7, distance: 1 });
  expect(nearest('qwen', 'glm', [0], 2, always)).toBeUndefined();
  expect(nearest('qwen', 'qwan', [0], 1, () => false)).toBeUndefined();
});

it('any one change to a word is found, at a distance of one at most', () => {
  const word = fc.stringMatching(/^[a-z]{4,12}$/);
  fc.assert(
    fc.property(word, fc.nat(), fc.constantFrom('change', 'add', 'drop', 'swap'), (text, n, how) => {
      const i = n % (text.length - 1);
      const [before, after] = [text.slice(0, i), text.slice(i + 1)];
      const typed = {
        change: `${before}#${after}`,
        add: `${before}#${text[i]}${after}`,
        drop: `${before}${after}`,
        swap: `${before}${after[0]}${text[i]}${after.slice(1)}`,
      }[how];
      expect(nearest(text, typed, [0], 1, always)?.distance).toBeLessThanOrEqual(1);
    }),
  );
});
