import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { layReport } from '../importer/new-report.ts';
import { formatProblem } from '../importer/problem.ts';
import { type ExitCode, exitCode, parse, type Surroundings, UsageError } from './command.ts';

export const newUsage = 'seed new REPORT [DIR] [--name TITLE] [--lang zh|en] [--published DATE]';
export const newHelp = `  new     lays a folder for a further report below DIR (here, when absent), with its record in it, which checks clean;
          --licence, --attribution and --url say on what terms it is to be had`;

/** A title to begin with, where none is given. */
const titleOf = (id: string) => id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());

/** As a shell takes it for a path. */
const shown = (path: string): string => {
  const way = relative('.', path);
  return isAbsolute(way) || way.startsWith('..') ? path : `./${way}`;
};

export const runNew = async (args: readonly string[], { stdout }: Surroundings): Promise<ExitCode> => {
  const { positionals, values } = parse(args, {
    name: { type: 'string' },
    lang: { type: 'string' },
    published: { type: 'string' },
    licence: { type: 'string' },
    attribution: { type: 'string' },
    url: { type: 'string' },
  });
  const [id, dir = '.', ...more] = positionals;
  if (id === undefined) throw new UsageError('Say what the report is to be called: seed new my-report');
  if (more.length > 0) throw new UsageError(`"${more[0]}" is not understood here`);
  const {
    name = titleOf(id),
    published,
    lang = /\p{Script=Han}/u.test(name) ? 'zh' : 'en',
    ...terms
  } = values;
  if (lang !== 'zh' && lang !== 'en') throw new UsageError(`--lang is zh or en, not "${lang}"`);
  const laid = await layReport(dir, {
    id,
    name,
    lang,
    ...(published !== undefined && { publishedOn: published }),
    ...terms,
  });
  if ('problems' in laid) {
    for (const problem of laid.problems) stdout.write(`${formatProblem(problem)}\n`);
    return exitCode.problems;
  }
  const folder = shown(resolve(dirname(laid.file)));
  stdout.write(`${laid.file} is written. Put records into it, then:

SEED_REPORTS=${folder} model-atlas seed check    what is wrong, with its place
SEED_REPORTS=${folder} model-atlas serve         the atlas with this report in it
SEED_DIR=${shown(resolve(dir))} model-atlas serve    this report alone, with what else is in that folder
`);
  return exitCode.ok;
};
