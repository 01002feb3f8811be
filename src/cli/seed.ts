import { type Config, readConfig } from '../config.ts';
import type { Engine } from '../engine/engine.ts';
import { AtlasError } from '../errors.ts';
import {
  type ApplyOptions,
  applyGraph,
  type ChangeOutcome,
  diffGraph,
  usualStageFrom,
} from '../importer/apply.ts';
import { changeLines, changeSummary } from '../importer/print.ts';
import { formatProblem, type Problem } from '../importer/problem.ts';
import { readSeed, type SeedOutcome } from '../importer/seed.ts';
import { extractionSchema, seedSchema } from '../intake/schemas.ts';
import { type Command, type ExitCode, exitCode, parse, type Surroundings, UsageError } from './command.ts';
import { isAbsentFile, openGraph, openToRead } from './graph.ts';
import { tellsOldPlans } from './load-seed.ts';
import { untilItAnswers, usualStatementMs, usualWait } from './patience.ts';
import { startProgress } from './progress.ts';
import { type AuditRequest, runAudit } from './seed-audit.ts';
import { importHelp, importUsage, runImport } from './seed-import.ts';
import { newHelp, newUsage, runNew } from './seed-new.ts';

const help = `Usage: model-atlas seed check [DIR]
       model-atlas seed diff [DIR]
       model-atlas seed apply [DIR]
       model-atlas seed audit [DIR]
       model-atlas seed audit --text FILE [--report ID] [DIR]
       model-atlas ${importUsage}
       model-atlas seed schema [--for-extraction]
       model-atlas ${newUsage}

  check   reads the seed and lists every problem with its place; looks at no graph
  diff    says what apply would change
  apply   makes the graph what the seed says, all at once for readers; what others put into it stays as it is
  audit   counts what each section gave, and lists what a good seed must not have: records without a
          source, names that two records share, facts stored twice, copied phrases; and what would be better,
          such as a name in the other language;
          with --text, first notes the phrases of the report ID (when absent, the only one) from FILE;
          where GRAPH_URL names a graph, lists what others have left in it that the ontology does not know
${importHelp}
  schema  prints the format of seed files as JSON Schema; with --for-extraction what an extractor has to know:
          types, predicates with their ends and sentences, and the format of candidate statements
${newHelp}

DIR is the folder of the seed; when absent, SEED_DIR, or else the seed inside this package. The reports that SEED_REPORTS
names go with it.
The graph is the one that GRAPH_URL names; only apply changes it.

Exit codes: 0 no problem; 1 problems were found, nothing was written; 2 wrong use or configuration.

Options:
      --wait SECONDS   diff and apply: how long to wait for a database that cannot be reached yet (${usualWait})
      --stage-from N   apply: how many new records and relationships are written to Neo4j beforehand, unseen and in
                       parts, instead of in one transaction that it holds in memory (${usualStageFrom})
  -h, --help           this text

A statement of diff and apply may take ${usualStatementMs / 1_000} s, unless GRAPH_QUERY_TIMEOUT_MS says otherwise.
`;

type GoodSeed = Extract<SeedOutcome, { ok: true }>;
interface Request extends AuditRequest {
  /** Seconds to wait for the database. */
  readonly wait: number;
  readonly stageFrom: number;
}

type Action = (seed: GoodSeed, config: Config, around: Surroundings, request: Request) => Promise<ExitCode>;

