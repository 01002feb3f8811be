import { keyed } from '../cypher/statement.ts';
import type { Engine, ReadOptions } from './engine.ts';
import { createLanes, type SharingSettings } from './lanes.ts';
import { withinLimits } from './limits.ts';

/** The graph's revision as it is when somebody asks, or later. */
export type Revisions = (options?: ReadOptions) => Promise<string>;

const key = 'revision';
const shape = keyed(key);

/**
 * Asks for the graph's revision as statements are asked that have a key: no asking that is under way already is joined, since
 * it may have seen a graph from before; all who ask while as many are under way as may be share the next.
 */
export const createRevisions = (engine: Engine, settings: SharingSettings): Revisions => {
  const ask = createLanes(
    shape,
    async (_, signal, timeoutMs) => [
      { key, revision: await engine.revision({ signal, ...(timeoutMs === undefined ? {} : { timeoutMs }) }) },
    ],
    { ...settings, stops: engine.dialect.stops },
  );
  return async (options = {}) => {
    const deadline = performance.now() + (options.timeoutMs ?? Number.POSITIVE_INFINITY);
    const [row] = await withinLimits((gone) => ask(key, gone, deadline), options);
    return row!.revision as string;
  };
};
