import { fileURLToPath } from 'node:url';
import { AtlasError } from '../errors.ts';
import type { Engine } from './engine.ts';
import type { Neo4jOptions } from './neo4j.ts';

/** What may be set beside the address; of what Neo4j takes, the embedded engine takes only the time limit. */
export interface OpenOptions extends Omit<Neo4jOptions, 'uri'> {
  /** Reads that run at once on the embedded engine (engine/embedded.ts); Neo4j has its connections. */
  statementsAtOnce?: number;
  /**
   * Nothing will be written: a graph file must be there already and stays as it is. Elsewhere it changes nothing, since
   * only `write` and `prepare` change a graph.
   */
  readOnly?: boolean;
}

const neo4jSchemes = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];

const forms =
  'memory: (a graph in this process, gone when it ends), file:PATH (kept in a file), ' +
  'or neo4j://HOST:PORT, neo4j+s://, neo4j+ssc://, bolt://, bolt+s://, bolt+ssc:// (a Neo4j server)';

const config = (message: string) => new AtlasError('CONFIG', message);

const schemeOf = (url: string) => /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0].toLowerCase();

/** The path that a `file:` address names. */
export const filePath = (url: string): string => {
  const rest = url.slice('file:'.length);
  if (!rest.startsWith('//')) return rest;
  try {
    return fileURLToPath(url);
  } catch {
    throw config(`GRAPH_URL: "${url}" names no file here. Write file:PATH, such as file:./atlas.db.`);
  }
};

const checkServer = (url: string): void => {
  if (!URL.canParse(url) || new URL(url).hostname === '')
    throw config('GRAPH_URL: the address of Neo4j names no host. Write it as neo4j://HOST:PORT.');
  const { username, password } = new URL(url);
  if (username !== '' || password !== '')
    throw config(
      'GRAPH_URL: leave user name and password out of the address; set NEO4J_USERNAME and NEO4J_PASSWORD.',
    );
};

/**
 * The engine behind an address. Its code and its driver are loaded only now, so an engine that nobody uses need not even
 * be installed. Opening Neo4j does not connect: `ping` does.
 */
export const openEngine = async (
  url: string,
  { readOnly = false, statementsAtOnce, ...options }: OpenOptions = {},
): Promise<Engine> => {
  const scheme = schemeOf(url.trim());
  const address = url.trim();
  const { queryTimeoutMs } = options;
  const limits = {
    ...(queryTimeoutMs !== undefined && { queryTimeoutMs }),
    ...(statementsAtOnce !== undefined && { statementsAtOnce }),
  };
  if (scheme === 'memory:') {
    if (address.length > 'memory:'.length)
      throw config(
        `GRAPH_URL: "memory:" takes nothing after it, got "${address}". To keep the graph, write file:PATH.`,
      );
    const { createEmbeddedEngine } = await import('./embedded.ts');
    return createEmbeddedEngine(limits);
  }
  if (scheme === 'file:') {
    const path = filePath(address);
    if (path === '')
      throw config('GRAPH_URL: "file:" names no file. Write file:PATH, such as file:./atlas.db.');
    const { createEmbeddedEngine } = await import('./embedded.ts');
    return createEmbeddedEngine({ path, readOnly, ...limits });
  }
  if (scheme !== undefined && neo4jSchemes.includes(scheme)) {
    checkServer(address);
    const { createNeo4jEngine } = await import('./neo4j.ts');
    return createNeo4jEngine({ uri: address, ...options });
  }
  // Only the scheme is shown: what follows may hold a password.
  const seen = scheme === undefined ? 'no scheme' : `"${scheme}"`;
  throw config(`GRAPH_URL: there is no engine for ${seen}. Write ${forms}.`);
};
