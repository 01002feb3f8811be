import type { Engine } from '../engine/engine.ts';
import { AtlasError } from '../errors.ts';
import { type ApplyOptions, applyGraph } from './apply.ts';
import type { Changes } from './diff.ts';
import type { SeedPlaces } from './files.ts';
import { formatProblem, type Problem } from './problem.ts';
import { readSeed } from './seed.ts';

/** Problems as one error, for callers that cannot go on without the seed. */
export const seedError = (problems: readonly Problem[]): AtlasError =>
  new AtlasError(
    'SEED',
    `${problems.map(formatProblem).join('\n')}\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the seed; nothing was written.`,
    { problems },
  );

/** Reads the seed and applies it, constraints and indexes included. Throws `SEED` with every problem when it cannot. */
export const loadSeed = async (
  engine: Engine,
  places: SeedPlaces | string,
  options: ApplyOptions = {},
): Promise<Changes> => {
  const seed = await readSeed(places);
  if (!seed.ok) throw seedError(seed.problems);
  const outcome = await applyGraph(engine, seed.graph, options);
  if (!outcome.ok) throw seedError(outcome.problems);
  return outcome.changes;
};
