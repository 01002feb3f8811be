import { degreesOf, relationshipsBetween, relationshipsOf, type Walk } from '../cypher/graph.ts';
import type { Asker } from './asker.ts';
import { compareIds, type Edge, edgeOf } from './found.ts';
import { maximumFrontier, maximumLevel, maximumMeeting } from './limits.ts';
import { type Bridge, noteBridge, type Regions } from './regions.ts';

/** Where an entity lies: in whose region, how far from its middle, and by which neighbour it was met. */
interface Place {
  readonly terminal: number;
  readonly distance: number;
  readonly from: string | undefined;
}

/** Relationships that are taken in before others may have their turn. */
const edgesInOneGo = 500;

/** One statement a level for all regions; two more where that is too much. */
export const regionsByStatements = (
  asker: Asker,
  terminals: readonly string[],
  { walk, maxLength }: { readonly walk: Walk; readonly maxLength: number },
): Regions<string> => {
  const places = new Map<string, Place>(
    terminals.map((id, terminal) => [id, { terminal, distance: 0, from: undefined }]),
  );
  const bridges = new Map<string, Bridge<string>>();
  let frontier: readonly string[] = terminals;

  /** Who is joined with the entities of a level. */
  const othersOf = async (edges: readonly Edge[], level: number) => {
    const others = new Map<string, string[]>();
    for (const [place, { start, end }] of edges.entries()) {
      if (place % edgesInOneGo === 0) await asker.breathe();
      for (const [near, other] of [
        [start, end],
        [end, start],
      ] as const)
        if (places.get(near)?.distance === level && near !== other) {
          const known = others.get(near);
          if (known) known.push(other);
          else others.set(near, [other]);
        }
    }
    return others;
  };

  const grow = async (level: number) => {
    const { edges, setAside } = await readLevel(asker, frontier, walk);
    const others = await othersOf(edges, level);
    const nears = [...others.keys()].sort(
      (a, b) => places.get(a)!.terminal - places.get(b)!.terminal || compareIds(a, b),
    );
    const fresh: string[] = [];
    for (const near of nears) {
      await asker.breathe();
      for (const other of others.get(near)!) {
        if (places.has(other)) continue;
        places.set(other, { terminal: places.get(near)!.terminal, distance: level + 1, from: near });
        fresh.push(other);
      }
    }
    for (const near of nears) {
      await asker.breathe();
      for (const other of others.get(near)!) {
        const [a, b] = [places.get(near)!, places.get(other)!];
        const length = a.distance + b.distance + 1;
        if (a.terminal === b.terminal || length > maxLength) continue;
        noteBridge(bridges, { length, one: near, other, from: a.terminal, to: b.terminal });
      }
    }
    frontier = fresh;
    return { setAside };
  };

  return {
    bridges,
    grow,
    get size() {
      return places.size;
    },
    get isWhole() {
      return frontier.length === 0;
    },
    towardsMiddle: (id) => places.get(id)!.from,
    idOf: (id) => id,
  };
};

const readLevel = async (
  asker: Asker,
  frontier: readonly string[],
  walk: Walk,
): Promise<{ edges: readonly Edge[]; setAside: boolean }> => {
  const limit = maximumLevel + 1;
  if (frontier.length <= maximumFrontier) {
    const rows = await asker.read(relationshipsOf(frontier, walk, { limit }));
    if (rows.length < limit) return { edges: rows.map(edgeOf), setAside: false };
  }
  const kept: string[] = [];
  const aside: string[] = [];
  let sum = 0;
  for (const row of await asker.read(degreesOf(frontier, walk))) {
    sum += row.degree as number;
    (sum <= maximumLevel && kept.length < maximumFrontier ? kept : aside).push(row.key as string);
  }
  const rows = await asker.read(relationshipsOf(kept, walk, { limit }));
  const between =
    aside.length <= maximumMeeting
      ? await asker.read(relationshipsBetween(aside, aside, walk, maximumLevel))
      : [];
  return { edges: [...rows, ...between].map(edgeOf), setAside: true };
};
