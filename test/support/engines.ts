/**
 * One suite, every engine:
 *
 *     describeEngines('paths', (open) => {
 *       let engine: Engine;
 *       beforeAll(async () => {
 *         engine = await open();                 // an empty graph; closed by itself after the suite
 *         await engine.write((tx) => tx.run(statement('CREATE (:Company {id: "a"})')));
 *       });
 *       it('finds it', async () => { … });
 *     });
 *
 * A file that calls `describeEngines` is run twice, once by each project of vitest.config.ts: on the embedded engine in
 * memory, and on Neo4j, one file after the other, since they share one server. `npx vitest run --project embedded FILE`
 * runs the first only; `NEO4J_JARS=1 npx vitest run --project neo4j FILE` the second only, on a Neo4j from its jars.
 * Where there is no Neo4j, its suites are left out, loudly. A suite for Neo4j alone stands in a file whose name contains
 * `neo4j`, in `describeNeo4j`, or in `describeOwnNeo4j` when it stops and starts the server.
 *
 * Every `open()` gives an empty graph. On Neo4j it empties the one database there is, so use one at a time.
 * `open.place()` is for tests that start another process, or open one graph twice: an empty graph that is kept (a file, or
 * Neo4j) and how to reach it. A file may be open only once at a time.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { type OpenOptions, openEngine } from '../../src/engine/open.ts';
import type { Neo4jAddress } from './neo4j.ts';
import { jarsMissing } from './neo4j-server/jars.ts';
import { type Neo4jServer, startNeo4jServer } from './neo4j-server/server.ts';
import { wipe } from './neo4j-wipe.ts';

/** How to reach a graph: for `openEngine(url, options)`, or as the environment of a process. */
export interface Place {
  readonly url: string;
  readonly options: OpenOptions;
  readonly env: Readonly<Record<string, string>>;
}

export interface Open {
  (options?: OpenOptions): Promise<Engine>;
  place(): Promise<Place>;
}

const credentials = ({ username, password }: Neo4jAddress): OpenOptions => ({
  ...(username === undefined ? {} : { username }),
  ...(password === undefined ? {} : { password }),
});

const neo4jPlace = async (address: Neo4jAddress): Promise<Place> => {
  await wipe(address);
  const { username, password } = address;
  return {
    url: address.uri,
    options: credentials(address),
    env: {
      GRAPH_URL: address.uri,
      ...(username === undefined ? {} : { NEO4J_USERNAME: username }),
      ...(password === undefined ? {} : { NEO4J_PASSWORD: password }),
    },
  };
};

/** An empty graph in a file of its own, and how to delete it. */
export const temporaryFile = (): Place & { path: string; remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'model-atlas-'));
  const path = join(folder, 'atlas.db');
  const url = `file:${path}`;
  return {
    url,
    options: {},
    env: { GRAPH_URL: url },
    path,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

type Kind = 'memory' | 'file' | 'neo4j';

/** `open` for one kind of engine; what it made goes away after the suite that this is called in. */
const opener = (kind: Kind, address: Neo4jAddress | null): Open => {
  const closers: (() => unknown)[] = [];
  afterAll(async () => {
    for (const close of closers.splice(0).reverse()) await close();
  });

  const place = async (): Promise<Place> => {
    if (address) return neo4jPlace(address);
    const file = temporaryFile();
    closers.push(file.remove);
    return file;
  };
  const open = async (options: OpenOptions = {}): Promise<Engine> => {
    const { url, options: access } = kind === 'memory' ? { url: 'memory:', options: {} } : await place();
    const engine = await openEngine(url, { ...access, ...options });
    closers.push(engine.close);
    return engine;
  };
  return Object.assign(open, { place });
};

const describeKind = (kind: Kind, name: string, body: (open: Open) => void): void => {
  const address = kind === 'neo4j' ? inject('neo4j') : null;
  describe.runIf(kind !== 'neo4j' || address !== null)(`${name} (${kind})`, () =>
    body(opener(kind, address)),
  );
};

/** Runs the suite on this project's engine; see the top of this file. */
export const describeEngines = (name: string, body: (open: Open) => void): void =>
  describeKind(inject('engine'), name, body);

/** Runs the suite on Neo4j only; its file's name contains `neo4j`. */
export const describeNeo4j = (name: string, body: (open: Open) => void): void =>
  describeKind('neo4j', name, body);

/** Runs the suite on the embedded engine only, in memory or in a file. */
export const describeEmbedded = (kind: 'memory' | 'file', name: string, body: (open: Open) => void): void =>
  describeKind(kind, name, body);

const jarsAsked = process.env.NEO4J_JARS === '1' || process.env.REQUIRE_NEO4J === '1';

/**
 * A suite with a Neo4j of its own, started from its jars, that it may `stop()` and `start()`. Runs where the jars were asked
 * for (NEO4J_JARS=1 or REQUIRE_NEO4J=1); its file's name contains `neo4j`.
 */
export const describeOwnNeo4j = (name: string, body: (server: () => Neo4jServer) => void): void => {
  describe.runIf(jarsAsked && jarsMissing() === undefined)(name, () => {
    let server: Neo4jServer;
    beforeAll(async () => {
      server = await startNeo4jServer();
    });
    afterAll(() => server?.close());
    body(() => server);
  });
};
