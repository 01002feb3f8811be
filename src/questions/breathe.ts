/** Comes back when the work may go on; rejects when nobody waits for it any more. Called often: mostly it comes back at once. */
export type Breathe = () => Promise<void>;

/**
 * Milliseconds that all questions of this process together work in one turn of the event loop. Then it turns: timers fire,
 * connections are served, and the question that has waited longest goes on.
 */
const turnMs = 8;

const waiting: (() => void)[] = [];
let turnBegan = 0;
let asked = false;

const askForTurn = (): void => {
  if (asked) return;
  asked = true;
  setImmediate(() => {
    asked = false;
    turnBegan = performance.now();
    waiting.shift()?.();
    if (waiting.length > 0) askForTurn();
  });
};

/** Waits for another turn of the event loop when this one has been used up. */
export const takeTurns: Breathe = async () => {
  if (performance.now() - turnBegan < turnMs) return;
  await new Promise<void>((resolve) => {
    waiting.push(resolve);
    askForTurn();
  });
};

/** Works through a job that yields wherever it may be interrupted, and gives what it returns. */
export const inBreaths = async <T>(job: Generator<void, T>, breathe: Breathe): Promise<T> => {
  for (;;) {
    const step = job.next();
    if (step.done) return step.value;
    await breathe();
  }
};

/** The first so many in this order, of however many there are. */
export const firstOf = async <T>(
  all: Iterable<T>,
  most: number,
  compare: (a: T, b: T) => number,
  breathe: Breathe,
): Promise<T[]> => {
  let first: T[] = [];
  for (const one of all) {
    first.push(one);
    if (first.length < 4 * most) continue;
    first = first.sort(compare).slice(0, most);
    await breathe();
  }
  return first.sort(compare).slice(0, most);
};
