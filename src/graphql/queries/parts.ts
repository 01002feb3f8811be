import type { Enums } from '../builder/enums.ts';
import type { Filters } from '../inputs/filters.ts';
import type { Entities } from '../types/entity.ts';
import type { Graphs } from '../types/graph.ts';

/** What the fields that ask a question of the graph are made with. */
export interface GraphParts {
  readonly enums: Enums;
  readonly filters: Filters;
  readonly entities: Entities;
  readonly graphs: Graphs;
}
