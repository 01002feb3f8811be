import type { Field } from './define.ts';

/** Whether a value is one of this field: others may have left anything in the database. */
export const fits = ({ kind, enum: type }: Field, value: unknown): boolean => {
  switch (kind) {
    case 'int':
      return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
    case 'float':
      return Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'enum':
      return typeof value === 'string' && Object.hasOwn(type!.values, value);
    default:
      return typeof value === 'string';
  }
};

/** What a field holds, in a word. */
export const kindOf = ({ kind, enum: type }: Field): string => (kind === 'enum' ? type!.name : kind);
