/**
 * Finds the colours of the families of entity types (src/ontology/colours.ts): those whose shades are farthest apart from
 * the shades of all others, for usual sight and without one kind of cone. Run it after adding a family; `--keep` leaves the
 * colours that there are and looks only for those of families named after it.
 *
 *     npm run colours                      # all anew
 *     npm run colours -- --keep hardware   # one more, beside those there are
 */
import { channels, familyColour, shadesOf } from '../src/ontology/colours.ts';
import { type Family, families } from '../src/ontology/define.ts';
import { entityType, entityTypeNames } from '../src/ontology/ontology.ts';
import { distance, seen, type Three, type Vision, visions } from './sight.ts';

const sights = Object.keys(visions) as Vision[];
/** What must be apart: a family's darkest, middle and lightest shade; a family of one type has one. */
const shadesWanted = (name: string) => {
  const types = entityTypeNames.filter((type) => entityType(type).family === (name as Family)).length;
  return types > 1 ? 3 : 1;
};

interface Candidate {
  readonly colour: string;
  readonly points: Readonly<Record<Vision, readonly Three[]>>;
}

const candidate = (colour: string, shades: number): Candidate => {
  const rgb = shadesOf(colour, shades).map(channels);
  return {
    colour,
    points: Object.fromEntries(sights.map((sight) => [sight, rgb.map((one) => seen(sight, one))])) as never,
  };
};

/** Usual sight may tell more apart than the others: its distances count for a half. */
const apart = (a: Candidate, b: Candidate): number =>
  Math.min(
    ...sights.map(
      (sight) =>
        Math.min(...a.points[sight].flatMap((p) => b.points[sight].map((q) => distance(p, q)))) /
        (sight === 'usual' ? 2 : 1),
    ),
  );

const levels = [0, 51, 102, 153, 204, 255];
const hexOf = (rgb: readonly number[]) => `#${rgb.map((v) => v.toString(16).padStart(2, '0')).join('')}`;
const grid = levels.flatMap((r) => levels.flatMap((g) => levels.map((b) => hexOf([r, g, b])))).slice(1, -1);

const nearest = (chosen: readonly Candidate[], one: Candidate, but: number) =>
  Math.min(...chosen.flatMap((other, i) => (i === but ? [] : [apart(one, other)])));

const search = (names: readonly string[], fixed: readonly Candidate[]): Candidate[] => {
  const options = new Map([1, 3].map((n) => [n, grid.map((colour) => candidate(colour, n))]));
  let best: { score: number; chosen: Candidate[] } = { score: -1, chosen: [] };
  let state = 7;
  const random = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  for (let start = 0; start < 60; start++) {
    const chosen = [
      ...fixed,
      ...names.map((name) => options.get(shadesWanted(name))![Math.floor(random() * grid.length)]!),
    ];
    for (let moved = true; moved; ) {
      moved = false;
      for (let i = fixed.length; i < chosen.length; i++) {
        const now = nearest(chosen, chosen[i]!, i);
        const better = options
          .get(shadesWanted(names[i - fixed.length]!))!
          .map((one) => ({ one, far: nearest(chosen, one, i) }))
          .reduce((a, b) => (b.far > a.far ? b : a));
        if (better.far > now + 1e-9) {
          chosen[i] = better.one;
          moved = true;
        }
      }
    }
    const score = Math.min(...chosen.map((one, i) => nearest(chosen, one, i)));
    if (score > best.score) best = { score, chosen };
  }
  process.stdout.write(`nearest pair: ${best.score.toFixed(1)}\n`);
  return best.chosen.slice(fixed.length);
};

const kept = process.argv.includes('--keep');
const given = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const known = Object.keys(families) as Family[];
const names = kept ? given : known;
const fixed = kept
  ? known
      .filter((name) => !given.includes(name))
      .map((name) => candidate(familyColour(name), shadesWanted(name)))
  : [];
search(names, fixed).forEach(({ colour }, i) => {
  process.stdout.write(`  ${names[i]}: '${colour}',\n`);
});
