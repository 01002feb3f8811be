import type { Engine, ReadOptions } from './engine.ts';
import type { SharingSettings } from './lanes.ts';
import { withinLimits } from './limits.ts';

/** The graph's revision as it is when somebody asks, or later. */
export type Revisions = (options?: ReadOptions) => Promise<string>;

interface Asking {
  readonly revision: Promise<string>;
  readonly send: () => void;
}

const askingOf = (engine: Engine): Asking => {
  let send!: () => void;
  const sent = new Promise<void>((resolve) => {
    send = resolve;
  });
  const revision = sent.then(() => engine.revision());
  // When all who waited have gone, nobody hears of a failure.
  revision.catch(() => {});
  return { revision, send };
};

/**
 * Asks for the graph's revision. No asking that is under way already is joined, since it may have seen a graph from before;
 * all who ask while as many are under way as may be share the next. One that takes too long stands in nobody's way.
 */
export const createRevisions = (
  engine: Engine,
  { flights, patienceMs }: Pick<SharingSettings, 'flights' | 'patienceMs'>,
): Revisions => {
  let under = 0;
  let next: Asking | undefined;

  const launch = (): void => {
    if (next === undefined || under >= flights) return;
    const { revision, send } = next;
    next = undefined;
    under++;
    let landed = false;
    const land = () => {
      if (landed) return;
      landed = true;
      clearTimeout(impatient);
      under--;
      launch();
    };
    const impatient = setTimeout(land, patienceMs);
    send();
    revision.then(land, land);
  };

  return (options = {}) => {
    if (next === undefined) {
      next = askingOf(engine);
      // All requests that have come by now are with it, and before they are worked on.
      setImmediate(launch);
    }
    const { revision } = next;
    return withinLimits(() => revision, options);
  };
};
