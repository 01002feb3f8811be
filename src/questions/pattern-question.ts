import type { Meets, Walk } from '../cypher/graph.ts';
import type { Edge, Known, Truncated } from './found.ts';
import type { Hop, Match } from './pattern-matches.ts';

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
  readonly matches: readonly Match<string>[];
  readonly edges: ReadonlyMap<string, Edge>;
  readonly truncated: Truncated | undefined;
}

/** Where a pattern is looked for. */
export interface PatternSource<T extends Known> {
  /** The first entities that are like the start, in the order of their ids: one more than a step begins at, where there are more. */
  starts(): Promise<readonly T[]>;
  /** Everything a step can take from these entities; undefined where that is more than `most`. */
  all(keys: readonly T[], step: PatternStep, most: number): Promise<readonly Hop<T>[] | undefined>;
  /** The first `each` relationships of each entity, so that one with very many does not take the place of all others. */
  first(keys: readonly T[], step: PatternStep, each: number): Promise<readonly Hop<T>[]>;
  /** The same with ids, and what is known of the relationships. */
  told(matches: readonly Match<T>[]): Pick<PatternFound, 'matches' | 'edges'>;
}
