import type { Plugin } from 'graphql-yoga';
import { type AtlasError, overLimit } from '../../errors.ts';
import { refuse } from '../failure.ts';
import { type InputSize, inputSizeOf } from '../input.ts';

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

/** Bounds arguments and variables alike, before anything is made of them. */
export const inputLimit = (limits: InputLimits): Plugin => ({
  onExecute: ({ args, setResultAndStopExecution }) => {
    const problems = inputProblems(inputSizeOf(args.document, args.variableValues ?? {}), limits);
    if (problems.length > 0)
      setResultAndStopExecution({ errors: problems.map((problem) => refuse(problem)) });
  },
});
