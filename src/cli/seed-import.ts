import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { readConfig } from '../config.ts';
import { badInput } from '../errors.ts';
import { formatProblem, type Problem } from '../importer/problem.ts';
import { asSlug } from '../importer/suggest.ts';
import { holdsCandidates } from '../intake/candidates/read.ts';
import { folderOf, type Imported, type ImportPlaces, mappingPath, readReportText } from '../intake/import.ts';
import { importCandidates } from '../intake/import-candidates.ts';
import { importTable, starterFor } from '../intake/import-table.ts';
import { readMapping } from '../intake/mapping/read.ts';
import { importDetails, importTables } from '../intake/print.ts';
import { type Encoding, encodingNamed } from '../intake/tables/encoding.ts';
import { replaceFile } from '../intake/write/folder.ts';
import { slugPattern } from '../ontology/citation.ts';
import { type ExitCode, exitCode, parse, type Surroundings, UsageError } from './command.ts';
import { startProgress } from './progress.ts';

export const importUsage = 'seed import FILE [--report ID] [--dry-run]';

/** Lines of the help of `seed`. */
export const importHelp = `  import  reads a table (CSV, TSV, xlsx, JSON, JSON Lines) through a mapping of its columns, or candidate statements
          (JSON, JSON Lines) with their quotes: finds what is known already, and writes seed files into the report's
          folder and a review of what is not sure; docs/import.md
          --report ID      the report; its folder holds import/NAME.mapping.yaml and NAME.review.yaml
          --mapping FILE   another mapping; without any, one is guessed from the header and nothing is imported
          --review FILE    another review
          --out DIR        the report's folder, where it is none of the seed's
          --as NAME        what the import is called; when absent, as the file
          --text FILE      the text of the report, in which quotes and copied phrases are looked for
          --encoding NAME  utf-8, utf-16le, utf-16be, gbk or gb18030; found out when absent
          --sheet NAME     of a workbook, for the guessed mapping
          --dry-run        prints what would happen, name by name; writes nothing`;

