import { type AtlasError, overLimit } from '../../errors.ts';
import type { InputSize } from '../input.ts';

export interface InputLimits {
  readonly inputDepth: number;
  readonly conditions: number;
  readonly stringLength: number;
}

/** Every bound that the arguments and variables of a request pass. */
export const inputProblems = (size: InputSize, limits: InputLimits): AtlasError[] => [
  ...(size.depth > limits.inputDepth
    ? [overLimit('Nesting of input', limits.inputDepth, size.depth, 'Write the filter flatter.')]
    : []),
  ...(size.conditions > limits.conditions
    ? [overLimit('Conditions', limits.conditions, size.conditions, 'Use `in` for many values of one field.')]
    : []),
  ...(size.longest > limits.stringLength
    ? [overLimit('String length', limits.stringLength, size.longest, 'Send a shorter text.')]
    : []),
];
