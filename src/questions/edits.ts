/** Where in a text something like the pattern stands, and how many edits away. */
export interface Near {
  readonly start: number;
  readonly end: number;
  readonly distance: number;
}

/**
 * The place that begins at one of `starts` and is fewest edits (a character changed, added, left out, or two neighbours
 * swapped) from the pattern and accepted; undefined when that takes more than `most`. Of equals the longer one, then the first.
 */
export const nearest = (
  text: string,
  pattern: string,
  starts: readonly number[],
  most: number,
  accept: (near: Near) => boolean,
): Near | undefined => {
  let best: Near | undefined;
  for (const start of starts) {
    const near = from(text, pattern, start, most, accept);
    if (near && (!best || near.distance < best.distance)) best = near;
  }
  return best;
};

/** Three rows of the table of distances at a time; longer patterns get rows of their own. */
const usualWidth = 128;
const usualRows = [0, 1, 2].map(() => new Int32Array(usualWidth));

const from = (
  text: string,
  pattern: string,
  start: number,
  most: number,
  accept: (near: Near) => boolean,
): Near | undefined => {
  const width = Math.min(text.length - start, pattern.length + most);
  if (width < pattern.length - most) return undefined;
  let [before, previous, row] = (
    width < usualWidth ? usualRows : usualRows.map(() => new Int32Array(width + 1))
  ) as [Int32Array, Int32Array, Int32Array];
  // Only what is at most so far from the diagonal can be near enough; what lies beyond is further than that.
  for (let j = 0; j <= width; j++) row[j] = j;
  for (let i = 1; i <= pattern.length; i++) {
    [before, previous, row] = [previous, row, before];
    const [first, last] = [Math.max(1, i - most), Math.min(width, i + most)];
    row[first - 1] = first === 1 ? i : most + 1;
    let least = row[first - 1]!;
    const a = pattern.charCodeAt(i - 1);
    for (let j = first; j <= last; j++) {
      const b = text.charCodeAt(start + j - 1);
      const added = j === i + most ? most + 1 : previous[j]! + 1;
      let cost = Math.min(added, row[j - 1]! + 1, previous[j - 1]! + (a === b ? 0 : 1));
      if (
        i > 1 &&
        j > 1 &&
        a === text.charCodeAt(start + j - 2) &&
        pattern.charCodeAt(i - 2) === b &&
        before[j - 2]! + 1 < cost
      )
        cost = before[j - 2]! + 1;
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return undefined;
  }
  let found: Near | undefined;
  for (let j = Math.max(1, pattern.length - most); j <= width; j++) {
    const near = { start, end: start + j, distance: row[j]! };
    if (near.distance <= most && (!found || near.distance <= found.distance) && accept(near)) found = near;
  }
  return found;
};
