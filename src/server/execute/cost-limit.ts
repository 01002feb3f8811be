import { type AtlasError, overLimit } from '../../errors.ts';
import type { Cost } from '../cost.ts';

/** The error of an operation that costs more than `maximum`; `costOf` holds the formula. */
export const costProblem = ({ total, dearest }: Cost, maximum: number): AtlasError | undefined =>
  total > maximum
    ? overLimit(
        'Query cost',
        maximum,
        total,
        `Ask for smaller pages (first) in the inner lists, shorter ways, or fewer things at once${dearest && dearest.cost < total ? `; the dearest is ${dearest.field}, with ${dearest.cost}` : ''}.`,
      )
    : undefined;
