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

const from = (
  text: string,
  pattern: string,
  start: number,
  most: number,
  accept: (near: Near) => boolean,
): Near | undefined => {
  const width = Math.min(text.length - start, pattern.length + most);
  if (width < pattern.length - most) return undefined;
  let previous: number[] = [];
  let row = Array.from({ length: width + 1 }, (_, j) => j);
  for (let i = 1; i <= pattern.length; i++) {
    const before = previous;
    previous = row;
    row = [i];
    for (let j = 1; j <= width; j++) {
      const [a, b] = [pattern[i - 1], text[start + j - 1]];
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (a === b ? 0 : 1));
      if (i > 1 && j > 1 && a === text[start + j - 2] && pattern[i - 2] === b)
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return undefined;
  }
  let found: Near | undefined;
  row.forEach((distance, j) => {
    const near = { start, end: start + j, distance };
    if (distance <= most && j > 0 && (!found || distance <= found.distance) && accept(near)) found = near;
  });
  return found;
};
