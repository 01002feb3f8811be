import type { Row, Statement } from '../../cypher/statement.ts';
import { AtlasError } from '../../errors.ts';
import { ProcessEnded, type ReaderProcess, startReaderProcess } from './process.ts';

export interface GenerationsOptions {
  readonly path: string;
  readonly niceness: number;
  /** Statements that nobody waits for and that may run on for `graceMs` together. */
  readonly abandonedAtOnce: number;
  /** How long a statement may go on when nobody waits for it, before its process is replaced. */
  readonly graceMs?: number;
  /** How long a process that is replaced has for what others wait for; then the next one is asked instead. */
  readonly drainMs?: number;
  /** Told whenever a process is replaced, and how many statements ended with it. */
  readonly onReplaced?: (abandoned: number) => void;
}

/** Processes that answer from one file, one after the other: one whose statements cannot be ended is ended itself. */
export interface Generations {
  /** Resolves when there is a process, which the first read would start otherwise; rejects when the file cannot be opened. */
  ready(): Promise<void>;
  read(statement: Statement, gone: AbortSignal): Promise<Row[]>;
  /** Ends whatever runs; resolves when nothing holds the file any more. */
  end(): Promise<void>;
}

/** As often a statement is begun anew whose process ended, before it is taken to be the reason. */
const attempts = 4;

const endedWith = (cause: unknown) =>
  new AtlasError(
    'SERVICE_UNAVAILABLE',
    'The embedded engine ended several times while it read this. Ask for less at once, or try again later.',
    {},
    cause,
  );

export const createGenerations = ({
  path,
  niceness,
  abandonedAtOnce,
  graceMs = 1_000,
  drainMs = 2_000,
  onReplaced = () => {},
}: GenerationsOptions): Generations => {
  let current: Promise<ReaderProcess> | undefined;
  /** The process that is being replaced: it ends when all who wait for it have their answer, or after a while. */
  let leaving: { readonly process: ReaderProcess; readonly timer: NodeJS.Timeout } | undefined;
  /** The one that is to replace it, until it can. */
  let next: Promise<ReaderProcess> | undefined;
  const ending = new Set<Promise<void>>();
  let over = false;

  const launch = (): Promise<ReaderProcess> => {
    let mine: ReaderProcess | undefined;
    const launched = startReaderProcess({
      path,
      niceness,
      graceMs,
      onIdle: () => {
        if (leaving?.process === mine) endLeaving();
      },
      onStuck: () => {
        if (mine) void replace(mine);
      },
      onEnd: () => {
        if (current === launched) current = undefined;
      },
    });
    launched.then(
      (process) => {
        mine = process;
      },
      () => {},
    );
    return launched;
  };

  const ready = async (): Promise<ReaderProcess> => {
    current ??= launch();
    const mine = current;
    try {
      return await mine;
    } catch (error) {
      if (current === mine) current = undefined;
      throw error;
    }
  };

  const endProcess = (process: ReaderProcess) => {
    const ended = process.end();
    ending.add(ended);
    void ended.then(() => ending.delete(ended));
  };

  const endLeaving = () => {
    if (!leaving) return;
    const { process, timer } = leaving;
    leaving = undefined;
    clearTimeout(timer);
    onReplaced(process.abandoned);
    endProcess(process);
  };

  /** The old one goes on answering until the new one can. */
  const replace = async (old: ReaderProcess): Promise<void> => {
    const asked = await current?.catch(() => undefined);
    if (over || next || asked !== old || old.abandoned === 0) return;
    next = launch();
    try {
      await next;
      if (over) return;
      endLeaving();
      current = next;
      if (old.wanted === 0) {
        onReplaced(old.abandoned);
        endProcess(old);
      } else leaving = { process: old, timer: setTimeout(endLeaving, drainMs) };
    } catch {
      // The file cannot be opened now. What runs on is tried again after the same time.
      setTimeout(() => void replace(old), graceMs).unref();
    } finally {
      next = undefined;
    }
  };

  const read: Generations['read'] = async (statement, gone) => {
    for (let attempt = 1; ; attempt++) {
      const process = await ready();
      try {
        return await process.read(statement, gone);
      } catch (error) {
        if (gone.aborted && process.abandoned > abandonedAtOnce) void replace(process);
        if (!(error instanceof ProcessEnded) || gone.aborted || over) throw error;
        if (attempt === attempts) throw endedWith(error);
      }
    }
  };

  return {
    ready: async () => {
      await ready();
    },
    read,
    end: async () => {
      over = true;
      endLeaving();
      await Promise.allSettled(
        [current, next].map(async (launched) => {
          if (launched) endProcess(await launched);
        }),
      );
      await Promise.all(ending);
    },
  };
};
