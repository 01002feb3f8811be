import type { Config } from '../config.ts';
import type { Engine } from '../engine/engine.ts';
import type { ApplyOptions } from '../importer/apply.ts';
import { loadSeed } from '../importer/load.ts';
import type { Surroundings } from './command.ts';
import { startProgress } from './progress.ts';

/** Says that an import is done, but the database plans as before it. */
export const tellsOldPlans =
  ({ stderr }: Surroundings): NonNullable<ApplyOptions['onOldPlans']> =>
  (why) =>
    void stderr.write(
      `All is written. The database could not be told to plan statements anew (${why instanceof Error ? why.message : why}); it does so by itself, and until then, some minutes, answers may take longer.\n`,
    );

/** Loads the seed into an opened graph, with a bar where it takes long. Throws `SEED` when there are problems. */
export const loadSeedFor = async (
  engine: Engine,
  { seedDir: dir, seedReports: reports }: Pick<Config, 'seedDir' | 'seedReports'>,
  around: Surroundings,
): Promise<void> => {
  const progress = startProgress('Loading the seed', around);
  try {
    await loadSeed(
      engine,
      { dir, reports },
      { onProgress: progress.update, onOldPlans: tellsOldPlans(around) },
    );
  } finally {
    progress.end();
  }
};
