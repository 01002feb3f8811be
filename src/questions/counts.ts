import { type Counting, countedRecords, relationshipCounts } from '../cypher/counts.ts';
import type { Asker } from './asker.ts';
import type { Truncated } from './found.ts';

export interface RelationshipCounts {
  /** Most first, then by name. */
  readonly counts: readonly { readonly id: string; readonly count: number }[];
  /** Records that the conditions let through. */
  readonly total: number;
  readonly truncated: Truncated | undefined;
}

/** The first records of a type by how many relationships of one type they have. Two statements. */
export const countRelationships = async (
  asker: Asker,
  counting: Counting,
  first: number,
): Promise<RelationshipCounts> => {
  const [rows, [sum]] = await Promise.all([
    asker.read(relationshipCounts(counting, first)),
    asker.read(countedRecords(counting)),
  ]);
  const total = sum!.total as number;
  const advice = 'Raise first, or narrow with having or where.';
  return {
    counts: rows.map((row) => ({ id: row.id as string, count: row.count as number })),
    total,
    truncated: total > rows.length ? { reason: 'limit', limit: first, found: total, advice } : undefined,
  };
};
