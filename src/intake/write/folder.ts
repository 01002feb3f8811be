import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { OutFile } from './files.ts';

/** Names of folders that are on their way begin with a dot: whoever reads a seed passes them over. */
const old = (dir: string) => join(dirname(dir), `.${basename(dir)}.old`);

const writeThrough = async (path: string, text: string): Promise<void> => {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Whoever was ended between taking the old folder away and putting the new one there left the old one beside it. */
const recoverFolder = async (dir: string): Promise<void> => {
  if (!existsSync(old(dir))) return;
  if (existsSync(dir)) await rm(old(dir), { recursive: true });
  else await rename(old(dir), dir);
};

/** Puts the files in place of the folder: all of them or, when anything fails or ends the process, none. */
export const replaceFolder = async (dir: string, files: readonly OutFile[]): Promise<void> => {
  await mkdir(dirname(dir), { recursive: true });
  const fresh = join(dirname(dir), `.${basename(dir)}.new`);
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh);
  try {
    for (const { name, text } of files) await writeThrough(join(fresh, name), text);
    await recoverFolder(dir);
    if (existsSync(dir)) await rename(dir, old(dir));
    await rename(fresh, dir);
    await rm(old(dir), { recursive: true, force: true });
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    await recoverFolder(dir);
    throw error;
  }
};

/** What an import that was ended has left is put right before the next one reads. */
export const afterInterruption = recoverFolder;

/** Puts a file in its place as a whole. */
export const replaceFile = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  const fresh = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    await rm(fresh, { force: true });
    await writeThrough(fresh, text);
    await rename(fresh, path);
  } finally {
    await rm(fresh, { force: true });
  }
};
