/** Edits between two words: a letter put in, left out, replaced, or two neighbours swapped; infinite where it is not below the bound. */
const distance = (a: string, b: string, below: number): number => {
  if (Math.abs(a.length - b.length) >= below) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      now[j] = Math.min(last[j]! + 1, now[j - 1]! + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        now[j] = Math.min(now[j]!, before[j - 2]! + 1);
    }
    // What follows costs at least as much as the cheaper of the last two rows.
    if (Math.min(...now) >= below && Math.min(...last) >= below) return Number.POSITIVE_INFINITY;
    before = last;
    last = now;
  }
  return last[b.length]!;
};

/** A word that was not finished, or that has something added, counts as nearly right. */
const edits = (wanted: string, candidate: string, below: number): number => {
  const [short, long] = wanted.length < candidate.length ? [wanted, candidate] : [candidate, wanted];
  return short.length > 2 && long.startsWith(short) ? 1 : distance(wanted, candidate, below);
};

/** The word of the list that was probably meant; undefined when none is near. */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let fewest = word.length < 6 ? 2 : Math.max(3, Math.floor(word.length / 4) + 1);
  for (const candidate of known) {
    const needed = edits(wanted, candidate.toLowerCase(), fewest);
    if (needed < fewest && needed < candidate.length) {
      best = candidate;
      fewest = needed;
    }
  }
  return best;
};

/** ` Did you mean "…"?`, or nothing. */
export const didYouMean = (word: string, known: Iterable<string>): string => {
  const found = nearest(word, known);
  return found === undefined ? '' : ` Did you mean "${found}"?`;
};

/** What a person may have meant as an id: `Spark 3.5` is `spark-3-5`. Empty when nothing is left. */
export const asSlug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
