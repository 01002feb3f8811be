import { AtlasError } from '../errors.ts';
import { fold } from '../ontology/text.ts';
import type { Where } from './selection.ts';
import type { Param } from './statement.ts';
import { all, type Scope } from './text.ts';

type Compare = (scope: Scope, expression: string, value: Param) => string;

const symbols: Record<string, string> = { gt: '>', gte: '>=', lt: '<', lte: '<=' };
const words: Record<string, string> = {
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
  endsWith: 'ENDS WITH',
};

const comparisons = { ...symbols, ...words };

/** One condition for each operator given. Nulls never come here (graphql/inputs/given.ts). */
const compile = (
  scope: Scope,
  expression: string,
  ops: Where,
  convert: (value: Param) => Param,
  special: Record<string, Compare> = {},
): string | undefined =>
  all(
    ...Object.entries(ops).map(([op, given]) => {
      const value = given as Param;
      if (op === 'isNull') return `${expression} IS ${value ? '' : 'NOT '}NULL`;
      if (Object.hasOwn(special, op)) return special[op]!(scope, expression, value);
      if (op === 'in' || op === 'notIn') {
        const values = scope.param((value as Param[]).map(convert));
        return op === 'in'
          ? `${expression} IN ${values}`
          : `(${expression} IS NULL OR NOT ${expression} IN ${values})`;
      }
      const reference = scope.param(convert(value));
      if (op === 'eq') return `${expression} = ${reference}`;
      if (op === 'ne') return `(${expression} IS NULL OR ${expression} <> ${reference})`;
      if (!Object.hasOwn(comparisons, op))
        throw new AtlasError('BAD_USER_INPUT', `where: there is no operator "${op}" here.`, {
          operator: op,
        });
      return `${expression} ${comparisons[op]} ${reference}`;
    }),
  );

export const compareValue = (scope: Scope, expression: string, ops: Where) =>
  compile(scope, expression, ops, (v) => v);

export const compareNumber = (scope: Scope, expression: string, ops: Where, kind: 'int' | 'float') =>
  compile(scope, expression, ops, (v) =>
    kind === 'int' && typeof v === 'number' && Number.isInteger(v) ? BigInt(v) : v,
  );

/** `eq` and `in` compare exactly; `contains`, `startsWith` and `endsWith` make no difference of case. */
export const compareText = (scope: Scope, expression: string, ops: Where, options: { exact: boolean }) => {
  const loose =
    (word: string): Compare =>
    (s, e, v) =>
      options.exact
        ? `${e} ${word} ${s.param(v)}`
        : `toLower(${e}) ${word} ${s.param(String(v).toLowerCase())}`;
  return compile(
    scope,
    expression,
    ops,
    (v) => v,
    Object.fromEntries(Object.entries(words).map(([op, word]) => [op, loose(word)])),
  );
};

/** Names match when any of a record's names and aliases does; both sides are folded (ontology/text.ts). */
export const compareName = (scope: Scope, names: string, ops: Where) => {
  const any =
    (word: string): Compare =>
    (s, e, v) =>
      `any(x IN ${e} WHERE x ${word} ${s.param(fold(String(v)))})`;
  return compile(scope, names, ops, (v) => v, {
    eq: (s, e, v) => `${s.param(fold(String(v)))} IN ${e}`,
    in: (s, e, v) => `any(x IN ${e} WHERE x IN ${s.param((v as Param[]).map((x) => fold(String(x))))})`,
    ...Object.fromEntries(Object.entries(words).map(([op, word]) => [op, any(word)])),
  });
};

/**
 * Partial dates are compared as periods: `gte: "2023"` takes 2023 and all of its months, `lte: "2023"` too, `gt: "2023"`
 * begins with 2024. A record that only says 2023 counts as its first day. `during` asks for the dates inside a period. That
 * they are dates the scalar has seen to (graphql/builder/scalars.ts).
 */
export const compareDate = (scope: Scope, expression: string, ops: Where) => {
  return compile(scope, expression, ops, (v) => v, {
    during: (s, e, v) => `${e} STARTS WITH ${s.param(v)}`,
    gte: (s, e, v) => `${e} >= ${s.param(periodStart(v))}`,
    lt: (s, e, v) => `${e} < ${s.param(periodStart(v))}`,
    lte: (s, e, v) => `${e} <= ${s.param(periodEnd(v))}`,
    gt: (s, e, v) => `${e} > ${s.param(periodEnd(v))}`,
  });
};

/** Sorts at the first day of a period: 2023 sorts before 2023-01-01, which is the same day. */
export const periodStart = (date: Param): string => String(date).replace(/(-01)+$/, '');
/** Sorts after every longer date that begins with this one. */
export const periodEnd = (date: Param): string => `${date}~`;
