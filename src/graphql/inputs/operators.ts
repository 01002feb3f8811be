import type { InputRef } from '@pothos/core';
import { type Builder, inputFields } from '../builder/builder.ts';
import type { Enums } from '../builder/enums.ts';
import { condition } from './given.ts';

type Op = [description: string, list?: 'list'];

/** The filters of single values, one input type for each kind of value. */
export const createOperators = (builder: Builder, enums: Enums) => {
  const isNull: Op = ['True: there is no value. False: there is one.'];
  const define = (
    name: string,
    description: string,
    value: unknown,
    ops: Record<string, Op>,
  ): InputRef<unknown> =>
    builder.inputType(name, {
      description,
      extensions: condition,
      fields: (t) =>
        inputFields(
          Object.entries(ops).map(([op, [text, list]]) => {
            const type = (op === 'isNull' ? 'Boolean' : list ? [value] : value) as 'String';
            return [op, t.field({ type, description: text })];
          }),
        ),
    }) as InputRef<unknown>;

  const equality: Record<string, Op> = {
    eq: ['The value equals this.'],
    ne: ['The value differs from this, or there is none.'],
    in: ['The value is one of these.', 'list'],
    notIn: ['The value is none of these, or there is none.', 'list'],
  };
  const words: Record<string, Op> = {
    contains: ['The text has this in it.'],
    startsWith: ['The text begins with this.'],
    endsWith: ['The text ends with this.'],
  };
  const order: Record<string, Op> = {
    gt: ['The value is greater than this, a date later.'],
    gte: ['The value is this or greater, a date later.'],
    lt: ['The value is less than this, a date earlier.'],
    lte: ['The value is this or less, a date earlier.'],
  };
  const without = (ops: Record<string, Op>, ...names: string[]) =>
    Object.fromEntries(Object.entries(ops).filter(([n]) => !names.includes(n)));

  const byEnum = new Map<string, InputRef<unknown>>();
  const enumFilter = (name: string, type: unknown): InputRef<unknown> => {
    const known =
      byEnum.get(name) ??
      define(`${name}Filter`, `Conditions on a ${name}; all must hold.`, type, { ...equality, isNull });
    byEnum.set(name, known);
    return known;
  };

  return {
    enumFilter,
    Slug: define('SlugFilter', 'Conditions on a slug; all must hold.', 'String', {
      ...without(equality, 'ne'),
      ...words,
    }),
    Name: define(
      'NameFilter',
      'Conditions on names: true when any name or alias, Chinese or English, meets them. Case, width and accents make no difference.',
      'String',
      { eq: ['A name is this one.'], in: ['A name is one of these.', 'list'], ...words },
    ),
    string: define(
      'StringFilter',
      'Conditions on a text; all must hold. Parts of a text are found without regard to case.',
      'String',
      { ...equality, ...words, isNull },
    ),
    int: define('IntFilter', 'Conditions on a whole number; all must hold.', 'Int', {
      ...equality,
      ...order,
      isNull,
    }),
    float: define('FloatFilter', 'Conditions on a number; all must hold.', 'Float', {
      ...equality,
      ...order,
      isNull,
    }),
    boolean: define('BooleanFilter', 'Conditions on a yes or no.', 'Boolean', {
      eq: ['The value equals this.'],
      isNull,
    }),
    date: define(
      'DateFilter',
      'Conditions on a partial date (YYYY, YYYY-MM, YYYY-MM-DD). A bound given as a year or month means all of it; a record that says only a year counts as its first day.',
      'PartialDate',
      { ...equality, ...order, during: ['The date lies within this year, month or day.'], isNull },
    ),
    entityType: define('EntityTypeFilter', 'Conditions on the type of an entity.', enums.EntityType, {
      eq: ['The entity is of this type.'],
      in: ['The entity is of one of these types.', 'list'],
      notIn: ['The entity is of none of these types.', 'list'],
    }),
    source: builder.inputType('SourceFilter', {
      description: 'True when one and the same citation meets all of these.',
      extensions: condition,
      fields: (t) => ({
        report: t.string({ description: 'The slug of the report that says it.' }),
        section: t.string({ description: 'It stands in exactly this section: "4.4".' }),
        within: t.string({ description: 'It stands in this chapter or section, or in one below it: "4".' }),
        case: t.int({ description: 'It stands in the case study of this number.' }),
        table: t.string({ description: 'It stands in the table of this name.' }),
        claimedBy: t.string({ description: 'The slug of the one whom the report names as saying it.' }),
        asOf: t.field({
          type: 'PartialDate',
          description: 'The statement is for this year, month or day, or for one within it.',
        }),
        basis: t.field({
          type: enums.Basis,
          description: 'It is taken from a report, or is common knowledge.',
        }),
      }),
    }) as InputRef<unknown>,
  };
};

export type Operators = ReturnType<typeof createOperators>;
