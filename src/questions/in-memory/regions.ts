import type { Walk } from '../../cypher/graph.ts';
import type { Topology } from '../../engine/topology/topology.ts';
import type { Breathe } from '../breathe.ts';
import { maximumFrontier, maximumLevel, maximumMeeting } from '../limits.ts';
import { type Bridge, noteBridge, type Regions } from '../regions.ts';
import { giveBack, marksOf, unmarked } from './marks.ts';

/** Relationships that are looked at before others may have their turn. */
const looksInOneGo = 2_000;

/** A mark is a region and a distance: distances are below it. */
const distances = 16;

/** Regions that grow in memory, by numbers; undefined where one of their middles is not there. */
export const regionsInMemory = (
  topology: Topology,
  terminals: readonly string[],
  { walk, maxLength }: { readonly walk: Walk; readonly maxLength: number },
  breathe: Breathe,
): (Regions<number> & { end(): void }) | undefined => {
  const middles = terminals.flatMap((id) => topology.placeOf(id) ?? []);
  if (middles.length < terminals.length || terminals.length * distances > unmarked) return undefined;
  const { slotsOf, slotFar } = topology;
  const passes = topology.passable(walk);
  const marks = marksOf(topology);
  const met = [...middles];
  for (const [terminal, node] of middles.entries()) marks[node] = terminal * distances;
  const bridges = new Map<string, Bridge<number>>();
  /** Of each level those whose relationships were too many. */
  const aside: Set<number>[] = [];
  let frontier: readonly number[] = middles;
  let looks = 0;

  const degreeOf = (node: number) => {
    let degree = 0;
    for (let slot = slotsOf[node]!; slot < slotsOf[node + 1]!; slot++)
      if (passes(slot) && !topology.isSecond(slot)) degree++;
    return degree;
  };

  /** Those of the frontier with fewest relationships, as many as may be looked at together. */
  const keptOf = async (): Promise<ReadonlySet<number>> => {
    let slots = 0;
    for (const node of frontier) slots += slotsOf[node + 1]! - slotsOf[node]!;
    if (slots <= maximumLevel && frontier.length <= maximumFrontier) return new Set(frontier);
    const degrees: { readonly node: number; readonly degree: number }[] = [];
    let sum = 0;
    for (const node of frontier) {
      if (++looks % looksInOneGo === 0) await breathe();
      const degree = degreeOf(node);
      sum += degree;
      degrees.push({ node, degree });
    }
    if (sum <= maximumLevel && frontier.length <= maximumFrontier) return new Set(frontier);
    const kept = new Set<number>();
    sum = 0;
    for (const { node, degree } of degrees.sort((a, b) => a.degree - b.degree || a.node - b.node)) {
      sum += degree;
      if (sum <= maximumLevel && kept.size < maximumFrontier) kept.add(node);
    }
    return kept;
  };

  /** Tells whom each of these is joined with. */
  const each = async (nodes: Iterable<number>, tell: (near: number, other: number) => void) => {
    for (const near of nodes)
      for (let slot = slotsOf[near]!; slot < slotsOf[near + 1]!; slot++) {
        if (++looks % looksInOneGo === 0) await breathe();
        const other = slotFar[slot]!;
        if (other !== near && passes(slot)) tell(near, other);
      }
  };

  const noteIfBridge = (near: number, other: number) => {
    const [a, b] = [marks[near]!, marks[other]!];
    const [from, to] = [Math.floor(a / distances), Math.floor(b / distances)];
    if (from === to) return;
    const length = (a % distances) + (b % distances) + 1;
    if (length <= maxLength) noteBridge(bridges, { length, one: near, other, from, to });
  };

  const grow = async (level: number) => {
    const kept = await keptOf();
    const left = new Set(frontier.filter((node) => !kept.has(node)));
    aside[level] = left;
    const regionOf = (node: number) => Math.floor(marks[node]! / distances);
    // The region that comes first in the list takes what two of them meet.
    const nears = [...kept].sort((a, b) => regionOf(a) - regionOf(b) || a - b);
    const fresh: number[] = [];
    await each(nears, (near, other) => {
      if (marks[other] !== unmarked) return;
      marks[other] = marks[near]! + 1;
      met.push(other);
      fresh.push(other);
    });
    await each(nears, noteIfBridge);
    const areFew = left.size <= maximumMeeting;
    await each(left, (near, other) => {
      if (kept.has(other) || (areFew && left.has(other))) noteIfBridge(near, other);
    });
    frontier = fresh;
    return { setAside: left.size > 0 };
  };

  return {
    bridges,
    grow,
    get size() {
      return met.length;
    },
    get isWhole() {
      return frontier.length === 0;
    },
    // The first neighbour nearer to the middle is the one that met it: they come in the order of their numbers.
    towardsMiddle: (node) => {
      const mark = marks[node]!;
      if (mark % distances === 0) return undefined;
      const skipped = aside[(mark % distances) - 1]!;
      let first: number | undefined;
      for (let slot = slotsOf[node]!; slot < slotsOf[node + 1]!; slot++) {
        const other = slotFar[slot]!;
        if (marks[other] !== mark - 1 || !passes(slot) || skipped.has(other)) continue;
        if (first === undefined || other < first) first = other;
      }
      return first;
    },
    idOf: (node) => topology.ids[node]!,
    end: () => giveBack(topology, marks, [met]),
  };
};
