import type { Open } from '../support/engines.ts';
import { filtersContract } from './contract/filters.ts';
import { graphContract } from './contract/graph.ts';
import { limitsContract } from './contract/limits.ts';
import { valuesContract } from './contract/values.ts';
import { writesContract } from './contract/writes.ts';

/** What every engine must do, whatever it is; each engine's own test file runs it. */
export const engineContract = (open: Open): void => {
  valuesContract(open);
  filtersContract(open);
  graphContract(open);
  writesContract(open);
  limitsContract(open);
};
