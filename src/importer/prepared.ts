import { createHash } from 'node:crypto';
import { copyFile, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { deserialize } from 'node:v8';
import { readFiles, type SeedPlaces, type SeedText } from './files.ts';
import type { SeedGraph } from './graph.ts';

/**
 * The build reads, checks and derives the seed once (prepare.ts), and keeps the graph beside the code that made it: a server whose seed
 * files are still those starts without doing it again. Nobody has to keep it up to date: it is good for exactly these files.
 */
export const preparedFile = join(import.meta.dirname, '..', 'seed.graph');

export interface Prepared {
  readonly fingerprint: string;
  readonly graph: SeedGraph;
}

/** The same for the same texts in the same places below `dir`, wherever that is. */
export const fingerprintOf = (dir: string, texts: readonly SeedText[]): string => {
  const hash = createHash('sha256');
  for (const { path, text, report, further = false } of texts)
    hash.update(JSON.stringify([report, further ? path : relative(dir, path), further, text]));
  return hash.digest('hex');
};

/** Where the same graph is kept as a file of the embedded engine: by what it was made of, so it cannot be taken for another's. */
export const databaseOf = (file: string, fingerprint: string): string =>
  `${file}.${fingerprint.slice(0, 16)}.db`;

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

/**
 * Copies the graph of the seed, as the build made it, to where a file of the embedded engine is wanted; false where it was made of
 * other files or there is none.
 */
export const copyPrepared = async (
  places: SeedPlaces,
  path: string,
  file = preparedFile,
): Promise<boolean> => {
  const { texts, problems } = await readFiles(places);
  if (problems.length > 0) return false;
  return copyFile(databaseOf(file, fingerprintOf(places.dir, texts)), path).then(
    () => true,
    () => false,
  );
};
