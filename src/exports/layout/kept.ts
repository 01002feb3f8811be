import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { LayoutGraph, Placement } from './graph.ts';

/**
 * Layouts by what they are computed from, in a file beside the code that computes them: good for exactly these graphs, whatever
 * becomes of the seed, so nobody has to keep it up to date.
 */
export const layoutsFile = join(import.meta.dirname, '..', '..', 'seed.layouts');

/** The same for the same graph. */
export const keyOf = (graph: LayoutGraph): string =>
  createHash('sha256').update(JSON.stringify(graph)).digest('base64');

export const keepLayouts = async (
  layouts: ReadonlyMap<string, Placement>,
  file = layoutsFile,
): Promise<void> => {
  await writeFile(`${file}.new`, serialize(layouts));
  await rename(`${file}.new`, file);
};

/** None where there is no such file that this version of Node reads. */
export const readLayouts = async (file = layoutsFile): Promise<ReadonlyMap<string, Placement>> => {
  try {
    return deserialize(await readFile(file)) as Map<string, Placement>;
  } catch {
    return new Map();
  }
};
