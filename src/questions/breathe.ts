/** Comes back when the work may go on; rejects when nobody waits for it any more. Called often: mostly it comes back at once. */
export type Breathe = () => Promise<void>;

/**
 * Milliseconds that one piece of work goes on while others wait. Then the event loop turns: timers fire, connections are
 * served, whose requests begin at once; and of the work that was interrupted one piece goes on, which waited longest, once
 * there is nothing else to do or others have had as long as it took.
 */
const turnMs = 2;

/** How many times as long others have, where they have work all the time. */
const restTimes = 1;
/** A turn of the event loop as short as this had nothing else to do. */
const idleMs = 0.1;

const waiting: (() => void)[] = [];
let asked = false;
/** Until when the event loop is left to others, if they need it; and when its last turn began. */
let restsUntil = 0;
let turned = 0;

const goOn = (): void => {
  const now = performance.now();
  const rests = now < restsUntil && now - turned > idleMs;
  turned = now;
  if (rests) {
    setImmediate(goOn);
    return;
  }
  asked = false;
  const one = waiting.shift();
  if (one === undefined) return;
  // As if it took all of its time and ended; where it goes on after that, it says how long it took.
  restsUntil = now + turnMs * (1 + restTimes);
  one();
  if (waiting.length > 0) askForTurn();
};

const askForTurn = (): void => {
  if (asked) return;
  asked = true;
  setImmediate(goOn);
};

/** The turns of one piece of work, as one request is. */
export class Turns {
  private began = performance.now();

  /** It has worked as long as one does. */
  get over(): boolean {
    return performance.now() - this.began >= turnMs;
  }

  /** Something was waited for, while the event loop turned anyway. */
  fresh(): void {
    this.began = performance.now();
  }

  /** Waits for another turn. */
  async next(): Promise<void> {
    const now = performance.now();
    restsUntil = now + restTimes * (now - this.began);
    turned = now;
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      askForTurn();
    });
    this.began = performance.now();
  }

  /** Waits for another turn when this one has been used up. */
  readonly breathe: Breathe = async () => {
    if (this.over) await this.next();
  };
}

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
