import { expect, it } from 'vitest';
import { channels, colourOf, neutralColour } from '../../src/ontology/colours.ts';
import { entityTypeNames } from '../../src/ontology/ontology.ts';

type Three = readonly [number, number, number];

const linear = (colour: string): Three => {
  const [r, g, b] = channels(colour).map((c) =>
    c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
  );
  return [r!, g!, b!];
};
const luminance = ([r, g, b]: Three) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** CIE L*a*b* under D65. */
const lab = ([r, g, b]: Three): Three => {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(luminance([r, g, b]));
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

/** What is seen without one kind of cone (Machado, Oliveira and Fernandes 2009, full severity). */
const visions: Readonly<Record<string, readonly Three[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const seen = (matrix: readonly Three[], colour: string): Three => {
  const [r, g, b] = linear(colour);
  const mixed = matrix.map((row) => Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b)));
  return lab(mixed as unknown as Three);
};

it.each([...entityTypeNames, 'no type of ours'])('%s is seen on white and on black', (type) => {
  const light = luminance(linear(colourOf(type)));
  expect(contrast(light, 1)).toBeGreaterThanOrEqual(3);
  expect(contrast(light, 0)).toBeGreaterThanOrEqual(3);
});

it.each(Object.entries(visions))('no two types look alike, %s sight', (name, matrix) => {
  const points = entityTypeNames.map((type) => seen(matrix, colourOf(type)));
  const distances = points.flatMap((a, i) =>
    points.slice(0, i).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
  );
  // A difference of 2.3 can just be seen side by side.
  expect(Math.min(...distances)).toBeGreaterThan(name === 'usual' ? 20 : 11);
});

it('what is no type has the neutral colour, whatever objects have of their own', () => {
  expect(colourOf('constructor')).toBe(neutralColour);
});
