import type { Engine, ReadOptions } from '../engine.ts';
import { withinLimits } from '../limits.ts';
import { buildTopology } from './build.ts';
import type { Topology } from './topology.ts';

/** The shape of the graph as it was read last, and whether the graph is still that one. */
export interface Held {
  readonly topology: Topology;
  /** Asks the graph for its revision; false: what was made of the topology must not be used. */
  readonly stands: Promise<boolean>;
}

export interface TopologyKeeper {
  /** Undefined while there is none, or the graph is too large for it: ask by statements. */
  held(options?: ReadOptions): Held | undefined;
  /** Reads the graph's shape now, unless it is known; for the start of a server and for tests. Never rejects. */
  refresh(): Promise<void>;
}

/** After a build that came to nothing: so long until the next, more each time. */
const firstPauseMs = 500;
const longestPauseMs = 60_000;

/**
 * Keeps the topology of one revision. Each question that uses it asks the graph, beside its work, whether its revision is
 * still that one (those that ask at once share the asking), so that what others write is noticed at once; the new one is
 * read in the background, while questions are answered by statements.
 */
export const createTopologyKeeper = (
  engine: Engine,
  { mostBytes }: { mostBytes: number },
): TopologyKeeper => {
  let kept: Topology | undefined;
  let building: Promise<void> | undefined;
  let pauseMs = 0;
  let notBefore = 0;
  /** A graph that others change all the time is not read all the time. */
  const rest = 5;
  let asking: { readonly commits: number; readonly revision: Promise<string> } | undefined;

  const build = async (): Promise<void> => {
    const began = performance.now();
    try {
      const built = await buildTopology(engine, mostBytes);
      if ('topology' in built) {
        kept = built.topology;
        pauseMs = 0;
        notBefore = performance.now() + rest * (performance.now() - began);
        return;
      }
      kept = undefined;
      pauseMs = built.none === 'changed' ? Math.max(firstPauseMs, 2 * pauseMs) : longestPauseMs;
    } catch {
      // Statements meet the same obstacle, and say what it is.
      pauseMs = Math.max(firstPauseMs, 2 * pauseMs);
    }
    pauseMs = Math.min(pauseMs, longestPauseMs);
    notBefore = performance.now() + pauseMs;
  };

  const start = (): Promise<void> => {
    building ??= build().finally(() => {
      building = undefined;
    });
    return building;
  };

  /** Joins the asking under way unless this process has written since it began. */
  const revisionNow = (): Promise<string> => {
    const commits = engine.commits();
    if (asking?.commits === commits) return asking.revision;
    const mine = { commits, revision: engine.revision() };
    asking = mine;
    const end = () => {
      if (asking === mine) asking = undefined;
    };
    mine.revision.then(end, end);
    return mine.revision;
  };

  const stands = async (topology: Topology, options: ReadOptions): Promise<boolean> => {
    const revision = await withinLimits(() => revisionNow(), options);
    if (revision === topology.revision) return true;
    if (kept === topology) kept = undefined;
    if (performance.now() >= notBefore) void start();
    return false;
  };

  return {
    held: (options = {}) => {
      if (kept) {
        const still = stands(kept, options);
        // Work that fails for a reason of its own waits for it no more.
        still.catch(() => {});
        return { topology: kept, stands: still };
      }
      if (performance.now() >= notBefore) void start();
      return undefined;
    },
    refresh: async () => {
      if (kept && (await engine.revision().catch(() => '')) === kept.revision) return;
      await building;
      notBefore = 0;
      await start();
    },
  };
};
