import { compileFacetsOf } from '../../cypher/facets.ts';
import type { Where } from '../../cypher/selection.ts';
import type { Value } from '../../cypher/statement.ts';
import { badInput } from '../../errors.ts';
import { askStanding } from '../../questions/asker.ts';
import { chosenFacets, countFacets, countFacetsOfList, type FacetField } from '../../questions/facets.ts';
import type { Builder, InterfaceFields } from '../builder/builder.ts';
import { constant } from '../builder/names.ts';
import type { Context } from '../context.ts';
import type { Filters } from '../inputs/filters.ts';
import { bounds, within } from '../inputs/graph-arguments.ts';
import type { ListRow, ListSource } from '../select/rows.ts';

interface FacetRow {
  readonly field: string;
  readonly values: readonly { readonly value: string; readonly count: number }[];
  readonly more: boolean;
  readonly missing: number;
}

/** `Facet`, one type for every list, and the field `facets` of a connection. */
export const createFacets = (builder: Builder, filters: Filters) => {
  const FacetValue = builder.objectRef<FacetRow['values'][number]>('FacetValue').implement({
    description: 'A value, and how many records have it.',
    fields: (t) => ({
      value: t.exposeString('value', {
        nullable: false,
        description: 'The value as where writes it; of a date the year; of a connection the slug at its end.',
      }),
      count: t.exposeInt('count', {
        nullable: false,
        description: 'How many records have it, each counted once.',
      }),
    }),
  });
  const Facet = builder.objectRef<FacetRow>('Facet').implement({
    description: 'The records of a list, counted by the values of one field.',
    fields: (t) => ({
      field: t.exposeString('field', {
        nullable: false,
        description: 'The name of the field, as fields gave it.',
      }),
      values: t.field({
        type: [FacetValue],
        nullable: false,
        description: 'The values, those of most records first.',
        resolve: (row) => [...row.values],
      }),
      more: t.exposeBoolean('more', {
        nullable: false,
        description: 'Whether there are more values than these; raise limit to see them.',
      }),
      missing: t.exposeInt('missing', { nullable: false, description: 'How many records have no value.' }),
    }),
  });
  const field = (t: InterfaceFields<ListRow>) =>
    t.field({
      type: [Facet],
      description:
        'The records of the whole list, not only of this page, counted by their values in up to 10 fields. One more statement at most.',
      args: {
        fields: t.arg.stringList({
          required: true,
          description:
            'The names of the fields, as in where: ["releasedOn", "types"]. In a list of several types there is one: ["type"]; in relationships also ["relationship"], the type of the relationship.',
        }),
        limit: t.arg.int({
          defaultValue: bounds.facetValues.preset,
          description: 'How many values of each field are told, those of most records first: at most 100.',
        }),
        edge: t.arg({
          type: filters.EdgeWhere,
          description: 'Where a field is a connection: only relationships like this count.',
        }),
      },
      resolve: (list, args, context) => {
        if (!list.source) return [];
        return readFacets(
          list.source,
          args.fields,
          args.edge ?? undefined,
          within('facets.limit', args.limit, bounds.facetValues),
          context,
        );
      },
    });
  return { field };
};

export type Facets = ReturnType<typeof createFacets>;

const readFacets = async (
  { owner, ...list }: ListSource,
  names: readonly string[],
  edge: Where | undefined,
  limit: number,
  context: Context,
): Promise<FacetRow[]> => {
  const fields = chosenFacets(list.types, names, { edge, joined: list.step !== undefined });
  if (fields.length === 0) throw badInput('facets: fields names none.');
  within('facets.fields', fields.length, bounds.facetFields);
  const facets =
    owner === undefined
      ? await askStanding(context.asker, (asker) => countFacetsOfList(asker, list, fields, limit))
      : await countFacets(fields, limit, (keys, rows) =>
          context.loaders.column(compileFacetsOf(list, keys, rows), 'facets', owner),
        );
  return facets.map(({ field, values, ...rest }) => ({
    ...rest,
    field: field.name,
    values: values.map(({ value, count }) => ({ value: written(field, value), count })),
  }));
};

/** Enums and types as GraphQL writes them, anything else as it is. */
const written = ({ kind }: FacetField, value: Value): string =>
  kind === 'enum' || kind === 'type' ? constant(String(value)) : String(value);
