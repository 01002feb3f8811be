import { periodEnd, periodStart } from '../../cypher/operators.ts';
import type { Where } from '../../cypher/selection.ts';
import type { Value } from '../../cypher/statement.ts';
import type { ColumnKind } from '../../engine/topology/columns.ts';
import { fold } from '../../ontology/text.ts';

type Test = (value: Value | undefined) => boolean;
type Operator = (given: Value) => Test | undefined;

const known =
  (test: (value: never) => boolean): Test =>
  (value) =>
    value !== undefined && test(value as never);
const listed = (given: Value) => new Set(given as Value[]);

const equality: Readonly<Record<string, Operator>> = {
  isNull: (given) => (given ? (value) => value === undefined : (value) => value !== undefined),
  eq: (given) => (value) => value === given,
  ne: (given) => (value) => value !== given,
  in: (given) => {
    const set = listed(given);
    return known((value: Value) => set.has(value));
  },
  notIn: (given) => {
    const set = listed(given);
    return (value) => value === undefined || !set.has(value);
  },
};

const numbers: Readonly<Record<string, Operator>> = {
  ...equality,
  gt: (given) => known((value: number) => value > (given as number)),
  gte: (given) => known((value: number) => value >= (given as number)),
  lt: (given) => known((value: number) => value < (given as number)),
  lte: (given) => known((value: number) => value <= (given as number)),
};

const dates: Readonly<Record<string, Operator>> = {
  ...equality,
  during: (given) => known((value: string) => value.startsWith(String(given))),
  gt: (given) => known((value: string) => value > periodEnd(given as string)),
  gte: (given) => known((value: string) => value >= periodStart(given as string)),
  lt: (given) => known((value: string) => value < periodStart(given as string)),
  lte: (given) => known((value: string) => value <= periodEnd(given as string)),
};

const anyName = (test: (name: string) => boolean): Test =>
  known((names: readonly string[]) => names.some(test));

const names: Readonly<Record<string, Operator>> = {
  eq: (given) => {
    const wanted = fold(String(given));
    return anyName((name) => name === wanted);
  },
  in: (given) => {
    const wanted = new Set((given as Value[]).map((name) => fold(String(name))));
    return anyName((name) => wanted.has(name));
  },
  contains: (given) => {
    const wanted = fold(String(given));
    return anyName((name) => name.includes(wanted));
  },
  startsWith: (given) => {
    const wanted = fold(String(given));
    return anyName((name) => name.startsWith(wanted));
  },
  endsWith: (given) => {
    const wanted = fold(String(given));
    return anyName((name) => name.endsWith(wanted));
  },
};

/** Parts of texts are found without regard to case, of which engines have notions of their own: statements are asked. */
const operators: Readonly<Record<ColumnKind, Readonly<Record<string, Operator>>>> = {
  string: equality,
  enum: equality,
  boolean: equality,
  int: numbers,
  float: numbers,
  date: dates,
  names,
  // No filter asks for them.
  texts: {},
};

/** What cypher/operators.ts makes of these conditions on a value, as a test of it; undefined where it cannot be said here. */
export const testOf = (kind: ColumnKind, conditions: Where): Test | undefined => {
  const tests: Test[] = [];
  for (const [operator, given] of Object.entries(conditions)) {
    const make = operators[kind][operator];
    const test = make?.(given as Value);
    if (!test) return undefined;
    tests.push(test);
  }
  return (value) => tests.every((test) => test(value));
};
