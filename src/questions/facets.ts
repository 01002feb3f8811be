import type { FacetKey } from '../cypher/facets.ts';
import { stepOf } from '../cypher/selection.ts';
import { badInput } from '../errors.ts';
import type { FieldKind } from '../ontology/define.ts';
import type { EntityTypeName } from '../ontology/entities.ts';
import { connectionsOf, entityType } from '../ontology/ontology.ts';

/** How a facet's values are to be read. */
export interface FacetField {
  readonly name: string;
  readonly key: FacetKey;
  readonly kind: FieldKind | 'type' | 'slug';
}

/** By what records of these types can be counted: a single type's own fields and connections; the type where there are several. */
export const facetFields = (types: readonly EntityTypeName[]): ReadonlyMap<string, FacetField> => {
  const [only, ...others] = types;
  const found: FacetField[] =
    others.length > 0 || only === undefined
      ? [{ name: 'type', key: { by: 'type' }, kind: 'type' }]
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

/** The fields meant, each once, or all that are none. */
export const chosenFacets = (
  types: readonly EntityTypeName[],
  names: readonly string[],
): readonly FacetField[] => {
  const known = facetFields(types);
  const wanted = [...new Set(names)];
  const unknown = wanted.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    const said = unknown.map((name) => JSON.stringify(name.slice(0, 80))).join(', ');
    throw badInput(`facets: there is no field ${said} here. There are: ${[...known.keys()].join(', ')}.`, {
      fields: [...known.keys()],
    });
  }
  return wanted.map((name) => known.get(name)!);
};
