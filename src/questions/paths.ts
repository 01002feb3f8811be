import {
  opposite,
  relationshipsBetween,
  relationshipsOf,
  surroundingsOf,
  type Walk,
} from '../cypher/graph.ts';
import { inTurns } from '../engine/in-turns.ts';
import type { Topology } from '../engine/topology/topology.ts';
import { relationshipType } from '../ontology/ontology.ts';
import { Adjacency } from './adjacency.ts';
import type { Asker } from './asker.ts';
import { crowdOf, type Edge, edgeOf, farOf, type Truncated, tooLate } from './found.ts';
import { PathSearch } from './in-memory/paths.ts';
import {
  maximumCompared,
  maximumFrontier,
  maximumLevel,
  maximumLooks,
  maximumMeeting,
  maximumSteps,
} from './limits.ts';
import { type Budget, pathsOfLength, type Way } from './simple-paths.ts';

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly walk: Walk;
  readonly maxLength: number;
  readonly limit: number;
  readonly via: readonly string[];
  readonly avoid: readonly string[];
}

export interface PathsFound {
  readonly paths: readonly Way[];
  readonly edges: ReadonlyMap<string, Edge>;
  readonly truncated: Truncated | undefined;
}

/** Rows that are taken in before others may have their turn. */
const rowsInOneGo = 500;

/** One end of the search: who was met, and who was met last. */
interface Side {
  readonly met: Set<string>;
  readonly walk: Walk;
  readonly goal: string;
  frontier: readonly string[];
  blocked: boolean;
}

const narrower =
  'Name relationships or a direction, avoid the entities with most relationships, or ask for shorter paths.';

/** Takes paths, shorter lengths first, until there are enough. */
class Taking {
  readonly paths: Way[] = [];
  private readonly question: PathQuestion;
  private readonly budget: Budget;
  private readonly edges: ReadonlyMap<string, Edge>;

  constructor(question: PathQuestion, budget: Budget, edges: ReadonlyMap<string, Edge>) {
    this.question = question;
    this.budget = budget;
    this.edges = edges;
  }

  done(truncated?: Truncated): PathsFound {
    return { paths: this.paths, edges: this.edges, truncated };
  }

  get room(): number {
    return this.question.limit - this.paths.length;
  }

  /** Takes the first of the paths of this length, of which there are `count`; an answer when there is no need, or no way, to go on. */
  take(length: number, ways: readonly Way[], count: number): PathsFound | undefined {
    const { limit, maxLength } = this.question;
    const { room, paths } = this;
    paths.push(...ways.slice(0, room));
    if (this.budget.steps <= 0)
      return this.done({ reason: 'steps', limit: maximumSteps, found: paths.length, advice: narrower });
    if (count <= room && (paths.length < limit || length === maxLength)) return undefined;
    return this.done({
      reason: 'limit',
      limit,
      found: paths.length + (count > room ? 1 : 0),
      advice: `There may be more, not shorter${count > maximumCompared ? `; of this length the first ${maximumCompared} were compared` : ''}. Raise limit, or narrow with via, avoid, relationships or direction.`,
    });
  }

  /** The search ended: longer ones were not looked for. */
  endedAt(length: number, limit: number): PathsFound {
    return this.done({
      reason: 'search',
      limit,
      found: this.paths.length,
      advice: `All paths up to length ${length} are here; there may be longer ones. ${narrower}`,
    });
  }
}

/** The first simple paths in the order of length, then of how much they say: their entities on the way have the fewest relationships. */
export const findPaths = async (asker: Asker, question: PathQuestion): Promise<PathsFound> => {
  const { from, to, via } = question;
  if (from === to) {
    const paths = via.every((id) => id === from) ? [{ nodes: [from], edges: [], steps: [] }] : [];
    return { paths, edges: new Map(), truncated: undefined };
  }
  const { topology } = asker;
  return topology ? pathsInMemory(asker, topology, question) : pathsByStatements(asker, question);
};

const pathsInMemory = async (
  asker: Asker,
  topology: Topology,
  question: PathQuestion,
): Promise<PathsFound> => {
  const { walk, maxLength, avoid } = question;
  const [from, to] = [topology.placeOf(question.from), topology.placeOf(question.to)];
  if (from === undefined || to === undefined) return { paths: [], edges: new Map(), truncated: undefined };
  const via = [...new Set(question.via)];
  const budget: Budget = { steps: maximumSteps };
  const looks = { left: maximumLooks };
  const search = new PathSearch(topology, { from, to, walk, avoid }, looks);
  const taking = new Taking(question, budget, search.edges);
  try {
    for (let length = 1; length <= maxLength; length++) {
      if (length > 1 && asker.late) return taking.done(tooLate(taking.paths.length));
      const job = search.ofLength({ length, via, limit: maximumCompared + 1 }, budget);
      const found = await inTurns(job, asker.breathe);
      if (looks.left <= 0) return taking.endedAt(length - 1, maximumLooks);
      const ended = taking.take(length, search.telling(found, taking.room), found.length);
      if (ended) return ended;
    }
    return taking.done();
  } finally {
    search.end();
  }
};

