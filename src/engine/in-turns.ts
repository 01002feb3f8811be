/** Lets others have their turn of the event loop. */
export type Turn = () => Promise<unknown>;

/** One turn of the event loop. */
export const turn: Turn = () => new Promise((resolve) => setImmediate(resolve));

/** Works through a job that yields wherever it may be interrupted, and gives what it returns. */
export const inTurns = async <T>(job: Generator<void, T>, turn: Turn): Promise<T> => {
  for (;;) {
    const step = job.next();
    if (step.done) return step.value;
    await turn();
  }
};

/** Items that are gone through before others have their turn; about a millisecond. */
const inOneGo = 5_000;

/** Goes through the numbers below `count`. */
export const eachInTurns = async (count: number, visit: (i: number) => void, turn: Turn): Promise<void> => {
  for (let i = 0; i < count; i++) {
    if (i % inOneGo === 0 && i > 0) await turn();
    visit(i);
  }
};

/** Parts that are in order, as one. */
export const mergedInTurns = async <T>(
  parts: readonly (readonly T[])[],
  compare: (a: T, b: T) => number,
  turn: Turn,
): Promise<readonly T[]> => {
  let now = parts;
  while (now.length > 1) {
    const next: T[][] = [];
    for (let i = 0; i < now.length; i += 2) {
      const [a, b = []] = [now[i]!, now[i + 1]];
      const both: T[] = [];
      let [x, y] = [0, 0];
      const more = () => y >= b.length || (x < a.length && compare(a[x]!, b[y]!) <= 0);
      await eachInTurns(a.length + b.length, () => both.push(more() ? a[x++]! : b[y++]!), turn);
      next.push(both);
    }
    now = next;
  }
  return now[0] ?? [];
};

/** In order: what sorting at once would give, equal ones as they came. */
export const sortedInTurns = async <T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
  turn: Turn,
): Promise<readonly T[]> => {
  const parts: T[][] = [];
  for (let at = 0; at < items.length; at += inOneGo) {
    parts.push(items.slice(at, at + inOneGo).sort(compare));
    await turn();
  }
  return mergedInTurns(parts, compare, turn);
};
