import type { Row } from '../cypher/statement.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import type { RelationshipTypeName } from '../ontology/relationships.ts';

/** One date of one record or relationship. */
export type Dated = DatedEntity | DatedRelationship;

interface DatedThing {
  readonly field: string;
  readonly date: string;
  readonly id: string;
}

export interface DatedEntity extends DatedThing {
  readonly kind: 'entity';
  readonly type: EntityTypeName;
}

export interface DatedRelationship extends DatedThing {
  readonly kind: 'relationship';
  readonly type: RelationshipTypeName;
  readonly start: string;
  readonly end: string;
}

/** What happened on a date: everything that dates it, what tells most first: events, other records, relationships. */
export interface Happening {
  readonly date: string;
  readonly told: readonly Dated[];
}

export const datedOf = (kind: Dated['kind'], row: Row): Dated => {
  const thing = { field: row.field as string, date: row.date as string, id: row.id as string };
  return kind === 'entity'
    ? { ...thing, kind, type: row.type as EntityTypeName }
    : {
        ...thing,
        kind,
        type: row.type as RelationshipTypeName,
        start: row.start as string,
        end: row.end as string,
      };
};

const weight = (one: Dated): number => (one.kind === 'relationship' ? 2 : one.type === 'Event' ? 0 : 1);
const byTelling = (a: Dated, b: Dated): number =>
  weight(a) - weight(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.field < b.field ? -1 : 1);

/**
 * Dates that are of one happening, together: a release is told by an event, by the model's own date and by the relationship
 * of who released it. Two dates are of one happening when they are the same date of the same thing: a record is what its own
 * dates are about, a relationship's date is about what it leads to, an event's about what it tells of (`of`: event → things).
 * Dates in the order in which they are given, so the first of a happening says when its turn is.
 */
export const happeningsOf = (
  dates: readonly Dated[],
  of: ReadonlyMap<string, readonly string[]>,
): Happening[] => {
  /** Each happening's place, by what is dated and when; a place may have been joined to an earlier one. */
  const places = new Map<string, number>();
  const joined: number[] = [];
  const rootOf = (place: number): number => {
    let root = place;
    while (joined[root] !== root) root = joined[root]!;
    return root;
  };
  const found = dates.map((one) => {
    const about = one.kind === 'relationship' ? [one.end] : [one.id, ...(of.get(one.id) ?? [])];
    const keys = about.map((id) => `${one.date} ${id}`);
    const known = keys.flatMap((key) => (places.has(key) ? [rootOf(places.get(key)!)] : []));
    const first = known.length > 0 ? Math.min(...known) : joined.length;
    if (known.length === 0) joined.push(first);
    for (const root of known) joined[root] = first;
    for (const key of keys) if (!places.has(key)) places.set(key, first);
    return first;
  });
  const told = new Map<number, Dated[]>();
  dates.forEach((one, i) => {
    const root = rootOf(found[i]!);
    const same = told.get(root);
    if (same === undefined) told.set(root, [one]);
    else same.push(one);
  });
  return [...told.values()].map((same) => ({ date: same[0]!.date, told: same.sort(byTelling) }));
};
