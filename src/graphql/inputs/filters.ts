import type { InputRef } from '@pothos/core';
import type { Where } from '../../cypher/selection.ts';
import type { Field, Fields } from '../../ontology/define.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import {
  type ConnectionField,
  connectionsOf,
  entityType,
  entityTypeNames,
  relationshipFields,
} from '../../ontology/ontology.ts';
import { type Builder, type InputFields, inputFields, type NamedInputFields } from '../builder/builder.ts';
import type { Enums } from '../builder/enums.ts';
import { whereName } from '../builder/names.ts';
import { condition, sayingWhenEmpty } from './given.ts';
import type { Operators } from './operators.ts';
import type { OrderEntry } from './paging.ts';

/** `where` and `orderBy` of every list, made from the ontology. */
export const createFilters = (builder: Builder, enums: Enums, operators: Operators) => {
  const objectFilter = (name: string) => builder.inputRef<Where>(name);
  const where = new Map<string, ReturnType<typeof objectFilter>>();
  const related = new Map<string, InputRef<Where>>();
  const orders = new Map<string, InputRef<OrderEntry>>();

  const operatorFor = (field: Field): InputRef<unknown> => {
    if (field.kind === 'enum') return operators.enumFilter(field.enum!.name, enums.ofField(field.enum!));
    return operators[field.kind];
  };
  const valueFilters = (t: InputFields, fields: Fields): NamedInputFields =>
    Object.entries(fields).map(([name, field]) => [
      name,
      t.field({ type: operatorFor(field), description: field.description }),
    ]);

  for (const name of ['Entity', ...entityTypeNames]) where.set(`${name}Where`, objectFilter(`${name}Where`));

  const EdgeWhere = builder.inputRef<Where>('EdgeWhere').implement({
    description: 'Conditions on a relationship itself; all must hold. What its type lacks has no value.',
    extensions: condition,
    fields: (t) =>
      inputFields([
        [
          'source',
          t.field({
            type: operators.source,
            description: 'Conditions on one of its sources: who says so, and where.',
          }),
        ],
        [
          'basis',
          t.field({
            type: operators.enumFilter('StatementBasis', enums.StatementBasis),
            description: 'What it comes from; { ne: DERIVED } leaves out what only follows from others.',
          }),
        ],
        ...relationshipFields().map(
          ([name, field, types]) =>
            [
              name,
              t.field({
                type: operatorFor(field),
                description: `Only of ${types.join(', ')}: ${field.description}`,
              }),
            ] as const,
        ),
      ]),
  });

  const relationFilter = (field: ConnectionField): InputRef<Where> => {
    const name = `${whereName(field.targets).replace(/Where$/, '')}Relation`;
    const known = related.get(name);
    if (known) return known;
    const target = where.get(whereName(field.targets))!;
    const made = builder.inputRef<Where>(name).implement({
      description: 'Of what is reached.',
      extensions: condition,
      fields: (t) =>
        inputFields([
          ['edge', t.field({ type: EdgeWhere, description: 'Only relationships like this count.' })],
          ['where', t.field({ type: target, description: 'Only records like this count.' })],
          [
            'some',
            t.field({
              type: target,
              description: 'At least one is so; {}: there is one.',
              extensions: sayingWhenEmpty,
            }),
          ],
          [
            'none',
            t.field({
              type: target,
              description: 'None is so; {}: there is none.',
              extensions: sayingWhenEmpty,
            }),
          ],
          ['every', t.field({ type: target, description: 'All are so, or there are none.' })],
          ['count', t.field({ type: operators.int, description: 'How many records are reached.' })],
        ]),
    });
    related.set(name, made);
    return made;
  };

  const defineWhere = (name: string, own: (t: InputFields) => NamedInputFields) => {
    const ref = where.get(name)!;
    ref.implement({
      description:
        name === 'EntityWhere'
          ? 'Conditions on entities, all of which must hold. In the filters of single types a member that is named like a field of the type is about that field: its value, or the records it leads to.'
          : `Conditions on ${name.slice(0, -5)} records.`,
      extensions: condition,
      fields: (t) =>
        inputFields([
          ['and', t.field({ type: [ref], description: 'All of these conditions hold.' })],
          [
            'or',
            t.field({
              type: [ref],
              description: 'At least one of these conditions holds; an empty list lets nothing through.',
              extensions: sayingWhenEmpty,
            }),
          ],
          ['not', t.field({ type: ref, description: 'This condition does not hold.' })],
          [
            'slug',
            t.field({ type: operators.Slug, description: 'Conditions on the slug, the short readable id.' }),
          ],
          [
            'name',
            t.field({
              type: operators.Name,
              description: 'Conditions on the names: any name or alias, in either language.',
            }),
          ],
          [
            'source',
            t.field({
              type: operators.source,
              description: 'Conditions on one of its sources: where a report says that it exists.',
            }),
          ],
          [
            'externalIds',
            t.field({
              type: operators.string,
              description: 'Conditions on one of its ids outside, written scheme:id, "wikidata:Q42".',
            }),
          ],
          [
            'degree',
            t.field({
              type: operators.int,
              description: 'How many relationships it has, derived ones not counted.',
            }),
          ],
          ...own(t),
        ]),
    });
  };

  defineWhere('EntityWhere', (t) => [
    ['type', t.field({ type: operators.entityType, description: 'Conditions on the type of the entity.' })],
  ]);
  for (const type of entityTypeNames) {
    defineWhere(`${type}Where`, (t) => [
      ...valueFilters(t, entityType(type).fields),
      ...[...connectionsOf(type).values()].map(
        (field) =>
          [
            field.name,
            // The field of this name says what is reached (types/entity.ts).
            t.field({ type: relationFilter(field) }),
          ] as const,
      ),
    ]);
  }

  const countOrder = builder.inputType('RelationshipCountOrder', {
    description: 'Order by how many relationships of one type there are.',
    fields: (t) => ({
      type: t.field({
        type: enums.RelationshipType,
        required: true,
        description: 'Which relationships count.',
      }),
      direction: t.field({
        type: enums.Direction,
        defaultValue: 'both',
        description: 'Which way they lead, seen from the record. Default: both.',
      }),
      sort: t.field({
        type: enums.SortDirection,
        required: true,
        description: 'Whether the most come first (DESC) or the fewest (ASC).',
      }),
    }),
  });

  const order = (type: EntityTypeName | 'Entity'): InputRef<OrderEntry> => {
    const known = orders.get(type);
    if (known) return known;
    const fields = type === 'Entity' ? {} : entityType(type).fields;
    const made = builder.inputRef<OrderEntry>(`${type}Order`).implement({
      description:
        type === 'Entity'
          ? 'One key of an order: give exactly one member, named like the field whose values it goes by. Several keys are a list of these, the first one first.'
          : 'One key of an order.',
      fields: (t) =>
        inputFields([
          [
            'name',
            t.field({
              type: enums.SortDirection,
              description: 'By its Chinese name, in the order of pinyin.',
            }),
          ],
          [
            'nameEn',
            t.field({
              type: enums.SortDirection,
              description: 'By its English name; records without one come last in ASC.',
            }),
          ],
          [
            'degree',
            t.field({
              type: enums.SortDirection,
              description: 'By how many relationships it has, of all types, derived ones not counted.',
            }),
          ],
          [
            'relationshipCount',
            t.field({ type: countOrder, description: 'By how many relationships of one type it has.' }),
          ],
          ...Object.keys(fields).map((name) => [name, t.field({ type: enums.SortDirection })] as const),
        ]),
    });
    orders.set(type, made);
    return made;
  };

  return { where: (types: readonly EntityTypeName[]) => where.get(whereName(types))!, EdgeWhere, order };
};

export type Filters = ReturnType<typeof createFilters>;