const problemsFound = (problems: readonly Problem[], { stdout }: Surroundings): ExitCode => {
  for (const problem of problems) stdout.write(`${formatProblem(problem)}\n`);
  stdout.write(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was written\n`);
  return exitCode.problems;
};

const nameOf = (file: string, given: string | undefined): string => {
  const name = given ?? asSlug(basename(file, extname(file)));
  const usual = name === '' ? 'list' : /^[0-9-]+$/.test(name) ? `list-${name}` : name;
  if (!slugPattern.test(usual)) throw new UsageError(`--as is a word such as list-2024, not "${name}"`);
  return usual;
};

const remarkTexts: Readonly<Record<string, string>> = {
  formula: 'formulas, of which the last computed results were taken',
  merged: 'merged cells, whose text was taken for each of their rows',
  hidden: 'cells in hidden rows, which were read like others',
};

const tellEnd = (imported: Imported, dryRun: boolean, { stdout }: Surroundings) => {
  for (const line of importTables(imported)) stdout.write(`${line}\n`);
  if (dryRun) for (const line of importDetails(imported)) stdout.write(`${line}\n`);
  const { open, folder, files, review } = imported;
  stdout.write(
    `\n${dryRun ? 'would write' : 'wrote'} ${files.length} ${files.length === 1 ? 'file' : 'files'} in ${folder}\n`,
  );
  if (open > 0)
    stdout.write(
      `${open} to decide${dryRun ? '' : ` in ${review}`}; what has no decision is left out. Decide, and import again.\n`,
    );
};

interface Options {
  readonly mapping?: string;
  readonly report?: string;
  readonly out?: string;
  readonly review?: string;
  readonly text?: string;
  readonly as?: string;
  readonly encoding?: string;
  readonly sheet?: string;
  readonly 'dry-run'?: boolean;
}

const encodingOf = (given: string | undefined): Encoding | undefined => {
  if (given === undefined) return undefined;
  const known = encodingNamed(given);
  if (known === undefined)
    throw new UsageError(`--encoding is utf-8, utf-16le, utf-16be, gbk or gb18030, not "${given}"`);
  return known;
};

/** A folder that nobody has laid is no report's: a slip in its name would make a second one. */
const mustExist = (places: ImportPlaces): void => {
  const folder = folderOf(places);
  if (!existsSync(folder))
    throw badInput(
      `The report "${places.report}" has no folder ${folder}. Lay one with "seed new ${places.report}", and name it with --out or in SEED_REPORTS.`,
    );
};

/** Nothing is imported by a mapping that nobody has looked at: it is written, or printed where no report is named. */
const begin = async (
  file: string,
  places: ImportPlaces | undefined,
  options: Options,
  around: Surroundings,
) => {
  const encoding = encodingOf(options.encoding);
  const text = await starterFor(file, places?.report ?? 'my-report', {
    ...(encoding !== undefined && { encoding }),
    ...(options.sheet !== undefined && { sheet: options.sheet }),
  });
  if (places === undefined || options['dry-run']) {
    around.stdout.write(text);
    around.stderr.write(
      'Nothing was imported: this is a mapping to begin with. Save it, correct it, and name it with --mapping.\n',
    );
  } else {
    await replaceFile(mappingPath(places), text);
    around.stdout.write(
      `wrote ${mappingPath(places)}, guessed from the header. Nothing was imported: look at it, set "confirmed: true", and import again.\n`,
    );
  }
  return exitCode.ok;
};

const matchTexts = {
  exact: 'found as they are',
  folded: 'found but for width, punctuation, spaces or traditional characters',
  near: 'found with small differences',
} as const;

/** Candidate statements: with the text of the report, since their quotes say where they stand. */
const candidates = async (
  file: string,
  places: ImportPlaces | undefined,
  options: Options,
  around: Surroundings,
) => {
  if (places === undefined) throw new UsageError('Candidate statements need --report ID');
  if (options.text === undefined)
    throw new UsageError(
      'Candidate statements need --text FILE, the text of the report: their quotes are looked for in it',
    );
  const dryRun = options['dry-run'] ?? false;
  const encoding = encodingOf(options.encoding);
  const progress = startProgress('Looking for quotes', around);
  const outcome = await importCandidates(places, {
    file,
    dryRun,
    text: await readReportText(options.text),
    onCandidate: progress.update,
    ...(encoding !== undefined && { encoding }),
  }).finally(() => progress.end());
  if (!outcome.ok) return problemsFound(outcome.problems, around);
  around.stdout.write(`${basename(file)}: ${outcome.candidates} candidates for ${places.report}\n`);
  for (const [match, text] of Object.entries(matchTexts))
    around.stdout.write(`  ${outcome.found.get(match as keyof typeof matchTexts) ?? 0} quotes ${text}\n`);
  around.stdout.write('\n');
  tellEnd(outcome.imported, dryRun, around);
  return exitCode.ok;
};

const run = async (file: string, options: Options, around: Surroundings): Promise<ExitCode> => {
  const { seedDir: dir, seedReports: reports } = readConfig(around.env);
  const seed = { dir, reports };
  const name = nameOf(file, options.as);
  const placesFor = (report: string): ImportPlaces => ({
    seed,
    report,
    name,
    ...(options.out !== undefined && { out: options.out }),
    ...(options.review !== undefined && { review: options.review }),
    ...(options.mapping !== undefined && { mapping: options.mapping }),
  });
  const named = options.report === undefined ? undefined : placesFor(options.report);
  if (named !== undefined) mustExist(named);
  if (options.mapping === undefined && (await holdsCandidates(file)))
    return candidates(file, named, options, around);
  const path = options.mapping ?? (named && mappingPath(named));
  if (path === undefined || (options.mapping === undefined && !existsSync(path)))
    return begin(file, named, options, around);
  const read = await readMapping(path);
  if (!read.ok) return problemsFound(read.problems, around);
  const { mapping } = read.read;
  if (!mapping.confirmed)
    return problemsFound(
      [
        {
          place: { file: path, line: 1, column: 1 },
          message: 'Nobody has confirmed this mapping. Look at it, and set "confirmed: true".',
        },
      ],
      around,
    );
  if (options.report !== undefined && options.report !== mapping.report)
    throw new UsageError(`--report says ${options.report}, the mapping ${mapping.report}`);
  const places = { ...placesFor(mapping.report), mapping: path };
  mustExist(places);
  const dryRun = options['dry-run'] ?? false;
  const text = options.text === undefined ? undefined : await readReportText(options.text);
  const encoding = encodingOf(options.encoding);
  const progress = startProgress('Reading', around);
  const outcome = await importTable(places, read.read, {
    file,
    dryRun,
    onRow: (rows) => progress.update(rows),
    ...(encoding !== undefined && { encoding }),
    ...(text !== undefined && { text }),
  }).finally(() => progress.end());
  const seconds = outcome.readMs / 1_000;
  around.stderr.write(
    `${outcome.rows} rows read in ${seconds.toFixed(1)} s (${Math.round(outcome.rows / Math.max(seconds, 0.001))} a second)\n`,
  );
  if (!outcome.ok) return problemsFound(outcome.problems, around);
  around.stdout.write(`${basename(file)}: ${outcome.rows} rows for ${mapping.report}\n\n`);
  for (const [remark, count] of outcome.remarks)
    around.stdout.write(`${count} ${remarkTexts[remark] ?? remark}\n`);
  tellEnd(outcome.imported, dryRun, around);
  return exitCode.ok;
};

/** `seed import`: a file of somebody's own → seed files of a report, and a review of what is not sure. */
export const runImport = async (args: readonly string[], around: Surroundings): Promise<ExitCode> => {
  const { positionals, values } = parse(args, {
    mapping: { type: 'string' },
    report: { type: 'string' },
    out: { type: 'string' },
    review: { type: 'string' },
    text: { type: 'string' },
    as: { type: 'string' },
    encoding: { type: 'string' },
    sheet: { type: 'string' },
    'dry-run': { type: 'boolean' },
  });
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('Say which file: seed import FILE');
  if (more.length > 0) throw new UsageError(`"${more[0]}" is not understood here`);
  if (values.report !== undefined && !slugPattern.test(values.report))
    throw new UsageError(`--report is an id such as my-report, not "${values.report}"`);
  return run(file, values, around);
};
