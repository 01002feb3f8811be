import { statSync } from 'node:fs';
import { type Config, isEmbedded } from '../config.ts';
import { anyRecord } from '../cypher/health.ts';
import type { Engine } from '../engine/engine.ts';
import { filePath, type OpenOptions, openEngine } from '../engine/open.ts';

/** Opens the graph that the configuration names. The caller closes it. */
export const openGraph = (
  { graph }: Config,
  options: Pick<OpenOptions, 'readOnly'> = {},
): Promise<Engine> => {
  const { url, username, password, database, queryTimeoutMs, statementsAtOnce } = graph;
  if (isEmbedded(url)) return openEngine(url, { queryTimeoutMs, statementsAtOnce, ...options });
  return openEngine(url, {
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
    ...(database !== undefined && { database }),
    maxPoolSize: graph.maxPoolSize,
    connectionTimeoutMs: graph.connectTimeoutMs,
    acquisitionTimeoutMs: graph.acquireTimeoutMs,
    queryTimeoutMs,
  });
};

/** For a command that only looks: a graph file stays as it is, byte by byte. */
export const openToRead = (config: Config): Promise<Engine> => openGraph(config, { readOnly: true });

/** Whether the address names a file that is not there yet. */
export const isAbsentFile = ({ graph: { url } }: Config): boolean =>
  url.startsWith('file:') && statSync(filePath(url), { throwIfNoEntry: false }) === undefined;

export const holdsRecords = async (engine: Engine): Promise<boolean> =>
  (await engine.read(anyRecord)).length > 0;

/**
 * Opens the graph to be served, and says whether the seed is to be loaded into it first. A file that holds records
 * already is only read, so that no start of a server changes anybody's graph, unless SEED_ON_START asks for just that.
 */
export const openToServe = async (config: Config): Promise<{ engine: Engine; seeding: boolean }> => {
  const { seedOnStart } = config;
  if (seedOnStart === 'always' || !config.graph.url.startsWith('file:'))
    return { engine: await openGraph(config), seeding: seedOnStart !== 'never' };
  if (seedOnStart === 'when_empty' && isAbsentFile(config))
    return { engine: await openGraph(config), seeding: true };
  const engine = await openToRead(config);
  let filled = true;
  try {
    filled = seedOnStart === 'never' || (await holdsRecords(engine));
  } finally {
    if (!filled) await engine.close();
  }
  if (filled) return { engine, seeding: false };
  return { engine: await openGraph(config), seeding: true };
};
