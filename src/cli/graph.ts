import { type Config, isEmbedded } from '../config.ts';
import type { Engine } from '../engine/engine.ts';
import { openEngine } from '../engine/open.ts';

/** Opens the graph that the configuration names. The caller closes it. */
export const openGraph = ({ graph }: Config): Promise<Engine> => {
  const { url, username, password, database } = graph;
  if (isEmbedded(url)) return openEngine(url, { queryTimeoutMs: graph.queryTimeoutMs });
  return openEngine(url, {
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
    ...(database !== undefined && { database }),
    maxPoolSize: graph.maxPoolSize,
    connectionTimeoutMs: graph.connectTimeoutMs,
    acquisitionTimeoutMs: graph.acquireTimeoutMs,
    queryTimeoutMs: graph.queryTimeoutMs,
  });
};
