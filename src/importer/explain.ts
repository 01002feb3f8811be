import type { z } from 'zod';
import { didYouMean } from './suggest.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

type Issue = z.core.$ZodIssue;

const kindOf = (value: unknown): string =>
  value === null || value === undefined
    ? 'nothing'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'a map'
        : typeof value === 'string'
          ? `the text "${value}"`
          : `the ${typeof value} ${String(value)}`;

/** What is wrong with a value that is not of the expected kind; `typed` is how it stands in the file. */
export const wrongType = (expected: string, value: unknown, typed: string | undefined): string => {
  if (value === null || value === undefined)
    return 'Nothing stands here. Write a value, or leave the key out.';
  const scalar = typeof value === 'number' || typeof value === 'boolean';
  if (expected === 'string' && scalar)
    return `This is read as a ${typeof value}, but text is wanted. Put it in quotes: "${typed ?? String(value)}".`;
  if (expected === 'string') return `Text is wanted here, not ${kindOf(value)}.`;
  if (expected === 'int' && typeof value === 'number')
    return `A whole number is wanted here, not ${typed ?? value}.`;
  if (expected === 'number' && typeof value === 'number')
    return `A finite number is wanted here, not ${typed ?? value}.`;
  if (expected === 'number' || expected === 'int') {
    const number = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
    return number
      ? `A number is wanted here, without quotes: ${value.trim()}.`
      : `A number is wanted here, not ${kindOf(value)}. Units belong to the field’s name, not to its value.`;
  }
  if (expected === 'boolean') return `true or false is wanted here, not ${kindOf(value)}.`;
  if (expected === 'array') return `A list is wanted here, such as [a, b], not ${kindOf(value)}.`;
  if (expected === 'object' || expected === 'record')
    return `A map of keys and values is wanted here, not ${kindOf(value)}.`;
  return `${expected} is wanted here, not ${kindOf(value)}.`;
};

const wrongChoice = (values: readonly unknown[], value: unknown): string => {
  const known = values.map(String);
  const hint = typeof value === 'string' ? didYouMean(value, known) : '';
  return capital(`${kindOf(value)} is not one of ${known.join(', ')}.${hint}`);
};

/** A problem with one value, in words that say what to write instead. */
export const explain = (issue: Issue, value: unknown, typed: string | undefined): string => {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, value, typed);
    case 'invalid_value':
      return wrongChoice(issue.values, value);
    case 'too_small':
      return issue.origin === 'string'
        ? 'The text is empty. Write a value, or leave the key out.'
        : issue.origin === 'array'
          ? 'The list is empty. Write a value, or leave the key out.'
          : `The number ${String(value)} is too small: ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}.`;
    case 'too_big':
      return issue.origin === 'string'
        ? `The text has ${String(value).length} characters; at most ${issue.maximum} are allowed.`
        : `The number ${String(value)} is too large: at most ${issue.maximum}.`;
    default:
      return capital(`${kindOf(value)} cannot stand here: ${issue.message}.`);
  }
};
