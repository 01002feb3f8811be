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
        ['source', t.field({ type: operators.source, description: 'Who says so, and where.' })],
        [
          'basis',
          t.field({
            type: operators.enumFilter('StatementBasis', enums.StatementBasis),
            description: 'What it comes from; { ne: DERIVED } leaves out what only follows from others.',
          }),
        ],
        ...relationshipFields().map(
          ([name, field, types]) =>
            [name, t.field({ type: operatorFor(field), description: `Of ${types.join(', ')}.` })] as const,
        ),
      ]),
  });

  const relationFilter = (field: ConnectionField): InputRef<Where> => {
    const name = `${whereName(field.targets).replace(/Where$/, '')}Relation`;
    const known = related.get(name);
    if (known) return known;
    const target = where.get(whereName(field.targets))!;
    const made = builder.inputRef<Where>(name).implement({
      description: 'Conditions on what is reached along relationships; all must hold.',
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
          ['count', t.field({ type: operators.int, description: 'How many there are.' })],
        ]),
    });
    related.set(name, made);
    return made;
  };

  const defineWhere = (name: string, own: (t: InputFields) => NamedInputFields) => {
    const ref = where.get(name)!;
    ref.implement({
      description: 'All conditions given must hold.',
      extensions: condition,
      fields: (t) =>
        inputFields([
          ['and', t.field({ type: [ref], description: 'All of these hold.' })],
          [
            'or',
            t.field({
              type: [ref],
              description: 'At least one of these holds; []: nothing does.',
              extensions: sayingWhenEmpty,
            }),
          ],
          ['not', t.field({ type: ref, description: 'This does not hold.' })],
          ['slug', t.field({ type: operators.Slug, description: 'The short id.' })],
          ['name', t.field({ type: operators.Name, description: 'Any name or alias.' })],
          ['source', t.field({ type: operators.source, description: 'Where it is recorded.' })],
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
    ['type', t.field({ type: operators.entityType, description: 'The type of entity.' })],
  ]);
  for (const type of entityTypeNames) {
    defineWhere(`${type}Where`, (t) => [
      ...valueFilters(t, entityType(type).fields),
      ...[...connectionsOf(type).values()].map(
        (field) =>
          [
            field.name,
            t.field({ type: relationFilter(field), description: `By ${field.relationship.name}.` }),
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
        description: 'Seen from the record.',
      }),
      sort: t.field({ type: enums.SortDirection, required: true, description: 'Which way.' }),
    }),
  });

  const order = (type: EntityTypeName | 'Entity'): InputRef<OrderEntry> => {
    const known = orders.get(type);
    if (known) return known;
    const fields = type === 'Entity' ? {} : entityType(type).fields;
    const made = builder.inputRef<OrderEntry>(`${type}Order`).implement({
      description: 'One key of an order: exactly one field. Several keys are a list of these.',
      fields: (t) =>
        inputFields([
          ['name', t.field({ type: enums.SortDirection, description: 'By Chinese name in pinyin.' })],
          ['nameEn', t.field({ type: enums.SortDirection, description: 'By English name.' })],
          ['degree', t.field({ type: enums.SortDirection, description: 'By number of relationships.' })],
          ['relationshipCount', t.field({ type: countOrder, description: 'By number of one type.' })],
          ...Object.keys(fields).map(
            (name) => [name, t.field({ type: enums.SortDirection, description: `By ${name}.` })] as const,
          ),
        ]),
    });
    orders.set(type, made);
    return made;
  };

  return { where: (types: readonly EntityTypeName[]) => where.get(whereName(types))!, EdgeWhere, order };
};

export type Filters = ReturnType<typeof createFilters>;
