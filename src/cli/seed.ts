import { type Config, readConfig } from '../config.ts';
import type { Engine } from '../engine/engine.ts';
import { applyGraph, type ChangeOutcome, diffGraph } from '../importer/apply.ts';
import { loadSeed } from '../importer/load.ts';
import { changeLines, changeSummary } from '../importer/print.ts';
import { formatProblem, type Problem } from '../importer/problem.ts';
import { readSeed, type SeedOutcome } from '../importer/seed.ts';
import { type Command, type ExitCode, exitCode, parse, type Surroundings, UsageError } from './command.ts';
import { openGraph } from './graph.ts';
import { startProgress } from './progress.ts';
import { type AuditRequest, runAudit } from './seed-audit.ts';

const help = `Usage: model-atlas seed check [DIR]
       model-atlas seed diff [DIR]
       model-atlas seed apply [DIR]
       model-atlas seed audit [DIR]
       model-atlas seed audit --text FILE [--report ID] [DIR]

  check   reads the seed and lists every problem with its place; looks at no graph
  diff    says what apply would change
  apply   makes the graph what the seed says, in one transaction; what others put into it stays as it is
  audit   counts what each section gave, and lists what a good seed must not have: records without a
          summary or an English name, names that two records share, facts stored twice, copied phrases;
          with --text, first notes the phrases of the report ID (when absent, the only one) from FILE

DIR is the folder of the seed; when absent, SEED_DIR, or else the seed inside this package.
The graph is the one that GRAPH_URL names: with memory: it is empty, and gone afterwards.

Exit codes: 0 no problem; 1 problems were found, nothing was written; 2 wrong use or configuration.

Options:
  -h, --help   this text
`;

/** Loads the seed into an opened graph, with a bar where it takes long. Throws `SEED` when there are problems. */
export const loadSeedFor = async (
  engine: Engine,
  { seedDir }: Pick<Config, 'seedDir'>,
  around: Surroundings,
): Promise<void> => {
  const progress = startProgress('Loading the seed', around);
  try {
    await loadSeed(engine, seedDir, { onProgress: progress.update });
  } finally {
    progress.end();
  }
};

type GoodSeed = Extract<SeedOutcome, { ok: true }>;
type Action = (
  seed: GoodSeed,
  config: Config,
  around: Surroundings,
  request: AuditRequest,
) => Promise<ExitCode>;

const problemsFound = (problems: readonly Problem[], { stdout }: Surroundings): ExitCode => {
  for (const problem of problems) stdout.write(`${formatProblem(problem)}\n`);
  stdout.write(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n`);
  return exitCode.problems;
};

const check: Action = async ({ graph }, _, { stdout }) => {
  stdout.write(`${graph.nodes.length} records, ${graph.relationships.length} relationships, 0 problems\n`);
  return exitCode.ok;
};

/** Opens the graph, lets `work` find or make the changes, and says which. */
const change =
  (
    work: (engine: Engine, seed: GoodSeed, around: Surroundings) => Promise<ChangeOutcome>,
    inFull: boolean,
  ): Action =>
  async (seed, config, around) => {
    const engine = await openGraph(config);
    try {
      const outcome = await work(engine, seed, around);
      if (!outcome.ok) return problemsFound(outcome.problems, around);
      if (inFull) for (const line of changeLines(outcome.changes)) around.stdout.write(`${line}\n`);
      around.stdout.write(`${changeSummary(outcome.changes)}\n`);
      return exitCode.ok;
    } finally {
      await engine.close();
    }
  };

const actions: Readonly<Record<string, Action>> = {
  check,
  audit: ({ graph }, _, around, request) => runAudit(graph, request, around),
  diff: change((engine, { graph }) => diffGraph(engine, graph), true),
  apply: change(async (engine, { graph }, around) => {
    const progress = startProgress('Applying', around);
    try {
      return await applyGraph(engine, graph, { onProgress: progress.update });
    } finally {
      progress.end();
    }
  }, false),
};

export const seedCommand: Command = {
  name: 'seed',
  about: 'check the seed files, show what they would change, apply them, audit them',
  help,
  run: async (args, around) => {
    const { positionals, values } = parse(args, { text: { type: 'string' }, report: { type: 'string' } });
    const [name, dir, ...more] = positionals;
    const known = Object.keys(actions).join(', ');
    if (name === undefined) throw new UsageError(`Say what to do with the seed: ${known}`);
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (action === undefined) throw new UsageError(`"${name}" is none of ${known}`);
    if (more.length > 0) throw new UsageError(`"${more[0]}" is not understood here`);
    const given = Object.keys(values)[0];
    if (given !== undefined && name !== 'audit') throw new UsageError(`--${given} goes with audit only`);
    const config = readConfig(around.env);
    const folder = dir ?? config.seedDir;
    const seed = await readSeed(folder);
    if (!seed.ok) return problemsFound(seed.problems, around);
    return action(seed, config, around, { dir: folder, ...values });
  },
};
