/** How far apart colours are to the eye, also to one that lacks a kind of cone. Used to find the palette and to test it. */
export type Three = readonly [number, number, number];

const linearChannel = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/** Of red, green and blue from 0 to 255. */
export const linear = (channels: Three): Three =>
  channels.map((value) => linearChannel(value / 255)) as unknown as Three;

export const luminance = ([r, g, b]: Three) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** WCAG's contrast of two luminances. */
export const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** CIE L*a*b* under D65. */
export const lab = ([r, g, b]: Three): Three => {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(luminance([r, g, b]));
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

/** What is seen without one kind of cone (Machado, Oliveira and Fernandes 2009, full severity). */
export const visions: Readonly<Record<'usual' | 'protan' | 'deutan' | 'tritan', readonly Three[]>> = {
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

export type Vision = keyof typeof visions;

/** A colour as this sight sees it, in L*a*b*. */
export const seen = (vision: Vision, channels: Three): Three => {
  const [r, g, b] = linear(channels);
  const mixed = visions[vision].map((row) => Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b)));
  return lab(mixed as unknown as Three);
};

export const distance = (a: Three, b: Three) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
