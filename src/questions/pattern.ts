import { entitiesLike, firstRelationshipsOf, relationshipsOf } from '../cypher/graph.ts';
import type { Row } from '../cypher/statement.ts';
import { inTurns } from '../engine/in-turns.ts';
import type { Asker } from './asker.ts';
import { compareIds, type Edge, edgeOf, farOf, type Known, type Truncated, tooLate } from './found.ts';
import { patternInMemory } from './in-memory/pattern.ts';
import { maximumPatternFrontier, maximumPatternLevel, maximumSteps } from './limits.ts';
import { type Hop, matchesOf } from './pattern-matches.ts';
import type { PatternFound, PatternQuestion, PatternSource } from './pattern-question.ts';

/**
 * All ways to walk the pattern, in the order of the ids of their entities and relationships. From memory where it can say
 * all that is asked; else one statement for the start and one for each step (two where there is too much), from all the
 * entities of the step before. Within a match every relationship is another one; entities may come again.
 */
export const findPattern = (asker: Asker, question: PatternQuestion): Promise<PatternFound> => {
  const { topology } = asker;
  const inMemory = topology && patternInMemory(topology, question, asker.breathe);
  return inMemory
    ? walked(asker, inMemory, question)
    : walked(asker, byStatements(asker, question), question);
};

const walked = async <T extends Known>(
  asker: Asker,
  source: PatternSource<T>,
  question: PatternQuestion,
): Promise<PatternFound> => {
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
  const first = await source.starts();
  if (first.length > maximumPatternFrontier) cut(maximumPatternFrontier, first.length);
  const starts = first.slice(0, maximumPatternFrontier);

  const hops: (readonly Hop<T>[])[] = [];
  let frontier = starts;
  for (const step of question.steps) {
    if (asker.late) truncated ??= tooLate(0);
    if (frontier.length === 0 || truncated?.reason === 'time') return { ...source.told([]), truncated };
    if (frontier.length > maximumPatternFrontier) cut(maximumPatternFrontier, frontier.length);
    const keys = frontier.slice(0, maximumPatternFrontier);
    let taken = truncated ? undefined : await source.all(keys, step, maximumPatternLevel);
    if (taken === undefined) {
      cut(maximumPatternLevel, maximumPatternLevel + 1);
      taken = await source.first(keys, step, Math.floor(maximumPatternLevel / keys.length));
    }
    await asker.breathe();
    hops.push(taken);
    frontier = [...new Set(taken.map((hop) => hop.to))].sort(compareIds);
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
  return { ...source.told(matches.slice(0, question.limit)), truncated };
};

const byStatements = (asker: Asker, { start }: PatternQuestion): PatternSource<string> => {
  const edges = new Map<string, Edge>();
  const hopsOf = (rows: readonly Row[]): readonly Hop<string>[] => {
    const hops = new Map<string, Hop<string>>();
    for (const row of rows) {
      const edge = edgeOf(row);
      edges.set(edge.id, edge);
      // A self loop comes twice where both directions are asked for.
      hops.set(`${row.key} ${edge.id}`, { from: row.key as string, to: farOf(row), edge: edge.id });
    }
    return [...hops.values()];
  };
  return {
    starts: async () =>
      (await asker.read(entitiesLike(start, maximumPatternFrontier + 1))).map((row) => row.id as string),
    all: async (keys, { walk, meets }, most) => {
      const rows = await asker.read(relationshipsOf(keys, walk, { meets, limit: most + 1 }));
      return rows.length > most ? undefined : hopsOf(rows);
    },
    first: async (keys, { walk, meets }, each) =>
      hopsOf(await asker.read(firstRelationshipsOf(keys, walk, { meets, each }))),
    told: (matches) => ({ matches, edges }),
  };
};
