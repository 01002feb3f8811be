import { expect, it } from 'vitest';
import { contrast, distance, linear, luminance, seen, type Vision, visions } from '../../scripts/sight.ts';
import { channels, colourOf, familyColour, neutralColour, shadesOf } from '../../src/ontology/colours.ts';
import { type Family, families } from '../../src/ontology/define.ts';
import { entityType, entityTypeNames } from '../../src/ontology/ontology.ts';

const lightOf = (colour: string) => luminance(linear(channels(colour)));
const sights = Object.keys(visions) as Vision[];
const familyOf = (type: string) => entityType(type as never).family;

it.each([...entityTypeNames, 'no type of ours'])('%s is seen on white and on black', (type) => {
  const light = lightOf(colourOf(type));
  expect(contrast(light, 1)).toBeGreaterThanOrEqual(3);
  expect(contrast(light, 0)).toBeGreaterThanOrEqual(3);
});

const nearest = (sight: Vision, compared: (a: string, b: string) => boolean) =>
  Math.min(
    ...entityTypeNames.flatMap((a, i) =>
      entityTypeNames
        .slice(0, i)
        .filter((b) => compared(familyOf(a), familyOf(b)))
        .map((b) => distance(seen(sight, channels(colourOf(a))), seen(sight, channels(colourOf(b))))),
    ),
  );

it.each(sights)('no two types of different families look alike, %s sight', (sight) => {
  // A difference of 2.3 can just be seen side by side.
  expect(nearest(sight, (a, b) => a !== b)).toBeGreaterThan(sight === 'usual' ? 20 : 11);
});

it.each(sights)('two types of one family can be told apart, %s sight', (sight) => {
  expect(nearest(sight, (a, b) => a === b)).toBeGreaterThan(4);
});

it('a further type gets its colour by its family, as well to be seen as the others', () => {
  for (const family of Object.keys(families) as Family[]) {
    const shades = shadesOf(familyColour(family), 8);
    expect(new Set(shades).size).toBe(8);
    for (const shade of shades) {
      expect(contrast(lightOf(shade), 1)).toBeGreaterThanOrEqual(3);
      expect(contrast(lightOf(shade), 0)).toBeGreaterThanOrEqual(3);
    }
  }
});

it('what is no type has the neutral colour, whatever objects have of their own', () => {
  expect(colourOf('constructor')).toBe(neutralColour);
});
