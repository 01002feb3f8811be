import { type AtlasError, overLimit } from '../../errors.ts';

/** The error of an operation that could return more than `maximum` objects; `costOf` holds the formula. */
export const costProblem = (cost: number, maximum: number): AtlasError | undefined =>
  cost > maximum
    ? overLimit('Query cost', maximum, cost, 'Ask for smaller pages (`first`) in the inner connections.')
    : undefined;
