import {
  entitiesLike,
  firstRelationshipsOf,
  type Meets,
  relationshipsOf,
  type Walk,
} from '../cypher/graph.ts';
import { inTurns } from '../engine/in-turns.ts';
import type { Asker } from './asker.ts';
import { type Edge, edgeOf, farOf, type Truncated, tooLate } from './found.ts';
import { maximumPatternFrontier, maximumPatternLevel, maximumSteps } from './limits.ts';
import { type Hop, type Match, matchesOf } from './pattern-matches.ts';

export interface PatternStep {
  readonly walk: Walk;
  readonly meets: Meets;
}

export interface PatternQuestion {
  readonly start: Meets;
  readonly steps: readonly PatternStep[];
  /** A name for each entity of the pattern; entities of one name are one and the same. */
  readonly names: readonly string[];
  readonly limit: number;
}

export interface PatternFound {
  readonly matches: readonly Match[];
  readonly edges: ReadonlyMap<string, Edge>;
  readonly truncated: Truncated | undefined;
}

/**
 * All ways to walk the pattern, in the order of the ids of their entities and relationships. One statement for the start
 * and one for each step (two where there is too much), from all the entities of the step before; the matches are put together in memory. Within a
 * match every relationship is another one; entities may come again.
 */
export const findPattern = async (asker: Asker, question: PatternQuestion): Promise<PatternFound> => {
  let truncated: Truncated | undefined;
  const cut = (limit: number, found: number) => {
    truncated ??= {
      reason: 'search',
      limit,
      found,
      advice:
        'Not everything that fits was looked at. Narrow the first steps with where, types or relationships.',
    };
  };
  const first = await asker.read(entitiesLike(question.start, maximumPatternFrontier + 1));
  if (first.length > maximumPatternFrontier) cut(maximumPatternFrontier, first.length);
  const starts = first.slice(0, maximumPatternFrontier).map((row) => row.id as string);

  const edges = new Map<string, Edge>();
  const hops: Hop[][] = [];
  let frontier = starts;
  for (const step of question.steps) {
    if (asker.late) truncated ??= tooLate(0);
    if (frontier.length === 0 || truncated?.reason === 'time') return { matches: [], edges, truncated };
    if (frontier.length > maximumPatternFrontier) cut(maximumPatternFrontier, frontier.length);
    const keys = frontier.slice(0, maximumPatternFrontier);
    let rows = truncated ? undefined : await readAll(asker, keys, step);
    if (rows === undefined) {
      cut(maximumPatternLevel, maximumPatternLevel + 1);
      rows = await readFirst(asker, keys, step);
    }
    const next = new Map<string, Hop>();
    await asker.breathe();
    for (const row of rows) {
      const edge = edgeOf(row);
      edges.set(edge.id, edge);
      // A self loop comes twice where both directions are asked for.
      next.set(`${row.key} ${edge.id}`, { from: row.key as string, to: farOf(row), edge: edge.id });
    }
    hops.push([...next.values()]);
    frontier = [...new Set([...next.values()].map((hop) => hop.to))].sort();
  }
  const budget = { steps: maximumSteps };
  const layers = { starts, hops, names: question.names, limit: question.limit + 1 };
  const matches = await inTurns(matchesOf(layers, budget), asker.breathe);
  if (matches.length > question.limit)
    truncated ??= {
      reason: 'limit',
      limit: question.limit,
      found: matches.length,
      advice: 'Raise limit, or narrow with where, types or relationships.',
    };
  else if (budget.steps <= 0)
    truncated ??= {
      reason: 'steps',
      limit: maximumSteps,
      found: matches.length,
      advice: 'Narrow with where, types or relationships.',
    };
  return { matches: matches.slice(0, question.limit), edges, truncated };
};

/** Everything a step can take, unless that is too much. */
const readAll = async (asker: Asker, keys: readonly string[], { walk, meets }: PatternStep) => {
  const rows = await asker.read(relationshipsOf(keys, walk, { meets, limit: maximumPatternLevel + 1 }));
  return rows.length > maximumPatternLevel ? undefined : rows;
};

/** A few relationships of each entity, so that one with very many does not take the place of all others. */
const readFirst = (asker: Asker, keys: readonly string[], { walk, meets }: PatternStep) =>
  asker.read(
    firstRelationshipsOf(keys, walk, { meets, each: Math.floor(maximumPatternLevel / keys.length) }),
  );