const problemsFound = (problems: readonly Problem[], { stdout }: Surroundings): ExitCode => {
  for (const problem of problems) stdout.write(`${formatProblem(problem)}\n`);
  stdout.write(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n`);
  return exitCode.problems;
};

const check: Action = async ({ graph }, _, { stdout }) => {
  const derived = graph.relationships.filter(({ properties }) => properties.basis === 'derived').length;
  stdout.write(
    `${graph.nodes.length} ${graph.nodes.length === 1 ? 'record' : 'records'}, ${graph.relationships.length - derived} relationships${derived > 0 ? ` and ${derived} derived from them` : ''}, 0 problems\n`,
  );
  return exitCode.ok;
};

/** Opens the graph, lets `work` find or make the changes, and says which. */
const change =
  (
    open: (config: Config, around: Surroundings) => Promise<Engine>,
    work: (engine: Engine, seed: GoodSeed, around: Surroundings, request: Request) => Promise<ChangeOutcome>,
    inFull: boolean,
  ): Action =>
  async (seed, config, around, request) => {
    const engine = await open(patient(config, around), around);
    try {
      await untilItAnswers(engine, request.wait, around);
      const outcome = await work(engine, seed, around, request);
      if (!outcome.ok) return problemsFound(outcome.problems, around);
      if (inFull) for (const line of changeLines(outcome.changes)) around.stdout.write(`${line}\n`);
      around.stdout.write(`${changeSummary(outcome.changes)}\n`);
      return exitCode.ok;
    } finally {
      await engine.close();
    }
  };

/** The same, with the patience that a command has for a statement where nobody asked for less. */
const patient = (config: Config, { env }: Surroundings): Config =>
  env.GRAPH_QUERY_TIMEOUT_MS?.trim()
    ? config
    : { ...config, graph: { ...config.graph, queryTimeoutMs: usualStatementMs } };

/** The graph that is compared, which stays as it is: one that is not there yet is an empty one. */
const openToCompare = (config: Config, { stderr }: Surroundings): Promise<Engine> => {
  const { url } = config.graph;
  const absent = isAbsentFile(config);
  if (absent) stderr.write(`${url} is not there yet: compared with an empty graph.\n`);
  if (url === 'memory:') stderr.write('GRAPH_URL names no graph that is kept: compared with an empty one.\n');
  return absent ? openGraph({ ...config, graph: { ...config.graph, url: 'memory:' } }) : openToRead(config);
};

/** The graph that is written. One in memory would be gone at once, which nobody can mean. */
const openToWrite = (config: Config): Promise<Engine> => {
  if (config.graph.url === 'memory:')
    throw new AtlasError(
      'CONFIG',
      'apply would fill a graph in memory that is gone when the command ends. Set GRAPH_URL to a graph that is kept: file:PATH, ' +
        'neo4j://HOST or bolt://HOST. To look at the seed alone, use check; to serve it from memory, use serve.',
    );
  return openGraph(config);
};

const waitsFor =
  ({ stderr }: Surroundings): NonNullable<ApplyOptions['onWait']> =>
  ({ who, since }) =>
    void stderr.write(
      `Another import, by ${who}, is under way since ${since.toISOString()}: waiting for it.\n`,
    );

const actions: Readonly<Record<string, Action>> = {
  check,
  audit: ({ graph }, config, around, request) =>
    runAudit(
      graph,
      config.graph.url === 'memory:'
        ? request
        : { ...request, database: () => openToRead(patient(config, around)) },
      around,
    ),
  diff: change(openToCompare, (engine, { graph }) => diffGraph(engine, graph), true),
  apply: change(
    openToWrite,
    async (engine, { graph }, around, { stageFrom }) => {
      const progress = startProgress('Applying', around, { lines: true });
      const onWait = waitsFor(around);
      const onResume = (rows: number) =>
        void around.stderr.write(
          `An import of the same was ended in the middle: going on behind the ${rows} rows of it that are there.\n`,
        );
      try {
        const onOldPlans = tellsOldPlans(around);
        const onProgress = progress.update;
        return await applyGraph(engine, graph, { onProgress, onWait, onResume, onOldPlans, stageFrom });
      } finally {
        progress.end();
      }
    },
    false,
  ),
};

const wholeNumber = (given: string | undefined, usual: number, what: string, digits: number): number => {
  if (given === undefined) return usual;
  if (!/^\d+$/.test(given) || given.length > digits) throw new UsageError(`${what}, not "${given}"`);
  return Number(given);
};

/** What people and programs that write for the seed have to know, as JSON. */
const printSchema = (args: readonly string[], { stdout }: Surroundings): ExitCode => {
  const { positionals, values } = parse(args, { 'for-extraction': { type: 'boolean' } });
  if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is not understood here`);
  stdout.write(values['for-extraction'] ? extractionSchema() : seedSchema());
  return exitCode.ok;
};

export const seedCommand: Command = {
  help,
  run: async (args, around) => {
    if (args[0] === 'import') return runImport(args.slice(1), around);
    if (args[0] === 'schema') return printSchema(args.slice(1), around);
    if (args[0] === 'new') return runNew(args.slice(1), around);
    const { positionals, values } = parse(args, {
      text: { type: 'string' },
      report: { type: 'string' },
      wait: { type: 'string' },
      'stage-from': { type: 'string' },
    });
    const [name, dir, ...more] = positionals;
    const known = [...Object.keys(actions), 'import', 'new', 'schema'].join(', ');
    if (name === undefined) throw new UsageError(`Say what to do with the seed: ${known}`);
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (action === undefined) throw new UsageError(`"${name}" is none of ${known}`);
    if (more.length > 0) throw new UsageError(`"${more[0]}" is not understood here`);
    for (const given of Object.keys(values)) {
      const goesWith = given === 'wait' ? ['diff', 'apply'] : given === 'stage-from' ? ['apply'] : ['audit'];
      if (!goesWith.includes(name))
        throw new UsageError(`--${given} goes with ${goesWith.join(' and ')} only`);
    }
    const wait = wholeNumber(values.wait, usualWait, '--wait is a whole number of seconds', 5);
    const stageFrom = wholeNumber(values['stage-from'], usualStageFrom, '--stage-from is a whole number', 9);
    const config = readConfig(around.env);
    const places = { dir: dir ?? config.seedDir, reports: config.seedReports };
    const seed = await readSeed(places);
    if (!seed.ok) return problemsFound(seed.problems, around);
    return action(seed, config, around, { ...values, places, wait, stageFrom });
  },
};
