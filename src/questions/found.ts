import type { Row } from '../cypher/statement.ts';
import { AtlasError } from '../errors.ts';
import type { RelationshipTypeName } from '../ontology/relationships.ts';

/** A relationship as far as a search needs it. */
export interface Edge {
  readonly id: string;
  readonly type: RelationshipTypeName;
  readonly start: string;
  readonly end: string;
}

/** Why an answer is not all there is. */
export interface Truncated {
  readonly reason: 'limit' | 'relationships' | 'search' | 'steps' | 'time';
  /** The bound that was met; none where the time was over. */
  readonly limit?: number;
  /** How many there are, at least. */
  readonly found: number;
  /** How to get the rest. */
  readonly advice: string;
}

/** A part of the graph as ids, in a fixed order, before anything about it is read. */
export interface Found {
  readonly ids: readonly string[];
  readonly edges: readonly Edge[];
  readonly truncated: Truncated | undefined;
}

export const edgeOf = (row: Row): Edge => ({
  id: row.id as string,
  type: row.type as RelationshipTypeName,
  start: row.start as string,
  end: row.end as string,
});

/** Where a relationship leads from the entity it was asked from. */
export const farOf = (row: Row): string => (row.start === row.key ? row.end : row.start) as string;

/** An entity or relationship: its id, or its number in memory, which sorts as its id does. */
export type Known = string | number;

/** The order of ids, alike on every machine. */
export const compareIds = <T extends Known>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** An answer that only the time cut short is none: nobody may take it for all there is. */
export const checkInTime = (truncated: Truncated | undefined): void => {
  if (truncated?.reason === 'time')
    throw new AtlasError(
      'TIMEOUT',
      `The time was over after ${truncated.found} were found. Ask for less: fewer steps, fewer relationship types, a smaller limit.`,
      { found: truncated.found },
    );
};

export const tooLate = (found: number): Truncated => ({
  reason: 'time',
  found,
  advice: 'The time was over. Ask for less: fewer steps, fewer relationship types.',
});

/** How crowded a path is, by the relationships that each entity on the way has with others: the fewer, the more it says. */
export const crowdOf = (degrees: readonly number[]): number => {
  const sizes: number[] = [];
  // In order, since the order decides how a product is rounded: put where it belongs, for there are few.
  for (const degree of degrees) {
    let place = sizes.push(1 + degree) - 1;
    for (; place > 0 && sizes[place - 1]! > 1 + degree; place--) sizes[place] = sizes[place - 1]!;
    sizes[place] = 1 + degree;
  }
  let product = 1;
  for (const size of sizes) product *= size;
  return product;
};
