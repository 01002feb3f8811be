import { rename, rm, writeFile } from 'node:fs/promises';
import { serialize } from 'node:v8';
import { openEngine } from '../engine/open.ts';
import { AtlasError } from '../errors.ts';
import { applyGraph } from './apply.ts';
import { readFiles } from './files.ts';
import type { SeedGraph } from './graph.ts';
import { databaseOf, fingerprintOf, type Prepared, preparedFile } from './prepared.ts';
import { draftTexts, seedOf } from './seed.ts';

/** The graph as a file of the embedded engine; none where that engine cannot be had: a server on Neo4j needs none. */
const writeDatabase = async (graph: SeedGraph, path: string): Promise<void> => {
  await rm(path, { force: true });
  try {
    const engine = await openEngine(`file:${path}`);
    await applyGraph(engine, graph);
    await engine.close();
  } catch (error) {
    if (!(error instanceof AtlasError) || error.code !== 'CONFIG') throw error;
  }
};

/** Keeps the graph of a seed in files. A seed with problems is not kept: whoever loads it is told what they are. */
export const prepareSeed = async (dir: string, file = preparedFile): Promise<boolean> => {
  const { texts, problems } = await readFiles({ dir });
  const seed = seedOf(draftTexts(texts, problems));
  if (!seed.ok) return false;
  const without = <T extends { readonly at?: unknown }>({ at: _, ...rest }: T) => rest;
  const graph = {
    nodes: seed.graph.nodes.map(without),
    relationships: seed.graph.relationships.map(without),
  };
  const fingerprint = fingerprintOf(dir, texts);
  await writeDatabase(graph, databaseOf(file, fingerprint));
  const prepared: Prepared = { fingerprint, graph };
  await writeFile(`${file}.new`, serialize(prepared));
  await rename(`${file}.new`, file);
  return true;
};
