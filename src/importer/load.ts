import type { Engine } from '../engine/engine.ts';
import { AtlasError } from '../errors.ts';
import { type ApplyOptions, applyGraph } from './apply.ts';
import type { Changes } from './diff.ts';
import { readFiles, type SeedPlaces } from './files.ts';
import { preparedGraph } from './prepared.ts';
import { formatProblem, type Problem } from './problem.ts';

/** Problems as one error, for callers that cannot go on without the seed. */
export const seedError = (problems: readonly Problem[]): AtlasError =>
  new AtlasError(
    'SEED',
    `${problems.map(formatProblem).join('\n')}\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the seed; nothing was written.`,
    { problems },
  );

export interface LoadOptions extends ApplyOptions {
  /** Where the build keeps the seed's graph (importer/prepared.ts). */
  readonly prepared?: string;
}

/**
 * Reads the seed and applies it, constraints and indexes included. Throws `SEED` with every problem when it cannot. What the
 * build has prepared of the same files is taken as it is; only who has to be told of a problem needs the places in them.
 */
export const loadSeed = async (
  engine: Engine,
  given: SeedPlaces | string,
  options: LoadOptions = {},
): Promise<Changes> => {
  const places = typeof given === 'string' ? { dir: given } : given;
  const { texts, problems } = await readFiles(places);
  const prepared =
    problems.length === 0 ? await preparedGraph(places.dir, texts, options.prepared) : undefined;
  if (prepared !== undefined) {
    const outcome = await applyGraph(engine, prepared, options);
    if (outcome.ok) return outcome.changes;
  }
  // Reading and merging, with all it takes, is loaded only where nothing is prepared.
  const { draftTexts, seedOf } = await import('./seed.ts');
  const seed = seedOf(draftTexts(texts, problems));
  if (!seed.ok) throw seedError(seed.problems);
  const outcome = await applyGraph(engine, seed.graph, options);
  if (!outcome.ok) throw seedError(outcome.problems);
  return outcome.changes;
};
