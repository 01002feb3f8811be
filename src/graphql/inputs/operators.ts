import type { InputRef } from '@pothos/core';
import { type Builder, inputFields } from '../builder/builder.ts';
import type { Enums } from '../builder/enums.ts';
import { condition } from './given.ts';

type Op = [description: string, list?: 'list'];

/** The filters of single values, one input type for each kind of value. */
export const createOperators = (builder: Builder, enums: Enums) => {
  const isNull: Op = ['True: has no value. False: has one.'];
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
    eq: ['Equal.'],
    ne: ['Not equal, or no value.'],
    in: ['One of these.', 'list'],
    notIn: ['None of these, or no value.', 'list'],
  };
  const words: Record<string, Op> = {
    contains: ['Contains this text.'],
    startsWith: ['Begins with this text.'],
    endsWith: ['Ends with this text.'],
  };
  const order: Record<string, Op> = {
    gt: ['Greater than.'],
    gte: ['Greater or equal.'],
    lt: ['Less than.'],
    lte: ['Less or equal.'],
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
      { eq: ['Is this name.'], in: ['Is one of these names.', 'list'], ...words },
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
      eq: ['Equal.'],
      isNull,
    }),
    date: define(
      'DateFilter',
      'Conditions on a partial date (YYYY, YYYY-MM, YYYY-MM-DD). A bound given as a year or month means all of it; a record that says only a year counts as its first day.',
      'PartialDate',
      { ...equality, ...order, during: ['Within this year, month or day.'], isNull },
    ),
    entityType: define('EntityTypeFilter', 'Conditions on the type of an entity.', enums.EntityType, {
      eq: ['Is of this type.'],
      in: ['Is of one of these types.', 'list'],
      notIn: ['Is of none of these types.', 'list'],
    }),
    source: builder.inputType('SourceFilter', {
      description: 'True when one and the same citation meets all of these.',
      extensions: condition,
      fields: (t) => ({
        report: t.string({ description: 'Slug of the report.' }),
        section: t.string({ description: 'Exactly this section: "4.4".' }),
        within: t.string({ description: 'This chapter or section and all below it: "4".' }),
        case: t.int({ description: 'Number of the case study.' }),
        table: t.string({ description: 'Name of the table.' }),
        claimedBy: t.string({ description: 'Slug of the one who claims it.' }),
        asOf: t.field({
          type: 'PartialDate',
          description: 'The statement is for this year, month or day, or for one within it.',
        }),
        basis: t.field({ type: enums.Basis, description: 'Taken from a report, or common knowledge.' }),
      }),
    }) as InputRef<unknown>,
  };
};

export type Operators = ReturnType<typeof createOperators>;
