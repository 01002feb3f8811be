import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Config, readConfig } from '../config.ts';
import type { Engine } from '../engine/engine.ts';
import { createReader } from '../engine/sharing.ts';
import { AtlasError } from '../errors.ts';
import { creditText } from '../exports/credits.ts';
import { cutText } from '../exports/drawing.ts';
import type { Format } from '../exports/format.ts';
import { formatNamed, formats } from '../exports/formats.ts';
import { type GraphSource, wholeGraph, withoutDerived } from '../exports/source.ts';
import { createLog } from '../log.ts';
import type { Operation } from '../server/execute/operation.ts';
import { type ExportRequest, exportArguments, forFormat, readArguments } from '../server/export-arguments.ts';
import { createExports } from '../server/exports.ts';
import { type Command, exitCode, parse, type Surroundings, UsageError } from './command.ts';
import { executeOver } from './execute.ts';
import { openToRead } from './graph.ts';
import { loadSeedFor } from './load-seed.ts';
import { ReaderGone, writeAll } from './output.ts';
import { type Progress, startProgress } from './progress.ts';

const help = `Usage: model-atlas export --format FORMAT [options]

Writes the graph, or a part of it, to standard output.

Options:
  -f, --format FORMAT       see below
      --lang zh|en          language of labels (DEFAULT_LANGUAGE, or zh)
      --layout LAYOUT       auto, force, islands, columns, layered or none: where nodes stand, for at most 2000 of them
                            (auto for pictures, sigma and G6; none for the others)
      --base IRI            beginning of the IRIs in jsonld and turtle
      --query FILE          a GraphQL query: what its answer goes through is the graph; - reads standard input
  -h, --help                this text

A part of the graph; without any of these, all of it:
      --of NAME             what is around this record (slug, id or name), with --depth (1; at most 4) and --direction out|in|both
      --types A,B           only entities of these types
      --relationships A,B   only relationships of these types
      --name TEXT           only records with this in a name; not with --of
      --section 2.3  --report SLUG  --claimedBy SLUG
                            only records with such a source; not with --of
      --limit N             entities at most (100; at most 1000)

      --derived true|false  with relationships that follow from others by the ontology's rules; when absent, only
                            in jsonl, cypher and neo4j-*, which are copies of the graph, and where a --query goes
                            along them

The graph is the one that GRAPH_URL names; it stays as it is. For memory:, which is empty at first, the seed is loaded
before, unless SEED_ON_START is false.

Formats:
${formats.map(({ name, description }) => `  ${name.padEnd(20)} ${description}`).join('\n')}
`;

const knownFormat = (name: string | undefined): Format => {
  const known = formats.map((format) => format.name).join(', ');
  if (name === undefined) throw new UsageError(`Say which format: --format ${known}`);
  if (!formats.some((format) => format.name === name))
    throw new UsageError(`There is no format "${name}". Known: ${known}`);
  return formatNamed(name);
};

const options = {
  format: { type: 'string', short: 'f' },
  query: { type: 'string' },
  ...(Object.fromEntries(exportArguments.map((name) => [name, { type: 'string' }])) as Record<
    (typeof exportArguments)[number],
    { readonly type: 'string' }
  >),
} as const;

/** What of the graph is wanted; what cannot be understood is wrong use. */
const requestOf = (values: Readonly<Record<string, string | undefined>>): ExportRequest => {
  const { format: _, query, ...given } = values;
  try {
    const asked = readArguments(
      Object.fromEntries(Object.entries(given).map(([name, value]) => [name, [value ?? '']])),
    );
    if (query !== undefined && asked.question)
      throw new UsageError(
        '--query says what is wanted; beside it, only --lang, --layout, --base and --derived can be given',
      );
    return asked;
  } catch (error) {
    if (error instanceof AtlasError) throw new UsageError(`--${error.message.replace(/\.$/, '')}`);
    throw error;
  }
};

const readQuery = async (file: string): Promise<Operation> => {
  try {
    return { query: await readFile(file === '-' ? '/dev/stdin' : file, 'utf8') };
  } catch (error) {
    throw new AtlasError('CONFIG', `--query ${file}: ${(error as Error).message}.`);
  }
};

/** The part of the graph that answers a question, found as the server finds it. */
const askedGraph = (engine: Engine, config: Config, question: Operation) => {
  const { limits, logLevel, graph, language } = config;
  const reader = createReader(engine);
  const log = createLog({ level: logLevel, secrets: [graph.password] });
  const execute = executeOver(reader, config);
  const info = { requestId: randomUUID(), log, language };
  return createExports({ execute, reader, limits }).ofOperation(question, info);
};

/** The same graph, saying how much of it has been read. */
const watched = (source: GraphSource, progress: Progress): GraphSource => {
  let done = 0;
  const counting = async function* <T>(pages: AsyncIterable<readonly T[]>) {
    for await (const page of pages) {
      yield page;
      done += page.length;
      progress.update(done);
    }
  };
  return {
    ...source,
    nodes: () => counting(source.nodes()),
    edges: () => counting(source.edges()),
  };
};

/** The graph that is to be written; a query of the caller's own says itself which relationships it goes along. */
const sourceOf = async (
  format: Format,
  asked: ExportRequest,
  queried: boolean,
  engine: Engine,
  config: Config,
): Promise<GraphSource> => {
  const { question, derived } = queried ? { derived: true, ...asked } : forFormat(asked, format);
  const source = question ? await askedGraph(engine, config, question) : wholeGraph(engine);
  return derived ? source : withoutDerived(source);
};

const write = async (
  format: Format,
  asked: ExportRequest,
  queried: boolean,
  engine: Engine,
  config: Config,
  around: Surroundings,
  progress: Progress,
) => {
  const source = await sourceOf(format, asked, queried, engine, config);
  const cut = cutText(source.truncated);
  if (cut) around.stderr.write(`${cut}\n`);
  // Whoever takes a file that has no place for its sources learns of them here.
  for (const credit of (format.bare && (await source.credits?.())) || [])
    around.stderr.write(`source: ${creditText(credit, asked.options.lang ?? config.language)}\n`);
  await writeAll(
    format.write(watched(source, progress), { lang: config.language, ...asked.options }),
    around.stdout,
  );
};

export const exportCommand: Command = {
  help,
  run: async (args, around) => {
    const { values, positionals } = parse(args, options);
    if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is not understood here`);
    const format = knownFormat(values.format);
    const request = requestOf(values);
    const asked =
      values.query === undefined ? request : { ...request, question: await readQuery(values.query) };
    const config = readConfig(around.env);
    const engine = await openToRead(config);
    const progress = startProgress('Exporting', around);
    try {
      if (config.graph.url === 'memory:' && config.seedOnStart !== 'never')
        await loadSeedFor(engine, config, around);
      await write(format, asked, values.query !== undefined, engine, config, around, progress);
      return exitCode.ok;
    } catch (error) {
      if (error instanceof ReaderGone) return exitCode.ok;
      throw error;
    } finally {
      progress.end();
      await engine.close();
    }
  },
};