/**
 * From both ends in turn, the smaller one first, one statement a level: when the levels of both sides add up to n, every
 * relationship on any path of length n is known, and the paths of that length are put together in memory. A level that
 * meets too much is not brought; then the other side goes on, and when neither can, one last statement looks for what
 * joins the two.
 */
const pathsByStatements = async (asker: Asker, question: PathQuestion): Promise<PathsFound> => {
  const { from, to, walk, maxLength } = question;
  const known = new Adjacency(walk.direction);
  const avoid = new Set(question.avoid);
  const via = [...new Set(question.via)];
  const budget: Budget = { steps: maximumSteps };
  const taking = new Taking(question, budget, known.edges);

  /** Puts the paths of this length together. */
  const take = async (length: number): Promise<PathsFound | undefined> => {
    const wish = { from, to, length, via, limit: maximumCompared + 1 };
    const next = await inTurns(pathsOfLength(known, wish, budget), asker.breathe);
    return taking.take(length, await tellingFirst(asker, next, known.edges), next.length);
  };

  const near: Side = { met: new Set([from]), walk, goal: to, frontier: [from], blocked: false };
  const far: Side = {
    met: new Set([to]),
    walk: { ...walk, direction: opposite[walk.direction] },
    goal: from,
    frontier: [to],
    blocked: false,
  };

  /** Brings one more level of this side, unless it is too large. */
  const grow = async (side: Side): Promise<void> => {
    if (side.frontier.length > maximumFrontier) {
      side.blocked = true;
      return;
    }
    const rows = await asker.read(relationshipsOf(side.frontier, side.walk, { limit: maximumLevel + 1 }));
    if (rows.length > maximumLevel) {
      side.blocked = true;
      return;
    }
    const next: string[] = [];
    for (const [place, row] of rows.entries()) {
      if (place % rowsInOneGo === 0) await asker.breathe();
      const id = farOf(row);
      if (avoid.has(id)) continue;
      known.add(edgeOf(row));
      if (side.met.has(id)) continue;
      side.met.add(id);
      // A simple path ends at its end: nothing beyond it matters.
      if (id !== side.goal) next.push(id);
    }
    side.frontier = next;
  };

  let length = 0;
  while (length < maxLength) {
    if (length > 0 && asker.late) return taking.done(tooLate(taking.paths.length));
    if (near.frontier.length === 0 || far.frontier.length === 0) {
      // One side has met all that there is to meet.
      const ended = await take(++length);
      if (ended) return ended;
      continue;
    }
    const smaller = near.frontier.length <= far.frontier.length ? near : far;
    const larger = smaller === near ? far : near;
    for (const side of [smaller, larger]) {
      if (side.blocked) continue;
      await grow(side);
      if (!side.blocked) break;
    }
    const meeting = near.blocked && far.blocked;
    if (meeting && !(await meet(asker, known, near, far))) break;
    const ended = await take(++length);
    if (ended) return ended;
    if (meeting) break;
  }
  return length === maxLength ? taking.done() : taking.endedAt(length, maximumLevel);
};

/**
 * Paths of one length, those first that say most: that everybody has to do with a hub is a poor reason, so first comes the
 * one whose entities on the way have the fewest relationships (their product), then by the entities' ids. One statement,
 * where there is anything to compare.
 */
const tellingFirst = async (
  asker: Asker,
  ways: readonly Way[],
  edges: ReadonlyMap<string, Edge>,
): Promise<readonly Way[]> => {
  const between = ({ nodes }: Way) => nodes.slice(1, -1);
  const passed = [...new Set(ways.flatMap(between))].sort();
  if (ways.length < 2 || passed.length === 0) return ways;
  const rows = await asker.read(surroundingsOf(passed));
  const degrees = new Map(rows.map((row) => [row.key as string, row.degree as number]));
  const weighed = ways.map((way, place) => ({
    way,
    place,
    editorial: way.edges.filter((id) => relationshipType(edges.get(id)!.type).editorial).length,
    crowd: crowdOf(between(way).map((id) => degrees.get(id) ?? 0)),
  }));
  return weighed
    .sort((a, b) => a.editorial - b.editorial || a.crowd - b.crowd || a.place - b.place)
    .map(({ way }) => way);
};

/** Brings what joins the last levels of both sides; false when that is too much as well. */
const meet = async (asker: Asker, known: Adjacency, near: Side, far: Side): Promise<boolean> => {
  if (Math.min(near.frontier.length, far.frontier.length) > maximumMeeting) return false;
  const rows = await asker.read(
    relationshipsBetween(near.frontier, far.frontier, near.walk, maximumLevel + 1),
  );
  if (rows.length > maximumLevel) return false;
  for (const row of rows) known.add(edgeOf(row));
  return true;
};
