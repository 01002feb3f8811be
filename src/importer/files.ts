import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { seedLimits } from './limits.ts';
import type { Problem } from './problem.ts';

/** A seed file as text, and the report whose folder it stands in. */
export interface SeedText {
  readonly report: string;
  /** As shown to people: the seed folder as it was given, and the way from there. */
  readonly path: string;
  readonly text: string;
  /** The report is loaded beside the seed, not a part of it. */
  readonly further?: true;
}

const problem = (file: string, message: string): Problem => ({
  place: { file, line: 1, column: 1 },
  message,
});

interface Found {
  readonly report: string;
  readonly path: string;
  readonly further?: true;
}

const textFile = 'Remove it, or put what it gives into a file.';
const isLink = 'This is a link to another place. Copy the file itself here.';

/** Why the system does not let a file or folder be read, without a stack. */
const unreadable = (path: string, error: unknown): Problem => {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  const why = code === 'EACCES' || code === 'EPERM' ? 'this user may not read it' : `the system says ${code}`;
  return problem(path, `It cannot be read: ${why}.`);
};

const entriesOf = async (folder: string, problems: Problem[]): Promise<Dirent[]> => {
  try {
    return (await readdir(folder, { withFileTypes: true }))
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    problems.push(unreadable(folder, error));
    return [];
  }
};

/**
 * The folder of a report that holds what its imports go by (mappings and decisions), and nothing of the seed.
 */
export const importFolder = 'import';
/** What stands in a report's folder and is no part of the seed: notes, licences, the phrases of the report. */
const besideTheSeed = /\.md$|^(fingerprints|readme|licen[cs]e|notice|copying)(\.txt)?$/i;

const passedOver = (extension: string): string =>
  /^\.(csv|tsv|xlsx|jsonl?|ndjson)$/.test(extension)
    ? 'A seed is read from files that end in ".yaml": this one would be passed over. Make seed files of it with `seed import`, or keep it elsewhere.'
    : 'A seed is read from files that end in ".yaml": this one would be passed over. Keep it elsewhere; notes may be .md files.';

const findIn = async (
  folder: string,
  report: string,
  found: Found[],
  problems: Problem[],
  depth = 0,
): Promise<void> => {
  for (const entry of await entriesOf(folder, problems)) {
    const path = join(folder, entry.name);
    const extension = extname(entry.name).toLowerCase();
    if (entry.isSymbolicLink()) problems.push(problem(path, isLink));
    else if (entry.isDirectory()) {
      if (depth === 0 && entry.name === importFolder) continue;
      if (depth >= seedLimits.folderDepth)
        problems.push(problem(path, `Folders nest more than ${seedLimits.folderDepth} deep here.`));
      else await findIn(path, report, found, problems, depth + 1);
    } else if (extension === '.yml' || (extension === '.yaml' && !entry.name.endsWith('.yaml')))
      problems.push(problem(path, 'This file would be passed over. Give it the ending ".yaml".'));
    else if (extension === '.yaml' && !entry.isFile())
      // To open a pipe would be to wait for whoever writes into it.
      problems.push(problem(path, `This is no file but a pipe, a socket or a device. ${textFile}`));
    else if (extension === '.yaml') found.push({ report, path });
    else if (!besideTheSeed.test(entry.name)) problems.push(problem(path, passedOver(extension)));
  }
};

const findFiles = async (dir: string, problems: Problem[]): Promise<Found[]> => {
  const found: Found[] = [];
  for (const entry of await entriesOf(dir, problems)) {
    const path = join(dir, entry.name);
    if (entry.isSymbolicLink()) problems.push(problem(path, isLink));
    else if (entry.isDirectory()) await findIn(path, entry.name, found, problems);
    else if (/\.ya?ml$/i.test(entry.name))
      problems.push(
        problem(
          path,
          'A seed file stands in the folder of its report. Move it into one, such as seed/my-report/.',
        ),
      );
  }
  return found;
};

const decode = (path: string, bytes: Buffer, problems: Problem[]): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const before = new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1)[0]!.split('\n');
    problems.push({
      place: { file: path, line: before.length, column: before.at(-1)!.length + 1 },
      message: 'This is not UTF-8 text. Save the file in the encoding UTF-8.',
    });
    return undefined;
  }
};

const readOne = async (found: Found, problems: Problem[]): Promise<SeedText | undefined> =>
  readText(found, problems).catch((error: unknown) => {
    problems.push(unreadable(found.path, error));
    return undefined;
  });

const readText = async ({ path, ...found }: Found, problems: Problem[]): Promise<SeedText | undefined> => {
  const { size } = await stat(path);
  if (size > seedLimits.fileBytes) {
    problems.push(
      problem(
        path,
        `The file has ${size} bytes; at most ${seedLimits.fileBytes} are read. Divide it into several.`,
      ),
    );
    return undefined;
  }
  const text = decode(path, await readFile(path), problems);
  return text === undefined ? undefined : { ...found, path, text };
};

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (s) => s.isDirectory(),
    () => false,
  );

/** The files of reports that are loaded beside the seed; a report's folder has its id for a name. */
const findReports = async (
  { dir, reports = [] }: SeedPlaces,
  known: readonly Found[],
  problems: Problem[],
): Promise<Found[]> => {
  const found: Found[] = [];
  const folders = new Map(known.map(({ report }) => [report, join(dir, report)]));
  for (const given of reports) {
    const folder = resolve(given);
    const report = basename(folder);
    const other = folders.get(report);
    if (!(await isFolder(folder)))
      problems.push({ message: `There is no folder ${given} of a further report.` });
    else if (other !== undefined && resolve(other) !== folder)
      problems.push({ message: `${given} and ${other} are both the report "${report}". Rename one.` });
    else if (other === undefined) {
      folders.set(report, given);
      const before = found.length + problems.length;
      await findIn(given, report, found, problems);
      if (found.length + problems.length === before)
        problems.push({ message: `${given} holds no seed file. Seed files end in ".yaml".` });
    }
  }
  return found;
};

/** Where the files of a seed are. */
export interface SeedPlaces {
  /** The folder that holds one folder for each report. */
  readonly dir: string;
  /** Folders of further reports that are loaded with it. */
  readonly reports?: readonly string[];
}

/** The folder of each report of a seed, by the report's id. */
export const reportFolder = ({ dir, reports = [] }: SeedPlaces, report: string): string =>
  reports.find((folder) => basename(resolve(folder)) === report) ?? join(dir, report);

/** Every seed file below the folders, in order of their paths, and what is wrong with files as such. */
export const readFiles = async (places: SeedPlaces): Promise<{ texts: SeedText[]; problems: Problem[] }> => {
  const { dir } = places;
  const problems: Problem[] = [];
  if (!(await isFolder(dir)))
    return { texts: [], problems: [{ message: `There is no seed folder ${dir}.` }] };
  const own = await findFiles(dir, problems);
  const beside = await findReports(places, own, problems);
  const found = [...own, ...beside.map((file) => ({ ...file, further: true as const }))];
  if (found.length > seedLimits.files)
    return {
      texts: [],
      problems: [
        { message: `${dir} holds ${found.length} seed files; at most ${seedLimits.files} are read.` },
      ],
    };
  // With nothing to say, applying would mean deleting everything.
  if (found.length === 0 && problems.length === 0)
    problems.push({
      message: `${dir} holds no seed file. Seed files are ${join(dir, 'my-report', '*.yaml')}.`,
    });
  const texts: SeedText[] = [];
  for (const file of found) {
    const text = await readOne(file, problems);
    if (text !== undefined) texts.push(text);
  }
  return { texts, problems };
};
