import { forceCollide, forceLink, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import type { Room } from '../scale.ts';
import { force } from './force.ts';
import { chance, type Island, type LayoutGraph, type Placement, type Points, spiral } from './graph.ts';

// The package is CommonJS: its default export is a property to the types, and the module itself to Node.
const louvain = louvainModule as unknown as typeof louvainModule.default;

/** Fewer nodes than this make no island of their own. */
const smallest = 4;
/** Between two islands, and above one for its name: a part of the whole picture's width, as such names are. */
const seaOf = (radii: readonly number[]) =>
  Math.max(30, 0.07 * Math.sqrt(radii.reduce((sum, radius) => sum + radius * radius, 0)));

/** Communities as lists of nodes, the largest first; what is too small joins where it has most relationships, else the rest. */
const communitiesOf = (count: number, edges: LayoutGraph['edges']): number[][] => {
  const graph = new UndirectedGraph();
  for (let i = 0; i < count; i++) graph.addNode(i);
  for (const [a, b] of edges)
    if (a !== b) graph.updateEdge(a, b, (old) => ({ weight: ((old.weight as number) ?? 0) + 1 }));
  const found =
    graph.size === 0
      ? Object.fromEntries(Array.from({ length: count }, (_, i) => [i, i]))
      : louvain(graph, { rng: chance(), getEdgeWeight: 'weight' });
  const of = Array.from({ length: count }, (_, i) => found[i]!);
  const sizes = new Map<number, number>();
  for (const community of of) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const small = (i: number) => sizes.get(of[i]!)! < smallest;
  const joined = of.map((own, i) => {
    if (!small(i)) return own;
    const near = new Map<number, number>();
    graph.forEachNeighbor(i, (other) => {
      if (!small(Number(other))) near.set(of[Number(other)]!, (near.get(of[Number(other)]!) ?? 0) + 1);
    });
    return [...near].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? -1;
  });
  const groups = new Map<number, number[]>();
  joined.forEach((community, i) => {
    const members = groups.get(community);
    if (members) members.push(i);
    else groups.set(community, [i]);
  });
  return [...groups.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
};

/** More nodes than this in all stand in their islands by how connected they are alone: names have no room there anyway. */
const detailed = 2_000;

/** The most connected in the middle, the others around them on a spiral that fills the disc evenly. */
const sunflower = (rooms: readonly Room[], degrees: readonly number[]): Points => {
  const points: Points = { x: new Array(rooms.length), y: new Array(rooms.length) };
  const order = rooms.map((_, i) => i).sort((a, b) => degrees[b]! - degrees[a]! || a - b);
  order.forEach((i, place) => {
    const { x, y } = spiral(place, 16);
    points.x[i] = x;
    points.y[i] = y;
  });
  return points;
};

interface Disc extends SimulationNodeDatum {
  readonly radius: number;
}

/** Discs side by side, those with many relationships between them near to each other; none overlaps another. */
const pack = (radii: readonly number[], between: ReadonlyMap<string, number>): Disc[] => {
  const sea = seaOf(radii);
  const discs: Disc[] = radii.map((radius, i) => ({ radius, ...spiral(i, Math.max(...radii)) }));
  const most = Math.max(1, ...between.values());
  const links = [...between].map(([pair, weight]) => {
    const [source, target] = pair.split(' ').map(Number);
    return { source: source!, target: target!, weight };
  });
  const simulation = forceSimulation(discs)
    .randomSource(chance())
    .force(
      'link',
      forceLink<Disc, (typeof links)[number]>(links)
        .distance(
          ({ source, target }) =>
            (source as unknown as Disc).radius + (target as unknown as Disc).radius + sea,
        )
        .strength(({ weight }) => (0.25 * weight) / most),
    )
    .force('x', forceX<Disc>(0).strength(0.04))
    .force('y', forceY<Disc>(0).strength(0.16))
    .force(
      'collide',
      forceCollide<Disc>(({ radius }) => radius + sea / 2)
        .strength(0.9)
        .iterations(6),
    )
    .stop();
  simulation.tick(400);
  for (let again = true; again; ) {
    again = false;
    discs.forEach((a, i) => {
      for (const b of discs.slice(i + 1)) {
        const [dx, dy] = [b.x! - a.x!, b.y! - a.y!];
        const distance = Math.hypot(dx, dy) || 1;
        const lacking = a.radius + b.radius + sea - distance;
        if (lacking <= 0.01) continue;
        again = true;
        const [mx, my] = [((dx / distance) * lacking) / 2, ((dy / distance) * lacking) / 2];
        a.x! -= mx;
        a.y! -= my;
        b.x! += mx;
        b.y! += my;
      }
    });
  }
  return discs;
};

const reachesTo = (rooms: readonly Room[], x: readonly number[], y: readonly number[]): number =>
  rooms.reduce(
    (most, { side, above, below }, i) =>
      Math.max(most, Math.hypot(Math.abs(x[i]!) + side, Math.max(above - y[i]!, y[i]! + below, 0))),
    0,
  );

/** Communities as islands: each a picture of its own, packed so that related ones are near. */
export const islands = ({ nodes, edges }: LayoutGraph): Placement => {
  const groups = communitiesOf(nodes.length, edges);
  const island = new Array<number>(nodes.length).fill(0);
  const placeIn = new Array<number>(nodes.length).fill(0);
  groups.forEach((members, which) => {
    members.forEach((i, place) => {
      island[i] = which;
      placeIn[i] = place;
    });
  });
  const inside: (readonly [number, number])[][] = groups.map(() => []);
  const degree = new Array<number>(nodes.length).fill(0);
  const between = new Map<string, number>();
  for (const [a, b] of edges) {
    const [from, to] = [island[a]!, island[b]!];
    if (from === to) {
      inside[from]!.push([placeIn[a]!, placeIn[b]!]);
      degree[a]!++;
      degree[b]!++;
    } else {
      const key = from < to ? `${from} ${to}` : `${to} ${from}`;
      between.set(key, (between.get(key) ?? 0) + 1);
    }
  }
  const drawn = groups.map((members, which) => {
    const rooms = members.map((i) => nodes[i]!);
    if (nodes.length > detailed) {
      const points = sunflower(
        rooms,
        members.map((i) => degree[i]!),
      );
      return { points, radius: 16 * Math.sqrt(members.length + 1) + 12 };
    }
    const points = force(rooms, inside[which]!, { wide: 1, roomForVerbs: false });
    return { points, radius: reachesTo(rooms, points.x, points.y) };
  });
  const discs = pack(
    drawn.map(({ radius }) => radius),
    between,
  );
  const [x, y] = [new Array<number>(nodes.length), new Array<number>(nodes.length)];
  groups.forEach((members, which) => {
    members.forEach((i, place) => {
      x[i] = discs[which]!.x! + drawn[which]!.points.x[place]!;
      y[i] = discs[which]!.y! + drawn[which]!.points.y[place]!;
    });
  });
  return {
    x,
    y,
    island,
    islands: groups.map((members, which): Island => {
      const { radius, x: left, y: top } = discs[which]!;
      const first = [...members].sort((a, b) => degree[b]! - degree[a]! || a - b).slice(0, 2);
      return { x: left!, y: top!, radius, after: first, size: members.length };
    }),
  };
};
