import type { Topology } from '../../engine/topology/topology.ts';
import type { Breathe } from '../breathe.ts';
import type { Edge } from '../found.ts';
import { maximumPatternFrontier } from '../limits.ts';
import type { Hop } from '../pattern-matches.ts';
import type { PatternQuestion, PatternSource, PatternStep } from '../pattern-question.ts';
import { likeInMemory, meetsInMemory } from './meets.ts';
import { edgeInMemory } from './read.ts';

/** Relationships that are looked at before others may have their turn. */
const looksInOneGo = 2_000;

/** Looks for a pattern in memory, by numbers; undefined where memory cannot say who meets one of its conditions. */
export const patternInMemory = (
  topology: Topology,
  { start, steps }: PatternQuestion,
  breathe: Breathe,
): PatternSource<number> | undefined => {
  const starts = likeInMemory(topology, start, maximumPatternFrontier + 1);
  if (!starts) return undefined;
  const tests = new Map<PatternStep, (node: number) => boolean>();
  for (const step of steps) {
    const test = meetsInMemory(topology, step.meets);
    if (!test) return undefined;
    tests.set(step, test);
  }
  const { slotsOf, slotFar, slotEdge } = topology;

  /** What a step can take from one entity after the other; ends when `tell` says that it is enough. */
  const each = async (
    keys: readonly number[],
    step: PatternStep,
    tell: (hops: readonly Hop<number>[]) => boolean,
  ): Promise<void> => {
    const passes = topology.passable(step.walk);
    const meets = tests.get(step)!;
    let looks = 0;
    for (const from of keys) {
      const hops: Hop<number>[] = [];
      for (let slot = slotsOf[from]!; slot < slotsOf[from + 1]!; slot++) {
        if (++looks % looksInOneGo === 0) await breathe();
        const [to, edge] = [slotFar[slot]!, slotEdge[slot]!];
        if (step.walk.direction === 'both' && topology.isSecond(slot)) continue;
        if (passes(slot) && meets(to)) hops.push({ from, to, edge });
      }
      if (tell(hops)) return;
    }
  };

  return {
    starts: async () => starts,
    all: async (keys, step, most) => {
      const taken: Hop<number>[] = [];
      await each(keys, step, (hops) => {
        for (const hop of hops) taken.push(hop);
        return taken.length > most;
      });
      return taken.length > most ? undefined : taken;
    },
    first: async (keys, step, count) => {
      const taken: Hop<number>[] = [];
      await each(keys, step, (hops) => {
        for (const hop of [...hops].sort((a, b) => a.edge - b.edge).slice(0, count)) taken.push(hop);
        return false;
      });
      return taken;
    },
    told: (matches) => {
      const edges = new Map<string, Edge>();
      const named = matches.map(({ nodes, edges: taken }) => ({
        nodes: nodes.map((node) => topology.ids[node]!),
        edges: taken.map((number) => {
          const edge = edgeInMemory(topology, number);
          edges.set(edge.id, edge);
          return edge.id;
        }),
      }));
      return { matches: named, edges };
    },
  };
};
