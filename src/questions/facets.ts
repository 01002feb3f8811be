import { compileFacets, type FacetKey, type FacetSource } from '../cypher/facets.ts';
import { stepOf, type Where } from '../cypher/selection.ts';
import type { Value } from '../cypher/statement.ts';
import { badInput } from '../errors.ts';
import type { FieldKind } from '../ontology/define.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import { connectionsOf, entityType } from '../ontology/ontology.ts';
import type { Asker } from './asker.ts';
import { type CountedValues, facetsInMemory } from './in-memory/facets.ts';

/** How a facet's values are to be read. */
export interface FacetField {
  readonly name: string;
  readonly key: FacetKey;
  readonly kind: FieldKind | 'type' | 'slug';
}

/**
 * By what records of these types can be counted: a single type's own fields and connections; the type where there are several,
 * and of what a record is joined to the type of the relationship.
 */
export const facetFields = (
  types: readonly EntityTypeName[],
  joined = false,
): ReadonlyMap<string, FacetField> => {
  const [only, ...others] = types;
  const found: FacetField[] =
    others.length > 0 || only === undefined
      ? [
          { name: 'type', key: { by: 'type' }, kind: 'type' },
          ...(joined
            ? [{ name: 'relationship', key: { by: 'relationship' }, kind: 'slug' } satisfies FacetField]
            : []),
        ]
      : [
          ...Object.entries(entityType(only).fields).map(([name, { kind }]): FacetField => {
            const by = kind === 'date' ? 'year' : 'property';
            return { name, key: { by, property: name }, kind };
          }),
          ...[...connectionsOf(only).values()].map(
            (field): FacetField => ({
              name: field.name,
              key: { by: 'connection', step: stepOf(field) },
              kind: 'slug',
            }),
          ),
        ];
  return new Map(found.map((field) => [field.name, field]));
};

/** The fields meant, each once, or all that are none; of a connection, only relationships that `edge` picks count. */
export const chosenFacets = (
  types: readonly EntityTypeName[],
  names: readonly string[],
  { edge, joined = false }: { readonly edge?: Where | undefined; readonly joined?: boolean } = {},
): readonly FacetField[] => {
  const known = facetFields(types, joined);
  const wanted = [...new Set(names)];
  const unknown = wanted.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    const said = unknown.map((name) => JSON.stringify(name.slice(0, 80))).join(', ');
    throw badInput(`facets: there is no field ${said} here. There are: ${[...known.keys()].join(', ')}.`, {
      fields: [...known.keys()],
    });
  }
  return wanted.map((name) => {
    const field = known.get(name)!;
    return edge && field.key.by === 'connection' ? { ...field, key: { ...field.key, edge } } : field;
  });
};

/** The records of a list, counted by the values of one field. */
export interface Facet {
  readonly field: FacetField;
  /** Most records first. */
  readonly values: readonly { readonly value: Value; readonly count: number }[];
  /** There are more values than asked for. */
  readonly more: boolean;
  /** Records without a value. */
  readonly missing: number;
}

/**
 * Counts by each of these fields, `limit` values of each at most. `count` reads what `compileFacets` asks: of a list that
 * starts a query, or of one record's list together with those of others.
 */
export const countFacets = async (
  fields: readonly FacetField[],
  limit: number,
  count: (keys: readonly FacetKey[], rows: number) => Promise<Value | undefined>,
): Promise<readonly Facet[]> => {
  const counted = (await count(
    fields.map(({ key }) => key),
    limit + 1,
  )) as CountedValues | null | undefined;
  return fields.map((field, i) => {
    // The record whose list it was may be no more.
    const counts = counted?.[i] ?? [];
    const missing = counts[0]?.v === null ? counts[0].c : 0;
    const values = counts.filter(({ v }) => v !== null);
    return {
      field,
      values: values.slice(0, limit).map(({ v, c }) => ({ value: v, count: c })),
      more: values.length > limit,
      missing,
    };
  });
};

/** The same of a list that starts a query, in memory where memory can say it. */
export const countFacetsOfList = (
  asker: Asker,
  source: FacetSource,
  fields: readonly FacetField[],
  limit: number,
): Promise<readonly Facet[]> =>
  countFacets(fields, limit, async (keys, rows) => {
    const { topology } = asker;
    const known = topology && facetsInMemory(topology, source, keys, rows);
    return known
      ? (known as unknown as Value)
      : (await asker.read(compileFacets(source, keys, rows)))[0]?.facets;
  });
