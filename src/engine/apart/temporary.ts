import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AtlasError } from '../../errors.ts';

const prefix = 'model-atlas-graph-';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Removes what processes have left behind that were killed. */
const sweep = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
};

/** A graph file for as long as this process lives, and how to delete it. */
export const temporaryGraph = (): { readonly path: string; readonly remove: () => void } => {
  const folder = tmpdir();
  try {
    sweep(folder);
    const own = mkdtempSync(join(folder, `${prefix}${process.pid}-`));
    const remove = () => {
      process.off('exit', remove);
      rmSync(own, { recursive: true, force: true });
    };
    process.on('exit', remove);
    return { path: join(own, 'atlas.db'), remove };
  } catch (cause) {
    throw new AtlasError(
      'CONFIG',
      `memory: needs a folder for what it must not lose while the server runs, and ${folder} cannot be written. Set TMPDIR to one that can.`,
      {},
      cause,
    );
  }
};
