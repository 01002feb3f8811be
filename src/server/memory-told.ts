import type { NotMade } from '../engine/keeper.ts';
import type { InMemory } from '../engine/sharing.ts';
import type { Log } from '../log.ts';
import type { Metrics } from './metrics.ts';

const settings: Record<InMemory, string> = { topology: 'TOPOLOGY_MB', search: 'SEARCH_MB' };

const why: { readonly [K in NotMade]?: (setting: string) => string } = {
  heavy: (setting) =>
    `The graph is too large for ${setting}, so some questions are asked by statements, and take longer. Set it higher, or to 0 where that is meant.`,
  cramped: (setting) =>
    `Node's heap has no room for what ${setting} allows, so some questions are asked by statements, and take longer. Give it more (NODE_OPTIONS=--max-old-space-size=…, in MB), or set ${setting} lower.`,
};

/** Tells whoever runs the server, once for each change, whether answers come from memory, and what to do where they cannot. */
export const tellOfMemory = (log: Log, metrics: Pick<Metrics, 'memory'>) => {
  const last = new Map<InMemory, 'made' | NotMade>();
  return (what: InMemory, outcome: 'made' | NotMade): void => {
    metrics.memory(what, outcome === 'made');
    const changed = last.get(what) !== outcome;
    last.set(what, outcome);
    if (outcome === 'made' || !changed) return;
    const text = why[outcome]?.(settings[what]);
    if (text) log.warn({ setting: settings[what], reason: outcome }, text);
  };
};
