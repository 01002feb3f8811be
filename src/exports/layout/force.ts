import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { namedEdges, type Room } from '../scale.ts';
import { push, separate } from './apart.ts';
import { centred, chance, type Points, spiral } from './graph.ts';

interface Body extends SimulationNodeDatum {
  readonly room: Room;
}

/** Each pair once, and nothing that leads to itself. */
const pairsOf = (edges: readonly (readonly [number, number])[]) => {
  const seen = new Set<string>();
  return edges.filter(([a, b]) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (a === b || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** Half of the room's diagonal: how far it reaches at most. */
const reach = ({ side, above, below }: Room) => Math.hypot(side, (above + below) / 2);

/**
 * Springs and charges, with the rooms of nodes and names as what may not overlap. Without chance: the same graph always
 * gets the same picture. A picture is somewhat wider than high, as screens are.
 */
export const force = (
  rooms: readonly Room[],
  edges: readonly (readonly [number, number])[],
  { wide = 1.5, roomForVerbs = edges.length <= namedEdges } = {},
): Points => {
  const count = rooms.length;
  const bodies: Body[] = rooms.map((room, i) => ({ room, ...spiral(i, 24) }));
  const pairs = pairsOf(edges);
  const degree = new Array<number>(count).fill(0);
  for (const [a, b] of pairs) {
    degree[a]!++;
    degree[b]!++;
  }
  const links: (SimulationLinkDatum<Body> & { pair: readonly [number, number] })[] = pairs.map((pair) => ({
    source: pair[0],
    target: pair[1],
    pair,
  }));
  // Few relationships have their verbs written on them, which takes room.
  const loose = roomForVerbs ? 1 : 0;
  const pull = 0.03 + 0.5 / Math.sqrt(count + 10);
  const points: Points = { x: [], y: [] };
  const take = () => {
    bodies.forEach((body, i) => {
      points.x[i] = body.x!;
      points.y[i] = body.y!;
    });
  };
  const give = () => {
    bodies.forEach((body, i) => {
      body.x = points.x[i]!;
      body.y = points.y[i]!;
    });
  };
  const ticks = count > 600 ? 160 : 300;
  const simulation = forceSimulation(bodies)
    .randomSource(chance())
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .distance(({ pair: [a, b] }) => 18 + 45 * loose + 0.7 * (reach(rooms[a]!) + reach(rooms[b]!)))
        .strength(({ pair: [a, b] }) => 1 / Math.min(degree[a]!, degree[b]!)),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(({ room }) => -90 - 160 * loose - 3 * reach(room))
        .distanceMax(900),
    )
    .force('x', forceX<Body>(0).strength(pull / wide))
    .force('y', forceY<Body>(0).strength(pull * wide))
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .stop();
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick();
    // The first half finds the order, the second makes room for it.
    if (tick < ticks / 2) continue;
    take();
    push(rooms, points, 0.3);
    give();
  }
  take();
  separate(rooms, points);
  centred(rooms, points);
  return points;
};
