import { randomUUID } from 'node:crypto';
import { embeddedDialect } from '../../cypher/dialect.ts';
import { AtlasError } from '../../errors.ts';
import type { Engine } from '../engine.ts';
import { withinLimits } from '../limits.ts';
import { createGenerations, type GenerationsOptions } from './generations.ts';
import { createPlaces, type PlacesOptions } from './places.ts';

export interface ApartOptions
  extends Pick<GenerationsOptions, 'graceMs' | 'drainMs' | 'onReplaced'>,
    Partial<Omit<PlacesOptions, 'atOnce'>> {
  /** The graph file; it is only read. */
  readonly path: string;
  /** What it is called where people look. */
  readonly name: string;
  readonly queryTimeoutMs?: number;
  readonly statementsAtOnce?: number;
  /** Done when the engine has been closed. */
  readonly onClosed?: () => void;
}

/** How long closing waits for those who wait for an answer. */
const closingMs = 5_000;

/** This process goes first, then what is answered soon, then what takes long. */
const quickNiceness = 5;
const heavyNiceness = 15;
/** Heavy statements at once, and as many more that have turned out to be long (places.ts). */
const heavyPlaces: PlacesOptions = { atOnce: 1, giveWayMs: 5_000 };

/**
 * The embedded engine for a server: a graph file that is read in processes of its own, one for what is answered soon, and
 * one, from the first on, for what is heavy. What runs there does not hold up this one, and what nobody waits for any more is
 * ended with its process, which another one replaces. Nothing is written.
 */
export const createApartEngine = async ({
  path,
  name,
  queryTimeoutMs = 15_000,
  statementsAtOnce = 8,
  onClosed = () => {},
  ...options
}: ApartOptions): Promise<Engine> => {
  const { graceMs, drainMs, onReplaced, ...placing } = options;
  const side = (niceness: number, places: PlacesOptions) => {
    const generations = createGenerations({
      path,
      niceness,
      abandonedAtOnce: places.atOnce,
      ...(graceMs !== undefined && { graceMs }),
      ...(drainMs !== undefined && { drainMs }),
      ...(onReplaced !== undefined && { onReplaced }),
    });
    return { generations, places: createPlaces({ ...places, ...placing }) };
  };
  const quick = side(quickNiceness, { atOnce: statementsAtOnce });
  const heavy = side(heavyNiceness, heavyPlaces);
  await quick.generations.ready();
  const running = new Set<Promise<unknown>>();
  const revision = randomUUID();
  let closing: Promise<void> | undefined;
  let closed = false;

  const isClosed = () => new AtlasError('SERVICE_UNAVAILABLE', `The ${name} is closed.`);
  const checkOpen = () => {
    if (closing) throw isClosed();
  };
  const onlyRead = async (): Promise<never> => {
    throw new AtlasError('CONFIG', `The ${name} is open to be read; nothing can be written.`);
  };

  const close = async () => {
    let timer: NodeJS.Timeout | undefined;
    const enough = new Promise((resolve) => {
      timer = setTimeout(resolve, closingMs);
    });
    await Promise.race([Promise.allSettled(running), enough]);
    clearTimeout(timer);
    closed = true;
    await Promise.all([quick.generations.end(), heavy.generations.end()]);
    onClosed();
  };

  const engine: Engine = {
    name,
    dialect: embeddedDialect,
    read: async (statement, { timeoutMs = queryTimeoutMs, signal, heavy: isHeavy } = {}) => {
      const { generations, places } = isHeavy ? heavy : quick;
      checkOpen();
      const answer = withinLimits(
        (gone) =>
          places.run((stop) => {
            if (closed) throw isClosed();
            return generations.read(statement, stop);
          }, gone),
        { timeoutMs, ...(signal === undefined ? {} : { signal }) },
      );
      running.add(answer);
      const over = () => running.delete(answer);
      answer.then(over, over);
      return answer;
    },
    write: onlyRead,
    commits: () => 0,
    prepare: onlyRead,
    revision: async () => {
      checkOpen();
      return revision;
    },
    ping: async () => {
      await engine.read({ text: 'RETURN 1 AS one', params: {} });
    },
    close: () => {
      closing ??= close();
      return closing;
    },
  };
  return engine;
};
