/** Comes back when the work may go on; rejects when nobody waits for it any more. Called often: mostly it comes back at once. */
export type Breathe = () => Promise<void>;

/**
 * Milliseconds that one piece of work goes on while others wait. Then the event loop turns: timers fire, connections are
 * served, whose requests begin at once; and of the work that was interrupted some goes on, what waited longest first.
 */
const turnMs = 1;
/** Of so many interrupted pieces one goes on in a turn: many of them get a larger share of the time than one or two beside small requests. */
const oneOf = 2;
const mostInOneTurn = 8;

const waiting: (() => void)[] = [];
let asked = false;

const askForTurn = (): void => {
  if (asked) return;
  asked = true;
  setImmediate(() => {
    asked = false;
    for (const goOn of waiting.splice(0, Math.min(mostInOneTurn, Math.ceil(waiting.length / oneOf)))) goOn();
    if (waiting.length > 0) askForTurn();
  });
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
