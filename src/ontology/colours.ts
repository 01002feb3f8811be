import { type Family, families } from './define.ts';
import { entityType, entityTypeNames, isEntityTypeName } from './ontology.ts';

/**
 * A colour for each family, found by `npm run colours`: the shades of two families are as far apart as they can be, also
 * for eyes that lack one kind of cone. A test measures it. Which colour is whose, among those found, is taste.
 */
const ofFamilies: Readonly<Record<Family, string>> = {
  actors: '#000099',
  models: '#9900ff',
  kinds: '#ff3399',
  policy: '#cc6666',
  technology: '#009999',
  capability: '#99ff00',
  findings: '#ffcc66',
  places: '#ff0000',
};

/** For relationships, and for nodes of no type of ours: a grey that is seen on white and on black. */
export const neutralColour = '#808080';

/** Red, green and blue of `#rrggbb`, each 0 to 255. */
export const channels = (colour: string): readonly [number, number, number] => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];

const hex = (rgb: readonly number[]) =>
  `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

const linear = (value: number) =>
  value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
const luminance = (rgb: readonly number[]) =>
  0.2126 * linear(rgb[0]!) + 0.7152 * linear(rgb[1]!) + 0.0722 * linear(rgb[2]!);

/** Luminances at which a colour has 3.2:1 or more against white and against black. */
const [darkest, lightest] = [0.112, 0.276];

/** The colour made darker or lighter until it has this luminance: mixed with black, or with white. */
const withLuminance = (rgb: readonly number[], wanted: number): readonly number[] => {
  const mixed = (part: number) =>
    rgb.map((value) => (part < 0 ? value * (1 + part) : value + (255 - value) * part));
  let [low, high] = [-1, 1];
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (luminance(mixed(middle)) < wanted) low = middle;
    else high = middle;
  }
  return mixed(high);
};

/**
 * Shades of a family's colour, evenly from dark to light within what is seen on white and on black; one alone is the middle.
 * A new entity type gets its colour by its family: nothing is to be chosen.
 */
export const shadesOf = (colour: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => {
    const part = count === 1 ? 0.5 : i / (count - 1);
    return hex(withLuminance(channels(colour), darkest * (lightest / darkest) ** part));
  });

const colours: ReadonlyMap<string, string> = new Map(
  (Object.keys(families) as Family[]).flatMap((family) => {
    const types = entityTypeNames.filter((name) => entityType(name).family === family);
    const shades = shadesOf(ofFamilies[family], types.length);
    return types.map((name, i) => [name, shades[i]!] as const);
  }),
);

export const colourOf = (type: string): string =>
  isEntityTypeName(type) ? colours.get(type)! : neutralColour;

/** The middle shade of a family: for legends and for what stands for several of its types. */
export const familyColour = (family: Family): string => shadesOf(ofFamilies[family], 1)[0]!;
