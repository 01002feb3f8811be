import { importState } from '../cypher/staging.ts';
import type { Engine, ReadOptions } from './engine.ts';
import type { Revisions } from './revisions.ts';

/** What was made of the whole graph at one revision. */
export interface OfRevision {
  readonly revision: string;
}

/** What was made last, and whether the graph is still that one. */
export interface Held<T> {
  readonly value: T;
  /**
   * Whether the graph has the revision of which it was made; false: it must not be used. Knows it from the revisions at
   * which the question has read meanwhile, or asks the graph.
   */
  stands(seen: ReadonlySet<string>): Promise<boolean>;
}

export interface HeldOptions extends ReadOptions {
  /** The graph's revision, where somebody has asked for it already since the request came. */
  readonly revision?: Promise<string> | undefined;
}

export interface Keeper<T> {
  /** Undefined while there is none, or the graph is too large for it: ask by statements. */
  held(options?: HeldOptions): Held<T> | undefined;
  /** Makes it now, unless it is there; for the start of a server and for tests. Never rejects. */
  refresh(): Promise<void>;
}

/**
 * Why nothing was made of the graph: it would be heavier than allowed, or than Node's heap has room for (`cramped`), holds what cannot
 * be shown, changed meanwhile, or is being written by an import in parts, so that it would be old with the next part.
 */
export type NotMade = 'heavy' | 'cramped' | 'foreign' | 'changed' | 'importing';
export type Made<T> = { readonly made: T } | { readonly none: NotMade };

export interface KeeperOptions {
  /** Rows tell the revision at which they were read: then it is asked for only where a question reads none. */
  readonly told?: boolean;
  /** Told of what came of each attempt to make it. */
  readonly onMade?: (outcome: 'made' | NotMade) => void;
}

/** Until it is looked again whether an import in parts has ended. */
const importingPauseMs = 2_000;
/** After work that came to nothing: so long until the next, more each time. */
const firstPauseMs = 500;
const longestPauseMs = 60_000;
/** A graph that others change all the time is not read all the time: this many times longer it rests. */
const rest = 5;

/** Whether an import in parts is under way: each part is a commit, though nobody sees anything of it (cypher/staging.ts). */
export const isImporting = async (engine: Engine): Promise<boolean> => {
  if (engine.dialect.largeTransactions) return false;
  const [row] = await engine.read(importState);
  return Number(row?.left ?? -1) > 0;
};

/**
 * Keeps what `make` makes of one revision. Whoever uses it asks the graph, beside the work, whether its revision is still
 * that one, so that what others write is noticed at once; the new one is made in the background, while statements answer.
 */
export const createKeeper = <T extends OfRevision>(
  revisionNow: Revisions,
  make: () => Promise<Made<T>>,
  { told = false, onMade }: KeeperOptions = {},
): Keeper<T> => {
  let kept: T | undefined;
  let making: Promise<void> | undefined;
  let pauseMs = 0;
  let notBefore = 0;

  const makeOnce = async (): Promise<void> => {
    const began = performance.now();
    try {
      const outcome = await make();
      onMade?.('made' in outcome ? 'made' : outcome.none);
      if ('made' in outcome) {
        kept = outcome.made;
        pauseMs = 0;
        notBefore = performance.now() + rest * (performance.now() - began);
        return;
      }
      kept = undefined;
      pauseMs =
        outcome.none === 'importing'
          ? importingPauseMs
          : outcome.none === 'changed'
            ? Math.max(firstPauseMs, 2 * pauseMs)
            : longestPauseMs;
    } catch {
      // Statements meet the same obstacle, and say what it is.
      pauseMs = Math.max(firstPauseMs, 2 * pauseMs);
    }
    pauseMs = Math.min(pauseMs, longestPauseMs);
    notBefore = performance.now() + pauseMs;
  };

  const start = (): Promise<void> => {
    making ??= makeOnce().finally(() => {
      making = undefined;
    });
    return making;
  };

  const isStill = (value: T, revision: string): boolean => {
    if (revision === value.revision) return true;
    if (kept === value) kept = undefined;
    if (performance.now() >= notBefore) void start();
    return false;
  };

  return {
    held: (options = {}) => {
      if (kept) {
        const value = kept;
        const { revision: early, ...limits } = options;
        const asked = early ?? (told ? undefined : revisionNow(limits));
        // Work that fails for a reason of its own waits for it no more.
        asked?.catch(() => {});
        return {
          value,
          stands: async (seen) => {
            if (told && seen.size > 0) return [...seen].every((revision) => isStill(value, revision));
            const revision = await (asked ?? revisionNow(limits));
            // It may have been made anew since the request came.
            const outdated = early !== undefined && revision !== value.revision;
            return isStill(value, outdated ? await revisionNow(limits) : revision);
          },
        };
      }
      if (performance.now() >= notBefore) void start();
      return undefined;
    },
    refresh: async () => {
      if (kept && (await revisionNow().catch(() => '')) === kept.revision) return;
      await making;
      await start();
    },
  };
};
