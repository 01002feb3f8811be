import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { readFiles, type SeedText } from './files.ts';
import type { SeedGraph } from './graph.ts';
import { draftTexts, seedOf } from './seed.ts';

/**
 * The build reads, checks and derives the seed once, and keeps the graph beside the code that made it: a server whose seed
 * files are still those starts without doing it again. Nobody has to keep it up to date: it is good for exactly these files.
 */
export const preparedFile = join(import.meta.dirname, '..', 'seed.graph');

export interface Prepared {
  readonly fingerprint: string;
  readonly graph: SeedGraph;
}

/** The same for the same texts in the same places below `dir`, wherever that is. */
const fingerprintOf = (dir: string, texts: readonly SeedText[]): string => {
  const hash = createHash('sha256');
  for (const { path, text, report, further = false } of texts)
    hash.update(JSON.stringify([report, further ? path : relative(dir, path), further, text]));
  return hash.digest('hex');
};

/** Keeps the graph of a seed in a file. A seed with problems is not kept: whoever loads it is told what they are. */
export const prepareSeed = async (dir: string, file = preparedFile): Promise<boolean> => {
  const { texts, problems } = await readFiles({ dir });
  const seed = seedOf(draftTexts(texts, problems));
  if (!seed.ok) return false;
  const without = <T extends { readonly at?: unknown }>({ at: _, ...rest }: T) => rest;
  const prepared: Prepared = {
    fingerprint: fingerprintOf(dir, texts),
    graph: {
      nodes: seed.graph.nodes.map(without),
      relationships: seed.graph.relationships.map(without),
    },
  };
  await writeFile(`${file}.new`, serialize(prepared));
  await rename(`${file}.new`, file);
  return true;
};

/** What the build has kept; undefined where there is nothing that this version of Node reads. */
export const readPrepared = async (file = preparedFile): Promise<Prepared | undefined> => {
  try {
    return deserialize(await readFile(file)) as Prepared;
  } catch {
    return undefined;
  }
};

/** The graph of these texts, as the build made it, without the places in files; undefined where it was made of others. */
export const preparedGraph = async (
  dir: string,
  texts: readonly SeedText[],
  file = preparedFile,
): Promise<SeedGraph | undefined> => {
  const kept = await readPrepared(file);
  return kept?.fingerprint === fingerprintOf(dir, texts) ? kept.graph : undefined;
};
