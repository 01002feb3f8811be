import { rmSync, statSync } from 'node:fs';
import { type Config, isEmbedded } from '../config.ts';
import { anyRecord } from '../cypher/health.ts';
import { type ApartOptions, createApartEngine } from '../engine/apart/engine.ts';
import { temporaryGraph } from '../engine/apart/temporary.ts';
import type { Engine } from '../engine/engine.ts';
import { filePath, type OpenOptions, openEngine } from '../engine/open.ts';
import { copyPrepared } from '../importer/prepared.ts';

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

export interface ToServe {
  /** Loads the seed. */
  readonly seed: (engine: Engine) => Promise<void>;
  /** Told when the embedded engine was started anew, since a statement that nobody waited for went on. */
  readonly onReplaced?: ApartOptions['onReplaced'];
}

interface Served {
  readonly engine: Engine;
  /** Whether the seed was loaded, or, with a database that may be away, is still to be loaded. */
  readonly seeding: boolean;
}

/** Whether the seed belongs into a file: not where there are records, unless SEED_ON_START asks for just that. */
const wantsSeed = async (config: Config): Promise<boolean> => {
  const { seedOnStart } = config;
  if (seedOnStart !== 'when_empty') return seedOnStart === 'always';
  if (isAbsentFile(config)) return true;
  const engine = await openToRead(config);
  try {
    return !(await holdsRecords(engine));
  } finally {
    await engine.close();
  }
};

/** A file that is only read, in a process of its own. */
const openApart = (
  { url, queryTimeoutMs, statementsAtOnce }: Config['graph'],
  { path, remove }: ReturnType<typeof temporaryGraph>,
  { onReplaced }: ToServe,
): Promise<Engine> =>
  createApartEngine({
    path,
    name: url === 'memory:' ? 'embedded engine, in memory' : `embedded engine, file ${path}`,
    queryTimeoutMs,
    statementsAtOnce,
    onClosed: remove,
    ...(onReplaced !== undefined && { onReplaced }),
  });

/** The seed's graph as the build made it, in the file that stands for memory; undefined where there is none of these seed files. */
const openPrepared = async (
  { graph, seedDir: dir, seedReports: reports }: Config,
  file: ReturnType<typeof temporaryGraph>,
  options: ToServe,
): Promise<Engine | undefined> => {
  if (!(await copyPrepared({ dir, reports }, file.path))) return undefined;
  try {
    return await openApart(graph, file, options);
  } catch {
    // Whatever hinders it is met, and told of, where the file is made anew.
    rmSync(file.path, { force: true });
    return undefined;
  }
};

/** Fills the graph where it is to be filled; from then on it is a file that is only read. */
const openEmbedded = async (config: Config, options: ToServe): Promise<Served> => {
  const { url } = config.graph;
  const inMemory = url === 'memory:';
  const file = inMemory ? temporaryGraph() : { path: filePath(url), remove: () => {} };
  const there = inMemory ? { ...config, graph: { ...config.graph, url: `file:${file.path}` } } : config;
  try {
    const prepared =
      inMemory && config.seedOnStart !== 'never' ? await openPrepared(config, file, options) : undefined;
    if (prepared !== undefined) return { engine: prepared, seeding: true };
    const seeding = await wantsSeed(there);
    if (seeding || inMemory) {
      const engine = await openGraph(there);
      try {
        if (seeding) await options.seed(engine);
      } finally {
        await engine.close();
      }
    }
    return { engine: await openApart(config.graph, file, options), seeding };
  } catch (error) {
    file.remove();
    throw error;
  }
};

/**
 * Opens the graph to be served. A file that holds records already is only read, so that no start of a server changes
 * anybody's graph, unless SEED_ON_START asks for just that.
 */
export const openToServe = async (config: Config, options: ToServe): Promise<Served> =>
  isEmbedded(config.graph.url)
    ? openEmbedded(config, options)
    : { engine: await openGraph(config), seeding: config.seedOnStart !== 'never' };
